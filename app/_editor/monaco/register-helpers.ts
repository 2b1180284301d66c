import { describeKnob } from '@/lib/rules/describe-knob';
import type { Fix } from '@/lib/rules/fix';
import { suggestKnobs } from '@/lib/rules/suggest-knobs';
import { knobRows } from './knob-rows';
import { monaco } from './monaco-api';
import { modelContext } from './monaco-models';

type Model = monaco.editor.ITextModel;

const LANGUAGES = ['yaml', 'ini'];
let done = false;

/** Completion, hover and quick fixes for every model that an editor of ours stands behind. Once per page. */
export function registerHelpers(): void {
  if (done) return;
  done = true;
  knobRows();
  const range = (model: Model, from: number, to: number) =>
    monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));

  monaco.languages.registerCompletionItemProvider(LANGUAGES, {
    triggerCharacters: ['-', ' ', '\n'],
    provideCompletionItems: (model, position) => {
      const context = modelContext(model.uri.toString());
      if (context === null) return { suggestions: [] };
      const place = { path: context.file, text: model.getValue(), offset: model.getOffsetAt(position) };
      return {
        suggestions: suggestKnobs(place, context.minor, knobRows()).map((one) => ({
          label: one.label,
          kind: monaco.languages.CompletionItemKind.Property,
          insertText: one.insert,
          filterText: one.label,
          detail: one.detail,
          documentation: one.meaning,
          range: range(model, one.from, one.to),
          ...(one.deprecated ? { tags: [monaco.languages.CompletionItemTag.Deprecated] } : {}),
        })),
      };
    },
  });

  monaco.languages.registerHoverProvider(LANGUAGES, {
    provideHover: (model, position) => {
      const context = modelContext(model.uri.toString());
      if (context === null) return null;
      const place = { path: context.file, text: model.getValue(), offset: model.getOffsetAt(position) };
      const found = describeKnob(place, knobRows());
      if (found === null) return null;
      return { range: range(model, found.from, found.to), contents: [{ value: found.lines.join('\n\n') }] };
    },
  });

  const command = 'spokewise.fix';
  monaco.editor.registerCommand(command, (_accessor, fix: Fix, uri: string) => modelContext(uri)?.onFix(fix));
  monaco.languages.registerCodeActionProvider(LANGUAGES, {
    provideCodeActions: (model, where) => {
      const uri = model.uri.toString();
      const context = modelContext(uri);
      const fixes =
        context?.fixesAt?.(
          context.file,
          model.getOffsetAt(where.getStartPosition()),
          model.getOffsetAt(where.getEndPosition()),
        ) ?? [];
      return {
        actions: fixes.map((fix) => ({
          title:
            fix.kind === 'safe'
              ? fix.title
              : `${fix.title} (needs a decision: ${fix.decision ?? 'see the finding'})`,
          kind: 'quickfix',
          isPreferred: fix.kind === 'safe',
          command: { id: command, title: fix.title, arguments: [fix, uri] },
        })),
        dispose: () => undefined,
      };
    },
  });
}
