/** The name of an archive's entry as a name alone, and whether it named a place outside the archive. */
export function cleanEntryName(written: string): { readonly name: string; readonly left: boolean } {
  const parts = written.replaceAll('\\', '/').split('/');
  const kept = parts.filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part));
  const left = parts.includes('..') || /^(?:[\\/]|[a-z]:)/i.test(written);
  return {
    name:
      kept
        .join('/')
        .replace(/[\u0000-\u001f\u007f]/g, '\uFFFD')
        .slice(0, 1000) || 'unnamed',
    left,
  };
}

/** What Windows and macOS put into folders and archives for themselves. */
const ofSystems = /^(?:__MACOSX|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r)$/i;

/** Hidden files, and what systems put into folders and archives for themselves. */
export const isLeftOutName = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') || ofSystems.test(part));
