import { isAtom } from '../../language/atoms.ts';
import type { Scene } from '../../language/scene.ts';
import type { TimeMeaning } from './meaning.ts';
import type { TimeItem } from './rule.ts';

const farthest = 14;

/** "the first visit in seven years", "the lowest in a decade", "has not met in 10 years": the length ends when it is told. */
export function looksBack(scene: Scene, { start, meaning }: TimeItem): boolean {
  if (meaning.kind !== 'duration' || meaning.look !== undefined || !isAtom(scene.atoms, start - 1, 'in', 'for'))
    return false;
  const isIn = isAtom(scene.atoms, start - 1, 'in');
  for (let at = start - 2; at >= 0 && at >= start - farthest; at -= 1) {
    const { folded, end } = scene.atoms[at]!;
    if (folded === 'first' || (isIn && (denials.has(folded) || superlatives.has(folded)))) return true;
    if (isIn && folded.endsWith('est') && isSuperlative(scene, end)) return true;
    if (modals.has(folded)) return false;
    if (folded === ';' || folded === ':' || folded === 'that') return false;
  }
  return false;
}

const denials: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nobody', 'nothing', 'none', "n't"]);
/** "No one could mend it in four years" tells no stretch up to now. */
const modals: ReadonlySet<string> = new Set(['could', 'can', 'would', 'will', 'should', 'may', 'might', 'must']);
const superlatives: ReadonlySet<string> = new Set([
  'most',
  'least',
  'worst',
  'best',
  'second',
  'third',
  'fourth',
  'fifth',
]);

const isSuperlative = ({ tokens }: Scene, end: number): boolean =>
  tokens.some((token) => token.end === end && token.features?.includes('Degree=Sup') === true);

/** "will meet in two weeks": counted from publication, where the sentence looks ahead; undefined for all else. */
export function shiftAhead({ atoms }: Scene, { start, end, meaning, bound }: TimeItem): TimeMeaning | undefined {
  if (meaning.kind !== 'duration' || meaning.look !== undefined || bound !== undefined) return undefined;
  const [part, ...more] = meaning.parts;
  if (part?.amount === undefined || more.length > 0 || !coarse.has(part.unit) || !isAtom(atoms, start - 1, 'in'))
    return undefined;
  if (
    isAtom(atoms, start, 'the', 'which') ||
    isAtom(atoms, end, 'of', 'in', '-', 'when', 'where', 'that', 'which', 'by', 'like')
  )
    return undefined;
  return { kind: 'shift', unit: part.unit, amount: part.amount, from: 'publication' };
}

const coarse: ReadonlySet<string> = new Set(['day', 'week', 'fortnight', 'month', 'year']);
