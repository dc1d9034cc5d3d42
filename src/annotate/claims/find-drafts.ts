import { addLooseQuantities, type Cast, createCast } from './arguments/collect.ts';
import { fillClause } from './arguments/fill.ts';
import { findAccuser } from './arguments/subjects.ts';
import { findAssertedClauses, isNeverAsserted } from './clauses/asserted.ts';
import type { Clause } from './clauses/clause.ts';
import { findClauseExtent } from './clauses/extent.ts';
import type { ClaimDraft } from './draft.ts';
import { findGovernance } from './facts/governance.ts';
import { readAccusingVerbs } from './lists.ts';
import { type Deed, findDeeds } from './nominal/deeds.ts';
import { addNounArguments } from './nominal/fill.ts';
import { findNounGovernance } from './nominal/governance.ts';
import { type Carried, findCarried } from './predicates/light.ts';
import { findPredicate } from './predicates/predicate.ts';
import { findPhrase, spanOf } from './tree/extent.ts';
import type { ClaimSentence } from './tree/sentence.ts';
import { headOf, lemmaOf } from './tree/words.ts';
import type { QuoteShelf } from './voice/quotes.ts';

const clauseCertainty = 0.8;
const nounCertainty = 0.6;

/** What a sentence asserts, by its clauses and by its nouns. */
export function findDrafts(sentence: ClaimSentence, shelf: QuoteShelf): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const carriedNouns = new Set<number>();
  for (const clause of findAssertedClauses(sentence, shelf)) {
    const carried = findCarried(sentence, clause.at, clause.form === 'passive');
    if (carried) carriedNouns.add(carried.noun);
    const draft = draftClause(sentence, clause, carried);
    if (draft) drafts.push(draft);
  }
  for (const deed of findDeeds(sentence, carriedNouns)) {
    const draft = draftDeed(sentence, deed);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function draftClause(sentence: ClaimSentence, clause: Clause, carried: Carried | undefined): ClaimDraft | undefined {
  const governance = findGovernance(sentence, clause.at);
  const accuser = findAccuser(sentence, clause.at, headOf(sentence, clause.at));
  if (accuser >= 0 && readAccusingVerbs().get(lemmaOf(sentence, accuser))) governance.hedges.push(accuser);
  const cast = fillClause(sentence, clause, { governors: governance.governors, carried });
  const extent = findClauseExtent(sentence, clause.at, governance.governors);
  addLooseQuantities(sentence, cast, clause.at, extent);
  if (!isPeopled(cast)) return carried && draftClause(sentence, clause, undefined);
  return {
    ...clause,
    extent,
    predicate: findPredicate(sentence, clause, carried),
    cast,
    governance,
    certainty: clauseCertainty,
  };
}

function draftDeed(sentence: ClaimSentence, { at, noun }: Deed): ClaimDraft | undefined {
  if (isNeverAsserted(sentence, at)) return undefined;
  const cast = createCast();
  addNounArguments(sentence, cast, at, noun);
  if (!isPeopled(cast)) return undefined;
  return {
    at,
    form: 'nominal',
    extent: findPhrase(sentence, at),
    predicate: {
      predicate: noun.verb,
      head: lemmaOf(sentence, at),
      trigger: spanOf(sentence, { from: at, to: at }),
    },
    cast,
    governance: findNounGovernance(sentence, at),
    certainty: nounCertainty,
  };
}

/** Whether anything but a time takes part. */
const isPeopled = (cast: Cast): boolean =>
  cast.phrases.length > 0 || cast.arguments.some(({ role }) => role !== 'time');
