import { annotationsOf } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { alignWords } from '../../../text/align-words.ts';
import type { ComparableWord } from '../../comparable-words.ts';
import { areOpposite } from '../typing/opposites.ts';
import type { Utterance } from '../utterances.ts';
import { areNear } from '../words/near-words.ts';
import { rootOf } from '../words/roots.ts';

/** Words that stand in each other's place in two wordings that are alike otherwise. */
export interface Contrast {
  /** "bread" for "petrol". */
  readonly words: readonly (readonly [string, string])[];
  /** Whether so little else is shared that the two are rather two statements cast in one frame. */
  readonly apart: boolean;
  /** Whether numbers or names are among the words. */
  readonly value: boolean;
  /** Whether all that differs is one verb for another, as where two hearers noted down one sentence: "stood on", "stepped on". */
  readonly verb: boolean;
}

const mostWords = 300;
const leastInOrder = 4;
const leastOrderShare = 0.55;
const mostReplaced = 4;

/** Finds content words of other meaning in one place of two wordings that are alike in order; `undefined` where they are not alike. */
export function findContrast(
  { own: a, article: left }: Utterance,
  { own: b, article: right }: Utterance,
): Contrast | undefined {
  const least = Math.max(leastInOrder, leastOrderShare * Math.min(a.length, b.length));
  if (Math.max(a.length, b.length) > mostWords) return undefined;
  const [leftRoots, rightRoots] = [rootsOf(a), rootsOf(b)];
  if (countShared(leftRoots, rightRoots) < least) return undefined;
  const runs = alignWords(leftRoots, rightRoots);
  const equal = runs
    .filter(({ op }) => op === 'equal')
    .flatMap(({ leftStart, leftEnd }) => a.slice(leftStart, leftEnd));
  if (equal.length < least) return undefined;
  const replaced = runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (run.op === 'equal' || !next || next.op === 'equal' || next.op === run.op) return [];
    const [gone, come] = run.op === 'delete' ? [run, next] : [next, run];
    return findOther(a.slice(gone.leftStart, gone.leftEnd), b.slice(come.rightStart, come.rightEnd));
  });
  if (replaced.length === 0) return undefined;
  const isValue = ([own, other]: Replaced) =>
    (isNumber(own) && isNumber(other)) || (isName(own, left.text) && isName(other, right.text));
  const words = replaced.filter((pair) => !isValue(pair)).length;
  const shared = equal.filter(({ content }) => content).length;
  return {
    words: replaced.map(([own, other]) => [own.key, other.key]),
    apart: shared < leastShared(replaced.length, words),
    value: words < replaced.length,
    verb:
      replaced.length === 1 &&
      shared >= leastBesideVerb &&
      isVerb(replaced[0]![0], left) &&
      isVerb(replaced[0]![1], right) &&
      !areOpposite(rootOf(replaced[0]![0].key), rootOf(replaced[0]![1].key)) &&
      !hasOtherPerson(a, b),
  };
}

/** Content words that two wordings must share at least where so many are other ones, `words` of them no numbers and names. */
const leastShared = (replaced: number, words: number): number =>
  replaced > 1 && words > 0 ? 4 * replaced : words > 0 ? 2 * words + 2 : leastWithValue;

const leastBesideVerb = 2;

const isVerb = ({ start, end }: ComparableWord, { annotations }: Article): boolean =>
  annotationsOf(annotations, 'token').some(
    (token) => token.start === start && token.end === end && token.tag === 'VERB',
  );

const persons: ReadonlyMap<string, number> = new Map(
  [
    'i me my mine myself we us our ours ourselves',
    'you your yours',
    'he him his she her hers they them their theirs',
  ].flatMap((words, person) => words.split(' ').map((word) => [word, person] as const)),
);

/** Whether the two speak of other persons: "if you do not", "if they do not". */
function hasOtherPerson(a: readonly ComparableWord[], b: readonly ComparableWord[]): boolean {
  const personsOf = (words: readonly ComparableWord[]) =>
    words
      .flatMap(({ key }) => persons.get(key) ?? [])
      .sort()
      .join();
  return personsOf(a) !== personsOf(b);
}

const knownRoots = new WeakMap<readonly ComparableWord[], readonly string[]>();

function rootsOf(words: readonly ComparableWord[]): readonly string[] {
  const roots = knownRoots.get(words) ?? words.map(({ key }) => rootOf(key));
  knownRoots.set(words, roots);
  return roots;
}

/** How many words can stand in both in one order at most: aligning costs more. */
function countShared(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const root of left) counts.set(root, (counts.get(root) ?? 0) + 1);
  let shared = 0;
  for (const root of right) {
    const count = counts.get(root) ?? 0;
    if (count === 0) continue;
    counts.set(root, count - 1);
    shared += 1;
  }
  return shared;
}

type Replaced = readonly [ComparableWord, ComparableWord];

/** Numbers and names are told wrong more often than other words: then the two may still be one statement. */
const leastWithValue = 3;
const capital = /^\p{Lu}/u;

const isNumber = ({ key }: ComparableWord): boolean => /^\d/.test(key);
const isName = ({ start, end }: ComparableWord, text: string): boolean => capital.test(text.slice(start, end));

/** "'53" and "1953". */
const isSameYear = (a: string, b: string): boolean =>
  /^\d{2}$/.test(a) ? /^\d{4}$/.test(b) && b.endsWith(a) : /^\d{2}$/.test(b) && /^\d{4}$/.test(a) && a.endsWith(b);

/** "no hospital in the north", "two hospitals in the south". */
const quantifiers: ReadonlySet<string> = new Set('no none all every each few many most some both'.split(' '));

/** Pairs of content words, neither of which has a word of near meaning on the other side; names are told apart elsewhere. */
function findOther(left: readonly ComparableWord[], right: readonly ComparableWord[]): Replaced[] {
  const contents = (words: readonly ComparableWord[]) =>
    words.filter(({ content, key }) => content || quantifiers.has(key));
  const [own, other] = [contents(left), contents(right)];
  if (own.length === 0 || other.length === 0 || own.length > mostReplaced || other.length > mostReplaced) return [];
  const isNew = (word: ComparableWord, words: readonly ComparableWord[]) =>
    !words.some(({ key }) => areNear(rootOf(word.key), rootOf(key)) || isSameYear(word.key, key));
  const [mine, theirs] = [own.filter((word) => isNew(word, other)), other.filter((word) => isNew(word, own))];
  const pairs = Math.min(mine.length, theirs.length);
  return Array.from({ length: pairs }, (_, at) => [mine.at(-1 - at)!, theirs.at(-1 - at)!] as const);
}
