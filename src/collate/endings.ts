/** An ending and how many letters must stay before it. */
export type Ending = readonly [letters: string, stay: number];

/** Makes the finder of the first ending of a list that a word has, among those of its last letter alone. */
export function createEndingFinder(endings: readonly Ending[]): (word: string) => string | undefined {
  const byLast = Map.groupBy(endings, ([letters]) => letters.charCodeAt(letters.length - 1));
  return (word) => {
    const some = byLast.get(word.charCodeAt(word.length - 1));
    if (some === undefined) return undefined;
    for (const [letters, stay] of some)
      if (word.length - letters.length >= stay && word.endsWith(letters)) return letters;
    return undefined;
  };
}
