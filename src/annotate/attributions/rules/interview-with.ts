import { type AttributionSentence, lemmaAt, tagAt, wordAt } from '../sentence.ts';
import { outletDeeds } from '../source/lists.ts';
import { nameOf } from '../source/outlet-level.ts';
import { listFrom, sourceBefore } from '../source/source.ts';
import { isCrowd, isOwnPlace } from './crowd.ts';
import type { AttributionRule, FoundChain } from './rule.ts';

const talks: ReadonlySet<string> = new Set([
  'interview',
  'remark',
  'comment',
  'statement',
  'conversation',
  'email',
  'message',
  'letter',
  'op-ed',
  'essay',
  'column',
  'article',
  'appearance',
  'exchange',
  'answer',
  'broadcast',
  'remarks',
  'comments',
]);
const reach = 7;

/** …, Vale said in an interview with the Daily Post · in comments to Reuters · in a BBC interview · in an op-ed in the Daily Post. */
export const interviewWith: AttributionRule = {
  id: 'annotate/attributions/interview-with',
  lemmas: talks,
  lone: new Set(['interview', 'comment', 'remark', 'comments', 'remarks']),
  find: (sentence, at) => {
    if (tagAt(sentence, at) !== 'NOUN') return [];
    return behind(sentence, at) ?? inFront(sentence, at);
  },
};

/** The outlet behind "interview with", with a time or a participle between them at most. */
function behind(sentence: AttributionSentence, at: number): FoundChain[] | undefined {
  for (let index = at + 1; index <= at + reach; index += 1) {
    const word = wordAt(sentence, index);
    if (word === '' || /^[.;:"\u201D]$/.test(word)) return undefined;
    if (tagAt(sentence, index) === 'VERB' && outletDeeds().has(lemmaAt(sentence, index))) return undefined;
    if (!/^(?:with|to|on|for|in|by)$/.test(word)) continue;
    const sources = listFrom(sentence, index + 1, isWeakly(sentence, at, word, index) ? 1 : 2).filter(
      (source) => !isCrowd(sentence, source) && !isOwnPlace(sentence, source),
    );
    if (sources.length === 0) continue;
    return sources.map((source, order) => ({
      from: order === 0 ? at : source.from,
      to: source.end,
      links: [{ from: source.from, to: source.to }],
      certainty: 0.85,
      place: 'inside' as const,
      reports: false,
    }));
  }
  return undefined;
}

/** "an interview with Aamuposti published on …": a name that no list knows is an outlet's if the interview was printed. */
function isWeakly(sentence: AttributionSentence, at: number, word: string, index: number): boolean {
  if (!/^(?:interview|comments|remarks)$/.test(wordAt(sentence, at)) || !/^(?:with|to)$/.test(word)) return false;
  if (isOpeningIn(sentence, at) && hasNoPerson(sentence, index + 1)) return true;
  if (wordAt(sentence, at) !== 'interview') return false;
  const [next] = listFrom(sentence, index + 1, 1);
  if (next && nameOf(sentence, next)?.type === 'organization') return true;
  return sentence.words.slice(index + 1, index + 6).some((one) => /^(?:published|broadcast|aired|printed)$/.test(one));
}

/** "In comments to the Irish Meridian, …" */
const isOpeningIn = (sentence: AttributionSentence, at: number): boolean =>
  sentence.words.slice(Math.max(0, at - 4), at).includes('in');

/** An article and a name that is nobody's, or a name that is a body's. */
function hasNoPerson(sentence: AttributionSentence, from: number): boolean {
  const [next] = listFrom(sentence, from, 1);
  const name = next && nameOf(sentence, next);
  return (
    next !== undefined &&
    (name === undefined ? wordAt(sentence, from) === 'the' : name.type === 'organization' && name.certainty < 0.9)
  );
}

/** "in a BBC interview" */
function inFront(sentence: AttributionSentence, at: number): FoundChain[] {
  if (!/^(?:interview|appearance|op-ed)$/.test(wordAt(sentence, at))) return [];
  for (let from = Math.max(0, at - 5); from < at; from += 1) {
    const source = listFrom(sentence, from, 2)[0];
    if (!source || source.end !== at || tagAt(sentence, from) === 'DET') continue;
    return [{ from: source.from, to: at + 1, links: [source], certainty: 0.8, place: 'inside', reports: false }];
  }
  const before = sourceBefore(sentence, at, 2);
  return before && tagAt(sentence, before.from) !== 'DET'
    ? [{ from: before.from, to: at + 1, links: [before], certainty: 0.8, place: 'inside', reports: false }]
    : [];
}
