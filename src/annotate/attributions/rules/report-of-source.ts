import { type AttributionSentence, tagAt, wordAt } from '../sentence.ts';
import { outletReports } from '../source/lists.ts';
import { phraseBefore } from '../source/phrase.ts';
import { listFrom, sourceIn } from '../source/source.ts';
import type { AttributionRule, FoundChain } from './rule.ts';

const lemmas: ReadonlySet<string> = new Set(
  'report story article account investigation dispatch exposé expose tally count version analysis reporting coverage bulletin scoop item revelation exclusive inquiry enquiry probe column columns page broadcast serialisation calculation estimate research data list survey poll figure'.split(
    ' ',
  ),
);

/** a report by Reuters · a story in the Daily Post · the Daily Post's account · a Reuters tally. */
export const reportOfSource: AttributionRule = {
  id: 'annotate/attributions/report-of-source',
  lemmas,
  lone: new Set(['report', 'story', 'article', 'dispatch']),
  find: (sentence, at) => {
    if (tagAt(sentence, at) !== 'NOUN' || !outletReports().has(wordAt(sentence, at))) return [];
    const preposition = wordAt(sentence, at + 1);
    const isPage =
      /^columns?$/.test(wordAt(sentence, at)) ||
      (wordAt(sentence, at) === 'page' && wordAt(sentence, at - 1) === 'front');
    if (/^(?:by|in|from|on)$/.test(preposition) || (preposition === 'of' && isPage)) {
      const sources = listFrom(sentence, at + 2, preposition === 'by' || preposition === 'in' ? 1 : 2);
      const sure = sources.filter(
        (source) =>
          (source.level > 1 && (preposition === 'by' || !isFigures(sentence, at))) ||
          (isOwnWork(sentence, at) && isUnplaced(sentence, at + 2)),
      );
      if (sure.length > 0) return sure.map((source) => create(sentence, at, source));
    }
    return isFigures(sentence, at) ? [] : owned(sentence, at);
  },
};

/** "calculations by the daily Dnes": these are an outlet's own only with "by". */
const isFigures = (sentence: AttributionSentence, at: number): boolean =>
  /^(?:calculations?|estimates?|research|data|lists?|surveys?|polls?|figures?)$/.test(wordAt(sentence, at));

const isOwnWork = (sentence: AttributionSentence, at: number): boolean =>
  /^(?:reports?|story|stories|articles?|dispatch)$/.test(wordAt(sentence, at));

/** A name behind "report in" that is no place's: the tagger's and the lists' word is enough, for places have been sorted out. */
const isUnplaced = (sentence: AttributionSentence, at: number): boolean =>
  tagAt(sentence, at) === 'PROPN' || tagAt(sentence, at) === 'DET';

function owned(sentence: AttributionSentence, at: number): FoundChain[] {
  const source = sourceIn(sentence, phraseBefore(sentence, at + 1));
  return source && source.tail === 'report' && source.end === at + 1
    ? [
        {
          from: source.from,
          to: at + 1,
          links: [{ from: source.from, to: source.to }],
          certainty: 0.8,
          place: 'inside',
          reports: true,
        },
      ]
    : [];
}

const create = (_: AttributionSentence, at: number, source: { from: number; to: number; end: number }): FoundChain => ({
  from: at,
  to: source.end,
  links: [{ from: source.from, to: source.to }],
  certainty: 0.85,
  place: 'inside',
  reports: true,
});
