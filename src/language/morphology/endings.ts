/** What makes the dictionary form of a word: so many last letters are cut, and others are added. */
export interface Edit {
  readonly cut: number;
  readonly add: string;
}

/** A tree of word endings, read from the last letter: the longest ending that holds decides. */
export interface EndingTree {
  /** `steps[node * width + symbol]` is the next node, 0 for none. */
  readonly steps: Int32Array;
  /** The edit of each node, where an ending stops there. */
  readonly edits: readonly (Edit | undefined)[];
}

/** Stands in front of an ending that is a whole word, or all that follows a hyphen. */
export const wordStart = '^';

const width = 32;
const firstNodes = 256;
const wordStartSymbol = 31;
const apostropheSymbol = 27;
const digitSymbol = 28;

/** Letters a to z, apostrophe, any digit (all alike), and the start of the word; -1 for whatever no ending holds. */
function symbolOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit === 39) return apostropheSymbol;
  if (unit >= 48 && unit <= 57) return digitSymbol;
  return unit === 45 || unit === 94 ? wordStartSymbol : -1;
}

/** Makes a tree of endings; `^` opens one that is a whole word, `0` stands for any digit. An ending that holds other characters is left out. */
export function createEndingTree(rows: readonly (Edit & { readonly ending: string })[]): EndingTree {
  const edits: (Edit | undefined)[] = [undefined];
  let steps = new Int32Array(width * firstNodes);
  for (const { ending, cut, add } of rows) {
    const symbols = Array.from(ending, (_, i) => symbolOf(ending.charCodeAt(ending.length - 1 - i)));
    if (symbols.includes(-1)) continue;
    const needed = (edits.length + symbols.length) * width;
    if (needed > steps.length) steps = enlarge(steps, 2 * needed);
    let node = 0;
    for (const symbol of symbols) {
      const slot = node * width + symbol;
      if (steps[slot] === 0) steps[slot] = edits.push(undefined) - 1;
      node = steps[slot]!;
    }
    edits[node] = { cut, add };
  }
  return { steps: steps.slice(0, edits.length * width), edits };
}

function enlarge(steps: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(steps);
  return larger;
}

/** The edit of the longest ending that a lower-case word has; undefined where none holds. Looks at as many letters as the longest ending has. */
export function findEdit({ steps, edits }: EndingTree, word: string): Edit | undefined {
  let node = 0;
  let found = edits[0];
  for (let i = word.length - 1; ; i -= 1) {
    const symbol = i < 0 ? wordStartSymbol : symbolOf(word.charCodeAt(i));
    if (symbol < 0) return found;
    node = steps[node * width + symbol]!;
    if (node === 0) return found;
    found = edits[node] ?? found;
    if (symbol === wordStartSymbol) return found;
  }
}

/** The word with its ending rewritten: the word itself where no ending holds, or no more than a letter would be left ("red" as a past tense). */
export function rewriteEnding(tree: EndingTree, word: string): string {
  const edit = findEdit(tree, word);
  if (edit === undefined || (edit.cut === 0 && edit.add === '')) return word;
  const kept = word.length - edit.cut;
  if (kept < 1 || (edit.cut > 1 && kept + edit.add.length < 2)) return edit.add.length > 1 ? edit.add : word;
  return word.slice(0, kept) + edit.add;
}
