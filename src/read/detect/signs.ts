import { isTar } from '../formats/archive/tar.ts';
import type { DetectedFormat } from '../input.ts';

const startsWith = (bytes: Uint8Array, sign: string): boolean => {
  for (let at = 0; at < sign.length; at += 1) if (bytes[at] !== sign.charCodeAt(at)) return false;
  return true;
};

/** Tells the formats that begin with a sign of their own. */
export function detectBySign(bytes: Uint8Array): DetectedFormat | undefined {
  if (startsWith(bytes, '\x1f\x8b\x08')) return { format: 'gzip', why: 'begins with the sign of gzip' };
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return detectZip(bytes);
  if (startsWith(bytes, 'WARC/1.') || startsWith(bytes, 'WARC/0.'))
    return { format: 'warc', why: 'begins with a record of a web archive' };
  if (startsWith(bytes, '{\\rtf')) return { format: 'rtf', why: 'begins with {\\rtf' };
  if (beginsAsPdf(bytes)) return { format: 'pdf', why: 'begins with %PDF' };
  return isTar(bytes) ? { format: 'tar', why: 'begins with the header of a tar archive' } : undefined;
}

/** Some writers set a few bytes before the sign; text that tells of it is told apart by the version behind it. */
function beginsAsPdf(bytes: Uint8Array): boolean {
  const at = bytes.subarray(0, 1024).indexOf(0x25);
  if (at < 0) return false;
  const head = String.fromCharCode(...bytes.subarray(at, Math.min(bytes.length, 1024)));
  return /^%PDF-\d/.test(head) || /(?:^|[\r\n])%PDF-\d\.\d[\r\n]/.test(head);
}

const officeName = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|word\/)/;

/** What an archive is for shows in the names of its first files. */
function detectZip(bytes: Uint8Array): DetectedFormat {
  const names = namesAtStart(bytes);
  if (names[0] === 'mimetype' && includesText(bytes, 'application/vnd.oasis.opendocument.text')) {
    return { format: 'office', why: 'a ZIP archive that begins with the media type of an OpenDocument text' };
  }
  const office = names.find((name) => name.startsWith('word/')) ?? names.find((name) => officeName.test(name));
  if (office !== undefined && !names.some((name) => /^(?:xl|ppt)\//.test(name))) {
    return { format: 'office', why: `a ZIP archive with ${office}, as office documents have it` };
  }
  const web = names.find((name) =>
    /^(?:archive\/[^/]+\.warc(?:\.gz)?|datapackage\.json|pages\/pages\.jsonl|indexes\/[^/]+\.(?:cdxj?|idx)(?:\.gz)?)$/.test(
      name,
    ),
  );
  if (web !== undefined) return { format: 'wacz', why: `a ZIP archive with ${web}, as web archives (WACZ) have it` };
  return { format: 'zip', why: 'begins with the sign of ZIP' };
}

const maxNames = 200;

/** Names in the local headers among the bytes. */
function namesAtStart(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (const at of localHeaders(bytes)) {
    if (at + 30 > bytes.length || names.length >= maxNames) break;
    const length = view.getUint16(at + 26, true);
    if (length > 0 && length < 1000) names.push(String.fromCharCode(...bytes.subarray(at + 30, at + 30 + length)));
  }
  return names;
}

/** The places of local headers. */
function* localHeaders(bytes: Uint8Array): Generator<number> {
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) yield at;
  }
}

const includesText = (bytes: Uint8Array, text: string): boolean =>
  String.fromCharCode(...bytes.subarray(0, 200)).includes(text);
