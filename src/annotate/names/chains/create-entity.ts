import type { TypedName } from '../candidate.ts';
import { collectPersonFacts, noFacts } from '../facts/person.ts';
import type { RolePhrase } from '../facts/told.ts';
import type { Chain } from './chain.ts';
import type { Entity } from './entity.ts';
import { findChainCountry, findKinds, isPluralChain } from './kinds.ts';
import { findEntityId } from './mention.ts';
import type { Apposed } from './resolve/pass.ts';

/** The phrases that the grammar ties to a name, by sentence. */
export function listAppositions(
  entities: readonly Entity[],
  roleOf: (name: TypedName) => RolePhrase,
): ReadonlyMap<number, readonly Apposed[]> {
  const apposed = new Map<number, Apposed[]>();
  for (const entity of entities) {
    for (const name of entity.names) {
      const { phrase } = roleOf(name);
      if (!phrase) continue;
      const list = apposed.get(name.at);
      if (list) list.push({ ...phrase, entity });
      else apposed.set(name.at, [{ ...phrase, entity }]);
    }
  }
  return apposed;
}

/** A chain of names with all that its names and what stands beside them tell. */
export function createEntity(chain: Chain, roleOf: (name: TypedName) => RolePhrase): Entity {
  const country = findChainCountry(chain);
  return {
    id: findEntityId(chain),
    type: chain.type,
    names: chain.names,
    facts: chain.type === 'person' ? collectPersonFacts(chain, roleOf) : noFacts,
    kinds: findKinds(chain),
    ...(country ? { country } : {}),
    isPlural: isPluralChain(chain),
  };
}
