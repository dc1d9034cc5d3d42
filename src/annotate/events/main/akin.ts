const violent: ReadonlySet<string> = new Set(['death', 'injury', 'attack', 'accident', 'disaster', 'fighting']);

/** Whether two types may be one thing in the news: deaths, injuries, and the attack or the accident that brought them. */
export const isAkin = (a: string, b: string): boolean => a === b || (violent.has(a) && violent.has(b));
