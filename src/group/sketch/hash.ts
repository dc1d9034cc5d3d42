/** FNV-1a over the UTF-16 units of a string behind a kind's number: 32 bits, unsigned. Source: Fowler, Noll, Vo. */
export function hashTerm(kind: number, text: string): number {
  let hash = createTermHash(kind);
  for (let at = 0; at < text.length; at += 1) hash = extendTermHash(hash, text.charCodeAt(at));
  return endTermHash(hash);
}

/** The same, unit by unit: the beginning. */
export const createTermHash = (kind: number): number => Math.imul(0x811c9dc5 ^ kind, 0x01000193);

/** One more unit. */
export const extendTermHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of all units. */
export const endTermHash = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
