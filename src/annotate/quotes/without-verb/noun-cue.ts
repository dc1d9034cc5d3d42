import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { CueClass } from '../../../model/annotation.ts';
import { createPiece, type Draft } from '../draft.ts';
import { endOfObject } from '../rules/object-range.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import type { SentenceReading } from '../sentence/context.ts';
import { type Element, findElement, isGenitive, isNominal, isPossessive } from '../sentence/element.ts';
import type { Phrase } from '../sentence/noun-phrase.ts';
import { childrenOf, leadOf } from '../sentence/tree.ts';
import { surelySpeaks } from '../speakers/surely-speaks.ts';

/** Path of the rule of this file. */
export const nounCueRule = 'annotate/quotes/noun-cue';
const certainty = 0.75;
const maxModifiers = 4;

interface NounEntry {
  readonly class: CueClass;
  readonly leads: ReadonlySet<string>;
}

const nouns = lazy(
  () =>
    new Map(
      readLexicon('quotes/cue-nouns.tsv').map(([noun, cueClass, leads]): [string, NounEntry] => [
        noun!,
        { class: cueClass as CueClass, leads: new Set(leads!.split(',')) },
      ]),
    ),
);

/** The nouns that stand for what somebody said, each with the words that lead into it. */
export const cueNouns = (): Iterable<[string, ReadonlySet<string>]> =>
  nouns()
    .entries()
    .map(([noun, { leads }]) => [noun, leads]);

/** Whether a noun stands for what somebody said: "claim", "belief". */
export const isCueNoun = ({ kind, tag, lemma }: Element): boolean =>
  kind === 'word' && tag === 'NOUN' && nouns().has(lemma);

/** Vale's claim that the dam was safe · her support for the plan · the board's refusal to answer: a noun of saying with its owner. */
export function findNounCues(reading: SentenceReading): Draft[] {
  const { elements } = reading;
  const drafts: Draft[] = [];
  for (let at = 1; at + 1 < elements.length; at += 1) {
    const element = elements[at]!;
    const entry = element.tag === 'NOUN' && element.kind === 'word' ? nouns().get(element.lemma) : undefined;
    if (!entry?.leads.has(elements[at + 1]!.folded)) continue;
    const draft = findNounCue(reading, at, entry);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function findNounCue(reading: SentenceReading, at: number, entry: NounEntry): Draft | undefined {
  const { elements, text } = reading;
  const speaker = findOwner(elements, at);
  const content = speaker && findContent(reading, at);
  if (!content || !speaker || content.to - content.from < 2) return undefined;
  const lead = elements[content.from]!.folded;
  const from = lead === 'that' || lead === 'to' ? content.from : content.from + 1;
  return {
    rule: nounCueRule,
    certainty,
    pieces: [createPiece(text, elements, { from, to: content.to }, false)],
    cue: {
      start: elements[at]!.start,
      end: elements[from === content.from ? at : content.from]!.end,
      class: entry.class,
    },
    speaker,
  };
}

/** "Vale's" of "Vale's first claim", "his" of "his claim". */
export function findOwner(elements: readonly Element[], at: number): Phrase | undefined {
  for (let owner = at - 1; owner >= Math.max(0, at - maxModifiers); owner -= 1) {
    const element = elements[owner]!;
    if (isPossessive(element) && element.folded !== 'its' && element.folded !== 'whose')
      return /^(?:my|our|your)$/.test(element.folded) ? undefined : { from: owner, to: owner + 1 };
    if (isGenitive(element)) return findGenitiveOwner(elements, owner);
    if (!isNominal(elements, owner) || element.kind === 'marked') return undefined;
  }
  return undefined;
}

function findGenitiveOwner(elements: readonly Element[], genitive: number): Phrase | undefined {
  let from = genitive - 1;
  if (elements[from]?.kind === 'word')
    while (
      from > 0 &&
      isNominal(elements, from - 1) &&
      elements[from]!.tag !== 'DET' &&
      elements[from - 1]!.kind === 'word'
    )
      from -= 1;
  const phrase = { from, to: genitive };
  return from >= 0 && surelySpeaks(elements, phrase) ? phrase : undefined;
}

/** What hangs on the noun, by the tree, right behind it; a that-clause behind an object goes on to its own end. */
function findContent(reading: SentenceReading, at: number): Phrase | undefined {
  const { elements, sentence } = reading;
  const tree = sentence.tree();
  const noun = elements[at]!.token;
  const next = elements[at + 1]!;
  const part = childrenOf(tree, noun).find(
    (child) => child > noun && tree.left[child] === next.token && leadOf(tree, child) !== '',
  );
  const last = part === undefined ? undefined : findElement(elements, tree.right[part]!);
  const isObject = /^(?:obj|obl|conj)$/.test(tree.tokens[noun]!.relation ?? '');
  const opens = next.folded === 'that' && (part !== undefined || next.tag === 'SCONJ');
  if (!(opens && isObject) && (last === undefined || last <= at)) return undefined;
  if (opens && isObject) return { from: at + 1, to: findContentEnd(reading, at + 1, undefined) };
  return { from: at + 1, to: endOfObject(elements, { from: at + 1, to: last! + 1 }) };
}
