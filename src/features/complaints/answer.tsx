import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { MOST_CHARACTERS, type Complaint } from '#contract/care/complaints.ts';
import { complaintQuery, useAnswerProposal, useCloseComplaint } from '#data/care/complaints.ts';
import { useDraft } from '#data/care/use-draft.ts';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { DIAL_HOTLINE } from '#lib/hotline.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { TextArea } from '#ui/controls/text-area.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';

/** What the customer decides: a proposal is accepted or turned down, in the customer's own words if wished; the matter is ended by the customer alone (S60, S61). */
export function Answer({ complaint: { id, state } }: { readonly complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  const client = useQueryClient();
  const { kept, keep } = useDraft(`rejection ${id}`);
  const [reason, setReason] = useState(kept);
  const [isRejecting, setIsRejecting] = useState(state === 'answered' && kept !== '');
  const [isEnding, setIsEnding] = useState(false);
  const answer = useAnswerProposal();
  const close = useCloseComplaint();
  const isSending = answer.isSending || close.isSending;
  const trouble = answer.trouble ?? close.trouble;
  const params = { complaint: id };
  // Answered meanwhile, elsewhere: what has become of it stands above.
  const onTrouble = (met: Trouble) => {
    if (isProblem(met, 'complaint-not-answered')) void client.invalidateQueries(complaintQuery(id));
  };
  const onReason = (text: string) => {
    setReason(text);
    keep(text);
  };
  const accept = () => void answer.submit({ params, body: { answer: 'accept' } }, onTrouble);
  const sendRejection = async () => {
    // What was sent is not begun with again where there is another proposal.
    if ((await answer.submit({ params, body: { answer: 'reject', words: reason.trim() === '' ? null : reason } }, onTrouble)) !== null) keep('');
  };
  const reject = () => void sendRejection();
  const end = () => void close.submit({ params, body: {} });
  const busy = isSending ? t('sending') : undefined;
  return (
    <>
      <FormTrouble trouble={isSending ? null : trouble} />
      {answer.isUnknown || close.isUnknown ? <Message tone="amber">{t('unknown')}</Message> : null}
      {isRejecting ? (
        <TextArea id="rejection" label={t('whyNot')} hint={t('whyNotHint')} value={reason} onChange={onReason} maxLength={MOST_CHARACTERS} rows={3} readOnly={isSending} />
      ) : null}
      <Foot>
        {state === 'answered' && !isRejecting ? (
          <>
            <Button busy={busy} onClick={accept}>
              {t('accept')}
            </Button>
            <Button kind="outlined" onClick={() => setIsRejecting(true)}>
              {t('reject')}
            </Button>
          </>
        ) : null}
        {isRejecting ? (
          <>
            <Button busy={busy} onClick={reject}>
              {t('sendRejection')}
            </Button>
            <Button kind="outlined" onClick={() => setIsRejecting(false)}>
              {t('notYet')}
            </Button>
          </>
        ) : null}
        {state === 'answered' || isEnding ? null : (
          <>
            <ButtonLink href={DIAL_HOTLINE} kind="outlined">
              {t('call')}
            </ButtonLink>
            <Button kind="text" onClick={() => setIsEnding(true)}>
              {t('end')}
            </Button>
          </>
        )}
        {/* It cannot be opened again: a slip of the finger must not end it. */}
        {isEnding ? (
          <>
            <p role="alert">{t('endAsk')}</p>
            <Button busy={busy} onClick={end}>
              {t('endNow')}
            </Button>
            <Button kind="outlined" onClick={() => setIsEnding(false)}>
              {t('endNot')}
            </Button>
          </>
        ) : null}
      </Foot>
    </>
  );
}
