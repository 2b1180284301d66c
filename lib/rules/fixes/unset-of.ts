import type { ComponentView } from '../view/component-view';

/** Of these flags (by name, without dashes) those that a component has no value for. */
export function unsetOf(
  component: ComponentView,
  flags: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(flags).filter(([name]) => component.text(`--${name}`) === ''));
}
