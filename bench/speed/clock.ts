/**
 * The milliseconds of processor time that one call takes, those of the compiler and of the collector of garbage
 * included: unlike those of the wall they are the same on a busy machine.
 */
export function once(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  return elapsed(started);
}

/** The milliseconds of processor time since `started`. */
export function elapsed(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The middle one of `runs` measurements, in milliseconds. */
export function median(measure: () => number, runs = 5): number {
  const times = Array.from({ length: runs }, measure).sort((a, b) => a - b);
  return times[runs >> 1] ?? NaN;
}

/** Milliseconds of processor time for one call of what may take less than the clock can tell: the median over batches of some 10 ms. */
export function perCall(run: () => unknown, runs = 5): number {
  const first = once(run);
  const calls = Math.max(1, Math.min(2000, Math.ceil(10 / first)));
  const batch = () => {
    for (let i = 0; i < calls; i++) run();
  };
  return median(() => once(batch) / calls, runs);
}
