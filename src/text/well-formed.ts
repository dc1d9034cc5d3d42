const replacement = '\uFFFD';

/** Replaces NUL and lone surrogates by U+FFFD, one for one, so that all offsets stay; well-formed text comes back as it is. */
export const toWellFormedText = (text: string): string => text.toWellFormed().replaceAll('\0', replacement);
