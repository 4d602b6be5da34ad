import { expect, test } from 'vitest';
import { signInReason, signInReasonOf, signInState } from './sign-in-reason.ts';

test.each([
  ['session-required', undefined, 'needed'],
  ['session-expired', undefined, 'expired'],
  ['session-expired', 'idle', 'expired'],
  ['session-expired', 'password-changed', 'passwordChanged'],
])('a refusal with %s (%s) means: %s', (code, reason, expected) => {
  expect(signInReasonOf(code, reason)).toBe(expected);
});

test('what the screen before has handed on is said, whatever the address wants', () => {
  expect(signInReason({ state: signInState('signedOut'), search: '' })).toBe('signedOut');
  expect(signInReason({ state: signInState('expired'), search: '?to=%2Fbills' })).toBe('expired');
});

test('that one must sign in first is said only where one wanted to go somewhere', () => {
  expect(signInReason({ state: signInState('needed'), search: '?to=%2Fbills' })).toBe('needed');
  expect(signInReason({ state: null, search: '?to=%2Fbills' })).toBe('needed');
  expect(signInReason({ state: signInState('needed'), search: '' })).toBeNull();
});

test.each([null, undefined, 'expired', { signInReason: 'toString' }, { signInReason: 7 }, { why: 'expired' }])('a state that says nothing we know (%j) is no reason', (state) => {
  expect(signInReason({ state: state, search: '' })).toBeNull();
});
