import { describe, expect, it } from 'vitest';
import { readLink } from './read-links.ts';

const linked: [string, string][] = [
  ['The Harbour Board raised [its] fees.', 'Harbour Board'],
  ['Norway said [it] would pay.', 'Norway'],
  ['The Harbour Board announced on Monday that [it] had paid.', 'Harbour Board'],
  ['The Harbour Board, which met in Bergen, raised [its] fees.', 'Harbour Board'],
  ['The Harbour Board met in Bergen. [It] said fees would rise.', 'Harbour Board'],
  ['The Harbour Board [itself] voted no.', 'Harbour Board'],
];

const open: [string, string][] = [
  ['nothing is meant', 'The Harbour Board met. [It] was raining.'],
  ['another body that the verb is done to', 'The Harbour Board asked Brightwater Inc. to lift [its] ban.'],
  ['another subject between', 'The Harbour Board met after the ship lost [its] anchor.'],
  ['a person', 'Ida Solberg praised [its] plan.'],
  ['right behind a comma', 'Norway, [its] neighbour, agreed.'],
  ['in quotation marks', 'The Harbour Board said: “Fees fell, and [it] paid.”'],
  ['one against many', 'The Harbour Board met. [They] said no.'],
];

describe('it and its', () => {
  it.each(linked)('%s', (text, name) => expect(readLink(text)).toBe(name));
  it.each(open)('left open: %s', (_, text) => expect(readLink(text)).toBeUndefined());
});
