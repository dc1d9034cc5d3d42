import type { ClaimAnnotation } from '../../../model/annotation.ts';
import type { Claim } from '../claim.ts';
import type { Conflict } from '../conflicts/conflict.ts';
import type { ClaimMatch } from '../match-claims.ts';
import { isLoose } from '../roles.ts';
import type { Fact, FactPart } from './fact.ts';
import { type FactMatch, matchFacts } from './match-facts.ts';

/** What two claims tell of one deed. */
export interface DeedPair extends FactMatch {
  readonly left: Fact;
  readonly right: Fact;
  /** How many of the participants and circumstances are the same. */
  readonly all: number;
}

/** Finds what two claims tell otherwise of the deeds that both tell. */
export type FindDeedConflict = (
  a: Claim,
  b: Claim,
  told: { readonly match: ClaimMatch; readonly deeds: readonly DeedPair[] },
) => Conflict | undefined;

/** The facts of two claims that are surely told of one deed: one verb, and one who takes part, and none in the place of another. */
export function findDeeds(a: Claim, b: Claim): DeedPair[] {
  return a.facts.flatMap((left) =>
    b.facts.flatMap((right) => {
      const match = matchFacts(left, right);
      if (match.verb === 'apart' || match.matched + match.close === 0 || match.apart > 0) return [];
      return [{ left, right, ...match, all: match.matched + match.close + countAround(left, right) }];
    }),
  );
}

const core: ReadonlySet<string> = new Set(['agent', 'patient', 'attribute', 'recipient']);

/** How many other circumstances are the same: "with Saal", "in training". */
const countAround = ({ parts }: Fact, { parts: others }: Fact): number =>
  parts.filter(
    (part) => !core.has(part.role) && others.some((other) => other.role === part.role && isShared(part, other)),
  ).length;

const isShared = ({ heads }: FactPart, { heads: others }: FactPart): boolean =>
  [...heads].some((key) => others.has(key));

const asking = /^(?:\S+ )?(?:whether|if|how|why|what|where|until|unless|as if|as though)\b/i;

/** Told as a thing that is or was so: in a finite clause, without an "if" or a "whether". */
export function isAsserted(claim: Claim, { told }: Fact): boolean {
  const { modality, condition, start } = told;
  const isOpen = condition !== undefined || asking.test(claim.article.text.slice(start, start + 40));
  return modality === 'done' && !isOpen && isFiniteClause(claim, told);
}

const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);
const clausal: ReadonlySet<string> = new Set(['root', 'ccomp', 'conj', 'parataxis']);

/** It has a tense, by its auxiliary, by the form of its verb, or as the whole clause that it is ("spies listened in"). */
export const isFiniteClause = ({ tokens }: Claim, { tense, trigger, form }: ClaimAnnotation): boolean =>
  tense === 'past' ||
  tense === 'present' ||
  (tense === undefined &&
    tokens.some(
      ({ start, penn, relation }) =>
        start === trigger?.start &&
        (finite.has(penn ?? '') || (penn === 'VBN' && form === 'verbal' && clausal.has(relation ?? ''))),
    ));

/** The verb tells so little that the same one may tell any deed: "be", "have", "say". */
export const isLooseDeed = ({ told }: Fact): boolean => isLoose({ lemma: told.predicate.split(' ')[0]! });

/** Characters of an article that tell a fact, in one line. */
export const factWords = ({ article }: Claim, { told: { start, end } }: Fact): string =>
  article.text.slice(start, end).replace(/\s+/g, ' ');
