import { describe, expect, test } from 'vitest';
import { lemmaOf } from '../../../src/language/morphology/lemma.ts';

const table = (rows: string): string[][] =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

describe('verbs', () => {
  test.each(
    table(`
      said VERB VBD say
      held VERB VBD hold
      left VERB VBD leave
      left ADJ JJ left
      found VERB VBD find
      founded VERB VBD found
      met VERB VBD meet
      lay VERB VBD lie
      laid VERB VBN lay
      saw VERB VBD see
      born VERB VBN bear
      withdrew VERB VBD withdraw
      overthrown VERB VBN overthrow
      cut VERB VBD cut
      stopped VERB VBD stop
      admitted VERB VBD admit
      visited VERB VBD visit
      hoped VERB VBD hope
      agreed VERB VBD agree
      denied VERB VBN deny
      panicked VERB VBD panic
      travelled VERB VBD travel
      traveled VERB VBD travel
      called VERB VBN call
      controlled VERB VBN control
      focused VERB VBD focus
      dying VERB VBG die
      making VERB VBG make
      agreeing VERB VBG agree
      running VERB VBG run
      falling VERB VBG fall
      says VERB VBZ say
      denies VERB VBZ deny
      reaches VERB VBZ reach
      goes VERB VBZ go
      uses VERB VBZ use
      say VERB VBP say
    `),
  )('%s %s %s is %s', (form, upos, xpos, lemma) => expect(lemmaOf(form!, upos!, xpos!)).toBe(lemma));
});

describe('auxiliaries and clitics', () => {
  test.each(
    table(`
      was AUX VBD be
      ’s AUX VBZ be
      's PART POS 's
      ’ PART POS 's
      ’s PRON PRP we
      ’re AUX VBP be
      ’ve AUX VBP have
      'd AUX MD would
      'd AUX VBD have
      ’ll AUX MD will
      wo AUX MD will
      ca AUX MD can
      n’t PART RB not
      n't PART RB not
      been AUX VBN be
    `),
  )('%s %s %s is %s', (form, upos, xpos, lemma) => expect(lemmaOf(form!, upos!, xpos!)).toBe(lemma));
});

describe('nouns and names', () => {
  test.each(
    table(`
      children NOUN NNS child
      Grandchildren NOUN NNS grandchild
      policewomen NOUN NNS policewoman
      crises NOUN NNS crisis
      lives NOUN NNS life
      moves NOUN NNS move
      parties NOUN NNS party
      movies NOUN NNS movie
      houses NOUN NNS house
      buses NOUN NNS bus
      viruses NOUN NNS virus
      churches NOUN NNS church
      heroes NOUN NNS hero
      shoes NOUN NNS shoe
      people NOUN NNS people
      species NOUN NNS species
      aircraft NOUN NNS aircraft
      kibbutzim NOUN NNS kibbutz
      kibbutz NOUN NNS kibbutz
      1990s NOUN NNS 1990s
      MPs NOUN NNS mp
      policy-makers NOUN NNS policy-maker
      mothers-in-law NOUN NNS mother-in-law
      business NOUN NN business
      States PROPN NNPS state
      Americans PROPN NNPS american
      Japanese PROPN NNPS japanese
      Sept. PROPN NNP september
      Reuters PROPN NNP reuters
      pm NOUN NN p.m.
    `),
  )('%s %s %s is %s', (form, upos, xpos, lemma) => expect(lemmaOf(form!, upos!, xpos!)).toBe(lemma));
});

describe('other words', () => {
  test.each(
    table(`
      better ADJ JJR good
      better ADV RBR well
      worst ADJ JJS bad
      larger ADJ JJR large
      bigger ADJ JJR big
      earliest ADJ JJS early
      more ADV RBR more
      former ADJ JJ former
      them PRON PRP they
      her PRON PRP she
      her PRON PRP$ her
      those DET DT that
      an DET DT a
      40,000 NUM CD 40000
      bn NUM CD billion
      “ PUNCT \`\` "
      — PUNCT : -
    `),
  )('%s %s %s is %s', (form, upos, xpos, lemma) => expect(lemmaOf(form!, upos!, xpos!)).toBe(lemma));
});

describe('words that no list holds', () => {
  test.each(
    table(`
      refrobbed VERB VBD refrob
      glonked VERB VBD glonk
      glonkized VERB VBD glonkize
      overglorified VERB VBD overglorify
      re-elected VERB VBN re-elect
      co-held VERB VBD co-hold
      outvaping VERB VBG outvape
      glonkifies VERB VBZ glonkify
      glonkers NOUN NNS glonker
      glonkities NOUN NNS glonkity
      spokesghouls NOUN NNS spokesghoul
      spokesmen NOUN NNS spokesman
      ing VERB VBG ing
      ed VERB VBD ed
      red VERB VBD red
    `),
  )('%s %s %s is %s', (form, upos, xpos, lemma) => expect(lemmaOf(form!, upos!, xpos!)).toBe(lemma));
});

const tags = [
  ['NOUN', 'NNS'],
  ['VERB', 'VBD'],
  ['VERB', 'VBG'],
  ['VERB', 'VBZ'],
  ['ADJ', 'JJR'],
  ['NUM', 'CD'],
  ['PROPN', 'NNP'],
  ['', ''],
  ['__proto__', 'constructor'],
] as const;

describe.each(tags)('hostile words as %s %s', (upos, xpos) => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    '👩‍👩‍👧‍👦s',
    '👍',
    'é',
    'русские',
    '東京',
    '-',
    '--',
    '^',
    "'",
    ',',
    's',
  ])('%s gives well-formed text', (form) => {
    const lemma = lemmaOf(form, upos, xpos);
    expect(lemma.isWellFormed()).toBe(true);
    expect(lemma).not.toBe('');
  });

  test('empty gives empty', () => expect(lemmaOf('', upos, xpos)).toBe(''));

  test('a word of 10,000 letters', () => {
    expect(lemmaOf('a'.repeat(10_000), upos, xpos).length).toBe(10_000);
    expect(lemmaOf(`${'x'.repeat(10_000)}ed`, upos, xpos).length).toBeGreaterThanOrEqual(10_000);
  });
});

test('composed and decomposed letters, and soft hyphens, make no difference', () => {
  expect(lemmaOf('cafe\u0301s', 'NOUN', 'NNS')).toBe('café');
  expect(lemmaOf('cafés', 'NOUN', 'NNS')).toBe('café');
  expect(lemmaOf('par\u00ADties', 'NOUN', 'NNS')).toBe('party');
});
