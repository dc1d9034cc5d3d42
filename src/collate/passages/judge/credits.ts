import { type AttributionLink, annotationsOf } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { compareSpans, type Span } from '../../../model/span.ts';
import { foldName } from '../../../text/fold.ts';
import { findAddressCredit, unnamedAgency } from './credits/address-credits.ts';
import { agencyOf, bareSource, type Credit, isAgencyId, once, sourceId } from './credits/credit.ts';
import { findLineCredits, isUnnamedAgency } from './credits/line-credits.ts';
import { findNamings, type Namings } from './credits/namings.ts';

/** Whom an article has its text, or what it tells, from. */
export interface Credits {
  /** What the article's own outlet is called in credits. */
  readonly own: readonly string[];
  /** Agencies for the text as a whole, each once; those without a name last. */
  readonly agencies: readonly Credit[];
  /** Those of them whom the text as a whole is by: not who helped with it. */
  readonly authorship: readonly Credit[];
  /** All that it names as its source: outlets, agencies, papers. */
  readonly sources: readonly Credit[];
  /** Each place where it names one of them, or any other through whom it knows something, in order. */
  readonly links: readonly AttributionLink[];
  /** All that it names beside words of telling, outlet or not. */
  readonly namings: Namings;
  /** The two together, by each name that an outlet may be called by. */
  readonly cited: ReadonlyMap<string, Credit>;
  /** Who wrote it, folded. */
  readonly authors: ReadonlySet<string>;
}

/** Whom an article credits and cites. */
export function findCredits(article: Article): Credits {
  const own = ownNames(article);
  const fields = findFieldCredits(article);
  const links = annotationsOf(article.annotations, 'attribution').flatMap(({ chain, of }) =>
    chain.map((link, at) => ({ link, whole: of.length === 0 && at === 0 })),
  );
  const sources = links
    .filter(({ link }) => !link.unnamed && isProper(link.name))
    .map(({ link }) => createCredit(sourceId(link.name), link));
  const whole = links
    .filter(({ link, whole }) => whole && agencyOf(link.name) !== undefined && isAtEdge(article, link))
    .map(({ link }) => createCredit(sourceId(link.name), link));
  const inHead = whole.filter(({ span }) => span && isInHead(article, span));
  const isOther = (credit: Credit): boolean => isAgencyId(credit.id) || !isOwn(own, credit);
  const lines = findLineCredits(article);
  const address = findAddressCredit(article);
  const by = [...inHead, ...fields, ...findSyndicates(article), ...lines.by, ...(address ? [address] : [])].filter(
    isOther,
  );
  const all = once([...whole, ...by, ...lines.helped.filter(isOther)]);
  const named = once([...sources, ...fields.filter(isNamed)]);
  const namings = findNamings(article);
  return {
    own,
    agencies: [...all.filter(isNamed), ...all.filter((credit) => !isNamed(credit))],
    authorship: once(by.filter(isNamed)),
    sources: named,
    links: links.map(({ link }) => link).sort(compareSpans),
    namings,
    cited: indexNames([...named, ...namings.values()]),
    authors: new Set(
      namesIn(article)
        .filter((name) => name.includes(' ') && agencyOf(name) === undefined)
        .map(foldName),
    ),
  };
}

const isNamed = ({ id }: Credit): boolean => id !== unnamedAgency;

const createCredit = (id: string, { name, start, end }: Span & { readonly name: string }): Credit => ({
  id,
  name,
  span: { start, end },
});

/** The names in the fields that tell whom the text is by. */
const namesIn = ({ agency, authors = [], byline = '' }: Article): string[] =>
  [agency ?? '', ...authors, ...byline.split(/[,/|]| and /)]
    .map((name) => name.replace(/^\s*by\s+/i, '').trim())
    .filter((name) => name !== '');

const findFieldCredits = (article: Article): Credit[] =>
  namesIn(article).flatMap((name) => {
    const id =
      name === article.agency
        ? sourceId(name)
        : (agencyOf(name) ?? (isUnnamedAgency(name) ? unnamedAgency : undefined));
    return id === undefined ? [] : [{ id, name }];
  });

/** A dateline or a byline names whom the whole text is by, a line at the foot who helped. */
const isInHead = ({ blocks }: Article, span: Span): boolean =>
  blocks.some(
    ({ kind, start, end }) => start <= span.start && span.end <= end && (kind === 'dateline' || kind === 'byline'),
  );

/** The outlet's name, and its initials if it has at least three words ("OPA" for Orvane Press Agency). */
function ownNames({ outlet }: Article): string[] {
  const words = outlet.split(/\s+/);
  const initials = words.length < 3 ? [] : [words.map((word) => word[0]).join('')];
  const names = [outlet, ...initials].map(sourceId);
  const bare = bareSource(outlet);
  return [...new Set([...names, bare, bare.replace(/^the(?=\p{L}{3})/u, '')])];
}

/** Whether a credit names an article's own outlet, by what that is called. */
export const isOwn = (own: readonly string[], { id }: Credit): boolean =>
  own.includes(id) || own.includes(bareSource(id));

/** Where an article names an outlet, by what that is called, as one that it has something from. */
export function findCited({ cited }: Credits, own: readonly string[]): Credit | undefined {
  for (const id of own) {
    const credit = cited.get(id);
    if (credit) return credit;
  }
  return undefined;
}

/** The first place of each name that an outlet may be called by. */
function indexNames(names: readonly Credit[]): Map<string, Credit> {
  const index = new Map<string, Credit>();
  for (const credit of names) {
    if (isShort(credit, names)) continue;
    for (const id of [credit.id, bareSource(credit.id)]) if (!index.has(id)) index.set(id, credit);
  }
  return index;
}

/** "The Times" is the paper of that name only where no other is named before it: "The Brindle Times". */
function isShort({ name, span }: Credit, names: readonly Credit[]): boolean {
  const word = name.replace(/^[Tt]he /, '');
  if (word.includes(' ')) return false;
  return names.some((one) => one.name.endsWith(` ${word}`) && !/^[Tt]he \S+$/.test(one.name) && isBefore(one, span));
}

const isBefore = ({ span: a }: Credit, b: Span | undefined): boolean =>
  a === undefined || b === undefined || a.start <= b.start;

const copyright = /(?:©|\(c\)|\bcopyright)\s{0,2}(?:©\s?)?(?:\d{4}\s{1,2})?(?:by\s)?(\p{Lu}[^\n©,]{2,40})$/iu;

/** Whose the rights in a text are, by a line of its own: "© 2031 Creek Features". */
function findSyndicates({ text, blocks }: Article): Credit[] {
  return blocks.flatMap(({ start, end }) => {
    if (end - start > 80) return [];
    const line = text.slice(start, end).trimEnd();
    const name = copyright.exec(line)?.[1]?.replace(/\.?\s*(?:all rights.*)?$/i, '');
    if (name === undefined || name === '') return [];
    const from = start + line.lastIndexOf(name);
    return [{ id: sourceId(name), name, span: { start: from, end: from + name.length } }];
  });
}

/** A name has a capital or a figure: "The Herald", not "a report". */
const isProper = (name: string): boolean => /\p{Lu}/u.test(name);

const edgeUnits = 160;

/** An agency that is credited for the text stands at its head or its foot: in the dateline, or in the last lines. */
function isAtEdge({ text, blocks }: Article, span: Span): boolean {
  const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  if (block?.kind === 'dateline' || block?.kind === 'byline' || block?.kind === 'credit') return true;
  const line = text.slice(span.end, span.end + edgeUnits);
  return span.end + edgeUnits >= text.length || /\bcontributed\b/.test(line.split('\n', 1)[0]!);
}
