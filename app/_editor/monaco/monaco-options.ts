import type { monaco } from './monaco-api';

/** How text stands in every editor of ours. */
export const TEXT_OPTIONS = {
  accessibilitySupport: 'auto',
  automaticLayout: true,
  editContext: false,
  minimap: { enabled: false },
  wordWrap: 'on',
  fontFamily: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontLigatures: false,
  fontSize: 14,
  lineHeight: 22,
  lineNumbersMinChars: 3,
  scrollBeyondLastLine: false,
  renderLineHighlight: 'line',
  links: false,
  stickyScroll: { enabled: false },
} as const satisfies monaco.editor.IEditorOptions & monaco.editor.IGlobalEditorOptions;

/** Which of the two languages a file of the cluster is read as. */
export function languageOf(path: string): 'yaml' | 'ini' {
  return /\.ya?ml$|\.conf$/.test(path) && !/10-kubeadm\.conf$/.test(path) ? 'yaml' : 'ini';
}
