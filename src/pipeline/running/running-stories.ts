import { readForGrouping } from '../../group/handover/read-article.ts';
import { placeAndTell, type StoryStep, storyIdOf } from '../../group/log.ts';
import { createNearDuplicateIndex, type NearDuplicate } from '../../group/near-duplicates/near-duplicates.ts';
import type { StreamStory } from '../../group/stream/story-stream.ts';
import { createStream } from '../../group/stream/stream.ts';
import type { Article } from '../../model/article.ts';
import { compareStrings } from '../../model/link.ts';
import type { Story, StoryReason } from '../../model/story.ts';
import { storyGrounds } from '../stories.ts';
import { type ArticleHead, compareHeads, headOf } from './heads.ts';
import { createStoryMembers } from './members.ts';
import { parseState, type RunningSettings, renderState } from './state-lines.ts';

/** What came of one article: a step of a grouping, an earlier article with the same text, or that it is known. */
export type RunningStep =
  | StoryStep
  | ({ readonly step: 'same-text'; readonly article: string } & Omit<NearDuplicate, 'id'> & { readonly as: string })
  | { readonly step: 'known'; readonly article: string };

type PlacedStep = Extract<StoryStep, { readonly article: string }>;

/** A grouping that goes on: articles come in order of time, and the stories are told as they change. */
export interface RunningStories {
  /** Places an annotated article; one that is in the window already is left alone. */
  add(article: Article): readonly RunningStep[];
  /** The stories that changed since the last call, as they stand, by earliest date, then id; what went into others is in their `merged`. */
  changed(): Story[];
  /** All that is known, as lines of JSON: what {@link openRunningStories} goes on from. */
  save(): Iterable<string>;
}

/**
 * Opens a grouping that goes on, anew or from the lines that it saved. The same articles in the same order give the same stories, with a stop between
 * or without. Memory is bounded by the window of 100,000 articles.
 * @throws VariorumError `state/unreadable` for lines that are no state, or one of other settings.
 */
export function openRunningStories(settings: RunningSettings = {}, lines?: Iterable<string>): RunningStories {
  const saved = lines && parseState(lines, settings);
  const stream = createStream({ ...settings, ...storyGrounds() }, saved?.stream);
  const nearDuplicates = createNearDuplicateIndex({}, saved?.nearDuplicates);
  const heads = new Map(saved?.heads.map((head) => [head.id, head]));
  const members = createStoryMembers();
  let reasons: StoryReason[] = [];
  const merged: [from: string, to: string][] = [];
  const listed = stream.stories();
  members.reset(listed.map(toMembers));

  function follow(step: RunningStep): void {
    if (step.step === 'known' || step.step === 'same-text') return;
    members.follow(step);
    if (step.step === 'join' && step.closest !== undefined) reasons.push(toReason(step, step.closest));
    if (step.step === 'merge') merged.push([step.from, step.to]);
  }

  function add(article: Article): readonly RunningStep[] {
    const named = nameArticle(article, heads);
    if (!named) return [{ step: 'known', article: article.id }];
    heads.set(named.id, headOf(named));
    const { sketch, text } = readForGrouping(named);
    const same = nearDuplicates.add(named.id, text.words, text.fingerprints).map(
      ({ id, ...rest }): RunningStep => ({
        step: 'same-text',
        article: named.id,
        as: id,
        ...rest,
      }),
    );
    const placed = placeAndTell(stream, sketch);
    for (const step of placed) follow(step);
    reasons.push(...same.flatMap(toSameText));
    return [...placed, ...same];
  }

  function changed(): Story[] {
    const now = stream.stories();
    const follows = new Map(now.map((story) => [storyIdOf(story.id), story.follows.map(storyIdOf)]));
    const stories = [...members.touched()]
      .filter(([, articles]) => articles.size > 0)
      .map(([id, articles]) =>
        buildRunningStory(
          id,
          [...articles].map((article) => heads.get(article)!),
        ),
      )
      .map((story) => ({
        ...story,
        why: reasons.filter(({ left, right }) => story.articles.includes(left) && story.articles.includes(right)),
        ...((follows.get(story.id)?.length ?? 0) > 0 && { follows: follows.get(story.id)! }),
        ...mergedInto(story.id, merged),
      }))
      .sort((a, b) => compareStrings(a.from ?? '~', b.from ?? '~') || compareStrings(a.id, b.id));
    settle(now);
    return stories;
  }

  /** Forgets what left the window. */
  function settle(now: readonly StreamStory[]): void {
    const kept = new Set(now.flatMap(({ articles }) => articles));
    for (const id of heads.keys()) if (!kept.has(id)) heads.delete(id);
    members.reset(now.map(toMembers));
    reasons = [];
    merged.length = 0;
  }

  return {
    add,
    changed,
    save: () =>
      renderState({
        settings,
        stream: stream.save(),
        nearDuplicates: nearDuplicates.save(),
        heads: [...heads.values()],
      }),
  };
}

const toMembers = ({ articles, id }: StreamStory): [string, readonly string[]] => [storyIdOf(id), articles];

/** An article that is known gives nothing; one with a known id and another text is called after its text too. */
function nameArticle(article: Article, heads: ReadonlyMap<string, ArticleHead>): Article | undefined {
  const known = heads.get(article.id);
  if (!known) return article;
  const id = `${article.id}~${article.textSha256.slice(0, 8)}`;
  return known.sha256 === article.textSha256 || heads.has(id) ? undefined : { ...article, id };
}

const toReason = ({ article, score, why }: PlacedStep, closest: string): StoryReason =>
  createReason(article, closest, score, why);

function toSameText(step: RunningStep): StoryReason[] {
  if (step.step !== 'same-text') return [];
  const { article, as, otherShare, share } = step;
  const told = `${Math.round(100 * share)} % of the words of ${article} stand in ${as}, and ${Math.round(100 * otherShare)} % of its in ${article}`;
  return [createReason(article, as, Math.max(share, otherShare), [told])];
}

function createReason(a: string, b: string, score: number, reasons: readonly string[]): StoryReason {
  const [left, right] = compareStrings(a, b) < 0 ? [a, b] : [b, a];
  return { left, right, score: Math.round(score * 1000) / 1000, reasons };
}

function buildRunningStory(id: string, unsorted: readonly ArticleHead[]): Story {
  const sorted = unsorted.toSorted(compareHeads);
  const dates = sorted.flatMap(({ publishedAt }) => publishedAt ?? []);
  return {
    variorum: 'story/1',
    id,
    title: sorted[0]!.title,
    ...(dates.length > 0 && { from: dates[0]!, to: dates.at(-1)! }),
    articles: sorted.map((head) => head.id),
    why: [],
    notices: [],
  };
}

function mergedInto(id: string, moves: readonly (readonly [string, string])[]): { merged?: readonly string[] } {
  const from = [...new Set(moves.filter(([, to]) => to === id).map(([gone]) => gone))].filter((gone) => gone !== id);
  return from.length > 0 ? { merged: from.sort(compareStrings) } : {};
}
