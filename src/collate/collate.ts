import type { Article } from '../model/article.ts';
import type { Collation } from '../model/collation.ts';
import { compareStrings, type Link } from '../model/link.ts';
import { buildContrasts } from './claims/build-contrasts.ts';
import { buildEntityClusters } from './entities/build-clusters.ts';
import { linkEntities } from './entities/link-entities.ts';
import { buildEvents } from './events/build-events.ts';
import { linkEvents } from './events/link-events.ts';
import { findDerivations } from './passages/find-derivations.ts';
import { findSourcing } from './passages/find-sourcing.ts';
import { buildQuantityComparisons } from './quantities/build-comparisons.ts';
import { buildQuotations } from './quotations/build-quotations.ts';
import { linkQuotations } from './quotations/link-quotations.ts';
import { withDecided } from './with-decided.ts';
import { buildWordings } from './wordings/build-wordings.ts';

/**
 * Links what the annotated articles of one story have in common. The same for any order of the articles. `decided` are judgements of
 * people, which stand above those found.
 */
export function collateArticles(articles: readonly Article[], decided: readonly Link[] = []): Collation {
  const ordered = [...articles].sort(compareByDate);
  const entityLinks = withDecided('entity', linkEntities(ordered), decided);
  const entities = buildEntityClusters(ordered, entityLinks);
  const { utterances, links: foundQuotations } = linkQuotations(ordered, entities);
  const { mentions, links: foundEvents } = linkEvents(ordered, entities);
  const quotationLinks = withDecided('quotation', foundQuotations, decided);
  const eventLinks = withDecided('event', foundEvents, decided);
  return {
    links: [...entityLinks, ...quotationLinks, ...eventLinks],
    entities,
    quotations: buildQuotations(utterances, quotationLinks),
    quantities: buildQuantityComparisons(ordered),
    derivations: findDerivations(ordered),
    sourcing: findSourcing(ordered),
    events: buildEvents(mentions, eventLinks),
    wordings: buildWordings(ordered, entities),
    contrasts: buildContrasts(ordered, entities),
  };
}

const compareByDate = (a: Article, b: Article): number =>
  compareStrings(a.publishedAt ?? '~', b.publishedAt ?? '~') || compareStrings(a.id, b.id);
