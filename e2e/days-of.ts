import { expect } from '@playwright/test';

const IN_DAYS: Readonly<Record<string, number>> = { m: 1 / 1440, h: 1 / 24, d: 1, mo: 30, y: 365 };

/** A button's label in days, to compare: "8d" → 8, "2.1mo" → 63. */
export function daysOf(label: string): number {
  const unit = IN_DAYS[label.replace(/[\d.\s]+/, '')];
  expect(unit, `a unit in "${label}"`).toBeDefined();
  return Number.parseFloat(label) * (unit ?? 0);
}
