import type { NameAnnotation } from '../../model/annotation.ts';
import type { Findings, Reading, Stage } from '../../model/reading.ts';
import type { Candidate, TypedName } from './candidate.ts';
import { countCase, isShouted } from './case.ts';
import type { Chain } from './chains/chain.ts';
import { createDescriptionAnnotation, findDescriptions } from './chains/descriptions.ts';
import { linkOrganizations } from './chains/organizations.ts';
import { linkPeople } from './chains/people.ts';
import { linkPlaces } from './chains/places.ts';
import { findPronouns } from './chains/pronouns.ts';
import { createZoneTest, findQuotedZones } from './chains/quoted-zones.ts';
import { collectPersonFacts } from './facts/person.ts';
import { findRole } from './facts/role.ts';
import { createNameAnnotation, findEntityId, type Role } from './mention.ts';
import { findRuns } from './runs.ts';
import { findShoutedNames } from './shouted.ts';
import { decideTypes } from './types/decide.ts';
import { type NameSentence, splitNameSentences } from './words.ts';

/** Finds the names of persons, organisations and places, with titles, roles, and each one's chain of mentions in the article. */
export const namesStage: Stage = {
  id: 'annotate/names',
  requires: ['sentence', 'token'],
  provides: ['name'],
  find: (reading) => findNames(reading),
};

function findNames(reading: Reading): Findings {
  const { text } = reading.article;
  const sentences = splitNameSentences(reading);
  const chains = linkNames(decideTypes(findCandidates(sentences)));
  const roles = new Map(
    chains.flatMap(({ type, names }) =>
      type === 'person' ? names.map((name) => [name, findRole(text, name)] as const) : [],
    ),
  );
  const roleOf = (name: TypedName): Role => roles.get(name) ?? {};
  const people = chains
    .filter(({ type }) => type === 'person')
    .map((chain) => ({ id: findEntityId(chain), names: chain.names, facts: collectPersonFacts(chain, roleOf) }));
  const descriptions = findDescriptions(sentences, people);
  const isQuoted = createZoneTest(findQuotedZones(reading.article));
  return {
    annotations: keepOnePerSpan([
      ...chains.flatMap((chain) =>
        chain.names.map((name) => createNameAnnotation(text, { name, chain, role: roleOf(name) })),
      ),
      ...descriptions.map((description) => createDescriptionAnnotation(text, description)),
      ...findPronouns(sentences, { text, people, descriptions, isQuoted }),
    ]),
  };
}

function findCandidates(sentences: readonly NameSentence[]): Candidate[] {
  const shouted = new Set(sentences.filter(isShouted));
  const counts = countCase(sentences.filter((sentence) => !shouted.has(sentence)));
  const told = sentences.flatMap((sentence, at) => (shouted.has(sentence) ? [] : findRuns(sentence, at, { counts })));
  const sure = told.filter(({ doubtful }) => !doubtful);
  const keys = new Set(sure.flatMap(({ key }) => [key, key.split(' ').at(-1)!, key.split(' ')[0]!]));
  const cried = sentences.flatMap((sentence, at) =>
    shouted.has(sentence) ? findShoutedNames(sentence, at, { keys, counts }) : [],
  );
  return [...told, ...cried];
}

function linkNames(names: readonly TypedName[]): Chain[] {
  const { chains, rest } = linkPeople(names);
  const ofType = (type: TypedName['type']) => rest.filter((name) => name.type === type);
  return [...chains, ...linkOrganizations(ofType('organization')), ...linkPlaces(ofType('place'))];
}

function keepOnePerSpan(annotations: readonly NameAnnotation[]): NameAnnotation[] {
  return [...new Map(annotations.map((annotation) => [annotation.id, annotation])).values()];
}
