import { CODE_LIFE_SECONDS } from '#contract/session.ts';
import type { LocalText } from '#contract/core/common.ts';
import { DAY, instantOf, millisOf, SECOND, type Millis } from '#lib/calendar.ts';
import { firstReplyDueAt } from '#mocks/operator/complaints/complaints.ts';
import { monthAround } from '#mocks/operator/core/month-around.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { isClosed } from '#mocks/operator/customer/complaint.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { isOffered } from '#mocks/operator/customer/eligibility.ts';
import { endOfPot } from '#mocks/operator/customer/ledger.ts';
import { endOfPoints } from '#mocks/operator/customer/points-ledger.ts';
import { isUnconfirmedTrial } from '#mocks/operator/customer/subscription.ts';
import { feeReminderAt, isFeeReminderOn } from '#mocks/operator/reminders/fee-reminder.ts';
import { sessionEnd } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';
import { momentsOfJob } from '#mocks/world/upcoming.ts';
import { CLOCK_EVENTS, type ClockEvent, type ClockEventView } from '#mocks/control/contracts/upcoming.ts';
import { ENDS_AT } from './clock.ts';

/** How far ahead a suspension is looked for: an unpaid bill suspends within two months of being made. */
const LOOKED_AHEAD: Millis = 92 * DAY;

/** What a named event is: its name, what is said where there is none, and its moments, those that may have passed included; `lead`: how long before what it is named after. */
interface Definition {
  readonly name: LocalText;
  readonly none: LocalText;
  readonly lead?: Millis;
  readonly momentsOf: (world: World, customer: Customer, at: Millis) => readonly Millis[];
}

const EVENTS: Readonly<Record<ClockEvent, Definition>> = {
  'month-close': {
    name: { 'zh-CN': '月末出账', en: 'The month closes' },
    none: { 'zh-CN': '这个号码不出账单', en: 'this number has no bills' },
    momentsOf: (_world, { profile }, at) => (isOffered(profile.standing, 'bills') ? [monthAround(at).end] : []),
  },
  'day-before-suspension': {
    name: { 'zh-CN': '停机前 24 小时', en: '24 hours before a suspension' },
    none: { 'zh-CN': '24 小时以后的三个月里不会欠费停机', en: 'no suspension for arrears lies between 24 hours and three months ahead' },
    lead: DAY,
    momentsOf(world, customer, at) {
      if (customer.profile.ratingType === 'prepaid') return [];
      return momentsOfJob(world, customer, Math.min(ENDS_AT, at + LOOKED_AHEAD), 'arrears-suspension', ({ suspensions }) => suspensions.length);
    },
  },
  'day-before-lapse': {
    name: { 'zh-CN': '余额到期前 24 小时', en: '24 hours before money lapses' },
    none: { 'zh-CN': '24 小时以后没有要到期的余额', en: 'no money lapses later than 24 hours from now' },
    lead: DAY,
    momentsOf(world, customer, at) {
      const ends = customer.pots.filter(({ amount, expiresOn }) => amount > 0 && expiresOn !== null).map(endOfPot);
      const last = Math.max(0, ...ends);
      if (last <= at) return [];
      // What is used up before its day does not lapse.
      return momentsOfJob(world, customer, Math.min(ENDS_AT, last), 'expiry', ({ postings }) => postings.filter(({ kind }) => kind === 'expiry').length);
    },
  },
  'trial-end': {
    name: { 'zh-CN': '体验到期', en: 'A trial ends' },
    none: { 'zh-CN': '没有在体验的业务', en: 'no trial is under way' },
    momentsOf: (_world, { subscriptions }) => subscriptions.filter(isUnconfirmedTrial).map(({ freeUntil, from }) => millisOf(freeUntil ?? from)),
  },
  'fee-reminder': {
    name: { 'zh-CN': '信息费提醒日', en: 'The information-fee message comes' },
    none: { 'zh-CN': '没有订信息费提醒', en: 'the information-fee message is not ordered' },
    momentsOf: (_world, customer, at) => [feeReminderAt(at), feeReminderAt(feeReminderAt(at))].filter((moment) => isFeeReminderOn(customer, moment)),
  },
  'points-lapse': {
    name: { 'zh-CN': '积分清零', en: 'Points lapse' },
    none: { 'zh-CN': '没有积分', en: 'there are no points' },
    momentsOf: (_world, { points }) => points.lots.filter(({ left }) => left > 0).map(({ year }) => endOfPoints(year)),
  },
  'first-reply-due': {
    name: { 'zh-CN': '首次回复到期', en: 'A first reply is due' },
    none: { 'zh-CN': '没有等首次回复的投诉建议', en: 'no complaint waits for its first reply' },
    momentsOf: (_world, { complaints }) =>
      complaints.filter((complaint) => !isClosed(complaint) && complaint.events.every(({ kind }) => kind === 'received')).map((complaint) => firstReplyDueAt(complaint)),
  },
  'code-expiry': {
    name: { 'zh-CN': '验证码过期', en: 'A code expires' },
    none: { 'zh-CN': '没有还能用的验证码', en: 'no code can still be used' },
    momentsOf: ({ codes }, { profile }) => (codes.get(profile.msisdn) ?? []).filter(({ spent }) => !spent).map((code) => code.at + CODE_LIFE_SECONDS * SECOND),
  },
  'session-expiry': {
    name: { 'zh-CN': '会话过期', en: 'A session expires' },
    none: { 'zh-CN': '没有登录着的会话', en: 'nobody is signed in with this number' },
    momentsOf: ({ sessions }, { profile }) => [...sessions.values()].filter(({ msisdn }) => msisdn === profile.msisdn).map(sessionEnd),
  },
};

/** How an event stands for a customer: when it is next, null for never; and whether its hours before something have begun. */
interface EventStanding {
  readonly persona: string;
  readonly at: Millis | null;
  readonly isUnderWay: boolean;
}

/** How the event stands for everybody who has it ahead or is in it, soonest first. */
function standings(world: World, event: ClockEvent, at: Millis): EventStanding[] {
  const { lead = 0, momentsOf } = EVENTS[event];
  return world.personas
    .flatMap(({ id, profile }) => {
      const customer = world.customers.get(profile.msisdn);
      const moments = customer ? momentsOf(world, customer, at).filter((moment) => moment > at && moment <= ENDS_AT) : [];
      const ahead = moments.filter((moment) => moment - lead > at).map((moment) => moment - lead);
      return moments.length === 0 ? [] : [{ persona: id, at: ahead.length === 0 ? null : Math.min(...ahead), isUnderWay: ahead.length < moments.length }];
    })
    .sort((one, other) => (one.at ?? Infinity) - (other.at ?? Infinity));
}

const idsOf = (some: readonly EventStanding[]) => some.map(({ persona }) => persona);
const isAhead = (one: EventStanding): one is EventStanding & { readonly at: Millis } => one.at !== null;

/** What is said in the place of a moment. */
function whyNot(event: ClockEvent, isUnderWay: boolean): LocalText {
  return isUnderWay ? { 'zh-CN': '已经在这 24 小时里', en: 'those 24 hours have begun' } : EVENTS[event].none;
}

/** Every named event as it stands for a persona, or, without one, for whoever has it first. Nothing is done. */
export function clockEvents(world: World, persona: string | undefined, at: Millis): ClockEventView[] {
  return CLOCK_EVENTS.map((event) => {
    const all = standings(world, event, at);
    const meant = all.filter((one) => persona === undefined || one.persona === persona);
    const next = meant.find(isAhead);
    const underWay = all.filter(({ isUnderWay }) => isUnderWay);
    return {
      event,
      name: EVENTS[event].name,
      at: next ? instantOf(next.at) : null,
      why: next ? null : whyNot(event, meant.length > 0),
      personas: idsOf(all.filter(isAhead)),
      underWay: idsOf(underWay),
    };
  });
}

/** When the event is. @throws Refusal `does-not-fit` where there is none ahead, with why and who has it. */
export function clockEventAt(world: World, event: ClockEvent, persona: string | undefined, at: Millis): Millis {
  const all = standings(world, event, at);
  const meant = all.filter((one) => persona === undefined || one.persona === persona);
  const next = meant.find(isAhead);
  if (next) return next.at;
  const others = idsOf(all.filter(isAhead));
  const why = `${persona === undefined ? 'nobody' : `persona ${persona}`}: ${whyNot(event, meant.length > 0).en}`;
  throw new Refusal('does-not-fit', { reason: `${event}, ${why}; ${others.length === 0 ? 'nobody has it ahead' : `who has it ahead: ${others.join(', ')}`}` });
}
