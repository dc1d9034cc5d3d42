import { annotationId, type NameAnnotation, type TokenAnnotation } from '../../../src/model/annotation.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Span } from '../../../src/model/span.ts';
import { buildArticle } from '../../helpers/article-builder.ts';

const base = { rule: 'test', certainty: 0.9 };

/** A word of a tree: `word TAG/PENN relation head features`, the head counted from 1, 0 for the root; `-` for what is absent. */
function parseToken(row: string, text: string, from: number): TokenAnnotation & { readonly headNumber: number } {
  const [word, tags, relation, head, features] = row.trim().split(/ +/u) as [string, string, string?, string?, string?];
  const start = text.indexOf(word, from);
  if (start < 0) throw new Error(`not in the text: ${word}`);
  const span = { start, end: start + word.length };
  const [tag, penn] = tags.split('/');
  return {
    id: annotationId('token', span),
    kind: 'token',
    ...span,
    ...base,
    tag: tag!,
    lemma: word.toLowerCase(),
    ...(penn && { penn }),
    ...(relation && relation !== '-' && { relation }),
    ...(features && { features }),
    headNumber: Number(head ?? 0),
  };
}

/** The tokens of a sentence, one a line. */
export function parseTokens(text: string, rows: string, from = 0): TokenAnnotation[] {
  let at = from;
  const tokens = rows
    .trim()
    .split('\n')
    .map((row) => {
      const token = parseToken(row, text, at);
      at = token.end;
      return token;
    });
  return tokens.map(({ headNumber, ...token }) => ({
    ...token,
    ...(headNumber > 0 && { head: tokens[headNumber - 1]!.id }),
  }));
}

/** A sentence annotation over a span. */
export const createSentence = (span: Span): Article['annotations'][number] => ({
  id: annotationId('sentence', span),
  kind: 'sentence',
  ...span,
  ...base,
});

export const treeText = 'Bridge opens\n\nMayor Ilse Brandt told reporters: “We will test every cable.”';

/** A headline without a tree, and a sentence with one. */
export function createTreeArticle(fields: Partial<Article> = {}): Article {
  const sentence = treeText.indexOf('Mayor');
  const built = buildArticle('Post', treeText, { kinds: ['headline', 'paragraph'], title: 'Bridge opens' })
    .name('Mayor Ilse Brandt', { title: 'Mayor' })
    .quote('We will test every cable.')
    .article();
  return {
    ...built,
    annotations: [
      ...built.annotations,
      createSentence({ start: 0, end: 12 }),
      createSentence({ start: sentence, end: treeText.length }),
      ...parseTokens(treeText, 'Bridge NOUN\nopens VERB'),
      ...parseTokens(
        treeText,
        `Mayor NOUN/NN nsubj 4 Number=Sing
         Ilse PROPN/NNP appos 1 Number=Sing
         Brandt PROPN/NNP flat 2 Number=Sing
         told VERB/VBD root 0 Mood=Ind|Tense=Past|VerbForm=Fin
         reporters NOUN/NNS obj 4 Number=Plur
         : PUNCT/: punct 10
         “ PUNCT/\`\` punct 10
         We PRON/PRP nsubj 10 Case=Nom|Number=Plur|Person=1|PronType=Prs
         will AUX/MD aux 10 VerbForm=Fin
         test VERB/VB ccomp 4 VerbForm=Inf
         every DET/DT det 12 PronType=Tot
         cable NOUN/NN obj 10 Number=Sing
         . PUNCT/. punct 4
         ” PUNCT/'' punct 4`,
        sentence,
      ),
    ],
    ...fields,
  };
}

export const chainText =
  'Mayor Ilse Brandt opened the bridge.\nBrandt, the head of the council, said she was glad. He was not.\nTovik was there.';

/** A chain of four mentions, an entity with one, and a name in no chain. */
export function createChainArticle(fields: Partial<Article> = {}): Article {
  const chained = (form: NameAnnotation['form'], rule: string) => ({ form, rule, entity: 'entity:0-17' });
  return buildArticle('Post', chainText, { title: 'Bridge opens', ...fields })
    .name('Tovik', { entity: 'entity:101-106', type: 'place' })
    .name('He', { form: 'pronoun', certainty: 0.5 })
    .name('Mayor Ilse Brandt', {
      ...chained('name', 'annotate/names/types/title-before'),
      title: 'Mayor',
      role: 'mayor',
      roleCitation: { start: 0, end: 5 },
    })
    .name(['Brandt', 1], chained('name', 'annotate/names/chains/people'))
    .name('the head of the council', {
      ...chained('description', 'annotate/names/chains/resolve/described-person'),
      role: 'head',
      affiliation: 'council',
    })
    .name('she', { ...chained('pronoun', 'annotate/names/chains/resolve/he-she'), certainty: 0.751 })
    .article();
}
