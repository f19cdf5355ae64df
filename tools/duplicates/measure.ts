/** How many of the pairs found are right, and how many of the real pairs were found. */
export interface Quality {
  rows: number;
  /** How many pairs have the same label. */
  there: number;
  found: number;
  right: number;
  precision: number;
  recall: number;
  f1: number;
}

export function qualityOf(pairs: readonly { one: number; other: number }[], labels: readonly string[]): Quality {
  const sizes = new Map<string, number>();
  for (const label of labels) if (label !== '') sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const there = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const right = pairs.filter(({ one, other }) => labels[one] !== '' && labels[one] === labels[other]).length;
  const precision = pairs.length === 0 ? 1 : right / pairs.length;
  const recall = there === 0 ? 1 : right / there;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { rows: labels.length, there, found: pairs.length, right, precision, recall, f1 };
}
