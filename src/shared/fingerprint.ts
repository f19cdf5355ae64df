/**
 * A short hash of a value's JSON: equal values have equal hashes (FNV-1a, twice with different seeds; not for secrets).
 */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value);
  return fnv(text, 0x811c9dc5) + fnv(text, 0x2f0b4a27);
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
