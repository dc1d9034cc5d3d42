import { createRandom, type Random } from '../../bench/stream/random.ts';

const heads = [
  'bar',
  'den',
  'fol',
  'gim',
  'hes',
  'kol',
  'lum',
  'mar',
  'nov',
  'pel',
  'ras',
  'sut',
  'tor',
  'vin',
  'wex',
  'zan',
];
const tails = ['a', 'eb', 'ic', 'od', 'uf', 'ag', 'eth', 'ij', 'ok', 'ul', 'am', 'en', 'ip', 'or', 'us', 'at'];

/** Writes invented words, the same for the same seed; some 65,000 are told apart. */
export function createWordSource(seed: number): (count: number) => string[] {
  const random = createRandom(seed);
  return (count) => Array.from({ length: count }, () => inventWord(random));
}

const inventWord = (random: Random): string =>
  `${random.pick(heads)}${random.pick(tails)}${random.pick(heads)}${random.pick(tails)}`;
