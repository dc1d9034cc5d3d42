import { firstFrom } from '../../../collate/spans.ts';
import { annotationsOf, type NameAnnotation, type TokenAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import { isRoleNoun, isTitleNoun } from './role-nouns.ts';

/** What somebody is said to be beside his name: "the deputy mayor of Velmore". */
export interface RoleMention extends Span {
  readonly name: NameAnnotation;
  /** The words without the article, in small letters. */
  readonly words: readonly string[];
  /** Which of them is the noun that the others go with. */
  readonly head: number;
}

/** A noun phrase that may be a role; indexes of tokens. */
interface Phrase {
  readonly from: number;
  readonly head: number;
  readonly to: number;
}

interface Scan {
  readonly text: string;
  readonly tokens: readonly TokenAnnotation[];
  readonly words: readonly string[];
}

/** The roles that stand beside the names of persons, in order of text. Linear in the tokens. */
export function readRoles(article: Article): RoleMention[] {
  const { annotations, text } = article;
  const tokens = annotationsOf(annotations, 'token');
  const scan: Scan = { text, tokens, words: tokens.map(({ start, end }) => fold(text.slice(start, end))) };
  const names = annotationsOf(annotations, 'name').filter(({ form }) => form === 'name');
  const persons = names.filter(({ type }) => type === 'person');
  return names.flatMap((name) => {
    if (name.type === 'place') return [];
    const found = findBeside(scan, name).filter((role) => !holdsAnother(persons, name, role));
    const span = name.roleCitation;
    const told = span && !found.some((role) => spansOverlap(role, span)) ? fromSpan(scan, name, span) : undefined;
    return told ? [...found, told] : found;
  });
}

/** "Step Forward For Xi": what names somebody else is no role. */
const holdsAnother = (persons: readonly NameAnnotation[], name: NameAnnotation, role: Span): boolean =>
  persons.some((other) => other.entity !== name.entity && spansOverlap(other, role));

function findBeside(scan: Scan, name: NameAnnotation): RoleMention[] {
  const { tokens } = scan;
  const bare = name.start + (name.title?.length ?? 0);
  const [first, next] = [firstFrom(tokens, bare), firstFrom(tokens, name.end)];
  const phrases = [readInFront(scan, first), readBeforeComma(scan, first, next), readBehind(scan, next)];
  return phrases.flatMap((phrase) => (phrase ? [toMention(scan, name, phrase)] : []));
}

function toMention({ tokens, words }: Scan, name: NameAnnotation, { from, head, to }: Phrase): RoleMention {
  return {
    name,
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    words: words.slice(from, to + 1),
    head: head - from,
  };
}

function fromSpan(scan: Scan, name: NameAnnotation, span: Span): RoleMention | undefined {
  const [from, end] = [firstFrom(scan.tokens, span.start), firstFrom(scan.tokens, span.end)];
  if (end <= from) return undefined;
  const head = findHead(scan, from, end - 1) ?? end - 1;
  return toMention(scan, name, { from: widenLeft(scan, from), head, to: end - 1 });
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const capital = /^\p{Lu}/u;

function isNounHead({ tokens, words, text }: Scan, at: number): boolean {
  const token = tokens[at];
  if (token?.tag !== 'NOUN' && token?.tag !== 'PROPN') return false;
  if (!isRoleNoun(words[at]!)) return false;
  // "Putin" and "Christian" are nouns for persons too.
  return token.tag === 'NOUN' || !capital.test(text.slice(token.start, token.end)) || isTitleNoun(words[at]!);
}

const findHead = (scan: Scan, from: number, to: number): number | undefined => {
  for (let at = to; at >= from; at -= 1) if (isNounHead(scan, at)) return at;
  return undefined;
};

const participles: ReadonlySet<string> = new Set(['VBN', 'VBG']);

/** Whether a word may stand inside a role, before its noun. */
function isModifier({ tokens, words, text }: Scan, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (nominal.has(token.tag) || words[at] === '-') return true;
  if (words[at] === "'s") return true;
  return (
    token.tag === 'VERB' && (participles.has(token.penn ?? '') || capital.test(text.slice(token.start, token.end)))
  );
}

/** "the lobbyist", right in front of a name: the noun and what stands before it. */
function readInFront(scan: Scan, first: number): Phrase | undefined {
  const to = first - 1;
  if (to < 0 || !isNounHead(scan, to) || scan.tokens[to]!.end + 1 !== scan.tokens[first]?.start) return undefined;
  return { from: widenLeft(scan, to), head: to, to };
}

/** Takes the modifiers in front of a noun; "Hallema's lawyer" begins behind the owner. */
function widenLeft(scan: Scan, to: number): number {
  let from = to;
  while (from > 0 && isModifier(scan, from - 1) && scan.words[from - 1] !== "'s") {
    if (scan.tokens[from - 1]!.end < scan.tokens[from]!.start - 1) break;
    from -= 1;
  }
  while (from < to && (scan.words[from] === '-' || scan.tokens[from]!.tag === 'PUNCT')) from += 1;
  return from;
}

const openers: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'a', 'an', "'s"]);
const longestPhrase = 10;
const endings: ReadonlySet<string> = new Set([',', '.', ';', ')', '”', '"', '–', '—', ':']);

/** "the mayor, Aldo Brisk, …", "Hallema's lawyer, Mirte Sanders". */
function readBeforeComma(scan: Scan, first: number, next: number): Phrase | undefined {
  const { words } = scan;
  const end = first - 2;
  if (words[first - 1] !== ',' || words[next] === 'and') return undefined;
  for (let at = end - 1; at >= Math.max(0, end - longestPhrase); at -= 1) {
    if (words[at] === ',' || words[at] === '.') return undefined;
    if (!openers.has(words[at]!)) continue;
    const phrase = readPhrase(scan, at + 1);
    if (phrase?.to === end) return isClosed(scan, next) ? phrase : undefined;
  }
  return undefined;
}

const isClosed = ({ words, tokens }: Scan, next: number): boolean =>
  next >= words.length || endings.has(words[next]!) || tokens[next]!.tag === 'VERB' || tokens[next]!.tag === 'AUX';

const relatives: ReadonlySet<string> = new Set(['who', 'which']);
const skipped: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'now',
  'then',
  'also',
]);
const ages = /^\d{1,3}$/;

/** "…, the deputy mayor of Velmore," and "… is the head of the office" behind a name. */
function readBehind(scan: Scan, next: number): Phrase | undefined {
  const { words, tokens } = scan;
  let at = next;
  if (words[at] === ',') at += 1;
  if (at > next && ages.test(words[at] ?? '') && words[at + 1] === ',') at += 2;
  const hasComma = at > next;
  if (relatives.has(words[at] ?? '')) at += 1;
  if (tokens[at]?.lemma === 'be' && tokens[at]!.tag === 'AUX') at += 1;
  else if (!hasComma || relatives.has(words[at - 1] ?? '')) return undefined;
  at = skipUntil(scan, at);
  const start = at;
  while (skipped.has(words[at] ?? '')) at += 1;
  const owner = readOwner(scan, at);
  const phrase = readPhrase(scan, owner);
  if (!phrase || isTitleOfNext(scan, phrase)) return undefined;
  const isBare = start === owner;
  return isBare && !hasComma ? undefined : phrase;
}

const recent: ReadonlySet<string> = new Set(['now', 'recently', 'lately', 'then', 'today', 'yesterday']);

/** "until now the youth coach": whoever was it a moment ago. */
const skipUntil = ({ words }: Scan, at: number): number =>
  words[at] === 'until' && recent.has(words[at + 1] ?? '') ? at + 2 : at;

/** "Velmore 's" in front of a role is left out. */
function readOwner({ words, tokens }: Scan, from: number): number {
  for (let at = from; at < from + 5 && (tokens[at]?.tag === 'PROPN' || tokens[at]?.tag === 'NOUN'); at += 1)
    if (words[at + 1] === "'s") return at + 2;
  return from;
}

/** "…, prosecutor Wim Ottens": the role of whoever is named next. */
const isTitleOfNext = ({ tokens }: Scan, { head, to }: Phrase): boolean =>
  to === head && tokens[head + 1]?.tag === 'PROPN' && tokens[head + 1]!.start === tokens[head]!.end + 1;

const ties: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'on']);

/** A noun for a person with what stands before it, and "of …" behind it. */
function readPhrase(scan: Scan, from: number): Phrase | undefined {
  const { tokens, words } = scan;
  let at = from;
  while (at < from + longestPhrase && isModifier(scan, at)) at += 1;
  const last = at - 1;
  if (last < from || !isNounHead(scan, last)) return undefined;
  let to = last;
  if (ties.has(words[at] ?? '') && !ages.test(words[at + 1] ?? '')) {
    let end = at + 1;
    while (openers.has(words[end] ?? '')) end += 1;
    const begin = end;
    while (end < begin + longestPhrase && isModifier(scan, end)) end += 1;
    if (end > begin && tokens[end - 1]!.tag !== 'VERB') to = end - 1;
  }
  return { from, head: last, to };
}
