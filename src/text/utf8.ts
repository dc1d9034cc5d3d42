const encoder = new TextEncoder();
let scratch = new Uint8Array(1 << 16);

/**
 * A text as UTF-8, in a view that the next call overwrites: the engine steps through bytes several times faster than
 * through the units of a string. Lone surrogates become U+FFFD.
 */
export function encodeUtf8(text: string): Uint8Array {
  if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3);
  return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
}
