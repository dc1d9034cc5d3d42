import { type Element, isComma } from '../sentence/element.ts';
import { opensWithPreposition, type Phrase, phraseEndAfter } from '../sentence/noun-phrase.ts';
import { isHardBoundary, skipLead } from './apposition.ts';

const maxBack = 40;
const subordinators: ReadonlySet<string> = new Set(
  'when while if because until since although though whereas unless that as where'.split(' '),
);
const ambiguous: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'as']);

/**
 * The subject of the clause that runs up to an index: the first noun phrase in it that a verb follows. What leads into the clause
 * ("Speaking in Salem, Ohio, …", "When the vote was over, …") is passed over, comma by comma; nothing if none is sure.
 * With `strictly`, nothing either where a subordinate clause stands in between: its subject may be meant.
 */
export function findClauseSubject(elements: readonly Element[], end: number, strictly: boolean): Phrase | undefined {
  const start = findClauseStart(elements, end, strictly);
  if (start === undefined) return undefined;
  const lead = elements[start];
  const led = opensWithPreposition(elements, { from: start, to: end }) || lead?.tag === 'VERB' || isSubordinator(lead);
  if (!led) return findPhraseWithVerb(elements, skipLead(elements, { from: start, to: end }).from, end, true);
  for (let at = start; at < end; at += 1) {
    if (!isComma(elements[at])) continue;
    const found = findPhraseWithVerb(elements, at + 1, end, false);
    if (found) return found;
  }
  return undefined;
}

const isSubordinator = (element: Element | undefined): boolean =>
  element?.kind === 'word' &&
  element.tag !== 'DET' &&
  (ambiguous.has(element.folded) ? element.tag === 'SCONJ' : subordinators.has(element.folded));

/** Where the clause begins: behind a hard boundary; with `strictly`, nowhere if a subordinate clause stands in between. */
function findClauseStart(elements: readonly Element[], end: number, strictly: boolean): number | undefined {
  let start = end;
  while (start > 0 && end - start < maxBack && !isHardBoundary(elements, start - 1)) {
    start -= 1;
    if (strictly && start > 0 && isSubordinator(elements[start]) && !isHardBoundary(elements, start - 1))
      return undefined;
  }
  return start > 0 && end - start >= maxBack ? undefined : start;
}

function findPhraseWithVerb(
  elements: readonly Element[],
  from: number,
  end: number,
  mayBeApposed: boolean,
): Phrase | undefined {
  const to = Math.min(end, phraseEndAfter(elements, from));
  if (to <= from) return undefined;
  const after = elements[to];
  const verb = isClauseVerb(after);
  const apposed =
    mayBeApposed && isComma(after) && elements[from]!.kind !== 'name' && to + 1 < end
      ? findApposedName(elements, to + 1, end)
      : undefined;
  if (apposed) return apposed;
  const named = elements[from]!.kind === 'name' || (elements[to - 1]!.kind === 'name' && isAge(elements, to));
  return verb || (mayBeApposed && isComma(after) && named) ? { from, to } : undefined;
}

/** ", 12, told" behind "Passenger Ann Vale". */
const isAge = (elements: readonly Element[], at: number): boolean =>
  /^\d{1,3}$/.test(elements[at + 1]?.folded ?? '') && isComma(elements[at + 2]) && isClauseVerb(elements[at + 3]);

const isClauseVerb = (element: Element | undefined): boolean =>
  element !== undefined && /^(?:VERB|AUX|ADV)$/.test(element.tag) && !element.folded.endsWith('ing');

/** "the head of the board, Ann Vale, was blunt": the name between the commas. */
function findApposedName(elements: readonly Element[], at: number, end: number): Phrase | undefined {
  const { name } = elements[at]!;
  const person = name?.type === 'person' && name.form === 'name';
  return person && at + 2 < end && isComma(elements[at + 1]) && isClauseVerb(elements[at + 2])
    ? { from: at, to: at + 1 }
    : undefined;
}
