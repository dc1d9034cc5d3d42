import type { Derivation, EditionAttribution } from '../../../model/edition.ts';
import { countOf } from '../../labels.ts';
import { type Page, setLabelled, setParagraph, setSection } from '../page.ts';

const maxChains = 16;
const maxPassages = 2;
const excerptLength = 140;

/** Through whom the reports know what they tell. */
export function setAttributions(page: Page): string[] {
  const { attributions } = page.edition;
  const lines = attributions.slice(0, maxChains).flatMap((attribution) => setAttribution(page, attribution));
  const rest = attributions.length - maxChains;
  if (rest > 0) lines.push(...setParagraph(page, [{ text: `and ${rest} more`, style: page.colors.dim }]));
  return setSection(page, 'ON WHOSE WORD', lines);
}

function setAttribution(page: Page, { telling, chain }: EditionAttribution): string[] {
  const names = chain.map(({ name }) => name).join(' ← ');
  return setLabelled(page, page.marks.of(telling.articleId), [
    { text: `← ${names}: ` },
    { text: excerpt(telling.exact), style: page.colors.dim },
  ]);
}

/** Which reports print the same passages, outside of quotations that they share. */
export const setDerivations = (page: Page): string[] =>
  setSection(
    page,
    'SHARED PASSAGES',
    page.edition.derivations.flatMap((derivation) => setDerivation(page, derivation)),
    'outside of common quotations',
  );

function setDerivation(page: Page, { from, to, share, direction, passages }: Derivation): string[] {
  const { marks, colors } = page;
  const percent = `${Math.max(1, Math.round(share * 100))}%`;
  const claim =
    direction === 'known'
      ? `${percent} of its words stand in ${marks.of(from)}, from which it copies`
      : `${percent} of its words stand in ${marks.of(from)} too; who copied is unsure`;
  const longest = [...passages].sort((a, b) => b.to.exact.length - a.to.exact.length).slice(0, maxPassages);
  const rest = passages.length - longest.length;
  return [
    ...setLabelled(page, marks.of(to), [{ text: claim }]),
    ...longest.flatMap(({ to: passage }) =>
      setParagraph(page, [{ text: excerpt(passage.exact), style: colors.dim }], 3),
    ),
    ...(rest > 0 ? setParagraph(page, [{ text: `and ${countOf(rest, 'passage')} more`, style: colors.dim }], 3) : []),
  ];
}

function excerpt(text: string): string {
  if (text.length <= excerptLength) return text;
  const space = text.lastIndexOf(' ', excerptLength);
  return `${text.slice(0, space > 0 ? space : excerptLength).toWellFormed()} …`;
}
