import { describe, expect, it } from 'vitest';
import { createNearDuplicateIndex } from '../../../src/group/near-duplicates/near-duplicates.ts';
import { readTextWords } from '../../../src/group/near-duplicates/text-words.ts';
import { createWordSource } from '../../helpers/random-words.ts';

const read = (...paragraphs: readonly (readonly string[] | string)[]): Uint32Array => {
  let text = '';
  const blocks = paragraphs.map((paragraph) => {
    const start = text.length;
    text += typeof paragraph === 'string' ? paragraph : paragraph.join(' ');
    const block = { kind: 'paragraph' as const, start, end: text.length };
    text += '\n\n';
    return block;
  });
  return readTextWords({ text, blocks });
};

const write = createWordSource(1);
const original = write(300);
const furniture = write(60);
const changed = (share: number) => original.map((word, at) => (at % Math.round(1 / share) === 7 ? 'otherwise' : word));

describe('near-duplicates', () => {
  const index = createNearDuplicateIndex();
  index.add('original', read(original));

  it.each<[string, Uint32Array]>([
    ['the same text', read(original)],
    ['its beginning', read(original.slice(0, 180))],
    ['its end', read(original.slice(200))],
    ['with furniture around', read(furniture.slice(0, 30), original, furniture.slice(30))],
    ['trimmed, with furniture under it', read(original.slice(0, 200), furniture)],
    ['one word in 20 changed', read(changed(1 / 20))],
    ['one word in 10 changed', read(changed(1 / 10))],
    ['in capitals', read(original.map((word) => word.toUpperCase()))],
    ['in other paragraphs', read(original.slice(0, 150), original.slice(150))],
  ])('finds %s', (_, words) => {
    expect(createNearDuplicateIndex({}, index.save()).add('new', words)).toMatchObject([{ id: 'original' }]);
  });

  it.each<[string, Uint32Array]>([
    ['nothing', read()],
    ['other words', read(write(300))],
    ['a third of the words', read(original.slice(0, 100), write(200))],
    ['the same words in another order', read([...original].sort())],
    ['a few words', read(original.slice(0, 15))],
    ['the same end under another opening', read(write(60), original.slice(60))],
    ['a quote of it', read(write(40), `“${original.slice(0, 150).join(' ')}”`, write(30))],
  ])('tells from it %s', (_, words) => {
    expect(createNearDuplicateIndex({}, index.save()).add('new', words)).toEqual([]);
  });

  it('tells how much of each text stands in the other', () => {
    const [match] = createNearDuplicateIndex({}, index.save()).add('new', read(original.slice(0, 150), furniture));
    expect(match).toEqual({ id: 'original', share: 0.714, otherShare: 0.5, words: 150 });
  });

  it('learns furniture from the texts that share it', () => {
    const learned = createNearDuplicateIndex({}, index.save());
    const longer = [...furniture, ...write(120)];
    const copy = read(original.slice(0, 120), longer);
    expect(createNearDuplicateIndex({}, index.save()).add('new', copy)).toEqual([]);
    for (let at = 0; at < 20; at += 1) expect(learned.add(`other ${at}`, read(write(200), longer))).toEqual([]);
    expect(learned.add('new', copy)).toMatchObject([{ id: 'original' }]);
  });

  it('forgets what is outside of the window', () => {
    const small = createNearDuplicateIndex({ window: 3 });
    const added = (id: string, words: Uint32Array) => small.add(id, words).map((match) => match.id);
    expect(added('a', read(original))).toEqual([]);
    for (const id of ['b', 'c']) expect(added(id, read(write(100)))).toEqual([]);
    expect(added('d', read(original))).toEqual(['a']);
    for (const id of ['e', 'f', 'g']) expect(added(id, read(write(100)))).toEqual([]);
    expect(added('h', read(original))).toEqual([]);
  });

  it('goes on from a saved state as if it had never stopped', () => {
    const whole = createNearDuplicateIndex({ window: 50 });
    let stopped = createNearDuplicateIndex({ window: 50 });
    const texts = Array.from({ length: 30 }, () => write(80));
    const stream = Array.from({ length: 400 }, (_, at) => {
      const text = texts[(at * at + at) % texts.length]!;
      return read(at % 3 === 0 ? text.slice(0, 60) : text, at % 4 === 0 ? furniture : write(20));
    });
    stream.forEach((words, at) => {
      if (at % 37 === 36) stopped = createNearDuplicateIndex({ window: 50 }, stopped.save());
      expect(stopped.add(`n${at}`, words)).toEqual(whole.add(`n${at}`, words));
    });
  });
});
