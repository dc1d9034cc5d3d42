import { describe, expect, it } from 'vitest';
import { createChangedRunFinder } from '../../../src/check/quotes/changed-runs.ts';
import { annotateText } from '../people/check-texts.ts';

const articles = [
  annotateText('a', 'Mara Ellwood said: “We heard a bang, and then the quay was gone.”'),
  annotateText('b', 'He left. “Nobody slept that night,” Jon Averill said. The quay was gone then.'),
];

const changesOf = (words: string): string[] => {
  const keys = words.split(' ');
  return createChangedRunFinder(
    articles,
    keys,
  )(keys).map(
    ({ article, from, to, other }) => `${keys.slice(from, to).join(' ')}/${article.text.slice(other.start, other.end)}`,
  );
};

describe('createChangedRunFinder', () => {
  it.each([
    ['we heard a whistle', ['whistle/bang']],
    ['everybody slept that night', ['everybody/Nobody']],
    ['and then the pier was gone', ['pier/quay']],
    ['we heard a loud bang and then', ['loud/']],
    ['and then the old pier was gone', ['old pier/quay']],
    // No clause ends where the change stands, or too much is changed.
    ['heard a bang and thereafter', []],
    ['they heard a whistle', []],
    ['we saw', []],
    ['we heard a bang', []],
  ])('%s', (words, changes) => {
    expect(changesOf(words)).toEqual(changes);
  });
});
