import type { Derivation, Edition } from '../../model/edition.ts';
import { countStatementOrigins, coverageKey, coverageSign } from '../coverage.ts';
import { copyLabels, describeDirection, likenessLabels, orderDerivations } from '../derivations/describe-derivation.ts';
import { escapeMarkdown } from './escape.ts';
import type { Footnotes } from './footnotes.ts';

/** Statements by reports: who tells what, and who is silent; what most origins tell first. Each told cell is cited beside its statement. */
export function setCoverage(edition: Edition, { marks, refer }: Footnotes): string[] {
  const { statements, outlets, cells } = edition.coverage;
  if (statements.length === 0) return [];
  const head = outlets.map(({ articleId }) => marks.of(articleId));
  return [
    '',
    '## Who tells what',
    '',
    `${coverageKey.replace(/ {3}/g, ', ')}. In the last column, how many independent origins tell it, where they are counted.`,
    '',
    `| | ${head.join(' | ')} | |`,
    `| --- | ${head.map(() => ':---:').join(' | ')} | ---: |`,
    ...statements.map(({ id, text }, index) => {
      const row = cells[index]!;
      const cited = refer(row.flatMap(({ citations }) => citations.slice(0, 1)));
      return `| ${escapeMarkdown(text)}${cited} | ${row.map(coverageSign).join(' | ')} | ${countStatementOrigins(edition, id) ?? ''} |`;
    }),
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

/** Who has what from whom, with the passages of both. */
export function setDerivations({ derivations }: Edition, notes: Footnotes): string[] {
  if (derivations.length === 0) return [];
  const lines = orderDerivations(derivations).flatMap((derivation) => setDerivation(derivation, notes));
  return ['', '## Shared passages', '', ...lines];
}

function setDerivation(derivation: Derivation, { marks, refer }: Footnotes): string[] {
  const { from, to, share, kind, direction, common, evidence, proofs = [], passages } = derivation;
  const percent = `${Math.max(1, Math.round(share * 100))}%`;
  const unknown = common ? escapeMarkdown(describeDirection(derivation)) : 'who had it first is not known';
  const how = direction === 'known' ? 'from which it copies' : unknown;
  const what = kind === undefined ? '' : `**${copyLabels[kind]}**: `;
  const why = evidence.length > 0 ? ` (${escapeMarkdown(evidence.join('; '))})` : '';
  return [
    `- ${what}${percent} of the ${kind === 'rewritten' ? 'text' : 'words'} of ${marks.of(to)} ${kind === 'rewritten' ? 'is told' : 'stand'} in ${marks.of(from)}; ${how}${why}${refer(proofs)}`,
    ...passages.map((passage) => {
      const { likeness = 'verbatim' } = passage;
      const label = likeness === 'verbatim' ? '' : ` (${likenessLabels[likeness]})`;
      return `  - ${escapeMarkdown(passage.to.exact)}${label}${refer([passage.from, passage.to])}`;
    }),
  ];
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
