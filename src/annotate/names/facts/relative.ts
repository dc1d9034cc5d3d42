import type { TypedName } from '../candidate.ts';
import { readAffiliationAt } from './affiliation.ts';
import { readRolePhrase } from './apposition.ts';
import { type RolePhrase, spanOf } from './told.ts';

/** Verbs that tell an office, with the office's name. */
const offices: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['headed', 'former head'],
  ['leads', 'leader'],
  ['led', 'former leader'],
  ['chairs', 'chair'],
  ['chaired', 'former chair'],
  ['runs', 'head'],
  ['directs', 'director'],
  ['founded', 'founder'],
  ['owns', 'owner'],
  ['represents', 'representative'],
  ['coaches', 'coach'],
  ['edits', 'editor'],
  ['commands', 'commander'],
]);

/** The role that a relative clause tells: ", who heads the Harbour Board", ", who is the board's chairman". The phrase is no mention. */
export function readRelative(text: string, { sentence: { words }, to }: TypedName): RolePhrase {
  const [who, verb] = [words[to], words[to + 1]];
  if (who?.key !== 'who' || !/^,? $/.test(who.gap) || verb?.gap !== ' ') return {};
  const office = offices.get(verb.key);
  if (office) {
    const body = readAffiliationAt(text, words, to + 2);
    if (!body) return {};
    const { affiliation, affiliationCitation } = body;
    return { role: office, roleCitation: spanOf([verb]), affiliation, affiliationCitation };
  }
  const from = /^(?:is|was)$/.test(verb.key)
    ? to + 2
    : /^serve[ds]$/.test(verb.key) && words[to + 2]?.key === 'as'
      ? to + 3
      : -1;
  if (from < 0 || !words[from]) return {};
  const { phrase: _, ...told } = readRolePhrase(text, words, from);
  return verb.key === 'is' || verb.key === 'serves' || !told.role ? told : { ...told, role: `former ${told.role}` };
}
