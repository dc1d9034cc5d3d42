import type { CueReading, SentenceReading } from '../sentence/context.ts';
import { type Element, findElement, isComma, isDash, isStop } from '../sentence/element.ts';
import { isTimeNoun, type Phrase } from '../sentence/noun-phrase.ts';
import { isSettingNoun } from '../sentence/setting-nouns.ts';
import { childrenOf, leadOf, type Tree } from '../sentence/tree.ts';

/** Prepositions by which a verb of judging takes what it says of its object: "praised her for …", "described it as …". */
const judging: ReadonlySet<string> = new Set(['for', 'as', 'of', 'about', 'against', 'over', 'to', 'from', 'with']);

/** The object of a verb with all that is said of it, as the tree has it: "the board for its delay", "it a success". */
export function findObjectRange({ elements, sentence }: SentenceReading, { cue }: CueReading): Phrase | undefined {
  const tree = sentence.tree();
  const verb = elements[cue.from]!.token;
  const parts = childrenOf(tree, verb).filter((child) => child > verb && isPart(tree, child));
  const first = elements[cue.to];
  const hasObject = cue.to - cue.from > 1 || parts.some((part) => tree.tokens[part]!.relation !== 'obl');
  if (parts.length === 0 || !first || !hasObject) return undefined;
  const last = findElement(elements, Math.max(...parts.map((part) => tree.right[part]!)));
  if (last === undefined || last < cue.to) return undefined;
  return { from: cue.to, to: endOfObject(elements, { from: cue.to, to: last + 1 }) };
}

function isPart(tree: Tree, child: number): boolean {
  const relation = tree.tokens[child]!.relation;
  if (relation === 'obj' || relation === 'iobj' || relation === 'xcomp' || relation === 'ccomp') return true;
  return (relation === 'obl' || relation === 'advcl') && judging.has(leadOf(tree, child));
}

/** Without what hangs on behind: punctuation, ", who …", ", adding …", "on Monday", "in a statement". */
export function endOfObject(elements: readonly Element[], { from, to }: Phrase): number {
  let end = to;
  for (let at = from + 1; at < end; at += 1) if (leavesObject(elements, at)) end = at;
  for (let cut = lastSetting(elements, from, end); cut > from; cut = lastSetting(elements, from, end)) end = cut;
  while (end > from && isLoose(elements, end - 1)) end -= 1;
  return end;
}

function leavesObject(elements: readonly Element[], at: number): boolean {
  if (elements[at]!.folded === ';') return true;
  if (elements[at - 1]!.endsOnComma) return elements[at]!.tag !== 'CCONJ' && elements[at]!.kind !== 'marked';
  if (!isComma(elements[at])) return false;
  const next = elements[at + 1];
  return (
    next !== undefined &&
    (/^(?:who|which|whose|while|although|though|whereas|according|as|after|before|when)$/.test(next.folded) ||
      (next.tag === 'VERB' && next.folded.endsWith('ing')))
  );
}

const settingLead: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'via',
  'through',
  'earlier',
]);
const maxSetting = 6;

/** Where a last "on Monday", "in a speech", "last week" begins; 0 if there is none. */
function lastSetting(elements: readonly Element[], from: number, end: number): number {
  const last = elements[end - 1];
  if (!last || last.kind === 'marked' || !(isTimeNoun(last) || isSettingNoun(last.folded))) return 0;
  for (let at = end - 2; at > from && at >= end - maxSetting; at -= 1) {
    if (settingLead.has(elements[at]!.folded)) return at;
    if (/^(?:ADP|VERB|AUX)$/.test(elements[at]!.tag)) return 0;
  }
  return isTimeNoun(last) && last.tag === 'PROPN' ? end - 1 : 0;
}

const isLoose = (elements: readonly Element[], at: number): boolean => {
  const element = elements[at]!;
  if (element.kind === 'marked' || element.kind === 'name') return false;
  return (
    isComma(element) ||
    isStop(element) ||
    isDash(elements, at) ||
    /^(?:CCONJ|ADP|DET)$/.test(element.tag) ||
    element.folded === ':'
  );
};
