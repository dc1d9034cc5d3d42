import { type FoundDate, findDates } from '../../fields/find-dates.ts';
import { createMarkFinder } from '../content/class-words.ts';
import type { PageBlock } from '../lines/block-writer.ts';
import { lineOf, type PageElement } from '../page/page-node.ts';

/** The dates that a page shows to its readers. */
export interface VisibleDates {
  /** Dates that are marked up as the date of publication. */
  readonly marked: readonly string[];
  /** Dates near the headline, in order. */
  readonly dates: readonly FoundDate[];
  /** Dates elsewhere below the headline that are called the day of publication. */
  readonly later: readonly FoundDate[];
}

/** A line near the headline, and the text of the line above it. */
export interface DatedLine {
  readonly block: PageBlock;
  readonly text: string;
  readonly before: string;
}

/** Collects the dates that a page prints or marks up. */
export interface DateReader {
  readonly readElement: (element: PageElement, isNear: boolean) => void;
  readonly readLine: (line: DatedLine) => void;
  /** What was found; `rest` are the lines behind those near the headline. */
  readonly finish: (rest: readonly PageBlock[]) => VisibleDates;
}

const maxLooked = 40;
const maxLabel = 25;
const maxLine = 200;

/** A reader of one page's dates; `monthFirst` decides "3/4/2025". */
export function createDateReader(monthFirst: boolean | undefined): DateReader {
  const marked: string[] = [];
  const dates: FoundDate[] = [];
  const times: FoundDate[] = [];
  const isComment = createCommentTest();
  const read = ({ text, before }: Omit<DatedLine, 'block'>): FoundDate[] => {
    if (text.length > maxLine) return [];
    const label = before.length <= maxLabel ? `${before} ` : '';
    return findDates(label + text, monthFirst).filter(({ start }) => start >= label.length);
  };
  return {
    readElement(element, isNear) {
      const { name, attributes } = element;
      if (name === 'time' || name === 'date') {
        const value = attributes.datetime || lineOf(element, ' ');
        if (isMarkedTime(element)) marked.push(value);
        else if (!/updat|modif/i.test(`${attributes.class} ${attributes.itemprop}`)) {
          const into = isNear ? dates : times;
          if (into.length < maxLooked && !isComment(element)) into.push(...findDates(value).slice(0, 1));
        }
      } else if (attributes.itemprop && isPublished.test(attributes.itemprop) && marked.length < maxLooked)
        marked.push(attributes.content ?? lineOf(element, ' '));
    },
    readLine({ block, text, before }) {
      const found = read({ text, before });
      if (found.length > 0 && !isComment(block.element)) dates.push(...found);
    },
    finish(rest) {
      const later = rest.flatMap((block, index) => {
        const before = rest[index - 1]?.text ?? '';
        if (!isToldOf(block, before)) return [];
        const found = read({ text: spacedText(block), before }).filter(({ label }) => label && label !== 'updated');
        return found.length > 0 && !isComment(block.element) ? found : [];
      });
      return { marked, dates: [...dates, ...onlyDay(times)], later: [...later.filter(isFirst), ...onlyDay(later)] };
    },
  };
}

const isPublished = /^date-?published$|^published-?date$/i;

const isMarkedTime = ({ attributes }: PageElement): boolean =>
  attributes.pubdate !== undefined ||
  attributes.itemprop === 'datePublished' ||
  /\bpublished\b/.test(attributes.class ?? '');

const telling = /\b(?:published|posted|updated|appeared)\b/i;

/** Whether a short line speaks of publication, or the label in front of it does. */
const isToldOf = ({ text }: PageBlock, before: string): boolean =>
  text.length <= maxLine && (telling.test(text) || (before.length <= maxLabel && telling.test(before)));

const isFirst = ({ label }: FoundDate): boolean => label === 'first';

/** The first of several dates of one day; other articles' cards have their own days. */
const onlyDay = (dates: readonly FoundDate[]): readonly FoundDate[] =>
  new Set(dates.map(({ date }) => date.slice(0, 10))).size === 1 ? dates.slice(0, 1) : [];

/** Readers' comments are dated too. */
function createCommentTest(): (element: PageElement) => boolean {
  const findMark = createMarkFinder();
  return (element) => {
    for (let at: PageElement | undefined = element; at; at = at.parent)
      if (findMark(at)?.mark === 'comments') return true;
    return false;
  };
}

/** A short line with what stands in different elements set apart: "Jane Doe3 May" is two things. */
export function spacedText({ text, element }: PageBlock): string {
  if (text.length > maxLine) return text;
  const spaced = lineOf(element, ' ');
  return spaced.length <= text.length + 40 ? spaced : text;
}
