import { lazy, readLexicon } from '../../language/lexicon.ts';
import { createEndingFinder } from '../endings.ts';
import { foldSpelling } from '../spelling.ts';

const endingOf = createEndingFinder([
  ['ations', 4],
  ['ation', 4],
  ['ition', 4],
  ['ments', 3],
  ['ment', 3],
  ['ancy', 4],
  ['ency', 4],
  ['ance', 4],
  ['ence', 4],
  ['ions', 4],
  ['ion', 4],
  ['ings', 3],
  ['ing', 3],
  ['ians', 4],
  ['ian', 4],
  ['ia', 4],
  ['ers', 4],
  ['er', 4],
  ['ors', 4],
  ['or', 4],
  ['als', 4],
  ['al', 4],
  ['ies', 3],
  ['ed', 3],
  ['es', 4],
  ['ly', 4],
  ['s', 3],
  ['e', 3],
  ['y', 3],
]);

/** The beginning that a word shares with those made from it: "resign" for "resign" and "resignation". */
export function rootOf(word: string): string {
  const folded = foldSpelling(word);
  const ending = endingOf(folded);
  return ending ? folded.slice(0, -ending.length) : folded;
}

const lists = ['collate/claim-words.tsv', 'collate/news-words.tsv', 'collate/near-words.tsv'] as const;

const groups = lazy(() => {
  const byRoot = new Map<string, string[]>();
  lists
    .flatMap((list) => readLexicon(list))
    .forEach(([row], group) => {
      for (const root of new Set(row!.split(' ').map(rootOf))) {
        const some = byRoot.get(root);
        if (some) some.push(`~${group}`);
        else byRoot.set(root, [`~${group}`]);
      }
    });
  return byRoot;
});

/** The groups of near meaning that a root belongs to; none where the lists lack it. */
export const groupsOf = (root: string): readonly string[] => groups().get(root) ?? none;

const none: readonly string[] = [];
