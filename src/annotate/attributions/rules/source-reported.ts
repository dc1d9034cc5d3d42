import { type AttributionSentence, lemmaAt, tagAt, wordAt } from '../sentence.ts';
import { reportVerbs } from '../source/lists.ts';
import { listBefore, type Source, sourceBefore } from '../source/source.ts';
import { subjectsAfter, subjectsBefore } from './reported/subjects.ts';
import { suits } from './reported/suits.ts';
import type { AttributionRule, FoundChain } from './rule.ts';
import { isComment, verbGroupAt } from './verb-group.ts';

const lemmas: ReadonlySet<string> = new Set([...reportVerbs().keys(), 'believe', 'tell', 'reporter']);

/** …, the Harbour News Agency reported · State media said that … · …, reports the Daily Post · the website, which first revealed …. */
export const sourceReported: AttributionRule = {
  id: 'annotate/attributions/source-reported',
  lemmas,
  lone: new Set(['report', 'write', 'quote', 'cite', 'claim', 'reveal', 'uncover', 'believe', 'reporter']),
  find: (sentence, at) => {
    if (!isVerb(sentence, at)) return [];
    const group = verbGroupAt(sentence, at);
    if (group.isNegated) return [];
    if (lemmaAt(sentence, at) === 'believe') return believed(sentence, at, group.from);
    if (lemmaAt(sentence, at) === 'tell' && group.isPassive) return wasTold(sentence, at, group.from);
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
  if (lemmaAt(sentence, at) === 'have') return wordAt(sentence, at + 1) === 'it';
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
