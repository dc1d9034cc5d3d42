import { type Atom, isAtom } from '../../language/atoms.ts';
import { type Scene, tokenAt } from '../../language/scene.ts';
import type { Span } from '../../model/span.ts';

const farthest = 8;
const inside: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const openers: ReadonlySet<string> = new Set(['more', 'other', 'additional', 'further', 'new']);
const heads: ReadonlySet<string> = new Set([
  'head',
  'member',
  'piece',
  'kind',
  'pair',
  'case',
  'count',
  'line',
  'seat',
  'vote',
  'round',
]);

/** The noun that is counted, with its modifiers, from an atom on: "wounded soldiers", "heads of state"; undefined where no noun stands there. */
export function findCounted(scene: Scene, from: number): Span | undefined {
  const { atoms } = scene;
  const end = findNounEnd(scene, from);
  if (end === undefined) return undefined;
  const extended = extendByOf(scene, end);
  return { start: atoms[from]!.start, end: atoms[extended - 1]!.end };
}

/** The index behind the last noun of an unbroken run of nouns and their modifiers. */
function findNounEnd(scene: Scene, from: number): number | undefined {
  const { atoms } = scene;
  let end: number | undefined;
  for (let at = from; at < atoms.length && at < from + farthest; at += 1) {
    const atom = atoms[at]!;
    if (isGluedDesignation(atoms, at, from)) {
      end = at + 1;
      continue;
    }
    if (atom.kind === 'digits') break;
    if (atom.kind === 'mark') {
      if (!isJoint(atoms, at)) break;
      continue;
    }
    const tag = tokenAt(scene, at)?.tag ?? '';
    const isModifier = tag === 'VERB' && end === undefined && /(?:ed|ing|en)$/.test(atom.folded);
    if (!inside.has(tag) && atom.folded !== 'people' && !isModifier && !(at === from && openers.has(atom.folded)))
      break;
    if (tag === 'NOUN' || tag === 'PROPN' || atom.folded === 'people') end = at + 1;
  }
  return end;
}

/** The rest of "F-16s": digits behind a hyphen, and their plural ending. */
const isGluedDesignation = (atoms: readonly Atom[], at: number, from: number): boolean =>
  at > from &&
  !atoms[at]!.spaced &&
  (atoms[at]!.kind === 'digits' || (atoms[at]!.folded === 's' && atoms[at - 1]!.kind === 'digits'));

/** A hyphen or a full stop inside a word: "anti-war protesters", "U.S. troops". */
const isJoint = (atoms: readonly Atom[], at: number): boolean =>
  (isAtom(atoms, at, '-', '.', '&') && !atoms[at]!.spaced && atoms[at + 1]?.spaced === false) ||
  (isAtom(atoms, at, '.') && !atoms[at]!.spaced && (atoms[at - 1]?.folded.length ?? 9) <= 2);

/** "heads of state", "members of parliament": a noun that says little alone takes what follows. */
function extendByOf(scene: Scene, end: number): number {
  const last = tokenAt(scene, end - 1);
  if (last === undefined || !heads.has(last.lemma) || !isAtom(scene.atoms, end, 'of')) return end;
  return findNounEnd(scene, end + 1) ?? end;
}
