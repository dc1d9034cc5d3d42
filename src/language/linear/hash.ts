/** FNV-1a over the UTF-16 units of a string: 32 bits, signed. Source: Fowler, Noll, Vo. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Takes one more value into a 32-bit hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1 | 0);
  return mixed ^ (mixed >>> 15);
}
