import type { EntityCluster } from '../../../model/collation.ts';
import { isUniqueOffice } from './offices.ts';
import type { RoleMention } from './read-roles.ts';
import type { ToldRole, ToldRoles } from './told-roles.ts';

/** Somebody else who has an office by the inputs. */
export interface Holder {
  readonly name: string;
  readonly roles: readonly ToldRole[];
}

/** Makes the finder of the one person to whom the inputs give an office that the draft gives another, in the same words; none where they or the draft give it to more than one. */
export function createHolderFinder(told: ToldRoles, own: ToldRoles, entities: readonly EntityCluster[]) {
  const holders = gatherHolders(told);
  const inDraft = gatherHolders(own);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name] as const));
  return (role: RoleMention, ids: readonly string[]): Holder | undefined => {
    const key = keyOf(role);
    const found = [...(holders.get(key) ?? [])];
    const [id, roles] = found[0] ?? [];
    if (id === undefined || roles === undefined || found.length > 1 || ids.includes(id)) return undefined;
    if (!isUniqueOffice(role) || inDraft.get(key)?.has(id)) return undefined;
    return { name: nameOf.get(id) ?? '', roles };
  };
}

type Holders = ReadonlyMap<string, ReadonlyMap<string, readonly ToldRole[]>>;

function gatherHolders(told: ToldRoles): Holders {
  const holders = new Map<string, Map<string, ToldRole[]>>();
  for (const [id, roles] of told)
    for (const one of roles) {
      const key = keyOf(one.role);
      const byId = holders.get(key) ?? new Map<string, ToldRole[]>();
      holders.set(key, byId.set(id, [...(byId.get(id) ?? []), one]));
    }
  return holders;
}

const keyOf = ({ words }: RoleMention): string => words.filter((word) => word !== 'the').join(' ');
