import { lazyWordSet } from '../../../language/lexicon.ts';
import type { NameAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import type { Claim } from '../claim.ts';
import { rootOf } from '../word-groups.ts';
import { type Conflict, type FindConflict, wordsAt } from './conflict.ts';

/** The same kind of place under two names: "the Birch Lane crossing", "the Mill Road crossing". */
export const findNames: FindConflict = (a, b, match): Conflict | undefined => {
  for (const one of namedThings(a))
    for (const other of namedThings(b))
      if (one.root === other.root && !sharesWord(one.words, other.words))
        return {
          kind: 'place',
          certainty: match.dice >= 0.3 && match.shared >= 5 ? 0.8 : 0.5,
          why: `another ${one.noun.lemma}`,
          values: [
            wordsAt(a, { start: one.name.start, end: one.noun.end }),
            wordsAt(b, { start: other.name.start, end: other.noun.end }),
          ],
        };
  return undefined;
};

interface NamedThing {
  readonly name: NameAnnotation;
  readonly noun: TokenAnnotation;
  readonly root: string;
  readonly words: ReadonlySet<string>;
}

const venues = lazyWordSet('collate/venue-nouns.tsv');

/** Common nouns right behind a name, which it names. */
function namedThings(claim: Claim): NamedThing[] {
  return claim.names.flatMap((name) => {
    if (name.form !== 'name') return [];
    const at = claim.tokens.findIndex(({ start }) => start >= name.end);
    const noun = claim.tokens[at];
    if (noun?.tag !== 'NOUN' || noun.start - name.end > 1 || !venues().has(noun.lemma)) return [];
    const words = new Set(wordsAt(claim, name).toLowerCase().split(' '));
    return [{ name, noun, root: rootOf(noun.lemma), words }];
  });
}

const sharesWord = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));
