import type { Span } from '../../../model/span.ts';
import type { Mark } from './mark.ts';

/** A stretch in quotation marks, or begun or ended by a mark that has no partner. */
export interface Region extends Span {
  /** What stands inside the marks; the span itself holds the marks. */
  readonly inner: Span;
  /** `unclosed`: only its opening mark stands; `unopened`: only its closing mark. */
  readonly state: 'closed' | 'unclosed' | 'unopened';
  readonly weight: Mark['weight'];
}

const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Pairs marks into the outermost regions of a block, in order. An unclosed region ends at the next opening mark or with its block,
 * an unopened one begins after the region before it or with its block. Linear in the marks.
 */
export function pairMarks(text: string, block: Span, marks: readonly Mark[]): Region[] {
  const doubles = pairDoubles(
    block,
    marks.filter(({ weight }) => weight === 'double'),
    text,
  );
  const singles = pairSingles(
    marks.filter(({ weight }) => weight === 'single'),
    doubles.filter(({ state }) => state === 'closed'),
  );
  return outermost([...doubles, ...singles].filter((region) => holdsWords(text, region.inner)));
}

const holdsWords = (text: string, { start, end }: Span): boolean => wordCharacter.test(text.slice(start, end));

const createRegion = (open: Mark, close: Mark): Region => ({
  start: open.start,
  end: close.end,
  inner: { start: open.end, end: close.start },
  state: 'closed',
  weight: open.weight,
});

const createUnclosed = (open: Mark, end: number): Region => ({
  start: open.start,
  end,
  inner: { start: open.end, end },
  state: 'unclosed',
  weight: open.weight,
});

const createUnopened = (start: number, close: Mark): Region => ({
  start,
  end: close.end,
  inner: { start, end: close.start },
  state: 'unopened',
  weight: close.weight,
});

function pairDoubles(block: Span, marks: readonly Mark[], text: string): Region[] {
  const regions: Region[] = [];
  let open: Mark | undefined;
  let free = block.start;
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index]!;
    if (!open) {
      if (mark.side === 'close') {
        if (!/\d/.test(text[mark.start - 1] ?? '')) regions.push(createUnopened(free, mark));
        free = mark.end;
      } else if (mark.side === 'open' || !/\d/.test(text[mark.start - 1] ?? '')) open = mark;
    } else if (mark.side !== 'open') {
      regions.push(createRegion(open, mark));
      free = mark.end;
      open = undefined;
    } else if (isNestedPair(marks, index)) index += 1;
    else {
      regions.push(createUnclosed(open, mark.start));
      free = mark.start;
      open = mark;
    }
  }
  if (open) regions.push(createUnclosed(open, block.end));
  return regions;
}

/** Whether a second opening mark opens a pair of its own inside the first: open, (open, close,) close. */
const isNestedPair = (marks: readonly Mark[], index: number): boolean =>
  marks[index + 1]?.side === 'close' && marks[index + 2]?.side === 'close';

/** Pairs single marks that stand outside of double ones; a pair may hold whole double pairs. */
function pairSingles(marks: readonly Mark[], doubles: readonly Region[]): Region[] {
  const regions: Region[] = [];
  let open: Mark | undefined;
  let doubtful: Mark | undefined;
  let next = 0;
  const close = (mark: Mark | undefined) => {
    if (open && mark) regions.push(createRegion(open, mark));
    open = doubtful = undefined;
  };
  for (const mark of marks) {
    while (next < doubles.length && doubles[next]!.end <= mark.start) next += 1;
    if (next < doubles.length && doubles[next]!.start < mark.start) continue;
    if (mark.side === 'open') {
      close(doubtful);
      open = mark;
    } else if (open && mark.apostrophe) doubtful ??= mark;
    else if (open) close(mark);
  }
  close(doubtful);
  return regions;
}

function outermost(regions: Region[]): Region[] {
  regions.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Region[] = [];
  for (const region of regions) {
    const last = kept.at(-1);
    if (!last || region.start >= last.end) kept.push(region);
  }
  return kept;
}
