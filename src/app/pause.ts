/** Lets the page do what else it has to: it answers its reader, and shows what has changed. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Does one step after the other, with a pause before each and after the last; stops where a step is no longer `wanted`. */
export async function inSteps(
  steps: Iterable<() => void>,
  wanted: () => boolean = () => true,
): Promise<void> {
  for (const step of steps) {
    await pause();
    if (!wanted()) return;
    step();
  }
  await pause();
}
