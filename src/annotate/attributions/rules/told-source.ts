import { type AttributionSentence, lemmaAt, tagAt, wordAt } from '../sentence.ts';
import { journalistNouns } from '../source/lists.ts';
import { phraseFrom } from '../source/phrase.ts';
import { listFrom } from '../source/source.ts';
import { isCrowd } from './crowd.ts';
import type { AttributionRule, FoundChain } from './rule.ts';

const speaking: ReadonlySet<string> = new Set([
  'speak',
  'talk',
  'confirm',
  'say',
  'explain',
  'admit',
  'write',
  'comment',
]);

/** Vale told the Daily Post · speaking to Harbour TV: the words reached the article through whom they were said to. */
export const toldSource: AttributionRule = {
  id: 'annotate/attributions/told-source',
  lemmas: new Set(['tell', ...speaking, 'speaking']),
  find: (sentence, at) => {
    if (lemmaAt(sentence, at) === 'tell') return tagAt(sentence, at) === 'VERB' ? heardBy(sentence, at, at + 1) : [];
    const next = wordAt(sentence, at + 1);
    if (lemmaAt(sentence, at) === 'write') return next === 'in' || next === 'for' ? heardBy(sentence, at, at + 2) : [];
    return next === 'to' || (next === 'with' && lemmaAt(sentence, at) !== 'say') ? heardBy(sentence, at, at + 2) : [];
  },
};

/** Where the outlet begins behind "a reporter for": the words go through him to the outlet. */
function skipReporter(sentence: AttributionSentence, from: number): number {
  const { to } = phraseFrom(sentence, from);
  const isReporter =
    to > from &&
    journalistNouns().has(wordAt(sentence, to - 1)) &&
    /^(?:from|for|of|at|with)$/.test(wordAt(sentence, to));
  return isReporter ? to + 1 : from;
}

function heardBy(sentence: AttributionSentence, at: number, start: number): FoundChain[] {
  const from = skipReporter(sentence, start);
  const sources = listFrom(sentence, from, 2).filter((source) => !isCrowd(sentence, source));
  return sources.map((source, index) => ({
    from: index === 0 ? at : source.from,
    to: source.end,
    links: [{ from: source.from, to: source.to }],
    certainty: 0.85,
    place: 'inside',
    reports: false,
  }));
}
