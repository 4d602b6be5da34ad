import { useRef, useState, type SubmitEvent } from 'react';
import {
  ComplaintKindSchema,
  ComplaintSubjectSchema,
  LEAST_CHARACTERS,
  MOST_CHARACTERS,
  type ComplaintKind,
  type ComplaintSubject,
  type ConcernView,
} from '#contract/care/complaints.ts';
import { useCreateComplaint } from '#data/care/complaints.ts';
import { useDraft } from '#data/care/use-draft.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { paths } from '#lib/paths.ts';
import { focusOn } from '#parts/forms/focus.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { useGoOn } from '#parts/forms/use-go-on.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Button } from '#ui/controls/button.tsx';
import { Chips } from '#ui/controls/chips.tsx';
import { TextArea } from '#ui/controls/text-area.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';

const FORM = 'complaint';
/** The subject that goes with what it is about. */
const SUBJECT_OF = { 'bill-item': 'bill', order: 'service', message: 'other', statement: 'bill' } as const satisfies Record<ConcernView['concern']['type'], ComplaintSubject>;

const kindOf = (value: string) => ComplaintKindSchema.options.find((option) => option === value);
const subjectOf = (value: string) => ComplaintSubjectSchema.options.find((option) => option === value);

/** What kind, about what, in the customer's words. What was written stays whatever becomes of sending it, over a look elsewhere and the end of the session. */
export function ComplaintForm({ about }: { readonly about: ConcernView | null }) {
  const { t } = useTranslation('complaints');
  const format = useFormatters();
  const goOn = useGoOn();
  const form = useRef<HTMLFormElement>(null);
  const drafts = { text: useDraft('complaint'), kind: useDraft('complaint kind'), subject: useDraft('complaint subject') };
  const [text, setText] = useState(drafts.text.kept);
  const [kind, setKind] = useState<ComplaintKind>(kindOf(drafts.kind.kept) ?? 'complaint');
  const [subject, setSubject] = useState<ComplaintSubject>(about ? SUBJECT_OF[about.concern.type] : (subjectOf(drafts.subject.kept) ?? 'bill'));
  const [isShort, setIsShort] = useState(false);
  const { submit, isSending, trouble, isUnknown } = useCreateComplaint();

  const onText = (typed: string) => {
    setText(typed);
    drafts.text.keep(typed);
    setIsShort(false);
  };
  const onKind = (value: string) => {
    setKind(kindOf(value) ?? kind);
    drafts.kind.keep(value);
  };
  const onSubject = (value: string) => {
    setSubject(subjectOf(value) ?? subject);
    drafts.subject.keep(value);
  };
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim().length < LEAST_CHARACTERS) {
      setIsShort(true);
      focusOn(form.current, 'textarea');
      return;
    }
    // While it is on its way, whoever comes back to the form does not find it, and sends it twice.
    drafts.text.keep('');
    const complaint = await submit({ body: { kind, subject, text, concern: about?.concern ?? null } });
    if (complaint === null) return drafts.text.keep(text);
    for (const draft of Object.values(drafts)) draft.keep('');
    await goOn(paths.complaint(complaint.id));
  };
  return (
    <>
      <Columns
        side={
          <form ref={form} id={FORM} noValidate onSubmit={(event) => void onSubmit(event)} aria-label={t('write')}>
            <FormTrouble trouble={isSending ? null : trouble} />
            {isUnknown ? <Message tone="amber">{t('unknown')}</Message> : null}
            <TextArea
              id="complaint-text"
              label={t('words')}
              hint={t('wordsHint')}
              error={isShort ? t('tooShort', { count: LEAST_CHARACTERS }) : undefined}
              value={text}
              onChange={onText}
              maxLength={MOST_CHARACTERS}
              readOnly={isSending}
            />
            <Note>{t('promise')}</Note>
          </form>
        }
      >
        {about ? <Row strong label={`${t('about')} ${format.name(about.name)}`} value={about.amount === null ? null : formatAmount(about.amount, format)} /> : null}
        <Chips legend={t('whatKind')} name="kind" value={kind} onChange={onKind} options={ComplaintKindSchema.options.map((value) => ({ value, label: t(value) }))} />
        {about ? null : (
          <Chips
            legend={t('whatAbout')}
            name="subject"
            value={subject}
            onChange={onSubject}
            options={ComplaintSubjectSchema.options.map((value) => ({ value, label: t(`subject.${value}`) }))}
          />
        )}
      </Columns>
      <Foot>
        <Button type="submit" form={FORM} busy={isSending ? t('sending') : undefined}>
          {t(kind === 'complaint' ? 'send' : 'sendSuggestion')}
        </Button>
      </Foot>
    </>
  );
}
