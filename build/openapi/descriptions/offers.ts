import type * as offers from '#contract/offers.ts';
import type { Descriptions } from './description.ts';

export const OFFERS: Descriptions<typeof offers> = {
  operations: {},
  schemas: {
    ServiceCategory: {
      description: 'The three kinds of service, in the order screens list them.',
      values: {
        voice: 'Voice services, such as caller display.',
        data: 'Data services, such as data packs.',
        information: 'Information services, the operator’s own and other companies’.',
      },
    },
    Provider: {
      description: 'A company whose fees the operator collects (代收费).',
      members: { name: 'Its name.', code: 'Its service code with the operator.' },
      example: { name: { 'zh-CN': '方糖游戏', en: 'Cube Games' }, code: '106201' },
    },
    ServiceName: {
      description: 'A service named by another one.',
      members: { id: 'Its id in the catalogue.', name: 'Its name.' },
      example: { id: 'caller-id', name: { 'zh-CN': '来电显示', en: 'Caller display' } },
    },
    FollowedBy: {
      description: 'What takes the place of another service: a tier that was changed to, or a bundle.',
      members: { id: 'Its id in the catalogue.', name: 'Its name.', from: 'The day it begins.' },
      example: { id: 'night-data-5', name: { 'zh-CN': '夜间流量 5 GB', en: 'Night data 5 GB' }, from: '2026-12-01' },
    },
    ServiceFee: {
      description: 'What a service costs.',
      members: { per: '`month` for a service by the month, `time` for one bought by the piece (点播).', amount: 'In fen for each month or each time; 0 is free.' },
      example: { per: 'month', amount: 300 },
    },
    LockLevel: {
      description: 'Which paid services the customer has locked (付费业务锁). What costs nothing is never locked.',
      values: { none: 'Nothing is locked.', 'third-party': 'Services of other companies.', all: 'Every paid service.' },
    },
    Reason: {
      description: 'Why something cannot be ordered, by this customer or by anybody. The list is closed: a screen has a sentence for each.',
      cases: {
        'not-yet-sold': 'It is sold from that day on.',
        'no-longer-sold': 'It was sold until that day.',
        'already-subscribed': 'The customer has it.',
        'being-set-up': 'An order for it is in progress.',
        'not-subscribed': 'The customer does not have it, so there is nothing to cancel, keep, continue or change.',
        'already-ending': 'It has been cancelled and runs until that day.',
        'giving-way': 'That service takes its place on that day: to keep it, that one has to be cancelled before.',
        included: 'The customer has it as part of that bundle.',
        excluded: 'It cannot run beside that service, which the customer has.',
        needs: 'That service is needed first.',
        'for-postpaid': 'For postpaid lines only.',
        'for-prepaid': 'For prepaid lines only.',
        'not-on-intelligent-network': 'Not for lines of the intelligent network (智能网).',
        'needs-real-name': 'For registered names only.',
        locked: 'The customer’s lock on paid services refuses it; `level` is how much is locked.',
        'line-suspended': 'Nothing new is ordered, and nothing more suspended, while the line is suspended.',
        'line-barred': 'Nothing that costs money is ordered while a prepaid line is barred: topping up ends that.',
        'line-in-service': 'The line is in service: there is nothing to resume.',
        'resumes-by-payment': 'Suspended for arrears of this many fen: paying them resumes the line.',
        'resumes-at-hall': 'Suspended by the operator: only a hall can resume the line.',
        owing: 'Closed bills of this many fen are unpaid.',
        blacklisted: 'Bills of another number in this name are unpaid: nothing that costs money is ordered until a hall has settled them.',
        'balance-too-low': 'The first charge is taken today, and a prepaid balance cannot pay it: fen needed, fen there.',
        'provider-refused': 'The company that provides the service did not accept the customer.',
      },
      example: { code: 'balance-too-low', needed: 1500, balance: 820 },
    },
  },
};
