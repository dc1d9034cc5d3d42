import type { Span } from '../model/span.ts';

/** A run of letters and digits, with marks inside that join them: "al-Jazeera", "O'Neill", "U.S". */
export interface WordRun extends Span {
  readonly hasHyphen: boolean;
}

const hidden = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const opening = /[\p{L}\p{N}]/uy;
const inner = new RegExp(`[\\p{L}\\p{N}\\p{M}${hidden}]`, 'uy');
const asciiLetters = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);
const joints = new Set(Array.from("'\u2019\u02BC.&\u2010\u2011-", (mark) => mark.charCodeAt(0)));
const hyphens = new Set(Array.from('\u2010\u2011-', (mark) => mark.charCodeAt(0)));

/** The words of a slice, in order. Linear; looks at plain letters without a regular expression, since every character comes by. */
export function scanWords(slice: string): WordRun[] {
  const runs: WordRun[] = [];
  for (let at = 0; at < slice.length; ) {
    const run = readRun(slice, at);
    if (run) runs.push(run);
    at = run ? run.end : at + (slice.codePointAt(at)! > 0xffff ? 2 : 1);
  }
  return runs;
}

function readRun(slice: string, start: number): WordRun | undefined {
  let hasHyphen = false;
  let end = start;
  let size = sizeAt(slice, start, opening);
  if (size === 0) return undefined;
  while (size > 0) {
    end += size;
    size = sizeAt(slice, end, inner);
    if (size > 0 || end >= slice.length || !joints.has(slice.charCodeAt(end))) continue;
    const behind = sizeAt(slice, end + 1, opening);
    if (behind === 0) continue;
    hasHyphen ||= hyphens.has(slice.charCodeAt(end));
    size = 1 + behind;
  }
  return { start, end, hasHyphen };
}

/** How many units the character of a word has that stands at an index; 0 where none does. */
function sizeAt(slice: string, at: number, pattern: RegExp): number {
  if (at >= slice.length) return 0;
  const code = slice.charCodeAt(at);
  if (code < 128) return asciiLetters[code]!;
  pattern.lastIndex = at;
  return pattern.test(slice) ? pattern.lastIndex - at : 0;
}
