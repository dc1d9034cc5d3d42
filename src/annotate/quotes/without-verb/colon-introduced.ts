import { createMarkedPieces, type Draft } from '../draft.ts';
import { isSentenceAt } from '../rules/continued.ts';
import type { SentenceReading } from '../sentence/context.ts';
import { type Element, isColon, isStop } from '../sentence/element.ts';
import type { Phrase } from '../sentence/noun-phrase.ts';
import { findSubjectOfClause } from '../speakers/subject.ts';
import { surelySpeaks } from '../speakers/surely-speaks.ts';
import { findWordsOwner } from './words-of.ts';

const id = 'annotate/quotes/colon-introduced';
const certainty = 0.75;
const longestCue = 9;

/** She issued the following statement: “…” · Vale went even further: “…” · Her answer was short: “…” — a colon, and a sentence in marks. */
export function findColonIntroduced({ elements, text, marked }: SentenceReading): Draft | undefined {
  if (!marked) return undefined;
  const colon = elements.findIndex((element, at) => isColon(element) && elements[at + 1]?.kind === 'marked');
  if (colon < 2 || !elements.slice(colon + 1).every((element) => element.kind === 'marked' || isStop(element)))
    return undefined;
  if (!elements.every(({ region }, at) => at < colon || !region || isSentenceAt(text, elements, at))) return undefined;
  const words = findWordsOwner(elements, colon);
  const subject = words?.speaker ?? findSubjectOfClause(elements, colon, certainty, true)?.phrase;
  if (!subject || !(words || surelySpeaks(elements, subject))) return undefined;
  const cue = words
    ? { start: elements[words.noun]!.start, end: elements[words.noun]!.end, class: 'say' as const }
    : findCue(elements, subject, colon);
  return {
    rule: id,
    certainty,
    pieces: createMarkedPieces(text, elements, { from: colon + 1, to: elements.length }),
    speaker: subject,
    ...(cue ? { cue } : {}),
  };
}

/** The words from verb to colon, where they are few; else the verb. */
function findCue(elements: readonly Element[], { to }: Phrase, colon: number): Draft['cue'] {
  const verb = elements.findIndex(({ tag }, at) => at >= to && at < colon && tag === 'VERB');
  if (verb < 0) return undefined;
  const last = colon - verb <= longestCue ? colon - 1 : verb;
  return { start: elements[verb]!.start, end: elements[last]!.end, class: 'say' };
}
