import type { Derivation, EditionAttribution } from '../../../model/edition.ts';
import {
  copyLabels,
  describeDirection,
  likenessLabels,
  orderDerivations,
} from '../../derivations/describe-derivation.ts';
import { countOf } from '../../labels.ts';
import { type Page, setLabelled, setParagraph, setSection } from '../page.ts';

const maxChains = 16;
const maxDerivations = 16;
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

/** Who has what from whom, outside of quotations that they share. */
export function setDerivations(page: Page): string[] {
  const ordered = orderDerivations(page.edition.derivations);
  const lines = ordered.slice(0, maxDerivations).flatMap((derivation) => setDerivation(page, derivation));
  const rest = ordered.length - maxDerivations;
  if (rest > 0) lines.push(...setParagraph(page, [{ text: `and ${rest} more`, style: page.colors.dim }]));
  return setSection(page, 'SHARED PASSAGES', lines, 'outside of common quotations');
}

function setDerivation(page: Page, derivation: Derivation): string[] {
  const { from, to, share, kind, direction, common, evidence, passages } = derivation;
  const { marks, colors } = page;
  const percent = `${Math.max(1, Math.round(share * 100))}%`;
  const what = kind === undefined ? '' : `${copyLabels[kind]}: `;
  const told = `${what}${percent} of its ${kind === 'rewritten' ? 'text is told' : 'words stand'} in ${marks.of(from)}`;
  const claim =
    direction === 'known'
      ? `${told}, from which it copies`
      : `${told} too; ${common ? describeDirection(derivation) : 'who had it first is not known'}`;
  const why = evidence.length > 0 ? ` (${evidence.join('; ')})` : '';
  const longest = [...passages].sort((a, b) => b.to.exact.length - a.to.exact.length).slice(0, maxPassages);
  const rest = passages.length - longest.length;
  return [
    ...setLabelled(page, marks.of(to), [{ text: claim }, { text: why, style: colors.dim }]),
    ...longest.flatMap((passage) => setPassage(page, passage)),
    ...(rest > 0 ? setParagraph(page, [{ text: `and ${countOf(rest, 'passage')} more`, style: colors.dim }], 3) : []),
  ];
}

/** The passage of the copy; where it is edited or told anew, the source's words below it. */
function setPassage(page: Page, passage: Derivation['passages'][number]): string[] {
  const style = page.colors.dim;
  const { likeness = 'verbatim' } = passage;
  const copy = setParagraph(page, [{ text: excerpt(passage.to.exact), style }], 3);
  if (likeness === 'verbatim') return copy;
  const label = `${likenessLabels[likeness]}, in ${page.marks.of(passage.from.articleId)}: `;
  return [...copy, ...setParagraph(page, [{ text: label }, { text: excerpt(passage.from.exact), style }], 4)];
}

function excerpt(text: string): string {
  if (text.length <= excerptLength) return text;
  const space = text.lastIndexOf(' ', excerptLength);
  return `${text.slice(0, space > 0 ? space : excerptLength).toWellFormed()} …`;
}
