/** An article's content without its addresses, which must stand once in a page. */
export function copyArticle(article: HTMLElement): Node[] {
  const copy = article.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const heading of copy.querySelectorAll('.block-heading')) heading.replaceWith(copyHeading(heading));
  return [...copy.children];
}

/** A heading of the article as one level under that of the dialog that shows it. */
function copyHeading(heading: Element): HTMLElement {
  const copy = document.createElement('h3');
  copy.className = heading.className;
  copy.dir = 'auto';
  copy.append(...heading.childNodes);
  return copy;
}
