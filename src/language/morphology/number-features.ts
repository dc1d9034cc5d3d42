const roman = /^[ivxlcdm]{1,15}$/;
const ordinal = /^\d[\d,]*(?:st|nd|rd|th)$/;
const fraction = /^(?:\d*[½⅓⅔¼¾⅕⅛]|[\d,]+\/\d+|\d*[.]\d+|\d[\d,]*[.]\d+)$/;
const decade = /^'?\d+'?s$/;

/** No number that is read as one is longer. */
const mostUnits = 40;

/** The features of a word that is written with digits, or is a Roman numeral; undefined where the tags alone tell. */
export function numberFeatures(word: string, upos: string, xpos: string): string | undefined {
  if (word.length > mostUnits) return undefined;
  if (upos === 'NUM') return cardinalFeatures(word);
  if (!hasDigit(word)) return undefined;
  if (upos === 'ADJ') return ordinal.test(word) ? 'Degree=Pos|NumForm=Combi|NumType=Ord' : undefined;
  if (upos !== 'NOUN') return undefined;
  if (xpos === 'NN') return ordinal.test(word) ? 'Number=Sing|NumForm=Combi|NumType=Ord' : undefined;
  return decade.test(word) ? 'Number=Ptan|NumForm=Combi|NumType=Card' : undefined;
}

function hasDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || first === 39;
}

function cardinalFeatures(word: string): string {
  if (/\d/.test(word)) return `NumForm=Digit|NumType=${fraction.test(word) ? 'Frac' : 'Card'}`;
  return `NumForm=${roman.test(word) && word !== 'i' ? 'Roman' : 'Word'}|NumType=${fraction.test(word) ? 'Frac' : 'Card'}`;
}
