import { annotationId, type ClaimAnnotation, type ClaimModality, roundCertainty } from '../../model/annotation.ts';
import type { ClaimDraft } from './draft.ts';
import type { Governance } from './facts/governance.ts';
import { findCause, findComparison, findCondition, findQualifiers } from './facts/limits.ts';
import { findTense } from './facts/tense.ts';
import { readCueVerbs } from './lists.ts';
import { spanOf } from './tree/extent.ts';
import type { ClaimSentence } from './tree/sentence.ts';
import { headOf, lemmaOf, relationOf } from './tree/words.ts';
import type { Voice } from './voice/voice.ts';

/** The claim of a draft, said by a voice. */
export function createClaim(sentence: ClaimSentence, draft: ClaimDraft, voice: Voice): ClaimAnnotation {
  const { at, form, cast, extent, governance } = draft;
  const span = spanOf(sentence, extent);
  const cue = voice.speakers.at(-1)?.class;
  const isDenied = cue === 'deny' && isMain(sentence, at);
  const condition = findCondition(sentence, governance.clauses);
  const tense = form === 'nominal' ? undefined : tenseOf(sentence, draft);
  const cause = findCause(sentence, form === 'nominal' ? [at] : governance.clauses);
  const comparison = findComparison(sentence, extent);
  const qualifiers = findQualifiers(sentence, extent, governance.hedges);
  const attributions = listAttributions(sentence, voice);
  return {
    id: annotationId('claim', span),
    kind: 'claim',
    ...span,
    rule: `annotate/claims/${form}`,
    certainty: roundCertainty(draft.certainty),
    ...draft.predicate,
    form,
    arguments: cast.arguments,
    ...(cast.phrases.length > 0 && { phrases: cast.phrases }),
    polarity: isNegative(draft) !== (isDenied && !isGovernedBy(sentence, governance, 'deny')) ? 'negative' : 'positive',
    modality: modalityOf(draft, condition !== undefined, cue),
    ...(tense && { tense }),
    voice: createVoice(voice),
    ...(attributions.length > 0 && { attributions }),
    ...(condition && { condition }),
    ...(cause && { cause }),
    ...(comparison && { comparison }),
    ...(qualifiers.length > 0 && { qualifiers }),
    ...(isDenied && { denied: true as const }),
  };
}

/** "did not hurt", "hurt no one"; both together ("no one did not come") say the contrary. What stands in a setting ("not in May but in June") turns nothing. */
const isNegative = ({ governance, cast }: ClaimDraft): boolean =>
  governance.isNegative !== cast.phrases.some(({ negative, role }) => negative === true && central.has(role));

const central: ReadonlySet<string> = new Set(['agent', 'patient', 'recipient', 'attribute']);

const besideMain: ReadonlySet<string> = new Set(['acl', 'advcl']);

/** Who denies something does not deny what stands beside it: "that it sank the ship, which was old". */
function isMain(sentence: ClaimSentence, clause: number): boolean {
  let at = clause;
  while (at >= 0 && relationOf(sentence, at) === 'conj') at = headOf(sentence, at);
  return !besideMain.has(relationOf(sentence, at));
}

/** "denied sinking the ship": the verb that governs has already turned the polarity. */
const isGovernedBy = (sentence: ClaimSentence, { governors }: Governance, cue: string): boolean =>
  governors.some((governor) => readCueVerbs().get(lemmaOf(sentence, governor))?.class === cue);

function tenseOf(sentence: ClaimSentence, { at, governance }: ClaimDraft): ClaimAnnotation['tense'] {
  const own = findTense(sentence, at);
  if (own !== undefined) return own;
  for (const clause of governance.clauses) {
    const tense = findTense(sentence, clause);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

function modalityOf({ governance }: ClaimDraft, isConditional: boolean, cue: string | undefined): ClaimModality {
  const { modality } = governance;
  if (isConditional && (modality === undefined || modality === 'done')) return 'conditional';
  return modality ?? (cue === 'plan' ? 'planned' : cue === 'ask' ? 'asked' : 'done');
}

function createVoice({ speakers }: Voice): ClaimAnnotation['voice'] {
  const last = speakers.at(-1);
  if (last === undefined) return 'outlet';
  return speakers.length === 1 ? last : { ...last, through: speakers.slice(0, -1) };
}

/** The chains of the quotes around a claim; of the outlet's own words, those of its sentence. */
const listAttributions = ({ attributions }: ClaimSentence, { quotes }: Voice): readonly string[] =>
  quotes.length > 0
    ? [...new Set(quotes.flatMap((quote) => quote.attributions ?? []))]
    : attributions.map(({ id }) => id);
