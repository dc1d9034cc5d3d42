import { describe, expect, it } from 'vitest';
import { matchRoles, parseRole } from '../../../src/check/people/roles/match-roles.ts';
import { verdictsOf } from './check-texts.ts';

const report = `Deputy finance minister Tomas Reuk resigned on Monday. The mayor, Ilse Brandt, was told by telephone.

Professor Jon Averill, head of cardiology at the hospital, was asked. Pavla Risk, who heads the harbour office, was not. Goalkeeper Mara Ente and the lobbyist Enno Faal came too. Police chief Arno Telke, warehouse boss Dita Roon and Oda Prell, the head of the clinic, stayed away. The dead man was a 23-year-old nurse. The council heard Bruno Aske. Nadja Forst, until now the assistant, takes training.`;

describe('checkRoles', () => {
  it.each([
    ['Tomas Reuk, the deputy finance minister, resigned.', 'found'],
    ['Tomas Reuk, the deputy justice minister, resigned.', 'contradicted'],
    ['The finance minister, Tomas Reuk, resigned.', 'contradicted'],
    ['Ilse Brandt, the mayor, was told.', 'found'],
    ['Ilse Brandt, the deputy mayor, was told.', 'contradicted'],
    ['Ilse Brandt, the governor, was told.', 'contradicted'],
    ['Ilse Brandt, a politician, was told.', 'found'],
    ['Jon Averill, the head of surgery, was asked.', 'contradicted'],
    ['Jon Averill, the head of cardiology, was asked.', 'found'],
    ['Pavla Risk is the head of the harbour office.', 'found'],
    ['The striker Mara Ente came too.', 'contradicted'],
    ['The lobbyist Enno Faal came too.', 'found'],
    ['The mayor, Arno Telke, stayed away.', 'contradicted'],
    ['Arno Telke, the police commissioner, stayed away.', 'not-found'],
    ['The airport director, Dita Roon, stayed away.', 'contradicted'],
    ['Oda Prell, the chief pharmacist, stayed away.', 'contradicted'],
    ['Oda Prell, the chief physician, stayed away.', 'not-found'],
    ['Oda Prell, a lawyer, stayed away.', 'not-found'],
    ['The police chief, Bruno Aske, was heard.', 'contradicted'],
    ['A councillor, Bruno Aske, was heard.', 'not-found'],
    ['They mourn a teacher of 23, who was known to all.', 'contradicted'],
    ['They mourn a nurse of 23, who was known to all.', 'found'],
    ['Enno Faal, a father of three, came too.', 'not-found'],
    ['The plumber Dimas Quell came too.', 'not-found'],
  ])('%s is %s', (draft, verdict) => {
    expect(verdictsOf('role', draft, [report]).map((line) => line.split(': ').at(-1))).toEqual([verdict]);
  });
});

describe('matchRoles', () => {
  it.each([
    ['former judge', 'former minister', 'other'],
    ['former mayor', 'governor', 'open'],
    ['former mayor', 'former governor', 'open'],
    ['retired baker', 'retired tram driver', 'other'],
    ['bus driver', 'tram driver', 'other'],
    ['driver', 'tram driver', 'same'],
    ['prime minister', 'premier', 'same'],
    ['chief executive', 'founder', 'open'],
    ['goalkeeper', 'captain', 'open'],
    ['beekeeper', 'locksmith', 'perhaps'],
    ['mayor', 'police chief', 'perhaps'],
    ['chief nurse', 'director of public health', 'perhaps'],
    ['police spokeswoman', 'public prosecutor', 'perhaps'],
    ['police spokesman', 'police inspector', 'open'],
    ['race director', 'airport director', 'other'],
    ['deputy mayor', 'police chief', 'perhaps'],
    ['deputy mayor', 'governor', 'open'],
    ['opposition leader', 'justice minister', 'other'],
    ['colonel', 'governor', 'open'],
    ['mayor', 'president of the regional council', 'open'],
    ['mayor', 'politician', 'same'],
    ['head of the clinic', 'chief executive', 'open'],
    ['warehouse boss', 'owner', 'open'],
  ])('%s and %s', (a, b, match) => {
    expect(matchRoles(parseRole(a)!, parseRole(b)!)).toBe(match);
  });
});
