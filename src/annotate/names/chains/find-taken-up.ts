import type { Annotation, NameAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import type { TypedName } from '../candidate.ts';
import type { RolePhrase } from '../facts/told.ts';
import type { NameSentence } from '../words.ts';
import { createTakenAnnotation } from './annotate.ts';
import type { Chain } from './chain.ts';
import { createEntity, listAppositions } from './create-entity.ts';
import { createDiscourse } from './discourse.ts';
import { createTrees } from './mentions/tree.ts';
import { createZoneLookup, findQuotedZones } from './quoted-zones.ts';
import { indexPeople } from './resolve/described-person.ts';
import { takeUp } from './resolve/pass.ts';

/** An article with its chains of names. */
export interface NamedArticle {
  readonly article: Article;
  /** The tokens, among others. */
  readonly annotations: readonly Annotation[];
  readonly sentences: readonly NameSentence[];
  readonly chains: readonly Chain[];
  readonly roleOf: (name: TypedName) => RolePhrase;
}

/** The descriptions and pronouns that take up what an article names. */
export function findTakenUp({ article, annotations, sentences, chains, roleOf }: NamedArticle): NameAnnotation[] {
  const entities = chains.map((chain) => createEntity(chain, roleOf));
  const zoneAt = createZoneLookup(findQuotedZones(article));
  const discourse = createDiscourse({
    text: article.text,
    sentences,
    trees: createTrees(annotations),
    entities,
    zoneAt,
  });
  const people = indexPeople(entities.filter(({ type }) => type === 'person'));
  const taken = takeUp(discourse, { people, apposed: listAppositions(entities, roleOf) });
  return taken.map((one) => createTakenAnnotation(discourse, one));
}
