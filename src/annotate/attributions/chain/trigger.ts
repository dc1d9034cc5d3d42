import { lazy } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import { attributionRules } from '../rules/list.ts';
import type { AttributionRule } from '../rules/rule.ts';
import type { TokenRange } from '../sentence.ts';
import { listedLastWords } from '../source/listed-names.ts';
import { mayEndOutlet, outletFirstWords, outletNouns, outletWords } from '../source/lists.ts';

/** What a word can do for an attribution. */
interface WordRole {
  /** Whether a chain can begin with it. */
  readonly opens: boolean;
  /** The rules that begin with it. */
  readonly rules: readonly AttributionRule[];
  /** Those of them that also take a name that no list knows. */
  readonly lone: readonly AttributionRule[];
  /** Whether it is a noun for outlets ("radio"), or, with a capital, a word of their names ("Times"). */
  readonly outlet: 'noun' | 'name' | undefined;
}

const noRules: readonly AttributionRule[] = [];
const nothing: WordRole = { opens: false, rules: noRules, lone: noRules, outlet: undefined };

const roles = lazy(() => {
  const made = new Map<string, WordRole>();
  const merge = (word: string, more: Partial<WordRole>): void => {
    made.set(word, { ...(made.get(word) ?? nothing), ...more });
  };
  for (const words of [outletWords().keys(), outletFirstWords(), listedLastWords()])
    for (const word of words) merge(word, { outlet: 'name' });
  for (const noun of outletNouns().keys()) for (const word of formsOf(noun)) merge(word, { outlet: 'noun' });
  for (const rule of attributionRules)
    for (const lemma of rule.lemmas) {
      const { rules, lone } = made.get(lemma) ?? nothing;
      merge(lemma, { opens: true, rules: [...rules, rule], lone: rule.lone?.has(lemma) ? [...lone, rule] : lone });
    }
  merge('reference', { opens: true });
  return made;
});

/** The last word of a noun for outlets and its lemma: "news sites" as "sites" and "site"; "media" is no plural to every tagger. */
function formsOf(noun: string): string[] {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  return last === 'media' ? ['media', 'medium'] : [last, last.replace(/ies$/, 'y'), last.replace(/s$/, '')];
}

/** A word of a sentence with the rules that begin with it. */
export interface Trigger {
  readonly at: number;
  readonly rules: readonly AttributionRule[];
}

const none: readonly Trigger[] = [];

/**
 * The words of a sentence at which rules are to be tried: all of them where an outlet may be named, else those that take names that no
 * list knows. A mark counts in the last sentence of a block alone. Linear.
 */
export function findTriggers(
  text: string,
  tokens: readonly TokenAnnotation[],
  { from, to }: TokenRange,
  isLast: boolean,
): readonly Trigger[] | undefined {
  const known = roles();
  let [hasRule, hasOutlet] = [false, false];
  let found: { at: number; role: WordRole }[] | undefined;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    const role = known.get(token.lemma);
    if (role === undefined) {
      hasOutlet ||= token.tag === 'PROPN' && mayEndOutlet(token.lemma);
      continue;
    }
    hasOutlet ||=
      role.outlet === 'noun' || (role.outlet === 'name' && (token.tag === 'PROPN' || isCapitalAt(text, token.start)));
    if (!role.opens) continue;
    hasRule ||= isLast || token.tag !== 'PUNCT';
    if (role.rules.length === 0) continue;
    found ??= [];
    found.push({ at: at - from, role });
  }
  if (hasRule && hasOutlet) return found?.map(({ at, role }) => ({ at, rules: role.rules })) ?? none;
  const lone = found?.flatMap(({ at, role }) => (role.lone.length > 0 ? [{ at, rules: role.lone }] : []));
  return lone && lone.length > 0 ? lone : undefined;
}

const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || code > 127;
};
