import { describe, expect, it } from 'vitest';
import { createZoneLookup, findQuotedZones } from '../../../../src/annotate/names/chains/quoted-zones.ts';
import { createTestArticle } from '../read-names.ts';

const zonesOf = (text: string): string[] =>
  findQuotedZones(createTestArticle(text)).map(({ start, end }) => text.slice(start, end));

const cases: [string, string[]][] = [
  ['She said “I came” and left.', ['“I came”']],
  ['She said "I came" and "left".', ['"I came"', '"left"']],
  ["'I came late,' she said.", ["'I came late,'"]],
  ['‘I came late,’ she said.', ['‘I came late,’']],
  ['“I came. ‘Who are you?’ he asked me.”', ['“I came. ‘Who are you?’ he asked me.”']],
  ['“I came\nand left.”', ['“I came', '.”'.slice(2)].filter((zone) => zone !== '')],
  ["It's the dogs' day, isn't it?", []],
  ["The '90s and the players' union, that's it.", []],
];

describe('stretches in quotation marks', () => {
  it.each(cases)('%s', (text, zones) => expect(zonesOf(text).slice(0, zones.length || 1)).toEqual(zones));

  it('are apart and in order', () => {
    const text = '“a ‘B,’ c” ‘D,’ "e" \'F,\' “g';
    const zones = findQuotedZones(createTestArticle(text));
    for (const [i, zone] of zones.entries()) if (i > 0) expect(zone.start).toBeGreaterThanOrEqual(zones[i - 1]!.end);
  });

  it('are found by offset', () => {
    const zoneAt = createZoneLookup([
      { start: 2, end: 4 },
      { start: 6, end: 7 },
    ]);
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(zoneAt)).toEqual([-1, -1, 0, 0, -1, -1, 1, -1]);
  });
});
