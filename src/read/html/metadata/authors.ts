import { isPersonName, parseAuthors } from '../../fields/people.ts';
import { newsAgencies } from '../../word-lists.ts';
import { cleanByline } from './bylines.ts';
import type { FieldOrigin } from './chosen.ts';
import { decodeTwice } from './decode-twice.ts';
import { type LinkedNode, listOf, nameOf, resolveNode, typesOf } from './json-ld.ts';
import { metaNames } from './meta-names.ts';
import { allMetas, type PageSources } from './sources.ts';

/** Whom a page credits with its text. */
export interface PageAuthors {
  /** The names as the page gives them: people, teams, agencies. */
  readonly byline: string;
  /** The people among them. */
  readonly people: readonly string[];
  readonly from: FieldOrigin;
}

interface Author {
  readonly name: string;
  readonly isPerson: boolean;
  readonly isOrganization: boolean;
}

const maxAuthors = 20;

/** Those credited, best first: people in the page's data, in its meta tags, on the page; then teams and others, in the same order. */
export function findPageAuthors(sources: PageSources): PageAuthors[] {
  const linked = linkedAuthors(sources);
  const metas = toAuthors(metaAuthors(sources));
  const visible = sources.visible.authors.map((line) => toAuthors([line]));
  const choices: PageAuthors[] = [];
  const add = (authors: readonly Author[], from: FieldOrigin) => {
    if (authors.length > 0) choices.push(toPageAuthors(authors, from));
  };
  const fuller = visible.find((authors) => isFuller(authors, linked));
  if (fuller) add(fuller, 'visible');
  if (linked.some(({ isPerson, isOrganization }) => isPerson || !isOrganization)) add(linked, 'json-ld');
  if (metas.some(({ isPerson }) => isPerson)) add(metas, 'meta');
  add(visible.find((authors) => authors.some(({ isPerson }) => isPerson)) ?? [], 'visible');
  add(metas, 'meta');
  add(visible[0] ?? [], 'visible');
  add(linked, 'json-ld');
  return choices;
}

const toPageAuthors = (authors: readonly Author[], from: FieldOrigin): PageAuthors => ({
  byline: [...new Set(authors.map(({ name }) => name))].slice(0, maxAuthors).join(', '),
  people: [...new Set(authors.flatMap(peopleOf))].slice(0, maxAuthors),
  from,
});

function peopleOf({ name, isPerson }: Author): string[] {
  const people = parseAuthors(name);
  return people.length > 0 ? people : isPerson ? [name] : [];
}

/** A printed byline that names all whom the data names, and more people. */
const isFuller = (printed: readonly Author[], linked: readonly Author[]): boolean => {
  const names = printed.map(({ name }) => name).join(', ');
  return (
    linked.length > 0 &&
    linked.every(({ name }) => names.includes(name)) &&
    parseAuthors(names).length > linked.flatMap(peopleOf).length
  );
};

function linkedAuthors({ nodes, node }: PageSources): Author[] {
  return listOf(node?.get('author'))
    .flatMap((value) => listOf(value))
    .flatMap((value) => toLinkedAuthor(value, nodes));
}

function toLinkedAuthor(value: unknown, nodes: readonly LinkedNode[]): Author[] {
  const author = resolveNode(value, nodes);
  const types = author ? typesOf(author) : [];
  const given = decodeTwice(nameOf(value, nodes) ?? '');
  const name = /^https?:/.test(given) ? undefined : (cleanByline(given) ?? undefined);
  if (!name) return [];
  const isOrganization = types.some((type) => /Organization$/.test(type)) || isAgency(name);
  // What a page calls a person is believed where it reads like a name, even one of a single word.
  const isNamed = types.includes('Person') && /^[\p{L}\p{M}.'’ -]{2,60}$/u.test(name) && !notPeople.test(name);
  return [{ name, isOrganization, isPerson: !isOrganization && (isNamed || parseAuthors(name).length > 0) }];
}

const isAgency = (name: string): boolean => newsAgencies().has(name.toLowerCase());

const notPeople =
  /\b(?:staff|editors?|editorial|team|admin|desk|news|reporters?|writers?|agency|press|magazine|media|wires?|service|network)\b/i;

function metaAuthors({ head }: PageSources): readonly string[] {
  const label = head.metas.get('twitter:label1')?.[0] ?? '';
  const written = /^(?:written by|author|by)$/i.test(label.trim()) ? (head.metas.get('twitter:data1') ?? []) : [];
  const named = metaNames.author.map((name) =>
    allMetas(head, [name]).filter((value) => !/^(?:https?:|www\.)/.test(value)),
  );
  return [...named, written].find((values) => values.some((value) => cleanByline(value) !== undefined)) ?? [];
}

const toAuthors = (lines: readonly string[]): Author[] =>
  lines.flatMap((line) => {
    const name = cleanByline(decodeTwice(line));
    return name ? [{ name, isOrganization: false, isPerson: isPersonName(name) || parseAuthors(name).length > 0 }] : [];
  });
