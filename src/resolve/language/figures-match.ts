import { type FigureBound } from './figures.ts';

/** A figure as a text gives it. */
export interface Figure {
  value: number;
  bound: FigureBound;
}

/** How far a rounded figure lies at most from the exact one, as a share of the larger. */
const ROUNDING = 0.05;
/** The same where a text says that it is rough: "nearly", "more than". */
const ROUGH = 0.1;

/**
 * Whether two figures can be one count: equal, or one is the other rounded ("1,207" and "more than 1,200"). A figure counts
 * as rounded when it has fewer digits before its zeros than the other.
 */
export function figuresMatch(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return true;
  const [rough, exact] = significantDigits(a.value) <= significantDigits(b.value) ? [a, b] : [b, a];
  if (rough.bound === 'AT_LEAST' && exact.value < rough.value) return false;
  if (rough.bound === 'AT_MOST' && exact.value > rough.value) return false;
  const distance = Math.abs(a.value - b.value) / Math.max(a.value, b.value);
  if (rough.bound !== 'EXACT' || exact.bound === 'ABOUT') return distance <= ROUGH;
  return distance <= ROUNDING && significantDigits(rough.value) < significantDigits(exact.value);
}

/** The digits of a value without its leading and trailing zeros: 3 of 4,870, 1 of 5,000, 2 of 0.21. */
export function significantDigits(value: number): number {
  const digits = [...String(value).replace('.', '')];
  const isDigit = (digit: string): boolean => digit !== '0';
  return Math.max(1, digits.findLastIndex(isDigit) - Math.max(0, digits.findIndex(isDigit)) + 1);
}
