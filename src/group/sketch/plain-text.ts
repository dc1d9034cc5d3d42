import { encodeUtf8 } from '../../text/utf8.ts';

/** Codes of the marks that join the parts of a word. */
export const joints = { apostrophe: 0x27, fullStop: 0x2e, ampersand: 0x26, hyphen: 0x2d } as const;

const jointCodes: ReadonlySet<number> = new Set(Object.values(joints));

/** Whether a code is a mark that joins rather than a letter or digit. */
export const isJoint: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) => (jointCodes.has(code) ? 1 : 0));

/** What folding makes of ASCII: letters in lower case, digits, joints; 0 is what stands between words. */
const folded = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  if (character === '`') return joints.apostrophe;
  return /[a-z0-9]/.test(character) || jointCodes.has(code) ? character.charCodeAt(0) : 0;
});

/** The characters beyond ASCII that most texts have, by the last byte of their three in UTF-8. */
const punctuation = new Uint8Array(0x40).fill(0xff);
const setPunctuation = (code: number, from: number, to = from): void => {
  punctuation.fill(code, from - 0x2000, to - 0x2000 + 1);
};
setPunctuation(joints.hyphen, 0x2010, 0x2011);
setPunctuation(0, 0x2012, 0x2015);
setPunctuation(joints.apostrophe, 0x2018, 0x201b);
setPunctuation(0, 0x201c, 0x201f);
setPunctuation(0, 0x2020, 0x2027);

const rare = -1;

/**
 * Writes a text, folded, into `codes`, one code a character, 0 between words; gives their number. Negative where the text has
 * letters beyond ASCII, or marks that few texts have: who calls then folds it in the general way. `codes` must be as long
 * as the text.
 */
export function foldPlainText(text: string, codes: Uint8Array): number {
  const bytes = encodeUtf8(text);
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0x80) codes[count] = folded[byte]!;
    else if (byte === 0xe2 && bytes[at + 1] === 0x80 && punctuation[bytes[at + 2]! & 0x3f] !== 0xff) {
      codes[count] = punctuation[bytes[at + 2]! & 0x3f]!;
      at += 2;
    } else if (byte === 0xc2 && isPlainSign(bytes[at + 1]!)) {
      codes[count] = 0;
      at += 1;
    } else return rare;
    count += 1;
  }
  return count;
}

/** No-break space, pound sign, section sign. */
const isPlainSign = (byte: number): boolean => byte === 0xa0 || byte === 0xa3 || byte === 0xa7;
