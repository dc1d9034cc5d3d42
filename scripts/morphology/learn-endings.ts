import { type Edit, wordStart } from '../../src/language/morphology/endings.ts';
import { compareStrings } from '../../src/model/link.ts';
import { addOne, mostOften, valueAt } from './trees.ts';

/** An ending with its edit, as a row of endings.tsv holds it. */
export interface EndingRow extends Edit {
  readonly ending: string;
}

/** An inflected form to learn from. */
export interface Example {
  readonly form: string;
  readonly lemma: string;
  /** The form tells nothing of other words with its ending. */
  readonly isAlone: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly edits: Map<string, number>;
}

const createNode = (): Node => ({ next: new Map(), edits: new Map() });

/**
 * Whether an ending may stand for words never seen: it holds all that is cut, and has more examples than the edit of the shorter
 * ending. A change of the stem ("feet", "thought", "bacteria") needs a letter before it and more examples.
 */
function isGeneral(ending: string, { cut, add }: Edit, more: number): boolean {
  return add.length < 2 ? ending.length >= cut && more >= 2 : ending.length > cut && more >= 4;
}

function editKey(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && form[same] === lemma[same]) same += 1;
  return `${form.length - same} ${lemma.slice(same)}`;
}

/**
 * Learns which endings tell the dictionary form: an ending gets a row where most examples that share it need another edit than
 * the shorter ending gives, and a whole word where no ending does. A word that has none of the endings stays as it is.
 * Source: ripple-down rules over suffixes, after Plisson, Lavrac and Mladenic, "A rule based approach to word lemmatization", 2004.
 */
export function learnEndings(examples: readonly Example[]): EndingRow[] {
  const root = createNode();
  for (const { form, lemma, isAlone } of examples) {
    const key = editKey(form, lemma);
    let node = root;
    for (const unit of [...form.replace(/\d/g, '0')].reverse().concat(wordStart)) {
      node = valueAt(node.next, unit, createNode);
      if (!isAlone || unit === wordStart) addOne(node.edits, key);
    }
  }
  const rows: EndingRow[] = [];
  walk(root, '', '0 ', rows);
  return rows;
}

function walk(node: Node, ending: string, inherited: string, rows: EndingRow[]): void {
  const { key, count } = node.edits.size > 0 ? mostOften(node.edits) : { key: inherited, count: 0 };
  const edit = { cut: Number(key.split(' ')[0]), add: key.split(' ')[1]! };
  const isHeld = ending.startsWith(wordStart) || isGeneral(ending, edit, count - (node.edits.get(inherited) ?? 0));
  const differs = ending !== '' && key !== inherited && isHeld;
  if (differs) rows.push({ ending, ...edit });
  for (const [unit, next] of [...node.next].sort(([a], [b]) => compareStrings(a, b))) {
    walk(next, unit + ending, differs ? key : inherited, rows);
  }
}
