import { lazy } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import { attributionRules } from '../rules/list.ts';
import type { AttributionRule } from '../rules/rule.ts';
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

/** How closely a sentence has to be read: not at all, for names that no list knows alone, or by every rule. */
export type Closeness = 'none' | 'lone' | 'all';

/** Tells by the words of a sentence how closely it has to be read; a mark counts in the last sentence of a block alone. Linear. */
export function closenessOf(text: string, tokens: readonly TokenAnnotation[], isLast: boolean): Closeness {
  let [hasRule, hasLone, hasOutlet] = [false, false, false];
  for (const token of tokens) {
    const role = roles().get(token.lemma);
    if (role === undefined) hasOutlet ||= token.tag === 'PROPN' && mayEndOutlet(token.lemma);
    else {
      if (role.outlet !== undefined)
        hasOutlet ||= role.outlet === 'noun' || token.tag === 'PROPN' || isCapitalAt(text, token.start);
      if (role.opens && (isLast || token.tag !== 'PUNCT')) hasRule = true;
      if (role.lone.length > 0) hasLone = true;
    }
    if (hasRule && hasOutlet) return 'all';
  }
  return hasLone ? 'lone' : 'none';
}

const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || code > 127;
};

/** The rules to be tried at a word of a sentence that is read so closely. */
export const rulesAt = (lemma: string, closeness: Closeness): readonly AttributionRule[] => {
  const role = roles().get(lemma) ?? nothing;
  return closeness === 'all' ? role.rules : role.lone;
};
