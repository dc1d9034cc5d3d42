import { crc32, deflateRawSync } from 'node:zlib';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** What a test puts into a ZIP archive. */
export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly link?: true;
  readonly encrypted?: true;
}

/** A ZIP archive; `overlap` makes all entries of the directory point at the first file. */
export function makeZip(files: readonly ZipFile[], { overlap = false, cut = false } = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, link, encrypted } of files) {
    const data = bytesOf(content);
    const packed = deflateRawSync(data);
    const encodedName = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(encodedName.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, encodedName, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(link ? (0o120777 << 16) >>> 0 : 0, 6);
    tail.writeUInt32LE(overlap ? 0 : offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), fields, tail, encodedName]));
    parts.push(local);
    offset += local.length;
  }
  if (cut) return Buffer.concat(parts);
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}

/** What a test puts into a tar archive. */
export interface TarFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** `0` file, `2` link, `5` folder. */
  readonly sign?: string;
}

/** A tar archive in the POSIX format. */
export function makeTar(files: readonly TarFile[]): Uint8Array {
  const parts = files.map(({ name, content, sign = '0' }) => {
    const data = bytesOf(content);
    const header = Buffer.alloc(512);
    header.write(name, 0, 100);
    header.write('0000644\0', 100);
    header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('        ', 148);
    header.write(sign, 156);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

/** A line of a page of a PDF: its place and size in points. */
export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/**
 * The dictionary of a PDF that is locked with a password which nobody knows: RC4 of 40 bits. Neither the empty password nor
 * any other opens it, since no password has this hash. Source: ISO 32000-1, 7.6.3.
 */
const lock = `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`;

/** A PDF of pages with lines of text; a page without lines is blank. `locked` asks for a password. */
export function makePdf(pages: readonly (readonly PdfLine[])[], { locked = false } = {}): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids = pages.map((lines) => {
    const guard = (text: string) => text.replace(/[\\()]/g, (sign) => `\\${sign}`);
    const stream = lines
      .map(({ text, x = 72, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${guard(text)}) Tj ET`)
      .join('\n');
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const content = objects.length;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>`,
    );
    return `${objects.length} 0 R`;
  });
  const security = locked ? ` /Encrypt ${objects.push(lock)} 0 R /ID [<00><00>]` : '';
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`;
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${security} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}
