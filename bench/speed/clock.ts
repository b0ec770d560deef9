/** The milliseconds that one call takes. */
export function once(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** The middle one of `runs` measurements, in milliseconds. */
export function median(measure: () => number, runs = 5): number {
  const times = Array.from({ length: runs }, measure).sort((a, b) => a - b);
  return times[runs >> 1] ?? NaN;
}

/** Milliseconds for one call of what may take less than the clock can tell: the median over batches of some 10 ms. */
export function perCall(run: () => unknown, runs = 5): number {
  const first = once(run);
  const calls = Math.max(1, Math.min(2000, Math.ceil(10 / first)));
  const batch = () => {
    for (let i = 0; i < calls; i++) run();
  };
  return median(() => once(batch) / calls, runs);
}
