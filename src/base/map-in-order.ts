/**
 * What `work` makes of each input, in the order of the inputs. Up to `width` inputs are at work at once, those included
 * whose results wait for their turn; no further input is asked for until the reader has taken one. A result is given
 * as soon as it is its turn, also while the next input is still to come. Throws what an input or a work threw first.
 */
export async function* mapInOrder<Input, Output>(
  inputs: AsyncIterable<Input>,
  work: (input: Input) => Promise<Output>,
  width: number,
): AsyncGenerator<Output> {
  const source = inputs[Symbol.asyncIterator]();
  const atWork: Promise<Output>[] = [];
  const ask = () => source.next().then((input) => ({ input }));
  let asked: ReturnType<typeof ask> | null = ask();
  try {
    while (asked || atWork.length > 0) {
      const first = atWork.slice(0, 1).map((output) => output.then((value) => ({ output: value })));
      const next = asked && atWork.length < width ? [asked] : [];
      const came = await Promise.race([...first, ...next]);
      if ('output' in came) {
        void atWork.shift();
        yield came.output;
      } else if (came.input.done) {
        asked = null;
      } else {
        atWork.push(handled(work(came.input.value)));
        asked = ask();
      }
    }
  } finally {
    // Not waited for: what was asked last may never come.
    asked?.catch(() => undefined);
    void source.return?.().catch(() => undefined);
  }
}

/** Its failure shows when its turn has come, and is no surprise before that. */
function handled<Output>(output: Promise<Output>): Promise<Output> {
  output.catch(() => undefined);
  return output;
}
