import { choose, press, see, type } from './look.ts';
import type { Hall } from './render-hall.tsx';

/** Types number and service password on the sign-in screen and signs in, in Chinese. */
export async function signInByPassword(number: string, password: string): Promise<void> {
  await see('查话费、看账单、办业务、挂失');
  await type('手机号码', number);
  await type('服务密码', password);
  await press('登录');
}

/** Chooses the SMS code on the sign-in screen and types the number. */
export async function chooseCode(number: string): Promise<void> {
  await see('查话费、看账单、办业务、挂失');
  await choose('登录方式', '短信验证码');
  await type('手机号码', number);
}

/** Signs the persona in on another device, named as a host names it to the operator; the page stays signed in as it is. */
export function signInBeside({ network }: Hall, persona: string, device = 'other other'): void {
  const headers = { 'content-type': 'application/json', 'x-device': device };
  network.operator.handle({ method: 'POST', path: '/__operator/persona', query: {}, headers, body: JSON.stringify({ persona }), sessionId: null }, network.real);
}

/** This browser remembers the number, as after a sign-in that wished it so; nobody is signed in. */
export function rememberNumber({ network }: Hall, msisdn: string): void {
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'remember' };
  const body = JSON.stringify({ method: 'sms-code', msisdn, code: '888888', remember: true });
  network.remembered = network.operator.handle({ method: 'POST', path: '/api/session', query: {}, headers, body, sessionId: null }, network.real).setRemembered ?? null;
  localStorage.setItem('palm-hall.remembers-number', '1');
}
