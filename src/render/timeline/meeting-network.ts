import type { Edition, Meeting } from '../../model/edition.ts';
import { compareStrings } from '../../model/link.ts';

/** Two who met, and each time that they did. */
export interface MeetingPair {
  /** Ids of entities; `left` comes first among those who met. */
  readonly left: string;
  readonly right: string;
  readonly meetings: readonly Meeting[];
  /** Names of the outlets that tell of it. */
  readonly outlets: readonly string[];
  /** At least one of the meetings took place. */
  readonly isDone: boolean;
}

/** Who met whom. */
export interface MeetingNetwork {
  /** Ids of entities: who met most, as told by most outlets, comes first. */
  readonly people: readonly string[];
  readonly pairs: readonly MeetingPair[];
  /** How many more met somebody, beyond the number asked for. */
  readonly left: number;
}

/** The network of an edition's meetings with at most so many people in it. */
export function buildNetwork({ meetings, articles }: Edition, mostPeople: number): MeetingNetwork {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const pairs = [...groupByPair(meetings).values()].map((met) => createPair(met, outlets));
  const ranked = rankPeople(pairs);
  const people = ranked.slice(0, mostPeople);
  const place = new Map(people.map((id, index) => [id, index]));
  return {
    people,
    pairs: pairs
      .filter(({ left, right }) => place.has(left) && place.has(right))
      .map((pair) =>
        place.get(pair.left)! < place.get(pair.right)! ? pair : { ...pair, left: pair.right, right: pair.left },
      )
      .sort((a, b) => place.get(a.left)! - place.get(b.left)! || place.get(a.right)! - place.get(b.right)!),
    left: ranked.length - people.length,
  };
}

/** Two people and their meetings. */
interface Met {
  readonly left: string;
  readonly right: string;
  readonly meetings: Meeting[];
}

/** A gathering of more than so many is no set of pairs. */
const mostTogether = 8;

function groupByPair(meetings: readonly Meeting[]): Map<string, Met> {
  const byPair = new Map<string, Met>();
  for (const meeting of meetings)
    for (const [left, right] of listPairs(meeting.participants)) {
      const key = JSON.stringify([left, right]);
      const met = byPair.get(key);
      if (met) met.meetings.push(meeting);
      else byPair.set(key, { left, right, meetings: [meeting] });
    }
  return byPair;
}

function listPairs(participants: readonly string[]): [string, string][] {
  const sorted = [...new Set(participants)].sort(compareStrings);
  if (sorted.length > mostTogether) return [];
  return sorted.flatMap((left, index) => sorted.slice(index + 1).map((right): [string, string] => [left, right]));
}

function createPair({ left, right, meetings }: Met, outlets: ReadonlyMap<string, string>): MeetingPair {
  const articles = meetings.flatMap(({ citations }) => citations.map(({ articleId }) => articleId));
  return {
    left,
    right,
    meetings,
    outlets: [...new Set(articles.map((id) => outlets.get(id) ?? id))],
    isDone: meetings.some(({ status }) => status === undefined || status === 'done'),
  };
}

function rankPeople(pairs: readonly MeetingPair[]): string[] {
  const weights = new Map<string, number>();
  for (const { left, right, outlets } of pairs)
    for (const id of [left, right]) weights.set(id, (weights.get(id) ?? 0) + 1 + outlets.length);
  return [...weights].sort(([a, x], [b, y]) => y - x || compareStrings(a, b)).map(([id]) => id);
}
