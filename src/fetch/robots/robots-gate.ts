import type { Notice } from '../../model/notice.ts';
import type { Clock } from '../clock.ts';
import type { Exchange } from '../exchange.ts';
import { maxRobotsBytes } from '../limits.ts';
import { createNotice, type FetchRule, type Outcome } from '../notices.ts';
import { isAllowed } from './match-robots.ts';
import { parseRobots, type RobotsRules } from './parse-robots.ts';

/** By this name a robots.txt speaks to us. */
export const robotsAgent = 'variorum';

/** Asks the robots.txt of a host, once, what may be fetched there. */
export interface RobotsGate {
  /** The pause, in milliseconds, that the host asks for (0 for none), or why the page is not fetched. */
  readonly check: (url: URL) => Promise<Outcome<number>>;
}

const maxAgeMs = 24 * 60 * 60 * 1000;

/** What is known of a robots.txt: its rules, or why nothing may be fetched. */
type RobotsState = Outcome<RobotsRules>;

/** Fetches a robots.txt, redirects followed, and unpacks it. */
export type FetchRobots = (url: URL) => Promise<Outcome<{ exchange: Exchange; bytes: Uint8Array }>>;

/** A gate that keeps what it learns of each host, scheme and port for a day. Source: RFC 9309. */
export function createRobotsGate(fetchRobots: FetchRobots, clock: Clock): RobotsGate {
  const known = new Map<string, { readonly since: number; readonly state: Promise<RobotsState> }>();
  const stateOf = (url: URL): Promise<RobotsState> => {
    const found = known.get(url.origin);
    if (found && clock.now() - found.since < maxAgeMs) return found.state;
    const state = loadRobots(new URL('/robots.txt', url), fetchRobots);
    known.set(url.origin, { since: clock.now(), state });
    return state;
  };
  return {
    check: async (url) => {
      const state = await stateOf(url);
      if ('problem' in state) return { problem: retell(state.problem, url) };
      if (!isAllowed(state.value, url.pathname + url.search)) return { problem: describeDisallowed(url) };
      return { value: (state.value.delay ?? 0) * 1000 };
    },
  };
}

async function loadRobots(url: URL, fetchRobots: FetchRobots): Promise<RobotsState> {
  const fetched = await fetchRobots(url);
  if ('problem' in fetched) return judgeProblem(fetched.problem, url);
  const { exchange, bytes } = fetched.value;
  const { status, truncated } = exchange;
  // 429 asks to stay away; any other answer that says there is none lets everything be fetched.
  if (status >= 500 || status === 429) return unreachable(`${url.href} answered with ${status}`);
  if (status >= 300) return allowAll;
  if (truncated && truncated !== 'length') return unreachable(`${url.href} did not come whole`);
  return { value: parseRobots(decodeRobots(bytes, truncated === 'length'), robotsAgent) };
}

/** A robots.txt that cannot be arrived at counts as none. */
const endlessRules: ReadonlySet<string> = new Set<FetchRule>([
  'fetch/redirect/loop',
  'fetch/redirect/too-many',
  'fetch/redirect/invalid',
]);

function judgeProblem(problem: Notice, url: URL): RobotsState {
  if (isAboutHost(problem, url)) return { problem };
  if (endlessRules.has(problem.rule)) return allowAll;
  // What to do about it is told once, at the end.
  return unreachable(problem.reason.split('; ', 1)[0]!);
}

const allowAll: RobotsState = { value: { rules: [] } };

/** A line that the limit cuts would forbid more than it says. */
function decodeRobots(bytes: Uint8Array, truncated: boolean): string {
  const text = new TextDecoder().decode(bytes.subarray(0, maxRobotsBytes));
  return truncated || bytes.length > maxRobotsBytes ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}

const unreachable = (why: string): RobotsState => ({ problem: createNotice('fetch/robots/unreachable', why) });

const hostRules: ReadonlySet<string> = new Set<FetchRule>(['fetch/address/private', 'fetch/address/unknown-host']);

/** A host that is refused or not found is so for its pages too. */
const isAboutHost = ({ rule, reason }: Notice, url: URL): boolean => hostRules.has(rule) && reason.startsWith(url.href);

/** The trouble was with robots.txt; the notice is about the page. */
function retell(problem: Notice, url: URL): Notice {
  const robots = new URL('/robots.txt', url);
  if (isAboutHost(problem, robots)) return { ...problem, reason: url.href + problem.reason.slice(robots.href.length) };
  const reason = `${url.href}: what its host lets robots fetch is not known (${problem.reason}); try again later, or save the page and give the file`;
  return { ...problem, reason };
}

const describeDisallowed = (url: URL): Notice =>
  createNotice(
    'fetch/robots/disallowed',
    `${url.href}: the robots.txt of ${url.host} asks robots not to fetch it; open the page in a browser, save it and give the file`,
  );
