'use client';

import Editor from '@monaco-editor/react';
import { useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { useSame } from '../../_components/use-same';
import type { EditorProps } from '../editor-props';
import { fileLabel } from '../file-label';
import { dropCostlyRules } from './drop-costly-rules';
import { followTheme } from './follow-theme';
import { monaco } from './monaco-api';
import { dropModelContext, keepModelContext } from './monaco-models';
import { languageOf, TEXT_OPTIONS } from './monaco-options';
import { monacoOverflow } from './monaco-overflow';
import { defineTheme } from './monaco-themes';
import { registerHelpers } from './register-helpers';

type Code = monaco.editor.IStandaloneCodeEditor;

const SEVERITY = {
  problem: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  hint: monaco.MarkerSeverity.Info,
};

// One object for good: another would be applied at each keystroke. What changes is set by an effect.
const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  ...TEXT_OPTIONS,
  // Suggestions and hovers are larger than a narrow editor.
  fixedOverflowWidgets: true,
  tabSize: 2,
  insertSpaces: true,
  detectIndentation: false,
  quickSuggestions: { other: true, strings: true, comments: false },
  wordBasedSuggestions: 'off',
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
};

/** Monaco over the cluster's files: a model per file, which keeps its undo while this stays mounted. */
export function MonacoDesk(props: EditorProps) {
  const { files, active, readOnly, markers, tabMoves, onChange, ref } = props;
  const base = useId().replaceAll(/\W/g, '');
  const [code, setCode] = useState<Code | null>(null);
  const [options] = useState(() => ({ ...OPTIONS, overflowWidgetsDomNode: monacoOverflow() }));
  const latest = useRef(props);
  latest.current = props;
  const wanted = useRef<{ file: string; from: number; to: number } | null>(null);
  const uri = (file: string) => monaco.Uri.parse(`file:///${base}/${file}`).toString();
  const address = uri(active);
  const fixed = readOnly.includes(active);

  const reveal = (file: string, from: number, to: number) => {
    const model = code?.getModel();
    if (!code || model?.uri.toString() !== uri(file)) {
      wanted.current = { file, from, to };
      return;
    }
    const range = monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));
    code.setSelection(range);
    code.revealRangeInCenterIfOutsideViewport(range);
    code.focus();
  };
  useImperativeHandle(ref, () => ({ reveal }));

  useEffect(() => {
    registerHelpers();
    return followTheme();
  }, []);

  useEffect(() => {
    keepModelContext(address, () => ({
      file: active,
      minor: Number(latest.current.kubernetes.split('.')[1]),
      fixesAt: latest.current.fixesAt,
      onFix: (fix) => latest.current.onFix(fix),
    }));
  }, [address, active]);
  useEffect(
    () => () => {
      for (const model of monaco.editor.getModels())
        if (model.uri.path.startsWith(`/${base}/`)) {
          dropModelContext(model.uri.toString());
          model.dispose();
        }
    },
    [base],
  );

  useEffect(() => {
    code?.updateOptions({ tabFocusMode: tabMoves, readOnly: fixed, ariaLabel: fileLabel(active, fixed) });
  }, [code, tabMoves, fixed, active]);

  const own = markers.filter(({ file }) => file === active);
  const end = Math.max(0, ...own.map(({ from, to }) => Math.max(to, from + 1)));
  // Monaco moves its marks with what is typed: the same ones stand only while the text up to the last of them is the same, too.
  const marked = useSame({ own, text: (files[active] ?? '').slice(0, end) });
  // In the frame of the map: both come from the same report.
  useLayoutEffect(() => {
    const model = code?.getModel();
    if (!model) return;
    const place = (offset: number) => model.getPositionAt(offset);
    monaco.editor.setModelMarkers(
      model,
      'spokewise',
      marked.own.map(({ from, to, severity, message, code: id }) => {
        const [start, end] = [place(from), place(Math.max(to, from + 1))];
        return {
          startLineNumber: start.lineNumber,
          startColumn: start.column,
          endLineNumber: end.lineNumber,
          endColumn: end.column,
          severity: SEVERITY[severity],
          message,
          source: 'Spokewise',
          ...(id === undefined ? {} : { code: id }),
        };
      }),
    );
  }, [code, marked]);
  useLayoutEffect(() => {
    const asked = wanted.current;
    if (asked !== null && asked.file === active) {
      wanted.current = null;
      reveal(asked.file, asked.from, asked.to);
    }
  });

  return (
    <div className="h-full overflow-hidden rounded-lg border border-edge focus-within:border-accent">
      <Editor
        height="100%"
        path={address}
        language={languageOf(active)}
        value={files[active] ?? ''}
        theme="spokewise"
        keepCurrentModel
        saveViewState
        loading={<p className="p-4 text-muted">Loading the editor…</p>}
        beforeMount={() => {
          defineTheme();
        }}
        onMount={(mounted) => {
          dropCostlyRules();
          setCode(mounted as unknown as Code);
        }}
        onChange={(text) => onChange(active, text ?? '')}
        options={options}
      />
    </div>
  );
}
