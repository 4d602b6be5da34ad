import { CODE_LIFE_SECONDS, sendSignInCode, signIn as signInEndpoint, type SignIn } from '#contract/session.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { isMsisdn, type Msisdn } from '#lib/msisdn.ts';
import { PASSWORD_DIGITS, SMS_CODE_DIGITS } from '#lib/secret-digits.ts';
import { shortfallOf } from '#lib/shortfall.ts';
import { readCode, readMsisdn, readPassword } from '#lib/typed.ts';
import * as at from '#lite/core/addresses.ts';
import { Failure } from '#lite/core/ask.ts';
import type { Wrong } from '#lite/core/carried.ts';
import { button, COOKIES, field, form, keyOf, typedIn } from '#lite/core/forms.ts';
import { html, type Html } from '#lite/core/html.ts';
import { refusal, said } from '#lite/core/notices.ts';
import { sealed, unsealed } from '#lite/core/seal.ts';
import { again, statusAfter, type Answer, type Page, type Shown, type Visit } from '#lite/core/visit.ts';

/** As much of a number as it was typed is kept: more is none, and a cookie is small. */
const TYPED_LIMIT = 40;

/** The number a code was sent to: sealed in a cookie, so that it stands in no address; null where none is under way. */
function waitingNumber({ jar, secret }: Visit): Msisdn | null {
  const number = unsealed(secret, jar.get(COOKIES.number) ?? '') ?? '';
  return isMsisdn(number) ? number : null;
}

const numberField = (visit: Visit, error: string | undefined, value: string): Html => {
  const t = visit.texts.of('session');
  return field({ name: 'msisdn', label: t('number'), hint: t('numberHint'), error, value, autocomplete: 'username' });
};

/** Why signing in did not come about; without an answer one may be signed in all the same (W5). */
function refused(visit: Visit, failure: Failure): Html {
  return refusal(failure, visit.texts, failure.leavesUnknown ? visit.texts.of('session-more')('unknownOutcome') : undefined);
}

/** The second half of the way by code: number known, code to come. */
function codeStep(visit: Visit, number: Msisdn): Html {
  const { code } = visit.wrong?.fields ?? {};
  const failure = visit.wrong?.failure;
  const t = visit.texts.of(['session', 'session-more', 'lite']);
  const content = html`${field({ name: 'code', label: t('session:code'), hint: t('session:codeHint'), error: code, autocomplete: 'one-time-code' })}${button(t('session:signIn'))}`;
  return html`${said(t('session-more:codeSent', { number: maskMsisdn(number) }))}${failure && refused(visit, failure)}
    ${form(visit, 'code', content)}${form(visit, 'resend', button(t('lite:resend'), true))}
    <a class="link" href="${at.signIn}?way=other">${t('lite:otherWay')}</a> `;
}

/** Both ways in: number with service password, and number for a code by SMS. */
function bothWays(visit: Visit): Html {
  const wrong = visit.wrong?.fields ?? {};
  const failure = visit.wrong?.failure;
  const { msisdn: number = '', act = '' } = visit.wrong?.typed ?? {};
  const t = visit.texts.of(['session', 'session-more', 'lite']);
  const isForCode = act === 'send';
  const password = field({
    name: 'servicePassword',
    label: t('session:password'),
    hint: t('session:passwordHint'),
    error: wrong['password'],
    isSecret: true,
    autocomplete: 'current-password',
  });
  return html`<p class="note">${t('lite:lead')}</p>
    ${failure && refused(visit, failure)} ${form(visit, 'password', html`${numberField(visit, wrong['number'], isForCode ? '' : number)}${password}${button(t('session:signIn'))}`)}
    <h2>${t('lite:codeWay')}</h2>
    ${form(visit, 'send', html`${codeNumber(visit, wrong['codeNumber'], isForCode ? number : '')}${button(t('session:sendCode'), true)}`)} `;
}

/** The number's field in the second form of the page. */
const codeNumber = (visit: Visit, error: string | undefined, value: string): Html => {
  const t = visit.texts.of('session');
  return field({ id: 'code-number', name: 'msisdn', label: t('number'), hint: t('numberHint'), error, value, autocomplete: 'tel' });
};

function shown(visit: Visit): Shown {
  const t = visit.texts.of(['session', 'session-more']);
  const isOtherWay = visit.query.get('way') === 'other' || /^(password|send)$/.test(visit.wrong?.typed['act'] ?? '');
  const number = isOtherWay ? null : waitingNumber(visit);
  const note = visit.note === null || visit.note === 'passwordDone' ? null : said(t(`session-more:${visit.note}`), visit.note !== 'signedOut');
  return { title: t('session:title'), ...statusAfter(visit), body: html`${note}${number === null ? bothWays(visit) : codeStep(visit, number)}` };
}

/** Back to the form, the number kept as it was typed. */
function mistyped(visit: Visit, fields: Wrong['fields'], failure: Failure | null = null): Answer {
  return again(visit, fields, failure, { msisdn: typedIn(visit, 'msisdn').slice(0, TYPED_LIMIT), act: visit.form.get('act') ?? '' });
}

/** Signs in, and goes to the figures; to the password first where it is still the initial one (D2). */
async function enter(visit: Visit, body: SignIn): Promise<Answer> {
  const session = await visit.ask(signInEndpoint, { body }, keyOf(visit));
  visit.jar.set(COOKIES.number, null);
  return { to: session.mustChangePassword ? at.password : at.figures };
}

/** Sends a code, and keeps the number for it. */
async function sendCode(visit: Visit, msisdn: Msisdn): Promise<Answer> {
  await visit.ask(sendSignInCode, { body: { msisdn } }, keyOf(visit));
  visit.jar.set(COOKIES.number, sealed(visit.secret, msisdn), CODE_LIFE_SECONDS);
  return { to: at.signIn };
}

function byPassword(visit: Visit): Answer | Promise<Answer> {
  const t = visit.texts.of('session-more');
  const msisdn = readMsisdn(typedIn(visit, 'msisdn'));
  const servicePassword = readPassword(typedIn(visit, 'servicePassword'));
  const lacks = shortfallOf(servicePassword, PASSWORD_DIGITS);
  const password = lacks === null ? {} : { password: t(lacks === 'missing' ? 'passwordMissing' : 'passwordWrong') };
  if (!isMsisdn(msisdn)) return mistyped(visit, { number: t(msisdn === '' ? 'numberMissing' : 'numberWrong'), ...password });
  return lacks === null ? enter(visit, { method: 'service-password', msisdn, servicePassword }) : mistyped(visit, password);
}

function byCode(visit: Visit): Answer | Promise<Answer> {
  const t = visit.texts.of('session-more');
  const msisdn = waitingNumber(visit);
  if (msisdn === null) return { to: at.signIn };
  const code = readCode(typedIn(visit, 'code'));
  const lacks = shortfallOf(code, SMS_CODE_DIGITS);
  return lacks === null ? enter(visit, { method: 'sms-code', msisdn, code }) : mistyped(visit, { code: t(lacks === 'missing' ? 'codeMissing' : 'codeWrong') });
}

function codeFor(visit: Visit): Answer | Promise<Answer> {
  const t = visit.texts.of('session-more');
  const msisdn = visit.form.get('act') === 'resend' ? (waitingNumber(visit) ?? '') : readMsisdn(typedIn(visit, 'msisdn'));
  return isMsisdn(msisdn) ? sendCode(visit, msisdn) : mistyped(visit, { codeNumber: t(msisdn === '' ? 'numberMissing' : 'numberWrong') });
}

/** Sign-in by number with the service password, or with a code by SMS. */
export const signIn: Page = {
  show: (visit) => shown(visit),
  async send(visit) {
    try {
      const act = visit.form.get('act');
      return await (act === 'password' ? byPassword(visit) : act === 'code' ? byCode(visit) : codeFor(visit));
    } catch (error) {
      if (error instanceof Failure) return mistyped(visit, {}, error);
      throw error;
    }
  },
};
