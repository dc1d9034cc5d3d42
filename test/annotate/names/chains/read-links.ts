import type { NameAnnotation } from '../../../../src/model/annotation.ts';
import { bareNameOf } from '../../../../src/model/annotation.ts';
import { readNames } from '../read-names.ts';

/** The longest bare name of a mention's chain; absent where the mention has none. */
function nameOfChain(text: string, names: readonly NameAnnotation[], entity: string | undefined): string | undefined {
  if (entity === undefined) return undefined;
  const forms = names
    .filter((name) => name.form === 'name' && name.entity === entity)
    .map((name) => bareNameOf(text, name));
  return forms.reduce((longest, form) => (form.length > longest.length ? form : longest), '');
}

/**
 * Whom or what a mention means, told by the longest name of its chain. The mention stands between `[` and `]`, which are taken
 * out of the text before it is read; `undefined` where it is open or no mention at all.
 */
export function readLink(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const names = readNames(text);
  return nameOfChain(text, names, names.find((name) => name.start === start && name.end === end)?.entity);
}
