import { printCountry } from '../../../language/lists/places.ts';
import { annotationId, type NameAnnotation } from '../../../model/annotation.ts';
import { type Role, spanOf } from '../facts/told.ts';
import type { NameWord } from '../words.ts';
import type { Discourse } from './mentions/mention.ts';
import type { PersonPhrase } from './mentions/person-phrases.ts';
import type { Taken } from './resolve/taken.ts';

const folder = 'annotate/names/chains/resolve';

/** The rule and certainty of a description or pronoun. */
function judge({ entity, what }: Taken): { readonly rule: string; readonly certainty: number } {
  if (what.form === 'pronoun') {
    if (!what.isPerson) return { rule: `${folder}/it-its`, certainty: 0.7 };
    if (what.isQuoted) return { rule: `${folder}/quoted-he-she`, certainty: entity ? 0.6 : 0.5 };
    return { rule: `${folder}/he-she`, certainty: entity ? 0.75 : 0.5 };
  }
  if (what.form === 'apposition') return { rule: 'annotate/names/facts/apposition', certainty: 0.85 };
  if (what.form === 'thing') return { rule: `${folder}/described-thing`, certainty: 0.7 };
  return { rule: `${folder}/described-person`, certainty: entity ? (what.phrase.country ? 0.8 : 0.7) : 0.5 };
}

/** The annotation of a description or pronoun; without a chain where it is unsure. */
export function createTakenAnnotation({ text, sentences }: Discourse, taken: Taken): NameAnnotation {
  const { at, from, to, entity, what } = taken;
  const { words } = sentences[at]!;
  const head = words[(what.form === 'apposition' ? what.headTo : to) - 1]!;
  const last = words[to - 1]!;
  const end = what.form === 'pronoun' && head.key.includes("'") ? head.start + head.key.indexOf("'") : last.end;
  const span = { start: words[from]!.start, end };
  return {
    id: annotationId('name', span),
    kind: 'name',
    ...span,
    ...judge(taken),
    form: what.form === 'pronoun' ? 'pronoun' : 'description',
    type: entity?.type ?? 'person',
    head: text.slice(head.start, what.form === 'pronoun' ? end : head.end),
    ...(what.form === 'person' ? toldBy(text, words, what.phrase) : {}),
    ...(entity ? { entity: entity.id } : {}),
  };
}

/** The role and affiliation that a description tells, with the characters that do. */
function toldBy(text: string, words: readonly NameWord[], { role, roleFrom, to, country, owner }: PersonPhrase): Role {
  const owned = owner && spanOf(words.slice(...owner));
  const affiliation = country ? printCountry(country) : owned && text.slice(owned.start, owned.end);
  return {
    ...(role ? { role, roleCitation: spanOf(words.slice(roleFrom, to)) } : {}),
    ...(affiliation && owned ? { affiliation, affiliationCitation: owned } : {}),
  };
}
