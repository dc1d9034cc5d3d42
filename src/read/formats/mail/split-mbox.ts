import { createLineSplitter } from '../../split-lines.ts';

const from = new TextEncoder().encode('From ');
const quoted = /^>+From /;

/** Splits a stream of an mailbox into mails as it comes. */
export interface MailSplitter {
  readonly push: (chunk: Uint8Array) => Uint8Array[];
  readonly end: () => Uint8Array[];
  /** Mails so far that are over the limit. */
  readonly leftOut: () => number;
}

/** Splits a mailbox at its lines `From …` that an empty line goes before; `>From` in a mail is unquoted. Holds one mail. Source: RFC 4155. */
export function createMailSplitter(maxMailBytes: number): MailSplitter {
  const splitter = createLineSplitter({ keepBlank: true });
  let lines: Uint8Array[] = [];
  let size = 0;
  let afterBlank = true;
  let leftOut = 0;
  const close = (): Uint8Array[] => {
    if (size > maxMailBytes) leftOut += 1;
    const mail = size > 0 && size <= maxMailBytes ? [joinLines(lines)] : [];
    lines = [];
    size = 0;
    return mail;
  };
  const take = (line: Uint8Array): Uint8Array[] => {
    const starts = afterBlank && from.every((byte, index) => line[index] === byte);
    afterBlank = line.length === 0;
    if (starts) return close();
    size += line.length + 1;
    if (size > maxMailBytes) lines = [];
    else
      lines.push(
        line[0] === 0x3e && quoted.test(String.fromCharCode(...line.subarray(0, 20))) ? line.subarray(1) : line,
      );
    return [];
  };
  return {
    push: (chunk) => splitter.push(chunk).flatMap(({ bytes }) => take(bytes)),
    end: () => [...splitter.end().flatMap(({ bytes }) => take(bytes)), ...close()],
    leftOut: () => leftOut,
  };
}

function joinLines(lines: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(lines.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const line of lines) {
    joined.set(line, at);
    at += line.length;
    joined[at] = 0x0a;
    at += 1;
  }
  return joined;
}
