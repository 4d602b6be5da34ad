import type agreement from '#i18n/zh-CN/agreement.ts';
import type { SameTexts } from '#i18n/keys/same-texts.ts';

export default {
  title: 'Customer agreement',
  version: 'Version {{version}}',
  inForce: 'In force since {{day}}',
  inForceStamp: 'In force',
  lead: 'It binds you and us alike',
  ourSide: 'What we owe you',
  ours: {
    prices: 'We charge published prices, and tell you the price before you order.',
    refund: 'If we charged too much, you get twice the excess back once it’s confirmed.',
    reminder: 'We warn you at least 24 hours before suspending a line for arrears.',
    consent: 'Nothing that costs money starts until you confirm it, and you can leave at any time.',
    answer: 'We give a first answer to any complaint within 48 hours.',
    secrecy: 'We keep your data and your communications private.',
  },
  yourSide: 'What you owe us',
  yours: {
    identity: 'Register under your own name, and update your details at a store when they change.',
    payment: 'Pay on time.',
    secrets: 'Look after your SIM card, your service password and your codes.',
    fairUse: 'Don’t use this number for fraud or spam.',
  },
  bothSides: 'For both of us',
  both: {
    liability: 'Whoever breaks the agreement answers for it.',
    change: 'We tell you before the agreement changes. If you don’t agree, you needn’t stay.',
    end: 'You can close the line at any store with your ID, once the account is settled.',
  },
  basis: 'What it rests on',
  laws: {
    contract: 'Contract Law',
    telecommunications: 'Telecommunications Regulations',
    standard: 'Telecommunications Service Standard',
  },
  summary: 'This is a summary; the agreement you signed prevails. Lost yours? Any store prints you a copy if you bring your ID.',
  print: 'Print',
  commitments: 'Eight commitments',
  halls: 'Find a store',
} as const satisfies SameTexts<typeof agreement>;
