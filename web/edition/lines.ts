/** The links of the page that choose a line; those inside the reports themselves are not among them. */
export const citationLinks = (within: ParentNode = document): HTMLAnchorElement[] =>
  [...within.querySelectorAll<HTMLAnchorElement>('a.cite')].filter((link) => !link.closest('.article, .pane'));

/** The first link of the page that chooses this address. */
export const findLink = (address: string): HTMLAnchorElement | undefined =>
  citationLinks().find((link) => addressOf(link) === address);

/** The address that a link chooses. */
export const addressOf = (link: HTMLAnchorElement): string => link.hash.slice(1);

/** The id of the line that a link stands in. */
export const lineOf = (link: Element): string | undefined =>
  link.closest('.line, .finding, .quotation, .entity, .derivation')?.id;

/** The lines of the same part of the page, each by its first link; what is folded away is left out. */
export function siblingLinks(link: HTMLAnchorElement): HTMLAnchorElement[] {
  const part = link.closest('.part, .record, .masthead') ?? document;
  const open = citationLinks(part).filter((other) => !other.closest('details:not([open])'));
  return [...new Map(open.toReversed().map((other) => [lineKey(other), other])).values()].reverse();
}

/** Where a link's line stands among others; -1 if it does not. */
export const indexOfLine = (links: readonly HTMLAnchorElement[], link: HTMLAnchorElement): number =>
  links.findIndex((other) => lineKey(other) === lineKey(link));

const lineKey = (link: HTMLAnchorElement): string => `${lineOf(link) ?? ''} ${link.hash}`;
