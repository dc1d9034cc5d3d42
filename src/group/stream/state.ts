import { measureSketch, type WeighedSketch } from '../match/weigh.ts';
import type { ArticleSketch } from '../sketch/sketch.ts';
import { readBytes, renderBytes } from './bytes.ts';
import type { SavedEntry, StoryMove, StreamState } from './story-stream.ts';
import type { ArticleWindow, Entry, LiveStory } from './window.ts';

/** A stream's state as plain data. */
export function saveState(
  window: ArticleWindow,
  stories: ReadonlyMap<string, LiveStory>,
  moves: readonly StoryMove[],
): StreamState {
  const { first, next } = window.slots();
  return {
    variorum: 'stream/1',
    next,
    ...window.clock.save(),
    crowd: window.crowd.save(),
    entries: Array.from({ length: next - first }, (_, at) => saveEntry(window.entryAt(first + at))),
    stories: [...stories.values()].map(({ entries, ...story }) => ({ ...story, former: [...story.former] })),
    moves: [...moves],
  };
}

function saveEntry({ clock, story, weighed }: Entry): SavedEntry {
  const { counts, marks, terms, ...rest } = weighed.sketch;
  const places = new Map(Array.from(terms, (term, at) => [term, at]));
  return {
    sketch: rest,
    terms: renderBytes(terms),
    counts: renderBytes(counts),
    marks: renderBytes(marks),
    weighed: renderBytes(Uint16Array.from(weighed.terms, (term) => places.get(term)!)),
    weights: renderBytes(weighed.weights),
    crowd: weighed.crowd,
    clock: Number.isFinite(clock) ? clock : null,
    storyId: story.id,
  };
}

/** Fills an empty window and a map of stories from a saved state. */
export function restoreState(state: StreamState, window: ArticleWindow, stories: Map<string, LiveStory>): void {
  window.clock.restore(state);
  window.crowd.restore(state.crowd);
  window.startAt(state.next - state.entries.length);
  for (const story of state.stories) stories.set(story.id, { ...story, former: [...story.former], entries: [] });
  for (const saved of state.entries) {
    const story = stories.get(saved.storyId)!;
    story.entries.push(window.restore(restoreWeighed(saved), story, saved.clock));
  }
}

function restoreWeighed(saved: SavedEntry): WeighedSketch {
  const sketch = restoreSketch(saved);
  const places = new Uint16Array(readBytes(saved.weighed));
  const weighed = {
    terms: Uint32Array.from(places, (at) => sketch.terms[at]!),
    marks: Uint8Array.from(places, (at) => sketch.marks[at]!),
    weights: new Float32Array(readBytes(saved.weights)),
  };
  return measureSketch(sketch, weighed, saved.crowd);
}

const restoreSketch = ({ counts, marks, sketch, terms }: SavedEntry): ArticleSketch => ({
  ...sketch,
  terms: new Uint32Array(readBytes(terms)),
  counts: new Uint8Array(readBytes(counts)),
  marks: new Uint8Array(readBytes(marks)),
});
