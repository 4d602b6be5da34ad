import { describe, expect, test } from 'vitest';
import { ProblemSchema } from '#contract/core/problems.ts';
import { OperatorRefusal } from '#mocks/client/call.ts';
import { sayFailure } from '#mocks/qa/core/failure-text.ts';
import { JOB_TEXTS } from '#mocks/qa/texts/job-texts.ts';
import { createT } from '#mocks/qa/texts/texts.ts';
import { sourceFiles } from '#build/source-files.ts';
import * as v from 'valibot';

test('what time does is said in words, every job of it and no other', () => {
  const names = sourceFiles(/^mocks\/jobs\/[\w-]+\.ts$/).flatMap(({ code }) => [...code.matchAll(/\bname: ['`]([\w-]+?)(-\$\{ratingType\})?['`]/g)]);
  const jobs = names.flatMap(([, name = '', each]) => (each === undefined ? [name] : [`${name}-prepaid`, `${name}-postpaid`]));
  expect(jobs.length).toBeGreaterThan(20);
  expect(Object.keys(JOB_TEXTS).toSorted()).toEqual(jobs.toSorted());
});

describe('why something was not done is said in the tester’s language', () => {
  const refusal = (problem: object) =>
    new OperatorRefusal(v.parse(ProblemSchema, { type: 'about:blank', title: 'malformed request', status: 400, requestId: 'A1B2-C3D4', ...problem }));
  const [zh, en] = [createT('zh-CN'), createT('en')];

  test('with the field by its name on the bench, and the nearest moment', () => {
    const early = refusal({ code: 'malformed-request', fields: ['to'], until: '2026-11-22T10:00:00+08:00' });
    expect(sayFailure(zh, early)).toBe('填得不对，“到这个时刻”，最近可以是 2026-11-22 10:00:00');
    expect(sayFailure(en, early)).toBe('something filled in does not fit, “To this moment”, the nearest is 2026-11-22 10:00:00');
  });

  test('a field the bench has no word for by its own name, a reason as the operator gives it', () => {
    expect(sayFailure(zh, refusal({ code: 'malformed-request', fields: ['rules'] }))).toBe('填得不对，rules');
    expect(sayFailure(zh, refusal({ code: 'does-not-fit', reason: 'nobody has it' }))).toBe('现在做不到，nobody has it');
  });

  test('a network that failed as that, and anything else as it says itself', () => {
    expect(sayFailure(zh, new TypeError('Failed to fetch'))).toBe('运营商没有回答');
    expect(sayFailure(zh, new Error('这个文件不是现场'))).toBe('这个文件不是现场');
  });
});
