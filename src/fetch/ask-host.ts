import type { Notice } from '../model/notice.ts';
import { version } from '../model/version.ts';
import type { FetchCache } from './cache/open-cache.ts';
import type { Clock } from './clock.ts';
import { type Exchange, hasPage, isRedirect } from './exchange.ts';
import { type Resolve, resolveHost } from './guard/resolve-host.ts';
import type { HostQueue } from './hosts.ts';
import { sendWithRetries } from './http/retry.ts';
import { sendRequest, type WireAnswer } from './http/send-request.ts';
import { acceptedPackings } from './http/unpack-body.ts';
import { type FetchLimits, maxOtherBytes } from './limits.ts';
import type { Outcome } from './notices.ts';

/** What asking a host needs to know. */
export interface AskSettings {
  readonly clock: Clock;
  readonly limits: FetchLimits;
  readonly resolve: Resolve;
  readonly allowPrivate: boolean;
  /** Who asks, and how to reach them. */
  readonly userAgent: string;
  readonly queue: HostQueue;
  readonly cache?: FetchCache;
}

/** One address to ask for. */
export interface Asking {
  readonly url: URL;
  /** Between the last request to the host and this one. */
  readonly pauseMs: number;
  readonly maxBytes: number;
  /** The copy that is kept: the host is asked only whether it changed. */
  readonly kept?: Exchange;
}

/** An answer, and what went wrong in keeping it. */
export interface HostAnswer {
  readonly exchange: Exchange;
  readonly notices: readonly Notice[];
}

/** Who asks: the program, its version, and how to reach the person who runs it. Source: RFC 9110, 10.1.5. */
export const describeAgent = (contact: string | undefined): string =>
  `variorum/${version}${contact ? ` (+${contact})` : ''}`;

/** Asks a host for one address when its turn comes, tries again where that may help, and keeps what came. */
export async function askHost(asking: Asking, settings: AskSettings): Promise<Outcome<HostAnswer>> {
  const { clock, limits, queue } = settings;
  const { kept, maxBytes, url } = asking;
  const headers = createHeaders(settings.userAgent, kept);
  const send = async () => {
    // Each attempt looks again: the check must hold for this connection, not for an earlier one.
    const found = await resolveHost(url, { ...settings, connectMs: limits.connectMs });
    if ('problem' in found) return { failure: { problem: found.problem, passing: false } };
    const maxBytesOf = (status: number) =>
      hasPage({ status }) ? maxBytes : isRedirect({ status }) ? 0 : maxOtherBytes;
    const retrievedAt = new Date(clock.now()).toISOString();
    return sendRequest({ url, addresses: found.value, headers, retrievedAt, limits, maxBytes: maxBytesOf });
  };
  const result = await queue.run(url, () => sendWithRetries(send, { clock, limits }), asking.pauseMs);
  if ('failure' in result) return { problem: result.failure.problem };
  const notice = settings.cache?.keep({ url, requestHeaders: headers, answer: result.answer });
  const exchange = result.answer.status === 304 && kept ? kept : toExchange(url, result.answer);
  return { value: { exchange, notices: notice ? [notice] : [] } };
}

function createHeaders(userAgent: string, kept: Exchange | undefined): Record<string, string> {
  const [tag, modified] = [sendable(kept, 'etag'), sendable(kept, 'last-modified')];
  return {
    'User-Agent': userAgent,
    Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
    'Accept-Language': 'en,*;q=0.5',
    'Accept-Encoding': acceptedPackings,
    ...(tag ? { 'If-None-Match': tag } : {}),
    ...(modified ? { 'If-Modified-Since': modified } : {}),
  };
}

/** A cache that others wrote may hold signs that no request can. */
function sendable(kept: Exchange | undefined, name: string): string | undefined {
  const value = kept?.headers.get(name);
  return value && /^[\x20-\x7E]{1,1000}$/.test(value) ? value : undefined;
}

function toExchange(url: URL, { body, rawHeaders, retrievedAt, status, truncated }: WireAnswer): Exchange {
  const headers = new Map<string, string>();
  for (const [name, value] of rawHeaders)
    if (!headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value.trim());
  return { url: url.href, retrievedAt, status, headers, body, ...(truncated ? { truncated } : {}) };
}
