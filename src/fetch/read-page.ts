import type { Notice } from '../model/notice.ts';
import { type Exchange, hasPage, parseCharset } from './exchange.ts';
import type { FollowedAnswer } from './follow.ts';
import { unpackBody } from './http/unpack-body.ts';
import { createNotice, failed, type Outcome } from './notices.ts';

/** A page as bytes, with all that is known of its fetching. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly retrievedAt: string;
  /** The encoding that the server names; lower case. */
  readonly charset?: string;
  readonly notices: readonly Notice[];
}

/** Makes a page of an answer: the same from the network and from a cache. */
export async function readPage(
  start: URL,
  { exchange, notices, url }: FollowedAnswer,
  maxUnpackedBytes: number,
): Promise<Outcome<FetchedPage>> {
  if (!hasPage(exchange)) return failed('fetch/status/refused', describeStatus(start, exchange));
  const packing = exchange.headers.get('content-encoding');
  const unpacked = await unpackBody(exchange.body, { packing, maxBytes: maxUnpackedBytes, url: start.href });
  if ('problem' in unpacked) return unpacked;
  const { bytes, cut } = unpacked.value;
  const charset = parseCharset(exchange.headers.get('content-type'));
  return {
    value: {
      bytes: new Uint8Array(bytes),
      url: url.href,
      retrievedAt: exchange.retrievedAt,
      ...(charset ? { charset } : {}),
      notices: [...notices, ...describeWay(start, url), ...describeCut(start, exchange, cut)],
    },
  };
}

const statusAdvice: ReadonlyMap<number, string> = new Map([
  [401, 'it asks for a login; open it in a browser, save it and give the file'],
  [402, 'it asks for a payment; open it in a browser, save it and give the file'],
  [403, 'it lets no program in; open it in a browser, save it and give the file'],
  [404, 'there is no such page; check the address'],
  [410, 'the page is gone; look for it in a web archive'],
  [429, 'it was asked too often; try again later'],
  [451, 'it is withheld for legal reasons where you are'],
]);

function describeStatus(url: URL, { status }: Exchange): string {
  const advice =
    statusAdvice.get(status) ?? (status >= 500 ? 'it is out of order; try again later' : 'there is no page');
  return `${url.href}: the server answered with ${status}: ${advice}`;
}

/** Tells of another address where more differs than the scheme, `www.` and a slash at the end. */
const describeWay = (start: URL, end: URL): Notice[] =>
  bareAddress(start) === bareAddress(end)
    ? []
    : [
        createNotice(
          'fetch/redirect/followed',
          `${start.href}: it was found at ${end.href}; check that it is the same page`,
        ),
      ];

const bareAddress = ({ host, pathname, search }: URL): string =>
  host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;

function describeCut(url: URL, { body, truncated }: Exchange, cut: boolean): Notice[] {
  if (!truncated && !cut) return [];
  const why = {
    length: 'it goes on behind the limit of size',
    time: 'it came too slowly',
    disconnect: 'the server broke it off, or announced another length than it sent',
    packing: 'its packing is broken',
  }[truncated ?? 'packing'];
  return [
    createNotice(
      'fetch/body/cut',
      `${url.href}: it did not come whole, but only its first ${body.length} bytes, since ${why}; what came was read; fetch it again with --refresh, or save it and give the file`,
    ),
  ];
}
