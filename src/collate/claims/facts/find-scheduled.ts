import { lazy, lazyWordSet } from '../../../language/lexicon.ts';
import { compareStrings } from '../../../model/link.ts';
import type { Claim } from '../claim.ts';
import { type Conflict, type FindConflict, wordsAt } from '../conflicts/conflict.ts';
import { rootOf } from '../word-groups.ts';
import type { Fact } from './fact.ts';

/** One thing that is held on a day, as the trial of a story or its debate, on two days. */
export const findScheduled: FindConflict = (a, b, match): Conflict | undefined => {
  for (const left of a.facts) {
    if (!isScheduled(left)) continue;
    for (const right of b.facts) {
      if (!isScheduled(right) || left.told.polarity !== right.told.polarity || !sharesThing(left, right)) continue;
      const [one, other] = [dayOf(a, left), dayOf(b, right)];
      if (
        !one ||
        !other ||
        Math.abs(one.at - other.at) < leastApart ||
        isMovedSince(a, left, b) ||
        isMovedSince(b, right, a)
      )
        continue;
      return {
        // "Put off until May" here, "as planned" there: whether it was put off is the question.
        kind: moving.has(left.root) === moving.has(right.root) ? 'date' : 'status',
        certainty: match.dice >= 0.25 && match.shared >= 2.5 ? 0.8 : 0.5,
        why: 'held on other days',
        values: [one.words, other.words],
      };
    }
  }
  return undefined;
};

/** "Today" may be the day before where the report was written late. */
const leastApart = 2;
const dayMs = 86_400_000;

const verbs = lazyWordSet('collate/schedule-verbs.tsv');
const roots = lazy((): ReadonlySet<string> => new Set([...verbs()].map(rootOf)));
const moving: ReadonlySet<string> = new Set(
  ['postpone', 'delay', 'put-off', 'put-back', 'push-back', 'reschedule', 'move'].map(rootOf),
);

const isScheduled = ({ root, told }: Fact): boolean => roots().has(root) && told.condition === undefined;

const core: ReadonlySet<string> = new Set(['agent', 'patient']);

/** Both are of one thing by its noun, and neither of a part of many. */
const sharesThing = ({ parts }: Fact, { parts: others }: Fact): boolean =>
  parts.some(
    (part) =>
      core.has(part.role) &&
      !part.open &&
      part.types.size === 0 &&
      others.some((other) => core.has(other.role) && [...part.heads].some((key) => other.heads.has(key))),
  );

/** A day by its name or number: "midnight" may be of any. */
const named = /\d|\b(?:today|tomorrow|yesterday|tonight|\p{L}{2,6}day)\b/iu;

/** The only day of a claim, which is told of the fact. */
function dayOf(claim: Claim, { told }: Fact): { readonly at: number; readonly words: string } | undefined {
  const own = new Set(told.arguments.map(({ of }) => of));
  const days = claim.times.flatMap((time) => {
    const at = Date.parse(/^\d{4}-\d{2}-\d{2}/.exec(time.value ?? '')?.[0] ?? '') / dayMs;
    const words = wordsAt(claim, time);
    return own.has(time.id) && time.bound === undefined && named.test(words) && !Number.isNaN(at)
      ? [{ at, words }]
      : [];
  });
  return days.length === 1 ? days[0] : undefined;
}

/** A report that it was put off takes the place of an earlier one's day. */
const isMovedSince = (claim: Claim, { root }: Fact, other: Claim): boolean =>
  moving.has(root) && compareStrings(timeOf(claim).slice(0, timeOf(other).length), timeOf(other)) >= 0;

const timeOf = ({ article }: Claim): string => article.publishedAt ?? '~';
