import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { rootOf } from './roots.ts';

const lists = [
  'collate/colloquial.tsv',
  'collate/news-words.tsv',
  'collate/everyday-words.tsv',
  'collate/near-words.tsv',
] as const;

/** The groups that a root is in, by number. */
const groups = lazy(() => {
  const byRoot = new Map<string, number[]>();
  lists
    .flatMap((list) => readLexicon(list))
    .forEach(([row], group) => {
      for (const root of new Set(row!.split(' ').map(rootOf))) {
        const some = byRoot.get(root);
        if (some) some.push(group);
        else byRoot.set(root, [group]);
      }
    });
  return byRoot;
});

/** The groups of words of near meaning that a root belongs to; none where the lists lack it. */
export const nearGroupsOf = (root: string): readonly number[] => groups().get(root) ?? [];

const longBeginning = 5;

/** Whether two roots are of near meaning: in one group, or one word made from the other ("calculate", "calculator"). */
export function areNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length >= longBeginning && b.length >= longBeginning && a.slice(0, longBeginning) === b.slice(0, longBeginning))
    return true;
  const other = nearGroupsOf(b);
  return nearGroupsOf(a).some((group) => other.includes(group));
}
