import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadWord, readSentence } from '../../src/language/reader.ts';

const split = (sentence: string): string[] => sentence.split(' ');
const tagsOf = (sentence: string): string =>
  readSentence(split(sentence))
    .map(({ tag }) => tag)
    .join(' ');

/** Word, relation and governor of each word that is no mark: "Vale nsubj said". */
const arcsOf = (sentence: string): string[] => {
  const forms = split(sentence);
  return readSentence(forms).flatMap(({ head, relation, tag }, at) =>
    tag === 'PUNCT' ? [] : [`${forms[at]} ${relation} ${forms[head] ?? '-'}`],
  );
};

function isTree(words: readonly ReadWord[]): boolean {
  if (words.filter(({ head }) => head < 0).length !== 1) return false;
  return words.every((_, start) => {
    let at = start;
    for (let step = 0; step <= words.length && at >= 0; step += 1) at = words[at]!.head;
    return at < 0;
  });
}

const word = fc.oneof(
  fc.constantFrom(
    'the',
    'minister',
    'said',
    'Vale',
    'that',
    'and',
    'will',
    'not',
    ',',
    '.',
    '“',
    '”',
    '14',
    '$',
    '%',
    '’s',
  ),
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() === text && text !== ''),
  fc.constantFrom('__proto__', 'constructor', '😀', 'é', 'Я', '漢字', '\u200D', '\uFFFD'),
);

describe('readSentence', () => {
  test('no words give no words', () => expect(readSentence([])).toEqual([]));

  test.each([
    ['Vale said the port will not reopen .', 'PROPN VERB DET NOUN AUX PART VERB PUNCT'],
    ['She told reporters that the talks had failed .', 'PRON VERB NOUN SCONJ DET NOUN AUX VERB PUNCT'],
    ['The minister ’s aides met on Tuesday .', 'DET NOUN PART NOUN VERB ADP PROPN PUNCT'],
  ])('tags of: %s', (sentence, tags) => expect(tagsOf(sentence)).toBe(tags));

  test.each<[string, string[]]>([
    [
      'Vale said the port will not reopen .',
      ['Vale nsubj said', 'port nsubj reopen', 'not advmod reopen', 'reopen ccomp said', 'said root -'],
    ],
    [
      'The old bridge was closed by the police on Monday .',
      ['bridge nsubj closed', 'police obl closed', 'Monday obl closed'],
    ],
    ['Orr , a fisherman , denied the claim .', ['Orr nsubj denied', 'fisherman appos Orr', 'claim obj denied']],
  ])('arcs of: %s', (sentence, arcs) => expect(arcsOf(sentence)).toEqual(expect.arrayContaining(arcs)));

  test('features tell number, tense, mood and negation', () => {
    const [ships, did, not, sail] = readSentence(['Ships', 'did', 'not', 'sail', '.']);
    expect([ships!.features, did!.features, not!.features, sail!.features]).toEqual([
      'Number=Plur',
      'Mood=Ind|Tense=Past|VerbForm=Fin',
      'Polarity=Neg',
      'VerbForm=Inf',
    ]);
  });

  test('headlines are read as running text', () => {
    expect(tagsOf('MINISTER SAYS TALKS FAILED')).toBe('NOUN VERB NOUN VERB');
    expect(readSentence(split('Vale Says Harbour Talks Have Failed'))[1]).toMatchObject({ tag: 'VERB', lemma: 'say' });
  });

  test('trees are trees, for any words', () => {
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (forms) => isTree(readSentence(forms))));
  });

  test('twice gives the same', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (forms) => {
        expect(readSentence(forms)).toEqual(readSentence([...forms]));
      }),
    );
  });
});
