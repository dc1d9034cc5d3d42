import { lazy, readLexicon } from '../../language/lexicon.ts';
import { annotationsOf } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { EntityCluster } from '../../model/collation.ts';
import { memberKey } from '../../model/link.ts';
import { fold } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';

/** How an article speaks of a person. */
export type Gender = 'f' | 'm';

/** By id of an entity cluster; only those of whom a form of address tells it, and all alike. */
export type Genders = ReadonlyMap<string, Gender>;

const genderWords = lazy(
  () =>
    new Map<string, Gender>([
      ...readLexicon('names/titles.tsv').flatMap(([word, , gender]): [string, Gender][] =>
        gender === 'f' || gender === 'm' ? [[word!, gender]] : [],
      ),
      ['he', 'm'],
      ['she', 'f'],
      ['man', 'm'],
      ['woman', 'f'],
      ['boy', 'm'],
      ['girl', 'f'],
    ]),
);

/** What the words of a mention tell: "she", "his daughter", "Mrs". */
export function genderOfMention(mention: string | undefined): Gender | undefined {
  const words = splitWords(fold(mention ?? '')).map(({ folded }) => folded.replace(/'s$/, ''));
  const last = words.findLast((word, at) => genderWords().has(word) && (at === 0 || at === words.length - 1));
  return last === undefined ? undefined : genderWords().get(last);
}

/** Reads how the entities of all articles are addressed: "Mrs", "Sir". */
export function readGenders(articles: readonly Article[], entities: readonly EntityCluster[]): Genders {
  const clusterOf = new Map(entities.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const told = new Map<string, Set<Gender>>();
  for (const article of articles)
    for (const { title, entity, form } of annotationsOf(article.annotations, 'name')) {
      const cluster = clusterOf.get(memberKey(article.id, entity ?? ''));
      const gender =
        form === 'name' && title !== undefined ? genderWords().get(fold(title).replace('.', '')) : undefined;
      if (cluster !== undefined && gender) told.set(cluster, (told.get(cluster) ?? new Set()).add(gender));
    }
  return new Map([...told].flatMap(([id, genders]) => (genders.size === 1 ? [[id, [...genders][0]!] as const] : [])));
}
