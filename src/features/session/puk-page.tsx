import { useQueryClient } from '@tanstack/react-query';
import { useRef, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import type { PukSignIn } from '#contract/puk-sign-in.ts';
import { usePukSignIn } from '#data/sign-in/puk-sign-in.ts';
import { forgetCustomer } from '#data/query-client.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { focusOnceDrawn } from '#parts/forms/focus.ts';
import { NumberField, PukFields } from '#parts/proof/puk-fields.tsx';
import { usePukProof } from '#parts/proof/use-puk-proof.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { Button } from '#ui/controls/button.tsx';
import { Bar } from '#ui/layout/bar.tsx';
import { Foot, Screen } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';

const FORM = 'puk-sign-in';

/** The way in for a line that receives no SMS, a phone that is gone, a password that has to wait: PUK of the SIM card and end of the ID number (docs/decisions/0018). */
export function Component() {
  const { t } = useTranslation(['password', 'common']);
  const form = useRef<HTMLFormElement>(null);
  const proof = usePukProof();
  const { submit, isSending, trouble, isUnknown } = usePukSignIn();
  const client = useQueryClient();
  const navigate = useNavigate();

  const send = async (body: PukSignIn) => {
    forgetCustomer(client);
    const session = await submit({ body });
    if (session !== null) return navigate(routeOf(session.mustChangePassword ? paths.password() : paths.home()), { replace: true });
    proof.clear();
    return focusOnceDrawn(form, '#puk-sign-in-puk');
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = proof.check();
    if (given) void send(given);
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
        <NumberField proof={proof} isSending={isSending} />
        <PukFields proof={proof} isSending={isSending} />
      </form>
    </Screen>
  );
}
