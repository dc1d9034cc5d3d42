import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { failed, type Outcome } from '../notices.ts';
import { describePrivateAddress } from './private-ranges.ts';

/** The IP addresses of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Asks the system. */
export const resolveBySystem: Resolve = async (host) =>
  (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address);

/** Settings of {@link resolveHost}. */
export interface ResolveSettings {
  readonly resolve: Resolve;
  readonly allowPrivate: boolean;
  readonly connectMs: number;
}

/**
 * The addresses of a host, each checked; a connection goes to these and to no other. One that is private refuses the
 * host: a name that mixes them is set to lead somebody astray.
 */
export async function resolveHost(
  url: URL,
  { resolve, allowPrivate, connectMs }: ResolveSettings,
): Promise<Outcome<readonly string[]>> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(host) ? [host] : await resolveInTime(host, resolve, connectMs);
  const known = addresses.filter((address) => isIP(address.replace(/%.*$/s, '')));
  if (known.length === 0) return failed('fetch/address/unknown-host', describeUnknown(url));
  const refused = allowPrivate ? undefined : known.find((address) => describePrivateAddress(address) !== undefined);
  return refused === undefined ? { value: known } : failed('fetch/address/private', describeRefused(url, refused));
}

async function resolveInTime(host: string, resolve: Resolve, connectMs: number): Promise<readonly string[]> {
  const limit = Promise.withResolvers<readonly string[]>();
  const timer = setTimeout(() => limit.resolve([]), connectMs);
  try {
    return await Promise.race([resolve(host), limit.promise]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}

const describeUnknown = (url: URL): string =>
  `${url.href}: no host called ${url.hostname} was found; check the address and the network`;

const describeRefused = (url: URL, address: string): string =>
  `${url.href}: ${url.hostname} is ${describePrivateAddress(address)}${url.hostname.includes(address) ? '' : ` (${address})`}, which is not fetched from; --allow-private allows it`;
