/**
 * How far figures over so many people may be shown and trusted. People, not attempts: a person who tries five times is still one who
 * could be recognised. `counts-only`: fewer than 5. `indicative`: fewer than 30, may change with a few more. `full`: the rest.
 */
export type SampleGuard = 'counts-only' | 'indicative' | 'full';

export const SHOWN_FROM = 5;
export const STEADY_FROM = 30;

export function sampleGuard(people: number): SampleGuard {
  if (people < SHOWN_FROM) return 'counts-only';
  return people < STEADY_FROM ? 'indicative' : 'full';
}
