import { flagTable } from '../../cluster/flag-table';
import type { ComponentView } from '../view/component-view';

/** A flag's name as a component looks it up: underscores are hyphens to most. */
export function flagName(component: ComponentView, written: string): string {
  return flagTable(component.name).underscores ? written.replaceAll('_', '-') : written;
}
