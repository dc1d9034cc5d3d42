import type { Entity } from '../entity.ts';
import { countVerbs } from '../mentions/grammar.ts';
import type { Discourse, Mention } from '../mentions/mention.ts';
import { pickClear, type Ranked, rankBefore } from '../mentions/rank.ts';
import { isSaying, isSpeaker } from '../mentions/saying.ts';

type Case = 'subject' | 'object' | 'possessive';

/** A pronoun for one person. */
export interface PersonPronoun {
  readonly gender: 'm' | 'f';
  readonly case: Case;
}

const rows: readonly [string, 'm' | 'f', Case][] = [
  ['he', 'm', 'subject'],
  ["he's", 'm', 'subject'],
  ["he'd", 'm', 'subject'],
  ["he'll", 'm', 'subject'],
  ['him', 'm', 'object'],
  ['his', 'm', 'possessive'],
  ['himself', 'm', 'possessive'],
  ['she', 'f', 'subject'],
  ["she's", 'f', 'subject'],
  ["she'd", 'f', 'subject'],
  ["she'll", 'f', 'subject'],
  ['her', 'f', 'possessive'],
  ['hers', 'f', 'possessive'],
  ['herself', 'f', 'possessive'],
];
/** All words that are such pronouns. */
export const personPronounKeys: readonly string[] = rows.map(([word]) => word);

const pronouns: ReadonlyMap<string, PersonPronoun> = new Map(
  rows.map(([word, gender, form]) => [word, { gender, case: form }]),
);

/** The pronoun for one person that a word is; absent for other words. */
export const findPersonPronoun = (key: string): PersonPronoun | undefined => pronouns.get(key);

const reach = 3;
const margin = 1.3;
const objectMargin = 2.5;
/** How far somebody of whose gender nobody knows must be ahead of one whose gender fits. */
const darkMargin = 2.5;
/** How much less somebody counts of whose gender nobody knows. */
const unknownGender = 0.6;
/** What one who spoke before has ahead where "he said" follows a quote. */
const sameRole = 0.5;
/** What the subject of the same sentence has ahead of others. */
const sameSubject = 0.25;
/** Whoever scores less was mentioned too far off, or too much in passing. */
const floor = 0.16;
/** With more words than this in front of its comma, "he said" follows what is said, and no "in May". */
const minTold = 4;
/** How many sentences back a newcomer is looked for. */
const maxLookBack = 6;

/** Whom "he" or "she" means at a word outside of quotation marks: somebody of that gender whom nobody near rivals. */
export function resolveHeShe(
  discourse: Discourse,
  at: number,
  index: number,
  pronoun: PersonPronoun,
): Entity | undefined {
  const { words } = discourse.sentences[at]!;
  const isObject =
    pronoun.case === 'object' ||
    (words[index]!.key === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM|ADV)$/.test(words[index + 1]?.tag ?? ''));
  const ahead = pronoun.case === 'possessive' && !isObject ? findAhead(discourse, at, index, pronoun) : undefined;
  if (ahead) return ahead;
  const teller = pronoun.case === 'subject' ? findTeller(discourse, at, index, pronoun) : undefined;
  if (teller) return teller;
  const ownSubject = isObject ? findOwnSubject(discourse, at, index) : undefined;
  const speaks = pronoun.case === 'subject' && isSaying(words, index, index + 1) && isBehindTold(discourse, at, index);
  const ranked = rankBefore(discourse, { at, index, reach }, (mention) => {
    const fit = fitOf(discourse, mention, pronoun.gender);
    if (fit === 0 || (ownSubject && mention.entity === ownSubject)) return 0;
    const near = mention.at === at && mention.isSubject && !isObject && !speaks ? sameSubject : 0;
    const spoke = speaks && mention.at < at && isSpeaker(discourse, mention) ? sameRole : 0;
    return (mention.weight + near + spoke) * fit;
  });
  const needed = isObject ? objectMargin : margin;
  const found = pickClear(ranked, isDark(discourse, ranked) ? Math.max(darkMargin, needed) : needed);
  if (!found || ranked[0]!.score < floor || isOutshone(discourse, ranked)) return undefined;
  return pronoun.case === 'subject' && hasNewcomer(discourse, { at, index }, found, pronoun) ? undefined : found;
}

/** What somebody says stands in front: "It was late," he said. */
const isBehindTold = ({ sentences, zoneAt }: Discourse, at: number, index: number): boolean => {
  const { words } = sentences[at]!;
  return zoneAt(words[0]!.start) >= 0 || (index > minTold && words[index]!.gap === ', ');
};

/** Nobody knows the gender of the best one, but that of another one fits. */
const isDark = ({ genders }: Discourse, [best, ...others]: readonly Ranked[]): boolean =>
  best?.entity !== undefined &&
  !genders.has(best.entity.id) &&
  others.some(({ entity }) => entity && genders.has(entity.id));

/** Somebody named whose gender nobody knows would be ahead if it were known to fit. */
const isOutshone = ({ genders }: Discourse, [best, ...others]: readonly Ranked[]): boolean =>
  best?.entity !== undefined &&
  genders.has(best.entity.id) &&
  others.some(({ entity, score }) => entity && !genders.has(entity.id) && score / unknownGender > best.score);

/** In the last sentence that has such a one, somebody else who fits too is the last to lead it. */
function hasNewcomer(discourse: Discourse, { at, index }: Spot, found: Entity, { gender }: PersonPronoun): boolean {
  for (let back = at; back >= Math.max(0, at - maxLookBack); back -= 1) {
    const list = discourse.mentions[back]!.filter(
      ({ zone, to, entity }) => entity !== undefined && zone < 0 && (back < at || to <= index),
    );
    const lead = list.findLast((mention) => fitOf(discourse, mention, gender) > 0 && isLead(discourse, mention));
    if (lead) return lead.entity !== found;
    if (list.some(({ entity }) => entity === found)) return false;
  }
  return false;
}

/** The subject of a sentence, or of any verb of saying. */
const isLead = (discourse: Discourse, mention: Mention): boolean =>
  (mention.isSubject && mention.weight > 1) || isSpeaker(discourse, mention);

interface Spot {
  readonly at: number;
  readonly index: number;
}

/** "Lee said she", "Lee says that she": who tells it. */
function findTeller(discourse: Discourse, at: number, index: number, { gender }: PersonPronoun): Entity | undefined {
  const { words } = discourse.sentences[at]!;
  const verb = words[index - 1]?.key === 'that' ? index - 2 : index - 1;
  const teller = discourse.mentions[at]!.findLast(({ to }) => to <= index);
  if (teller?.to !== verb || !isSaying(words, teller.from, teller.to)) return undefined;
  return fitOf(discourse, teller, gender) > 0 ? teller.entity : undefined;
}

const maxLead = 12;
/** The weight of what hangs on a preposition. */
const prepositional = 0.5;

/** "In her speech, Lee said": the subject behind the comma of a phrase that opens the sentence. */
function findAhead(
  { sentences, names, genders }: Discourse,
  at: number,
  index: number,
  { gender }: PersonPronoun,
): Entity | undefined {
  const { words } = sentences[at]!;
  if (index > 5 || !/^(?:ADP|SCONJ)$/.test(words[0]!.tag)) return undefined;
  const comma = words.findIndex(({ gap }, i) => i > index && i <= index + maxLead && gap.startsWith(','));
  const subject = comma < 0 ? undefined : names[at]!.find(({ from }) => from === comma);
  const isSure = subject?.isSubject && subject.isPerson && subject.entity && genders.get(subject.entity.id) === gender;
  const isRivalled = names[at]!.some(
    ({ isPerson, from, weight }) => isPerson && from < comma && weight > prepositional,
  );
  return isSure && !isRivalled ? subject.entity : undefined;
}

/** How well somebody's gender fits: 0 where it does not. */
export function fitOf(
  { genders }: Discourse,
  { isPerson, isPlural, entity, gender: own }: Mention,
  gender: 'm' | 'f',
): number {
  if (!isPerson || isPlural) return 0;
  const known = own ?? (entity && genders.get(entity.id));
  if (known === undefined) return unknownGender;
  return known === gender ? 1 : 0;
}

/** The subject of the clause of which a word is the object: "him" means somebody else. */
function findOwnSubject({ mentions, sentences }: Discourse, at: number, index: number): Entity | undefined {
  const { words } = sentences[at]!;
  const subject = mentions[at]!.findLast(({ isPerson, isSubject, to }) => isPerson && isSubject && to <= index);
  return subject?.entity && countVerbs(words, subject.to, index) < 2 ? subject.entity : undefined;
}
