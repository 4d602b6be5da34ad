import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ID_TAIL_LENGTH } from '#contract/puk-sign-in.ts';
import { KEYS } from '#data/keys.ts';
import { usePukSignIn } from '#data/puk-sign-in.ts';
import { forgetCustomer } from '#data/query-client.ts';
import { useTyped } from '#data/use-typed.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { isMsisdn, readMsisdn, type Msisdn } from '#lib/msisdn.ts';
import { paths, routeOf, safeReturn } from '#lib/paths.ts';
import { PUK_DIGITS } from '#lib/secret-digits.ts';
import { shortfallOf } from '#lib/shortfall.ts';
import { focusOnceDrawn } from '#parts/forms/focus.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { Button } from '#ui/controls/button.tsx';
import { Field } from '#ui/controls/field.tsx';
import { CodeField } from '#ui/controls/secret-fields.tsx';
import { Bar } from '#ui/layout/bar.tsx';
import { Foot, Screen } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';

const FORM = 'puk-sign-in';

type Wrong = Partial<Record<'number' | 'puk' | 'idTail', 'numberMissing' | 'numberWrong' | 'pukMissing' | 'pukShort' | 'idMissing' | 'idWrong'>>;

/** The end of an ID number as it is sent: figures, and an X at the very end. */
function readIdTail(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\dX]/g, '')
    .slice(0, ID_TAIL_LENGTH);
}

function wrongIn(msisdn: string, puk: string, idTail: string): Wrong {
  const pukShortfall = shortfallOf(puk, PUK_DIGITS);
  return {
    ...(isMsisdn(msisdn) ? {} : { number: msisdn === '' ? 'numberMissing' : 'numberWrong' }),
    ...(pukShortfall ? { puk: pukShortfall === 'missing' ? 'pukMissing' : 'pukShort' } : {}),
    ...(/^\d{5}[\dX]$/.test(idTail) ? {} : { idTail: idTail === '' ? 'idMissing' : 'idWrong' }),
  };
}

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
  const to = safeReturn(new URLSearchParams(useLocation().search).get('to'));
  const messageOf = (input: keyof Wrong) => (wrong[input] ? t(wrong[input]) : undefined);

  const typeNumber = (text: string) => {
    setNumber(text);
    earlier.keep(text);
  };
  const send = async (msisdn: Msisdn) => {
    forgetCustomer(client);
    const session = await submit({ body: { msisdn, puk, idTail } });
    if (session !== null) return navigate(session.mustChangePassword ? routeOf(paths.password()) : to, { replace: true });
    setPuk('');
    setIdTail('');
    return focusOnceDrawn(form, '#puk-sign-in-puk');
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const msisdn = readMsisdn(number);
    const found = wrongIn(msisdn, puk, idTail);
    setWrong(found);
    if (Object.keys(found).length === 0 && isMsisdn(msisdn)) void send(msisdn);
    else focusOnceDrawn(form, '[aria-invalid]');
  };
  return (
    <Screen
      bar={<Bar title={t('pukTitle')} back={{ href: paths.forgottenPassword(), label: t('common:back') }} />}
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
        <Note>{t('pukLead')}</Note>
        <ProblemNote trouble={isSending ? null : trouble} />
        {isUnknown && !isSending ? (
          <div role="status">
            <Message tone="grey">{t('signInUnknown')}</Message>
          </div>
        ) : null}
        <Field
          id="puk-sign-in-number"
          label={t('msisdn')}
          hint={t('numberHint')}
          error={messageOf('number')}
          type="tel"
          inputMode="numeric"
          autoComplete="username"
          enterKeyHint="next"
          readOnly={isSending}
          value={number}
          onChange={(event) => typeNumber(event.currentTarget.value)}
        />
        <CodeField
          id="puk-sign-in-puk"
          digits={PUK_DIGITS}
          autoComplete="off"
          label={t('puk')}
          hint={t('pukHint')}
          error={messageOf('puk')}
          enterKeyHint="next"
          readOnly={isSending}
          value={puk}
          onValue={setPuk}
        />
        <Field
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
          onChange={(event) => setIdTail(readIdTail(event.currentTarget.value))}
        />
      </form>
    </Screen>
  );
}
