import type { PageBlock } from '../lines/block-writer.ts';

const sentenceEnd = /[.!?…:]["'”’»)\]]{0,2}$/;

/** The units of a block that read like prose: whole sentences, few links; at most 1,000. */
export function proseUnits({ text, linkUnits, hint }: PageBlock): number {
  if (hint === 'caption' || hint === 'credit' || hint === 'table') return 0;
  const units = text.length;
  if (units < 30 || linkUnits * 2 > units) return 0;
  const isSentence = sentenceEnd.test(text.slice(-4));
  if (units < 80 && !isSentence) return 0;
  return units < 140 && !isSentence && !text.includes(',') ? units / 3 : Math.min(units, 1000);
}

/** How much a block speaks for its element being part of the article; negative for what pages list beside it. `prose` are its units of prose. */
export function gainOf({ text, linkUnits, hint }: PageBlock, prose: number): number {
  const units = Math.min(text.length, 300);
  const linked = linkUnits / text.length;
  if (hint === 'caption' || hint === 'credit') return 0;
  if (prose > 0) return prose * (1 - linked);
  if (linked > 0.5) return -units;
  if (hint === 'heading') return 5;
  if (hint === 'table') return linked > 0.3 ? -units : units * 0.2;
  return hint === 'list' ? units * (0.3 - linked) : -units * 0.3;
}
