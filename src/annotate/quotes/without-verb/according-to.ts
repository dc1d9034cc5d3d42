import { isNewsSource } from '../../../language/lists/news-sources.ts';
import { createPiece, type Draft } from '../draft.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import type { SentenceReading } from '../sentence/context.ts';
import { type Element, isColon, isComma, isNominal, isPersonalPronoun, isStop } from '../sentence/element.ts';
import { type Phrase, phraseEndAfter } from '../sentence/noun-phrase.ts';
import { isSourceNoun } from '../speakers/source-nouns.ts';

const id = 'annotate/quotes/according-to';
const certainty = 0.85;

/**
 * According to Smith, … · …, according to the ministry. Where the sentence has a speaker of its own ("Smith said …, according to
 * a statement") or a news agency is named, the words tell through whom the article knows: those are attributions, no quotes.
 */
export function findAccordingTo(reading: SentenceReading): Draft | undefined {
  const { elements, text } = reading;
  const at = elements.findIndex(
    (element, index) => element.folded === 'according' && elements[index + 1]?.folded === 'to',
  );
  if (at < 0 || reading.cues.some(({ subject, cue }) => subject && cue.class === 'say')) return undefined;
  const phrase = { from: at + 2, to: phraseEndAfter(elements, at + 2) };
  if (phrase.to === phrase.from || isPersonalPronoun(elements[phrase.from])) return undefined;
  if (!namesSource(elements, phrase)) return undefined;
  if (isNewsSource(text.slice(elements[phrase.from]!.start, elements[phrase.to - 1]!.end))) return undefined;
  const opens = at === 0 || isColon(elements[at - 1]) || elements[at - 1]!.folded === ';';
  const content = opens ? contentAfter(reading, phrase) : contentBefore(elements, at, phrase);
  if (!content || (content.to - content.from < 3 && !isUtterance(text, elements, content))) return undefined;
  return {
    rule: id,
    certainty,
    pieces: [content, ...(opens ? [] : contentsBehind(reading, at, phrase))].map((range) =>
      createPiece(text, elements, range, true),
    ),
    cue: { start: elements[at]!.start, end: elements[at + 1]!.end, class: 'say' },
    speaker: phrase,
  };
}

/** “The dam is safe,” according to …: words in marks alone, if they are no title and open like a sentence. */
const isUtterance = (text: string, elements: readonly Element[], { from }: Phrase): boolean => {
  const { region, titled, endsOnComma } = elements[from]!;
  return (
    region !== undefined &&
    !titled &&
    endsOnComma === true &&
    /^\p{Lu}/u.test(text.slice(region.inner.start, region.inner.start + 2))
  );
};

/** A name, or a noun for those on whose word things are told; not "according to plan". */
const namesSource = (elements: readonly Element[], { from, to }: Phrase): boolean =>
  elements.slice(from, to).some((element) => element.kind === 'name' || isSourceNoun(element.folded));

/** "…, according to Vale, …": the content goes on behind the second comma. */
function contentsBehind(reading: SentenceReading, at: number, { to }: Phrase): Phrase[] {
  const { elements } = reading;
  if (!isComma(elements[to]) || !isComma(elements[at - 1]) || to + 3 >= elements.length) return [];
  const next = elements[to + 1]!;
  if (next.tag !== 'VERB' && next.tag !== 'AUX') return [];
  return [{ from: to + 1, to: findContentEnd(reading, to + 1, undefined) }];
}

function contentAfter(reading: SentenceReading, phrase: Phrase): Phrase | undefined {
  const { elements } = reading;
  let from = phrase.to;
  while (from < elements.length && from - phrase.to < 20 && !isComma(elements[from])) from += 1;
  if (!isComma(elements[from]) || from + 1 >= elements.length) return undefined;
  if (elements[from - 1]!.kind === 'name') from = behindApposition(elements, from);
  from = behindAside(elements, from);
  if (elements[from + 1]!.folded === 'who') return undefined;
  return { from: from + 1, to: findContentEnd(reading, from + 1, undefined) };
}

/** "According to Vale, speaking on Tuesday, …": the comma behind what tells when and where it was said. */
function behindAside(elements: readonly Element[], comma: number): number {
  if (!/^(?:speaking|writing|who)$/.test(elements[comma + 1]!.folded)) return comma;
  const end = elements.findIndex((element, at) => at > comma + 1 && at < comma + 20 && isComma(element));
  return end > 0 && end + 1 < elements.length ? end : comma;
}

/** "According to Ann Vale, head of the board, …": the comma behind what tells who the person is. */
function behindApposition(elements: readonly Element[], comma: number): number {
  const end = phraseEndAfter(elements, comma + 1);
  const first = elements[comma + 1]!;
  const opens = first.name ? first.name.form === 'description' : isNominal(elements, comma + 1);
  return opens && isComma(elements[end]) && end + 1 < elements.length && end > comma + 1 ? end : comma;
}

function contentBefore(elements: readonly Element[], at: number, phrase: Phrase): Phrase | undefined {
  const after = elements[phrase.to];
  if (after !== undefined && !isStop(after) && !isComma(after) && after.tag !== 'ADP' && after.tag !== 'VERB')
    return undefined;
  const to = isComma(elements[at - 1]) ? at - 1 : at;
  return { from: 0, to };
}
