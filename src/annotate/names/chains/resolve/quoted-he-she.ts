import type { Entity } from '../entity.ts';
import type { Discourse, Mention } from '../mentions/mention.ts';
import { pickClear, rankBefore } from '../mentions/rank.ts';
import { isSaying } from '../mentions/saying.ts';
import { findPersonPronoun, fitOf, type PersonPronoun } from './he-she.ts';

const reach = 2;
const margin = 2;
const zonesBack = 1;
const sentencesBack = 3;

/**
 * Whom "he" means inside quotation marks: somebody of whom the same speaker just spoke, else the one person of that gender in the
 * sentences before who is not speaking. Nobody where the speaker has no name beside the quote, since it may be the same one.
 */
export function resolveQuotedHeShe(
  discourse: Discourse,
  at: number,
  zone: number,
  pronoun: PersonPronoun,
): Entity | undefined {
  const told = findTold(discourse, at, zone, pronoun);
  if (told.length) {
    const last = told.at(-1)!.entity;
    return last && told.every(({ entity }) => entity === last) ? last : undefined;
  }
  const speakers = listSpeakers(discourse, at, pronoun);
  if (!speakers) return undefined;
  const opening = discourse.sentences[at]!.words.findIndex(({ start }) => discourse.zoneAt(start) === zone);
  const ranked = rankBefore(discourse, { at, index: Math.max(0, opening), reach }, (mention) =>
    mention.entity && speakers.has(mention.entity) ? 0 : fitOf(discourse, mention, pronoun.gender) * mention.weight,
  );
  const found = pickClear(ranked, margin);
  return found && discourse.genders.get(found.id) === pronoun.gender ? found : undefined;
}

/** Persons of the gender spoken of before in the same stretch in marks, or in the one right before it. */
function findTold(discourse: Discourse, at: number, zone: number, { gender }: PersonPronoun): Mention[] {
  const told: Mention[] = [];
  for (let back = Math.max(0, at - sentencesBack); back <= at; back += 1)
    for (const mention of discourse.mentions[back]!)
      if (mention.zone >= 0 && mention.zone >= zone - zonesBack && fitOf(discourse, mention, gender) > 0)
        told.push(mention);
  return told;
}

/**
 * Who speaks: the named subjects of verbs of saying outside of marks in the sentence, or in those around it where it stands in
 * marks altogether. Empty where a pronoun of the other gender speaks; absent where nobody is seen to, or "he" says it himself.
 */
function listSpeakers(discourse: Discourse, at: number, { gender }: PersonPronoun): ReadonlySet<Entity> | undefined {
  const { names, sentences, zoneAt } = discourse;
  const speakers = new Set<Entity>();
  let isOther = false;
  for (const near of listNear(discourse, at)) {
    const { words } = sentences[near]!;
    for (const { entity, zone, isPerson, from, to } of names[near]!)
      if (entity && isPerson && zone < 0 && isSaying(words, from, to)) speakers.add(entity);
    for (const [i, { key, start }] of words.entries()) {
      const pronoun = findPersonPronoun(key);
      if (pronoun?.case !== 'subject' || zoneAt(start) >= 0 || !isSaying(words, i, i + 1)) continue;
      if (pronoun.gender === gender) return undefined;
      isOther = true;
    }
  }
  return speakers.size || isOther ? speakers : undefined;
}

const around = 2;

/** The sentence itself; the nearest with words outside of marks in both directions where it has none. */
function listNear({ isPassedOver, sentences }: Discourse, at: number): number[] {
  if (!isPassedOver(at)) return [at];
  const near: number[] = [];
  for (const step of [-1, 1])
    for (let i = at + step, left = around; left > 0 && i >= 0 && i < sentences.length; i += step, left -= 1)
      if (!isPassedOver(i)) {
        near.push(i);
        break;
      }
  return near;
}
