import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../src/language/morphology/features.ts';

test.each([
  ['says', 'VERB', 'VBZ', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'],
  ['said', 'VERB', 'VBD', 'Mood=Ind|Tense=Past|VerbForm=Fin'],
  ['glonked', 'VERB', 'VBD', 'Mood=Ind|Tense=Past|VerbForm=Fin'],
  ['say', 'VERB', 'VBP', 'Mood=Ind|Tense=Pres|VerbForm=Fin'],
  ['say', 'VERB', 'VB', 'VerbForm=Inf'],
  ['taken', 'VERB', 'VBN', 'Tense=Past|VerbForm=Part'],
  ['saying', 'VERB', 'VBG', 'Tense=Pres|VerbForm=Part'],
  ['is', 'AUX', 'VBZ', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'],
  ['’m', 'AUX', 'VBP', 'Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin'],
  ['was', 'AUX', 'VBD', 'Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin'],
  ['were', 'AUX', 'VBD', 'Mood=Ind|Tense=Past|VerbForm=Fin'],
  ['will', 'AUX', 'MD', 'VerbForm=Fin'],
  ['Breaking', 'VERB', 'NNP', 'VerbForm=Ger'],
  ['minister', 'NOUN', 'NN', 'Number=Sing'],
  ['ministers', 'NOUN', 'NNS', 'Number=Plur'],
  ['clothes', 'NOUN', 'NNS', 'Number=Ptan'],
  ['1990s', 'NOUN', 'NNS', 'Number=Ptan|NumForm=Combi|NumType=Card'],
  ['Skerrin', 'PROPN', 'NNP', 'Number=Sing'],
  ['States', 'PROPN', 'NNPS', 'Number=Plur'],
  ['he', 'PRON', 'PRP', 'Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs'],
  ['Her', 'PRON', 'PRP$', 'Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs'],
  ['it', 'PRON', 'PRP', 'Gender=Neut|Number=Sing|Person=3|PronType=Prs'],
  ['themselves', 'PRON', 'PRP', 'Case=Acc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes'],
  ['the', 'DET', 'DT', 'Definite=Def|PronType=Art'],
  ['an', 'DET', 'DT', 'Definite=Ind|PronType=Art'],
  ['these', 'DET', 'DT', 'Number=Plur|PronType=Dem'],
  ['no', 'DET', 'DT', 'PronType=Neg'],
  ['glonk', 'DET', 'DT', ''],
  ['not', 'PART', 'RB', 'Polarity=Neg'],
  ['n’t', 'PART', 'RB', 'Polarity=Neg'],
  ['nor', 'CCONJ', 'CC', 'Polarity=Neg'],
  ['and', 'CCONJ', 'CC', ''],
  ['never', 'ADV', 'RB', 'PronType=Neg'],
  ['larger', 'ADJ', 'JJR', 'Degree=Cmp'],
  ['best', 'ADJ', 'JJS', 'Degree=Sup'],
  ['first', 'ADJ', 'JJ', 'Degree=Pos|NumForm=Word|NumType=Ord'],
  ['21st', 'ADJ', 'JJ', 'Degree=Pos|NumForm=Combi|NumType=Ord'],
  ['40,000', 'NUM', 'CD', 'NumForm=Digit|NumType=Card'],
  ['3.5', 'NUM', 'CD', 'NumForm=Digit|NumType=Frac'],
  ['seven', 'NUM', 'CD', 'NumForm=Word|NumType=Card'],
  ['XIV', 'NUM', 'CD', 'NumForm=Roman|NumType=Card'],
  [',', 'PUNCT', ',', ''],
])('%s %s %s is %s', (form, upos, xpos, features) => expect(featuresOf(form, upos, xpos)).toBe(features));

describe.each([
  ['NOUN', 'NNS'],
  ['VERB', 'VBD'],
  ['NUM', 'CD'],
  ['PRON', 'PRP'],
  ['ADJ', 'VBZ'],
  ['__proto__', 'constructor'],
  ['', ''],
])('hostile words as %s %s', (upos, xpos) => {
  test.each([
    '',
    '__proto__',
    'constructor',
    'toString',
    '*',
    '👍',
    'e\u0301',
    '東京',
    '9'.repeat(10_000),
    '1,'.repeat(5_000),
  ])('%#', (form) => expect(featuresOf(form, upos, xpos)).toMatch(/^(?:[A-Z][A-Za-z]+=[A-Za-z0-9]+(?:\||$))*$/));
});

test('a pair of tags that nobody has seen goes by the Penn tag', () => {
  expect(featuresOf('glonks', 'X', 'NNPS')).toBe('Number=Plur');
  expect(featuresOf('glonk', 'NOUN', 'nonsense')).toBe('');
});
