import type { NameAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import { itemsInside } from '../../index-article.ts';
import type { SentenceView } from '../sentence-view.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const people = setOf('he him his himself she her hers herself');
const things = setOf('it its itself');
const several = setOf('they them their theirs themselves');
const demonstratives = setOf('this that these those');
/** "those who fled", "that of the mayor", "that which". */
const determining = setOf(
  'who whose whom of in on at from with without for that which killed injured affected involved',
);
/** Bodies that take "they": "the police said they". */
const bodies = setOf(
  'police government team company family council committee staff crew jury group union army party club firm band couple public administration agency office majority pair duo side cast',
);
/** Words that stand for anybody: "everyone took their seats". */
const anybody = setOf('everyone everybody anyone anybody someone somebody nobody who whoever each');

/** A pronoun whose noun stands in another sentence, in quotation marks or not; "this" and "that" without a noun. */
export function hasLostPronoun(view: SentenceView): boolean {
  const names = itemsInside(view.indexed.names, view.sentence);
  if (opensWithLostIts(view)) return true;
  return view.words.some((word, at) => {
    if (demonstratives.has(word)) return isBareDemonstrative(view, at);
    if (people.has(word)) return !hasPerson(view, names, at);
    if (several.has(word)) return !hasPlural(view, at);
    return things.has(word) && !isExpletive(view, at) && !hasThing(view, names, at);
  });
}

/** "Scheduled to begin on its own track, …": what "its" stands for is the subject, or nothing in the sentence. */
const opensWithLostIts = ({ tokens, words, plain }: SentenceView): boolean =>
  /^VB[NG]$/u.test(tokens[0]?.penn ?? '') &&
  words.some((word, at) => things.has(word) && !plain.slice(0, tokens[at]!.start - tokens[0]!.start).includes(','));

function isBareDemonstrative({ tokens, words }: SentenceView, at: number): boolean {
  const { tag, relation = '', features = '' } = tokens[at]!;
  if (isThatOfVerb(tokens, words, at)) return true;
  if ((tag !== 'PRON' && tag !== 'DET') || features.includes('PronType=Rel') || notAlone.has(relation)) return false;
  if (words[at] === 'that' && relation !== 'root' && !features.includes('PronType=Dem')) return false;
  return !determining.has(words[at + 1] ?? '');
}

/** "says that will help": a verb before it and a helping verb behind it. */
const isThatOfVerb = (tokens: SentenceView['tokens'], words: readonly string[], at: number): boolean =>
  words[at] === 'that' && tokens[at - 1]?.tag === 'VERB' && tokens[at + 1]?.tag === 'AUX';

const notAlone = setOf('mark det advmod');

/** What may stand for a pronoun: a word before it, outside of quotation marks if the pronoun is so. */
function isBefore({ quoted }: SentenceView, index: number, at: number): boolean {
  return index < at && (quoted[at] || !quoted[index]);
}

/** The one whom the chain of mentions names stands in the sentence; where no chain is known, a subject before that is a person without a name. */
function hasPerson(view: SentenceView, names: readonly NameAnnotation[], at: number): boolean {
  const { tokens } = view;
  const token = tokens[at]!;
  const entity = names.find(({ start, end }) => start <= token.start && token.end <= end)?.entity;
  const others = names.filter(
    (name) => name.form !== 'pronoun' && !(name.start <= token.start && token.end <= name.end),
  );
  if (entity !== undefined) return others.some((name) => name.entity === entity && isNear(view, name, at));
  // Nobody knows whom it stands for: with a name beside it, it may be that one or another.
  if (others.some(({ type }) => type === 'person')) return false;
  return tokens.some((other, index) => isBefore(view, index, at) && isSomebody(other));
}

/** A name before the pronoun; or after it, where the pronoun opens a clause that is set in front: "In her speech, Vale said". */
const isNear = ({ tokens, plain, sentence }: SentenceView, { start }: NameAnnotation, at: number): boolean =>
  start < tokens[at]!.start ||
  (at < 10 && plain.slice(tokens[at]!.end - sentence.start, start - sentence.start).includes(','));

const peopleNouns = setOf(
  'man woman boy girl child teenager baby mother father parent son daughter wife husband brother sister friend uncle aunt nurse judge chief coach guard pilot cop bride widow host guest witness boss aide king queen prince princess pope monk nun spokesperson person youth patient suspect victim',
);
const personEnding = /(?:er|or|ist|ian|man|woman|ant|ee|ess)$/u;

/** A subject that is a person: "the driver said he". */
const isSomebody = ({ penn, relation, lemma }: TokenAnnotation): boolean =>
  penn === 'NN' && relation === 'nsubj' && (peopleNouns.has(lemma) || personEnding.test(lemma));

const hasPlural = (view: SentenceView, at: number): boolean =>
  view.tokens.some(
    ({ penn, lemma, tag, relation = '' }, index) =>
      isBefore(view, index, at) &&
      ((penn === 'NNS' && thingRelations.has(relation)) ||
        penn === 'NNPS' ||
        (tag === 'NOUN' && bodies.has(lemma)) ||
        anybody.has(view.words[index]!) ||
        (tag === 'CCONJ' && view.tokens[index - 1]?.tag === 'PROPN' && view.tokens[index + 1]?.tag === 'PROPN')),
  );

/** A thing before the pronoun that it may stand for: a subject or object, or a body by name; not what "at stake" or "of dollars" holds. */
const hasThing = (view: SentenceView, names: readonly NameAnnotation[], at: number): boolean =>
  view.tokens.some(
    ({ tag, penn = '', relation = '', start, end }, index) =>
      isBefore(view, index, at) &&
      (tag === 'NOUN' || tag === 'PROPN') &&
      !penn.endsWith('S') &&
      !isTime(view, index) &&
      !isOfOneClause(view, index, at) &&
      ((thingRelations.has(relation) &&
        !names.some((name) => name.type === 'person' && name.start <= start && end <= name.end)) ||
        names.some(
          (name) => name.type === 'organization' && name.form === 'name' && name.start <= start && end <= name.end,
        )),
  );

/** "The council called it a success": "it" is not the council. */
const isOfOneClause = ({ tokens, words }: SentenceView, index: number, at: number): boolean =>
  words[at] === 'it' && tokens[index]!.head !== undefined && tokens[index]!.head === tokens[at]!.head;

const thingRelations = setOf('nsubj obj iobj appos root');

const isTime = ({ indexed, tokens }: SentenceView, index: number): boolean =>
  itemsInside(indexed.times, { start: tokens[index]!.start - 24, end: tokens[index]!.end + 24 }).some(
    ({ start, end }) => start <= tokens[index]!.start && tokens[index]!.end <= end,
  );

const able = setOf('able ready willing set expected due');
const weather = setOf('rain snow');

/** "it is clear that", "make it easier to": it stands for nothing, or for the clause that follows. */
function isExpletive({ tokens, words }: SentenceView, at: number): boolean {
  const { relation } = tokens[at]!;
  const isAble = words.slice(at + 1, at + 5).some((word) => able.has(word));
  return (relation === 'expl' && !isAble) || weather.has(words[at + 1] ?? '');
}
