import { unnamedAgency } from '../credits/address-credits.ts';
import { type Credit, isAgencyId } from '../credits/credit.ts';
import { isOwn } from '../credits.ts';
import {
  type CreditedArticle,
  isAgency,
  isOneOutlet,
  isWordForWord,
  type JudgedPair,
  proofOf,
  sharedCredit,
  type Third,
} from './reason.ts';
import { signOfTime } from './weigh-time.ts';

const nearlyWhole = 0.95;
const mostlyWhole = 0.92;

/** An agency's own page and another's, of which neither is made from the other: two versions of the agency's text. */
export function findVersions(pair: JudgedPair): Third | undefined {
  const isLeft = isAgency(pair.left);
  if (isLeft === isAgency(pair.right)) return undefined;
  const [own, other] = isLeft ? [pair.left, pair.right] : [pair.right, pair.left];
  const words = describeVersions(pair, own, other);
  if (words === undefined) return undefined;
  const { article } = own;
  return { via: article.outlet, evidence: [words], proofs: [{ articleId: article.id, field: 'outlet' }] };
}

const identical = 0.98;
const lacking = 0.93;

function describeVersions(pair: JudgedPair, own: CreditedArticle, other: CreditedArticle): string | undefined {
  const agency = own.article.outlet;
  const { whole, least, othersShare } = sharesOf(pair, other);
  if (least >= identical) return undefined;
  const isOlder = signOfTime(other.article, own.article) > 0;
  const isSameAuthor = [...own.credits.authors].some((author) => other.credits.authors.has(author));
  if (isSameAuthor && (whole < nearlyWhole || isOlder))
    return `both name the same reporter of ${agency}, and each has what the other lacks`;
  if (!isWordForWord(pair)) return undefined;
  if (isOlder) return `${other.article.outlet} has it from a time before that of the page of ${agency}`;
  const isBy = other.credits.authorship.some((credit) => isOwn(own.credits.own, credit));
  const isBare = other.credits.authors.size === 0 && other.credits.agencies.length === 0;
  const isOtherVersion = isBy ? othersShare < lacking : isBare && whole < mostlyWhole;
  return isOtherVersion ? `each has what the other lacks of a text by ${agency}` : undefined;
}

/** How much of the two is copied: of the one of which more is, of the one of which less is, and of the one that is not the agency's page. */
function sharesOf(
  { left, measure }: JudgedPair,
  other: CreditedArticle,
): Record<'whole' | 'least' | 'othersShare', number> {
  const [a, b] = [measure.left, measure.right].map(({ copied, body }) => copied / Math.max(1, body)) as [
    number,
    number,
  ];
  return { whole: Math.max(a, b), least: Math.min(a, b), othersShare: other === left ? a : b };
}

/** The agency that both credit their text to, where it is neither of them. */
export function findSharedAgency({ left, right }: JudgedPair): Third | undefined {
  const shared = sharedCredit(thirds(left, right, 'agencies'), thirds(right, left, 'agencies'));
  return shared && toThird(left, right, shared, 'both credit');
}

/** Whom an article credits beside itself and the other. */
const thirds = (
  { credits }: CreditedArticle,
  other: CreditedArticle,
  list: 'agencies' | 'sources',
): readonly Credit[] =>
  credits[list].filter((credit) => !isOwn(credits.own, credit) && !isOwn(other.credits.own, credit));

/** A third that both have it from: one that both name; for the same words also an agency that one of them credits. */
export const findThird = (pair: JudgedPair): Third | undefined =>
  findSharedSource(pair) ?? (isWordForWord(pair) ? (findCreditedAgency(pair) ?? findCitedAgency(pair)) : undefined);

function findSharedSource({ left, right, pairClass }: JudgedPair): Third | undefined {
  const [a, b] = [thirds(left, right, 'sources'), thirds(right, left, 'sources')];
  const cited = sharedCredit(a, b);
  if (!cited) return undefined;
  const isOnly = pairClass === 'verbatim' && a.length === 1 && b.length === 1 && isTold(left, cited[0]);
  const isSource = pairClass === 'rewritten' || isOnly || isAgencyId(cited[0].id);
  return isSource ? toThird(left, right, cited, 'both cite') : undefined;
}

const telling =
  /\b(?:told|interview with|interviewed by|spoke to|spoke with|obtained by|seen by|reviewed by)\s(?:the\s)?$/i;
const firstPart = 0.4;

/** An outlet names itself so in what it was told, and does so early: "told The Lantern". */
const isTold = ({ article: { text } }: CreditedArticle, { span }: Credit, part = firstPart): boolean =>
  span !== undefined &&
  span.start <= part * text.length &&
  telling.test(text.slice(Math.max(0, span.start - 24), span.start));

/** An agency that one of them credits; who only helped must show in more than a few words. */
function findCreditedAgency({ left, right, measure }: JudgedPair): Third | undefined {
  const isMuch = isMuchCopied(measure);
  for (const holder of [left, right]) {
    const { agencies, authorship } = holder.credits;
    const credit = agencies[0];
    const isBy = credit && (credit.id === unnamedAgency || authorship.some(({ id }) => id === credit.id));
    if (credit && (isMuch || isBy)) return toOneSided(holder, credit, 'credits');
  }
  return undefined;
}

const muchCopied = 30;

const isMuchCopied = ({ left, right }: JudgedPair['measure']): boolean =>
  Math.min(left.ownCopied, right.ownCopied) >= muchCopied;

const muchOfIt = 0.4;
const partOfIt = 0.25;
const headPart = 0.25;

/**
 * What was told to an agency stands in the agency's report: "told The OPA". So does what else is the same, where a text cites the agency
 * and much of it is copied, or a part where it does so at its head. Much must be the same.
 */
function findCitedAgency({ left, right, measure }: JudgedPair): Third | undefined {
  if (!isMuchCopied(measure) || isOneOutlet(left, right)) return undefined;
  for (const [holder, side, other] of [
    [left, measure.left, right],
    [right, measure.right, left],
  ] as const) {
    const share = side.ownCopied / Math.max(1, side.own);
    const credit = [...holder.credits.sources, ...holder.credits.namings.values()].find(
      (one) =>
        isAgencyId(one.id) &&
        !isOwn(holder.credits.own, one) &&
        !isOwn(other.credits.own, one) &&
        (isTold(holder, one, 1) || share >= muchOfIt || (share >= partOfIt && isAtHead(holder, one))),
    );
    if (credit) return toOneSided(holder, credit, 'cites');
  }
  return undefined;
}

const isAtHead = ({ article: { text } }: CreditedArticle, { span }: Credit): boolean =>
  span !== undefined && span.start <= headPart * text.length;

const toOneSided = (holder: CreditedArticle, credit: Credit, verb: string): Third => ({
  via: credit.name,
  evidence: [`${holder.article.outlet} ${verb} ${credit.name} for what both print`],
  proofs: [proofOf(holder.article, credit)],
});

const toThird = (left: CreditedArticle, right: CreditedArticle, [a, b]: [Credit, Credit], verb: string): Third => ({
  via: a.name,
  evidence: [`${verb} ${a.name}`],
  proofs: [proofOf(left.article, a), proofOf(right.article, b)],
});
