import type { Surface } from './surface';

/** A text with the surface's names and addresses in place of `{pki}`, `{node}` …; other braces stay. */
export function fillNames(text: string, { names }: Surface): string {
  return text.replace(/\{([a-z-]+)\}/g, (all, name: string) => names[name] ?? all);
}
