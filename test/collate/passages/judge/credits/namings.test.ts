import { describe, expect, it } from 'vitest';
import { findNamings } from '../../../../../src/collate/passages/judge/credits/namings.ts';
import { buildArticle } from '../../../../helpers/article-builder.ts';

const namesIn = (text: string): string[] =>
  [...findNamings(buildArticle('a', text).article()).values()].map((one) => one.name);

describe('findNamings', () => {
  it.each<[text: string, names: string[]]>([
    ['The master told the Skerrin Lantern so.', ['Skerrin Lantern']],
    ['She spoke exclusively to The Lethby Echo on Sunday.', ['Lethby Echo']],
    ['Arson is suspected, reports this morning’s Brindle Daily Post.', ['Brindle Daily Post']],
    ['The Skerrin Lantern first reported the crack.', ['The Skerrin Lantern']],
    ['The Echo’s Tam Reed reported it.', ['The Echo']],
    ['Tugs came late, Lethby One affiliate KSKR said.', ['Lethby One', 'KSKR']],
    ['In an interview with Lethby Radio he wept.', ['Lethby Radio', 'Lethby']],
    ['According to the mayor, it is cracked.', []],
    ['He told nobody. Tam Reed left.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text).sort()).toEqual([...names].sort());
  });

  it('counts, and keeps the first place', () => {
    const text = 'A tug \u{1F6A2} sank, she told the Lethby Echo. He told the Lethby Echo so, too.';
    const [naming] = [...findNamings(buildArticle('a', text).article()).values()];
    expect(naming).toMatchObject({ count: 2, span: { start: text.indexOf('Lethby') } });
  });
});
