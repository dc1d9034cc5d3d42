import type { CoverageCell, Edition } from '../../model/edition.ts';
import { escapeMarkdown } from './escape.ts';
import type { Footnotes } from './footnotes.ts';

const signs: Readonly<Record<CoverageCell['state'], string>> = { told: '●', silent: '–', 'not-read': '?' };

/** Statements by reports: who tells what, and who is silent. */
export function setCoverage({ coverage }: Edition, { marks }: Footnotes): string[] {
  const { statements, outlets, cells } = coverage;
  if (statements.length === 0) return [];
  const head = outlets.map(({ articleId }) => marks.of(articleId));
  return [
    '',
    '## Who tells what',
    '',
    '● tells it, ○ perhaps, – silent, ? not read whole.',
    '',
    `| | ${head.join(' | ')} |`,
    `| --- | ${head.map(() => ':---:').join(' | ')} |`,
    ...statements.map(
      ({ text }, index) =>
        `| ${escapeMarkdown(text)} | ${cells[index]!.map(({ state, unsure }) => (unsure ? '○' : signs[state])).join(' | ')} |`,
    ),
  ];
}

/** Through whom the reports know what they tell. */
export function setAttributions({ attributions }: Edition, { marks, refer }: Footnotes): string[] {
  if (attributions.length === 0) return [];
  const lines = attributions.map(({ telling, chain }) => {
    const names = chain.map(({ name }) => escapeMarkdown(name)).join(' ← ');
    const cited = refer([telling, ...chain.map(({ citation }) => citation)]);
    return `- ${marks.of(telling.articleId)} ← ${names}: ${escapeMarkdown(telling.exact)}${cited}`;
  });
  return ['', '## On whose word', '', ...lines];
}

/** Which reports print the same passages. */
export function setDerivations({ derivations }: Edition, { marks, refer }: Footnotes): string[] {
  if (derivations.length === 0) return [];
  const lines = derivations.flatMap(({ from, to, share, direction, passages }) => {
    const percent = `${Math.max(1, Math.round(share * 100))}%`;
    const how = direction === 'known' ? 'from which it copies' : 'who copied is unsure';
    return [
      `- ${percent} of the words of ${marks.of(to)} stand in ${marks.of(from)}; ${how}`,
      ...passages.map((passage) => `  - ${escapeMarkdown(passage.to.exact)}${refer([passage.from, passage.to])}`),
    ];
  });
  return ['', '## Shared passages', '', ...lines];
}

/** What was wrong with the inputs. */
export function setNotices({ notices }: Edition, { marks }: Footnotes): string[] {
  if (notices.length === 0) return [];
  const lines = notices.map(({ severity, articleId, reason }) => {
    const mark = articleId === undefined ? '' : ` ${marks.of(articleId)}`;
    return `- *${severity}*${mark}: ${escapeMarkdown(reason)}`;
  });
  return ['', '## Notices', '', ...lines];
}
