import { isNewsSource } from '../../../language/lists/news-sources.ts';
import type { QuoteCue, QuoteSpeaker } from '../../../model/annotation.ts';
import type { Region } from '../marks/region.ts';
import type { SentenceReading } from '../sentence/context.ts';
import { type Element, isColon, isPersonalPronoun, isStop, type OuterSentence } from '../sentence/element.ts';
import { isSentenceLike } from '../sentence/ending.ts';
import { headPhrase, type Phrase } from '../sentence/noun-phrase.ts';
import { isSourceNoun } from '../speakers/source-nouns.ts';
import { findSubjectOfClause } from '../speakers/subject.ts';

/** Paths of the rules of this file. */
export const continuedRule = 'annotate/quotes/continued';
export const sentenceBeforeRule = 'annotate/quotes/sentence-before';

/** Who spoke last, as far as a sentence that follows right away may go on with it. */
export interface Thread {
  readonly speaker?: QuoteSpeaker;
  readonly cue?: QuoteCue;
  /** The utterance that was begun; absent if somebody spoke whose words were not quoted yet ("Vale addressed the rally."). */
  readonly group?: number;
  readonly certainty: number;
  /** Start of the block that it stands in. */
  readonly block: number;
  /** An unclosed quote goes on with the next block's opening mark. */
  readonly open?: boolean;
  /** The sentence ended on a colon, so the next block may be the quote: "Vale said:". */
  readonly announces?: boolean;
}

const letter = /\p{L}/u;

/** The stretches in marks of a sentence that is made of nothing else, if each reads like a sentence; else nothing. */
export function readMarkedSentence(text: string, sentence: OuterSentence): Region[] | undefined {
  const regions: Region[] = [];
  for (const element of sentence.elements) {
    if (element.region) regions.push(element.region);
    else if (!isStop(element)) return undefined;
  }
  return regions.length > 0 && regions.every((region) => isSentenceLike(text, region)) ? regions : undefined;
}

/** Whether a stretch in marks reads like a sentence: by itself, or with the full stop that some set behind the mark. */
export function isSentenceAt(text: string, elements: readonly Element[], at: number): boolean {
  const { region, titled } = elements[at]!;
  if (!region || isSentenceLike(text, region)) return region !== undefined;
  return !titled && isStop(elements[at + 1]) && opensWithCapital(text, region);
}

const opensWithCapital = (text: string, { inner }: Region): boolean =>
  /\p{Lu}/u.test(letter.exec(text.slice(inner.start, Math.min(inner.end, inner.start + 12)))?.[0] ?? '');

/** Verbs of speaking that quote nothing themselves. */
export const speaking: ReadonlySet<string> = new Set([
  'speak',
  'address',
  'testify',
  'comment',
  'elaborate',
  'answer',
  'disagree',
  'respond',
  'reply',
]);

/** The subject of a sentence that says somebody spoke, though it quotes nothing: “Vale addressed the rally.” */
export function findWhoSpoke(reading: SentenceReading): Phrase | undefined {
  const phrase = findSpokenOf(reading);
  return phrase && canBeQuoted(reading, phrase) ? phrase : undefined;
}

function findSpokenOf({ elements, cues }: SentenceReading): Phrase | undefined {
  const cued = cues.find(({ subject, cue }) => subject?.place === 'before' && cue.class !== 'plan');
  if (cued) return cued.subject!.phrase;
  if (isColon(elements.at(-1))) return findSubjectOfClause(elements, elements.length - 1, 0.7, true)?.phrase;
  const at = elements.findIndex((element) => element.tag === 'VERB' && speaking.has(element.lemma));
  if (at < 1) return undefined;
  const subject = findSubjectOfClause(elements, at + 1, 0.7, true);
  return subject && isJustBefore(elements, subject.phrase, at) ? subject.phrase : undefined;
}

const isJustBefore = (elements: readonly Element[], { to }: Phrase, at: number): boolean =>
  elements.slice(to, at).every(({ tag }) => tag === 'AUX' || tag === 'ADV');

/** A person, people, or a body: not "the rain", and not the agency that reports. */
function canBeQuoted({ text, elements }: SentenceReading, phrase: Phrase): boolean {
  const head = headPhrase(elements, phrase);
  const last = elements[head.to - 1]!;
  if (isPersonalPronoun(last)) return last.folded !== 'it';
  if (last.kind === 'name')
    return (
      last.name!.type === 'person' ||
      (last.name!.type === 'organization' && !isNewsSource(text.slice(last.start, last.end)))
    );
  return isSourceNoun(last.folded);
}
