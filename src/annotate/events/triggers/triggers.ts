import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { Acting } from '../mentions/actors.ts';

/** What stands in one place around a trigger, and what it is to the event. */
export interface RoleSlot {
  /** `subject`, `object`, `owner`, `front`, `reach`, or a preposition. */
  readonly relation: string;
  readonly role: string;
  readonly acting: Acting;
  /** Without it there is no event. */
  readonly needed: boolean;
}

/** The part of speech of a trigger; a phrase is matched whatever its words are tagged, and read as a noun. */
export type TriggerPart = 'verb' | 'noun' | 'adjective' | 'phrase';

/** A word or phrase that tells an event. */
export interface Trigger {
  readonly lemma: string;
  /** The words that must follow, in dictionary form. */
  readonly rest: readonly string[];
  /** The words that must stand before it: "phone" of "phone call". */
  readonly front: readonly string[];
  readonly part: TriggerPart;
  readonly type: string;
  readonly plover?: string;
  readonly mode?: string;
  readonly slots: readonly RoleSlot[];
  /** The set of carrier verbs: "hold" of "held talks". */
  readonly light?: string;
  /** Only with a carrier verb. */
  readonly isCarried: boolean;
  /** Only where nothing behind the object says what it is called or made: "call Vale", not "call Vale a liar". */
  readonly isBare: boolean;
  /** Only without an object: "the dockers struck", not "the ship struck a pier". */
  readonly isLone: boolean;
  /** Whoever owns the noun takes part beside the subject: "shook his hand". */
  readonly hasBoth: boolean;
  readonly near?: ReadonlySet<string>;
  readonly not?: ReadonlySet<string>;
  /** The least number of participants. */
  readonly need: number;
  readonly line: string;
}

/** The triggers of each word, longer phrases first. */
export const triggers = lazy(() => {
  const byLemma = new Map<string, Trigger[]>();
  for (const row of readLexicon('events/triggers.tsv')) {
    const trigger = createTrigger(row);
    const list = byLemma.get(trigger.lemma);
    if (list) list.push(trigger);
    else byLemma.set(trigger.lemma, [trigger]);
  }
  for (const list of byLemma.values()) list.sort((a, b) => lengthOf(b) - lengthOf(a));
  return byLemma as ReadonlyMap<string, readonly Trigger[]>;
});

const lengthOf = ({ rest, front, near }: Trigger): number => rest.length + front.length + (near ? 0.5 : 0);

function createTrigger(row: readonly string[]): Trigger {
  const [phrase = '', part, type = '', plover, mode, roles = '', more = ''] = row;
  const words = phrase.split(' ');
  const isNoun = part === 'noun';
  const conditions = new Map(more.split(' ').map((one) => one.split('=') as [string, string]));
  return {
    lemma: isNoun ? words.at(-1)! : words[0]!,
    rest: isNoun ? [] : words.slice(1),
    front: isNoun ? words.slice(0, -1) : [],
    part: part as TriggerPart,
    type,
    ...known('plover', plover),
    ...known('mode', mode),
    slots: roles.split(' ').flatMap(createSlot),
    ...known('light', conditions.get('light')),
    isCarried: conditions.has('carried'),
    isBare: conditions.has('bare'),
    isLone: conditions.has('lone'),
    hasBoth: conditions.has('both'),
    ...wordsOf('near', conditions.get('near')),
    ...wordsOf('not', conditions.get('not')),
    need: Number(conditions.get('need') ?? 0),
    line: phrase,
  };
}

const known = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined || value === '-' ? {} : ({ [key]: value } as Partial<Record<K, string>>);

const wordsOf = (key: 'near' | 'not', value: string | undefined): Partial<Pick<Trigger, 'near' | 'not'>> =>
  value === undefined ? {} : { [key]: new Set(value.split(',')) };

function createSlot(cell: string): RoleSlot[] {
  const [relation, marked] = cell.split(':');
  if (relation === undefined || marked === undefined) return [];
  return [{ relation, role: marked.replace(/[+*^!#~@]/g, ''), acting: actingOf(marked), needed: marked.includes('!') }];
}

const actingMarks: readonly (readonly [mark: string, acting: Acting])[] = [
  ['^', 'named'],
  ['#', 'named'],
  ['@', 'certain'],
  ['*', 'person'],
  ['+', 'actor'],
  ['~', 'somebody'],
];

const actingOf = (marked: string): Acting => actingMarks.find(([mark]) => marked.includes(mark))?.[1] ?? 'any';

/** The prepositions after which each set's carrier verbs take their noun; the empty string where it is their object. */
export const carriers = lazy(() => {
  const sets = new Map<string, Map<string, Set<string>>>();
  for (const [set = '', verb = '', preposition = ''] of readLexicon('events/carrier-verbs.tsv')) {
    const verbs = sets.get(set) ?? new Map<string, Set<string>>();
    sets.set(set, verbs);
    verbs.set(verb, (verbs.get(verb) ?? new Set()).add(preposition));
  }
  return sets as ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
});
