import { describe, expect, it } from 'vitest';
import { readLink } from './read-links.ts';

const linked: [string, string][] = [
  ['Ida Solberg met Robert Hudak. “[He] is late,” Solberg said.', 'Robert Hudak'],
  ['Voters like Robert Hudak. “[He] is honest,” said Ida Solberg.', 'Robert Hudak'],
  ['“Robert Hudak is honest and [his] plan is good,” said Yuri Petrenko.', 'Robert Hudak'],
  ['Robert Hudak lost. ‘I think [he] was tired,’ said Yuri Petrenko.', 'Robert Hudak'],
  ['Ida Solberg praised Robert Hudak. “[He] is honest,” she said.', 'Robert Hudak'],
];

const open: [string, string][] = [
  ['nobody seen to speak', 'Robert Hudak lost. “[He] was tired.”'],
  ['the speaker is a pronoun of the same gender', 'Robert Hudak met Yuri Petrenko. “[He] was tired,” he said.'],
  ['two may be meant', 'Robert Hudak and Yuri Petrenko lost. “[He] was tired,” said Ida Solberg.'],
  ['the speaker', 'Robert Hudak said: "[he] was late."'],
];

describe('he and she in quotation marks', () => {
  it.each(linked)('%s', (text, name) => expect(readLink(text)).toBe(name));
  it.each(open)('left open: %s', (_, text) => expect(readLink(text)).toBeUndefined());
  it.each([
    '“[I] am late,” said Ida Solberg.',
    '“[We] are late,” said Ida Solberg.',
    'Ida Solberg said “[you] are late.”',
  ])('no mention: %s', (text) => expect(readLink(text)).toBeUndefined());
});
