import type { EventMention } from './event-mentions.ts';

/** Mentions that tell the same of an event, as far as it can be compared; the first stands for all. */
export type EventProfile = readonly [EventMention, ...EventMention[]];

/** Groups mentions that are alike in all that is compared, so that a thousand like ones cost a thousand comparisons. */
export function groupProfiles(mentions: readonly EventMention[]): EventProfile[] {
  const profiles = new Map<string, [EventMention, ...EventMention[]]>();
  for (const mention of mentions) {
    const key = profileKey(mention);
    const profile = profiles.get(key);
    if (profile) profile.push(mention);
    else profiles.set(key, [mention]);
  }
  return [...profiles.values()];
}

function profileKey({ event, byRole, time, place, lemmas, looksBack }: EventMention): string {
  const people = [...byRole].map(([role, ids]) => `${role}=${[...ids].sort().join(',')}`).sort();
  const when = time?.days ? `${time.days.from}-${time.days.to}` : time?.words;
  return [event.type, event.status, people.join(';'), when, place?.id, [...lemmas].join(' '), looksBack].join('|');
}

/** In one bucket, each profile is set against so many before it at most. */
const mostCompared = 40;

/**
 * Pairs of profiles that may be of one event: of one type, with somebody named in both, of one place, or of one word and day.
 * Those of one day stand together, so that the bound keeps the likely pairs. n log n.
 */
export function findPairs(profiles: readonly EventProfile[]): [EventProfile, EventProfile][] {
  const pairs = new Map<string, [EventProfile, EventProfile]>();
  for (const bucket of fillBuckets(profiles).values())
    bucket.forEach((right, at) => {
      for (const left of bucket.slice(Math.max(0, at - mostCompared), at))
        pairs.set(`${left[0].order} ${right[0].order}`, [left, right]);
    });
  return [...pairs.values()];
}

function fillBuckets(profiles: readonly EventProfile[]): Map<string, EventProfile[]> {
  const buckets = new Map<string, EventProfile[]>();
  const byDay = [...profiles].sort(([a], [b]) => dayOf(a) - dayOf(b) || a.order - b.order);
  for (const profile of byDay)
    for (const key of bucketKeys(profile[0])) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(profile);
      else buckets.set(key, [profile]);
    }
  return buckets;
}

/** Without a date, an event stands at the end, beside the latest ones. */
const dayOf = ({ time }: EventMention): number => time?.days?.from ?? Number.MAX_SAFE_INTEGER;

function bucketKeys({ event: { type }, named, place, time, lemmas }: EventMention): string[] {
  const when = time?.days?.from ?? time?.words;
  return [
    ...[...named].map((id) => `${type}|${id}`),
    ...(place ? [`${type}@${place.key}`] : []),
    ...(when === undefined ? [] : [...lemmas].map((lemma) => `${type}#${lemma}#${when}`)),
  ];
}
