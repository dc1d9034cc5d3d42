import type { Desk } from '../desk.ts';
import { trimQuoted } from '../sentence/ending.ts';
import type { OuterBlock } from '../sentence/split-sentences.ts';
import type { Thread } from './continued.ts';

const rule = 'annotate/quotes/block-quote';

/** The whole block, in its marks or without any; the speaker is who is announced right before. */
export function findBlockQuote(desk: Desk, outer: OuterBlock, before: Thread | undefined): Thread | undefined {
  const { block } = outer;
  const regions = outer.sentences.flatMap(({ elements }) => elements.flatMap(({ region }) => (region ? [region] : [])));
  const only =
    regions.length === 1 && regions[0]!.start === block.start && regions[0]!.end === block.end ? regions[0] : undefined;
  const span = only ? trimQuoted(desk.text, only.inner) : { start: block.start, end: block.end };
  desk.records.push({
    ...span,
    form: 'direct',
    marked: only ? [span] : [],
    rule,
    certainty: before?.speaker ? 0.85 : 0.7,
    group: desk.nextGroup++,
    ...(before?.speaker ? { speaker: before.speaker } : {}),
    ...(before?.cue ? { cue: before.cue } : {}),
  });
  return before;
}
