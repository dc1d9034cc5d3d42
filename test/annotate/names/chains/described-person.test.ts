import { describe, expect, it } from 'vitest';
import { readLink } from './read-links.ts';

const two = 'Norwegian President Ida Solberg met Slovak Prime Minister Robert Hudak.';

const linked: [string, string][] = [
  [`${two} [The Norwegian leader] smiled.`, 'Ida Solberg'],
  [`${two} [The Slovak prime minister] left.`, 'Robert Hudak'],
  [`${two} [Slovakia’s prime minister] left.`, 'Robert Hudak'],
  [`${two} [The Slovak] left.`, 'Robert Hudak'],
  [`${two} Solberg thanked [her Slovak counterpart].`, 'Robert Hudak'],
  ['Robert Hudak, 47, was freed. [The 47-year-old] smiled at reporters.', 'Robert Hudak'],
  ['Governor Ida Solberg spoke. Then [the governor] left.', 'Ida Solberg'],
  ['They met Microsoft chief Anna Fields. [The Microsoft chief] left.', 'Anna Fields'],
  ['[The Slovak prime minister], Robert Hudak, left.', 'Robert Hudak'],
  ['Robert Hudak, [the Slovak prime minister], left.', 'Robert Hudak'],
];

const open: [string, string][] = [
  ['another country', `${two} [The Russian leader] left.`],
  ['another age', 'Robert Hudak, 47, was freed. [The 46-year-old] smiled at reporters.'],
  [
    'more than one',
    'Norwegian President Ida Solberg met Norwegian President Ole Dahl. [The Norwegian president] left.',
  ],
  ['a lower office', 'President Ida Solberg spoke. [The vice president] left.'],
  ['a former one', 'President Ida Solberg spoke. [The former president] left.'],
  ['the other gender', 'Spokesman Robert Hudak spoke. [The spokeswoman] left.'],
  ['a whole people', `${two} [The Slovaks] left.`],
  ['a longer phrase', 'Governor Ida Solberg spoke. [The governor] of Bergen left.'],
  ['named only later', '[The governor] left. Governor Ida Solberg spoke.'],
];

describe('described persons', () => {
  it.each(linked)('%s', (text, name) => expect(readLink(text)).toBe(name));
  it.each(open)('left open: %s', (_, text) => expect(readLink(text)).toBeUndefined());
});
