import { isFieldCitation } from '../../model/citation.ts';
import type { Finding, Position } from '../../model/edition.ts';
import { type EditionContext, sentenceAt } from '../context.ts';
import type { PrintedSentence } from '../printed-sentences.ts';
import { findLost, sortByTime, type WeighedCandidate, weigh } from './choose-core.ts';
import { whyNotAlone, withoutDateline } from './find-candidates.ts';
import { findGiven } from './references.ts';
import { createView } from './sentence-view.ts';

const maxFindings = 3;
const maxSides = 3;
const minSides = 2;

/** The sentences of a finding's sides, one a side. */
export type Sides = readonly WeighedCandidate[];

/** The sentences of the sides of what is disputed, the weightiest finding first; only findings of which two sides at least have a sentence that stands alone, behind what is `known` if that is given. */
export function findSides(context: EditionContext, findings: readonly Finding[], known?: ReadonlySet<string>): Sides[] {
  return findings
    .filter(({ status, positions }) => status === 'disputed' && positions.length >= minSides)
    .flatMap((finding) => {
      const sides = sidesOf(context, finding, known);
      return sides.length >= minSides ? [sides] : [];
    });
}

function sidesOf(context: EditionContext, { positions }: Finding, known?: ReadonlySet<string>): Sides {
  const taken = new Set<PrintedSentence>();
  return positions.slice(0, maxSides).flatMap((position) => {
    const side = listSentences(context, position)
      .filter((sentence) => !taken.has(sentence))
      .map((sentence) => createCandidate(context, sentence))
      .find((candidate) => candidate !== undefined && (!known || findLost([candidate], known, 'main').length === 0));
    if (side) taken.add(side.sentence);
    return side ?? [];
  });
}

/** The sentences that hold the words of a position, each once. */
export function listSentences(context: EditionContext, { citations }: Position): PrintedSentence[] {
  const found = citations.flatMap((citation) => {
    if (isFieldCitation(citation)) return [];
    const sentence = sentenceAt(context, citation.articleId, citation.start);
    return sentence && citation.end <= sentence.end ? [sentence] : [];
  });
  return [...new Set(found)];
}

function createCandidate(context: EditionContext, sentence: PrintedSentence): WeighedCandidate | undefined {
  const view = createView(context, withoutDateline(context, sentence));
  return whyNotAlone(view) === undefined ? weigh(context, { sentence, view, nearTop: 0 }) : undefined;
}

/** The sides to tell behind the core, those of one finding together and in order of time; at most `room` sentences. */
export function chooseDisputed(
  context: EditionContext,
  all: readonly Sides[],
  core: readonly WeighedCandidate[],
  room: number,
): WeighedCandidate[] {
  const told = new Set(core.map(({ sentence }) => sentence));
  const chosen: WeighedCandidate[][] = [];
  let left = room;
  for (const sides of all) {
    const fresh = sides.filter(({ sentence }) => !told.has(sentence));
    if (chosen.length >= maxFindings || fresh.length > left || fresh.length === 0) continue;
    for (const { sentence } of fresh) told.add(sentence);
    chosen.push(sortByTime(context, fresh));
    left -= fresh.length;
  }
  return sortByTime(
    context,
    chosen.map(([first]) => first!),
  ).flatMap((first) => chosen.find((sides) => sides[0] === first)!);
}

/** What a reader knows once some sentences are read. */
export const knownAfter = (known: ReadonlySet<string>, read: readonly WeighedCandidate[]): Set<string> =>
  new Set([...known, ...read.flatMap(({ view }) => findGiven(view))]);
