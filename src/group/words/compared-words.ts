/** Of a longer text only its beginning is compared. */
export const mostCompared = 2000;

/** The lowest bit of a word's number: it is many texts' word, since it is quoted or many hold it, and tells little of copying. */
export const commonFlag = 1;

/** Spreads a number's bits over all 32. Source: MurmurHash3's `fmix32` (Appleby, public domain). */
export function mixBits(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The number of a word with such a hash; `quoted` is {@link commonFlag} or 0. */
export const numberWord = (hash: number, quoted: number): number => (mixBits(hash) & ~commonFlag) | quoted;
