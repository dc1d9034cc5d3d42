import { buildEntityClusters } from '../collate/entities/build-clusters.ts';
import { linkEntities } from '../collate/entities/link-entities.ts';
import { withDecided } from '../collate/with-decided.ts';
import type { Article } from '../model/article.ts';
import type { CheckItem } from '../model/check.ts';
import { compareStrings, type Link } from '../model/link.ts';
import { compareSpans } from '../model/span.ts';
import type { CheckContext, Checker, FoundItem } from './context.ts';
import { checkNames } from './people/names/check-names.ts';
import { checkRoles } from './people/roles/check-roles.ts';
import { checkQuotes } from './quotes/check-quotes.ts';
import { checkDates } from './values/dates/check-dates.ts';
import { checkNumbers } from './values/numbers/check-numbers.ts';
import { checkPlaces } from './values/places/check-places.ts';
import { checkSuperlatives } from './values/superlatives/check-superlatives.ts';

const checkers: readonly Checker[] = [
  checkQuotes,
  checkNames,
  checkRoles,
  checkNumbers,
  checkDates,
  checkPlaces,
  checkSuperlatives,
];

/** Holds each quote, number, date, name, role and place of a draft against the inputs; all are annotated, with tokens. The same for any order of the inputs. */
export const checkItems = (draft: Article, inputs: readonly Article[]): CheckItem[] =>
  findItems(createCheckContext(draft, inputs));

/** What checkers read of a draft and its inputs, linked once; `decided` are judgements of people. */
export function createCheckContext(
  draft: Article,
  inputs: readonly Article[],
  decided: readonly Link[] = [],
): CheckContext {
  const articles = [...inputs].sort(compareByDate);
  const all = [draft, ...articles];
  return { draft, articles, entities: buildEntityClusters(all, withDecided('entity', linkEntities(all), decided)) };
}

/** The items of a draft in its order, each held against the inputs. */
export function findItems(context: CheckContext): CheckItem[] {
  const found = checkers.flatMap((check) => check(context));
  return found.sort(compareItems).map((item, index) => ({ id: `i${index + 1}`, ...item, origins: 1 }));
}

const compareItems = (a: FoundItem, b: FoundItem): number =>
  compareSpans(a.citation, b.citation) || compareStrings(a.kind, b.kind);

const compareByDate = (a: Article, b: Article): number =>
  compareStrings(a.publishedAt ?? '~', b.publishedAt ?? '~') || compareStrings(a.id, b.id);
