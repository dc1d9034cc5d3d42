import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { CueClass } from '../../../model/annotation.ts';
import type { Element } from './element.ts';
import { isComma, isGenitive, isPossessive, isStop } from './element.ts';

/** What a cue verb can be followed by, or follow; see `lexicons/en/cue-verbs.tsv`. */
export type Frame =
  | 'quote'
  | 'that'
  | 'bare'
  | 'whether'
  | 'to'
  | 'object'
  | 'statement'
  | 'post'
  | 'addressee'
  | 'addressee-to'
  | 'addressee-that';

/** A verb that may introduce what somebody said. */
export interface Cue {
  /** Index of the verb, and behind its last word ("called for"). */
  readonly from: number;
  readonly to: number;
  readonly class: CueClass;
  readonly frames: ReadonlySet<Frame>;
  /** "adding", "saying": no finite verb, its subject is the one of the clause before. */
  readonly participle: boolean;
  /** "is sure", "was adamant": an adjective behind a form of "be". */
  readonly adjective?: true;
}

interface CueEntry {
  readonly class: CueClass;
  readonly frames: ReadonlySet<Frame>;
  readonly words: number;
}

const lexicon = lazy(() => {
  const entries = new Map<string, CueEntry>();
  for (const [verb, cueClass, frames] of readLexicon('cue-verbs.tsv'))
    entries.set(verb!, {
      class: cueClass as CueClass,
      frames: new Set(frames!.split(',') as Frame[]),
      words: verb!.split(' ').length,
    });
  return entries;
});

/** The verbs that the list has with a particle. */
const withParticle = lazy(
  () =>
    new Set(
      lexicon()
        .keys()
        .filter((verb) => verb.includes(' '))
        .map((verb) => verb.slice(0, verb.indexOf(' '))),
    ),
);

const adjectives = lazy(
  () =>
    new Map(
      readLexicon('quotes/cue-adjectives.tsv').map(([adjective, cueClass, frames]): [string, CueEntry] => [
        adjective!,
        { class: cueClass as CueClass, frames: new Set(frames!.split(',') as Frame[]), words: 1 },
      ]),
    ),
);

/** Verbs that link an adjective to its subject. */
export const linkingVerbs: ReadonlySet<string> = new Set(['be', 'remain', 'feel', 'become', 'sound', 'stay', 'grow']);

/** "is sure", "remained adamant": an adjective that tells what its subject thinks. */
function readAdjective(elements: readonly Element[], at: number): Cue | undefined {
  const element = elements[at]!;
  const entry = element.tag === 'ADJ' || element.tag === 'VERB' ? adjectives().get(element.folded) : undefined;
  if (!entry) return undefined;
  let verb = at - 1;
  while (verb > 0 && elements[verb]!.tag === 'ADV') verb -= 1;
  const links = elements[verb] !== undefined && linkingVerbs.has(elements[verb]!.lemma);
  return links ? { from: at, to: at + 1, ...entry, participle: false, adjective: true } : undefined;
}

/** The adjectives that tell what somebody thinks, as they stand in the list. */
export const cueAdjectives = (): Iterable<string> => adjectives().keys();

/** The verbs that may introduce what somebody said, with their particles, as they stand in the list. */
export const cueVerbs = (): Iterable<string> => lexicon().keys();

/** Whether a verb, in its dictionary form, may introduce what somebody said. */
export const isCueVerb = (lemma: string): boolean => lexicon().has(lemma);

/** Forms of verbs, and the verbs, that a tagger may well take for a noun or an adjective, though verbs they are. */
export const plainForms: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['saying', 'say'],
  ['told', 'tell'],
  ['tells', 'tell'],
  ['telling', 'tell'],
  ['tweeted', 'tweet'],
  ['tweets', 'tweet'],
  ['added', 'add'],
  ['adds', 'add'],
  ['asked', 'ask'],
  ['wrote', 'write'],
  ['noted', 'note'],
  ['stated', 'state'],
  ['claimed', 'claim'],
  ['read', 'read'],
]);

const [shortestForm, longestForm] = [4, 7];

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those']);

/** Tags of words that no tagger gives to a verb of saying. */
const closedTags: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'NUM', 'PUNCT']);

/** The cue verb at an index, if one stands there. */
export function readCue(elements: readonly Element[], at: number): Cue | undefined {
  const element = elements[at]!;
  if (element.kind !== 'word' || closedTags.has(element.tag)) return undefined;
  const adjective = readAdjective(elements, at);
  if (adjective) return adjective;
  const lemma = verbOf(elements, at);
  const entry = lemma === undefined ? undefined : (phrasal(elements, at, lemma) ?? lexicon().get(lemma));
  if (!entry || isModifier(elements, at) || isPassive(elements, at + entry.words)) return undefined;
  const participle = element.folded.endsWith('ing') && element.folded !== 'sing';
  return { from: at, to: at + entry.words, class: entry.class, frames: entry.frames, participle };
}

function verbOf(elements: readonly Element[], at: number): string | undefined {
  const element = elements[at]!;
  const { length } = element.folded;
  const plain = length >= shortestForm && length <= longestForm ? plainForms.get(element.folded) : undefined;
  if (plain !== undefined) return plain;
  return (element.tag === 'VERB' && !element.reduced) || isHiddenVerb(elements, at) ? element.lemma : undefined;
}

/** “…,” the report states. · As Vale notes, “…”: a verb that a tagger may well take for a plural, where its place tells. */
function isHiddenVerb(elements: readonly Element[], at: number): boolean {
  const { tag, folded, lemma } = elements[at]!;
  if (tag !== 'NOUN' || !folded.endsWith('s') || !lexicon().get(lemma)?.frames.has('quote')) return false;
  const next = elements[at + 1];
  let before = at - 1;
  while (before > at - 6 && elements[before] !== undefined && isPlainNominal(elements[before]!)) before -= 1;
  if (before === at - 1 || elements[before] === undefined) return false;
  return isStop(next) || next === undefined
    ? elements[before]!.kind === 'marked'
    : isComma(next) && elements[at + 2]?.kind === 'marked' && elements[before]!.folded === 'as';
}

const isPlainNominal = ({ kind, tag }: Element): boolean =>
  kind === 'name' || (kind === 'word' && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag));

function phrasal(elements: readonly Element[], at: number, lemma: string): CueEntry | undefined {
  const one = elements[at + 1]?.folded;
  if (!one || !withParticle().has(lemma) || elements[at + 1]!.kind !== 'word') return undefined;
  const two = elements[at + 2]?.kind === 'word' ? elements[at + 2]!.folded : undefined;
  return (two && lexicon().get(`${lemma} ${one} ${two}`)) || lexicon().get(`${lemma} ${one}`);
}

/** "the announced plan", "his said remarks": a participle inside a noun phrase is no cue. */
function isModifier(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  const after = elements[at + 1];
  if (!before || (after?.tag !== 'NOUN' && after?.tag !== 'PROPN' && after?.tag !== 'ADJ')) return false;
  return (determiners.has(before.folded) && before.tag === 'DET') || isPossessive(before) || isGenitive(before);
}

/** "facts reported by the court": who stands before the verb said nothing. */
const isPassive = (elements: readonly Element[], after: number): boolean => elements[after]?.folded === 'by';

/** The cues of a sentence, in order. */
export function findCues(elements: readonly Element[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const cue = readCue(elements, at);
    if (!cue) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}
