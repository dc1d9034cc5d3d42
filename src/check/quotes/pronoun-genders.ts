import type { Speakers } from '../../collate/quotations/judge/speakers.ts';
import { annotationsOf } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { memberKey } from '../../model/link.ts';
import type { Gender, Genders } from '../people/genders.ts';

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['she', 'f'],
]);

/** Adds to what forms of address tell the gender of those whom articles call "he" or "she" where they speak; only where all do alike. */
export function addPronounGenders(known: Genders, articles: readonly Article[], speakers: Speakers): Genders {
  const told = new Map<string, Set<Gender>>();
  for (const { id, text, annotations } of articles)
    for (const { speaker } of annotationsOf(annotations, 'quote')) {
      if (speaker?.entity === undefined || speaker.start === undefined || speaker.end === undefined) continue;
      const gender = genders.get(text.slice(speaker.start, speaker.end).toLowerCase());
      const person = gender && speakers.get(memberKey(id, speaker.entity));
      if (person) told.set(person.id, (told.get(person.id) ?? new Set()).add(gender));
    }
  const clear = [...told].flatMap(([id, some]) => (some.size === 1 ? [[id, [...some][0]!] as const] : []));
  return new Map([...clear, ...known]);
}
