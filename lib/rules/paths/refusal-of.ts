import type { Evidence } from '../evidence';
import type { ComponentView } from '../view/component-view';

/** Why a component refuses its configuration, as evidence: the first of its errors, where that stands. */
export function refusalOf(component: ComponentView): Evidence {
  const error = component.report.outcome.errors[0];
  return {
    id: error?.id ?? 'refused',
    message: `${component.name} refuses this configuration: ${error?.message ?? ''}`,
    holds: false,
    file: error?.file ?? component.source.file,
    range: error?.range ?? null,
  };
}
