import type { Check } from '../model/check.ts';
import type { Citation } from '../model/citation.ts';
import type { Edition } from '../model/edition.ts';

/** A citation with its place in the edition's JSON: `quotations[3].tellings[0].citation`. */
export interface PlacedCitation {
  readonly path: string;
  readonly citation: Citation;
}

/** Every citation of an edition or a checked draft, in the order of its JSON, also inside fields that this version does not know. */
export function* listCitations(edition: Edition | Check): Generator<PlacedCitation> {
  const stack: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: edition }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { path, value } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (isCitation(value)) {
      yield { path, citation: value };
      continue;
    }
    const children = Array.isArray(value)
      ? value.map((item, index) => ({ path: `${path}[${index}]`, value: item as unknown }))
      : Object.entries(value).map(([key, item]) => ({
          path: path === '' ? key : `${path}.${key}`,
          value: item as unknown,
        }));
    for (let i = children.length - 1; i >= 0; i -= 1) stack.push(children[i]!);
  }
}

const isCitation = (value: object): value is Citation => 'articleId' in value && 'exact' in value && 'start' in value;
