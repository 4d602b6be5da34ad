/** Lets the browser handle what is waiting (taps, paint) before work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
