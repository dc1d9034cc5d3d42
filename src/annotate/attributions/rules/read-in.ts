import { type AttributionSentence, lemmaAt, tagAt, wordAt } from '../sentence.ts';
import { listFrom } from '../source/source.ts';
import { hangsOnPrinted } from './printed.ts';
import type { AttributionRule, FoundChain } from './rule.ts';

const lemmas: ReadonlySet<string> = new Set(
  'read learn emerge appear surface originate start begin transpire glean gather'.split(' '),
);
const reach = 4;

/** As one reads in the Daily Post · readers of the Daily Post learn · it emerged in the Daily Post · the story first appeared in the Daily Post. */
export const readIn: AttributionRule = {
  id: 'annotate/attributions/read-in',
  lemmas,
  find: (sentence, at) => {
    if (tagAt(sentence, at) !== 'VERB') return [];
    if (/^(?:read|learn|glean|gather)$/.test(lemmaAt(sentence, at))) return readBy(sentence, at);
    return isMatter(sentence, at) ? sourcesBehind(sentence, at, /^(?:in|on|with)$/) : [];
  },
};

const anyone = /^(?:one|we|you|readers|listeners|viewers|anyone|everyone|as)$/;

/** "as we read in the Post", "one learns from the Post", "Reading the Post, one learns": whoever opens the paper, and nobody in the matter. */
function readBy(sentence: AttributionSentence, at: number): readonly FoundChain[] {
  const isOpening = at === 0 && wordAt(sentence, at) === 'reading';
  if (isOpening && !sentence.words.slice(0, 24).some((word) => /^(?:one|you|we)$/.test(word))) return [];
  if (isOpening) return sourcesAt(sentence, at, at + 1);
  const before = sentence.words.slice(Math.max(0, at - 3), at);
  if (before.some((word) => anyone.test(word))) {
    const found = sourcesBehind(sentence, at, /^(?:in|from)$/);
    return found.length > 0 ? found : readersOf(sentence, at);
  }
  return readersOf(sentence, at);
}

/** "Readers of the Post learned that". */
function readersOf(sentence: AttributionSentence, at: number): readonly FoundChain[] {
  for (let index = at - 2; index >= Math.max(0, at - 10); index -= 1)
    if (wordAt(sentence, index) === 'of' && /^(?:readers|listeners|viewers)$/.test(wordAt(sentence, index - 1)))
      return sourcesAt(sentence, index - 1, index + 1);
  return [];
}

/** Whether what appeared is something that outlets print, or "it": right in front of the verb. */
function isMatter(sentence: AttributionSentence, at: number): boolean {
  let before = at - 1;
  while (before > 0 && /^(?:ADV|AUX)$/.test(tagAt(sentence, before))) before -= 1;
  const word = wordAt(sentence, before);
  return (
    word === 'it' || matters.has(word) || ((word === 'which' || word === 'that') && hangsOnPrinted(sentence, before))
  );
}

const matters: ReadonlySet<string> = new Set(
  'story report reports article account news claim claims allegation allegations rumour rumours rumor rumors details figures interview footage images photographs tip version theory'.split(
    ' ',
  ),
);

function sourcesBehind(sentence: AttributionSentence, at: number, wanted: RegExp): readonly FoundChain[] {
  for (let index = at + 1; index <= at + reach; index += 1) {
    if (/^[,.;:]?$/.test(wordAt(sentence, index))) return [];
    if (wanted.test(wordAt(sentence, index))) return sourcesAt(sentence, at, index + 1);
  }
  return [];
}

const sourcesAt = (sentence: AttributionSentence, at: number, from: number): readonly FoundChain[] =>
  listFrom(sentence, from, 2).map((source, order) => ({
    from: order === 0 ? at : source.from,
    to: source.end,
    links: [{ from: source.from, to: source.to }],
    certainty: 0.75,
    place: 'inside',
    reports: true,
  }));
