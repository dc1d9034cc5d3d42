import type { Cue } from '../sentence/cue.ts';
import type { Element } from '../sentence/element.ts';

const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'cannot', 'neither', 'nor', 'without']);
const modals: ReadonlySet<string> = new Set(['would', 'could', 'might', 'may', 'should', 'must', 'can', "'d", 'shall']);
const passives: ReadonlySet<string> = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'s",
  "'re",
  'get',
  'gets',
  'got',
  'am',
  "'m",
]); // prettier-ignore

/** How the words between subject and cue stand: where the subject ends, and whether the cue says that nothing was said. */
export interface VerbGroup {
  readonly from: number;
  /** "did not say", "was told", "would say": the subject said nothing. */
  readonly void: boolean;
}

/** The auxiliaries and adverbs in front of a cue. */
export function readVerbGroup(elements: readonly Element[], cue: Cue): VerbGroup {
  let at = cue.from - 1;
  let isVoid = false;
  let nearest = true;
  for (; at >= 0; at -= 1) {
    const element = elements[at]!;
    if (element.kind !== 'word') break;
    if (
      negations.has(element.folded) ||
      modals.has(element.folded) ||
      (cue.class === 'plan' && element.folded === 'will')
    )
      isVoid = true;
    else if (isAuxiliary(element, elements[at + 1]!) || (cue.adjective && nearest && element.tag === 'VERB')) {
      if (nearest && !cue.adjective && passives.has(element.folded) && !elements[cue.from]!.folded.endsWith('ing'))
        isVoid = true;
      nearest = false;
    } else if (element.tag !== 'ADV' && !isAspect(elements, at)) break;
  }
  return { from: at + 1, void: isVoid };
}

const isAuxiliary = (element: Element, after: Element): boolean =>
  element.tag === 'AUX' ||
  (passives.has(element.folded) && element.tag !== 'PART') ||
  (/^(?:has|have|had|having)$/.test(element.folded) && (after.tag === 'VERB' || after.tag === 'ADV'));

/** "went on to praise", "continued to insist": words that leave the saying as it is. */
function isAspect(elements: readonly Element[], at: number): boolean {
  const { folded } = elements[at]!;
  if (folded === 'to') return /^(?:on|continued|continues|began|begins|continue)$/.test(elements[at - 1]?.folded ?? '');
  if (elements[at + 1]?.folded === 'to') return /^(?:on|continued|continues|began|begins|continue)$/.test(folded);
  return elements[at + 1]?.folded === 'on' && /^(?:went|goes|gone|go)$/.test(folded);
}
