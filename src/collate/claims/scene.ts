import type { Claim } from './claim.ts';

const nearDays = 45;
const dayMs = 86_400_000;
const date = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

const known = new WeakMap<Claim, boolean>();

/** Whether a claim is dated far from its article's own day: it looks back at, or ahead to, something else. */
export function isElsewhen(claim: Claim): boolean {
  if (claim.times.length === 0) return false;
  const found = known.get(claim) ?? isFar(claim);
  known.set(claim, found);
  return found;
}

function isFar({ article, times }: Claim): boolean {
  const published = Date.parse(article.publishedAt?.slice(0, 10) ?? '') / dayMs;
  if (Number.isNaN(published)) return false;
  return times.some(({ value, granularity }) => {
    const parts = granularity === 'duration' || granularity === 'set' ? undefined : date.exec(value ?? '');
    if (!parts) return false;
    const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
    const from = Date.UTC(year, month - 1, day) / dayMs;
    const length = parts[2] === undefined ? 366 : parts[3] === undefined ? 31 : 1;
    return from > published + nearDays || from + length < published - nearDays;
  });
}
