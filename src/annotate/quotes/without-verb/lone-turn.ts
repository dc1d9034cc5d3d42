import type { Desk } from '../desk.ts';
import { type Element, isColon, isNominal, type OuterSentence } from '../sentence/element.ts';
import type { Phrase } from '../sentence/noun-phrase.ts';
import { isSourceNoun } from '../speakers/source-nouns.ts';
import { readSpeaker } from '../speakers/speaker.ts';
import { running } from '../voices.ts';

const rule = 'annotate/quotes/lone-turn';
const certainty = 0.8;
const longestLabel = 14;
const longestDirection = 40;

/** A label that opens a turn: the elements that name who speaks, and the colon. */
export interface TurnLabel {
  readonly speaker: Phrase;
  readonly colon: number;
}

/**
 * MAYOR VALE: It will hold, I know. · ANN VALE, diver: … · THE CHAIR (Ms Vale): … — a sentence that opens with a person or an office
 * in capitals and a colon, as transcripts have it, in an article that is no transcript throughout.
 */
export function readTurnLabel(text: string, { elements, block }: OuterSentence): TurnLabel | undefined {
  if (!running.has(block.kind)) return undefined;
  const colon = elements.findIndex((element, at) => at >= longestLabel || isColon(element));
  if (colon < 1 || colon >= longestLabel || elements[colon + 1] === undefined || elements[colon + 1]!.kind === 'marked')
    return undefined;
  const to = elements.findIndex((element, at) => at === colon || /^[,(]$/.test(element.folded));
  if (!inCapitals(text, elements, to) || !isRole(elements, to, colon)) return undefined;
  const name = elements.findIndex((element, at) => at < colon && element.name?.type === 'person');
  if (name >= 0) return { speaker: { from: name, to: name + 1 }, colon };
  return elements.slice(0, to).some(({ folded }) => isSourceNoun(folded))
    ? { speaker: { from: 0, to }, colon }
    : undefined;
}

const inCapitals = (text: string, elements: readonly Element[], to: number): boolean => {
  const label = text.slice(elements[0]!.start, elements[to - 1]?.end ?? 0);
  return /\p{Lu}{3}/u.test(label) && !/\p{Ll}/u.test(label);
};

/** ", fisherman" and "(Ms Vale)": no clause stands between the capitals and the colon. */
const isRole = (elements: readonly Element[], from: number, colon: number): boolean =>
  elements
    .slice(from, colon)
    .every((element, at) => /^[,()]$/.test(element.folded) || element.tag === 'ADP' || isNominal(elements, from + at));

const spoken: ReadonlySet<string> = new Set('i me my mine we us our ours you your yours'.split(' '));

/**
 * Records the turn that a label opens at a sentence of a block, up to the next label or the block's end, where it talks of "I", "we" or
 * "you" as speech does; gives the index of its last sentence, or nothing.
 */
export function recordLoneTurn(
  desk: Desk,
  sentences: readonly OuterSentence[],
  at: number,
  { speaker, colon }: TurnLabel,
): number | undefined {
  const { elements } = sentences[at]!;
  let last = at;
  while (last + 1 < sentences.length && !readTurnLabel(desk.text, sentences[last + 1]!)) last += 1;
  const words = [...elements.slice(colon + 1), ...sentences.slice(at + 1, last + 1).flatMap((one) => one.elements)];
  if (!words.some(({ folded }) => spoken.has(folded))) return undefined;
  const end = withoutDirection(words);
  if (end === 0) return undefined;
  desk.records.push({
    start: words[0]!.start,
    end: words[end - 1]!.end,
    form: 'direct',
    marked: [],
    rule,
    certainty,
    group: desk.nextGroup++,
    speaker: readSpeaker(desk.text, elements, speaker, desk.names),
  });
  return last;
}

/** How many elements of a turn are left without the "(Applause.)" at its end. */
function withoutDirection(words: readonly Element[]): number {
  if (words.at(-1)!.folded !== ')') return words.length;
  const open = words.findLastIndex(({ folded }) => folded === '(');
  return open >= 0 && words.at(-1)!.end - words[open]!.start <= longestDirection ? open : words.length;
}
