import { describe, expect, it } from 'vitest';
import { collateArticles } from '../../../../src/collate/collate.ts';
import type { TellingRelation } from '../../../../src/model/edition.ts';
import { annotateArticle } from '../../../../src/pipeline/annotate.ts';
import { readLine } from '../../../../src/read/read-line.ts';

/** Annotates two reports and tells how the quotation that both have is told in each; nothing if they share none. */
function relationsOf(left: string, right: string): TellingRelation[] | undefined {
  const articles = [left, right].map((text, index) => {
    const id = `r${index}`;
    const line = JSON.stringify({ id, outlet: `Outlet ${index}`, publishedAt: '2031-05-07T18:00:00Z', text });
    return annotateArticle(readLine(Buffer.from(line), { name: id, lineNumber: 1 }).article!);
  });
  return collateArticles(articles)
    .quotations.find(({ tellings }) => tellings.length === 2)
    ?.tellings.map(({ relation }) => relation);
}

describe('what is one utterance', () => {
  it.each([
    [
      'one verb for another',
      'Skipper Mara Ellwood came ashore on Tuesday. "I only looked up because somebody pulled at my coat," she said.',
      'Skipper Mara Ellwood told the inquiry on Tuesday: "I only looked up because somebody tugged at my coat."',
    ],
    [
      'a whole name inside a longer phrase',
      'Pilot Colin Rask said on Tuesday: "The buoy has stood there since 1953 and it will stand for years to come."',
      'There was a meeting on Tuesday. "The buoy stood there since 1953 and will stand for years to come," Colin Rask of the harbour board said.',
    ],
    [
      'two translations of one image',
      'Skipper Mara Ellwood spoke on Tuesday. "The rope is old, the wind is strong and the forest is far," she said in Danish.',
      'Skipper Mara Ellwood said on Tuesday in Danish: "The cord is ancient, the gusts are powerful and the woods are distant."',
    ],
  ])('%s', (_, left, right) => expect(relationsOf(left, right)).toBeDefined());

  it.each([
    [
      'a question and its answer',
      'Skipper Mara Ellwood asked on Tuesday: "Did the pilot know about the broken rudder before the storm?"',
      'Skipper Mara Ellwood said on Tuesday: "The pilot did know about the broken rudder before the storm."',
    ],
    [
      'what anybody says',
      'Water reached the chapel on Tuesday. "I have never seen anything like it," said the sexton.',
      'Water reached the inn on Tuesday. "I have never seen anything like it," said the landlady.',
    ],
    [
      'one verb for another about other people',
      'Skipper Mara Ellwood said on Tuesday: "They cannot harm you if you never learn to row."',
      'Skipper Mara Ellwood said on Tuesday: "They cannot harm you if they never learn to swim."',
    ],
  ])('not: %s', (_, left, right) => expect(relationsOf(left, right)).toBeUndefined());
});

describe('what is altered', () => {
  const says = (words: string) => `Skipper Mara Ellwood said on Tuesday: "${words}"`;
  it.each([
    [
      'an intention is left out',
      says('We have never knowingly dumped old oil in the bay.'),
      says('We have never dumped old oil in the bay.'),
    ],
    [
      'what was denied is affirmed',
      says('The harbour gate was left open by one of the builders, not by my sailors.'),
      'Skipper Mara Ellwood said on Tuesday that the harbour gate had been left open by one of her sailors.',
    ],
    [
      'a condition is left out in the passive voice',
      says('We might raise the harbour fee to 66 crowns if the council agrees.'),
      'Skipper Mara Ellwood said on Tuesday that the harbour fee would be raised to 66 crowns.',
    ],
  ])('%s', (_, left, right) => expect(relationsOf(left, right)).toContain('altered'));
});
