import type { QuantityAnnotation, TimeAnnotation } from '../../../model/annotation.ts';

const form =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const minutes: readonly number[] = [525_960, 43_830, 10_080, 1440, 60, 1, 1 / 60];

/** A length of time as a number of minutes, so that "two weeks" and "14 days" are one; undefined of all else. */
export function parseLength(text: string, time: TimeAnnotation): QuantityAnnotation | undefined {
  if (time.granularity !== 'duration' || time.value === undefined) return undefined;
  const parts = form.exec(time.value)?.slice(1);
  if (!parts || parts.every((part) => part === undefined)) return undefined;
  const value = parts.reduce((sum, part, at) => sum + Number(part ?? 0) * minutes[at]!, 0);
  if (named.test(text.slice(time.start, time.end))) return undefined;
  const isNear = time.bound === 'about' || near.test(text.slice(time.start, time.end));
  return {
    start: time.start,
    end: time.end,
    id: time.id,
    kind: 'quantity',
    rule: 'check/values',
    certainty: time.certainty,
    value,
    unit: 'min',
    bound: isNear ? 'about' : (time.bound ?? 'exact'),
    ...(time.strict && { strict: true as const }),
  };
}

/** "The last minute", "the past week": a time, not how long. */
const named = /\b(?:last|first|final|past|next|opening|closing|coming|previous)\b/i;
const near = /^(?:nearly|almost|about|around|some|roughly|close on|just (?:over|under))\b/i;
