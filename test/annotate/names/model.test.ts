import { describe, expect, it } from 'vitest';
import { findBodyKind } from '../../../src/annotate/names/gazetteer.ts';
import { isTown } from '../../../src/annotate/names/model/towns.ts';
import { scoreLogistic, trainLogistic } from '../../../training/names/logistic.ts';
import { parseMarked } from '../../../training/names/own.ts';

describe('word lists of names', () => {
  it.each(['thimphu', 'ouagadougou', 'santa cruz'])('%s is a town', (key) => expect(isTown(key)).toBe(true));
  it.each(['zentavo', 'constructor', '__proto__', ''])('%j is no town', (key) => expect(isTown(key)).toBe(false));
  it.each(['boca juniors', 'johnson johnson', 'economist', 'zanu pf'])('%s is a body', (key) =>
    expect(findBodyKind(key)).toBeDefined(),
  );
  it.each(['constructor', '__proto__', 'ann lee', 'company'])('%s is no body', (key) =>
    expect(findBodyKind(key)).toBeUndefined(),
  );
});

describe('training', () => {
  it('takes the marks out of our sentences', () => {
    const { names, text } = parseMarked('{P Ann Lee} met {O Zentavo} in {L Karumba}.', 'own', 1);
    expect(text).toBe('Ann Lee met Zentavo in Karumba.');
    expect(names.map(({ end, start, type }) => `${text.slice(start, end)}: ${type}`)).toEqual([
      'Ann Lee: person',
      'Zentavo: organization',
      'Karumba: place',
    ]);
  });

  it('learns what features tell', () => {
    const item = (hashes: number[], target: number) => ({ hashes: Int32Array.from(hashes), target, weight: 1 });
    const items = [item([1, 3], 0), item([1, 4], 0), item([2, 3], 1), item([2, 4], 1)];
    const model = trainLogistic(items, { classes: 2, epochs: 20, step: 0.1, decay: 0, least: 1 });
    const [one, other] = [scoreLogistic(model, Int32Array.from([1])), scoreLogistic(model, Int32Array.from([2]))];
    expect(one[0]).toBeGreaterThan(one[1]!);
    expect(other[1]).toBeGreaterThan(other[0]!);
  });
});
