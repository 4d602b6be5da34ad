const KEY = 'palm-hall.remembers-number';

/** Whether sign-in on this device is worth asking for a remembered number: that it does, and never which (D21). False where storage is blocked. */
export function remembersNumber(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false; // storage blocked: nothing was ever kept
  }
}

/** Notes that this device remembers a number, or none any more. */
export function noteRemembersNumber(does: boolean): void {
  try {
    if (does) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    return; // blocked: the number is typed next time
  }
}
