import type { TimelineEntry } from '../../model/edition.ts';

/** Words for events whose type and mode together have a plainer name. */
const named: ReadonlyMap<string, string> = new Map([
  ['call/phone', 'phone call'],
  ['meeting/host', 'welcome'],
  ['meeting/mediate', 'mediation'],
  ['protest/strike', 'strike'],
  ['attack/detain', 'abduction'],
]);

/** What names an entry. */
type Named = Pick<TimelineEntry, 'type' | 'mode'> & Partial<Pick<TimelineEntry, 'triggers'>>;

/** What an entry is called: "meeting", "phone call", a report's own word where the event has no type; undefined for a sentence in which no event is known. */
export function nameEvent({ type, mode, triggers = [] }: Named): string | undefined {
  if (type === 'dated-sentence') return undefined;
  const own = type === 'other' ? triggers[0]?.exact : undefined;
  return own ? `“${own.replace(/\s+/gu, ' ')}”` : (named.get(`${type}/${mode}`) ?? type.replaceAll('-', ' '));
}

/** Events that are words: a report has many of them a day. */
const spoken: ReadonlySet<string> = new Set([
  'criticism',
  'support',
  'demand',
  'rejection',
  'threat',
  'pledge',
  'statement',
  'concession',
]);

/** How much an entry says where there is room for few: 2 for what happened, 1 for what was said, 0 for a sentence. */
export const weighEvent = ({ type }: Pick<TimelineEntry, 'type'>): number =>
  type === 'dated-sentence' ? 0 : spoken.has(type) ? 1 : 2;

/** The part of a day that a TimeML value ends on. */
const dayParts: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
  ['DT', 'daytime'],
]);

/** The part of the day that a date tells: "morning". */
export const namePartOfDay = (date: string): string | undefined => dayParts.get(/T([A-Z]{2})$/u.exec(date)?.[1] ?? '');
