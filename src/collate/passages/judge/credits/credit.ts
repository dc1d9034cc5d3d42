import { lazy, readLexicon } from '../../../../language/lexicon.ts';
import type { CitableField } from '../../../../model/article.ts';
import type { Span } from '../../../../model/span.ts';
import { fold, foldName } from '../../../../text/fold.ts';
import { outletId } from '../outlets.ts';

/** A source that an article names: for its text, or for something in it. */
export interface Credit {
  /** One name for all forms of it: "AP". */
  readonly id: string;
  /** As it is printed. */
  readonly name: string;
  /** The words in the text; absent where a field of the article says it. */
  readonly span?: Span;
  /** The field that says it, if none of those that tell who wrote it. */
  readonly field?: CitableField;
}

const agencies = lazy(
  () => new Map(readLexicon('read/news-agencies.tsv').map(([key, name]) => [key!, name!] as const)),
);

/** The agency's short name; undefined for anybody else. */
export const agencyOf = (name: string): string | undefined => agencies().get(fold(name).trim());

const kindOfOutlet =
  /\s+(?:student |state |local |daily |weekly )?(?:news ?agency|agency|newspaper|paper|news site|website|magazine|broadcaster|television|radio|tv)$/;

/** One name for a source: the agency's short one, or the outlet's, without what it is ("the OPA news agency"). */
export function sourceId(name: string): string {
  const bare = name.replace(kindOfOutlet, '');
  return agencyOf(bare) ?? outletId(bare);
}

const agencyIds = lazy(() => new Set(agencies().values()));

/** Whether a source is a news agency. */
export const isAgencyId = (id: string): boolean => agencyIds().has(id);

const furtherLabels: ReadonlySet<string> = new Set(['co', 'com', 'org', 'net', 'ac', 'gov']);

/** A name without what sets it apart from an address: "The Brindle Post" and "news.brindlepost.co.uk" are one. */
export function bareSource(name: string): string {
  const host = name.trim().toLowerCase();
  if (!/^[a-z0-9.-]+\.[a-z]{2,}$/.test(host))
    return foldName(name)
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const labels = host.split('.').slice(0, -1);
  const last = labels.at(-1)!;
  return labels.length > 1 && furtherLabels.has(last) ? labels.at(-2)! : last;
}

/** Each source once, as it is named first. */
export function once(credits: readonly Credit[]): Credit[] {
  const byId = new Map<string, Credit>();
  for (const credit of credits) if (!byId.has(credit.id)) byId.set(credit.id, credit);
  return [...byId.values()];
}

const phrase = /\p{Lu}[\p{L}\p{N}-]*(?: (?:of )?\p{Lu}[\p{L}\p{N}-]*){0,9}/gu;
const longestName = 4;
/** Some agencies' initials are other things where nothing else tells them: states, acronyms of all kinds. */
const leastInitials = 2;

/** The agencies that a line names, in order, wherever in it: "Jane Doe of The Associated Press". Its cost is linear. */
export function findAgencyNames(line: string, start: number): Credit[] {
  return [...line.matchAll(phrase)].flatMap(({ 0: words, index }) => findInPhrase(words, start + index));
}

function findInPhrase(words: string, start: number): Credit[] {
  const found: Credit[] = [];
  const parts = [...words.matchAll(/\S+/g)];
  for (let from = 0; from < parts.length; from += 1)
    for (let to = Math.min(parts.length, from + longestName); to > from; to -= 1) {
      const [first, last] = [parts[from]!, parts[to - 1]!];
      const name = words.slice(first.index, last.index + last[0].length);
      const id = isNameLike(name) ? agencyOf(name) : undefined;
      if (id === undefined) continue;
      const at = start + first.index;
      found.push({ id, name, span: { start: at, end: at + name.length } });
      from = to - 1;
      break;
    }
  return found;
}

/** Initials stand in capitals; a short word with one capital is another word ("Uni", "Spa"). */
const isNameLike = (name: string): boolean =>
  name.length > 4 || (name.length > leastInitials - 1 && name === name.toUpperCase());
