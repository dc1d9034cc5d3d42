import { type AttributionSentence, lemmaAt, tagAt, wordAt } from '../sentence.ts';

/** The words in front of a verb that belong to it: "has also", "could not". */
export interface VerbGroup {
  /** Where the group begins. */
  readonly from: number;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
}

const inserted: ReadonlySet<string> = new Set([
  'however',
  'meanwhile',
  'too',
  'though',
  'also',
  'nevertheless',
  'separately',
]);

/** Reads the group that ends with a verb. */
export function verbGroupAt(sentence: AttributionSentence, at: number): VerbGroup {
  let from = at;
  let aux: string | undefined;
  let isNegated = false;
  while (from > 0 && at - from < 7) {
    const word = wordAt(sentence, from - 1);
    if (word === ',' && inserted.has(wordAt(sentence, from - 2)) && wordAt(sentence, from - 3) === ',') {
      from -= 3;
      continue;
    }
    if (!/^(?:AUX|ADV|PART)$/.test(tagAt(sentence, from - 1)) || word === "'s" || word === "'") break;
    if (/^(?:not|n't|never)$/.test(word)) isNegated = true;
    if (tagAt(sentence, from - 1) === 'AUX') aux ??= lemmaAt(sentence, from - 1);
    from -= 1;
  }
  const isParticiple = sentence.tokens[at]?.penn === 'VBN' || /(?:ed|en|told)$/.test(wordAt(sentence, at));
  return { from, isPassive: aux === 'be' && isParticiple, isNegated };
}

/** Whether the sentence ends behind a token, but for a time, a place, or what the source cites. */
export function isAtEnd(sentence: AttributionSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (/^(?:|[.;!?)"\u201D\u2019:]|,)$/.test(word)) return true;
  if (/^(?:citing|quoting|referring|with|which)$/.test(word)) return true;
  if (/^(?:on|in|at|late|early|earlier|later|last|this|yesterday|today)$/.test(word)) return true;
  return /(?:day)$/.test(word) && tagAt(sentence, at) === 'PROPN';
}

/** "…, Reuters reported", "…, as the Post writes": behind a comma or "as", and nothing of the content behind it. */
export const isComment = (sentence: AttributionSentence, from: number, end: number): boolean =>
  from > 0 &&
  (/^[,"\u201D\u2013\u2014-]$/.test(wordAt(sentence, from - 1)) || /^(?:as|so)$/.test(wordAt(sentence, from - 1))) &&
  isAtEnd(sentence, end) &&
  !(wordAt(sentence, from - 1) === 'as' && from === 1);
