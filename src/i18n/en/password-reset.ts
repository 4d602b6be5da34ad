import type { SameTexts } from '#i18n/languages.ts';
import type passwordReset from '#i18n/zh-CN/password-reset.ts';

export default {
  title: 'Reset the service password',
  lead: 'Two proofs: the code sent to your phone, and the PUK of your SIM card.',
  number: 'Mobile number',
  numberHint: '11 digits',
  numberMissing: 'Enter your mobile number',
  numberWrong: 'A mobile number has 11 digits and starts with 1',
  code: 'SMS code',
  codeHint: '6 digits',
  sendCode: 'Send code',
  resend: 'Send again',
  sendingCode: 'Sending…',
  resendIn: 'Send again in {{seconds}} s',
  codeSent: 'If {{number}} is one of ours, a code is on its way. It is valid for 5 minutes',
  codeMissing: 'Enter the SMS code',
  codeShort: 'The code is 6 digits',
  puk: 'PUK of the SIM card',
  pukHint: '8 digits, printed on the card the SIM came in. No card at hand? Call 10086, or bring your ID card to any hall',
  pukMissing: 'Enter the PUK',
  pukShort: 'The PUK is 8 digits',
  submit: 'Reset password',
  sending: 'Resetting…',
} as const satisfies SameTexts<typeof passwordReset>;
