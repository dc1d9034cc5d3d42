import { type AttributionSentence, lemmaAt, type TokenRange, tagAt, wordAt } from '../sentence.ts';
import { isDocument } from '../source/document.ts';
import { documentNouns, outletNouns, outletReports, reasonNouns, voiceNouns } from '../source/lists.ts';
import { nameOf, outletLevel } from '../source/outlet-level.ts';
import { longPhraseFrom, phraseFrom } from '../source/phrase.ts';
import { type Source, sourceFrom } from '../source/source.ts';
import { openingAt } from './opening.ts';

/** What a source names as its own source: the words from "citing" on, and the phrase that is cited. */
export interface Cited extends TokenRange {
  readonly link: TokenRange;
  /** How sure it is a source: an outlet, somebody or a paper, or only a noun that is no reason. */
  readonly sure: 'outlet' | 'source' | 'other';
  /** "with reference to" and "citing" can open a sentence of their own. */
  readonly opens: boolean;
  /** Words that also say other things than that a source is cited: "based on", "after seeing"; it must stand close by. */
  readonly isLoose: boolean;
}

/** The source behind "citing", "quoting", "with reference to", "which cited" at a token. */
export function readCited(sentence: AttributionSentence, at: number): Cited | undefined {
  const start = openingAt(sentence, at);
  if (!start) return undefined;
  const link = citedLink(sentence, start.source);
  if (!link || isSpeaker(sentence, link)) return undefined;
  const sure = surenessOf(sentence, link);
  if (
    !sure ||
    (start.needs === 'source' && sure === 'other') ||
    (start.needs === 'paper' && !isPaper(sentence, start.source))
  )
    return undefined;
  return {
    from: start.from,
    to: Math.max(link.to, start.source + 1),
    link: withOwnClause(sentence, link),
    sure,
    opens: start.from === 0,
    isLoose: start.needs !== undefined,
  };
}

/** "customs data it had reviewed": a clause of the outlet's own belongs to the paper. */
function withOwnClause(sentence: AttributionSentence, { from, to }: TokenRange): TokenRange {
  if (wordAt(sentence, to) !== 'it' || !/^(?:has|had)$/.test(wordAt(sentence, to + 1))) return { from, to };
  return tagAt(sentence, to + 2) === 'VERB' ? { from, to: to + 3 } : { from, to };
}

const isPaper = (sentence: AttributionSentence, from: number): boolean => {
  const core = phraseFrom(sentence, from);
  return isDocument(sentence, core) || documentNouns().has(wordAt(sentence, from + 1));
};

/** The phrase itself; for "an interview she gave to the broadcaster" or "a report in the Post" the outlet behind it. */
function citedLink(sentence: AttributionSentence, from: number): TokenRange | undefined {
  const core = phraseFrom(sentence, from);
  if (core.to === core.from) return undefined;
  const direct = sourceFrom(sentence, from, 2);
  if (direct && direct.end === core.to) return { from: direct.from, to: direct.to };
  if (outletReports().has(wordAt(sentence, core.to - 1))) {
    const outlet = outletBehind(sentence, core.to);
    if (outlet) return { from: outlet.from, to: outlet.to };
  }
  return longPhraseFrom(sentence, from);
}

/** The outlet behind a preposition, with a short clause between at most: "an interview she gave to …". */
function outletBehind(sentence: AttributionSentence, from: number): Source | undefined {
  for (let at = from; at < from + 6; at += 1) {
    if (/^[,.;:]?$/.test(wordAt(sentence, at))) return undefined;
    if (!/^(?:to|with|by|in|on|from|for)$/.test(wordAt(sentence, at))) continue;
    const source = sourceFrom(sentence, at + 1, 2);
    if (source) return source;
  }
  return undefined;
}

/** "citing a doctor as saying", "quoted her as saying": who is quoted speaks, and is no source; an outlet is. */
const isSpeaker = (sentence: AttributionSentence, link: TokenRange): boolean =>
  outletLevel(sentence, link) < 2 &&
  ((wordAt(sentence, link.to) === 'as' && /ing$/.test(wordAt(sentence, link.to + 1))) ||
    (/^[:"\u201C]$/.test(wordAt(sentence, link.to)) && lemmaAt(sentence, link.from - 1) === 'quote'));

function surenessOf(sentence: AttributionSentence, link: TokenRange): Cited['sure'] | undefined {
  const core = phraseFrom(sentence, link.from);
  const head = wordAt(sentence, core.to - 1);
  if (outletLevel(sentence, link) >= 2) return 'outlet';
  if (
    tagAt(sentence, core.to - 1) === 'NUM' ||
    reasonNouns().has(head) ||
    reasonNouns().has(wordAt(sentence, link.from))
  )
    return undefined;
  if (voiceNouns().has(head) || documentNouns().has(head) || isDocument(sentence, core) || outletNouns().has(head))
    return 'source';
  const type = nameOf(sentence, core)?.type;
  return type === 'person' || type === 'organization' ? 'source' : 'other';
}
