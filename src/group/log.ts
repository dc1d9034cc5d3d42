import { sha256Hex } from '../text/sha256.ts';
import type { ArticleSketch } from './sketch/sketch.ts';
import type { StreamSettings } from './stream/settings.ts';
import type { StoryMove, StoryStream } from './stream/story-stream.ts';
import { createStream } from './stream/stream.ts';

/** One step of how stories came about: an article was placed, or something moved. Stories have the ids that they are printed with. */
export type StoryStep =
  | {
      readonly step: 'found' | 'join';
      readonly article: string;
      readonly story: string;
      readonly score: number;
      /** The article of the story that is most like it. */
      readonly closest?: string;
      readonly why: readonly string[];
    }
  | ({ readonly step: StoryMove['kind'] } & Omit<StoryMove, 'kind'>);

/** The id of the story that an article founded. */
export const storyIdOf = (articleId: string): string => `s${sha256Hex(articleId).slice(0, 16)}`;

/** Runs sketches through a stream, in the order given, with a review at the end; tells each step. */
export function logSteps(
  sketches: readonly ArticleSketch[],
  settings: StreamSettings,
  tell: (step: StoryStep) => void,
): void {
  const stream = createStream(settings);
  for (const sketch of sketches) for (const step of placeAndTell(stream, sketch)) tell(step);
  stream.review();
  for (const step of listMoves(stream)) tell(step);
}

/** Places an article; gives its step, then what moved. */
export function placeAndTell(stream: StoryStream, sketch: ArticleSketch): StoryStep[] {
  const { closest, isNew, score, storyId, why } = stream.place(sketch);
  const placed: StoryStep = {
    step: isNew ? 'found' : 'join',
    article: sketch.id,
    story: storyIdOf(storyId),
    score,
    ...(closest !== undefined && { closest }),
    why,
  };
  return [placed, ...listMoves(stream)];
}

const listMoves = (stream: StoryStream): StoryStep[] =>
  stream
    .moves()
    .map(({ from, kind, to, ...rest }) => ({ step: kind, from: storyIdOf(from), to: storyIdOf(to), ...rest }));
