import { describe, expect, it } from 'vitest';
import { matchDateline } from '../../../src/read/blocks/match-dateline.ts';

describe('matchDateline', () => {
  it.each([
    ['Beijing, China – The minister arrived.', 'Beijing, China –', undefined],
    ['WASHINGTON (AP) — The ferry was late.', 'WASHINGTON (AP) —', 'AP'],
    ['LONDON, Sept 3 (Reuters) - The ferry was late.', 'LONDON, Sept 3 (Reuters) -', 'Reuters'],
    ['SAN FRANCISCO/WASHINGTON (Reuters) - The ferry was late.', 'SAN FRANCISCO/WASHINGTON (Reuters) -', 'Reuters'],
    ['SKERRIN, Orvane, March 10 (OPA) — The car ferry was late.', 'SKERRIN, Orvane, March 10 (OPA) —', undefined],
    ['BEIJING, Sept. 2 (Xinhua) -- The ferry was late.', 'BEIJING, Sept. 2 (Xinhua) --', 'Xinhua'],
    ['(CNN) -- The ferry was late.', '(CNN) --', undefined],
    ['(CNN) The ferry was late.', '(CNN)', undefined],
    ['DES MOINES, Iowa — The ferry was late.', 'DES MOINES, Iowa —', undefined],
    ['NEW DELHI: The ferry was late.', 'NEW DELHI:', undefined],
    ['Kyiv — The ferry was late.', 'Kyiv —', undefined],
  ])('finds the dateline of %s', (paragraph, dateline, agency) => {
    const found = matchDateline(paragraph);
    expect(paragraph.slice(0, found?.length ?? 0)).toBe(dateline);
    expect(found?.agency).toBe(agency);
  });

  it.each([
    'The memo has been released — and nobody read it.',
    'Washington – the city, not the man – was quiet.',
    'EXCLUSIVE — The ferry was late.',
    'Network personalities — all of them — were there.',
    'For weeks, Maske — a pilot — had warned them.',
    'China: The ferry was late.',
    'Torvane, Maske — both pilots — left.',
    'It is late.',
  ])('finds none in %s', (paragraph) => {
    expect(matchDateline(paragraph)).toBeUndefined();
  });
});
