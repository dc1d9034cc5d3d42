import { createWordTable } from '../linear/word-table.ts';

const clusterOf = createWordTable('english-clusters', 'clusters');
const groupSize = 32;

/** The group of words of like use that a word in lower case belongs to, from 1 to 1,024; 0 where it is not known. */
export const wordCluster = (folded: string): number => (clusterOf(folded) ?? -1) + 1;

/** The larger group that a group belongs to, from 1 to 32; 0 for none. */
export const widerCluster = (cluster: number): number => (cluster + groupSize - 1) >> 5;
