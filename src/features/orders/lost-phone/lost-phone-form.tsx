import { useRef, useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import type { LostPhone, LostPhoneReport } from '#contract/lost-phone.ts';
import { useReportLostPhone } from '#data/care/lost-phone.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { focusOnceDrawn } from '#parts/forms/focus.ts';
import { useSecret } from '#parts/forms/use-secret.ts';
import { NumberField, PukFields } from '#parts/proof/puk-fields.tsx';
import { usePukProof } from '#parts/proof/use-puk-proof.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { isElder } from '#features/orders/format/is-elder.ts';
import { OrderSlip } from '#features/orders/slip/order-slip.tsx';
import { Button, LinkButton } from '#ui/controls/button.tsx';
import { PasswordField } from '#ui/controls/typed/secret-fields.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { clock } from '#ui/text/icons.ts';
import { Note } from '#ui/text/text.tsx';

const FORM = 'lost-phone';

type Way = LostPhoneReport['method'];
/** Where each begins. */
const FIRST = { puk: '#puk-sign-in-puk', 'service-password': '#lost-phone-password' } as const satisfies Record<Way, string>;

/**
 * What reporting the loss does, and below it who one is: without the phone no code arrives, so what signs in is the second confirmation as
 * well, and one press of the button that names the act does it. The service password comes first: it is in the head of whoever has lost the
 * phone, while the PUK stands on the card's holder at home. Where the password has to wait or is forgotten, the PUK is one tap away.
 */
export function LostPhoneForm({ seen }: { readonly seen: LostPhone }) {
  const { t } = useTranslation('lost-phone');
  const { terms } = seen;
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const [way, setWay] = useState<Way>('service-password');
  const { submit, isSending, trouble, isUnknown } = useReportLostPhone(seen);
  const proof = usePukProof();
  const password = useSecret('service-password', { missing: t('passwordMissing'), short: t('passwordShort'), wrong: (attempts) => t('passwordWrong', { attempts }) }, trouble);
  const isPasswordWrong = way === 'service-password' && password.error !== undefined;

  const given = (): LostPhoneReport | null => {
    const { version } = terms;
    if (way === 'puk') {
      const puk = proof.check();
      return puk && { method: way, version, ...puk };
    }
    const [msisdn, servicePassword] = [proof.checkNumber(), password.check()];
    return msisdn && servicePassword ? { method: way, version, msisdn, servicePassword } : null;
  };
  const send = async (body: LostPhoneReport) => {
    const reported = await submit({ body });
    if (reported === null) {
      proof.clear();
      password.clear();
      return focusOnceDrawn(form, FIRST[way]);
    }
    const { session, order } = reported;
    // What was in the way is said where the terms are: nothing was ordered.
    const next = order === null ? paths.lineOrder(terms.action) : paths.order(order);
    return navigate(routeOf(session.mustChangePassword ? paths.password() : next), { replace: true });
  };
  const change = () => {
    const other = way === 'puk' ? 'service-password' : 'puk';
    setWay(other);
    focusOnceDrawn(form, FIRST[other]);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const body = given();
    if (body) void send(body);
    else focusOnceDrawn(form, '[aria-invalid]');
  };
  return (
    <>
      <Columns
        side={
          <form ref={form} id={FORM} noValidate onSubmit={onSubmit} aria-label={t('title')}>
            <Message icon={clock}>{t('lead')}</Message>
            <ProblemNote trouble={isSending || isPasswordWrong ? null : trouble} />
            {isUnknown && !isSending ? (
              <div role="status">
                <Message tone="grey">{t('unknown')}</Message>
              </div>
            ) : null}
            <NumberField proof={proof} isSending={isSending} />
            {way === 'puk' ? (
              <PukFields proof={proof} isSending={isSending} />
            ) : (
              <PasswordField
                id="lost-phone-password"
                label={t('password')}
                hint={t('passwordHint')}
                error={password.error}
                labels={{ show: t('show'), hide: t('hide') }}
                readOnly={isSending}
                value={password.typed}
                onChange={(event) => password.type(event.currentTarget.value)}
              />
            )}
            <LinkButton onClick={change}>{t(way === 'puk' ? 'byPassword' : 'byPuk')}</LinkButton>
            <Note>
              <Dial>{t('byCall')}</Dial>
            </Note>
          </form>
        }
      >
        <OrderSlip isFolded={isElder()} terms={terms} maskedNumber={null} number={null} stamp={<Stamp state={t('notYet')} closed={false} tone="grey" />} />
      </Columns>
      <Foot>
        <Button type="submit" form={FORM} busy={isSending ? t('reporting') : undefined}>
          {t('report')}
        </Button>
      </Foot>
    </>
  );
}
