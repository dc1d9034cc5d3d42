import { describe, expect, it } from 'vitest';
import { readLink } from './read-links.ts';

const linked: [string, string][] = [
  ['Ida Solberg left. [She] smiled.', 'Ida Solberg'],
  ['Robert Hudak met Ida Solberg. [Her] plan failed.', 'Ida Solberg'],
  ['Robert Hudak praised the plan of Yuri Petrenko. [He] left.', 'Robert Hudak'],
  ['Robert Hudak, who lost [his] seat, left.', 'Robert Hudak'],
  ['Robert Hudak, a lawyer from Bergen, left. Then [he] slept.', 'Robert Hudak'],
  ['In [her] speech to the council, Ida Solberg praised the plan.', 'Ida Solberg'],
  ['Ida Solberg said [she] would go.', 'Ida Solberg'],
  ['Ida Solberg spoke. “We came late,” [she] said.', 'Ida Solberg'],
  ['Robert Hudak said on Monday that he was glad. “It is a good plan,” [he] said.', 'Robert Hudak'],
  ['Robert Hudak is a lawyer. [He] lives in Bergen.', 'Robert Hudak'],
  ['Police freed another man, Robert Hudak. [He] smiled.', 'Robert Hudak'],
  ['The club of Robert Hudak lost. Fans of the club blamed [him].', 'Robert Hudak'],
];

const open: [string, string][] = [
  ['two of one gender, joined', 'Robert Hudak and Yuri Petrenko left. [He] smiled.'],
  ['somebody without a name', 'Robert Hudak left. An officer said [he] was late.'],
  ['the other gender', 'Robert Hudak left. [She] smiled.'],
  ['object of its own clause', 'Robert Hudak praised [him].'],
  [
    'somebody of unknown gender beside one who fits',
    'Robert Hudak spoke. Ubumwe Koa, who stood there, called [his] plan a farce.',
  ],
  ['two in one sentence, both subjects', 'Robert Hudak said Yuri Petrenko lost [his] seat.'],
  [
    'somebody of unknown gender on whose word something was told',
    'Ida Solberg said it rained. The road was closed, according to Ubumwe Koa, a lawyer. “It is bad,” [she] said.',
  ],
  ['nobody named', 'The trial ended. [He] smiled.'],
  ['too far back', 'Robert Hudak left. Rain fell. Snow fell. Hail fell. Wind blew. [He] smiled.'],
];

describe('he and she', () => {
  it.each(linked)('%s', (text, name) => expect(readLink(text)).toBe(name));
  it.each(open)('left open: %s', (_, text) => expect(readLink(text)).toBeUndefined());
});
