import type { ClaimArgument, ClaimPhrase, NameAnnotation, QuantityAnnotation } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { type Extent, findPhrase, spanOf } from '../tree/extent.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { findChild, findChildWhere, isNominal, lemmaOf, nameAt, relationOf, tagOf, wordOf } from '../tree/words.ts';

/** What takes part in a claim, gathered phrase by phrase. */
export interface Cast {
  readonly arguments: ClaimArgument[];
  readonly phrases: ClaimPhrase[];
  /** The tokens that the phrases hang on, with their roles. */
  readonly taken: Map<number, string>;
}

/** A cast without anybody. */
export const createCast = (): Cast => ({ arguments: [], phrases: [], taken: new Map() });

const mostJoined = 12;

/** Adds the phrase of a token and those that "and" joins to it. */
export function addPhrases(sentence: ClaimSentence, cast: Cast, at: number, role: string): void {
  if (cast.taken.has(at)) return;
  addPhrase(sentence, cast, at, role);
  addApposed(sentence, cast, at, role);
  for (const other of listJoined(sentence, at)) {
    addPhrase(sentence, cast, other, role);
    addApposed(sentence, cast, other, role);
  }
}

/** "the founder, Lex Vale": the name is the same as the phrase. */
function addApposed(sentence: ClaimSentence, cast: Cast, at: number, role: string): void {
  const { tokens, firstChild, nextChild } = sentence;
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!) {
    const name = tokens[child]!.relation === 'appos' ? nameAt(sentence, child) : undefined;
    if (name?.form === 'name' && sentence.nameOf[at] !== sentence.nameOf[child])
      addArgument(cast, { role, of: name.id });
  }
}

/** The nouns that "and" joins to a noun. */
export function listJoined(sentence: ClaimSentence, at: number): number[] {
  const { tokens, firstChild, nextChild } = sentence;
  const found: number[] = [];
  for (let child = firstChild[at]!; child >= 0 && found.length < mostJoined; child = nextChild[child]!)
    if (tokens[child]!.relation === 'conj' && isNominal(sentence, child) && findChild(sentence, child, 'nsubj') < 0)
      found.push(child);
  return found;
}

function addPhrase(sentence: ClaimSentence, cast: Cast, at: number, role: string): void {
  if (cast.taken.has(at)) return;
  cast.taken.set(at, role);
  const extent = withNumber(sentence, findPhrase(sentence, at), at);
  if (addTime(sentence, cast, at, extent)) return;
  addAnnotations(sentence, cast, { at, extent, role });
  const span = spanOf(sentence, extent);
  if (isAnnotation(nameAt(sentence, at), span) || isAnnotation(sentence.quantities[sentence.quantityOf[at]!], span))
    return;
  cast.phrases.push({
    ...span,
    role,
    head: lemmaOf(sentence, at),
    ...(isNegative(sentence, at) && { negative: true as const }),
    ...(tagOf(sentence, at) === 'PRON' && { pronoun: true as const }),
  });
}

const mostSteps = 12;

/** Numbers beside the phrases of a clause: "Vale, 58, took", "rings worth 4 million were taken". */
export function addLooseQuantities(sentence: ClaimSentence, cast: Cast, clause: number, { from, to }: Extent): void {
  const { quantities, quantityOf } = sentence;
  if (quantities.length === 0) return;
  for (let at = from; at <= to; at += 1) {
    const quantity = quantities[quantityOf[at]!];
    if (quantity === undefined || quantityOf[at] === quantityOf[at - 1]) continue;
    const role = roleAbove(sentence, cast, at, clause);
    if (role !== undefined) addArgument(cast, { role, of: quantity.id, part: 'within' });
  }
}

/** The role of the phrase that a token belongs to; undefined where another clause comes first. */
function roleAbove(sentence: ClaimSentence, { taken }: Cast, token: number, clause: number): string | undefined {
  let at = token;
  for (let step = 0; step < mostSteps && at >= 0; step += 1) {
    const role = taken.get(at);
    if (role !== undefined) return role;
    if (at === clause) return 'extent';
    if (at !== token && tagOf(sentence, at) === 'VERB') return undefined;
    at = sentence.heads[at]!;
  }
  return undefined;
}

/** "Thirty-five people": trees may hang the noun on the number. */
function withNumber(sentence: ClaimSentence, { from, to }: Extent, at: number): Extent {
  const index = from > 0 ? sentence.quantityOf[from - 1]! : -1;
  const quantity = sentence.quantities[index];
  const { start, end } = sentence.tokens[at]!;
  if (!quantity?.counted || quantity.counted.start > start || quantity.counted.end < end) return { from, to };
  let first = from;
  while (first > 0 && sentence.quantityOf[first - 1] === index) first -= 1;
  return { from: first, to };
}

/** Whether a name or quantity is the whole phrase; a pronoun only if it is known for whom it stands. */
const isAnnotation = (annotation: NameAnnotation | QuantityAnnotation | undefined, { start, end }: Span): boolean =>
  annotation !== undefined &&
  !(annotation.kind === 'name' && annotation.form === 'pronoun' && annotation.entity === undefined) &&
  ((annotation.start <= start && annotation.end >= end) || (annotation.kind === 'name' && annotation.form === 'name'));

/** A phrase that is a time is nothing else. */
function addTime(sentence: ClaimSentence, cast: Cast, at: number, { from, to }: Extent): boolean {
  if (sentence.timeOf[at]! < 0) return false;
  let last = -1;
  for (let token = from; token <= to; token += 1) {
    const time = sentence.timeOf[token]!;
    if (time >= 0 && time !== last) addArgument(cast, { role: 'time', of: sentence.times[time]!.id });
    last = time;
  }
  return true;
}

interface Place {
  readonly at: number;
  readonly extent: Extent;
  readonly role: string;
}

function addAnnotations(sentence: ClaimSentence, cast: Cast, place: Place): void {
  const { nameOf, timeOf, quantityOf } = sentence;
  let [name, time, quantity] = [-1, -1, -1];
  for (let token = place.extent.from; token <= place.extent.to; token += 1) {
    if (nameOf[token]! >= 0 && nameOf[token] !== name) addName(sentence, cast, place, nameOf[token]!);
    if (timeOf[token]! >= 0 && timeOf[token] !== time)
      addArgument(cast, { role: place.role, of: sentence.times[timeOf[token]!]!.id, part: 'within' });
    if (quantityOf[token]! >= 0 && quantityOf[token] !== quantity)
      addQuantity(sentence, cast, place, quantityOf[token]!);
    [name, time, quantity] = [nameOf[token]!, timeOf[token]!, quantityOf[token]!];
  }
}

function addName(sentence: ClaimSentence, cast: Cast, { at, role }: Place, name: number): void {
  const isSelf = sentence.nameOf[at] === name;
  const { id, form, entity } = sentence.names[name]!;
  if (form === 'pronoun' && entity === undefined) return;
  addArgument(cast, { role, of: id, ...(!isSelf && { part: 'within' as const }) });
}

function addQuantity(sentence: ClaimSentence, cast: Cast, { at, role }: Place, index: number): void {
  const quantity = sentence.quantities[index]!;
  if (sentence.quantityOf[at] === index) {
    addArgument(cast, { role, of: quantity.id });
    return;
  }
  const head = sentence.tokens[at]!;
  const counts =
    quantity.counted !== undefined && quantity.counted.start <= head.start && head.end <= quantity.counted.end;
  addArgument(cast, { role, of: quantity.id, part: counts ? 'count' : 'within' });
}

function addArgument(cast: Cast, argument: ClaimArgument): void {
  if (!cast.arguments.some(({ of }) => of === argument.of)) cast.arguments.push(argument);
}

const negatives: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'neither']);

/** "no family", "not one family", "none of the houses". */
export function isNegative(sentence: ClaimSentence, at: number): boolean {
  if (negatives.has(wordOf(sentence, at))) return true;
  const { tokens, firstChild, nextChild } = sentence;
  for (let child = firstChild[at]!; child >= 0 && child < at; child = nextChild[child]!) {
    const word = wordOf(sentence, child);
    if (word === 'not' && tokens[child]!.relation === 'advmod') return !isContrasted(sentence, at);
    if (determining.has(relationOf(sentence, child)) && negatives.has(word)) return !isNoMore(sentence, child);
    if (tokens[child]!.relation === 'nummod' && findNot(sentence, child)) return true;
  }
  return false;
}

const determining: ReadonlySet<string> = new Set(['det', 'cc']);

/** "no fewer than ten" tells an amount, "no doubt" nothing. */
const isNoMore = (sentence: ClaimSentence, at: number): boolean =>
  /^(?:less|fewer|later|sooner|doubt)$/.test(wordOf(sentence, at + 1));

/** "not the rain but the dam". */
const isContrasted = (sentence: ClaimSentence, at: number): boolean =>
  listJoined(sentence, at).some(
    (other) => findChildWhere(sentence, other, (_, child) => wordOf(sentence, child) === 'but') >= 0,
  );

const findNot = (sentence: ClaimSentence, at: number): boolean => wordOf(sentence, at - 1) === 'not';
