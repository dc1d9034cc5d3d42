import { roundCertainty } from '../../model/annotation.ts';
import type { Citation } from '../../model/citation.ts';
import type { EditionEntity, Finding, Quotation, Telling } from '../../model/edition.ts';
import { fold } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';
import { articleOf } from '../context.ts';
import { quotesOf } from '../parts/build-quotations.ts';
import { isByName } from './direct-quotes.ts';
import { type FindingInput, readingOf, weighFinding } from './finding.ts';

const sameWords: ReadonlySet<string> = new Set(['verbatim', 'trimmed']);

/** The same quoted words, given to two people who share no name. */
export function findDifferingSpeakers(input: FindingInput): Finding[] {
  const people = new Map(input.entities.filter(({ type }) => type === 'person').map((entity) => [entity.id, entity]));
  return input.quotations.flatMap((quotation) => createFinding(input, quotation, people) ?? []);
}

function createFinding(
  input: FindingInput,
  quotation: Quotation,
  people: ReadonlyMap<string, EditionEntity>,
): Finding | undefined {
  const bySpeaker = new Map<EditionEntity, Citation[]>();
  for (const telling of quotation.tellings) {
    const person = telling.speaker === undefined ? undefined : people.get(telling.speaker);
    if (person && isSameWords(telling) && isNamed(input, quotation, telling))
      bySpeaker.set(person, [...(bySpeaker.get(person) ?? []), telling.citation]);
  }
  const speakers = [...bySpeaker.keys()];
  if (speakers.length < 2 || speakers.some((a) => speakers.some((b) => a !== b && shareName(a, b)))) return undefined;
  const reports = new Set([...bySpeaker.values()].flat().map(({ articleId }) => articleId)).size;
  if (reports < 2) return undefined;
  return {
    id: `speaker-differs-${quotation.id}`,
    kind: 'speaker-differs',
    question: 'Who said it?',
    status: 'disputed',
    certainty: roundCertainty(0.7),
    weight: weighFinding(0.9, reports, input.context.articles.length),
    evidence: 'the same quoted words beside two names',
    positions: [...bySpeaker].map(([{ name }, citations]) => ({ value: name, citations })),
    ...readingOf(input, quotation.id),
  };
}

/** In one of its pieces a name stands beside the words. */
function isNamed({ context }: FindingInput, { id, tellings }: Quotation, telling: Telling): boolean {
  const collated = context.collation.quotations.find((one) => one.id === id)!.tellings[tellings.indexOf(telling)]!;
  return quotesOf(articleOf(context, collated.articleId), collated).some((quote) =>
    isByName(context, collated.articleId, quote),
  );
}

const isSameWords = ({ form, relation }: Telling): boolean => form !== 'indirect' && sameWords.has(relation);

/** Whether a word of one's name stands in the other's: then they may be one person. */
function shareName(a: EditionEntity, b: EditionEntity): boolean {
  const words = wordsOfNames(b);
  return [...wordsOfNames(a)].some((word) => words.has(word));
}

const wordsOfNames = ({ name, forms }: EditionEntity): Set<string> =>
  new Set([name, ...forms].flatMap((form) => splitWords(form).map(({ folded }) => fold(folded))));
