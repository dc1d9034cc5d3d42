import { annotationId, type NameAnnotation } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { nameWordsOf, type TypedName, titleWordsOf } from '../candidate.ts';
import type { RolePhrase } from '../facts/told.ts';
import type { Chain } from './chain.ts';

/** The span of a name, its title included. */
export function findNameSpan(name: TypedName): Span {
  const { words } = name.sentence;
  return { start: words[name.titleFrom ?? name.from]!.start, end: words[name.to - 1]!.end };
}

/** The end of a title, its full stop included: "Sen." */
function findTitleEnd({ sentence: { words }, from }: TypedName): number {
  const { end } = words[from - 1]!;
  return words[from]!.gap.startsWith('.') ? end + 1 : end;
}

/** The id of a chain. */
export function findEntityId({ full }: Chain): string {
  const { start, end } = findNameSpan(full);
  return `entity:${start}-${end}`;
}

/** A name of a chain with its role, ready to be an annotation. */
export interface Mention {
  readonly name: TypedName;
  readonly chain: Chain;
  readonly role: RolePhrase;
}

/** The annotation of a name of a chain. */
export function createNameAnnotation(
  text: string,
  { name, chain, role: { phrase: _, ...told } }: Mention,
): NameAnnotation {
  const span = findNameSpan(name);
  const title = titleWordsOf(name);
  const head = nameWordsOf(name).at(-1)!;
  return {
    id: annotationId('name', span),
    kind: 'name',
    ...span,
    rule: name.rule,
    certainty: name.certainty,
    form: 'name',
    type: name.type,
    ...(title.length ? { title: text.slice(span.start, findTitleEnd(name)) } : {}),
    head: text.slice(head.start, head.end),
    ...told,
    entity: findEntityId(chain),
  };
}
