import type { Notice } from '../model/notice.ts';
import { type AskSettings, askHost, describeAgent, type HostAnswer } from './ask-host.ts';
import { openCache } from './cache/open-cache.ts';
import type { Clock } from './clock.ts';
import { type Exchange, rankExchange } from './exchange.ts';
import { followRedirects } from './follow.ts';
import { parseAddress } from './guard/parse-address.ts';
import { type Resolve, resolveBySystem } from './guard/resolve-host.ts';
import { createHostQueue } from './hosts.ts';
import { unpackBody } from './http/unpack-body.ts';
import { defaultLimits, type FetchLimits, maxRobotsBytes } from './limits.ts';
import { createNotice, failed, type Outcome } from './notices.ts';
import { type FetchedPage, readPage } from './read-page.ts';
import { createRobotsGate, type FetchRobots } from './robots/robots-gate.ts';

/** How pages are fetched. */
export interface FetchOptions {
  /** Time comes from here alone. */
  readonly clock: Clock;
  /** A folder of WARC files: what it holds is read from it, what is fetched is added to it. */
  readonly cache?: string;
  /** Use the cache alone, and no network. */
  readonly offline?: boolean;
  /** Ask the hosts whether the pages in the cache have changed. */
  readonly refresh?: boolean;
  /** Also fetch from this machine and from private networks. */
  readonly allowPrivate?: boolean;
  /** A mail or web address that hosts can turn to; part of the `User-Agent`. */
  readonly contact?: string;
  readonly limits?: Partial<FetchLimits>;
  /** Finds the IP addresses of a host; the system is asked if not given. */
  readonly resolve?: Resolve;
}

/** A page, or why there is none. */
export interface FetchResult {
  /** As given. */
  readonly address: string;
  readonly page?: FetchedPage;
  /** About the page. */
  readonly notices: readonly Notice[];
}

/** Fetches pages, politely, and keeps them. */
export interface Fetcher {
  readonly fetchPage: (address: string) => Promise<FetchResult>;
  /** What of the cache could not be used. */
  readonly checkCache: () => Promise<readonly Notice[]>;
  /** How many addresses are worth asking for at once. */
  readonly width: number;
}

interface Session extends AskSettings {
  readonly options: FetchOptions;
  readonly checkRobots: (url: URL) => Promise<Outcome<number>>;
}

/** A fetcher. It opens no connection and no file before the first page is asked for. */
export function createFetcher(options: FetchOptions): Fetcher {
  const limits = { ...defaultLimits, ...options.limits };
  let opened: Promise<Session> | undefined;
  const open = () => {
    opened ??= openSession(options, limits);
    return opened;
  };
  return {
    width: limits.width,
    checkCache: async () => (await open()).cache?.notices ?? [],
    fetchPage: async (address) => {
      const fetched = await fetchPage(address, await open());
      if ('problem' in fetched) return { address, notices: [fetched.problem] };
      return { address, page: fetched.value, notices: fetched.value.notices };
    },
  };
}

async function openSession(options: FetchOptions, limits: FetchLimits): Promise<Session> {
  const cache = options.cache === undefined ? undefined : await openCache(options.cache, options.clock);
  const settings: AskSettings = {
    clock: options.clock,
    limits,
    resolve: options.resolve ?? resolveBySystem,
    allowPrivate: options.allowPrivate ?? false,
    userAgent: describeAgent(options.contact),
    queue: createHostQueue(options.clock),
    ...(cache ? { cache } : {}),
  };
  return { ...settings, options, checkRobots: createRobotsGate(createRobotsFetch(settings), options.clock).check };
}

async function fetchPage(address: string, session: Session): Promise<Outcome<FetchedPage>> {
  const start = parseAddress(address);
  if ('problem' in start) return start;
  const followed = await followRedirects(start.value, (url) => ask(url, session), session.limits.maxRedirects);
  if ('problem' in followed) return followed;
  return readPage(start.value, followed.value, session.limits.maxUnpackedBytes);
}

/** From the cache if it has the page; else from the host; else from the cache after all. */
async function ask(url: URL, session: Session): Promise<Outcome<HostAnswer>> {
  const { offline = false, refresh = false } = session.options;
  const kept = await session.cache?.find(url.href);
  const good = kept && isGood(kept) ? kept : undefined;
  if (kept && (offline || (good && !refresh))) return { value: { exchange: kept, notices: [] } };
  if (offline)
    return failed('fetch/cache/missing', `${url.href}: the cache does not hold it; fetch it once without --offline`);
  const asked = await askPolitely(url, good, session);
  return good ? preferGood(url, asked, good) : asked;
}

/** A page or a redirect, whole or not. */
const isGood = (exchange: Exchange): boolean => rankExchange(exchange) > 0;

async function askPolitely(url: URL, kept: Exchange | undefined, session: Session): Promise<Outcome<HostAnswer>> {
  const allowed = await session.checkRobots(url);
  if ('problem' in allowed) return allowed;
  const { pauseMs, maxBytes, maxPauseMs } = session.limits;
  const pause = Math.max(pauseMs, Math.min(allowed.value, maxPauseMs));
  return askHost({ url, pauseMs: pause, maxBytes, ...(kept ? { kept } : {}) }, session);
}

/** What is kept stays better than an error. */
function preferGood(url: URL, asked: Outcome<HostAnswer>, kept: Exchange): Outcome<HostAnswer> {
  if ('value' in asked && rankExchange(asked.value.exchange) >= rankExchange(kept)) return asked;
  const why = 'problem' in asked ? asked.problem.reason : describePoor(asked.value.exchange);
  const reason = `${url.href}: the copy of ${kept.retrievedAt} was read, since it could not be fetched anew (${why})`;
  return { value: { exchange: kept, notices: [createNotice('fetch/cache/kept', reason)] } };
}

const describePoor = ({ status, truncated }: Exchange): string =>
  truncated ? 'it did not come whole' : `the server answered with ${status}`;

/** A robots.txt is asked for like a page, at once and with no robots.txt before it. */
function createRobotsFetch(settings: AskSettings): FetchRobots {
  const { limits } = settings;
  const askRobots = (url: URL) => askHost({ url, pauseMs: limits.pauseMs, maxBytes: maxRobotsBytes }, settings);
  return async (url) => {
    const followed = await followRedirects(url, askRobots, limits.maxRedirects);
    if ('problem' in followed) return followed;
    const { exchange } = followed.value;
    const packing = exchange.headers.get('content-encoding');
    const unpacked = await unpackBody(exchange.body, { packing, maxBytes: maxRobotsBytes * 4, url: url.href });
    return 'problem' in unpacked ? unpacked : { value: { exchange, bytes: unpacked.value.bytes } };
  };
}
