/** One header of a tar archive. */
export interface TarHeader {
  readonly name: string;
  readonly bytes: number;
  /** `file`, `link` (symbolic or hard), `extended` (it tells of the next header), `other` (folder, device, pipe). */
  readonly kind: 'file' | 'link' | 'extended' | 'other';
  /** The sign that the archive gives its kind. */
  readonly sign: string;
}

/** The size of a header, and of what contents are filled up to. */
export const tarBlockBytes = 512;

const decoder = new TextDecoder();
const stringAt = (header: Uint8Array, start: number, length: number): string => {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return decoder.decode(end < 0 ? field : field.subarray(0, end)).trim();
};

/** Whether the bytes begin with the header of a tar archive: its checksum is right. */
export const isTar = (bytes: Uint8Array): boolean =>
  bytes.length >= tarBlockBytes && parseTarHeader(bytes) !== undefined;

/** Reads a header of 512 bytes; undefined for anything else, and for the zeros at an archive's end. Source: POSIX.1-2017, pax. */
export function parseTarHeader(header: Uint8Array): TarHeader | undefined {
  if (header.length < tarBlockBytes || checksumOf(header) !== Number.parseInt(stringAt(header, 148, 8), 8))
    return undefined;
  const bytes = sizeOf(header);
  if (!Number.isSafeInteger(bytes) || bytes < 0) return undefined;
  const prefix = stringAt(header, 257, 5) === 'ustar' ? stringAt(header, 345, 155) : '';
  const name = stringAt(header, 0, 100);
  const sign = String.fromCharCode(header[156]!);
  return { name: prefix ? `${prefix}/${name}` : name, bytes, sign, kind: kindOf(sign) };
}

function kindOf(sign: string): TarHeader['kind'] {
  if (sign === '0' || sign === '\0' || sign === '7') return 'file';
  if (sign === '1' || sign === '2') return 'link';
  return /[xgLK]/.test(sign) ? 'extended' : 'other';
}

/** The sum of the header's bytes, its own field taken for blanks. */
function checksumOf(header: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < tarBlockBytes; at += 1) sum += at >= 148 && at < 156 ? 0x20 : header[at]!;
  return sum;
}

function sizeOf(header: Uint8Array): number {
  if ((header[124]! & 0x80) === 0) return Number.parseInt(stringAt(header, 124, 12) || '0', 8);
  let size = 0;
  for (let at = 128; at < 136; at += 1) size = size * 256 + header[at]!;
  return size;
}

/** The name that an extended header gives the file behind it; undefined if it tells none. */
export function extendedName(sign: string, content: Uint8Array): string | undefined {
  const text = decoder.decode(content).replace(/\0+$/, '');
  if (sign === 'L') return text;
  return sign === 'x' ? /(?:^|\n)\d{1,6} path=([^\n]{1,4000})\n/.exec(text)?.[1] : undefined;
}
