import { type NameType, roundCertainty } from '../../../model/annotation.ts';
import { type Candidate, nameWordsOf, type TypedName } from '../candidate.ts';
import { isIn, lists } from '../gazetteer.ts';
import { type ArticleNames, collectArticleNames } from '../model/article-names.ts';
import { learnedClasses, learnedRule, type Mention, scoreMentions } from '../model/names-model.ts';
import { findVotes, type RuleVote, typeRules } from './votes.ts';

export { typeRules };

/** Sums of votes by type, with the rule that weighed most for it. */
interface Tally {
  readonly sums: Map<NameType, number>;
  readonly best: Map<NameType, { readonly rule: string; readonly weight: number }>;
}

/**
 * Gives each candidate the type for which the votes on all mentions of its key are, and the model's evidence with them; what neither speaks for
 * is left out.
 */
export function decideTypes(candidates: readonly Candidate[]): TypedName[] {
  const article = collectArticleNames(candidates.filter(({ doubtful }) => !doubtful));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group) group.push(candidate);
    else groups.set(candidate.key, [candidate]);
  }
  const long = [...groups.values()].filter(([first]) => nameWordsOf(first!).length > 1);
  const typed = new Map(long.map((group) => [group, decideGroup(group, article)] as const));
  const names = [...typed.values()].flat();
  const repeated = { person: listPersonParts(names), body: listBodyOpenings(names) };
  return [...groups].flatMap(([, group]) => typed.get(group) ?? decideSingle(group, article, repeated));
}

/** Words that stand for the longer names of the article. */
interface Repeated {
  readonly person: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
}

/** First words of the names of bodies that are no ordinary words, places or persons: "Kauri Foods" is called "Kauri". */
const listBodyOpenings = (names: readonly TypedName[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) => {
      const first = name.words[0]!;
      const isPlain = isIn(first, lists.ordinary | lists.group | lists.place | lists.firstName);
      return name.type === 'organization' && !isPlain ? [first.key] : [];
    }),
  );

/** First and last words of the full names of persons. */
const listPersonParts = (names: readonly TypedName[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) => {
      const words = nameWordsOf(name).filter(({ shape }) => shape === 'capital');
      return name.type === 'person' && words.length > 1 ? [words[0]!.key, words.at(-1)!.key] : [];
    }),
  );

/** A single word; where it repeats a part of a person's full name, an ordinary word counts too. */
function decideSingle(group: readonly Candidate[], article: ArticleNames, { body, person }: Repeated): TypedName[] {
  const { key } = group[0]!;
  const counted = person.has(key) ? group : group.filter(({ doubtful }) => !doubtful);
  const repeats = person.has(key) ? 'person' : body.has(key) ? 'organization' : undefined;
  return counted.length > 0 ? decideGroup(counted, article, repeats) : [];
}

/** What it weighs that a single word repeats a part of a longer name. */
const repeatWeight = 1.5;
const repeatRules: ReadonlyMap<NameType, string> = new Map([
  ['person', 'annotate/names/chains/people'],
  ['organization', 'annotate/names/chains/organizations'],
]);

function decideGroup(group: readonly Candidate[], article: ArticleNames, repeats?: NameType): TypedName[] {
  const mentions = group.map((candidate) => ({ candidate, votes: findVotes(candidate) }));
  const tally = tallyVotes(mentions.map(({ votes }) => votes));
  if (repeats) addRule(tally, repeatRules.get(repeats)!, repeats, [repeatWeight]);
  const against = addEvidence(tally, mentions, article);
  const ranked = [...tally.sums].sort((a, b) => b[1] - a[1]);
  const [type, sum] = ranked[0] ?? ['other', 0];
  const margin = sum - (ranked[1]?.[1] ?? 0);
  if (sum < (repeats === 'person' ? plainFloor : floor(group)) + against) return [];
  const certainty = roundCertainty(0.5 + Math.min(0.45, margin / 10));
  const rule = tally.best.get(type)?.rule ?? learnedRule();
  return group.map((candidate) => ({ ...candidate, type, certainty, rule }));
}

const evidenceWeight = 0.6;
const againstWeight = 0.5;

/** Adds the model's evidence to the votes; gives what it says against a name of any type. Words of doubt at the start of a sentence tell it nothing. */
function addEvidence(tally: Tally, mentions: readonly Mention[], article: ArticleNames): number {
  const told = mentions.filter(({ candidate }) => !candidate.doubtful);
  if (told.length === 0) return 0;
  const scores = scoreMentions(told, article);
  const against = scores[learnedClasses.indexOf('none')]!;
  learnedClasses.forEach((type, at) => {
    if (type !== 'none') addRule(tally, learnedRule(), type, [scores[at]! * evidenceWeight]);
  });
  return against * againstWeight;
}

/** Each rule counts for a type with its strongest vote and a part of the rest: ten times "in Rome" is not ten times as sure. */
function tallyVotes(mentions: readonly (readonly RuleVote[])[]): Tally {
  const tally: Tally = { sums: new Map(), best: new Map() };
  const byRule = groupVotes(mentions);
  for (const { id } of typeRules)
    for (const { type, weights } of byRule.get(id) ?? []) addRule(tally, id, type, weights);
  return tally;
}

/** The votes of one rule for one type. */
interface VoteGroup {
  readonly type: NameType;
  readonly weights: number[];
}

/** The votes of each rule on all mentions, by type. */
function groupVotes(mentions: readonly (readonly RuleVote[])[]): ReadonlyMap<string, readonly VoteGroup[]> {
  const byRule = new Map<string, VoteGroup[]>();
  for (const votes of mentions) {
    for (const { rule, type, weight } of votes) {
      const groups = byRule.get(rule);
      const group = groups?.find((other) => other.type === type);
      if (group) group.weights.push(weight);
      else if (groups) groups.push({ type, weights: [weight] });
      else byRule.set(rule, [{ type, weights: [weight] }]);
    }
  }
  return byRule;
}

function addRule({ sums, best }: Tally, rule: string, type: NameType, weights: readonly number[]): void {
  const strongest = weights.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  const more = Math.min(1, (weights.length - 1) / 4);
  const weight = strongest * (1 + more * 0.3);
  sums.set(type, (sums.get(type) ?? 0) + weight);
  if ((best.get(type)?.weight ?? 0) < weight) best.set(type, { rule, weight });
}

const plainFloor = 1.1;

/** How much must speak for a name: more where all its words are ordinary. */
function floor(group: readonly Candidate[]): number {
  const words = nameWordsOf(group[0]!);
  return words.every((word) => word.shape === 'lower' || isIn(word, lists.ordinary)) ? 2.4 : plainFloor;
}
