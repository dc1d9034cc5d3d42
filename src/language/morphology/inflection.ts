/** A way in which English words are inflected. */
export type Inflection = 'plural' | 'third' | 'past' | 'ing' | 'more' | 'most';

const byTag: ReadonlyMap<string, Inflection> = new Map([
  ['NNS', 'plural'],
  ['NNPS', 'plural'],
  ['VBZ', 'third'],
  ['VBD', 'past'],
  ['VBN', 'past'],
  ['VBG', 'ing'],
  ['JJR', 'more'],
  ['RBR', 'more'],
  ['JJS', 'most'],
  ['RBS', 'most'],
]);

/** How a word of this Penn tag is inflected; undefined for a tag whose words stand in their dictionary form. */
export const inflectionOf = (xpos: string): Inflection | undefined => byTag.get(xpos);
