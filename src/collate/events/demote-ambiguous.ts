import type { JudgedPair } from './event-judgement.ts';
import type { EventMention } from './event-mentions.ts';
import { matchPlaces } from './event-places.ts';
import { matchTimes } from './time-ranges.ts';

/**
 * A mention without a date that could be of two events on different days is linked to neither, unless the place tells which.
 * Linear in the pairs.
 */
export function demoteAmbiguous(pairs: readonly JudgedPair[]): JudgedPair[] {
  const partners = new Map<EventMention, EventMention[]>();
  for (const { left, right, judged } of pairs) {
    if (judged.judgement !== 'same') continue;
    if (!left.time?.days && right.time?.days) addPartner(partners, left, right);
    if (!right.time?.days && left.time?.days) addPartner(partners, right, left);
  }
  const kept = new Map([...partners].map(([mention, list]) => [mention, choosePartners(mention, list)]));
  return pairs.map((pair) => (isKept(pair, kept) ? pair : demote(pair)));
}

function addPartner(partners: Map<EventMention, EventMention[]>, mention: EventMention, partner: EventMention): void {
  const list = partners.get(mention);
  if (list) list.push(partner);
  else partners.set(mention, [partner]);
}

/** All of them if they are of one time; else those at the mention's own place, if they are. */
function choosePartners(mention: EventMention, partners: readonly EventMention[]): ReadonlySet<EventMention> {
  if (areOfOneTime(partners)) return new Set(partners);
  const near = partners.filter(({ place }) => matchPlaces(mention.place, place) === 'same');
  return new Set(areOfOneTime(near) ? near : []);
}

const areOfOneTime = ([first, ...others]: readonly EventMention[]): boolean =>
  others.every(({ time }) => !separate.has(matchTimes(first!.time, time)));

const separate: ReadonlySet<string> = new Set(['apart', 'next-day']);

type Kept = ReadonlyMap<EventMention, ReadonlySet<EventMention>>;

function isKept({ left, right, judged }: JudgedPair, kept: Kept): boolean {
  if (judged.judgement !== 'same') return true;
  return allows(left, right, kept) && allows(right, left, kept);
}

/** One that fits two days goes with nothing, not even with others that give no date, unless the place is the same. */
function allows(mention: EventMention, partner: EventMention, kept: Kept): boolean {
  const chosen = kept.get(mention);
  if (!chosen || chosen.has(partner)) return true;
  return !partner.time?.days && (chosen.size > 0 || matchPlaces(mention.place, partner.place) === 'same');
}

const demote = (pair: JudgedPair): JudgedPair => ({
  ...pair,
  judged: { judgement: 'unsure', score: 0.5, why: [...pair.judged.why, 'it may be another one on another day'] },
});
