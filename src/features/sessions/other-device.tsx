import type { SignedInDevice } from '#contract/sessions.ts';
import { useEndSession } from '#data/sessions.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { LinkButton } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { useFormatDevice } from './use-format-device.ts';

export interface OtherDeviceProps {
  readonly session: SignedInDevice;
  /** Id of the sentence that says what follows from signing it out. */
  readonly follows: string;
  readonly onStart: () => void;
  readonly onEnded: (device: string) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

/** Another device, and its way out: one intent each, whose key means that device. What came of it is said by the list: the device may be gone by then. */
export function OtherDevice({ session, follows, onStart, onEnded, onTrouble }: OtherDeviceProps) {
  const { t } = useTranslation('sessions');
  const format = useFormatters();
  const formatDevice = useFormatDevice();
  const { submit, isSending } = useEndSession();
  const device = formatDevice(session.device);
  const since = format.moment(session.since);
  const end = async () => {
    onStart();
    if (await submit({ params: { session: session.id } }, onTrouble)) onEnded(device);
  };
  return (
    <Row
      label={device}
      note={t('since', { since, lastSeen: format.moment(session.lastSeen) })}
      value={
        <LinkButton
          aria-label={isSending ? undefined : t('endDevice', { device, since })}
          aria-describedby={follows}
          aria-disabled={isSending || undefined}
          onClick={() => void end()}
        >
          {isSending ? <span role="status">{t('ending')}</span> : t('end')}
        </LinkButton>
      }
    />
  );
}
