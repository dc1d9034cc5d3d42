import { lazy, readLexicon } from '../lexicon.ts';
import { nameKey } from './name-key.ts';

/** Rows of names with their other forms: every form leads to the first. */
const formsOf = (rows: readonly (readonly string[])[]) =>
  new Map(
    rows.flatMap((forms) => forms.map((form) => [nameKey(form.replace(/^The /, '')), nameKey(forms[0]!)] as const)),
  );

const chosenOrganizations = lazy(() => formsOf(readLexicon('names/organizations.tsv')));
const media = lazy(() => formsOf(readLexicon('names/agencies-and-media.tsv').map((row) => row.slice(1))));
const organizationKinds = lazy(() => {
  const kinds = new Map<string, 'known' | 'listed'>();
  for (const [key] of readLexicon('names/known-organizations.tsv')) kinds.set(key!, 'listed');
  for (const forms of [chosenOrganizations(), media()]) for (const key of forms.keys()) kinds.set(key, 'known');
  return kinds;
});

/** How sure a key names an organisation: `known` from our lists of bodies and media, `listed` from the compiled list. */
export const findOrganizationKind = (key: string): 'known' | 'listed' | undefined => organizationKinds().get(key);

/** The main form of a listed organisation or medium, as a key ("nato" → "north atlantic treaty organization"). */
export const findOrganizationForm = (key: string): string | undefined =>
  chosenOrganizations().get(key) ?? media().get(key);

/** Whether a word that ends in 's is a name as it stands ("Moody's"). */
export const isKnownPossessiveName = (key: string): boolean => findOrganizationKind(key) !== undefined;

const legalForms = new Set(
  'inc corp co ltd plc llc llp gmbh ag sa nv corporation company limited incorporated'.split(' '),
);

/** The key under which the names of one body meet: spelling folded, legal form dropped, listed acronyms written out. */
export function findBodyKey(key: string): string {
  const words = key.split(' ');
  while (words.length > 1 && legalForms.has(words.at(-1)!)) words.pop();
  const folded = words.map((word) =>
    word
      .replace(/isation(s?)$/, 'ization$1')
      .replace(/^defence$/, 'defense')
      .replace(/^labour$/, 'labor')
      .replace(/^centre$/, 'center'),
  );
  const plain = folded.join(' ').replace(/^the /, '');
  return findOrganizationForm(plain) ?? plain;
}
