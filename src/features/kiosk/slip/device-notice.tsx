import { useTranslation } from '#i18n/use-translation.ts';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import styles from './device-notice.module.css';
import { useDeviceStates } from './use-device-states.ts';

/** What is wrong with power, network and card reader, and what still works; nothing where all is well. The printer's troubles stand where one prints. */
export function DeviceNotice() {
  const { t } = useTranslation('kiosk-devices');
  const { cardReader, power, network } = useDeviceStates();
  return (
    <div role="status" className={styles.devices}>
      {power === 'battery' ? (
        <>
          <Message tone="amber">{t('battery')}</Message>
          <Note>{t('batteryNote')}</Note>
        </>
      ) : null}
      {network === 'down' ? (
        <div className={styles.network}>
          <Message tone="red">{t('networkDown')}</Message>
          <Note>{t('networkDownNote')}</Note>
        </div>
      ) : null}
      {cardReader === 'ready' ? null : (
        <>
          <Message tone="amber">{t(cardReader)}</Message>
          <Note>{t(`${cardReader}Note`)}</Note>
        </>
      )}
    </div>
  );
}
