import type { NameAnnotation, SentenceAnnotation, TokenAnnotation } from '../model/annotation.ts';
import type { Reading } from '../model/reading.ts';
import { type Atom, splitAtoms } from './atoms.ts';

/** A sentence as rules on numbers and dates see it. */
export interface Scene {
  readonly sentence: SentenceAnnotation;
  readonly atoms: readonly Atom[];
  /** Tokens of the sentence, in order. */
  readonly tokens: readonly TokenAnnotation[];
  /** Names that begin in the sentence, in order. */
  readonly names: readonly NameAnnotation[];
}

/** The sentences of an article with their atoms, tokens and names, in order. Linear. */
export function splitScenes({ article, annotations }: Reading): Scene[] {
  const scenes: (Scene & { readonly tokens: TokenAnnotation[]; readonly names: NameAnnotation[] })[] = [];
  for (const annotation of annotations) {
    if (annotation.kind === 'sentence')
      scenes.push({ sentence: annotation, atoms: atomsOf(article.text, annotation), tokens: [], names: [] });
    const scene = scenes.at(-1);
    if (scene === undefined || annotation.start >= scene.sentence.end) continue;
    if (annotation.kind === 'token') scene.tokens.push(annotation);
    else if (annotation.kind === 'name') scene.names.push(annotation);
  }
  return scenes;
}

const remembered = new WeakMap<SentenceAnnotation, readonly Atom[]>();

/** Several stages read the same sentences: their atoms are made once. */
function atomsOf(text: string, sentence: SentenceAnnotation): readonly Atom[] {
  const known = remembered.get(sentence);
  if (known !== undefined) return known;
  const atoms = splitAtoms(text, sentence);
  remembered.set(sentence, atoms);
  return atoms;
}

/** The token that the atom at `at` stands in. */
export function tokenAt({ atoms, tokens }: Scene, at: number): TokenAnnotation | undefined {
  const atom = atoms[at];
  if (atom === undefined) return undefined;
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle]!;
    if (token.end <= atom.start) low = middle + 1;
    else if (token.start > atom.start) high = middle - 1;
    else return token;
  }
  return undefined;
}

/** The part-of-speech tag of the atom at `at`; empty where there is none. */
export const tagAt = (scene: Scene, at: number): string => tokenAt(scene, at)?.tag ?? '';
