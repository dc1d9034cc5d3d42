/** The bits of a term's mark: what it is (the two lowest bits), where it stands, and whether its printed form is kept. */
export const termMarks = { kind: 3, title: 4, lead: 8, labelled: 16 } as const;

/** What a term is. Names are of people, organisations and other things; places are told apart. */
export const termKinds = { word: 0, name: 1, place: 2, number: 3 } as const;
