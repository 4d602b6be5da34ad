import { useEffect, useEffectEvent, useState } from 'react';
import { SECOND, type Millis } from '#lib/calendar.ts';
import type { SlipDocument } from '#lib/terminal/slip-document.ts';
import { openDevices } from '#platform/devices/devices.ts';
import { deviceStates } from '#platform/devices/watch-devices.ts';
import { isBusy, nextJob, paperTime, type PrintJob } from './print-job.ts';

/** Sends the slip. What the printer would not take shows in how it is, a second later. */
async function send(slip: SlipDocument): Promise<void> {
  const { printer } = await openDevices();
  await printer.print(slip).catch(() => {});
}

/** Takes back what is not on paper yet: once there is paper it would come for somebody else. */
async function takeBack(): Promise<void> {
  const { printer } = await openDevices();
  await printer.clear().catch(() => {});
}

/**
 * The printing of a slip, from one second to the next by the clock on the wall: a timer that stood still does not lengthen the two minutes.
 * `onBusy` hears when somebody begins to stand before the printer, and when not any more; leaving drops what is not on paper.
 */
export function usePrintJob(slip: SlipDocument, height: number, onBusy: (isBusy: boolean) => void) {
  const [job, setJob] = useState<PrintJob>({ state: 'none' });
  const [now, setNow] = useState<Millis>(0);
  const busy = isBusy(job);

  const step = useEffectEvent(() => {
    const at = Date.now();
    const next = nextJob(job, deviceStates().printer, at, paperTime(height));
    setNow(at);
    setJob(next);
    if (next === job) return;
    if (next.state === 'printing') void send(slip);
    if (next.state === 'waiting' && job.state === 'printing') void takeBack();
  });
  const report = useEffectEvent(onBusy);

  useEffect(() => {
    if (!busy) return;
    report(true);
    const timer = setInterval(() => step(), SECOND);
    return () => {
      clearInterval(timer);
      report(false);
    };
  }, [busy]);

  const isUnfinished = useEffectEvent(() => busy);
  useEffect(
    () => () => {
      if (isUnfinished()) void takeBack();
    },
    [],
  );

  return {
    job,
    /** What is left of the two minutes, in seconds. */
    secondsLeft: job.state === 'waiting' ? Math.max(0, Math.ceil((job.until - now) / SECOND)) : 0,
    print: () => setJob({ state: 'printing', sentAt: null }),
    giveUp: () => {
      setJob({ state: 'given-up' });
      void takeBack();
    },
  };
}
