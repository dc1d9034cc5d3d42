import { lazy } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import type { BlockKind } from '../../../model/article.ts';
import { cueAdjectives, cueVerbs, linkingVerbs, plainForms } from '../sentence/cue.ts';
import { possessives } from '../sentence/element.ts';
import type { Sources } from '../sentence/sources.ts';
import { viewNouns } from '../without-verb/in-view-of.ts';
import { cueNouns } from '../without-verb/noun-cue.ts';
import { speaking } from './continued.ts';

/** What a word can tell by itself, by its dictionary form: bits of one number. */
const [whatever, asForm, asVerb, asSpeech, asAdjective, asView] = [1, 2, 4, 8, 16, 32];

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
  for (const [form, verb] of plainForms) {
    add(form, asForm);
    add(verb, asForm);
  }
  for (const word of ['according', 'accord']) add(word, whatever);
  for (const verb of speaking) add(verb, asSpeech);
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
export function mayTell(sources: Sources, range: Range, kind: BlockKind): boolean {
  if (kind === 'headline' || kind === 'deck') return true;
  const { bits } = words();
  for (let at = range.from; at < range.to; at += 1) if (tellsAt(sources, at, range, bits)) return true;
  return false;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function tellsAt(sources: Sources, at: number, range: Range, bits: Words['bits']): boolean {
  const token = sources.tokens[at]!;
  switch (token.tag) {
    case 'PUNCT':
      return sources.text.charCodeAt(token.start) === colon && isTellingColon(sources, at, range);
    case 'DET':
    case 'PRON':
    case 'CCONJ':
    case 'PART':
    case 'NUM':
      return false;
  }
  const found = bits.get(token.lemma) ?? 0;
  if (found & whatever) return true;
  if (found & asForm && plainForms.has(wordOf(sources, at))) return true;
  if (found & asView && opensWithIn(sources, range.from)) return true;
  if (token.tag === 'VERB')
    return (
      (found & asSpeech) > 0 ||
      ((found & asVerb) > 0 && !isReduced(token)) ||
      isFollowedBy(sources, at, words().particles.get(token.lemma)) ||
      isLinkedAdjective(sources, at, range)
    );
  if (token.tag === 'ADJ') return (found & asAdjective) > 0 && isLinkedAdjective(sources, at, range);
  return (
    token.tag === 'NOUN' &&
    isFollowedBy(sources, at, words().leads.get(token.lemma)) &&
    isOwned(sources, at, range.from)
  );
}

const colon = 58;

/** Without marks behind it, a colon tells something at the end of a sentence, or behind a label in capitals. */
const isTellingColon = ({ text, tokens }: Sources, at: number, { from, to }: Range): boolean =>
  at >= to - 3 || !/[a-z]/.test(text.slice(tokens[from]!.start, tokens[from]!.end));

const isReduced = ({ relation, penn }: TokenAnnotation): boolean => relation === 'acl' && penn === 'VBN';

/** "was convinced", "remains sure": an adjective, or a participle among them, behind a verb that links it. */
function isLinkedAdjective(sources: Sources, at: number, { from }: Range): boolean {
  if (sources.tokens[at]!.penn === 'VBG' || !words().adjectives.has(wordOf(sources, at))) return false;
  let verb = at - 1;
  while (verb > from && /^(?:ADV|PUNCT)$/.test(sources.tokens[verb]!.tag)) verb -= 1;
  return verb >= from && linkingVerbs.has(sources.tokens[verb]!.lemma);
}

/** Whose claim it is stands in front of the noun: "Vale's claim", "his claim". */
function isOwned(sources: Sources, at: number, from: number): boolean {
  for (let owner = at - 1; owner >= from; owner -= 1)
    if (sources.tokens[owner]!.tag === 'PART' || possessives.has(wordOf(sources, owner))) return true;
  return false;
}

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
