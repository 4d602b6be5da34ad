import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { getLostPhone, reportLostPhone, type LostPhone } from '#contract/lost-phone.ts';
import { KEYS } from '#data/keys.ts';
import { forgetCustomer } from '#data/query-client.ts';
import { reading } from '#data/wire/read.ts';
import { noteSignedIn } from '#data/wire/subject.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** What reporting a lost phone signs, whoever one is. */
export const lostPhoneQuery = () => queryOptions({ queryKey: KEYS.lostPhone, ...reading(getLostPhone, {}) });

/** Signs in and reports the phone lost. Nothing of whoever was signed in before is left; the terms are nobody's, and stay on the screen. */
export function useReportLostPhone(seen: LostPhone): Write<typeof reportLostPhone> {
  const client = useQueryClient();
  const { submit, ...rest } = useWrite(reportLostPhone);
  return {
    ...rest,
    submit: async (request, onTrouble) => {
      forgetCustomer(client);
      client.setQueryData(lostPhoneQuery().queryKey, seen);
      const reported = await submit(request, onTrouble);
      if (reported !== null) noteSignedIn();
      return reported;
    },
  };
}
