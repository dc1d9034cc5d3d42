import type { Atom } from '../../../language/atoms.ts';
import type { NumberAt } from '../rule.ts';

/** The zeros of the scripts whose decimal digits may stand in a text beside ours; nine more follow each. Source: Unicode 16, general category Nd. */
const zeros: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xe50, 0xff10];
const mostDigits = 15;

/** The value of a decimal digit of another script; `undefined` for anything else. */
export function foreignDigit(folded: string): number | undefined {
  const code = folded.charCodeAt(0);
  if (code < zeros[0]! || folded.length !== 1) return undefined;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? undefined : code - zero;
}

/** Digits of another script, without a space between: "１２", "٣٥". */
export function parseForeignDigits(atoms: readonly Atom[], at: number): NumberAt | undefined {
  let value = 0;
  let end = at;
  for (let digit = foreignDigit(atoms[end]!.folded); digit !== undefined && (end === at || !atoms[end]!.spaced); ) {
    value = value * 10 + digit;
    end += 1;
    digit = atoms[end] === undefined ? undefined : foreignDigit(atoms[end]!.folded);
  }
  return end === at || end - at > mostDigits ? undefined : { start: at, end, value, digits: true };
}
