import type { Entity } from '../entity.ts';
import type { Discourse, Mention } from '../mentions/mention.ts';
import { pickClear, rankBefore } from '../mentions/rank.ts';
import type { ThingPhrase } from '../mentions/thing-phrases.ts';

const margin = 2;
const reach = 5;
/** How much less a body of unknown kind counts. */
const unknownKind = 0.7;
const looseReach = 1;
const minOftenNamed = 3;

/**
 * What "the company" or "the country" means: the one body or place of that kind named near before. Where none of the kind is known,
 * the only body of the sentence or of the one before, if the noun is a loose one and nobody tells that it is of another kind.
 */
export function resolveThing(
  discourse: Discourse,
  at: number,
  { from, noun, country }: ThingPhrase,
): Entity | undefined {
  if (country) return findCountry(discourse, { at, from }, country);
  if (!noun) return undefined;
  const ofKind = (entity: Entity) => isOneOf(entity.kinds, noun.kinds);
  const ranked = rankBefore(discourse, { at, index: from, reach }, ({ entity, kinds, weight }) =>
    (entity && ofKind(entity)) || (kinds && isOneOf(kinds, noun.kinds))
      ? weight
      : noun.isLoose && entity && isUnknown(entity)
        ? weight * unknownKind
        : 0,
  );
  if (ranked.some(({ entity }) => !entity || ofKind(entity))) {
    const clear = pickClear(ranked, margin);
    return clear && ofKind(clear) ? clear : undefined;
  }
  const often = findOften(discourse, ofKind);
  if (often || !noun.isLoose) return often;
  const loose = rankBefore(discourse, { at, index: from, reach: looseReach }, (mention) =>
    isBody(mention) ? mention.weight : 0,
  );
  const [only] = loose;
  return loose.length === 1 && only?.entity?.kinds.size === 0 ? only.entity : undefined;
}

/** The country of which a people or a half is told, if it was named before. */
function findCountry(
  { names }: Discourse,
  { at, from }: { at: number; from: number },
  code: string,
): Entity | undefined {
  for (let back = at; back >= 0; back -= 1)
    for (const { entity, from: start } of names[back]!)
      if (entity?.country === code && (back < at || start < from)) return entity;
  return undefined;
}

function isOneOf(kinds: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const kind of kinds) if (wanted.has(kind)) return true;
  return false;
}

/** A body of which nobody tells what it is: it may be of any kind. */
const isUnknown = ({ type, kinds }: Entity): boolean => type === 'organization' && kinds.size === 0;

const isBody = ({ entity }: Mention): boolean => entity?.type === 'organization';

/** The one thing of a kind that the article mentions again and again. */
function findOften({ counts, mentions }: Discourse, ofKind: (entity: Entity) => boolean): Entity | undefined {
  const found = new Set<Entity>();
  for (const list of mentions) for (const { entity } of list) if (entity && ofKind(entity)) found.add(entity);
  const [only] = found;
  return found.size === 1 && (counts.get(only!.id) ?? 0) >= minOftenNamed ? only : undefined;
}
