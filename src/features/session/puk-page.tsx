import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import * as v from 'valibot';
import { PukSignInSchema, type PukSignIn } from '#contract/puk-sign-in.ts';
import { KEYS } from '#data/keys.ts';
import { usePukSignIn } from '#data/sign-in/puk-sign-in.ts';
import { forgetCustomer } from '#data/query-client.ts';
import { useTyped } from '#data/use-typed.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths, routeOf, safeReturn } from '#lib/paths.ts';
import { readIdTail, readMsisdn, readPuk } from '#lib/typed.ts';
import { focusOnceDrawn } from '#parts/forms/focus.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { Dial } from '#parts/formatting/dial.tsx';
import { Button, TextLink } from '#ui/controls/button.tsx';
import { ReadField } from '#ui/controls/typed/read-field.tsx';
import { CodeField } from '#ui/controls/typed/secret-fields.tsx';
import { Bar } from '#ui/layout/bar.tsx';
import { Foot, Screen } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';

const FORM = 'puk-sign-in';

type Input = keyof PukSignIn;
type Wrong = Partial<Record<Input, 'missing' | 'wrong'>>;

const TEXTS = {
  msisdn: { missing: 'numberMissing', wrong: 'numberWrong' },
  puk: { missing: 'pukMissing', wrong: 'pukShort' },
  idTail: { missing: 'idMissing', wrong: 'idWrong' },
} as const satisfies Record<Input, Record<'missing' | 'wrong', string>>;

/** The way in for a line that receives no SMS, a lost phone, a password that has to wait: PUK of the SIM card and end of the ID number (docs/decisions/0018). */
export function Component() {
  const { t } = useTranslation(['password', 'common']);
  const form = useRef<HTMLFormElement>(null);
  const earlier = useTyped(KEYS.signInNumber);
  const [number, setNumber] = useState(earlier.kept);
  const [puk, setPuk] = useState('');
  const [idTail, setIdTail] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const { submit, isSending, trouble, isUnknown } = usePukSignIn();
  const client = useQueryClient();
  const navigate = useNavigate();
  const to = safeReturn(useSearchParams()[0].get('to'));
  const isLost = to === routeOf(paths.lineOrder('report-lost'));
  const messageOf = (input: Input) => (wrong[input] ? t(TEXTS[input][wrong[input]]) : undefined);

  const typeNumber = (text: string) => {
    setNumber(text);
    earlier.keep(text);
  };
  const send = async (body: PukSignIn) => {
    forgetCustomer(client);
    const session = await submit({ body });
    if (session !== null) return navigate(session.mustChangePassword ? routeOf(paths.password()) : to, { replace: true });
    setPuk('');
    setIdTail('');
    return focusOnceDrawn(form, '#puk-sign-in-puk');
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = { msisdn: readMsisdn(number), puk: readPuk(puk), idTail: readIdTail(idTail) };
    const judged = v.safeParse(PukSignInSchema, typed);
    const inputs = (judged.issues ?? []).map((issue) => v.getDotPath(issue) as Input); // a member of `typed`, whose names are the inputs'
    setWrong(Object.fromEntries(inputs.map((input) => [input, typed[input] === '' ? 'missing' : 'wrong'])));
    if (judged.success) void send(judged.output);
    else focusOnceDrawn(form, '[aria-invalid]');
  };
  return (
    <Screen
      bar={<Bar title={t(isLost ? 'lostTitle' : 'pukTitle')} back={{ href: isLost ? paths.signIn() : paths.forgottenPassword(), label: t('common:back') }} />}
      after={
        <Foot>
          <Button type="submit" form={FORM} busy={isSending ? t('signingIn') : undefined}>
            {t('signIn')}
          </Button>
        </Foot>
      }
    >
      <title>{t('common:titleOn', { title: t('pukTitle') })}</title>
      <form ref={form} id={FORM} noValidate onSubmit={onSubmit} aria-label={t('pukTitle')}>
        {isLost ? (
          <>
            <p>{t('lostLead')}</p>
            <TextLink href={paths.signIn(paths.lineOrder('report-lost'))}>{t('lostByPassword')}</TextLink>
          </>
        ) : null}
        <Note>{t('pukLead')}</Note>
        <ProblemNote trouble={isSending ? null : trouble} />
        {isUnknown && !isSending ? (
          <div role="status">
            <Message tone="grey">{t('signInUnknown')}</Message>
          </div>
        ) : null}
        <ReadField
          id="puk-sign-in-number"
          label={t('msisdn')}
          hint={t('numberHint')}
          error={messageOf('msisdn')}
          type="tel"
          inputMode="numeric"
          autoComplete="username"
          enterKeyHint="next"
          readOnly={isSending}
          value={number}
          onText={typeNumber}
          read={readMsisdn}
        />
        <CodeField
          id="puk-sign-in-puk"
          autoComplete="off"
          label={t('puk')}
          hint={<Dial>{t('pukHint')}</Dial>}
          error={messageOf('puk')}
          enterKeyHint="next"
          readOnly={isSending}
          value={puk}
          onText={setPuk}
          read={readPuk}
        />
        <ReadField
          id="puk-sign-in-id"
          label={t('idTail')}
          hint={t('idHint')}
          error={messageOf('idTail')}
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          spaced
          readOnly={isSending}
          value={idTail}
          onText={setIdTail}
          read={readIdTail}
        />
      </form>
    </Screen>
  );
}
