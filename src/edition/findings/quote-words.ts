/** Words of a report in marks; those that hold marks of their own get inner ones. */
export const quoteWords = (words: string): string => `“${words.replace(/[“”"]/gu, '’')}”`;
