import { describe, expect, it } from 'vitest';
import { isSpokenInOtherLanguage } from '../../../../src/collate/quotations/typing/foreign.ts';
import { buildArticle } from '../../../helpers/article-builder.ts';

const words = 'No vessel will sail';
const isForeign = (text: string, place?: string): boolean => {
  const builder = buildArticle('a', text);
  if (place !== undefined) builder.name(place, { type: 'place' });
  return isSpokenInOtherLanguage(builder.article(), builder.find(words));
};

describe('isSpokenInOtherLanguage', () => {
  it.each([
    `“${words},” the minister said on the quay, speaking in Halvian.`,
    `Speaking in Lethby, she said in French: “${words}.”`,
    `“${words},” she said through an interpreter.`,
    `“${words},” he said, according to a translation of the speech.`,
    `Speaking in Halvian, she said: “${words}.”`,
    `The minister spoke to the sailors in Halvian. “${words},” she said.`,
    `“${words},” he said in dialect.`,
    `“${words},” he said in his Polish address.`,
    `In remarks translated from Polish, she said: “${words}.”`,
  ])('%s', (text) => expect(isForeign(text)).toBe(true));

  it.each<[string, string?]>([
    [`“${words},” the minister said, speaking in Lethby.`],
    [`“${words},” the minister said, speaking in English.`],
    [`“${words},” the minister said in Dalian.`, 'Dalian'],
    [`“${words},” she said. Later he spoke in Halvian.`],
    [`She spoke in Halvian.\n“${words},” he said.`],
    [`“${words},” she said in March.`],
  ])('not: %s', (text, place) => expect(isForeign(text, place)).toBe(false));
});
