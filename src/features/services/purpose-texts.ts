/** Purposes in the customer's words: keys of the texts. */
export const PURPOSE_TEXTS = {
  data: 'forData',
  calls: 'forCalls',
  abroad: 'forAbroad',
  family: 'forFamily',
  reminders: 'forReminders',
  leisure: 'forLeisure',
} as const;
