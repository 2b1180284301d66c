import { asRecord } from './as-record';
import { expandPodVariables } from './expand-pod-variables';
import type { ComponentSource } from './parse-cluster';
import type { Token } from './token';

/** The environment variables that a component sees, as far as they are written out: of a container's `env` those with a value. */
export function componentEnvironment(source: ComponentSource): ReadonlyMap<string, Token> {
  if (source.environment !== undefined) return source.environment;
  const out = new Map<string, Token>();
  const { container } = source;
  const entries = container !== null && Array.isArray(container.container.env) ? container.container.env : [];
  const plain = new Map<string, string>();
  entries.forEach((item: unknown, index) => {
    const entry = asRecord(item);
    if (container === null || typeof entry?.name !== 'string' || entry.valueFrom !== undefined) return;
    const text = expandPodVariables(String(entry.value ?? ''), plain);
    plain.set(entry.name, text);
    const range = container.document.rangeOf([...container.path, 'env', index, 'value']);
    out.set(entry.name, { text, file: source.file, range });
  });
  return out;
}
