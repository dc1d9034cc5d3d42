import type { Span } from '../../model/span.ts';
import { splitsSurrogatePair } from '../../model/span.ts';
import { lazyWordSet } from '../lexicon.ts';

const endings = lazyWordSet('tokens/address-endings.tsv');
/** Longer stretches without a space are no address that anyone prints. */
const longest = 2048;
const openers = '([{<"\u201C\u2018\'\u00AB';
const closers = '.,;:!?)]}>"\u201D\u2019\'\u00BB\u2026';
const scheme = /^(?:https?|ftp|mailto):\/{0,2}[^\s<>]/iu;
const mail = /^[\w.+%&*-]+@[\w-]+(?:\.[\w-]+)*$/u;
const domain = /^[\w#-]+(?:\.[\w-]+)+(?=$|[/?#:])/u;
const linkEnding = /^[a-z]{2,4}$/u;
/** Three or more parts in small letters: no sentences without spaces, but a host or a newsgroup. */
const newsgroup = /^[a-z]{2,}(?:\.[a-z]{2,}){2,}$/u;
const possessive = /['\u2019]s$/u;

/** The web or mail address, or file name, in a stretch without white space, marks around it left out; undefined if there is none. */
export function findAddress(text: string, { start, end }: Span): Span | undefined {
  if (end - start > longest) return undefined;
  let [from, to] = [start, end];
  while (from < to && openers.includes(text[from]!)) from += 1;
  to = endWithoutMarks(text, from, to);
  if (possessive.test(text.slice(to - 2, to))) to = endWithoutMarks(text, from, to - 2);
  if (to - from < 4 || splitsSurrogatePair(text, to)) return undefined;
  return isAddress(text.slice(from, to)) ? { start: from, end: to } : undefined;
}

function endWithoutMarks(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && closers.includes(text[to - 1]!) && !closesInside(text, from, to)) to -= 1;
  return to;
}

/** The bracket in ".../Vale_(city)" is part of the address. */
const closesInside = (text: string, from: number, to: number): boolean =>
  text[to - 1] === ')' && text.slice(from, to - 1).includes('(');

function isAddress(value: string): boolean {
  if (scheme.test(value) || mail.test(value)) return true;
  const host = domain.exec(value)?.[0];
  if (host === undefined) return false;
  if (/^www\./iu.test(host)) return true;
  const last = host.slice(host.lastIndexOf('.') + 1);
  if (value[host.length] === '/' && linkEnding.test(last)) return true;
  if (newsgroup.test(value)) return true;
  return endings().has(last.toLowerCase()) && !/^[A-Z][a-z]/.test(last);
}
