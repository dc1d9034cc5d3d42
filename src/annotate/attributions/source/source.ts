import { type AttributionSentence, headAt, isCapital, type TokenRange, tagAt, wordAt } from '../sentence.ts';
import { journalistNouns, outletNouns, outletReports } from './lists.ts';
import { type OutletLevel, outletLevel } from './outlet-level.ts';
import { phraseBefore, phraseFrom } from './phrase.ts';
import { isTimeWord } from './times.ts';

/** A phrase that names an outlet. */
export interface Source extends TokenRange {
  readonly level: OutletLevel;
  /** The end of the whole phrase: behind the reporter in "the Gazette's Ann Vale". */
  readonly end: number;
  /** What stands behind the outlet in the phrase. */
  readonly tail?: 'journalist' | 'report' | 'other';
}

/** The outlet whose phrase begins at a token, if it is at least as sure as asked. */
export function sourceFrom(sentence: AttributionSentence, from: number, level: OutletLevel): Source | undefined {
  const phrase = withoutGenitive(sentence, phraseFrom(sentence, from));
  const source = phrase.to > phrase.from ? sourceIn(sentence, phrase) : undefined;
  return source && source.level >= level ? withPlace(sentence, source) : undefined;
}

/** "a radio station in Bamu", "a newspaper close to the army": what is called by no name is told by its place or its owner. */
function withPlace(sentence: AttributionSentence, source: Source): Source {
  const { from, to, end } = source;
  if (
    end !== to ||
    isCapital(sentence, to - 1) ||
    !/^(?:an?|one|another|two|several|some)$/.test(wordAt(sentence, from))
  )
    return source;
  const word = wordAt(sentence, to);
  const isOwned = /^(?:run|owned|controlled)$/.test(word) && wordAt(sentence, to + 1) === 'by';
  const isClose = word === 'close' && wordAt(sentence, to + 1) === 'to';
  const start =
    isOwned || isClose ? to + 2 : /^(?:in|of|from|based)$/.test(word) ? to + 1 + Number(word === 'based') : undefined;
  if (start === undefined) return source;
  const place = phraseFrom(sentence, start);
  const isPlace = isOwned || isClose || isCapital(sentence, place.to - 1) || wordAt(sentence, start) === 'the';
  const isTold =
    place.to > place.from &&
    !/^\d/.test(wordAt(sentence, place.to - 1)) &&
    isPlace &&
    !isTimeWord(wordAt(sentence, place.to - 1)) &&
    !outletReports().has(wordAt(sentence, place.to - 1));
  return isTold ? { ...source, to: place.to, end: place.to } : source;
}

/** "CNN's “State of the Union”": the mark ends the phrase behind the possessive. */
const withoutGenitive = (sentence: AttributionSentence, { from, to }: TokenRange): TokenRange => ({
  from,
  to: to - from > 1 && /^'s?$/.test(wordAt(sentence, to - 1)) ? to - 1 : to,
});

/** The outlet whose phrase ends before a token, if it is at least as sure as asked and no part of a longer phrase. */
export function sourceBefore(sentence: AttributionSentence, to: number, level: OutletLevel): Source | undefined {
  const phrase = phraseBefore(sentence, to);
  const source = phrase.to > phrase.from ? sourceIn(sentence, phrase) : undefined;
  if (!source || source.level < level || source.end !== to) return undefined;
  if (!hangsOnNoun(sentence, source.from)) return source;
  return isReporterOf(sentence, source.from - 1) ? { ...source, tail: 'journalist' } : undefined;
}

/** "a correspondent for Agence France-Presse". */
const isReporterOf = (sentence: AttributionSentence, at: number): boolean =>
  /^(?:for|of|from|with)$/.test(wordAt(sentence, at)) &&
  /^(?:correspondents?|reporters?|journalists?|photographers?)$/.test(wordAt(sentence, at - 1));

/** "a spokesman for", "analysts at": the phrase behind it is not the one that does something. */
const hangsOnNoun = (sentence: AttributionSentence, from: number): boolean =>
  tagAt(sentence, from - 1) === 'ADP' && /^(?:for|at|of|from|by|with|to|in|on|about)$/.test(wordAt(sentence, from - 1));

/** The outlet in a phrase: all of it, or what owns the rest ("the Gazette's Ann Vale", "a Reuters report", "a BBC reporter"). */
export function sourceIn(sentence: AttributionSentence, phrase: TokenRange): Source | undefined {
  const { from, to } = phrase;
  const last = wordAt(sentence, to - 1);
  const isPlain = !isCapital(sentence, to - 1);
  const isReport = isPlain && outletReports().has(last) && to - from > 1;
  if (!isReport && !(isPlain && journalistNouns().has(last))) {
    const level = outletLevel(sentence, phrase);
    if (level > 1) return { from, to, level, end: to };
    const owner = ownerIn(sentence, phrase);
    if (owner || level > 0) return owner ?? { from, to, level, end: to };
  }
  if (isPlain && to - from > 1 && verbLike.test(last)) return sourceIn(sentence, { from, to: to - 1 });
  return ownerIn(sentence, phrase) ?? (isReport ? ownerOfReport(sentence, phrase) : undefined);
}

/** Verbs that a tagger may take for the last noun of a name: "papers seen by the Clarion show". */
const verbLike = /^(?:shows?|says?|suggests?|reveals?|claims?|notes?|puts?|indicate|reads?)$/;

/** The outlet in front of "'s …", or of a word for somebody who works for it. */
function ownerIn(sentence: AttributionSentence, { from, to }: TokenRange): Source | undefined {
  for (let at = to - 2; at > from; at -= 1) {
    const word = wordAt(sentence, at);
    const isGenitive = word === "'s" || word === "'";
    if (!isGenitive && !journalistNouns().has(word)) continue;
    const level = outletLevel(sentence, { from, to: at });
    if (level < 2) continue;
    const tail = outletReports().has(wordAt(sentence, to - 1)) ? 'report' : 'journalist';
    return { from, to: at, level, end: to, tail };
  }
  const isJournalist = journalistNouns().has(wordAt(sentence, to - 1));
  return isJournalist ? withoutArticle(sentence, { from, to: to - 1 }, { end: to, tail: 'journalist' }) : undefined;
}

/** "a Reuters report", "an earlier AFP dispatch", "media reports": the latter is a source as it stands. */
function ownerOfReport(sentence: AttributionSentence, { from, to }: TokenRange): Source | undefined {
  const isGeneric = outletNouns().has(`${wordAt(sentence, to - 2)} ${wordAt(sentence, to - 1)}`);
  if (isGeneric) return { from, to, level: 3, end: to };
  return withoutArticle(sentence, { from, to: to - 1 }, { end: to, tail: 'report' });
}

/** The longest outlet's name that ends a range, the article of the noun behind it left out. */
function withoutArticle(
  sentence: AttributionSentence,
  { from, to }: TokenRange,
  rest: Pick<Source, 'end' | 'tail'>,
): Source | undefined {
  const starts = Array.from({ length: to - from }, (_, index) => from + index).filter(
    (start) => tagAt(sentence, start) !== 'DET' && !/^'s?$|^-$/.test(wordAt(sentence, start)),
  );
  const inOrder = [
    ...starts.filter((start) => isCapital(sentence, start) && !isTimeWord(wordAt(sentence, start))),
    ...starts,
  ];
  const start = inOrder.find((one) => outletLevel(sentence, { from: one, to }) >= 2);
  return start === undefined
    ? undefined
    : { from: start, to, level: outletLevel(sentence, { from: start, to }), ...rest };
}

/** The outlets joined by "and" or a comma to one that begins at a token: "Reuters and AFP". */
export function listFrom(sentence: AttributionSentence, from: number, level: OutletLevel): Source[] {
  const sources: Source[] = [];
  let at = from;
  while (sources.length < 5) {
    const source = sourceFrom(sentence, at, sources.length > 0 ? 2 : level);
    if (!source) break;
    sources.push(source);
    const next = nextInList(sentence, source.end);
    if (next === undefined) break;
    at = next;
  }
  return sources;
}

/** Where the next outlet of a list begins; a comma joins only where an "and" follows, and no verb may take the next one as its subject. */
function nextInList(sentence: AttributionSentence, end: number): number | undefined {
  const isComma = wordAt(sentence, end) === ',';
  const isAnd = wordAt(sentence, isComma ? end + 1 : end) === 'and';
  if (!isComma && !isAnd) return undefined;
  const at = end + (isComma && isAnd ? 2 : 1);
  const next = phraseFrom(sentence, at);
  if (next.to === next.from || /^(?:VERB|AUX|ADV)$/.test(tagAt(sentence, next.to))) return undefined;
  return isAnd || wordAt(sentence, next.to) === 'and' || wordAt(sentence, next.to + 1) === 'and' ? at : undefined;
}

/** "representatives for Fox, the BBC and Reuters", "scientists or the press": the list is no subject, or its first member is no outlet. */
function hangsInList(sentence: AttributionSentence, from: number): boolean {
  const word = wordAt(sentence, from - 1);
  if (word === 'or') return true;
  if (word !== ',' && word !== 'and') return false;
  const phrase = phraseBefore(sentence, from - 1);
  if (phrase.to === phrase.from) return false;
  const isOutlet = (sourceIn(sentence, phrase)?.level ?? 0) >= 2;
  return (isOutlet && hangsOnNoun(sentence, phrase.from)) || (word === 'and' && isConjunct(sentence, from));
}

/** Whether a phrase is joined to a noun in front of it. */
function isConjunct(sentence: AttributionSentence, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const head = headAt(sentence, at);
    if (sentence.tokens[at]?.relation === 'conj') return head < from && /^(?:NOUN|PROPN)$/.test(tagAt(sentence, head));
    if (head < from) return false;
  }
  return false;
}

/** The outlets joined by "and" or a comma to one that ends before a token, in order. */
export function listBefore(sentence: AttributionSentence, to: number, level: OutletLevel): Source[] {
  const last = sourceBefore(sentence, to, level);
  if (!last) return [];
  const sources = [last];
  while (sources.length < 5 && /^(?:and|,)$/.test(wordAt(sentence, sources[0]!.from - 1))) {
    const at = sources[0]!.from - 1;
    const isLone = sources.length === 1 && wordAt(sentence, at) === ',';
    const before = isLone ? undefined : sourceBefore(sentence, wordAt(sentence, at - 1) === ',' ? at - 1 : at, 2);
    if (!before) break;
    sources.unshift(before);
  }
  return hangsInList(sentence, sources[0]!.from) ? [] : sources;
}
