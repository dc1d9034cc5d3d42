import { isOrdinaryWord } from '../../../language/ordinary-words.ts';
import { type NameType, roundCertainty } from '../../../model/annotation.ts';
import { type Candidate, nameWordsOf, type TypedName } from '../candidate.ts';
import { acronym } from './acronym.ts';
import { bodyContext } from './body-context.ts';
import { listed } from './listed.ts';
import { personContext } from './person-context.ts';
import { personalName } from './personal-name.ts';
import { placeContext } from './place-context.ts';
import { tellingWord } from './telling-word.ts';
import { titleBefore } from './title-before.ts';
import { unlisted } from './unlisted.ts';
import type { TypeRule } from './vote.ts';

/** The rules that tell the type of a name; the order is of no weight. */
export const typeRules: readonly TypeRule[] = [
  titleBefore,
  personalName,
  tellingWord,
  listed,
  acronym,
  placeContext,
  personContext,
  bodyContext,
  unlisted,
];

/** Sums of votes by type, with the rule that weighed most for it. */
interface Tally {
  readonly sums: Map<NameType, number>;
  readonly best: Map<NameType, { readonly rule: string; readonly weight: number }>;
}

/** Gives each candidate the type for which the votes on all mentions of its key are; what no rule speaks for is left out. */
export function decideTypes(candidates: readonly Candidate[]): TypedName[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group) group.push(candidate);
    else groups.set(candidate.key, [candidate]);
  }
  const long = [...groups.values()].filter(([first]) => nameWordsOf(first!).length > 1);
  const typed = new Map(long.map((group) => [group, decideGroup(group, false)] as const));
  const parts = listPersonParts([...typed.values()].flat());
  return [...groups].flatMap(([key, group]) => typed.get(group) ?? decideSingle(group, parts.has(key)));
}

/** First and last words of the full names of persons. */
const listPersonParts = (names: readonly TypedName[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) => {
      const words = nameWordsOf(name).filter(({ shape }) => shape === 'capital');
      return name.type === 'person' && words.length > 1 ? [words[0]!.key, words.at(-1)!.key] : [];
    }),
  );

/** A single word; where it repeats a part of a person's full name, an ordinary word counts too. */
function decideSingle(group: readonly Candidate[], repeats: boolean): TypedName[] {
  const counted = repeats ? group : group.filter(({ doubtful }) => !doubtful);
  return counted.length > 0 ? decideGroup(counted, repeats) : [];
}

/** What it weighs that a single word repeats a part of a person's full name. */
const repeatWeight = 1.5;

function decideGroup(group: readonly Candidate[], repeats: boolean): TypedName[] {
  const tally = tallyVotes(group);
  if (repeats) addRule(tally, 'annotate/names/chains/people', 'person', [repeatWeight]);
  const ranked = [...tally.sums].sort((a, b) => b[1] - a[1]);
  const [type, sum] = ranked[0] ?? ['other', 0];
  const margin = sum - (ranked[1]?.[1] ?? 0);
  if (sum < (repeats ? plainFloor : floor(group))) return [];
  const certainty = roundCertainty(0.5 + Math.min(0.45, margin / 10));
  const rule = tally.best.get(type)!.rule;
  return group.map((candidate) => ({ ...candidate, type, certainty, rule }));
}

/** Each rule counts for a type with its strongest vote and a part of the rest: ten times "in Rome" is not ten times as sure. */
function tallyVotes(group: readonly Candidate[]): Tally {
  const tally: Tally = { sums: new Map(), best: new Map() };
  for (const { id, find } of typeRules) {
    const byType = new Map<NameType, number[]>();
    for (const candidate of group) {
      for (const { type, weight } of find(candidate)) {
        const weights = byType.get(type);
        if (weights) weights.push(weight);
        else byType.set(type, [weight]);
      }
    }
    for (const [type, weights] of byType) addRule(tally, id, type, weights);
  }
  return tally;
}

function addRule({ sums, best }: Tally, rule: string, type: NameType, weights: readonly number[]): void {
  const strongest = weights.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  const more = Math.min(1, (weights.length - 1) / 4);
  const weight = strongest * (1 + more * 0.3);
  sums.set(type, (sums.get(type) ?? 0) + weight);
  if ((best.get(type)?.weight ?? 0) < weight) best.set(type, { rule, weight });
}

const plainFloor = 0.9;

/** How much must speak for a name: more where all its words are ordinary. */
function floor(group: readonly Candidate[]): number {
  const words = nameWordsOf(group[0]!);
  return words.every(({ key, shape }) => shape === 'lower' || isOrdinaryWord(key)) ? 2 : plainFloor;
}
