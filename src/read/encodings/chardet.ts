import { analyse } from 'chardet';

/** A guess at the encoding of bytes, with 0 to 100 for how sure it is. */
export interface EncodingGuess {
  readonly name: string;
  readonly confidence: number;
}

/** Guesses at the encoding of bytes that are not UTF-8, best first. Looks at the first 64 KiB. Source: the package chardet. */
export const guessEncodings = (bytes: Uint8Array): EncodingGuess[] => analyse(bytes.subarray(0, 65_536));
