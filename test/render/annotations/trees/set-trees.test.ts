import { describe, expect, it } from 'vitest';
import { renderAnnotations } from '../../../../src/render/annotations/render-annotations.ts';
import { createSentence, createTreeArticle, parseTokens } from '../annotated.ts';

const render = (article = createTreeArticle(), width = 80) => renderAnnotations(article, { show: 'trees', width });

describe('the view of trees', () => {
  it('shows sentences in order, with a tree where there is one', () => {
    expect(render()).toMatchInlineSnapshot(`
      "The Post · Bridge opens
      Post · no date · en
      “ in quotation marks · ~ reported · person, place … a name, · where it goes on

      1 · headline · 1:0-12
      Bridge opens
        Bridge  NOUN
        opens   VERB

      2 · paragraph · 3:14-75
      Mayor Ilse Brandt told reporters: “We will test every cable.”
          ╭─┬─ Mayor     nsubj  NOUN   NN      person  Sing
          │ ╰─┬─ Ilse    appos  PROPN  NNP     ·       Sing
          │   ╰─ Brandt  flat   PROPN  NNP     ·       Sing
        ──┼─ told        root   VERB   VBD             Ind Past Fin
          ├─ reporters   obj    NOUN   NNS             Plur
          │ ╭─ :         punct  PUNCT  :
          │ ├─ “         punct  PUNCT  \`\`
          │ ├─ We        nsubj  PRON   PRP  “          Nom Plur 1 Prs
          │ ├─ will      aux    AUX    MD   “          Fin
          ├─┼─ test      ccomp  VERB   VB   “          Inf
          │ │ ╭─ every   det    DET    DT   “          Tot
          │ ╰─┴─ cable   obj    NOUN   NN   “          Sing
          ├─ .           punct  PUNCT  .    “
          ╰─ ”           punct  PUNCT  ''
      "
    `);
  });

  it('shows features in full and lemmas that the word does not tell where the page has room', () => {
    const [line] = render(createTreeArticle(), 140).match(/^ .* told .*$/mu)!;
    expect(line).toMatch(/Mood=Ind\|Tense=Past\|VerbForm=Fin$/);
    const article = createTreeArticle();
    const annotations = article.annotations.map((annotation) =>
      annotation.kind === 'token' && annotation.penn === 'VBD' ? { ...annotation, lemma: 'tell' } : annotation,
    );
    expect(render({ ...article, annotations }, 140)).toMatch(/─ told .* tell {2,}Mood/);
    expect(render({ ...article, annotations }, 80)).not.toMatch(/ tell /);
  });

  it('lists the words with their heads where a tree is too deep for the page', () => {
    const words = Array.from({ length: 60 }, (_, index) => `w${index}.`);
    const text = words.join(' ');
    const rows = words.map((word, index) => `${word} X/XX dep ${index}`).join('\n');
    const annotations = [createSentence({ start: 0, end: text.length }), ...parseTokens(text, rows)];
    const shown = render(createTreeArticle({ text, annotations }));
    expect(shown).toMatch(/^ {2}w0\. {3}dep {9}X {2}XX\n {2}w1\. {3}dep ← w0\. {3}X {2}XX$/m);
  });

  it('says so where there are no sentences, and shows a sentence without tokens', () => {
    expect(render(createTreeArticle({ annotations: [] }))).toContain('No sentences were found.');
    const alone = render(createTreeArticle({ annotations: [createSentence({ start: 0, end: 12 })] }));
    expect(alone).toMatch(/1 · headline · 1:0-12\nBridge opens\n$/);
  });
});
