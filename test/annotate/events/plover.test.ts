import { describe, expect, it } from 'vitest';
import { findPlover } from '../../../src/annotate/events/facts/plover.ts';
import { annotationsOf } from '../../../src/model/annotation.ts';
import { readArticle } from './read-events.ts';

describe('PLOVER types', () => {
  it.each([
    ['CONSULT', 'done', 'CONSULT'],
    ['AID', 'planned', 'AGREE'],
    ['SANCTION', 'possible', 'THREATEN'],
    ['CONSULT', 'denied', undefined],
    [undefined, 'done', undefined],
  ] as const)('%s %s is %s', (root, status, expected) => {
    expect(findPlover(root, status)).toBe(expected);
  });

  it.each([
    ['Norway rejected a request by Chile.', 'REJECT', 'Norway', 'Chile'],
    ['Norway accused Chile of dumping.', 'ACCUSE', 'Norway', 'Chile'],
    ['Norway demanded that Chile withdraw its ships.', 'REQUEST', 'Norway', 'Chile'],
    ['Norway threatened to close its embassy in Chile.', 'THREATEN', 'Norway', 'Chile'],
    ['Norway said on Tuesday that Chile must return the ship.', 'REQUEST', 'Norway', 'Chile'],
    ['Norway is willing to help Chile.', 'AGREE', 'Norway', 'Chile'],
  ])('reads "%s"', (sentence, root, agent, target) => {
    const { annotations, text } = readArticle(sentence);
    const event = annotationsOf(annotations, 'event').find(({ plover }) => plover === root)!;
    const words = (role: string): string[] =>
      event.participants.filter((one) => one.role === role).map(({ start, end }) => text.slice(start, end));
    expect(words('agent')).toEqual([agent]);
    expect(words('target').join()).toContain(target);
  });
});
