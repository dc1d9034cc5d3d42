import type { NameAnnotation } from '../../model/annotation.ts';
import type { Findings, Reading, Stage } from '../../model/reading.ts';
import type { TypedName } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import type { Chain } from './chains/chain.ts';
import { findTakenUp } from './chains/find-taken-up.ts';
import { createNameAnnotation } from './chains/mention.ts';
import { linkOrganizations } from './chains/organizations.ts';
import { linkPeople } from './chains/people.ts';
import { linkPlaces } from './chains/places.ts';
import { findRole } from './facts/role.ts';
import type { RolePhrase } from './facts/told.ts';
import { decideTypes } from './types/decide.ts';
import { splitNameSentences } from './words.ts';

/** Finds the names of persons, organisations and places, with titles, roles, and each one's chain of mentions in the article. */
export const namesStage: Stage = {
  id: 'annotate/names',
  requires: ['sentence', 'token'],
  provides: ['name'],
  find: (reading) => findNames(reading),
};

function findNames({ article, annotations }: Reading): Findings {
  const { text } = article;
  const sentences = splitNameSentences({ article, annotations });
  const chains = linkNames(decideTypes(findCandidates(sentences)));
  const roleOf = indexRoles(text, chains);
  const names = chains.flatMap((chain) =>
    chain.names.map((name) => createNameAnnotation(text, { name, chain, role: roleOf(name) })),
  );
  return {
    annotations: keepOnePerSpan([...findTakenUp({ article, annotations, sentences, chains, roleOf }), ...names]),
  };
}

/** What is told beside each name of a person. */
function indexRoles(text: string, chains: readonly Chain[]): (name: TypedName) => RolePhrase {
  const roles = new Map<TypedName, RolePhrase>();
  for (const { type, names } of chains)
    if (type === 'person') for (const name of names) roles.set(name, findRole(text, name));
  return (name) => roles.get(name) ?? {};
}

function linkNames(names: readonly TypedName[]): Chain[] {
  const { chains, rest } = linkPeople(names);
  const ofType = (type: TypedName['type']) => rest.filter((name) => name.type === type);
  return [...chains, ...linkOrganizations(ofType('organization')), ...linkPlaces(ofType('place'))];
}

/** Where a name has the same span as something else, the name stays. */
function keepOnePerSpan(annotations: readonly NameAnnotation[]): NameAnnotation[] {
  return [...new Map(annotations.map((annotation) => [annotation.id, annotation])).values()];
}
