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

/** Hidden files, and what systems put into archives for themselves. */
export const isLeftOutName = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
