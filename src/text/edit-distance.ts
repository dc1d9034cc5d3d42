import { distance } from 'fastest-levenshtein';

/** How many letters must be put in, taken out or changed to make one word of the other. Source: Levenshtein 1966. */
export const editDistance = (a: string, b: string): number => distance(a, b);
