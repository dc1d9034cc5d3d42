/** Codes of the marks that join the parts of a word. */
export const joints = { apostrophe: 0x27, fullStop: 0x2e, ampersand: 0x26, hyphen: 0x2d } as const;

/** Of each byte of UTF-8 the code of the ASCII letter or digit that it is, in lower case; 0 of all others. */
export const letterCodes: Uint8Array = Uint8Array.from({ length: 0x100 }, (_, byte) => {
  const character = String.fromCharCode(byte).toLowerCase();
  return byte < 0x80 && /[a-z0-9]/.test(character) ? character.charCodeAt(0) : 0;
});

/** Stands for a letter beyond ASCII, or a mark that few texts have. */
export const rareCode = 0xff;

/** The first unit behind general punctuation. */
const behindPunctuation = 0x2070;

/** What folding makes of the units that most texts have and that are no ASCII letter or digit: a joint, or 0 between words. */
const markCodes = new Uint8Array(behindPunctuation).fill(rareCode);
const setMarks = (code: number, from: number, to = from): void => {
  markCodes.fill(code, from, to + 1);
};
setMarks(0, 0, 0x7f);
for (const joint of Object.values(joints)) setMarks(joint, joint);
setMarks(joints.apostrophe, 0x60);
// No-break space, pound sign, section sign.
for (const sign of [0xa0, 0xa3, 0xa7]) setMarks(0, sign);
setMarks(joints.hyphen, 0x2010, 0x2011);
setMarks(0, 0x2012, 0x2015);
setMarks(joints.apostrophe, 0x2018, 0x201b);
setMarks(0, 0x201c, 0x201f);
setMarks(0, 0x2020, 0x2027);

/** The code of a UTF-16 unit that is no ASCII letter or digit: one of {@link joints}, 0 between words, or {@link rareCode}. */
export const markCodeOf = (unit: number): number => (unit < behindPunctuation ? markCodes[unit]! : rareCode);
