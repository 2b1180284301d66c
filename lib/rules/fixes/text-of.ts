import type { ComponentView } from '../view/component-view';

/** The text of one of a component's files (a path in the cluster), or null where its content is not given. */
export function textOf(component: ComponentView, file: string): string | null {
  const { container } = component.source;
  if (container !== null && file === component.source.file) return container.document.source;
  const look = component.host.look(file.replace(/^[^/]*/, ''));
  return look.state === 'text' ? look.text : null;
}
