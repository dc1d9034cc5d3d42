type Attributes = Readonly<Record<string, string>>;

/** How many places of one page are remembered. */
const maxPlaces = 1000;

/**
 * A look-up of the parts that React sends behind the rest of a page, hidden, and moves to their places when they come:
 * `<template id="B:1">` or `P:1` holds the place of `<div hidden id="S:1">`. Hidden parts without a place stay hidden.
 * Source: React's server rendering (ReactFizzConfigDOM).
 */
export function createPartFinder(): (name: string, attributes: Attributes) => boolean {
  const places = new Set<string>();
  return (name, { id, hidden }) => {
    if (id?.[1] !== ':') return false;
    const number = /^[BPS]:([\da-f]{1,6})$/.exec(id)?.[1];
    if (number === undefined) return false;
    if (name === 'template' && id[0] !== 'S' && places.size < maxPlaces) places.add(number);
    return name === 'div' && id[0] === 'S' && hidden !== undefined && places.has(number);
  };
}
