import { parseGoDuration } from '../parse-go-duration';
import type { ClusterError } from '../refusal';
import type { KubeletValues } from './kubelet-values';

/** Reading the configuration for the code that judges it. Durations are in nanoseconds. */
export type KubeletReader = {
  get(path: string): unknown;
  text(path: string): string;
  number(path: string): number;
  on(path: string): boolean;
  duration(path: string): number;
  list(path: string): readonly unknown[];
  error(id: string, message: string, path: string): ClusterError;
};

/** A reader over the values. `file` stands in for a value that no file holds. */
export function kubeletReader(values: KubeletValues, file: string): KubeletReader {
  const get = (path: string): unknown => values.get(path)?.value ?? null;
  return {
    get,
    text: (path) => String(get(path) ?? ''),
    number: (path) => Number(get(path) ?? 0),
    on: (path) => get(path) === true,
    duration: (path) => parseGoDuration(String(get(path) ?? '0')) ?? 0,
    list: (path) => {
      const value = get(path);
      return Array.isArray(value) ? value : [];
    },
    error: (id, message, path) => {
      const value = values.get(path);
      return { id, message, file: value?.file ?? file, range: value?.range ?? null };
    },
  };
}
