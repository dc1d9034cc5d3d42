import { isNewsSource } from '../../../language/lists/news-sources.ts';
import type { Article, Block } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { isAgencyName, isListedName } from '../source/listed-names.ts';
import { type CreditForm, creditForms } from './forms.ts';

/** An agency that an article credits for its text. */
export interface Credit extends Span {
  readonly name: Span;
  readonly rule: string;
}

const maxLine = 200;
const maxReach = 160;

/** The agencies that the article says it has its text from, each once: datelines, credit lines, "(AFP)" at an end. Linear. */
export function findCredits(article: Article): Credit[] {
  const credits: Credit[] = [];
  const seen = new Set<string>();
  for (const block of article.blocks) {
    for (const credit of splitNames(article.text, creditOf(article.text, block))) {
      const key = article.text.slice(credit.name.start, credit.name.end);
      if (seen.has(key)) continue;
      seen.add(key);
      credits.push(credit);
    }
  }
  return credits;
}

/** "Associated Press and Reuters contributed": a credit for each, the later ones without the words around. */
function splitNames(text: string, credit: Credit | undefined): Credit[] {
  if (!credit) return [];
  const credits: Credit[] = [];
  const names = text.slice(credit.name.start, credit.name.end);
  let start = 0;
  for (const { 0: sign, index } of [...names.matchAll(/ and |, |\/|$/g)]) {
    const stop = names.charAt(index - 1) === '.' ? 1 : 0;
    const name = { start: credit.name.start + start, end: credit.name.start + index - stop };
    start = index + sign.length;
    if (isAgency(text.slice(name.start, name.end)))
      credits.push(credits.length === 0 ? { ...credit, name } : { ...credit, ...name, name });
  }
  return credits;
}

const photo = /\b(?:photo|photos|image|images|picture|getty|file|handout|pool|illustration)\b/i;
const unread: ReadonlySet<Block['kind']> = new Set(['caption', 'boilerplate', 'pullquote']);

/** The first or last stretch of a block is enough: a credit stands at its edge. */
function creditOf(text: string, block: Block): Credit | undefined {
  const { start, end } = block;
  const isShort = end - start <= maxLine;
  const head = text.slice(start, Math.min(end, start + maxLine)).trimEnd();
  const from = Math.max(start, end - maxReach);
  const tail = text.slice(from, end).trimEnd();
  const isUnread = unread.has(block.kind);
  for (const form of creditForms) {
    if ((form.edge === 'line' && !isShort) || (isUnread && form.anywhere === undefined)) continue;
    const isEnd = form.edge === 'end';
    const words = isEnd ? tail : head;
    const found = form.hint(words) ? matchForm({ words, at: isEnd ? from : start }, form) : undefined;
    if (found) return found;
  }
  return undefined;
}

function matchForm({ words, at }: { words: string; at: number }, form: CreditForm): Credit | undefined {
  if (form.edge !== 'end' && photo.test(words.slice(0, 60))) return undefined;
  const found = form.pattern.exec(words);
  const [start, end] = found?.indices?.[1] ?? [0, 0];
  if (!found || end === start || !isCredited(words.slice(start, end), form)) return undefined;
  const lead = /^[.!?"”’\s]*/.exec(found[0])![0].length;
  const whole = { start: at + found.index + lead, end: at + found.index + found[0].length };
  return { ...whole, name: { start: at + start, end: at + end }, rule: `annotate/attributions/credit/${form.rule}` };
}

/** Whether every name that was caught may be an agency's, or, where only the name speaks for it, is a listed one. */
const isCredited = (names: string, { bare }: CreditForm): boolean =>
  names
    .split(/ and |, |\//)
    .every((one) => isAgency(one.replace(/\.$/, '')) && (!bare || isListedName(one, false) || one === 'AP'));

const isAgency = (words: string): boolean =>
  /^\p{Lu}|^dpa$/u.test(words) && (isNewsSource(words) || isAgencyName(words));
