import type { Candidate } from '../../src/annotate/names/candidate.ts';
import { findCandidates } from '../../src/annotate/names/candidates.ts';
import { collectArticleNames } from '../../src/annotate/names/model/article-names.ts';
import { addNameFeatures, maxNameFeatures } from '../../src/annotate/names/model/features.ts';
import { type LearnedClass, learnedClasses } from '../../src/annotate/names/model/names-model.ts';
import { findVotes } from '../../src/annotate/names/types/votes.ts';
import { type NameSentence, splitNameSentences } from '../../src/annotate/names/words.ts';
import { readLine } from '../../src/index.ts';
import { createFeatures } from '../../src/language/linear/scorer.ts';
import { languageStage } from '../../src/language/stage.ts';
import type { GoldName, TrainingDocument } from './document.ts';
import type { LogisticItem } from './logistic.ts';

/** The words of a document, read as the names stage reads them. */
export function readWords({ id, text }: TrainingDocument): NameSentence[] {
  const line = new TextEncoder().encode(JSON.stringify({ id, title: id, text }));
  const { article } = readLine(line, { name: 'training', lineNumber: 1 });
  if (!article || article.text !== text) return [];
  const { annotations } = languageStage.find({ article, annotations: [] });
  return splitNameSentences({ article, annotations });
}

/** The candidates of a document as items to learn from; those are left out of which the corpus does not tell what they are. */
export function createItems(document: TrainingDocument, sentences: readonly NameSentence[]): LogisticItem[] {
  const candidates = findCandidates(sentences).filter(({ doubtful }) => !doubtful);
  const article = collectArticleNames(candidates);
  const into = createFeatures(maxNameFeatures);
  return candidates.flatMap((candidate): LogisticItem[] => {
    const label = findLabel(candidate, document);
    if (label === undefined) return [];
    addNameFeatures(candidate, findVotes(candidate), article, into);
    const item = {
      hashes: into.hashes.slice(0, into.count),
      target: learnedClasses.indexOf(label),
      weight: document.weight,
    };
    return [item];
  });
}

/** What a candidate is by the corpus; absent where it does not tell. */
export function findLabel(
  { from, sentence, to }: Candidate,
  { names, scope, text }: TrainingDocument,
): LearnedClass | undefined {
  const [start, end] = [sentence.words[from]!.start, sentence.words[to - 1]!.end];
  if (scope && !scope.some(([first, last]) => first <= start && end <= last)) return undefined;
  const over = names.filter((name) => name.start < end && start < name.end);
  if (over.length === 0) return 'none';
  const matched = over
    .filter((name) => (name.head ? isHeadOf(name.head, name, start, end) : isWhole(text, name, start, end)))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return matched?.type;
}

const isHeadOf = (head: readonly [number, number], name: GoldName, start: number, end: number): boolean =>
  name.start <= start && end <= name.end + 1 && start <= head[0] && head[0] < end;

/** The same span, but for an article in front and marks or a possessive behind. */
const isWhole = (text: string, name: GoldName, start: number, end: number): boolean =>
  /^(?:(?:the|The|a|an) )?$/.test(name.start <= start ? text.slice(name.start, start) : '?') &&
  /^[\s\p{P}s]{0,3}$/u.test(text.slice(Math.min(end, name.end), Math.max(end, name.end)));
