import type { CannotAsk } from './nothing-to-ask';

/** Why a setting of a component that starts cannot be asked about: it has none of that name, or its value comes from nowhere that has a name. */
export function unsaid(component: string, knob: string, layer: string | undefined): CannotAsk {
  return {
    cause:
      layer === undefined
        ? `${component} has no setting "${knob}"`
        : `the value of "${knob}" comes from "${layer}", which is no place to ask about`,
    at: ['knob'],
  };
}
