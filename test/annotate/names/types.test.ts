import { describe, expect, it } from 'vitest';
import { listNames } from './read-names.ts';

const cases: [string, string[]][] = [
  ['The deal was signed by Anna Kowalski on Monday.', ['person: Anna Kowalski']],
  ['Maria del Carmen Ortega walked home.', ['person: Maria del Carmen Ortega']],
  ['A statement by Zhang Weimin was read.', ['person: Zhang Weimin']],
  ['They met Omar bin Rashid there.', ['person: Omar bin Rashid']],
  ['It was signed by J. R. Holloway.', ['person: J. R. Holloway']],
  ['They spoke to Brendan Qvist, 45, who lives nearby.', ['person: Brendan Qvist']],
  ['He works for the Ministry of Trade and Industry.', ['organization: Ministry of Trade and Industry']],
  ['The Food and Drug Administration said no.', ['organization: Food and Drug Administration']],
  ['The National Harbour Council (NHC) met.', ['organization: National Harbour Council', 'organization: NHC']],
  ['A report by the Bank of Norway was late.', ['organization: Bank of Norway']],
  ['She joined Brightwater Holdings Inc. in May.', ['organization: Brightwater Holdings Inc']],
  ['Officials at NATO and the WHO agreed.', ['organization: NATO', 'organization: WHO']],
  ['The ship left the Gulf of Aden for Oslo.', ['place: Gulf of Aden', 'place: Oslo']],
  ['He lives in the city of Zarnovia.', ['place: Zarnovia']],
  ['They met near Lake Turkana in Kenya.', ['place: Lake Turkana', 'place: Kenya']],
  ['She came from Springfield, Ill., by bus.', ['place: Springfield', 'place: Ill']],
  ['Talks in Trinidad and Tobago went on.', ['place: Trinidad and Tobago']],
  ['The NATO-backed force left.', ['organization: NATO']],
  ['Russia-China trade grew.', ['place: Russia', 'place: China']],
  ['It was the US that paid.', ['place: US']],
  ["He spoke in the People's Assembly House.", ["organization: People's Assembly House"]],
];

const without = [
  'Police said on Monday that the Internet was slow.',
  'Officials spoke to reporters. Talks went on for hours.',
  'The Chinese and the Russians met in May.',
  'NGOs and MPs agreed at 5 PM.',
  "It'd be a pity. Yep, it would.",
  'See https://www.example.com/News/Berlin for more.',
  'The temperature was 20 °C above normal.',
  'Many Catholics and Democrats voted.',
  'Attendees sat on the floor. Spinoffs were common, but Sundays were quiet.',
  'Hall of the inn was cold. Long said little.',
];

describe('types of names', () => {
  it.each(cases)('%s', (text, names) => expect(listNames(text)).toEqual(names));
  it.each(without)('no name: %s', (text) => expect(listNames(text)).toEqual([]));
});

describe('headlines', () => {
  const body = 'Mayor Ilse Brandt met the press. Ms. Brandt praised the Harbour Authority.';
  it('takes names of the body and the lists, and no ordinary word', () => {
    const names = listNames(`Brandt Praises Harbour Plan In Norway\n${body}`, true);
    expect(names.slice(0, 2)).toEqual(['person: Brandt', 'place: Norway']);
  });
  it('reads capitals throughout', () => {
    expect(listNames(`BRANDT SLAMS NEW PORT PLAN\n${body}`, true)[0]).toBe('person: BRANDT');
  });
});
