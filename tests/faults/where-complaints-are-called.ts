import type { Complaint } from '#contract/care/complaints.ts';
import { HOUR, instantOf } from '#lib/calendar.ts';
import { button, isThere, press, type } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import type { Hall } from '#tests/support/page/render-hall.tsx';
import { ask } from './ask.ts';
import type { Place } from './place.ts';

type Id = 'getConcern' | 'createComplaint' | 'listComplaints' | 'getComplaint' | 'answerProposal' | 'closeComplaint' | 'createSpamReport';

const WORDS = '家里打电话断断续续';

async function begun(): Promise<string> {
  const { id } = (await ask('/api/complaints', { kind: 'suggestion', subject: 'other', text: WORDS, concern: null })) as Complaint; // the contract's own answer
  return `/complaints/${id}`;
}

/** A proposal waits. */
async function answered(hall: Hall): Promise<string> {
  const address = await begun();
  const complaint = customerOf(hall).complaints[0];
  complaint?.events.push({ kind: 'proposal', at: complaint.createdAt + HOUR, text: { 'zh-CN': instantOf(complaint.createdAt), en: 'Done' } });
  return address;
}

/** Complaints and suggestions. */
export const COMPLAINT_PLACES: Record<Id, Place> = {
  listComplaints: { persona: '30', address: '/complaints', done: (texts) => texts.complaints.none },
  getConcern: { persona: '30', address: '/complaints/new?type=bill-item&month=2026-10&key=ring-back', done: (texts) => texts.complaints.whatKind },
  getComplaint: { persona: '30', address: '/complaints', prepare: begun, done: (texts) => texts.complaints.soFar },
  createComplaint: {
    persona: '30',
    address: '/complaints/new',
    ready: (texts) => texts.complaints.whatAbout,
    done: (texts) => texts.complaints.soFar,
    unknown: (texts) => texts.complaints.unknown,
    kept: (texts) => ({ [texts.complaints.words]: WORDS }),
    happened: (hall) => customerOf(hall).complaints.length,
    act: async (texts) => {
      await type(texts.complaints.words, WORDS);
      await press(texts.complaints.send);
    },
  },
  answerProposal: {
    persona: '30',
    address: '/complaints',
    prepare: answered,
    ready: (texts) => texts.complaints.yourTurn,
    done: (texts) => texts.complaints.closedLead,
    unknown: (texts) => texts.complaints.unknown,
    happened: (hall) => customerOf(hall).complaints.filter(({ events }) => events.some(({ kind }) => kind === 'accepted')).length,
    act: (texts) => press(texts.complaints.accept),
  },
  closeComplaint: {
    persona: '30',
    address: '/complaints',
    prepare: begun,
    ready: (texts) => texts.complaints.soFar,
    done: (texts) => texts.complaints.closedLead,
    unknown: (texts) => texts.complaints.unknown,
    happened: (hall) => customerOf(hall).complaints.filter(({ events }) => events.some(({ kind }) => kind === 'closed')).length,
    act: async (texts) => {
      // What was asked stays on the screen after an answer that failed.
      if (isThere(button(texts.complaints.end))) await press(texts.complaints.end);
      await press(texts.complaints.endNow);
    },
  },
  createSpamReport: {
    persona: '30',
    address: '/spam-reports/new',
    ready: (texts) => texts.spamReports.whatNext,
    done: (texts) => texts.spamReports.another,
    unknown: (texts) => texts.spamReports.unknown,
    kept: (texts) => ({ [texts.spamReports.sender]: '10690000123456', [texts.spamReports.content]: WORDS }),
    happened: (hall) => customerOf(hall).spamReports.length,
    act: async (texts) => {
      await type(texts.spamReports.sender, '10690000123456');
      await type(texts.spamReports.content, WORDS);
      await press(texts.spamReports.send);
    },
  },
};
