/** What a link says of its two members. */
export type Judgement = 'same' | 'different' | 'unsure';

/** What kinds of things are linked across articles. */
export type LinkKind = 'entity' | 'quotation' | 'event' | 'claim' | 'passage' | 'story';

/**
 * A pairwise judgement across articles; it never edits its members. Members are keys `articleId#annotationId`
 * (`articleId#entityId` for entities, `articleId` for stories), with `left < right` by code unit.
 */
export interface Link {
  readonly kind: LinkKind;
  readonly left: string;
  readonly right: string;
  readonly judgement: Judgement;
  /** 0 to 1, three decimals. */
  readonly score: number;
  /** Reasons, for people. */
  readonly why: readonly string[];
  /** Id of the decision of a person that it is; nothing that was found stands against it. */
  readonly decision?: string;
}

/** Orders strings by UTF-16 code unit: the same on every machine and in every locale. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The key of an annotation or entity across articles. */
export const memberKey = (articleId: string, localId: string): string => `${articleId}#${localId}`;

/** The article and the local id of a key. */
export function parseMemberKey(key: string): { readonly articleId: string; readonly localId: string } {
  const at = key.lastIndexOf('#');
  return { articleId: key.slice(0, at), localId: key.slice(at + 1) };
}

/** A link with its members in order. */
export function createLink(link: Link): Link {
  const [left, right] = link.left <= link.right ? [link.left, link.right] : [link.right, link.left];
  return Object.freeze({ ...link, left, right, score: Math.round(link.score * 1000) / 1000 });
}
