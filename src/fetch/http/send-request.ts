import http from 'node:http';
import https from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import type { Notice } from '../../model/notice.ts';
import type { Truncation } from '../exchange.ts';
import type { FetchLimits } from '../limits.ts';
import { createNotice } from '../notices.ts';

const maxHeaderBytes = 64 * 1024;

/** One request, to a host whose addresses are known and checked. */
export interface WireRequest {
  readonly url: URL;
  /** The connection goes to one of these, whatever the name would resolve to by now. */
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601 in UTC. */
  readonly retrievedAt: string;
  readonly limits: Pick<FetchLimits, 'connectMs' | 'firstByteMs' | 'wholeMs'>;
  /** How much of a body with this status is read; with 0 the head alone. */
  readonly maxBytes: (status: number) => number;
}

/** What came over the wire. */
export interface WireAnswer {
  /** ISO 8601 in UTC: when it was asked for. */
  readonly retrievedAt: string;
  /** `HTTP/1.1 200 OK` */
  readonly start: string;
  readonly status: number;
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  readonly truncated?: Truncation;
  readonly address?: string;
}

/** Why nothing came. */
export interface WireFailure {
  readonly problem: Notice;
  /** A further attempt may fare better. */
  readonly passing: boolean;
}

/** An answer, or why there is none. */
export type WireResult = { readonly answer: WireAnswer } | { readonly failure: WireFailure };

/**
 * Sends one GET and reads its answer, within limits of time and size. Never throws. Each request has a connection of its
 * own, straight to the host: an agent of our own looks at no proxy settings. Nothing is known of cookies.
 */
export function sendRequest(request: WireRequest): Promise<WireResult> {
  const { promise, resolve } = Promise.withResolvers<WireResult>();
  const { limits, url } = request;
  const sent = openRequest(request);
  let reader: BodyReader | undefined;
  let isBroken = false;
  let isSettled = false;
  const timers = createTimers((name, milliseconds) =>
    reader ? finish('time') : settle({ failure: describeDelay(url, name, milliseconds) }),
  );
  const settle = (result: WireResult) => {
    isSettled = true;
    timers.clearAll();
    resolve(result);
    sent.destroy();
  };
  const finish = (truncated?: Truncation) => {
    if (!isSettled) settle({ answer: reader!.end(truncated) });
  };
  timers.start('connect', limits.connectMs);
  timers.start('whole', limits.wholeMs);
  sent.on('socket', (socket) => {
    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      timers.clear('connect');
      timers.start('first', limits.firstByteMs);
    });
  });
  sent.on('error', (error) => {
    isBroken = true;
    // Behind the head of an answer (more may have come than was announced) the answer still ends by itself.
    if (!reader) settle({ failure: describeError(url, error) });
  });
  sent.on('response', (response) => {
    timers.clear('first');
    reader = createBodyReader(response, request);
    response.on('data', (chunk: Uint8Array) => {
      if (!reader?.push(chunk)) finish('length');
    });
    // The words under a redirect say nothing that its head does not, and may never end.
    if (request.maxBytes(response.statusCode ?? 0) === 0) finish('length');
    response.once('end', () => finish(isBroken ? 'disconnect' : undefined));
    response.on('error', () => finish('disconnect'));
    response.once('close', () => finish('disconnect'));
  });
  sent.end();
  return promise;
}

interface Timers {
  readonly start: (name: string, milliseconds: number) => void;
  readonly clear: (name: string) => void;
  readonly clearAll: () => void;
}

function createTimers(expire: (name: string, milliseconds: number) => void): Timers {
  const timers = new Map<string, NodeJS.Timeout>();
  return {
    start: (name, milliseconds) =>
      void timers.set(
        name,
        setTimeout(() => expire(name, milliseconds), milliseconds),
      ),
    clear: (name) => clearTimeout(timers.get(name)),
    clearAll: () => {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function openRequest({ url, addresses, headers }: WireRequest): http.ClientRequest {
  const isSecure = url.protocol === 'https:';
  return (isSecure ? https : http).request({
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    ...(url.port ? { port: url.port } : {}),
    path: url.pathname + url.search,
    method: 'GET',
    headers,
    // Some sites send long rules for browsers in their heads.
    maxHeaderSize: maxHeaderBytes,
    agent: new (isSecure ? https : http).Agent({ keepAlive: false }),
    lookup: createPinnedLookup(addresses),
  });
}

/** A lookup that asks nobody: it gives the addresses that were checked. */
export function createPinnedLookup(addresses: readonly string[]): LookupFunction {
  const pinned = addresses.map((address) => ({ address, family: isIPv6(address.replace(/%.*$/s, '')) ? 6 : 4 }));
  return (_host, options, callback) => {
    if (options.all) callback(null, pinned);
    else callback(null, pinned[0]!.address, pinned[0]!.family);
  };
}

interface BodyReader {
  /** False once there is more than the limit. */
  readonly push: (chunk: Uint8Array) => boolean;
  readonly end: (truncated?: Truncation) => WireAnswer;
}

function createBodyReader(response: http.IncomingMessage, { maxBytes, retrievedAt }: WireRequest): BodyReader {
  const parts: Uint8Array[] = [];
  // The connection is gone when the answer has ended.
  const address = response.socket?.remoteAddress;
  let room = maxBytes(response.statusCode ?? 0);
  return {
    push: (chunk) => {
      parts.push(chunk.subarray(0, room));
      room -= Math.min(room, chunk.length);
      return parts.at(-1)!.length === chunk.length;
    },
    end: (truncated) => ({
      retrievedAt,
      start: `HTTP/${response.httpVersion} ${response.statusCode} ${response.statusMessage ?? ''}`.trim(),
      status: response.statusCode ?? 0,
      rawHeaders: pairHeaders(response.rawHeaders),
      body: Buffer.concat(parts),
      ...(truncated ? { truncated } : {}),
      ...(address ? { address } : {}),
    }),
  };
}

const pairHeaders = (raw: readonly string[]): (readonly [string, string])[] =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));

const passingCodes: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

function describeError(url: URL, error: NodeJS.ErrnoException): WireFailure {
  const code = error.code ?? '';
  const reason = `${url.href}: ${inWords(code, error.message)}; try again later, or save the page and give the file`;
  return { problem: createNotice('fetch/connection/failed', reason), passing: passingCodes.has(code) };
}

function describeDelay(url: URL, name: string, milliseconds: number): WireFailure {
  const what = name === 'connect' ? 'the host was not reached' : 'the host did not answer';
  const reason = `${url.href}: ${what} within ${milliseconds / 1000} s; try again later, or save the page and give the file`;
  return { problem: createNotice('fetch/time/exceeded', reason), passing: name === 'connect' };
}

function inWords(code: string, message: string): string {
  if (code === 'ECONNREFUSED') return 'the host refused the connection';
  if (code === 'ECONNRESET') return 'the host broke the connection off';
  if (code === 'ENETUNREACH' || code === 'EHOSTUNREACH') return 'there is no way to the host; check the network';
  if (code.startsWith('HPE_')) return `the host does not answer in proper HTTP (${code})`;
  if (/CERT|SSL|TLS|SIGNATURE/.test(code)) return `its certificate or its encryption is not valid (${code})`;
  return message || code || 'the connection failed';
}
