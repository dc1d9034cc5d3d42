import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../src/annotate/names/candidates.ts';
import { decideTypes } from '../../../src/annotate/names/types/decide.ts';
import { type NameSentence, splitNameWords } from '../../../src/annotate/names/words.ts';

/** One sentence of a paragraph. */
const split = (text: string): NameSentence[] => [
  {
    start: 0,
    end: text.length,
    block: 0,
    blockKind: 'paragraph',
    words: splitNameWords(text, { start: 0, end: text.length }),
  },
];

const print = (text: string, { from, sentence, to }: { from: number; to: number; sentence: NameSentence }): string =>
  text.slice(sentence.words[from]!.start, sentence.words[to - 1]!.end);

/** The bare names that are read in a sentence, as they are printed. */
const spansOf = (text: string): string[] => findCandidates(split(text)).map((candidate) => print(text, candidate));

const typesOf = (text: string): string[] =>
  decideTypes(findCandidates(split(text))).map((name) => `${print(text, name)}: ${name.type}`);

describe('where a name starts and ends', () => {
  it.each([
    ['Foreign Ministers Sergei Orlov and Wang Yi met there.', ['Sergei Orlov', 'Wang Yi']],
    ["He left the University of Ruritania's hall at noon.", ['University of Ruritania']],
    ['They joined the Ministry of Hajj and Umrah last year.', ['Ministry of Hajj and Umrah']],
    [
      'It told the Ministry of Agriculture, Fisheries and Water that rain was near.',
      ['Ministry of Agriculture, Fisheries and Water'],
    ],
    [
      'He saw that the National Assembly and National Council of Provinces had met.',
      ['National Assembly', 'National Council of Provinces'],
    ],
    ['She said the European Parliament on Wednesday had voted.', ['European Parliament']],
    ['He met Home Minister Amit Shah to talk of rain.', ['Amit Shah']],
    ['A suit was brought by Mr Kofi Yeboah Dame of late.', ['Kofi Yeboah Dame']],
    ['He wrote to the Executive Director of the Ruritanian Climate Alliance again.', ['Ruritanian Climate Alliance']],
    ['They asked National Assembly Speaker Zola Mapisa to speak.', ['National Assembly', 'Zola Mapisa']],
    ['He saw the Air Force and Marine Corps of late.', ['Air Force', 'Marine Corps']],
    ['It is run by Doctors Without Borders in the north.', ['Doctors Without Borders']],
    ["He spoke for the People's Front for Democracy and Justice.", ["People's Front for Democracy and Justice"]],
    ["He asked the Growers' Union and Saint Ursula's Church.", ["Growers' Union", "Saint Ursula's Church"]],
    ['He walked to the Plaza de los Naranjos and sat down.', ['Plaza de los Naranjos']],
    ['He wrote that Kwak Tae-min was ill.', ['Kwak Tae-min']],
    ['It asked the Movement for Rural Renewal to wait.', ['Movement for Rural Renewal']],
  ])('%s', (text, spans) => expect(spansOf(text)).toEqual(spans));

  it.each([
    ['Ann Lee, R-Ariz., said so of late.', 'R-Ariz.'],
    ['It cost US$4.2 billion, or HK$50 a head.', 'US'],
    ['The Minister of Finance of Ruritania left.', 'Finance of Ruritania'],
    ['The Hamas-run offices were shut, he said.', 'Hamas-run'],
    ["Norway's Hospital plans failed, he said.", "Norway's Hospital"],
    ['He met Ann Lee and Bo Dahl of late.', 'Ann Lee and Bo Dahl'],
  ])('%s has no name %j', (text, span) => expect(spansOf(text)).not.toContain(span));
});

describe('what is named', () => {
  it.each([
    ['The shop was sold to Zentavo, a Nordic payments firm, in May.', 'Zentavo: organization'],
    ['Members of the Assembly voted against it.', 'Assembly: organization'],
    ['They said Velmora Foods grew, but a rival of Velmora did not.', 'Velmora: organization'],
    ['He was born in the village of Karumba, east of the river.', 'Karumba: place'],
    ['The road from Oltome to the coast was shut.', 'Oltome: place'],
    ['He scored for Boca Juniors in the final minute.', 'Boca Juniors: organization'],
    ['They were received by President Ida Solberg in the hall.', 'Ida Solberg: person'],
  ])('%s', (text, name) => expect(typesOf(text)).toContain(name));

  it.each([
    'An FIR was filed under the new act.',
    'She speaks Wolof and Serer at home.',
    'It fell on Monday, as in May.',
  ])('%s names nobody, no body and no place', (text) => expect(typesOf(text)).toEqual([]));
});
