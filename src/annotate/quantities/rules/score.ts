import { type Atom, isAtom } from '../../../language/atoms.ts';
import { lazyWordSet } from '../../../language/lexicon.ts';
import { parseSmall } from '../../../language/numerals.ts';
import { type Scene, tagAt } from '../../../language/scene.ts';
import type { NumberAt, QuantityMatch, QuantityRule } from '../rule.ts';

/** A score or a vote as two numbers with a hyphen: each is a quantity of its own. */
export const score: QuantityRule = {
  id: 'annotate/quantities/rules/score',
  match: matchScore,
  examples: {
    yes: ['won 3-1', 'a 5-4 vote', 'voted 7-2 to end it', 'a 0-0 draw', 'lost 21-14'],
    no: ['20-25 people', '50-50', 'a 4-4-2 formation', '555-0134', 'the 1984-85 season', '3-1'],
  },
};

const contests = lazyWordSet('quantities/contest-words.tsv');
const reach = 4;

function matchScore(scene: Scene, { start }: NumberAt): QuantityMatch[] | undefined {
  const { atoms } = scene;
  const [first, second] = readSides(atoms, start) ?? [];
  if (first === undefined || second === undefined || !isScore(scene, first, second)) return undefined;
  return [first, second].map((side) => ({ ...side, certainty: 0.85 }));
}

type Side = Pick<QuantityMatch, 'start' | 'end' | 'value'>;

/** "3-1", "5-to-4", "five-to-four"; nothing may be glued behind. */
function readSides(atoms: readonly Atom[], at: number): [Side, Side] | undefined {
  const first = readSide(atoms, at);
  if (first === undefined || !isTie(atoms, first.end)) return undefined;
  const isSpoken = isAtom(atoms, first.end + 1, 'to') && isTie(atoms, first.end + 2);
  const second = readSide(atoms, isSpoken ? first.end + 3 : first.end + 1);
  if (second === undefined || (!isSpoken && atoms[at]!.kind !== 'digits')) return undefined;
  const next = atoms[second.end];
  return next !== undefined && !next.spaced && !/^[,.;:!?)"'\]]$/.test(next.folded) ? undefined : [first, second];
}

const isTie = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at, '-') && !atoms[at]!.spaced && atoms[at + 1]?.spaced === false;

function readSide(atoms: readonly Atom[], at: number): Side | undefined {
  const atom = atoms[at];
  if (atom === undefined) return undefined;
  if (atom.kind === 'digits')
    return /^\d{1,3}$/.test(atom.folded) ? { start: at, end: at + 1, value: Number(atom.folded) } : undefined;
  const small = parseSmall(atoms, at);
  return small && { start: at, end: small.end, value: small.value };
}

const leastEven = 50;

/** No even odds ("50-50"), no range of things ("won 20-25 seats"); a word of winning and losing, or a name on either side. */
function isScore(scene: Scene, first: Side, second: Side): boolean {
  const { atoms } = scene;
  if (first.value === second.value && first.value >= leastEven) return false;
  if (isAtom(atoms, second.end, ...behindScores)) return true;
  if (second.value > first.value && tagAt(scene, second.end) === 'NOUN' && !contests().has(atoms[second.end]!.folded))
    return false;
  return hasContest(atoms, first.start, second.end) || isBetweenNames(scene, first.start, second.end);
}

const behindScores = [
  'vote',
  'votes',
  'win',
  'loss',
  'defeat',
  'victory',
  'decision',
  'ruling',
  'draw',
  'lead',
  'record',
  'majority',
  'split',
  'tie',
  'verdict',
  'rout',
  'triumph',
  'scoreline',
  'score',
];

/** "Tresco 4-3 Dunmore". */
const isBetweenNames = (scene: Scene, at: number, end: number): boolean =>
  scene.atoms[at - 1]?.capital === true &&
  scene.atoms[end]?.capital === true &&
  tagAt(scene, at - 1) === 'PROPN' &&
  tagAt(scene, end) === 'PROPN';

/** A word of winning and losing shortly before, or right behind. */
function hasContest(atoms: readonly Atom[], at: number, end: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1)
    if (contests().has(atoms[before]!.folded)) return true;
  return contests().has(atoms[end]?.folded ?? '') || contests().has(atoms[end + 1]?.folded ?? '');
}
