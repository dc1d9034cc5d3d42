import { isNewsSource } from '../../language/lists/news-sources.ts';
import type { Article, Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** An agency that an article credits for its text. */
export interface Credit extends Span {
  readonly name: Span;
  readonly rule: string;
}

const name = String.raw`(\p{L}[\p{L}\d.&'’-]{1,30}(?: \p{L}[\p{L}\d.&'’-]{0,30}){0,4})`;

/** How a block credits an agency: the whole of a short line, its beginning, or its end. */
const forms: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: 'dateline', pattern: new RegExp(String.raw`^[^()\n]{0,80}\(${name}\) ?(?:[-–—:|]|$)`, 'du') },
  { rule: 'dateline', pattern: new RegExp(String.raw`^[^/\n]{0,80}/${name}/(?=[\s.-]|$)`, 'du') },
  {
    rule: 'with-reporting',
    pattern: new RegExp(
      String.raw`^[(\[]?(?:with|additional|further|also)? ?(?:reporting|contributions?|material|input|inputs|files?) (?:by|from) (?:the )?${name}[)\].]*$`,
      'diu',
    ),
  },
  {
    rule: 'with-reporting',
    pattern: new RegExp(
      String.raw`^[(\[]?with (?:inputs?|files?|material|agency input|additional reporting) (?:by|from) (?:the )?${name}[)\].]*$`,
      'diu',
    ),
  },
  {
    rule: 'source-line',
    pattern: new RegExp(String.raw`^[(\[]?(?:sources?|via|by|from) ?:? (?:the )?${name}[)\].]*$`, 'diu'),
  },
  { rule: 'signed', pattern: new RegExp(String.raw`^[-–—(\[]{1,3} ?${name}[)\]]?$`, 'du') },
  { rule: 'in-brackets', pattern: new RegExp(String.raw`[.!?"”’] ?[(\[]${name}[)\]]\.?$`, 'du') },
  { rule: 'signed-behind', pattern: new RegExp(`[.!?"”’] ?[-–—]{1,2} ?${name}$`, 'du') },
  {
    rule: 'contributed',
    pattern: new RegExp(
      String.raw`(?:^|[.!?] |\n)(?:the )?${name}(?: news agency)? contributed to (?:this|the) (?:report|story|article)`,
      'diu',
    ),
  },
];

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
  const names = text.slice(credit.name.start, credit.name.end).split(' and ');
  let start = credit.name.start;
  return names.map((words, index) => {
    const name = { start, end: start + words.length };
    start = name.end + ' and '.length;
    return index === 0 ? { ...credit, name } : { ...credit, ...name, name };
  });
}

const photo = /\b(?:photo|photos|image|images|picture|getty|file|handout|pool|illustration)\b/i;

function creditOf(text: string, block: Block): Credit | undefined {
  if (block.kind === 'caption' || block.kind === 'boilerplate' || block.kind === 'pullquote') return undefined;
  const isShort = block.end - block.start <= maxLine;
  for (const { rule, pattern } of forms) {
    const isLine = rule === 'with-reporting' || rule === 'source-line' || rule === 'signed';
    if (isLine && !isShort) continue;
    const found = matchForm(text, block, { rule, pattern });
    if (found) return found;
  }
  return undefined;
}

/** The first or last stretch of a block is enough: a credit stands at its edge. */
function matchForm(text: string, block: Block, { rule, pattern }: (typeof forms)[number]): Credit | undefined {
  const isTail = rule === 'in-brackets' || rule === 'signed-behind' || rule === 'contributed';
  const from = isTail ? Math.max(block.start, block.end - maxReach) : block.start;
  const piece = text.slice(from, isTail ? block.end : Math.min(block.end, block.start + maxLine)).trimEnd();
  if (photo.test(isTail ? '' : piece.slice(0, 60))) return undefined;
  const found = pattern.exec(piece);
  const [start, end] = found?.indices?.[1] ?? [0, 0];
  if (!found || end === start || !isAgency(piece.slice(start, end))) return undefined;
  const lead = /^[.!?"”’\s]*/u.exec(found[0])![0].length;
  const whole = { start: from + found.index + lead, end: from + found.index + found[0].length };
  return { ...whole, name: { start: from + start, end: from + end }, rule: `annotate/attributions/credit/${rule}` };
}

const isAgency = (words: string): boolean => /^\p{Lu}|^dpa$/u.test(words) && isNewsSource(words);
