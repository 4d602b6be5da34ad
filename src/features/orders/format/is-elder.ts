import { loadPresentation } from '#platform/presentation.ts';

/** Whether an order is shown to elders: fewer words, and the rest a tap away. */
export function isElder(): boolean {
  return loadPresentation().mode === 'elder';
}
