/**
 * How much a parser may hurry: reads news with all features, and with the first steps alone where they tell enough, and prints how many words get
 * another governor or relation, and how many words a second are read. VARIORUM_DATA names the folder of the gold sets, of which the plain texts are read:
 *
 *     VARIORUM_DATA=<gold sets> node training/leads.ts [articles]
 */
import { folderFrom, readGoldLines } from '../eval/data.ts';
import { readLine } from '../src/index.ts';
import { englishModels } from '../src/language/english-models.ts';
import { createParserInput, type ParserInput } from '../src/language/parser/input.ts';
import { allSteps, type ParserLeads, parseGreedily } from '../src/language/parser/parse.ts';
import { reverseArcs } from '../src/language/parser/reverse.ts';
import { splitBoundedSentences } from '../src/language/sentences/split-sentences.ts';
import { tagWords } from '../src/language/tagger/tag.ts';
import { splitTokens } from '../src/language/tokens/split-tokens.ts';

const { guide, parser, read, tagFacts, tagger } = englishModels();
const steps = [80, 120, 160, 200, 240];
const folder = folderFrom('VARIORUM_DATA', 'the gold sets');
const lines = readGoldLines(folder, 'corpus/allsides-3000.jsonl.gz').slice(0, Number(process.argv[2] ?? 40));

const sentences = lines.flatMap((line, at) => {
  const { article } = readLine(line, { name: 'corpus', lineNumber: at + 1 } as never);
  return article ? splitArticle(article.text) : [];
});
const whole = sentences.map((one) => parse(one, allSteps, allSteps));
const count = sentences.reduce((sum, { input }) => sum + input.count, 0);
report('all', allSteps, allSteps);
for (const step of steps) report(`guide ${step}`, { ...allSteps, firstStep: step }, allSteps);
for (const step of steps) report(`first step ${step}`, allSteps, { ...allSteps, firstStep: step });
for (const step of steps) report(`second step ${step}`, allSteps, { ...allSteps, secondStep: step });
for (const step of steps) report(`relation ${step * 8}`, allSteps, { ...allSteps, relation: step * 8 });
report('as shipped', guide.leads, parser.leads);

interface Inputs {
  readonly input: ParserInput;
  readonly reversed: ParserInput;
}

function splitArticle(text: string): Inputs[] {
  const tokens = splitTokens(text, { start: 0, end: text.length });
  const { starts } = splitBoundedSentences(text, tokens);
  return starts.map((from, at) => {
    const words = tokens.slice(from, starts[at + 1]).map(({ end, start }) => read(text.slice(start, end)));
    const tagged = tagWords(words, tagger);
    return {
      input: createParserInput(words, tagged, tagFacts),
      reversed: createParserInput(words.toReversed(), tagged.toReversed(), tagFacts),
    };
  });
}

function parse({ input, reversed }: Inputs, guideLeads: ParserLeads, leads: ParserLeads) {
  const first = reverseArcs(parseGreedily(reversed, { ...guide, leads: guideLeads }), input.count);
  return parseGreedily({ ...input, guide: first }, { ...parser, leads });
}

function report(name: string, guideLeads: ParserLeads, leads: ParserLeads): void {
  const start = process.cpuUsage().user;
  const trees = sentences.map((one) => parse(one, guideLeads, leads));
  const seconds = (process.cpuUsage().user - start) / 1e6;
  let [heads, labels] = [0, 0];
  trees.forEach((tree, at) => {
    for (let word = 1; word <= sentences[at]!.input.count; word += 1)
      if (tree.heads[word] !== whole[at]!.heads[word]) heads += 1;
      else if (tree.labels[word] !== whole[at]!.labels[word]) labels += 1;
  });
  const share = (some: number) => `${((100 * some) / count).toFixed(2)} %`;
  console.log(
    `${name}: ${share(heads)} other governors, ${share(labels)} other relations, ${Math.round(count / seconds)} words a second of processor time`,
  );
}
