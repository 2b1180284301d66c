import { monaco } from './monaco-api';

/** Colours of our own theme, read where they stand: CSS variables as the browser resolves them. */
export function defineTheme(): string {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
    return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  };
  const dark = Number.parseInt(colour('surface').slice(1, 3), 16) < 128;
  const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)').matches;
  monaco.editor.defineTheme('spokewise', {
    base: contrast ? (dark ? 'hc-black' : 'hc-light') : dark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: 'comment', foreground: colour('muted').slice(1), fontStyle: 'italic' },
      { token: 'type', foreground: colour('accent').slice(1) },
      { token: 'metatag', foreground: colour('accent').slice(1) },
      { token: 'key', foreground: colour('accent').slice(1) },
      { token: 'string', foreground: colour('secure').slice(1) },
      { token: 'number', foreground: colour('conditional').slice(1) },
      { token: 'keyword', foreground: colour('conditional').slice(1) },
    ],
    colors: {
      'editor.background': colour('surface'),
      'editor.foreground': colour('ink'),
      'editorGutter.background': colour('sunken'),
      'editorLineNumber.foreground': colour('muted'),
      'editorLineNumber.dimmedForeground': colour('muted'),
      'editorLineNumber.activeForeground': colour('ink'),
      'editor.lineHighlightBorder': colour('line'),
      'editorCursor.foreground': colour('accent'),
      'editor.selectionBackground': colour('accent-soft'),
      'editorError.foreground': colour('exposed'),
      'editorWarning.foreground': colour('conditional'),
      'editorInfo.foreground': colour('accent'),
      'editorWidget.background': colour('surface'),
      'editorWidget.border': colour('edge'),
      'editorHoverWidget.background': colour('surface'),
      'editorSuggestWidget.background': colour('surface'),
      'editorSuggestWidget.selectedBackground': colour('accent-soft'),
      'editorSuggestWidget.foreground': colour('ink'),
      'editorSuggestWidget.selectedForeground': colour('ink'),
      'editorSuggestWidget.selectedIconForeground': colour('ink'),
      // What was typed of a word, in the list and in its chosen row.
      'editorSuggestWidget.highlightForeground': colour('accent'),
      'editorSuggestWidget.focusHighlightForeground': colour('accent'),
      'diffEditor.insertedLineBackground': colour('secure-soft'),
      'diffEditor.insertedTextBackground': `${colour('secure')}33`,
      'diffEditor.removedLineBackground': colour('exposed-soft'),
      'diffEditor.removedTextBackground': `${colour('exposed')}33`,
      'diffEditor.diagonalFill': colour('line'),
      'diffEditor.unchangedRegionBackground': colour('sunken'),
      'diffEditor.unchangedRegionForeground': colour('muted'),
      'diffEditor.unchangedCodeBackground': '#00000000',
      focusBorder: colour('accent'),
    },
  });
  probe.remove();
  return 'spokewise';
}
