import { lazy } from '../../language/lexicon.ts';
import { numberWord, numeralOpeners } from '../../language/numerals.ts';
import type { Scene } from '../../language/scene.ts';
import { isLabel } from './labels.ts';
import { parseNumberAt } from './numbers.ts';
import type { QuantityMatch, QuantityRule } from './rule.ts';
import { age } from './rules/age.ts';
import { count } from './rules/count.ts';
import { magnitudeId, matchMagnitude } from './rules/magnitude.ts';
import { measure } from './rules/measure.ts';
import { money } from './rules/money.ts';

/** Every kind of quantity, the most telling first. */
export const quantityRules: readonly QuantityRule[] = [money, measure, age, count];

/** A match with the rule that made it. */
export interface QuantityItem extends QuantityMatch {
  readonly rule: string;
}

const openers = lazy(() => new Set(numeralOpeners()));

/** The quantities of a sentence, in order, without overlaps. Linear. `isTaken` tells the atoms that are part of a time. */
export function findQuantityItems(scene: Scene, isTaken: (start: number, end: number) => boolean): QuantityItem[] {
  const items: QuantityItem[] = [];
  const { atoms } = scene;
  for (let at = 0; at < atoms.length; ) {
    const atom = atoms[at]!;
    const found =
      atom.kind === 'digits' || openers().has(atom.folded) ? matchNumber(scene, at, isTaken) : matchPlural(scene, at);
    if (found.item !== undefined) items.push(found.item);
    at = Math.max(found.end, at + 1);
  }
  return items;
}

interface Found {
  readonly item?: QuantityItem;
  readonly end: number;
}

function matchPlural({ atoms }: Scene, at: number): Found {
  if (numberWord(atoms[at]!.folded)?.kind !== 'plural') return { end: at };
  const match = matchMagnitude(atoms, at);
  if (match === undefined) return { end: at };
  return { item: { ...match, rule: magnitudeId }, end: match.end };
}

function matchNumber(scene: Scene, at: number, isTaken: (start: number, end: number) => boolean): Found {
  const number = parseNumberAt(scene.atoms, at);
  if (number === undefined) return { end: at };
  if (isTaken(number.start, number.end)) return { end: number.end };
  for (const rule of quantityRules) {
    const match = rule.match(scene, number);
    if (match === undefined) continue;
    if (
      rule !== money &&
      rule !== age &&
      isLabel(scene, { ...number, start: match.start < number.start ? match.start : number.start })
    )
      break;
    return { item: { ...match, rule: rule.id }, end: match.end };
  }
  return { end: number.end };
}
