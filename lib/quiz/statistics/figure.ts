import type { UndefinedReason } from './undefined-reasons';

/** A number, or null with the reason why there is none. Never NaN, never infinite. */
export type Figure = { value: number; why: null } | { value: null; why: UndefinedReason };

export function figureOf(value: number): Figure {
  // Minus nought is nought.
  return { value: value + 0, why: null };
}

export function noFigure(why: UndefinedReason): Figure {
  return { value: null, why };
}

/** The figure of `change` of a number; what is not there stays so, with its reason. */
export function changed(figure: Figure, change: (value: number) => number): Figure {
  return figure.value === null ? figure : figureOf(change(figure.value));
}
