import { mix } from '../linear/hash.ts';
import { four, one, three, two } from './templates.ts';
import type { View } from './view.ts';

/** Second and third order, more of the neighbours, and more that rests on single words. */
export function addThirdFeatures(view: View, hashes: Int32Array): number {
  const {
    beforeNext,
    beforeTop,
    between,
    distance,
    hasHead,
    n0c,
    n0g,
    n0k,
    n0l2d,
    n0l2p,
    n0lp,
    n0lw,
    n0p,
    n0s,
    n0w,
    n1k,
    n1p,
    n1s,
    n1w,
    n2p,
    n2w,
    beforeNextWord,
    nextSet,
    nvl,
    s0c,
    s0d,
    s0g,
    s0h2p,
    s0h2w,
    s0hd,
    s0hk,
    s0hp,
    s0hw,
    s0k,
    s0l2d,
    s0l2p,
    s0l2w,
    s0lp,
    s0lw,
    s0p,
    s0r2d,
    s0r2p,
    s0r2w,
    s0rp,
    s0rs,
    s0rw,
    s0s,
    s0w,
    s1k,
    s1p,
    s1s,
    s1w,
    s2p,
    setLeft,
    setRight,
    vl,
    vr,
  } = view;
  let size = 0;
  hashes[size++] = one(9, n2w);
  hashes[size++] = one(11, s1w);
  hashes[size++] = three(13, s0w, n0w, mix(s0p, n0p));
  hashes[size++] = four(23, s0p, n0p, n1p, n2p);
  hashes[size++] = two(29, s1w, n0p);
  hashes[size++] = four(31, s1p, s0p, n0p, n1p);
  hashes[size++] = three(32, s2p, s1p, s0p);
  hashes[size++] = three(33, s0w, n0p, n1p);
  hashes[size++] = three(34, s0p, n0w, n1p);
  hashes[size++] = two(35, s0w, n1w);
  hashes[size++] = two(36, n0w, n1w);
  hashes[size++] = two(37, n0w, n1p);
  hashes[size++] = two(40, s0w, distance);
  hashes[size++] = two(42, n0w, distance);
  hashes[size++] = three(44, s0w, n0w, distance);
  hashes[size++] = two(50, s0w, vr);
  hashes[size++] = two(52, s0w, vl);
  hashes[size++] = two(54, n0w, nvl);
  hashes[size++] = three(56, s0p, n0p, vr);
  hashes[size++] = one(60, s0hw);
  hashes[size++] = one(61, s0hp);
  hashes[size++] = one(63, s0lw);
  hashes[size++] = one(66, s0rw);
  hashes[size++] = one(69, n0lw);
  hashes[size++] = three(75, s0w, s0d, n0p);
  hashes[size++] = three(76, s0p, s0rw, n0p);
  hashes[size++] = one(80, s0h2w);
  hashes[size++] = one(81, s0h2p);
  hashes[size++] = one(82, s0hd);
  hashes[size++] = one(83, s0l2w);
  hashes[size++] = one(84, s0l2p);
  hashes[size++] = one(85, s0l2d);
  hashes[size++] = one(86, s0r2w);
  hashes[size++] = one(87, s0r2p);
  hashes[size++] = one(88, s0r2d);
  hashes[size++] = one(89, n0l2p);
  hashes[size++] = one(90, n0l2d);
  hashes[size++] = three(91, s0p, s0lp, s0l2p);
  hashes[size++] = three(92, s0p, s0rp, s0r2p);
  hashes[size++] = three(93, s0p, s0hp, s0h2p);
  hashes[size++] = three(94, n0p, n0lp, n0l2p);
  hashes[size++] = two(100, s0w, setRight);
  hashes[size++] = two(102, s0w, setLeft);
  hashes[size++] = two(103, s0p, setLeft);
  hashes[size++] = two(104, n0w, nextSet);
  hashes[size++] = three(106, s0p, n0p, setRight);
  hashes[size++] = three(107, s0p, n0p, nextSet);
  hashes[size++] = four(112, beforeTop, s0p, beforeNext, n0p);
  hashes[size++] = two(114, beforeNextWord, n0w);
  hashes[size++] = two(123, n0p, between);
  hashes[size++] = four(124, s0c, n0c, between, hasHead);
  hashes[size++] = two(133, s0w, n0s);
  hashes[size++] = two(134, s0s, n0w);
  hashes[size++] = three(135, s0s, n0w, n1s);
  hashes[size++] = three(136, s0rs, s0p, n0p);
  hashes[size++] = three(137, s0s, n0w, n1w);
  hashes[size++] = three(138, s1s, s0w, n0s);
  hashes[size++] = three(139, s1w, s0w, n0p);
  hashes[size++] = three(143, s0w, n0lw, n0p);
  hashes[size++] = three(144, s0k, n0lw, n0k);
  hashes[size++] = three(145, s0hk, n0lw, n0k);
  hashes[size++] = three(146, s0p, n0lw, n0k);
  hashes[size++] = three(148, s1k, s0k, n0k);
  hashes[size++] = two(149, n0k, n1k);
  hashes[size++] = three(151, s0g, n0g, between);
  return size;
}
