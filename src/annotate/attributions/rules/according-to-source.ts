import { type AttributionSentence, lemmaAt, type TokenRange, tagAt, wordAt } from '../sentence.ts';
import { documentNouns, outletReports } from '../source/lists.ts';
import { longPhraseFrom, phraseFrom } from '../source/phrase.ts';
import { listFrom } from '../source/source.ts';
import type { AttributionRule, FoundChain } from './rule.ts';
import { isComment } from './verb-group.ts';

const lemmas: ReadonlySet<string> = new Set(['accord', 'according']);

/** According to the Daily Post, … · …, according to court documents · Court records show …. */
export const accordingToSource: AttributionRule = {
  id: 'annotate/attributions/according-to-source',
  lemmas,
  lone: lemmas,
  find: (sentence, at) => {
    const word = wordAt(sentence, at);
    if (word !== 'according' || wordAt(sentence, at + 1) !== 'to') return [];
    const sources = listFrom(sentence, at + 2, 2);
    const place = isComment(sentence, at, sources.at(-1)?.end ?? at + 3) ? 'comment' : 'before';
    if (sources.length > 0)
      return sources.map((source, index) => ({
        from: index === 0 ? at : source.from,
        to: source.end,
        links: [{ from: source.from, to: source.to }],
        certainty: 0.9,
        place,
        reports: true,
      }));
    return paperAfter(sentence, at);
  },
};

const spoken =
  /^(?:statement|statements|plan|plans|schedule|proposal|rules|law|data|statistics|census|research|manifest|timetable|agreement|order|note|bill|bills|mail|readout|text|draft|list|permit|review|survey)$/;

/** A document whose own word this is; a statement or figures are told by whoever gave them. */
function paperAfter(sentence: AttributionSentence, at: number): FoundChain[] {
  const core = phraseFrom(sentence, at + 2);
  if (core.to === core.from || printedBy(sentence, core.to)) return [];
  const head = wordAt(sentence, core.to - 1);
  if (documentNouns().get(head) !== 'document' || spoken.test(head)) return [];
  const paper = trimmed(sentence, longPhraseFrom(sentence, at + 2), core);
  const place = isComment(sentence, at, paper.to) ? 'comment' : 'before';
  return [{ from: at, to: paper.to, links: [paper], certainty: 0.75, place, reports: false }];
}

/** "a report in the Post": the outlet is the source. */
const printedBy = (sentence: AttributionSentence, at: number): boolean =>
  outletReports().has(wordAt(sentence, at - 1)) &&
  (/^(?:in|by)$/.test(wordAt(sentence, at))
    ? listFrom(sentence, at + 1, 1)
    : /^(?:on|from)$/.test(wordAt(sentence, at))
      ? listFrom(sentence, at + 1, 2)
      : []
  ).length > 0;

/** A phrase that runs into its clause's verb ends with its core. */
const trimmed = (sentence: AttributionSentence, long: TokenRange, core: TokenRange): TokenRange =>
  /^(?:AUX)$/.test(tagAt(sentence, long.to)) && lemmaAt(sentence, long.to) !== '' ? core : long;
