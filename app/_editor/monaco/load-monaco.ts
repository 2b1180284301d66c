let loading: Promise<typeof import('./monaco-desk')> | null = null;

/** Monaco with our languages and helpers, loaded once. After a failure the next call tries again. */
export function loadMonaco(): Promise<typeof import('./monaco-desk')> {
  loading ??= import('./monaco-desk').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** For links and buttons that lead to an editor: asked on hover or focus, so that it is there when it is wanted. */
export function preloadMonaco(): void {
  if (matchMedia('(width >= 900px)').matches) loadMonaco().catch(() => undefined);
}
