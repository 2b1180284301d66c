import type { Finding } from '@/lib/rules/finding';
import type { Desk } from './desk';

type Props = {
  desk: Pick<Desk, 'files' | 'open'>;
  findings: readonly Finding[];
  onOpen: (path: string) => void;
};

/** The files on the desk: one is open, and each says how much was found in it. */
export function FileList({ desk, findings, onOpen }: Props) {
  return (
    <nav aria-label="Files">
      <ul className="flex max-h-56 flex-col gap-0.5 overflow-y-auto xl:max-h-none">
        {desk.files.map(({ path }) => {
          const cut = path.lastIndexOf('/') + 1;
          const here = path === desk.open;
          const count = findings.filter(({ file }) => file === path).length;
          return (
            <li key={path}>
              <button
                type="button"
                aria-current={here ? 'true' : undefined}
                onClick={() => onOpen(path)}
                className={`flex min-h-11 w-full items-center gap-2 rounded-md border-l-4 px-2 py-1 text-left text-sm hover:bg-accent-soft ${here ? 'border-accent bg-accent-soft' : 'border-transparent'}`}
              >
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-medium">{path.slice(cut)}</span>
                  <span className="block truncate text-muted text-xs">{path.slice(0, cut)}</span>
                </span>
                {count > 0 ? (
                  <span className="forced-edge tabular shrink-0 rounded-full bg-exposed-soft px-2 font-semibold text-exposed text-xs leading-5">
                    {count}
                    <span className="sr-only"> found here</span>
                  </span>
                ) : null}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
