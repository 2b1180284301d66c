import type { Evidence } from '../evidence';
import type { Holds } from '../holds';
import type { ComponentView } from '../view/component-view';

/** Evidence from the value of a knob: where it stands and the layer that it came from. */
export function seen(
  component: ComponentView,
  knob: string,
  id: string,
  holds: Holds,
  message: string,
  because?: readonly Evidence[],
): Evidence {
  const value = component.value(knob);
  return {
    id,
    message,
    holds,
    ...component.place(knob),
    knob,
    ...(value === undefined ? {} : { layer: value.layer }),
    ...(because === undefined ? {} : { because }),
  };
}
