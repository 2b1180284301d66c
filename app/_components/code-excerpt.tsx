type Props = {
  code: string;
  /** Name of the file, shown above. */
  title?: string;
  /** Number of the first line. */
  from?: number;
  /** Line numbers (as shown) that matter: marked in the margin and named for screen readers. */
  marked?: readonly number[];
};

/** A piece of a config file: numbered lines that wrap, the relevant ones marked in the margin. */
export function CodeExcerpt({ code, title, from = 1, marked = [] }: Props) {
  const lines = code.replace(/\n$/, '').split('\n');
  return (
    <figure className="m-0 overflow-hidden rounded-lg border border-line bg-sunken">
      {title ? (
        <figcaption className="border-line border-b px-3 py-1.5 font-mono text-muted text-xs">
          {title}
        </figcaption>
      ) : null}
      <div className="py-2 font-mono text-sm leading-6 [font-variant-ligatures:none]">
        {lines.map((line, i) => {
          const number = from + i;
          const isMarked = marked.includes(number);
          return (
            <div
              key={number}
              className={`flex border-l-4 pr-3 ${isMarked ? 'border-accent bg-accent-soft' : 'border-transparent'}`}
            >
              <span className="w-10 shrink-0 select-none pr-3 text-right text-muted" aria-hidden="true">
                {isMarked ? '▸' : ''}
                {number}
              </span>
              {/* What wraps hangs two columns in from where its line begins. */}
              <span
                className="min-w-0 whitespace-pre-wrap [overflow-wrap:anywhere]"
                style={{ paddingInlineStart: `${hang(line)}ch`, textIndent: `-${hang(line)}ch` }}
              >
                {isMarked ? <span className="sr-only">Marked: </span> : null}
                {line === '' ? ' ' : line}
              </span>
            </div>
          );
        })}
      </div>
    </figure>
  );
}

function hang(line: string): number {
  return line.search(/\S|$/) + 2;
}
