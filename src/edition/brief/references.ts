import { bareNameOf, type TokenAnnotation } from '../../model/annotation.ts';
import { fold } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';
import { type IndexedArticle, itemsInside } from '../index-article.ts';
import type { SentenceView } from './sentence-view.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** There is one of it, or everybody knows which: it needs no telling before. */
const wellKnown = setOf(
  `government world country nation public internet web media press police army military navy sun moon earth planet sky
  universe sea ocean weather weekend week month year day morning afternoon evening night past future present economy market
  law constitution parliament senate congress house state population people authority administration opposition church pope
  poor rich young elderly truth environment climate ground air time end beginning start season league way fact need number
  amount majority rest result hospital street road floor phone telephone door top bottom front back side left right middle
  centre center north south east west border coast shore water wind rain snow fire heat cold dark light century decade era
  period moment aftermath wake face hands table basis case eve meantime process brink verge horizon long short term line
  polls ballot vote stock dollar euro pound globe sector industry field arts sciences`,
);

/** Nouns that take up what was told before, wherever they stand: "the move", "the statement". */
const takingUp = setOf(
  `move decision statement announcement comment remark incident allegation accusation claim proposal plan deal agreement
  measure step change news report newspaper paper outlet network publication magazine site website letter memo document
  email message tweet post video footage clip image interview conversation meeting visit trip event ceremony attack
  shooting explosion blast accident crash collision suspect gunman victim man woman boy girl child teenager pair couple
  group company firm agency organization organisation team project mission scheme bill order ruling verdict case trial
  investigation probe study survey situation issue matter problem process controversy row dispute scandal container
  vehicle ship plane aircraft vessel craft driver pilot official spokesman spokeswoman spokesperson lawmaker senator
  minister secretary mayor governor officer judge author researcher scientist women men children guest passenger student
  resident witness money fund prize award show film movie song album game match tournament mishap revelation committee panel commission board council
  information data detail finding session hearing vote legislation law town city village area region district campaign party
  scene transfer stunt republican democrat native spacecraft star commercial player singer actor actress director president queen king prince photo picture sample candidate talk negotiation effort program programme threat warning result procedure chamber lawyer lawsuit suit complaint
  charge sentence order request question answer response reaction criticism claim idea theory test treatment drug disease`,
);

const closeParts: ReadonlySet<string> = new Set(['nmod', 'acl', 'appos', 'compound', 'nummod', 'flat']);
/** "the report of the council", but not "the report to the council": that may be any. */
const tellingWhich = setOf('of by between against about over on from behind that who which whose');

/** What a sentence takes as known, so that it must have been told before it. */
export interface Needs {
  /** Nouns with "the" or "this", and bare family names. */
  readonly all: readonly string[];
  /** Without the nouns that are only named in passing: "the sea wall" of "ran to the sea wall". */
  readonly main: readonly string[];
}

/** The words that a sentence takes as known. */
export function findNeeds(view: SentenceView): Needs {
  const names = needsOfNames(view);
  const nouns = needsOfNouns(view);
  return {
    all: [...nouns.map(({ lemma }) => lemma), ...names],
    main: [...nouns.flatMap(({ lemma, isMain }) => (isMain ? lemma : [])), ...names],
  };
}

interface NounNeed {
  readonly lemma: string;
  readonly isMain: boolean;
}

function needsOfNouns(view: SentenceView): NounNeed[] {
  const { tokens, words, quoted } = view;
  const children = groupByHead(tokens);
  const byId = new Map(tokens.map((token) => [token.id, token]));
  const told = new Set<string>();
  return words.flatMap((word, at) => {
    const { lemma } = tokens[at]!;
    if (!isNoun(view, at)) return [];
    const isThat = hasThat(view, at, children);
    const isPointed = isThat || isPointedAt(view, at, children);
    if (!isPointed) told.add(lemma);
    if ((quoted[at] && !isThat) || !isPointed || told.has(lemma)) return [];
    const takesUp = isThat || takingUp.has(lemma) || takingUp.has(word);
    if (!takesUp && (wellKnown.has(lemma) || wellKnown.has(word))) return [];
    return [{ lemma, isMain: takesUp || isOfSubject(tokens[at]!, byId) }];
  });
}

/** The subject, or what belongs to it: "the committee" of "members of the committee said". */
const isOfSubject = ({ relation, head }: TokenAnnotation, byId: ReadonlyMap<string, TokenAnnotation>): boolean =>
  relation === 'nsubj' || (relation === 'nmod' && byId.get(head ?? '')?.relation === 'nsubj');

/** A noun; also a word without a capital that was read as a name, and "the Harbour Republican". */
const isNoun = ({ tokens, words, text, sentence }: SentenceView, at: number): boolean => {
  const { tag, lemma, start } = tokens[at]!;
  if (tag === 'NOUN') return true;
  return tag === 'PROPN' && (text[start - sentence.start] === words[at]![0] || partyMembers.has(lemma));
};

const partyMembers = setOf('republican democrat native');

const timeNouns = setOf(
  'second minute hour day night morning afternoon evening week weekend month season spring summer autumn fall winter year decade century time country nation world city',
);

/** "that threat": it stands before, whatever it is; "those injuries that he had" does not. */
const hasThat = (
  { tokens, words }: SentenceView,
  at: number,
  children: ReadonlyMap<string, TokenAnnotation[]>,
): boolean =>
  !timeNouns.has(tokens[at]!.lemma) &&
  !/^(?:who|whose|that|which)$/u.test(words[at + 1] ?? '') &&
  (children.get(tokens[at]!.id) ?? []).some(({ relation, lemma }) => relation === 'det' && thats.has(lemma));

const thats = setOf('this that these those');

function groupByHead(tokens: readonly TokenAnnotation[]): Map<string, TokenAnnotation[]> {
  const children = new Map<string, TokenAnnotation[]>();
  for (const token of tokens) {
    if (token.head === undefined) continue;
    const list = children.get(token.head);
    if (list) list.push(token);
    else children.set(token.head, [token]);
  }
  return children;
}

/** Whether a noun has "the" or "this", and nothing beside it that says which: "the ship", not "the ship that sank" nor "the largest ship". */
function isPointedAt(
  { tokens, words }: SentenceView,
  at: number,
  children: ReadonlyMap<string, TokenAnnotation[]>,
): boolean {
  const token = tokens[at]!;
  const own = children.get(token.id) ?? [];
  const determiner = own.find(
    (child) => child.relation === 'det' && articles.has(child.lemma) && !hasOwner(tokens, child, token),
  );
  if (!determiner && !isNextToThe(words, at)) return false;
  return !own.some((child) => tellsWhich(child, token, words[at + 1] ?? '', takingUp.has(token.lemma)));
}

/** Whether a word below a noun says which one is meant: "of the council", "that sank", "largest", "Harbour"; not what a comma sets apart. */
function tellsWhich(child: TokenAnnotation, noun: TokenAnnotation, next: string, asksMore: boolean): boolean {
  const { relation = '', tag, features = '', start, penn } = child;
  if (features.includes('Degree=Sup') || features.includes('NumType=Ord') || (tag === 'ADJ' && penn === 'NNP'))
    return true;
  if (!closeParts.has(relation)) return false;
  if (start < noun.start) return tag === 'PROPN' && !asksMore;
  if (relation === 'appos') return true;
  return next !== ',' && (!asksMore || tellingWhich.has(next) || relation === 'compound');
}

const articles = setOf('the this that these those');

/** "the council's decision": "the" is that of the council. */
const hasOwner = (tokens: readonly TokenAnnotation[], from: TokenAnnotation, to: TokenAnnotation): boolean =>
  tokens.some(({ start, penn }) => penn === 'POS' && start > from.start && start < to.start);

const isNextToThe = (words: readonly string[], at: number): boolean => words[at - 1] === 'the';

/** A person by one name alone, who is not named in full in the sentence. */
function needsOfNames({ indexed, sentence, text, quoted, tokens }: SentenceView): string[] {
  const families = familyNames(indexed);
  const full = new Set<string>();
  return itemsInside(indexed.names, sentence).flatMap(({ start, end, head, title, form, type }) => {
    const key = nameKey(head);
    if (form !== 'name' || (type !== 'person' && !families.has(key))) return [];
    const at = tokens.findIndex((token) => token.start >= start);
    const bare = text.slice(start - sentence.start + (title?.length ?? 0), end - sentence.start).trim();
    if (/\s/u.test(bare)) for (const word of bare.split(/\s+/u)) full.add(nameKey(word));
    return /\s/u.test(bare) || full.has(key) || quoted[at] ? [] : [key];
  });
}

const remembered = new WeakMap<IndexedArticle, ReadonlySet<string>>();

/** The words behind the first in the full names of an article's people. */
function familyNames(indexed: IndexedArticle): ReadonlySet<string> {
  const known = remembered.get(indexed);
  if (known) return known;
  const people = indexed.names.filter(({ form, type }) => form === 'name' && type === 'person');
  const found = new Set(
    people.flatMap((name) => bareNameOf(indexed.article.text, name).split(/\s+/u).slice(1).map(nameKey)),
  );
  remembered.set(indexed, found);
  return found;
}

const nameKey = (head: string): string => `name ${fold(head)}`;

/** What a reader knows after some words: each word as printed and without its ending. */
export function knownWords(text: string): string[] {
  return splitWords(text).flatMap(({ folded }) => {
    const word = fold(folded);
    return [word, word.replace(/(?:’s|'s|es|s)$/u, ''), `name ${word}`];
  });
}

/** What a reader knows after a sentence: its words in print and in their dictionary form, and whom it names in full. */
export const findGiven = ({ tokens, text }: SentenceView): string[] => [
  ...tokens.map(({ lemma }) => lemma),
  ...knownWords(text),
];
