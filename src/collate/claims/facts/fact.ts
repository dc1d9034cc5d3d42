import type { ClaimAnnotation, NameAnnotation } from '../../../model/annotation.ts';
import { type Span, spanContains, spansOverlap } from '../../../model/span.ts';
import { firstFrom, within } from '../../spans.ts';
import type { ClaimSource } from '../reading/claim-source.ts';
import { groupsOf, rootOf } from '../word-groups.ts';

/** Somebody or something that takes part in a deed. */
export interface FactPart extends Span {
  /** As in `ClaimArgument`. */
  readonly role: string;
  /** What it is found by: the root of its head, the entity that it names. */
  readonly heads: ReadonlySet<string>;
  /** Words of near meaning to its head. */
  readonly near: ReadonlySet<string>;
  /** The roots and entities of all of it. */
  readonly all: ReadonlySet<string>;
  /** What the names that it consists of are names of. */
  readonly types: ReadonlySet<string>;
  /** It stands for a thing told elsewhere, and nobody knows for which. */
  readonly open: boolean;
  readonly negative: boolean;
}

/** A claim of an article with its participants as they are compared across articles. */
export interface Fact {
  readonly told: ClaimAnnotation;
  /** Root of the predicate: `listen-in`. */
  readonly root: string;
  readonly near: readonly string[];
  readonly parts: readonly FactPart[];
}

const factsBySource = new WeakMap<ClaimSource, Map<ClaimAnnotation, Fact>>();

/** What a claim tells, read once for each. */
export function readFact(source: ClaimSource, told: ClaimAnnotation): Fact {
  const known = factsBySource.get(source) ?? new Map<ClaimAnnotation, Fact>();
  factsBySource.set(source, known);
  const fact = known.get(told) ?? createFact(source, told);
  known.set(told, fact);
  return fact;
}

function createFact(source: ClaimSource, told: ClaimAnnotation): Fact {
  const root = rootOf(told.predicate.replaceAll(' ', '-'));
  const phrases = told.phrases ?? [];
  const names = told.arguments.flatMap(({ role, of, part }) => {
    const name = part === undefined ? source.nameOf(of) : undefined;
    return name && !phrases.some((phrase) => spansOverlap(phrase, name)) ? [{ role, name }] : [];
  });
  return {
    told,
    root,
    near: groupsOf(root),
    parts: [
      ...phrases.map((phrase) => createPart(source, phrase, phrase)),
      ...names.map(({ role, name }) => createPart(source, name, { role })),
    ],
  };
}

interface PartWords {
  readonly role: string;
  readonly head?: string;
  readonly negative?: true;
  readonly pronoun?: true;
}

const telling: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);

function createPart(source: ClaimSource, span: Span, { role, head, negative, pronoun }: PartWords): FactPart {
  const words = within(source.tokens, span).filter(({ tag }) => telling.has(tag));
  const names = namesIn(source, span);
  const last = head === undefined ? words.at(-1) : words.find(({ lemma }) => lemma === head);
  const whole = names.filter((name) => last === undefined || spanContains(name, last));
  const entities = (list: readonly NameAnnotation[]): string[] =>
    list.flatMap(({ entity }) => (entity === undefined ? [] : [source.clusterOf(entity)]));
  const roots = words.map(({ lemma }) => rootOf(lemma));
  const root = last ? [rootOf(last.lemma)] : [];
  return {
    start: span.start,
    end: span.end,
    role,
    heads: new Set([...root, ...entities(whole)]),
    near: new Set(root.flatMap((one) => groupsOf(one))),
    all: new Set([...roots, ...entities(names)]),
    types: new Set(whole.map(({ type }) => type)),
    open: pronoun === true && entities(names).length === 0,
    negative: negative === true,
  };
}

/** The names, descriptions and pronouns that begin in a span. */
const namesIn = ({ names }: ClaimSource, { start, end }: Span): NameAnnotation[] =>
  names.slice(firstFrom(names, start), firstFrom(names, end));
