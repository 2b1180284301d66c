import type { ComponentView } from './component-view';

/** The flag that decides about a plugin: the old --admission-control where it is in use, or the one asked for. */
export function admissionKnob(apiserver: ComponentView, knob: string): string {
  return apiserver.list('--admission-control').length > 0 ? '--admission-control' : knob;
}
