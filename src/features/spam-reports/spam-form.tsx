import { useRef, useState, type SubmitEvent } from 'react';
import { MOST_FORWARDED, SENDER, SPAM_HOTLINE, spamText, type SpamReport } from '#contract/care/spam-reports.ts';
import { useCreateSpamReport } from '#data/care/spam-reports.ts';
import { useDraft } from '#data/care/use-draft.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { readSender } from '#lib/typed.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { focusOn } from '#parts/forms/focus.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Button, ButtonLink, TextLink } from '#ui/controls/button.tsx';
import { ReadField } from '#ui/controls/typed/read-field.tsx';
import { TextArea } from '#ui/controls/text-area.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';

const FORM = 'spam';

function Arrived({ report, onAnother }: { readonly report: SpamReport; readonly onAnother: () => void }) {
  const { t } = useTranslation(['spam-reports', 'common']);
  const format = useFormatters();
  return (
    <>
      <div role="status">
        <Message tone="jade">{t('arrived', { time: format.moment(report.at), number: report.number })}</Message>
      </div>
      <p>{report.text}</p>
      <Note>{t('whatNext')}</Note>
      <Foot>
        <ButtonLink href={paths.home()}>{t('common:home')}</ButtonLink>
        <Button kind="outlined" onClick={onAnother}>
          {t('another')}
        </Button>
      </Foot>
    </>
  );
}

/** Sender and message, and beneath them the very text that is sent; what becomes of it is said before (S80 to S82). */
export function SpamForm({ onAnother }: { readonly onAnother: () => void }) {
  const { t } = useTranslation('spam-reports');
  const form = useRef<HTMLFormElement>(null);
  const drafts = { sender: useDraft('spam sender'), content: useDraft('spam') };
  const [sender, setSender] = useState(drafts.sender.kept);
  const [content, setContent] = useState(drafts.content.kept);
  const [wrong, setWrong] = useState<'sender' | 'content' | null>(null);
  const [report, setReport] = useState<SpamReport | null>(null);
  const { submit, isSending, trouble, isUnknown } = useCreateSpamReport();
  const number = readSender(sender);
  const isNumber = SENDER.test(number);
  const text = isNumber && content !== '' ? spamText(number, content) : null;
  if (report !== null) return <Arrived report={report} onAnother={onAnother} />;
  const send = async () => {
    // While it is on its way, whoever comes back to the form does not find it, and sends it twice.
    drafts.content.keep('');
    const sent = await submit({ body: { sender: number, content } });
    if (sent === null) return drafts.content.keep(content);
    drafts.sender.keep('');
    setReport(sent);
  };
  const onSender = (typed: string) => {
    setSender(typed);
    drafts.sender.keep(typed);
  };
  const onContent = (typed: string) => {
    setContent(typed);
    drafts.content.keep(typed);
  };
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const missing = !isNumber ? 'sender' : content === '' ? 'content' : null;
    setWrong(missing);
    if (missing !== null) focusOn(form.current, missing === 'sender' ? 'input' : 'textarea');
    else await send();
  };
  return (
    <>
      <Note>
        <Dial>{t('lead')}</Dial>
      </Note>
      <form ref={form} id={FORM} noValidate onSubmit={(event) => void onSubmit(event)} aria-label={t('title')}>
        <FormTrouble trouble={isSending ? null : trouble} />
        {isUnknown ? <Message tone="amber">{t('unknown')}</Message> : null}
        <ReadField
          id="sender"
          label={t('sender')}
          hint={t('senderHint')}
          error={wrong === 'sender' ? t('senderWrong') : undefined}
          value={sender}
          onText={onSender}
          read={readSender}
          inputMode="tel"
          autoComplete="off"
          readOnly={isSending}
        />
        <TextArea
          id="content"
          label={t('content')}
          hint={t('contentHint')}
          error={wrong === 'content' ? t('contentMissing') : undefined}
          value={content}
          onChange={onContent}
          maxLength={MOST_FORWARDED}
          readOnly={isSending}
        />
        {text === null ? null : (
          <section aria-label={t('willSend')}>
            <Note>{t('willSend')}</Note>
            <p>{text}</p>
            <TextLink href={`sms:${SPAM_HOTLINE}?body=${encodeURIComponent(text)}`}>{t('bySms', { number: SPAM_HOTLINE })}</TextLink>
          </section>
        )}
        <Note>{t('whatNext')}</Note>
      </form>
      <Foot>
        <Button type="submit" form={FORM} busy={isSending ? t('sending') : undefined}>
          {t('send')}
        </Button>
      </Foot>
    </>
  );
}
