import { createPiece, type Draft } from '../draft.ts';
import type { SentenceReading } from '../sentence/context.ts';
import { type Element, isColon, isDash, isStop } from '../sentence/element.ts';
import type { Phrase } from '../sentence/noun-phrase.ts';
import { isSourceNoun } from '../speakers/source-nouns.ts';

const id = 'annotate/quotes/headline';
const certainty = 0.8;
const longestSpeaker = 4;

/** Vale: dam will hold · Police: two men held · Dam will hold – minister: a headline that names who says it. */
export function findHeadlineSpeaker({ elements, text, sentence }: SentenceReading): Draft | undefined {
  if (sentence.block.kind !== 'headline' && sentence.block.kind !== 'deck') return undefined;
  const parts = splitAtColon(elements) ?? splitAtDash(elements);
  if (!parts || !namesSpeaker(elements, parts.speaker) || !isClause(elements, parts.content)) return undefined;
  return { rule: id, certainty, pieces: [createPiece(text, elements, parts.content, true)], speaker: parts.speaker };
}

interface Parts {
  readonly speaker: Phrase;
  readonly content: Phrase;
}

function splitAtColon(elements: readonly Element[]): Parts | undefined {
  const colon = elements.findIndex((element, at) => at <= longestSpeaker && isColon(element));
  if (colon < 1) return undefined;
  return { speaker: { from: 0, to: colon }, content: { from: colon + 1, to: endOf(elements) } };
}

function splitAtDash(elements: readonly Element[]): Parts | undefined {
  const dash = elements.findLastIndex((_, at) => isDash(elements, at));
  const end = endOf(elements);
  if (dash < 3 || end - dash > longestSpeaker + 1 || end <= dash + 1) return undefined;
  return { speaker: { from: dash + 1, to: end }, content: { from: 0, to: dash } };
}

const endOf = (elements: readonly Element[]): number =>
  isStop(elements.at(-1)) ? elements.length - 1 : elements.length;

/** A person, or a noun for people, bodies and papers: topics ("Esterland: …") and outlets ("… – The Herald") are neither. */
function namesSpeaker(elements: readonly Element[], { from, to }: Phrase): boolean {
  const last = elements[to - 1]!;
  if (elements.slice(from, to).some(({ kind, tag }) => kind === 'marked' || kind === 'punctuation' || tag === 'VERB'))
    return false;
  return last.kind === 'name' ? last.name!.type === 'person' : isSourceNoun(last.folded);
}

/** Holds a finite verb, or an infinitive as headlines have it, so that it says something. */
function isClause(elements: readonly Element[], { from, to }: Phrase): boolean {
  const content = elements.slice(from, to);
  if (content.length === 1 && content[0]!.kind === 'marked') return true;
  return content.length > 2 && content.some(({ tag, kind }) => kind !== 'marked' && (tag === 'VERB' || tag === 'AUX'));
}
