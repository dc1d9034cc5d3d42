/**
 * Scores findings and claim pairs on our own stories (eval/gold/README.md): `node eval/findings/gold.ts [dev|test] [--show] [--part a|b]`.
 * Of dev, part `a` is the first fourteen stories, which rules are made on; part `b` the others, which are looked at by their figures only.
 * Precision: findings shown (not `unsure`) that tell a finding of the gold (same family and status; citations that overlap its
 * passages in two reports, on both sides of a dispute; silent reports as the gold's) of all shown. Agreed numbers that the gold
 * does not list and that are one number in figures in all positions are counted apart, neither right nor wrong. Recall: findings of the gold that are told.
 * Traps: differences that are none, set against each other as a dispute. `--show` prints what is wrong, of dev only.
 */
import { compareArticles } from '../../src/index.ts';
import { renderTable, share } from '../table.ts';
import { annotateStory, type GoldFinding, readGoldStories } from './gold-stories.ts';
import { judgePairs } from './judge-gold.ts';
import { isTrapped, type JudgedFinding, judgeFindings } from './match-findings.ts';
import { renderPairs } from './pairs.ts';

const half = process.argv.includes('test') ? 'test' : 'dev';
const shows = half === 'dev' && process.argv.includes('--show');

const part = half === 'dev' ? process.argv[process.argv.indexOf('--part') + 1 || process.argv.length] : undefined;
const madeOn = 14;
const stories = readGoldStories(half).filter((_, index) =>
  part === 'a' ? index < madeOn : part !== 'b' || index >= madeOn,
);

const scored = stories.map((story) => {
  const articles = annotateStory(story);
  const findings = compareArticles(articles, { oneStory: true }).flatMap((edition) => edition.findings);
  const judged = judgeFindings(story, findings);
  const told = new Set(judged.flatMap(({ golds }) => golds));
  const traps = story.traps.filter((trap) => judged.some(({ finding }) => isTrapped(finding, trap)));
  return { story, findings, judged, told, traps, pairs: judgePairs(story, articles) };
});

const judged = scored.flatMap((one) => one.judged);
const golds = scored.flatMap(({ story }) => story.findings);
const told = new Set(scored.flatMap((one) => [...one.told]));
const traps = scored.flatMap((one) => one.traps);
const plain = judged.filter((one) => one.plain);
const counted = judged.filter((one) => !one.plain);
const right = counted.filter((one) => one.golds.length > 0);

const recallRow = (name: string, list: readonly GoldFinding[]): string =>
  `| ${name} | ${share(list.filter((gold) => told.has(gold)).length, list.length)} |`;

function renderKinds(): string {
  const kinds = [...new Set(counted.map(({ finding }) => `${finding.kind}, ${finding.status}`))].sort();
  const rows = kinds.map((kind): [string, string] => {
    const own = counted.filter(({ finding }) => `${finding.kind}, ${finding.status}` === kind);
    return [kind, share(own.filter((one) => one.golds.length > 0).length, own.length)];
  });
  return renderTable('precision by kind shown', rows);
}

function renderRecall(): string {
  const kinds = [...new Set(golds.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) =>
    recallRow(
      kind,
      golds.filter((gold) => gold.kind === kind),
    ),
  );
  return ['| recall by kind of the gold | |', '|---|---:|', ...rows].join('\n');
}

const describe = ({ story, finding }: JudgedFinding): string =>
  [
    `${story.id} ${finding.kind} ${finding.status} ${finding.certainty}: ${finding.question} [${finding.evidence}]`,
    ...finding.positions.map(
      ({ value, citations }) =>
        `    ${value} <- ${citations.map((citation) => `${citation.articleId}: ${citation.exact}`).join(' | ')}`,
    ),
    ...(finding.silent.length > 0 ? [`    silent: ${finding.silent.join(' ')}`] : []),
  ].join('\n');

const allTraps = scored.flatMap(({ story }) => story.traps);
const disputes = counted.filter(({ finding }) => finding.status === 'disputed');
console.log(
  renderTable(`findings, ${half} half${part ? `, part ${part}` : ''}`, [
    ['shown: precision', share(right.length, counted.length)],
    ['of them disputes: precision', share(disputes.filter((one) => one.golds.length > 0).length, disputes.length)],
    ['recall', share(told.size, golds.length)],
    [
      'recall, disputed',
      share(
        [...told].filter(({ status }) => status === 'disputed').length,
        golds.filter(({ status }) => status === 'disputed').length,
      ),
    ],
    ['agreed numbers beside the gold, plainly true', `${plain.length}`],
    ['traps flagged wrongly', share(traps.length, allTraps.length)],
  ]),
);
console.log(`\n${renderKinds()}\n\n${renderRecall()}\n`);
console.log(renderPairs(scored.flatMap((one) => one.pairs)));
if (shows) {
  console.log('\n## Shown and not in the gold');
  for (const one of counted) if (one.golds.length === 0) console.log(describe(one));
  console.log('\n## Traps flagged');
  for (const trap of traps)
    console.log(`${trap.id} ${trap.kind}: ${trap.passages.map(({ exact }) => exact).join(' || ')}`);
  console.log('\n## Missed');
  for (const gold of golds) if (!told.has(gold)) console.log(`${gold.id} ${gold.kind}: ${gold.question}`);
  console.log('\n## Pairs judged wrongly');
  for (const { pair, judged: given, why } of scored.flatMap((one) => one.pairs))
    if (given !== pair.relation)
      console.log(
        `${pair.id} ${pair.relation} -> ${given} [${why.join('; ')}]: ${pair.left.exact} || ${pair.right.exact}`,
      );
}
