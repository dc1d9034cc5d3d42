const parts = /(-?\d{2}[\dX]{2})(?:-(W?)(\d{2})(?:-(\d{2}))?)?/u;
const dayMs = 86_400_000;

/** Where the groupings of EDTF begin: seasons, quarters, thirds and halves of a year. Source: ISO 8601-2:2019, 21 to 41. */
const firstMonths: ReadonlyMap<number, number> = new Map([
  ...[3, 6, 9, 12].map((month, index) => [21 + index, month] as const),
  ...[3, 6, 9, 12].map((month, index) => [25 + index, month] as const),
  ...[9, 12, 3, 6].map((month, index) => [29 + index, month] as const),
  ...[1, 4, 7, 10].map((month, index) => [33 + index, month] as const),
  ...[1, 5, 9].map((month, index) => [37 + index, month] as const),
  ...[1, 7].map((month, index) => [40 + index, month] as const),
]);

/**
 * The first day of an ISO 8601 or EDTF value, as `YYYY-MM-DD`: of a week its Monday, of an interval the first day that it
 * names. Undefined where the value names no year.
 */
export function firstDayOf(value: string): string | undefined {
  const found = parts.exec(value);
  if (!found) return undefined;
  const year = found[1]!.replaceAll('X', '0');
  const [week, number, day] = [found[2] === 'W', Number(found[3] ?? 1), found[4]];
  if (week) return firstDayOfWeek(Number(year), number);
  const month = firstMonths.get(number) ?? number;
  return `${year}-${String(month).padStart(2, '0')}-${day ?? '01'}`;
}

/** Week 1 holds the fourth of January. Source: ISO 8601. */
function firstDayOfWeek(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth + (7 * (week - 1) - sinceMonday) * dayMs).toISOString().slice(0, 10);
}
