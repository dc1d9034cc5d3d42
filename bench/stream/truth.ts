import type { NearDuplicate } from '../../src/group/near-duplicates/near-duplicates.ts';
import type { StoryMove } from '../../src/group/stream/story-stream.ts';
import type { PlannedReport } from './plan.ts';

/** How the stream's stories agree with the true ones, in per cent. */
export interface StreamScore {
  readonly stories: number;
  readonly trueStories: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Reports that print an earlier one's text, and those of them for which one of their story was found. */
  readonly copies: number;
  readonly copiesFound: number;
  /** Matches of one text with a text of another story. */
  readonly falseCopies: number;
}

/** Keeps book of where each article went. Ids are of the form `n12`. */
export function createTruth() {
  const trueStory: number[] = [];
  const story: number[] = [];
  const counts = { copies: 0, copiesFound: 0, falseCopies: 0 };
  const place = (report: PlannedReport, storyId: string, copies: readonly NearDuplicate[]): void => {
    trueStory[report.number] = report.story;
    story[report.number] = numberOf(storyId);
    const isTrue = copies.map(({ id }) => trueStory[numberOf(id)] === report.story);
    if (report.copyOf !== undefined) counts.copies += 1;
    if (report.copyOf !== undefined && isTrue.includes(true)) counts.copiesFound += 1;
    counts.falseCopies += isTrue.filter((isSame) => !isSame).length;
  };
  const move = ({ articles, kind, to }: StoryMove): void => {
    if (kind !== 'follow') for (const id of articles) story[numberOf(id)] = numberOf(to);
  };
  return { place, move, score: (): StreamScore => ({ ...scoreStories(trueStory, story), ...counts }) };
}

const numberOf = (id: string): number => Number(id.slice(1));

/** B-cubed precision and recall. Source: Bagga and Baldwin 1998. */
function scoreStories(wanted: readonly number[], got: readonly number[]) {
  const [wantedSizes, gotSizes, common] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<string, number>(),
  ];
  const count = <K>(sizes: Map<K, number>, key: K) => sizes.set(key, (sizes.get(key) ?? 0) + 1);
  wanted.forEach((story, at) => {
    count(wantedSizes, story);
    count(gotSizes, got[at]!);
    count(common, `${story} ${got[at]}`);
  });
  let [precision, recall] = [0, 0];
  for (const [key, size] of common) {
    const [story, placed] = key.split(' ').map(Number) as [number, number];
    precision += size ** 2 / gotSizes.get(placed)!;
    recall += size ** 2 / wantedSizes.get(story)!;
  }
  precision *= 100 / wanted.length;
  recall *= 100 / wanted.length;
  const f1 = (2 * precision * recall) / (precision + recall);
  return { stories: gotSizes.size, trueStories: wantedSizes.size, precision, recall, f1 };
}
