/**
 * Scores the checks of drafts against our own planted items (eval/gold/README.md): `node eval/check/gold.ts [dev|test] [--set drafts-2] [--show] [--kinds quote,name,role]`.
 * The verdict of an item is that of our item of the same kind (number and date, name and place count as one) whose words overlap its own the most.
 * `--show` prints what is wrong, of dev only.
 */
import { checkItems } from '../../src/check/check-draft.ts';
import { type CheckItem, type CheckVerdict, checkVerdicts, failingVerdicts } from '../../src/model/check.ts';
import { annotateStory, readGoldStories } from '../findings/gold-stories.ts';
import { renderTable, share } from '../table.ts';
import { annotateDraft, type GoldDraft, type GoldItem, readGoldDrafts } from './gold-drafts.ts';

const setAt = process.argv.indexOf('--set');
const set = setAt < 0 ? 'drafts' : process.argv[setAt + 1]!;
const half = process.argv.includes('test') ? 'test' : 'dev';
const shows = half === 'dev' && process.argv.includes('--show');
const at = process.argv.indexOf('--kinds');
const wanted = at < 0 ? undefined : new Set(process.argv[at + 1]!.split(','));

interface Scored {
  readonly draft: GoldDraft;
  readonly gold: GoldItem;
  readonly ours: CheckItem | undefined;
}

const kinds = (kind: string): string =>
  kind === 'place' ? 'name' : kind === 'date' ? 'number' : kind === 'superlative' ? 'number' : kind;

const overlap = ({ citation }: CheckItem, { start, end }: GoldItem): number =>
  Math.min(citation.end, end) - Math.max(citation.start, start);

function findOurs(items: readonly CheckItem[], gold: GoldItem): CheckItem | undefined {
  const own = items.filter((item) => kinds(item.kind) === kinds(gold.kind) && overlap(item, gold) > 0);
  return own.sort(
    (a, b) => Number(b.kind === gold.kind) - Number(a.kind === gold.kind) || overlap(b, gold) - overlap(a, gold),
  )[0];
}

const stories = new Map(readGoldStories(half).map((story) => [story.id, story]));
let milliseconds = 0;
const all = readGoldDrafts(half, set).flatMap((draft) => {
  const inputs = annotateStory(stories.get(draft.story)!);
  const article = annotateDraft(draft);
  const began = performance.now();
  const items = checkItems(article, inputs);
  milliseconds += performance.now() - began;
  const scored = draft.items.map((gold): Scored => ({ draft, gold, ours: findOurs(items, gold) }));
  const beside = items.filter((item) => failingVerdicts.has(item.verdict) && !scored.some(({ ours }) => ours === item));
  return [{ draft, scored, beside }];
});

const scored = all
  .flatMap((one) => one.scored)
  .filter(({ gold }) => !wanted || wanted.has(gold.kind))
  .filter(({ gold }) => gold.end > gold.start);

/** `one-origin` counts as what it would be without. */
const verdictOf = ({ ours }: Scored): CheckVerdict | 'missing' => (ours ? (ours.otherwise ?? ours.verdict) : 'missing');
const isRight = (one: Scored): boolean => verdictOf(one) === one.gold.verdict;
const isFlagged = (verdict: CheckVerdict | 'missing'): boolean => verdict !== 'missing' && failingVerdicts.has(verdict);

const planted = scored.filter(({ gold }) => failingVerdicts.has(gold.verdict));
const flagged = scored.filter((one) => isFlagged(verdictOf(one)));
const verbatim = scored.filter(({ gold }) => gold.verdict === 'found-verbatim');
const told = scored.filter((one) => verdictOf(one) === 'not-found');

console.log(
  renderTable(`checks of ${set}, ${half} half`, [
    ['verdict right', share(scored.filter(isRight).length, scored.length)],
    ['altered, contradicted, other speaker: recall', share(planted.filter(isRight).length, planted.length)],
    ['… flagged at all', share(planted.filter((one) => isFlagged(verdictOf(one))).length, planted.length)],
    ['… precision', share(flagged.filter(isRight).length, flagged.length)],
    ['`found-verbatim` right', share(verbatim.filter(isRight).length, verbatim.length)],
    ['`not-found` wrong', share(told.filter((one) => !isRight(one)).length, told.length)],
    ['items not seen', `${scored.filter(({ ours }) => !ours).length}`],
    ['flagged beside the planted items', `${all.reduce((sum, { beside }) => sum + beside.length, 0)}`],
    ['milliseconds a draft', (milliseconds / all.length).toFixed(0)],
  ]),
);

function renderKinds(): string {
  const keys = [...new Set(scored.map(({ gold }) => `${gold.kind}, ${gold.verdict}`))].sort();
  const rows = keys.map((key): [string, string] => {
    const own = scored.filter(({ gold }) => `${gold.kind}, ${gold.verdict}` === key);
    return [key, share(own.filter(isRight).length, own.length)];
  });
  return renderTable('right, by kind and verdict', rows);
}

function renderConfusions(): string {
  const columns = [...checkVerdicts.filter((verdict) => verdict !== 'one-origin'), 'missing'] as const;
  const head = ['gold', ...columns];
  const rows = checkVerdicts.flatMap((gold) => {
    const own = scored.filter((one) => one.gold.verdict === gold);
    if (own.length === 0) return [];
    return [[gold, ...columns.map((column) => `${own.filter((one) => verdictOf(one) === column).length || ''}`)]];
  });
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

console.log(`\n${renderKinds()}\n\n${renderConfusions()}`);

const describe = (ours: CheckItem | undefined): string =>
  ours
    ? `${ours.citation.exact} <${ours.subject?.name ?? '-'}> [${ours.why.join('; ')}] ${ours.evidence
        .slice(0, 2)
        .map(
          ({ citation, stands, subject }) =>
            `${stands} ${citation.articleId}: ${citation.exact} <${subject?.name ?? '-'}>`,
        )
        .join(' | ')}`
    : '';

if (shows) {
  console.log('\n## Wrong');
  for (const one of scored)
    if (!isRight(one))
      console.log(
        `${one.gold.id} ${one.gold.kind} ${one.gold.verdict} -> ${verdictOf(one)}: “${one.gold.exact}” (${one.gold.source}) = ${describe(one.ours)}`,
      );
  console.log('\n## Flagged beside the planted items');
  for (const { draft, beside } of all)
    for (const item of beside)
      if (!wanted || wanted.has(item.kind)) console.log(`${draft.id} ${item.kind} ${item.verdict}: ${describe(item)}`);
}
