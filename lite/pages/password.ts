import { changePassword, isPasswordWeakness } from '#contract/password.ts';
import { getSession } from '#contract/session.ts';
import { PASSWORD_DIGITS } from '#lib/secret-digits.ts';
import { weaknessOf } from '#lib/service-password.ts';
import { shortfallOf } from '#lib/shortfall.ts';
import { readPassword } from '#lib/typed.ts';
import * as at from '#lite/core/addresses.ts';
import type { Failure } from '#lite/core/ask.ts';
import type { Wrong } from '#lite/core/carried.ts';
import { button, field, form, keyOf, typedIn } from '#lite/core/forms.ts';
import { html } from '#lite/core/html.ts';
import { refusal, said } from '#lite/core/notices.ts';
import { again, orAgain, statusAfter, type Answer, type Page, type Shown, type Visit } from '#lite/core/visit.ts';

/** Three fields, always shown empty: a secret is never sent back. */
function fields(visit: Visit, isInitial: boolean) {
  const { old, fresh, again: repeated } = visit.wrong?.fields ?? {};
  const t = visit.texts.of('password');
  return html`${field({ name: 'old', label: t(isInitial ? 'initial' : 'old'), hint: t('digits'), error: old, isSecret: true, autocomplete: 'current-password' })}
  ${field({ name: 'fresh', label: t('new'), hint: t('digits'), error: fresh, isSecret: true, autocomplete: 'new-password' })}
  ${field({ name: 'again', label: t('again'), error: repeated, isSecret: true, autocomplete: 'new-password' })} ${button(t('submit'))}`;
}

async function shown(visit: Visit): Promise<Shown> {
  const failure = visit.wrong?.failure ?? null;
  if (failure?.leavesUnknown) return unknown(visit, failure);
  const { mustChangePassword: isInitial } = await visit.ask(getSession, {});
  const t = visit.texts.of(['password', 'lite']);
  return {
    title: t(isInitial ? 'mustChange' : 'change'),
    ...statusAfter(visit),
    body: html`<p>${t(isInitial ? 'why' : 'lead')}</p>
      ${failure && refusal(failure, visit.texts)} ${form(visit, 'change', fields(visit, isInitial))}
      <h2>${t('rules')}</h2>
      <ul>
        <li>${t('ruleCommon')}</li>
        <li>${t('ruleOwn')}</li>
        <li>${t('ruleOld')}</li>
      </ul>
      ${!isInitial && html`<p><a class="link" href="${at.figures}">${t('lite:toFigures')}</a></p>`}`,
  };
}

/** What a refusal means for the fields. */
function fieldOf(visit: Visit, failure: Failure): Wrong['fields'] {
  const t = visit.texts.of('password');
  const { problem } = failure;
  if (failure.is('wrong-credentials')) return { old: t('oldWrong', { attempts: String(problem?.attemptsLeft ?? 0) }) };
  const reason = problem?.reason;
  return failure.is('password-weak') && isPasswordWeakness(reason) ? { fresh: t(`reason.${reason}`) } : {};
}

/** What is wrong with what was typed; null where nothing is. */
function mistyped(visit: Visit, old: string, fresh: string): Wrong['fields'] | null {
  const t = visit.texts.of('password');
  const lacksOld = shortfallOf(old, PASSWORD_DIGITS);
  const lacks = shortfallOf(fresh, PASSWORD_DIGITS) ?? weaknessOf(fresh) ?? (fresh === old ? 'same' : null);
  const repeated = readPassword(typedIn(visit, 'again'));
  const wrong = {
    ...(lacksOld === null ? {} : { old: t(lacksOld === 'missing' ? 'oldMissing' : 'short') }),
    ...(lacks === null ? {} : { fresh: lacks === 'missing' || lacks === 'short' ? t(lacks) : t(`reason.${lacks}`) }),
    ...(repeated === fresh ? {} : { again: t(repeated === '' ? 'againMissing' : 'mismatch') }),
  };
  return Object.keys(wrong).length === 0 ? null : wrong;
}

/** Nobody knows whether it is changed (W5): both are to be kept in mind until that is clear. */
function unknown(visit: Visit, failure: Failure): Shown {
  const t = visit.texts.of('password');
  return {
    title: t('unknown'),
    status: 502,
    body: html`${said(t('unknownLead'), true)} ${refusal(failure, visit.texts)}
      <p><a class="link" href="${at.signIn}">${t('tryNew')}</a></p>`,
  };
}

async function change(visit: Visit): Promise<Answer> {
  const [oldPassword, newPassword] = [readPassword(typedIn(visit, 'old')), readPassword(typedIn(visit, 'fresh'))];
  const wrong = mistyped(visit, oldPassword, newPassword);
  if (wrong !== null) return again(visit, wrong);
  await visit.ask(changePassword, { body: { oldPassword, newPassword } }, keyOf(visit));
  return { to: at.figures, note: 'passwordDone' };
}

/** The service password: the old one, then the new one (S75). */
export const password: Page = {
  show: (visit) => shown(visit),
  send: (visit) =>
    orAgain(
      visit,
      () => change(visit),
      (failure) => fieldOf(visit, failure),
    ),
};
