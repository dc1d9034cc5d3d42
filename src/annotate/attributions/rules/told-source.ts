import { type AttributionSentence, lemmaAt, tagAt, wordAt } from '../sentence.ts';
import { journalistNouns } from '../source/lists.ts';
import { phraseFrom } from '../source/phrase.ts';
import { listFrom } from '../source/source.ts';
import { isUnlisted } from '../source/unlisted.ts';
import { isCrowd } from './crowd.ts';
import type { AttributionRule, FoundChain } from './rule.ts';

const speaking: ReadonlySet<string> = new Set(
  'speak talk confirm say explain admit write comment confide reveal disclose complain boast reply respond repeat vow promise claim insist suggest state acknowledge sit appear describe argue grant give'.split(
    ' ',
  ),
);

/** Vale told the Daily Post · speaking to Harbour TV: the words reached the article through whom they were said to. */
export const toldSource: AttributionRule = {
  id: 'annotate/attributions/told-source',
  lemmas: new Set(['tell', ...speaking, 'speaking']),
  lone: new Set(['tell', 'speak', 'talk', 'write']),
  find: (sentence, at) => {
    if (lemmaAt(sentence, at) === 'tell') return tagAt(sentence, at) === 'VERB' ? heardBy(sentence, at, at + 1) : [];
    const next = wordAt(sentence, at + 1);
    const lemma = lemmaAt(sentence, at);
    if (lemma === 'write' && next !== 'in' && next !== 'for') return writtenIn(sentence, at);
    if (lemma === 'write' || lemma === 'argue')
      return next === 'in' || next === 'for' ? heardBy(sentence, at, at + 2) : [];
    if (lemma === 'grant' || lemma === 'give') return grantedTo(sentence, at);
    if (lemma === 'sit')
      return next === 'down' && wordAt(sentence, at + 2) === 'with' ? heardBy(sentence, at, at + 3) : [];
    if (lemma === 'appear')
      return next === 'on' && wordAt(sentence, at) === 'appearing' ? heardBy(sentence, at, at + 2) : [];
    return next === 'to' || (next === 'with' && /^(?:speak|talk)$/.test(lemma)) ? heardBy(sentence, at, at + 2) : [];
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

/** "…, wrote the columnist Petra Holm in the Post": who wrote stands between. */
function writtenIn(sentence: AttributionSentence, at: number): FoundChain[] {
  for (let index = at + 1; index < at + 9; index += 1) {
    if (wordAt(sentence, index) === 'in') return index > at + 1 ? heardBy(sentence, at, index + 1) : [];
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(tagAt(sentence, index))) return [];
  }
  return [];
}

/** "gave the Herald an interview", "granted Reuters a rare look": not where it is still to come. */
function grantedTo(sentence: AttributionSentence, at: number): FoundChain[] {
  if (/^(?:will|would|to|can|could|may|might|not)$/.test(wordAt(sentence, at - 1))) return [];
  const [source] = listFrom(sentence, at + 1, 2);
  if (!source || isCrowd(sentence, source) || !/^(?:an?|his|her|their|its|this)$/.test(wordAt(sentence, source.end)))
    return [];
  const talks = sentence.words
    .slice(source.end, source.end + 5)
    .some((word) => /^(?:interview|account|statement|version|comment)$/.test(word));
  return talks ? [{ from: at, to: source.end, links: [source], certainty: 0.85, place: 'inside', reports: false }] : [];
}

function heardBy(sentence: AttributionSentence, at: number, start: number): FoundChain[] {
  const from = skipReporter(sentence, start);
  const sources = listFrom(sentence, from, 1).filter(
    (source) => !isCrowd(sentence, source) && (source.level > 1 || isUnlisted(sentence, source)),
  );
  return sources.map((source, index) => ({
    from: index === 0 ? at : source.from,
    to: source.end,
    links: [{ from: source.from, to: source.to }],
    certainty: 0.85,
    place: 'inside',
    reports: false,
  }));
}
