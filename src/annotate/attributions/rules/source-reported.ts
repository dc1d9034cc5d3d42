import { type AttributionSentence, lemmaAt, tagAt, wordAt } from '../sentence.ts';
import { reportVerbs } from '../source/lists.ts';
import { nameOf } from '../source/outlet-level.ts';
import { phraseBefore } from '../source/phrase.ts';
import { listBefore, listFrom, type Source, sourceBefore, sourceFrom } from '../source/source.ts';
import { isPrinted } from './printed.ts';
import type { AttributionRule, FoundChain } from './rule.ts';
import { speaksOfItself } from './self.ts';
import { isComment, verbGroupAt } from './verb-group.ts';

const lemmas: ReadonlySet<string> = new Set([...reportVerbs().keys(), 'believe', 'tell', 'reporter']);

/** …, the Harbour News Agency reported · State media said that … · …, reports the Daily Post · the website, which first revealed …. */
export const sourceReported: AttributionRule = {
  id: 'annotate/attributions/source-reported',
  lemmas,
  find: (sentence, at) => {
    if (!isVerb(sentence, at)) return [];
    const group = verbGroupAt(sentence, at);
    if (group.isNegated) return [];
    if (lemmaAt(sentence, at) === 'believe') return believed(sentence, at, group.from);
    if (lemmaAt(sentence, at) === 'tell') return group.isPassive ? wasTold(sentence, at, group.from) : [];
    if (group.isPassive || isBareParticiple(sentence, at, group.from)) return [];
    const before = subjectsBefore(sentence, at, group.from);
    const sources = before.length > 0 ? before : subjectsAfter(sentence, at);
    const isAfter = before.length === 0;
    return sources
      .filter((source) => suits(sentence, at, source, isAfter))
      .map((source) => createFound(sentence, { source, at, isAfter, isLone: sources.length === 1 }));
  },
};

/** "WikiLeaks alleging …": a heading or an aside, no report. */
const isBareParticiple = (sentence: AttributionSentence, at: number, from: number): boolean =>
  /ing$/.test(wordAt(sentence, at)) && !sentence.tokens.slice(from, at).some(({ tag }) => tag === 'AUX');

/** A verb, or "reports" behind a name where the tagger saw a noun. */
function isVerb(sentence: AttributionSentence, at: number): boolean {
  if (tagAt(sentence, at) === 'VERB') return wordAt(sentence, at) !== 'shows' || tagAt(sentence, at + 1) !== 'ADP';
  const word = wordAt(sentence, at);
  if (!/^(?:reports?|claims|writes|notes|says|reported|puts|estimates)$/.test(word) || tagAt(sentence, at) === 'PROPN')
    return false;
  const before = sourceBefore(sentence, at, 2);
  const opens =
    before && word !== 'report' && (before.from === 0 || /^(?:as|,|that)$/.test(wordAt(sentence, before.from - 1)));
  const isReport =
    /^(?:ADP|VERB|AUX)$/.test(tagAt(sentence, at + 1)) || /^an?$/.test(wordAt(sentence, before?.from ?? at));
  const isFirst = before?.from === 0 && wordAt(sentence, at + 1) === ',';
  return (
    (opens === true && !isReport && !isFirst) ||
    (/^(?:reports|says)$/.test(word) && /^[,"\u201D\u2013\u2014-]$/.test(wordAt(sentence, at - 1)))
  );
}

/** The subject in front of the verb: beside it, in front of a phrase between commas, or of "which". */
function subjectsBefore(sentence: AttributionSentence, at: number, from: number): Source[] {
  const beside = listBefore(sentence, from, 1);
  if (beside.length > 0) return beside;
  const word = wordAt(sentence, from - 1);
  if (/^(?:that|which|who)$/.test(word)) {
    const isApart = wordAt(sentence, from - 2) === ',';
    const source = sourceBefore(sentence, isApart ? from - 2 : from - 1, isClefted(sentence, from) ? 1 : 2);
    return source ? [source] : [];
  }
  return word === ',' ? subjectOverInsertion(sentence, from - 1) : treeSubject(sentence, at);
}

/** "It was the Post that revealed": the name need be no sure one. */
const isClefted = (sentence: AttributionSentence, from: number): boolean =>
  sentence.words
    .slice(Math.max(0, from - 12), from)
    .some((word, index, words) => word === 'it' && /^(?:was|is)$/.test(words[index + 1] ?? ''));

/** "Reuters, citing two officials, reported": the phrase in front of the comma that opens what is put in. */
function subjectOverInsertion(sentence: AttributionSentence, comma: number): Source[] {
  for (let open = comma - 2; open >= Math.max(1, comma - 30); open -= 1) {
    if (wordAt(sentence, open) !== ',') continue;
    if (!opensInsertion.test(wordAt(sentence, open + 1))) continue;
    const source = sourceBefore(sentence, open, 2);
    if (source && (source.from === 0 || tagAt(sentence, source.from - 1) !== 'ADP')) return [source];
  }
  return [];
}

const opensInsertion =
  /^(?:citing|quoting|referring|which|who|however|meanwhile|an?|the|in|on|for|with|without|via|owned|based|run)$/;

/** The subject that the tree tells, where other words stand between it and its verb. */
function treeSubject(sentence: AttributionSentence, at: number): Source[] {
  for (let index = Math.max(0, at - 25); index < at; index += 1) {
    if (sentence.heads()[index] !== at || sentence.tokens[index]!.relation !== 'nsubj') continue;
    const { from } = phraseBefore(sentence, index + 1);
    const source = sourceFrom(sentence, from, 2);
    if (source && source.end > index && tagAt(sentence, source.from - 1) !== 'ADP') return [source];
  }
  return conjunctSubject(sentence, at);
}

/** "The Post has been told … and reports": the subject of the verb that this one is joined to. */
function conjunctSubject(sentence: AttributionSentence, at: number): Source[] {
  const isJoined = wordAt(sentence, at - 1) === 'and' || wordAt(sentence, at - 2) === 'and';
  const source = isJoined && sentence.tokens[at]!.lemma === 'report' ? sourceAtStart(sentence) : undefined;
  return source ? [source] : [];
}

const sourceAtStart = (sentence: AttributionSentence): Source | undefined => {
  const source = listFrom(sentence, 0, 2)[0];
  return source && /^(?:AUX|VERB)$/.test(tagAt(sentence, source.end)) ? source : undefined;
};

/** "…, reports the Daily Post": behind a comma, a mark or "so". */
function subjectsAfter(sentence: AttributionSentence, at: number): Source[] {
  if (!/^(?:report|write|say|claim|reveal|note|add|announce)$/.test(lemmaAt(sentence, at))) return [];
  if (!/^(?:[,"\u201D\u2019'\u2013\u2014-]|so|thus)$/.test(wordAt(sentence, at - 1))) return [];
  const reports = /^(?:report|write)$/.test(lemmaAt(sentence, at));
  return listFrom(sentence, at + 1, reports ? 1 : 2).filter(({ end }) => wordAt(sentence, end) !== 'of');
}

/** Whether the verb makes this subject an outlet that reports. */
function suits(sentence: AttributionSentence, at: number, source: Source, isAfter: boolean): boolean {
  const lemma = lemmaAt(sentence, at);
  const kind = reportVerbs().get(lemma);
  if (source.tail === 'report') return kind === 'say' || kind === 'report';
  if (source.tail === 'journalist') return kind === 'report' || (isAfter && kind === 'say');
  if (source.level === 1) return isLikely(sentence, at, source, isAfter);
  if (speaksOfItself(sentence, at, source)) return false;
  if (kind === 'announce')
    return source.level === 3 && /^(?:media|television|tv|radio|station|channel)$/.test(lastNoun(sentence, source));
  if (
    lemma === 'show' &&
    source.level === 3 &&
    /^(?:media|television|tv|channel|station)$/.test(lastNoun(sentence, source))
  )
    return !isAhead(sentence, at);
  if (kind === 'print') return isPrinted(sentence, at) && !isIndefinite(sentence, source) && !isAhead(sentence, at);
  if (lemma === 'add' && hasObject(sentence, at)) return false;
  if (lemma === 'put') return sentence.words.slice(at + 1, at + 12).includes('at');
  if (lemma === 'describe' || lemma === 'detail' || lemma === 'continue') return source.level === 3;
  return true;
}

/** "added a note": it did something, and tells nothing. */
const hasObject = (sentence: AttributionSentence, at: number): boolean =>
  sentence.tokens
    .slice(at + 1, at + 6)
    .some(({ relation }, index) => relation === 'obj' && sentence.heads()[at + 1 + index] === at);

const isIndefinite = (sentence: AttributionSentence, { from }: Source): boolean =>
  /^(?:an?|most|many|no|any)$/.test(wordAt(sentence, from));

/** "will air", "plans to publish": it has told nothing yet. */
const isAhead = (sentence: AttributionSentence, at: number): boolean =>
  /^(?:will|would|to|can|could|should|may|might|'ll)$/.test(wordAt(sentence, at - 1));

/** The lower-case noun in front of the name, else the last word. */
function lastNoun(sentence: AttributionSentence, { from, to }: Source): string {
  return (
    sentence.words.slice(from, to).find((word) => /^(?:media|television|tv|radio|station|channel)$/.test(word)) ??
    wordAt(sentence, to - 1)
  );
}

/** A name that no list knows reports in a comment, writes, or quotes somebody as saying; said of a person or body it would be odd. */
function isLikely(sentence: AttributionSentence, at: number, source: Source, isAfter: boolean): boolean {
  const name = nameOf(sentence, source);
  const lemma = lemmaAt(sentence, at);
  if (/^(?:quote|cite)$/.test(lemma)) return name?.type !== 'person' && hasAsSaying(sentence, at);
  if (lemma === 'reveal' || lemma === 'uncover') return wordAt(sentence, at - 1) === 'that' && name?.type !== 'person';
  if (!/^(?:report|write|claim)$/.test(lemma) || name?.type === 'person') return false;
  const tells = wordAt(sentence, at + 1) === 'that' || wordAt(sentence, source.from - 1) === 'as';
  return isAfter || isComment(sentence, source.from, at + 1) || (tells && lemma === 'report');
}

const hasAsSaying = (sentence: AttributionSentence, at: number): boolean =>
  sentence.words.slice(at, at + 16).some((word, index, words) => word === 'as' && words[index + 1] === 'saying');

/** "If the Sunday Globe is to be believed". */
function believed(sentence: AttributionSentence, at: number, from: number): FoundChain[] {
  if (!/^be$/.test(wordAt(sentence, at - 1))) return [];
  return listBefore(sentence, from, 1)
    .filter(({ from: start }) => wordAt(sentence, start - 1) === 'if')
    .map((source) => ({
      from: source.from - 1,
      to: at + 1,
      links: [source],
      certainty: 0.8,
      place: 'before',
      reports: true,
    }));
}

/** "The Post has been told that". */
const wasTold = (sentence: AttributionSentence, at: number, from: number): FoundChain[] =>
  listBefore(sentence, from, 2).map((source) => ({
    from: source.from,
    to: at + 1,
    links: [source],
    certainty: 0.85,
    place: 'before',
    reports: true,
  }));

interface Found {
  readonly source: Source;
  readonly at: number;
  readonly isAfter: boolean;
  readonly isLone: boolean;
}

function createFound(sentence: AttributionSentence, { source, at, isAfter, isLone }: Found): FoundChain {
  const words = isAfter ? { from: at, to: source.end } : { from: source.from, to: at + 1 };
  const own = isLone ? words : { from: source.from, to: source.end };
  const isBehind = isAfter || isComment(sentence, source.from, at + 1);
  return {
    ...own,
    links: [{ from: source.from, to: source.to }],
    certainty: 0.6 + source.level / 10,
    place: isBehind ? 'comment' : 'before',
    reports: true,
  };
}
