import { queryOptions } from '@tanstack/react-query';
import { getReminders, setThreshold } from '#contract/account/reminders.ts';
import { KEYS } from '#data/keys.ts';
import { reading } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** What the customer is reminded of. */
export const remindersQuery = () => queryOptions({ queryKey: KEYS.reminders, ...reading(getReminders, {}) });

/** Sets the reminder line. */
export function useSetThreshold(): Write<typeof setThreshold> {
  return useWrite(setThreshold, {
    onAnswer: (client, answer) => {
      if (answer !== null) client.setQueryData(remindersQuery().queryKey, answer);
    },
  });
}
