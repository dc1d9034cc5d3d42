import { describe, expect, it } from 'vitest';
import { matchSpeakers, type Speaker, type SpeakerOfQuote } from '../../../../src/collate/quotations/judge/speakers.ts';

const person = (id: string, name: string, fields: Partial<Speaker> = {}): Speaker => ({
  id,
  name,
  person: true,
  translated: false,
  articles: new Set(['a']),
  alone: new Set(),
  roles: new Set(),
  ...fields,
});

const mara = person('e1', 'Mara Ellwood', { roles: new Set(['harbour', 'minist']) });
const by = (speaker: Speaker): SpeakerOfQuote => ({ articleId: 'a', speaker });
const described = (mention?: string, nearby?: string): SpeakerOfQuote => ({
  articleId: 'b',
  ...(mention !== undefined && { mention }),
  ...(nearby !== undefined && { nearby }),
});
const named = { ...mara, articles: new Set(['a', 'b']) };

describe('matchSpeakers', () => {
  it.each<[SpeakerOfQuote, SpeakerOfQuote, string]>([
    [by(mara), by(mara), 'same'],
    [by(mara), by(person('e2', 'Jon Averill')), 'different'],
    [by(mara), by(person('e2', 'Jon Ellwood')), 'different'],
    [by(mara), by(person('e2', 'Averill')), 'different'],
    [by(mara), by(person('e2', 'Ellwood')), 'likely'],
    [by(mara), by(person('e2', 'Ellwood-san')), 'likely'],
    [by(mara), by(person('e2', 'Harbour Board', { person: false })), 'unknown'],
    [by(named), described('he', 'e1'), 'likely'],
    [by(named), described('the pilot', 'e9'), 'unknown'],
    [by(named), described('the minister', 'e9'), 'likely'],
    [by(named), described('analysts', 'e1'), 'unknown'],
    [by(named), described('the government', 'e1'), 'unknown'],
    [by(mara), described('the harbour minister'), 'likely'],
    [by(mara), described('Ann Ellwood'), 'likely'],
    [by(mara), described('their spokesman'), 'unlikely'],
    [by(mara), described('he'), 'unknown'],
    [by(named), described('–'), 'unknown'],
    [by(mara), described(), 'unknown'],
    [described(), described(), 'unknown'],
  ])('%j and %j: %s', (a, b, match) => {
    expect(matchSpeakers(a, b)).toBe(match);
    expect(matchSpeakers(b, a)).toBe(match);
  });

  it('takes the only person of an article for whoever is quoted without a name', () => {
    expect(matchSpeakers(by({ ...named, alone: new Set(['b']) }), described())).toBe('likely');
  });
});
