import { describe, expect, it } from 'vitest';
import { readLink } from './read-links.ts';

const linked: [string, string][] = [
  ['Brightwater Inc. grew. [The company] hired new staff.', 'Brightwater Inc'],
  ['The European Union met. [The bloc] agreed.', 'European Union'],
  ['The Foreign Ministry met reporters. [The ministry] said no.', 'Foreign Ministry'],
  ['The Green Party lost. [The party] was split.', 'Green Party'],
  ['Officials of the WHO met. [The agency] warned of a new wave.', 'WHO'],
  ['Norway voted. Rain fell on [the country].', 'Norway'],
  ['The Reuters agency met. Norway won. [The country] cheered.', 'Norway'],
  ['They met in the city of Oslo. [The city] cheered.', 'Oslo'],
  ['Slovakia met Norway. [The Norwegians] won the match.', 'Norway'],
  ['North Korea fired shells. [The North] denied it.', 'North Korea'],
  ['They met at Bergen Central Station. [The station] was full.', 'Bergen Central Station'],
];

const open: [string, string][] = [
  ['of another kind', 'The Foreign Ministry met. [The company] hired new staff.'],
  ['two of a kind', 'Norway and Sweden voted. [The country] cheered.'],
  ['more is told', 'Brightwater Inc. grew. [The company] that hired left.'],
  ['part of a longer phrase', 'Brightwater Inc. grew. [The company] car left.'],
  ['"of" tells which', 'The Green Party lost. [The party] of Hudak won.'],
  ['none named before', '[The company] hired new staff. Brightwater Inc. grew.'],
  ['in quotation marks', 'Norway voted. “[The country] is glad,” said Ida Solberg.'],
  ['a state of a federation is no country', 'California voted. Rain fell on [the country].'],
];

describe('described bodies and places', () => {
  it.each(linked)('%s', (text, name) => expect(readLink(text)).toBe(name));
  it.each(open)('left open: %s', (_, text) => expect(readLink(text)).toBeUndefined());
});
