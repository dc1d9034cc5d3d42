import { BlockList, isIP, isIPv4 } from 'node:net';

/** Addresses that are no public hosts. Source: IANA IPv4 and IPv6 Special-Purpose Address Registries. */
const ranges: readonly (readonly [name: string, ...networks: readonly string[]])[] = [
  ['this machine', '127.0.0.0/8', '::1/128'],
  ['this network', '0.0.0.0/8', '::/128'],
  // A public number by which one cloud answers its own machines only.
  ['a cloud metadata service', '169.254.169.254/32', '100.100.100.200/32', '168.63.129.16/32', 'fd00:ec2::/32'],
  ['a private network', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10'],
  ['a carrier network', '100.64.0.0/10'],
  ['the local link', '169.254.0.0/16', 'fe80::/10'],
  ['a multicast group', '224.0.0.0/4', 'ff00::/8'],
  ['an address reserved for tests', '192.0.2.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ['an address reserved for tests', '2001:db8::/32', '3fff::/20'],
  ['a reserved address', '192.0.0.0/24', '192.88.99.0/24', '240.0.0.0/4'],
  ['an IPv4 address in another form', '::ffff:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', '::/96'],
  // Teredo, which holds an IPv4 address too, and other assignments to protocols.
  ['an address reserved for protocols', '2001::/23'],
];

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv4(address) ? 'ipv4' : 'ipv6');

interface NamedList {
  readonly name: string;
  readonly list: BlockList;
}

// One for each kind of address: a list of both takes every IPv4 address for its IPv4-mapped form.
const listsOf = {
  ipv4: createLists((network) => !network.includes(':')),
  ipv6: createLists(() => true),
} as const;

const publicIpv6 = createList(['2000::/3']);

function createLists(isWanted: (network: string) => boolean): NamedList[] {
  return ranges.map(([name, ...networks]) => ({ name, list: createList(networks.filter(isWanted)) }));
}

function createList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address, bits] = network.split('/');
    list.addSubnet(address!, Number(bits), familyOf(address!));
  }
  return list;
}

/** What an IP address is, in words, if it is none of a public host; undefined for a public one. */
export function describePrivateAddress(text: string): string | undefined {
  const address = text.replace(/%.*$/s, '');
  if (!isIP(address)) return 'no IP address';
  const family = familyOf(address);
  const found = listsOf[family].find(({ list }) => list.check(address, family));
  if (found) return found.name;
  return family === 'ipv4' || publicIpv6.check(address, 'ipv6') ? undefined : 'a reserved address';
}
