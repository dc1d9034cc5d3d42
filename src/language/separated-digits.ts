import type { Atom } from './atoms.ts';

const commaDecimal = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3},\d{1,2}$/;
const pointGroups = /^\d{1,3}(?:\.\d{3}){2,}$/;
const indianGroups = /^\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?$/;
const longestDigits = 18;
const mostPieces = 9;

/** The digits at atom `at`, as other countries part them, over several atoms: "1.234,56", "1.234.567", "12,34,567". */
export function parseSeparatedDigits(atoms: readonly Atom[], at: number): { value: number; end: number } | undefined {
  if (!isGluedPiece(atoms, at + 1)) return undefined;
  let end = at + 1;
  let written = atoms[at]!.folded;
  while (end < at + mostPieces && isGluedPiece(atoms, end)) {
    written += atoms[end]!.folded + atoms[end + 1]!.folded;
    end += 2;
  }
  if (written.length > longestDigits || isGluedPiece(atoms, end)) return undefined;
  if (commaDecimal.test(written)) return { value: Number(written.replaceAll('.', '').replace(',', '.')), end };
  if (pointGroups.test(written)) return { value: Number(written.replaceAll('.', '')), end };
  return indianGroups.test(written) ? { value: Number(written.replaceAll(',', '')), end } : undefined;
}

/** A separator with digits, and no space before either. */
const isGluedPiece = (atoms: readonly Atom[], at: number): boolean =>
  (atoms[at]?.folded === ',' || atoms[at]?.folded === '.') &&
  !atoms[at]!.spaced &&
  atoms[at + 1]?.kind === 'digits' &&
  !atoms[at + 1]!.spaced;
