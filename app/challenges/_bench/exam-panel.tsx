import type { EditorMarker } from '@/lib/rules/editor-marker';

type Props = {
  syntax: readonly EditorMarker[];
  files: Readonly<Record<string, string>>;
  onShow: (file: string, from: number, to: number) => void;
};

/** What stands in the place of the verdict during an exam: only how files are written. */
export function ExamPanel({ syntax, files, onShow }: Props) {
  const lineOf = (file: string, from: number) => (files[file] ?? '').slice(0, from).split('\n').length;
  return (
    <div className="rounded-xl border border-line bg-surface p-4 shadow-card">
      <h2 className="mb-2 font-semibold">As in an exam</h2>
      <p className="text-muted">
        Nothing is judged before you check. Only what no component could read is marked: broken files, and
        names or values that do not exist.
      </p>
      <ul className="mt-3 flex flex-col gap-2">
        {syntax.map(({ file, from, message }) => (
          <li key={`${file} ${from}`}>
            <button
              type="button"
              onClick={() => onShow(file, from, from)}
              className="text-left text-[0.9375rem] hover:text-accent"
            >
              <span className="font-medium">
                {file.slice(file.lastIndexOf('/') + 1)}, line {lineOf(file, from)}
              </span>
              : {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
