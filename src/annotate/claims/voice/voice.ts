import type { ClaimSpeaker, QuoteAnnotation } from '../../../model/annotation.ts';
import { readCueVerbs } from '../lists.ts';
import { findPhrase, spanOf } from '../tree/extent.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { findChild, headOf, lemmaOf, nameAt, relationOf, wordOf } from '../tree/words.ts';
import type { QuoteShelf } from './quotes.ts';

/** Whose word a clause is, and the class of cues above it. */
export interface Voice {
  readonly speakers: readonly ClaimSpeaker[];
  readonly quotes: readonly QuoteAnnotation[];
}

/** Who answers for a clause, the nearest to the outlet first; empty where the outlet itself does. */
export function findVoice(
  sentence: ClaimSentence,
  shelf: QuoteShelf,
  at: number,
  entityNames: ReadonlyMap<string, string>,
): Voice {
  const { start } = sentence.tokens[at]!;
  const quotes = shelf.around(start);
  const speakers = quotes.map((quote) => createSpeaker(quote, shelf, start)).filter(isTeller);
  for (const { verb, subject } of findSayers(sentence, at)) {
    if (shelf.isCue(sentence.tokens[verb]!.start)) continue;
    speakers.push(createUnquoted(sentence, verb, subject, entityNames));
  }
  return { speakers, quotes };
}

/** Who plans or refuses something does not tell it: the outlet does. */
const isTeller = (speaker: ClaimSpeaker): boolean =>
  speaker.marked === true || (speaker.class !== 'plan' && speaker.class !== 'decline');

function createSpeaker(quote: QuoteAnnotation, { text }: QuoteShelf, offset: number): ClaimSpeaker {
  const { speaker, cue, marked } = quote;
  const words =
    speaker?.name ??
    (speaker?.start === undefined || speaker.end === undefined ? '' : text.slice(speaker.start, speaker.end));
  return {
    speaker: words,
    ...(speaker?.entity !== undefined && { entity: speaker.entity }),
    ...(speaker?.start !== undefined && speaker.end !== undefined && { start: speaker.start, end: speaker.end }),
    quote: quote.id,
    ...(cue && { class: cue.class }),
    ...(marked.some(({ start, end }) => start <= offset && offset < end) && { marked: true as const }),
  };
}

interface Sayer {
  readonly verb: number;
  readonly subject: number;
}

/** "I think that …": who speaks is told by the quote, and the outlet's own "we" is the outlet. */
const self: ReadonlySet<string> = new Set(['i', 'we']);

const mostSteps = 10;
const inClause: ReadonlySet<string> = new Set([
  'ccomp',
  'conj',
  'advcl',
  'acl',
  'xcomp',
  'obl',
  'obj',
  'nsubj',
  'nmod',
  'parataxis',
]);

/** Verbs of saying and thinking that a clause hangs on and that no quote stands for, the outermost first. */
function findSayers(sentence: ClaimSentence, clause: number): Sayer[] {
  const found: Sayer[] = [];
  let at = clause;
  for (let step = 0; step < mostSteps; step += 1) {
    const head = headOf(sentence, at);
    const relation = relationOf(sentence, at);
    if (head < 0 || !inClause.has(relation)) break;
    if (relation === 'ccomp' && readCueVerbs().get(lemmaOf(sentence, head))?.isClausal) {
      const subject = findChild(sentence, head, 'nsubj');
      if (subject >= 0 && !self.has(wordOf(sentence, subject))) found.unshift({ verb: head, subject });
    }
    at = head;
  }
  return found;
}

function createUnquoted(
  sentence: ClaimSentence,
  verb: number,
  subject: number,
  entityNames: ReadonlyMap<string, string>,
): ClaimSpeaker {
  const name = nameAt(sentence, subject);
  const span = spanOf(sentence, findPhrase(sentence, subject));
  const cue = readCueVerbs().get(lemmaOf(sentence, verb));
  return {
    speaker: entityNames.get(name?.entity ?? '') ?? sentence.text.slice(span.start, span.end),
    ...(name?.entity !== undefined && { entity: name.entity }),
    ...span,
    ...(cue && { class: cue.class }),
  };
}
