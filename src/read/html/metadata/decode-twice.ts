const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['bull', '•'],
  ['nbsp', ' '],
]);

/** Some pages encode the entities of their metadata twice. */
export const decodeTwice = (value: string): string =>
  value.replace(/&(?:#(\d{2,6})|([a-z]{3,6}));/g, (whole, code: string | undefined, name: string | undefined) => {
    const point = Number(code);
    if (code) return point < 0x110000 ? String.fromCodePoint(point) : whole;
    return named.get(name!) ?? whole;
  });
