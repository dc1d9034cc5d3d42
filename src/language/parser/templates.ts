import { mix } from '../linear/hash.ts';

const seed = 0x51ed;
/** The hash of a template with one value; the others with two, three and four. */
export const one = (template: number, a: number): number => mix(mix(seed, template), a);
export const two = (template: number, a: number, b: number): number => mix(mix(mix(seed, template), a), b);
export const three = (template: number, a: number, b: number, c: number): number =>
  mix(mix(mix(mix(seed, template), a), b), c);
export const four = (template: number, a: number, b: number, c: number, d: number): number =>
  mix(mix(mix(mix(mix(seed, template), a), b), c), d);

/** Distances in words, the long ones put together. */
export const distanceClass = (distance: number): number =>
  distance < 6 ? distance : distance < 11 ? 6 : distance < 21 ? 7 : 8;
