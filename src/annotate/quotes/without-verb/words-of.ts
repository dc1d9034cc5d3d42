import { lazyWordSet } from '../../../language/lexicon.ts';
import type { QuoteCue } from '../../../model/annotation.ts';
import type { SentenceReading } from '../sentence/context.ts';
import { type Element, isComma, isNominal } from '../sentence/element.ts';
import { headPhrase, type Phrase, phraseEndAfter } from '../sentence/noun-phrase.ts';
import { surelySpeaks } from '../speakers/surely-speaks.ts';
import { findOwner } from './noun-cue.ts';

const rule = 'annotate/quotes/words-of';
const certainty = 0.8;
const farthestNoun = 8;

const wordNouns = lazyWordSet('quotes/word-nouns.tsv');

/** Whose words the sentence before a sentence in marks was, and with what that is told. */
export interface WordsOf {
  readonly rule: string;
  readonly certainty: number;
  readonly speaker: Phrase;
  readonly cue: QuoteCue;
}

/** “…” That was the stark verdict of Ann Vale. · “…” Those were Vale's words. · “…” So said Ann Vale. */
export function findWordsOf({ elements }: SentenceReading): WordsOf | undefined {
  const first = elements[0]!.folded;
  if (/^(?:so|thus)$/.test(first)) return findSaid(elements);
  if (!/^(?:that|this|those|these|such)$/.test(first) || elements[1]?.lemma !== 'be') return undefined;
  const noun = findWordNoun(elements, 2);
  const speaker = noun === undefined ? undefined : ownerOf(elements, noun);
  return speaker && { rule, certainty, speaker, cue: { ...spanOf(elements[noun!]!), class: 'say' } };
}

function findSaid(elements: readonly Element[]): WordsOf | undefined {
  const verb = elements[1];
  if (!verb || !/^(?:say|speak|write|warn|declare)$/.test(verb.lemma)) return undefined;
  const speaker = speakerAt(elements, 2);
  return speaker && { rule, certainty, speaker, cue: { ...spanOf(verb), class: 'say' } };
}

/** Whose words the subject of a clause that opens a sentence tells of: "Her answer to Orr was short", "The message from Vale". */
export function findWordsOwner(
  elements: readonly Element[],
  colon: number,
): { readonly noun: number; readonly speaker: Phrase } | undefined {
  const from = elements[0]!.tag === 'CCONJ' || elements[0]!.folded === 'from' ? 1 : 0;
  const noun = findWordNoun(elements, from);
  if (noun === undefined || noun >= colon || colon - noun > longestRest) return undefined;
  const speaker = ownerOf(elements, noun);
  return speaker && { noun, speaker };
}

const longestRest = 14;

/** The first noun for spoken words in a noun phrase that begins at an index. */
function findWordNoun(elements: readonly Element[], from: number): number | undefined {
  for (let at = from; at < Math.min(elements.length, from + farthestNoun); at += 1) {
    const element = elements[at]!;
    if (element.kind === 'word' && element.tag === 'NOUN' && wordNouns().has(element.lemma)) return at;
    if (!isNominal(elements, at) && element.tag !== 'ADV') return undefined;
  }
  return undefined;
}

/** The owner before a noun, or the phrase that "of" or "from" ties to it. */
function ownerOf(elements: readonly Element[], noun: number): Phrase | undefined {
  const owner = findOwner(elements, noun);
  if (owner || !/^(?:of|from|by)$/.test(elements[noun + 1]?.folded ?? '')) return owner;
  return speakerAt(elements, noun + 2);
}

/** The noun phrase at an index, or the name behind its comma, if people or a body are meant. */
function speakerAt(elements: readonly Element[], from: number): Phrase | undefined {
  const phrase = { from, to: phraseEndAfter(elements, from) };
  if (phrase.to === from) return undefined;
  const name = elements[phrase.to + 1]?.name;
  if (elements[phrase.to - 1]!.kind === 'word' && isComma(elements[phrase.to]) && name?.type === 'person')
    return { from: phrase.to + 1, to: phrase.to + 2 };
  return surelySpeaks(elements, phrase) ? headPhrase(elements, phrase) : undefined;
}

const spanOf = ({ start, end }: Element) => ({ start, end });
