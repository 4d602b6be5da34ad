import type texts from '#i18n/zh-CN/session-more.ts';
import type { SameTexts } from '#i18n/keys/same-texts.ts';

export default {
  hide: 'Hide',
  signingIn: 'Signing in…',
  numberMissing: 'Enter your mobile number',
  numberWrong: 'A mobile number has 11 digits and starts with 1',
  passwordMissing: 'Enter your service password',
  passwordWrong: 'The service password is 6 digits',
  codeMissing: 'Enter the SMS code',
  codeWrong: 'The code is 6 digits',
  codeSent: 'If {{number}} is one of ours, a code is on its way. It is valid for 5 minutes',
  resendIn: 'Send again in {{seconds}} s',
  resend: 'Send again',
  sending: 'Sending…',
  passwordChanged: 'The service password has been changed; please sign in with the new one. If it was not you, call 10086 at once.',
  expired: 'You were signed out after a while without activity. Sign in to go back to where you were.',
  needed: 'Sign in, and you will go straight to where you were heading.',
  signedOut: 'You are signed out.',
  signedOutUnsure: 'Cleared on this device. The network failed for a moment; the server signs you out within 15 minutes at most.',
  otherCustomer: 'Another number has signed in with this browser; the earlier page was cleared.',
  passwordReset: 'Your new password is set; sign in with it.',
  unknownOutcome: 'No answer came back: you may be signed in already. Please try again with the same entries.',
  cookiesRefused:
    'This browser doesn’t keep you signed in, even with the right password. Allow cookies for this site in its settings, or use another browser. In a hurry, call 10086.',
} as const satisfies SameTexts<typeof texts>;
