import type { QuantityAnnotation, Span } from '../../src/index.ts';

/** What we found, as a model of the cases has it. */
export interface Found extends Span, Partial<Pick<QuantityAnnotation, 'low' | 'high' | 'unit' | 'bound' | 'strict'>> {
  readonly value: number;
  /** It may as well be of another model's kind: degrees are heat or an angle. */
  readonly isOther?: boolean;
}

/** The kinds of quantity that the cases tell apart. */
export type Model =
  | 'number'
  | 'number-range'
  | 'ordinal'
  | 'percentage'
  | 'currency'
  | 'dimension'
  | 'age'
  | 'temperature';

const ages: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);
const shares: ReadonlySet<string> = new Set(['%', 'pp', 'bp', 'x']);

/** Whether a quantity is of a model's kind, by its unit, or its place in an order. */
export function isOfModel(model: Model, { unit, ordinal }: QuantityAnnotation): boolean {
  if (model === 'ordinal') return ordinal === true;
  if (model === 'number') return ordinal !== true;
  if (model === 'number-range') return ordinal !== true;
  if (unit === undefined) return false;
  if (model === 'percentage') return unit === '%';
  if (model === 'currency') return isMoney(unit);
  if (model === 'age') return ages.has(unit);
  if (model === 'temperature') return unit.startsWith('°');
  return !isMoney(unit) && !ages.has(unit) && !shares.has(unit) && unit !== '°C' && unit !== '°F';
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) && unit !== 'TWh';

/** Their names of units and ours; what is not here is compared by its first letters. */
const units: ReadonlyMap<string, readonly string[]> = new Map([
  ['%', ['%']],
  ['Year', ['year']],
  ['Month', ['month']],
  ['Week', ['week']],
  ['Day', ['day']],
  ['Age', ['year']],
  ['Dollar', ['USD']],
  ['United States dollar', ['USD']],
  ['Canadian dollar', ['CAD']],
  ['Australian dollar', ['AUD']],
  ['New Zealand dollar', ['NZD']],
  ['Hong Kong dollar', ['HKD']],
  ['Cent', ['USD']],
  ['Pound', ['GBP', 'lb']],
  ['British pound', ['GBP']],
  ['Pence', ['GBP']],
  ['Penny', ['GBP', 'USD']],
  ['Franc', ['CHF']],
  ['Swiss franc', ['CHF']],
  ['Euro', ['EUR']],
  ['Japanese yen', ['JPY']],
  ['Chinese yuan', ['CNY']],
  ['Rupee', ['INR']],
  ['Sri Lankan rupee', ['LKR']],
  ['Mexican peso', ['MXN']],
  ['Turkish lira', ['TRY']],
  ['Bitcoin', ['BTC']],
  ['Finnish markka', ['FIM']],
  ['Netherlands guilder', ['NLG']],
  ['Peseta', ['ESP']],
  ['Costa Rican colón', ['CRC']],
  ['Georgian lari', ['GEL']],
  ['Lao kip', ['LAK']],
  ['Inch', ['in']],
  ['Foot', ['ft']],
  ['Cubic foot', ['ft³']],
  ['Mile', ['mi']],
  ['Mile per hour', ['mph']],
  ['Kilometer per hour', ['km/h']],
  ['Acre', ['acre']],
  ['Barrel', ['bbl']],
  ['Gallon', ['gal']],
  ['Ounce', ['oz']],
  ['Ton', ['t']],
  ['Metric ton', ['t']],
  ['Meter', ['m']],
  ['Kilometer', ['km']],
  ['Decimeter', ['dm']],
  ['Millimeter', ['mm']],
  ['Picometer', ['pm']],
  ['Square meter', ['m²']],
  ['Square kilometer', ['km²']],
  ['Milliliter', ['ml']],
  ['Kilogram', ['kg']],
  ['Microgram', ['µg']],
  ['Gram', ['g']],
  ['Bit', ['bit']],
  ['Megabyte', ['MB']],
  ['Megabit', ['MB', 'Mbit']],
  ['Degree', ['°']],
  ['Radian', ['rad']],
  ['Teaspoon', ['tsp']],
  ['Tablespoon', ['tbsp']],
  ['C', ['°C']],
  ['F', ['°F']],
]);

/** Whether our unit is theirs. */
export const isSameUnit = (own: string | undefined, theirs: string): boolean =>
  own !== undefined && (units.get(theirs)?.includes(own) ?? false);
