/**
 * The one-to-one assignment of rows to columns with the greatest sum (Kuhn and Munkres): the column of each row, -1 for
 * a row that is left over. Takes n² m steps for n rows and m columns, n ≤ m; a taller table is turned.
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const columns = weights[0]?.length ?? 0;
  if (weights.length <= columns) return assignWide(weights, columns);
  const turned = Array.from({ length: columns }, (_, j) => weights.map((row) => row[j] ?? 0));
  const rows = weights.map(() => -1);
  assignWide(turned, weights.length).forEach((row, j) => (rows[row] = j));
  return rows;
}

// The shortest augmenting path with potentials, counted from 1: column 0 holds the row that is being placed.
function assignWide(weights: readonly (readonly number[])[], columns: number): number[] {
  const rowOf = new Array<number>(columns + 1).fill(0);
  const potentials = {
    row: new Array<number>(weights.length + 1).fill(0),
    column: new Array<number>(columns + 1).fill(0),
  };
  for (let row = 1; row <= weights.length; row++) {
    rowOf[0] = row;
    augment(weights, rowOf, potentials);
  }
  const columnOf = weights.map(() => -1);
  rowOf.slice(1).forEach((row, j) => {
    if (row > 0) columnOf[row - 1] = j;
  });
  return columnOf;
}

interface Potentials {
  readonly row: number[];
  readonly column: number[];
}

function augment(
  weights: readonly (readonly number[])[],
  rowOf: number[],
  { row: u, column: v }: Potentials,
): void {
  const least = rowOf.map(() => Infinity);
  const before = rowOf.map(() => 0);
  const used = rowOf.map(() => false);
  let at = 0;
  while (rowOf[at] !== 0) {
    used[at] = true;
    const row = rowOf[at]!;
    let [step, next] = [Infinity, 0];
    for (let j = 1; j < rowOf.length; j++) {
      if (used[j]) continue;
      const slack = -weights[row - 1]![j - 1]! - u[row]! - v[j]!;
      if (slack < least[j]!) [least[j], before[j]] = [slack, at];
      if (least[j]! < step) [step, next] = [least[j]!, j];
    }
    for (let j = 0; j < rowOf.length; j++) {
      if (used[j]) {
        u[rowOf[j]!]! += step;
        v[j]! -= step;
      } else least[j]! -= step;
    }
    at = next;
  }
  for (; at !== 0; at = before[at]!) rowOf[at] = rowOf[before[at]!]!;
}
