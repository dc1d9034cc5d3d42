import type { Article } from '../../model/article.ts';
import type { CollatedWording, EntityCluster } from '../../model/collation.ts';
import { fold } from '../../text/fold.ts';
import { findCandidates } from './candidates.ts';
import { createDrafts } from './drafts.ts';
import { findEntityDrafts } from './entity-terms.ts';
import { groupFamilies } from './families.ts';
import { countryNamed } from './lists/countries.ts';
import { toReferentDrafts } from './referent-terms.ts';
import { findSayings } from './sayings.ts';
import { splitFamily } from './split-family.ts';
import { createWordingArticle } from './wording-article.ts';

/** What the articles of a story call the same thing. The articles come in the story's order; cost is near linear in their words. */
export function buildWordings(articles: readonly Article[], entities: readonly EntityCluster[]): CollatedWording[] {
  const clusterOf = new Map(entities.flatMap(({ id, members }) => members.map((key) => [key, id])));
  const read = articles.map((article) => createWordingArticle(article, clusterOf));
  const typeOfEntity = new Map<string, string>(entities.map(({ id, type }) => [id, type]));
  const countries = findCountries(entities);
  const candidates = findCandidates(read, countries);
  const { drafts: entityDrafts, left } = findEntityDrafts({ articles: read, entities, candidates, countries });
  const typeOf = (anchor: string) => typeOfEntity.get(anchor) ?? 'noun';
  const referents = groupFamilies(left).flatMap((family) => splitFamily(family, typeOf));
  const orderOf = new Map(read.map(({ id }, order) => [id, order]));
  return createDrafts([...entityDrafts, ...toReferentDrafts(referents), ...findSayings(read, entities)], orderOf);
}

/** The entities that are countries, by the first of the country's names. */
function findCountries(entities: readonly EntityCluster[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, name, type } of entities) {
    const country = type === 'person' ? undefined : countryNamed(fold(name).replace(/^the /u, ''));
    if (country !== undefined && !found.has(country)) found.set(country, id);
  }
  return found;
}
