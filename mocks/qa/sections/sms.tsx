import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SPAM_HOTLINE } from '#contract/care/spam-reports.ts';
import { HOTLINE } from '#lib/hotline.ts';
import { sendSms } from '#mocks/control/contracts/sms.ts';
import { codeIn } from '#mocks/qa/core/sms-code.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { Choice } from '#mocks/qa/parts/choice.tsx';
import { control } from '#mocks/qa/core/control-client.ts';
import { inboxQuery, personasQuery } from '#mocks/qa/core/queries.ts';
import { SmsCarriage } from './sms-carriage.tsx';

/** Who reads what a customer writes: the SMS hall, and where bad messages are reported. */
const RECEIVERS = [HOTLINE, SPAM_HOTLINE] as const;

/** Messages that are shown at first: a tester looks for the newest. */
const SHOWN = 5;

/** The SMS of whom one is, newest first, a code a press away, before them those that are lost or under way; what they write to 10086; and how SMS are carried. */
export function SmsInbox() {
  const { t, act, copy, persona } = useBench();
  const [text, setText] = useState('');
  const [isAll, setAll] = useState(false);
  const [to, setTo] = useState<(typeof RECEIVERS)[number]>(HOTLINE);
  const msisdn = useQuery(personasQuery()).data?.personas.find(({ id }) => id === persona)?.msisdn;
  const { messages = [], missing = [] } = useQuery(inboxQuery(persona)).data ?? {};
  return (
    <section id="sms" aria-labelledby="sms-title">
      <h2 id="sms-title">{t('sms')}</h2>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (msisdn !== undefined)
            void act(() => control(sendSms, { body: { from: msisdn, to, text } }), t(to === HOTLINE ? 'sentToHall' : 'reported')).then((isDone) =>
              isDone ? setText('') : undefined,
            );
        }}
      >
        <Choice label={t('receiver')} value={to} values={RECEIVERS} nameOf={(one) => `${one} ${t(one === HOTLINE ? 'smsHall' : 'spamHotline')}`} onChoose={setTo} />
        <label>
          {t('sendLabel')}
          <input value={text} placeholder={t(to === HOTLINE ? 'sendHint' : 'reportHint')} onChange={(event) => setText(event.target.value)} />
        </label>
        <button type="submit" disabled={text === ''}>
          {t('send', { to })}
        </button>
      </form>
      <h3>{t('inboxOf', { who: persona })}</h3>
      {missing.length === 0 ? null : (
        <ul className="list missing">
          {missing.slice(0, SHOWN).map((message, index) => (
            <li key={`${message.sentAt}/${missing.length - index}`}>
              <strong>{message.arrivesAt === null ? t('smsLost') : t('smsUnderWay', { at: message.arrivesAt.slice(11, 19) })}</strong>
              <span className="what">
                <small>{message.sentAt.slice(5, 16).replace('T', ' ')}</small> {message.text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {messages.length === 0 ? <p className="quiet">{t('noSms')}</p> : null}
      <ul className="list">
        {messages.slice(0, isAll ? messages.length : SHOWN).map((message, index) => {
          const code = codeIn(message.text);
          return (
            <li key={`${message.at}/${messages.length - index}`}>
              <span className="what">
                <small>
                  {message.at.slice(5, 16).replace('T', ' ')}
                  {message.isRepeat ? ` ${t('smsRepeat')}` : message.sentAt < message.at ? ` ${t('smsSentAt', { at: message.sentAt.slice(11, 19) })}` : ''}
                </small>{' '}
                {message.text}
              </span>
              {code === undefined ? null : (
                <button type="button" onClick={() => void copy(code, t('copiedCode', { code }))}>
                  {t('copyCode', { code })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {messages.length > SHOWN ? (
        <button type="button" onClick={() => setAll(!isAll)}>
          {isAll ? t('fewerSms') : t('moreSms', { count: messages.length - SHOWN })}
        </button>
      ) : null}
      <SmsCarriage />
    </section>
  );
}
