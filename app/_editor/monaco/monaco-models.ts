import type { Fix } from '@/lib/rules/fix';

/** What helpers need to know of the file behind a model. */
export type ModelContext = {
  file: string;
  minor: number;
  fixesAt: ((file: string, from: number, to: number) => readonly Fix[]) | undefined;
  onFix: (fix: Fix) => void;
};

const contexts = new Map<string, () => ModelContext>();

/** The context of a model by its address, as its editor last said. */
export function modelContext(uri: string): ModelContext | null {
  return contexts.get(uri)?.() ?? null;
}

export function keepModelContext(uri: string, context: () => ModelContext): void {
  contexts.set(uri, context);
}

export function dropModelContext(uri: string): void {
  contexts.delete(uri);
}
