import { annotationsOf } from '../../model/annotation.ts';
import type { Reading } from '../../model/reading.ts';
import type { AttributionSentence } from './phrase.ts';

/** The sentences of an article with their tokens and names, in order. Linear. */
export function splitAttributionSentences(reading: Reading): AttributionSentence[] {
  const tokens = annotationsOf(reading.annotations, 'token');
  const names = annotationsOf(reading.annotations, 'name');
  let token = 0;
  let name = 0;
  return annotationsOf(reading.annotations, 'sentence').map(({ start, end }) => {
    while (token < tokens.length && tokens[token]!.start < start) token += 1;
    const firstToken = token;
    while (token < tokens.length && tokens[token]!.start < end) token += 1;
    while (name < names.length && names[name]!.start < start) name += 1;
    const firstName = name;
    while (name < names.length && names[name]!.start < end) name += 1;
    const { text } = reading.article;
    const inside = tokens.slice(firstToken, token);
    const words = inside.map((one) => text.slice(one.start, one.end).toLowerCase().replaceAll('\u2019', "'"));
    return { start, end, text, tokens: inside, words, names: names.slice(firstName, name) };
  });
}
