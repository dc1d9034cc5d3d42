import { lazy } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import type { BlockKind } from '../../../model/article.ts';
import { cueAdjectives, cueVerbs, plainForms } from '../sentence/cue.ts';
import type { Sources } from '../sentence/sources.ts';
import { viewNouns } from '../without-verb/in-view-of.ts';
import { cueNouns } from '../without-verb/noun-cue.ts';
import { speaking } from './continued.ts';

/** What a word can tell by itself, by its dictionary form: bits of one number. */
const [whatever, asVerb, asAdjective, asView] = [1, 2, 4, 8];

interface Words {
  readonly bits: ReadonlyMap<string, number>;
  /** The second words of verbs that introduce speech only with them: "went on". */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words behind a noun that lead into what was said: "claim that". */
  readonly leads: ReadonlyMap<string, ReadonlySet<string>>;
  readonly adjectives: ReadonlySet<string>;
}

const words = lazy((): Words => {
  const bits = new Map<string, number>();
  const particles = new Map<string, Set<string>>();
  const add = (word: string, bit: number): void => {
    bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const word of [...plainForms].flat()) add(word, whatever);
  for (const word of [':', 'according', 'accord']) add(word, whatever);
  for (const verb of speaking) add(verb, asVerb);
  for (const noun of viewNouns) for (const word of [noun, noun.replace(/(?:s|ing)$/, '')]) add(word, asView);
  for (const adjective of cueAdjectives()) add(adjective, asAdjective);
  for (const verb of cueVerbs()) {
    const [first, second] = verb.split(' ');
    if (second === undefined) add(first!, asVerb);
    else particles.set(first!, (particles.get(first!) ?? new Set()).add(second));
  }
  return { bits, particles, leads: new Map(cueNouns()), adjectives: new Set(cueAdjectives()) };
});

/**
 * Whether a word of a range without quotation marks can tell of speech, so that the rules have to look at it. It may say so of a
 * range in which they find nothing, but never miss one in which they do.
 */
export function mayTell(sources: Sources, { from, to }: { from: number; to: number }, kind: BlockKind): boolean {
  if (kind === 'headline' || kind === 'deck') return true;
  for (let at = from; at < to; at += 1) if (tellsAt(sources, at, from)) return true;
  return false;
}

function tellsAt(sources: Sources, at: number, from: number): boolean {
  const { text, tokens } = sources;
  const token = tokens[at]!;
  switch (token.tag) {
    case 'PUNCT':
      return text.charCodeAt(token.start) === 58;
    case 'DET':
    case 'PRON':
    case 'CCONJ':
    case 'PART':
    case 'NUM':
      return false;
  }
  const { bits } = words();
  const found = bits.get(token.lemma) ?? 0;
  if (found & whatever) return true;
  if (found & asView && opensWithIn(sources, from)) return true;
  if (token.tag === 'VERB') return (found & (asVerb | asAdjective)) > 0 || isOtherVerb(sources, at);
  if (token.tag === 'ADJ') return (found & asAdjective) > 0;
  return token.tag === 'NOUN' && isFollowedBy(sources, at, words().leads.get(token.lemma));
}

/** "went on", and "was convinced", a participle of another verb that stands among the adjectives. */
const isOtherVerb = (sources: Sources, at: number): boolean =>
  isFollowedBy(sources, at, words().particles.get(sources.tokens[at]!.lemma)) ||
  (sources.tokens[at]!.penn !== 'VBG' && words().adjectives.has(wordOf(sources, at)));

const isFollowedBy = (sources: Sources, at: number, second: ReadonlySet<string> | undefined): boolean =>
  second !== undefined && at + 1 < sources.tokens.length && second.has(wordOf(sources, at + 1));

const wordOf = ({ text, tokens }: Sources, at: number): string => {
  const { start, end }: TokenAnnotation = tokens[at]!;
  return text.slice(start, end).toLowerCase();
};

/** "In her view": only what opens a sentence, perhaps behind a mark, can say so. */
function opensWithIn(sources: Sources, from: number): boolean {
  for (let at = from; at < Math.min(sources.tokens.length, from + 3); at += 1)
    if (wordOf(sources, at) === 'in') return true;
  return false;
}
