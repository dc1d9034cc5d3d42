import { type Atom, isAtom } from '../../../language/atoms.ts';
import { type Scene, tokenAt } from '../../../language/scene.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';

const farthest = 9;
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** What is asked of a noun phrase. */
export interface PhraseOptions {
  /** Whether the atom is part of a time: "killed 20 people Friday". */
  readonly isTaken: (start: number, end: number) => boolean;
  /** The token that counts: the noun that governs it ends the phrase. */
  readonly counter?: TokenAnnotation | undefined;
  /** An owner may stand inside: "half of the town's bridges". */
  readonly owned?: boolean;
  /** A name alone will not do: "$4 million Jones …". */
  readonly common?: boolean;
}

/** The noun that stands at an atom, with its modifiers: "small coastal countries", "wounded soldiers"; `undefined` where there is none. */
export function findNounPhrase(scene: Scene, from: number, options: PhraseOptions): Span | undefined {
  const { atoms } = scene;
  const run = readRun(scene, from, options);
  if (run.length === 0) return options.owned && isAdjective(scene, from) ? spanOf(atoms, from) : undefined;
  const last = skipTies(atoms, run, findLast(run, options.counter));
  if (options.common && tokenAt(scene, last)?.tag !== 'NOUN') return undefined;
  return { start: atoms[from]!.start, end: atoms[last]!.end };
}

/** "two-thirds of the public": an adjective that stands for people. */
const spanOf = (atoms: readonly Atom[], at: number): Span => ({ start: atoms[at]!.start, end: atoms[at]!.end });

interface RunNoun {
  readonly at: number;
  readonly token: TokenAnnotation;
}

/** The nouns of an unbroken run of nouns and their modifiers. */
function readRun(scene: Scene, from: number, { isTaken, owned }: PhraseOptions): RunNoun[] {
  const { atoms } = scene;
  const run: RunNoun[] = [];
  for (let at = from; at < atoms.length && at < from + farthest; at += 1) {
    const atom = atoms[at]!;
    if (isTaken(at, at + 1) && !(isAdjective(scene, at) && isNounSoon(scene, at + 1))) break;
    if (isGluedDesignation(atoms, at, from)) {
      if (run.length > 0) run[run.length - 1] = { ...run.at(-1)!, at };
      continue;
    }
    if (atom.kind === 'digits') {
      if (!isTiedNumber(atoms, at)) break;
      at += 2;
      continue;
    }
    if (atom.kind === 'mark') {
      if (isJoint(atoms, at) || isBetweenAdjectives(scene, at, run.length)) continue;
      if (owned && isPossessive(atoms, at)) {
        at += 1;
        continue;
      }
      break;
    }
    const token = tokenAt(scene, at);
    if (token === undefined) break;
    if (nouns.has(token.tag) || atom.folded === 'people' || isNumberName(scene, at)) run.push({ at, token });
    else if ((at > from && isTied(atoms, at)) || (run.length === 0 && isTied(atoms, at + 2))) continue;
    else if (!isModifier(scene, at, run.length)) break;
  }
  return run;
}

/** The number of "two 20-member councils". */
const isTiedNumber = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at + 1, '-') && !atoms[at + 1]!.spaced && atoms[at + 2]?.kind === 'word' && !atoms[at + 2]!.spaced;

/** Adjectives; participles, adverbs of adjectives and "and" between adjectives before the first noun. */
function isModifier(scene: Scene, at: number, nounsSoFar: number): boolean {
  const { atoms } = scene;
  const tag = tokenAt(scene, at)?.tag;
  if (tag === 'ADJ') return nounsSoFar === 0 || isNounSoon(scene, at + 1);
  if (nounsSoFar > 0) return false;
  if (tag === 'VERB') return isParticiple(scene, at);
  if (tag === 'ADV') return isAtom(atoms, at, 'more', 'mostly', 'very') || isDescribing(scene, at + 1);
  if (tag === 'CCONJ')
    return tokenAt(scene, at - 1)?.tag === 'ADJ' && isAdjective(scene, at + 1) && isNounSoon(scene, at + 2);
  return false;
}

/** "wounded soldiers", "working mothers"; not "11 supporting the bill". */
function isParticiple(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at)!;
  if (token.relation === 'amod' || token.relation === 'compound')
    return isNounSoon(scene, at + 1) || isAdjective(scene, at + 1);
  return /(?:ed|en|wn|rn|nt|lt)$/.test(scene.atoms[at]!.folded) && tokenAt(scene, at + 1)?.tag === 'NOUN';
}

/** The second half of "Democrat-appointed". */
const isTied = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.spaced === false && isAtom(atoms, at - 1, '-');

/** "Air Force One planes". */
const isNumberName = (scene: Scene, at: number): boolean =>
  scene.atoms[at]!.capital && tokenAt(scene, at)?.tag === 'NUM' && tokenAt(scene, at - 1)?.tag === 'PROPN';

const isNounSoon = (scene: Scene, at: number): boolean => nouns.has(tokenAt(scene, at)?.tag ?? '');

const isAdjective = (scene: Scene, at: number): boolean => tokenAt(scene, at)?.tag === 'ADJ';

const isDescribing = (scene: Scene, at: number): boolean =>
  isAdjective(scene, at) || (tokenAt(scene, at)?.tag === 'VERB' && /(?:ed|en)$/.test(scene.atoms[at]!.folded));

/** "two tall, dark buildings". */
const isBetweenAdjectives = (scene: Scene, at: number, nounsSoFar: number): boolean =>
  nounsSoFar === 0 && isAtom(scene.atoms, at, ',') && isAdjective(scene, at - 1) && isAdjective(scene, at + 1);

const isPossessive = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at, "'") && !atoms[at]!.spaced && isAtom(atoms, at + 1, 's') && !atoms[at + 1]!.spaced;

/** The rest of "F-16s": digits behind a hyphen, and their plural ending. */
const isGluedDesignation = (atoms: readonly Atom[], at: number, from: number): boolean =>
  at > from &&
  !atoms[at]!.spaced &&
  (atoms[at]!.kind === 'digits' || (atoms[at]!.folded === 's' && atoms[at - 1]!.kind === 'digits'));

/** A hyphen or a full stop inside a word: "anti-war protesters", "U.S. troops". */
const isJoint = (atoms: readonly Atom[], at: number): boolean =>
  (isAtom(atoms, at, '-', '.', '&') && !atoms[at]!.spaced && atoms[at + 1]?.spaced === false) ||
  (isAtom(atoms, at, '.') &&
    !atoms[at]!.spaced &&
    (atoms[at - 1]?.folded.length ?? 9) <= 2 &&
    atoms[at + 1]?.capital === false);

/** The noun that governs the number, or the one that this noun only describes; else the last of the run. */
function findLast(run: readonly RunNoun[], counter: TokenAnnotation | undefined): number {
  const isCounting = counter?.relation === 'nummod' || counter?.relation === 'amod' || counter?.relation === 'compound';
  let head = isCounting ? run.find(({ token }) => token.id === counter.head) : undefined;
  for (let next = head; next !== undefined; ) {
    head = next;
    const { relation, head: governor } = next.token;
    const isPart = relation === 'compound' || relation === 'nmod' || relation === 'flat';
    next = isPart ? run.find(({ token, at }) => token.id === governor && at > next!.at) : undefined;
  }
  return (head ?? run.at(-1)!).at;
}

/** "two ex-wives", "five mail-in ballots": the noun goes on behind a hyphen. */
function skipTies(atoms: readonly Atom[], run: readonly RunNoun[], from: number): number {
  let at = from;
  while (isTied(atoms, at + 2)) {
    const next = run.find((noun) => noun.at >= at + 2);
    if (next === undefined) break;
    at = next.at;
  }
  return at;
}
