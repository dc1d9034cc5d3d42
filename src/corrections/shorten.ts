const longestShown = 60;

/** The first 60 units of a text, for messages; never splits a surrogate pair. */
export const shorten = (text: string): string =>
  text.length <= longestShown ? text : `${text.slice(0, longestShown).replace(/[\uD800-\uDBFF]$/u, '')}…`;
