import { describe, expect, it } from 'vitest';
import { describePrivateAddress } from '../../src/fetch/guard/private-ranges.ts';

describe('describePrivateAddress', () => {
  it.each(['8.8.8.8', '1.1.1.1', '100.63.255.255', '100.128.0.0', '172.15.255.255', '172.32.0.0', '223.255.255.255'])(
    'takes %s for a public host',
    (address) => expect(describePrivateAddress(address)).toBeUndefined(),
  );
  it.each(['2606:4700::1111', '2a00:1450:4001::1', '2001:4860:4860::8888', '2620:0:2d0::1'])(
    'takes %s for a public host',
    (address) => expect(describePrivateAddress(address)).toBeUndefined(),
  );
  it.each([
    ['127.0.0.1', 'this machine'],
    ['127.255.255.254', 'this machine'],
    ['0.0.0.0', 'this network'],
    ['10.0.0.1', 'a private network'],
    ['172.16.0.1', 'a private network'],
    ['172.31.255.255', 'a private network'],
    ['192.168.1.1', 'a private network'],
    ['100.64.0.1', 'a carrier network'],
    ['100.127.255.255', 'a carrier network'],
    ['169.254.0.1', 'the local link'],
    ['169.254.169.254', 'a cloud metadata service'],
    ['100.100.100.200', 'a cloud metadata service'],
    ['168.63.129.16', 'a cloud metadata service'],
    ['fd00:ec2::254', 'a cloud metadata service'],
    ['192.0.0.192', 'a reserved address'],
    ['192.88.99.1', 'a reserved address'],
    ['240.0.0.1', 'a reserved address'],
    ['255.255.255.255', 'a reserved address'],
    ['224.0.0.251', 'a multicast group'],
    ['239.255.255.255', 'a multicast group'],
    ['198.18.0.1', 'an address reserved for tests'],
    ['203.0.113.7', 'an address reserved for tests'],
    ['::', 'this network'],
    ['::1', 'this machine'],
    ['::ffff:127.0.0.1', 'this machine'],
    ['::ffff:10.0.0.1', 'a private network'],
    ['::ffff:8.8.8.8', 'an IPv4 address in another form'],
    ['::7f00:1', 'an IPv4 address in another form'],
    ['64:ff9b::7f00:1', 'an IPv4 address in another form'],
    ['64:ff9b::808:808', 'an IPv4 address in another form'],
    ['64:ff9b:1::a00:1', 'an IPv4 address in another form'],
    ['2002:7f00:1::', 'an IPv4 address in another form'],
    ['2001:0:7f00:1::', 'an address reserved for protocols'],
    ['fc00::1', 'a private network'],
    ['fdff::1', 'a private network'],
    ['fec0::1', 'a private network'],
    ['fe80::1', 'the local link'],
    ['fe80::1%eth0', 'the local link'],
    ['ff02::1', 'a multicast group'],
    ['2001:db8::1', 'an address reserved for tests'],
    ['100::1', 'a reserved address'],
    ['5f00::1', 'a reserved address'],
    ['4000::1', 'a reserved address'],
    ['not an address', 'no IP address'],
  ])('takes %s for %s', (address, kind) => expect(describePrivateAddress(address)).toBe(kind));
});
