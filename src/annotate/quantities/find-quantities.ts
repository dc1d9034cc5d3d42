import { type Atom, isAtom } from '../../language/atoms.ts';
import { lazy } from '../../language/lexicon.ts';
import { numberWord, numberWords, parseOrdinal } from '../../language/numerals.ts';
import type { Scene } from '../../language/scene.ts';
import { isDuration, isPartOfDuration } from './durations.ts';
import { isLabel } from './labels.ts';
import { foreignDigit } from './numbers/foreign-digits.ts';
import { isPartWord } from './numbers/fractions.ts';
import { parseNumberAt } from './numbers/parse-number.ts';
import type { NumberAt, QuantityMatch, QuantityRule, WordRule } from './rule.ts';
import { age } from './rules/age.ts';
import { count } from './rules/count.ts';
import { magnitude } from './rules/magnitude.ts';
import { measure } from './rules/measure.ts';
import { money } from './rules/money.ts';
import { multiplier, multiplierWord, multiplierWords } from './rules/multiplier.ts';
import { endOrdinalOpeners, ordinal } from './rules/ordinal.ts';
import { score } from './rules/score.ts';

/** Every kind of quantity that begins with a number, the most telling first. */
export const quantityRules: readonly QuantityRule[] = [score, money, age, multiplier, measure, count];
/** Every kind that begins with another word. */
export const wordRules: readonly WordRule[] = [magnitude, ordinal, multiplierWord];

/** A match with the rule that made it. */
export interface QuantityItem extends QuantityMatch {
  readonly rule: string;
}

type IsTaken = (start: number, end: number, isWhole?: boolean) => boolean;
type Opener = 'number' | 'article' | WordRule;

const moreOpeners = ['half', 'quarter', 'minus', 'negative'];

/** What may begin at a word: a number, or a kind of quantity. */
const openers = lazy(() => {
  const byWord = new Map<string, Opener>();
  for (const word of multiplierWords()) byWord.set(word, multiplierWord);
  for (const word of ['couple', 'handful', 'several', 'few', 'many', ...numberWords('plural')])
    byWord.set(word, magnitude);
  for (const word of [...endOrdinalOpeners(), ...numberWords('ordinal')]) byWord.set(word, ordinal);
  for (const word of [...numberWords('unit', 'teen', 'ten', 'fraction', 'hundred', 'scale', 'dozen'), ...moreOpeners])
    byWord.set(word, 'number');
  for (const word of ['a', 'an', '-', '.']) byWord.set(word, 'article');
  return byWord;
});

/** The quantities of a sentence, in order, without overlaps. Linear. `isTaken` tells the atoms that are part of a time. */
export function findQuantityItems(scene: Scene, isTaken: IsTaken): QuantityItem[] {
  const items: QuantityItem[] = [];
  const { atoms } = scene;
  for (let at = 0; at < atoms.length; ) {
    const opener = openerAt(atoms, at);
    if (opener === undefined) at += 1;
    else
      at = Math.max(
        at + 1,
        opener === 'number'
          ? addNumber(scene, at, isTaken, items)
          : addWord(scene, { at, rule: opener }, isTaken, items),
      );
  }
  return items;
}

function openerAt(atoms: readonly Atom[], at: number): 'number' | WordRule | undefined {
  const { kind, folded } = atoms[at]!;
  if (kind === 'digits') return 'number';
  const opener = openers().get(folded);
  if (opener === undefined) return kind === 'mark' && foreignDigit(folded) !== undefined ? 'number' : undefined;
  if (opener !== 'article') return opener;
  return isNumberBehind(atoms, at) ? 'number' : undefined;
}

/** "a dozen", "a third", "a half", "-5", ".08": what may open a number and mostly does not. */
function isNumberBehind(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  if (next === undefined) return false;
  if (atoms[at]!.kind === 'mark')
    return next.kind === 'digits' && !next.spaced && (atoms[at]!.spaced || isAtom(atoms, at - 1, '(', '<', '>', '='));
  return isPartWord(next.folded) || ['hundred', 'scale', 'dozen'].includes(numberWord(next.folded)?.kind ?? '');
}

interface Place {
  readonly at: number;
  readonly rule: WordRule;
}

function addWord(scene: Scene, { at, rule }: Place, isTaken: IsTaken, items: QuantityItem[]): number {
  const match = isTaken(at, at + 1) ? undefined : rule.match(scene, at);
  if (match === undefined || (match.ordinal && isTaken(match.start, match.end))) return at + 1;
  items.push({ ...match, rule: rule.id });
  return match.end;
}

/** Adds what the number at `at` tells; gives the index behind it. */
function addNumber(scene: Scene, at: number, isTaken: IsTaken, items: QuantityItem[]): number {
  const order = parseOrdinal(scene.atoms, at);
  if (order !== undefined) return Math.max(order.end, addWord(scene, { at, rule: ordinal }, isTaken, items));
  const number = parseNumberAt(scene.atoms, at);
  if (number === undefined) return at + 1;
  const isWhole = !number.digits && number.low === undefined;
  if (
    isTaken(number.start, number.end, isWhole) ||
    isDuration(scene.atoms, number) ||
    isPartOfDuration(scene.atoms, number)
  )
    return number.end;
  const found = matchNumber(scene, { ...number, floor: items.at(-1)?.end ?? 0 });
  for (const match of found.matches) items.push({ ...match, rule: found.rule });
  return found.matches.at(-1)?.end ?? (number.fraction ? at + 1 : number.end);
}

interface Found {
  readonly rule: string;
  readonly matches: readonly QuantityMatch[];
}

/** Money, ages and scores say themselves what they are; any other number may be a label. */
const beyondLabels: ReadonlySet<QuantityRule> = new Set([money, age, score, multiplier]);

function matchNumber(scene: Scene, number: NumberAt): Found {
  for (const rule of quantityRules) {
    const match = rule.match(scene, number);
    if (match === undefined) continue;
    const matches = 'start' in match ? [match] : match;
    const isNone = !beyondLabels.has(rule) && isLabel(scene, { ...number, end: matches[0]!.end });
    return { rule: rule.id, matches: isNone ? [] : matches };
  }
  return { rule: '', matches: [] };
}
