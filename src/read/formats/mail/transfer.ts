const base64Values: ReadonlyMap<number, number> = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((sign, index) => [
    sign.charCodeAt(0),
    index,
  ]),
);

/** Decodes base64; what is no sign of it is passed over. Source: RFC 2045, 6.8. */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = base64Values.get(text.charCodeAt(at));
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length] = (bits >> count) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** Decodes quoted-printable, given byte for byte; what is no code stays as it is. Source: RFC 2045, 6.7. */
export function decodeQuoted(text: string): Uint8Array {
  const plain = text
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(plain, (unit) => unit.charCodeAt(0));
}
