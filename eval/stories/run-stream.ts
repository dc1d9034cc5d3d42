import type { ArticleSketch } from '../../src/group/sketch/sketch.ts';
import { createStream } from '../../src/group/stream/stream.ts';
import { storyGrounds } from '../../src/pipeline/stories.ts';
import { createRandom } from '../../training/stories/random.ts';

/**
 * The stories of a stream; articles come by date, up to `late` days too early or too late. The window is reviewed after every `reviewEvery` articles,
 * and at the end.
 */
export function runStream(sketches: readonly ArticleSketch[], late: number, reviewEvery = Number.POSITIVE_INFINITY) {
  const random = createRandom(11);
  const order = sketches
    .map((sketch) => ({ sketch, at: (sketch.day ?? Number.MAX_SAFE_INTEGER) + (random() - 0.5) * 2 * late }))
    .sort((a, b) => a.at - b.at || (a.sketch.id < b.sketch.id ? -1 : 1));
  const stream = createStream(storyGrounds());
  const storyOf = new Map<string, string>();
  const counts = new Map<string, number>();
  const applyMoves = () => {
    for (const { articles, kind, to } of stream.moves()) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (kind !== 'follow') for (const id of articles) storyOf.set(id, to);
    }
  };
  const start = performance.now();
  order.forEach(({ sketch }, at) => {
    storyOf.set(sketch.id, stream.place(sketch).storyId);
    if ((at + 1) % reviewEvery === 0 || (at + 1 === order.length && Number.isFinite(reviewEvery))) stream.review();
    applyMoves();
  });
  const placeMs = (performance.now() - start) / order.length;
  return { groups: groupIds(storyOf), placeMs, counts };
}

/** The ids of each story. */
function groupIds(storyOf: ReadonlyMap<string, string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [id, story] of storyOf) groups.set(story, [...(groups.get(story) ?? []), id]);
  return [...groups.values()];
}
