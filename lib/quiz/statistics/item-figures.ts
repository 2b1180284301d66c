import type { Figure } from './figure';

/** Figures that only a slot has: they compare it with the other slots. */
export type SlotFigures = { intendedWeight: Figure; effectiveWeight: Figure; alphaIfDeleted: Figure };

/**
 * Figures of an item. In percent: `facility`, both weights, `discriminationIndex`, `discriminativeEfficiency`, `guessScore`. In points:
 * `deviation`. From −1 to 1: `pointBiserial`, `upperLowerIndex`. Each is described in the file of its name.
 */
export type ItemFigures = SlotFigures & {
  facility: Figure;
  deviation: Figure;
  discriminationIndex: Figure;
  discriminativeEfficiency: Figure;
  guessScore: Figure;
  pointBiserial: Figure;
  upperLowerIndex: Figure;
};
