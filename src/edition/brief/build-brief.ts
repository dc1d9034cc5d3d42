import type { BriefSentence, Finding } from '../../model/edition.ts';
import { articleOf, cite, type EditionContext } from '../context.ts';
import { wordsOf } from '../parts/times.ts';
import type { PrintedSentence } from '../printed-sentences.ts';
import { chooseCore, type WeighedCandidate } from './choose-core.ts';
import { chooseDisputed, findSides, knownAfter, listSentences } from './choose-disputed.ts';
import { compareInPrint } from './order.ts';
import { knownWords } from './references.ts';

const maxSentences = 12;

/** What a brief rests on beside the reports. */
export interface BriefInput {
  readonly findings: readonly Finding[];
  /** What stands above the brief: the title of the story and who is in it. */
  readonly heading: readonly string[];
}

/**
 * The story in the reports' own sentences, at most 12: first what most origins agree on, then what is disputed, told from each side; each part in
 * order of time, each sentence cited in every report that tells it, none that means less or something else out of its place.
 */
export function buildBrief(context: EditionContext, { findings, heading }: BriefInput): BriefSentence[] {
  const known = new Set(heading.flatMap(knownWords));
  const disputed = findings.filter(({ status }) => status === 'disputed');
  const tellable = new Set(findSides(context, disputed).flatMap((sides) => sides.map(({ sentence }) => sentence)));
  const inDispute = new Set(
    disputed.flatMap(({ positions }) => positions.flatMap((position) => listSentences(context, position))),
  );
  const choose = (later: ReadonlySet<PrintedSentence>) => {
    const core = chooseCore(context, known, (sentence) =>
      later.has(sentence) ? 'told-later' : inDispute.has(sentence) ? 'disputed' : undefined,
    );
    const sides = findSides(context, disputed, knownAfter(known, core));
    return { core, told: chooseDisputed(context, sides, core, maxSentences - core.length) };
  };
  // What is kept for later and then finds no place there may stand in the core.
  const first = choose(tellable);
  const { core, told } =
    first.told.length === tellable.size ? first : choose(new Set(first.told.map(({ sentence }) => sentence)));
  return [...core, ...told].map((candidate) => createBriefSentence(context, candidate));
}

function createBriefSentence(
  context: EditionContext,
  { sentence, view, support, origins }: WeighedCandidate,
): BriefSentence {
  const citation = cite(context, sentence.articleId, view.sentence);
  return {
    text: wordsOf(citation),
    citations: [citation, ...support.map((item) => cite(context, item.articleId, item))],
    outlets: outletsOf(context, [sentence, ...support]),
    origins,
  };
}

const outletsOf = (context: EditionContext, told: readonly PrintedSentence[]): string[] => [
  ...new Set(
    [...told]
      .sort((a, b) => compareInPrint(context, a, b))
      .map(({ articleId }) => articleOf(context, articleId).article.outlet),
  ),
];
