import { annotationsOf } from '../../model/annotation.ts';
import { type Article, type BlockKind, isForeign } from '../../model/article.ts';
import type { CheckItem, UncheckedPassage } from '../../model/check.ts';
import { createCitation, isFieldCitation } from '../../model/citation.ts';
import { compareSpans, type Span } from '../../model/span.ts';

interface Reason extends Span {
  readonly why: string;
}

const prose: ReadonlySet<BlockKind> = new Set(['deck', 'paragraph', 'caption', 'quote', 'pullquote', 'list', 'update']);
const marksRule = /^annotate\/quotes\/.*in-marks$/;

/** What of a draft was not held against anything, in order of the text: stretches in marks that nobody said, numbers and times that are tied to nothing, and sentences without anything to check. */
export function listUnchecked(draft: Article, items: readonly CheckItem[]): UncheckedPassage[] {
  const held = items.flatMap(({ citation }) => (isFieldCitation(citation) ? [] : [citation])).sort(compareSpans);
  const parts = [...listMarks(draft), ...listAmounts(draft)].filter((reason) => !isHeld(held, reason));
  const wholes = isForeign(draft) ? listForeignBlocks(draft) : listSentences(draft);
  const told = [...held, ...parts].sort(compareSpans);
  return [...parts, ...wholes.filter((sentence) => !isHeld(told, sentence))]
    .sort(compareSpans)
    .map(({ why, start, end }) => ({ citation: createCitation(draft, { start, end }), why }));
}

/** Whether one of some spans, sorted by start, meets another. */
const isHeld = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && start < span.end);

/** What the reader of quotes says of stretches in quotation marks that are none. */
const listMarks = ({ notices }: Article): Reason[] =>
  notices.flatMap(({ rule, reason, span }) =>
    span && span.start < span.end && marksRule.test(rule) ? [{ start: span.start, end: span.end, why: reason }] : [],
  );

const listAmounts = ({ annotations }: Article): Reason[] => [
  ...annotationsOf(annotations, 'quote').map(({ form, start, end }) => ({
    start,
    end,
    why: form === 'indirect' ? 'words that are told, not quoted' : 'words in marks that no statement was made of',
  })),
  ...annotationsOf(annotations, 'quantity').map(({ start, end }) => ({
    start,
    end,
    why: 'a number that could not be tied to a thing of the inputs',
  })),
  ...annotationsOf(annotations, 'time').map(({ start, end }) => ({
    start,
    end,
    why: 'a time that could not be tied to a deed of the inputs',
  })),
];

function listSentences({ annotations, blocks }: Article): Reason[] {
  const read = blocks.filter(({ kind }) => prose.has(kind));
  return annotationsOf(annotations, 'sentence')
    .filter((sentence) => isHeld(read, sentence))
    .map(({ start, end }) => ({
      start,
      end,
      why: 'no quote, number, name, date, role or place in it that can be held against the inputs',
    }));
}

const listForeignBlocks = ({ blocks, language }: Article): Reason[] =>
  blocks
    .filter(({ kind }) => prose.has(kind))
    .map(({ start, end }) => ({ start, end, why: `its language is ${language}, and only English is read closely` }));
