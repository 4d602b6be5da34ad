import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type stepUp from '#i18n/zh-CN/step-up.ts';

export default {
  title: 'One more proof',
  whyStatements: 'A statement shows who you have talked to. So that nobody else sees it, please confirm once more; it lasts 10 minutes.',
  code: 'SMS code',
  codeHint: '6 digits, sent to the number you are looking up',
  sendCode: 'Get a code',
  resend: 'Send again',
  sending: 'Sending…',
  resendIn: 'Again in {{seconds}} s',
  codeSent: 'The code was sent to {{number}} and is valid for 5 minutes',
  codeMissing: 'Please enter the SMS code',
  codeShort: 'The code has 6 digits',
  password: 'Service password',
  passwordHint: '6 digits',
  passwordMissing: 'Please enter the service password',
  passwordShort: 'The service password has 6 digits',
  passwordWrong: 'The service password is wrong. Tries left: {{attempts}}',
  show: 'Show',
  hide: 'Hide',
  usePassword: 'No message? Use the service password',
  useCode: 'Use an SMS code',
  confirm: 'Confirm and go on',
  confirming: 'Confirming…',
} as const satisfies SameTexts<typeof stepUp>;
