import { expect, test } from 'vitest';
import type { Day } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { liesWith, remedyFor, toneOf } from './reasons.ts';
import { serviceNamedIn } from '#i18n/words/format-reason.ts';

const CALLER_ID = { id: 'caller-id', name: { 'zh-CN': '来电显示', en: 'Caller display' } };

test('what is owed is paid on one screen, whatever it keeps from happening', () => {
  expect(remedyFor({ code: 'owing', owed: fen(12_000) })).toEqual({ remedy: 'pay', href: '/pay' });
  expect(remedyFor({ code: 'resumes-by-payment', owed: fen(12_000) })).toEqual({ remedy: 'pay', href: '/pay' });
});

test('what gives way to something ordered stays by giving that up, in one tap', () => {
  expect(remedyFor({ code: 'giving-way', to: CALLER_ID, on: '2026-12-01' as Day })).toEqual({ remedy: 'stay', href: '/services/caller-id/order?action=cancel' }); // a day, as the contract has it
});

test('red is what is owed and a suspended line, also one that only a hall resumes; every other is a plain rule', () => {
  expect(toneOf({ code: 'owing', owed: fen(1) })).toBe('red');
  expect(toneOf({ code: 'resumes-at-hall' })).toBe('red');
  expect(toneOf({ code: 'line-in-service' })).toBe('grey');
  expect(toneOf({ code: 'provider-refused' })).toBe('grey');
});

test('a lock, a suspended line and a debt stand in the way of everything; a kind of number for ever; anything else of this service', () => {
  expect(liesWith({ code: 'locked', level: 'all' })).toBe('account');
  expect(liesWith({ code: 'for-postpaid' })).toBe('who');
  expect(liesWith({ code: 'needs', service: CALLER_ID })).toBe('service');
});

test('who must have another service first is told which, however the reason calls it', () => {
  expect(serviceNamedIn({ code: 'needs', service: CALLER_ID })).toEqual(CALLER_ID);
  expect(serviceNamedIn({ code: 'excluded', by: CALLER_ID })).toEqual(CALLER_ID);
  expect(serviceNamedIn({ code: 'not-subscribed' })).toBeNull();
});
