/** Stretches of text, as `[start, end]`. */
export type Pieces = readonly (readonly [number, number])[];

const loose = 0.3;

/** Pairs gold contents one to one with quotes, best first: gold index and the indexes of the quotes that share one cue. */
export function matchContents(
  text: string,
  golds: readonly Pieces[],
  quotes: readonly { readonly span: readonly [number, number]; readonly cue: string | undefined }[],
): Map<number, number[]> {
  const groups = groupByCue(quotes);
  const goldWords = golds.map((pieces) => wordsIn(text, pieces));
  const quoteWords = groups.map((group) =>
    wordsIn(
      text,
      group.map((index) => quotes[index]!.span),
    ),
  );
  const candidates = goldWords.flatMap((gold, goldIndex) =>
    quoteWords.flatMap((quote, groupIndex) => {
      const share = shareOf(gold, quote);
      return share >= loose ? [{ goldIndex, groupIndex, share }] : [];
    }),
  );
  candidates.sort((a, b) => b.share - a.share || a.goldIndex - b.goldIndex || a.groupIndex - b.groupIndex);
  const pairs = new Map<number, number[]>();
  const taken = new Set<number>();
  for (const { goldIndex, groupIndex } of candidates) {
    if (pairs.has(goldIndex) || taken.has(groupIndex)) continue;
    pairs.set(goldIndex, groups[groupIndex]!);
    taken.add(groupIndex);
  }
  return pairs;
}

function groupByCue(quotes: readonly { readonly cue: string | undefined }[]): number[][] {
  const groups = new Map<string, number[]>();
  quotes.forEach(({ cue }, index) => {
    const key = cue ?? `alone ${index}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()];
}

/** Starts of the words in the stretches. */
function wordsIn(text: string, pieces: Pieces): Set<number> {
  const starts = new Set<number>();
  for (const [start, end] of pieces)
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) starts.add(start + index);
  return starts;
}

function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0;
  for (const start of one) if (other.has(start)) common += 1;
  return common === 0 ? 0 : common / Math.max(one.size, other.size);
}
