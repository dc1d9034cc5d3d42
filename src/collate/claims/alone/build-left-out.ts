import type { Article } from '../../../model/article.ts';
import { splitWords } from '../../../text/words.ts';
import type { Claim, ClaimTerm } from '../claim.ts';
import { type Contrast, describeClaim, listTellings } from '../contrasts/contrast.ts';
import type { JudgedPair } from '../judged-pair.ts';
import { isElsewhen } from '../scene.ts';
import type { ClaimReading } from './claim-reading.ts';
import type { EchoIndex } from './passages.ts';

/** So many are shown of a story, the weightiest. */
const mostShown = 3;
const mostKept = 6;
/** What fewer reports tell is no thing that most have: that one lacks it is unsure. */
const leastReports = 4;
const leastKept = 3;
const leastPart = 2 / 3;
const leastDice = 0.3;
const leastShared = 4.5;
/** What one sentence of a report that is silent may have of any telling, at most. */
const mostEcho = 0.34;
/** The weight of the words that all tell and the silent ones have nowhere. */
const leastAbsent = 11;

interface Telling {
  readonly claim: Claim;
  /** The terms of the statement that this telling has. */
  readonly terms: readonly ClaimTerm[];
}

interface LeftOut {
  readonly claim: Claim;
  readonly tellings: readonly Telling[];
  readonly reports: number;
  readonly weight: number;
}

/**
 * Statements of the outlets' own that most reports tell, in words of their own, and of which the others have not so much as
 * the words. A star around each claim, so that nothing is joined at second hand. Linear in the pairs.
 */
export function buildLeftOut({ sources, index, pairs }: ClaimReading): Contrast[] {
  if (sources.length <= leastKept) return [];
  const articles = sources.map(({ article }) => article);
  const told = new Set<Claim>();
  return [...gatherTellings(pairs)]
    .flatMap(([claim, tellings]) => findLeftOut(claim, tellings, articles, index))
    .sort((a, b) => b.reports - a.reports || b.weight - a.weight)
    .filter(({ claim, tellings }) => {
      if (told.has(claim) || tellings.some((one) => told.has(one.claim))) return false;
      for (const one of tellings) told.add(one.claim);
      told.add(claim);
      return true;
    })
    .slice(0, mostKept)
    .map((one, at) => createContrast(one, at < mostShown && one.reports >= leastReports));
}

function gatherTellings(pairs: readonly JudgedPair[]): Map<Claim, Telling[]> {
  const found = new Map<Claim, Telling[]>();
  const add = (claim: Claim, telling: Telling): void => {
    const list = found.get(claim);
    if (list) list.push(telling);
    else found.set(claim, [telling]);
  };
  for (const { left, right, judgement } of pairs) {
    const { relation, match } = judgement;
    if (relation === 'different' || relation === 'conflicting') continue;
    if (match.dice < leastDice || match.shared < leastShared || match.pairs.length < 3) continue;
    add(left, { claim: right, terms: match.pairs.map(([term]) => term) });
    add(right, { claim: left, terms: match.pairs.map(([, term]) => term) });
  }
  return found;
}

function findLeftOut(
  claim: Claim,
  tellings: readonly Telling[],
  articles: readonly Article[],
  index: EchoIndex,
): LeftOut[] {
  const told = new Set([claim.article, ...tellings.map((one) => one.claim.article)]);
  if (told.size < leastKept || told.size === articles.length || told.size < articles.length * leastPart) return [];
  if (!claim.main || claim.voice.marked || isElsewhen(claim) || countWordings(claim, tellings) < 2) return [];
  const core = claim.terms.filter((term) => tellings.some(({ terms }) => terms.includes(term)));
  if (!core.some(({ kind }) => kind !== 'word')) return [];
  const silent = articles.filter((article) => !told.has(article));
  const absent = core.filter((term) => !silent.some((article) => index.hasTerm(article, term)));
  const weight = absent.reduce((sum, term) => sum + term.weight, 0);
  if (weight < leastAbsent || absent.length < 2) return [];
  const all = [claim, ...tellings.map((one) => one.claim)];
  if (silent.some((article) => all.some((one) => index.findEcho(one, article) > mostEcho))) return [];
  return [{ claim, tellings, reports: told.size, weight }];
}

/** Copies of one text tell it once. */
const countWordings = (claim: Claim, tellings: readonly Telling[]): number =>
  new Set([claim, ...tellings.map((one) => one.claim)].map(wordsOf)).size;

const wordsOf = ({ article, span }: Claim): string =>
  splitWords(article.text, span)
    .map(({ folded }) => folded)
    .join(' ');

const createContrast = ({ claim, tellings, reports }: LeftOut, isShown: boolean): Contrast => ({
  kind: 'left-out',
  about: describeClaim(claim),
  judgement: isShown ? 'agreed' : 'unsure',
  certainty: isShown ? 0.75 : 0.5,
  why: [`${reports} reports tell it`, 'the others have not so much as its words'],
  positions: [{ value: describeClaim(claim), claims: listTellings([claim, ...tellings.map((one) => one.claim)]) }],
});
