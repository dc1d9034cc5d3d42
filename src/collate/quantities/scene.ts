import type { NameAnnotation, TimeAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { foldName } from '../../text/fold.ts';

/** When and where a sentence says that something is. */
export interface Scene {
  /** Days as numbers since 1970, the narrowest that are told; absent where the sentence tells no date. */
  readonly days?: { readonly from: number; readonly to: number };
  /** Whether its dates lie far from the article's own: it looks back at something else. */
  readonly elsewhen: boolean;
  /** Folded names of places. */
  readonly places: ReadonlySet<string>;
}

const dayMs = 86_400_000;
const nearDays = 30;

/** Reads the scene of a sentence from its times and places. */
export function readScene(
  article: Article,
  times: readonly TimeAnnotation[],
  places: readonly NameAnnotation[],
): Scene {
  const ranges = times.flatMap(({ value }) => parseRange(value) ?? []);
  const days = ranges.sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  const published = Date.parse(article.publishedAt?.slice(0, 10) ?? '') / dayMs;
  const reference = Number.isNaN(published) ? undefined : published;
  const isFar = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    reference !== undefined && (to < reference - nearDays || from > reference + nearDays);
  return {
    ...(days && { days }),
    elsewhen: ranges.some(isFar),
    places: new Set(places.map(({ start, end }) => foldName(article.text.slice(start, end)))),
  };
}

const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** The days of a value such as `2025`, `2025-09`, `2025-09-01`; the first part of an interval. */
function parseRange(value: string | undefined): { from: number; to: number } | undefined {
  const parts = date.exec(value ?? '');
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const from = Date.UTC(year, month - 1, day) / dayMs;
  if (parts[3] !== undefined) return { from, to: from };
  const next = parts[2] === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { from, to: next / dayMs - 1 };
}

/** Whether two scenes cannot be one: other days, other places, or only one of them looks back. */
export function isOtherScene(a: Scene, b: Scene): boolean {
  if (a.elsewhen !== b.elsewhen) return true;
  if (a.days && b.days && (a.days.to < b.days.from || b.days.to < a.days.from)) return true;
  return a.places.size > 0 && b.places.size > 0 && ![...a.places].some((place) => b.places.has(place));
}
