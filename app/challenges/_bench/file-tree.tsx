'use client';

import { FileLock2, FileText } from 'lucide-react';
import { memo } from 'react';
import type { FileRow } from './file-rows';

type Props = { rows: readonly FileRow[]; active: string; onOpen: (path: string) => void };

const GROUPS = [
  { id: 'control-plane', name: 'Control plane' },
  { id: 'node', name: 'Node' },
  { id: 'cluster', name: 'Cluster objects' },
] as const;

/** The files by where they lie; each says whether it may be changed, was changed, and how much is marked in it. */
export const FileTree = memo(function FileTree({ rows, active, onOpen }: Props) {
  return (
    <nav aria-label="Files" data-stop="files" className="flex flex-col gap-3">
      <h2 className="font-semibold">Files</h2>
      {GROUPS.map(({ id, name }) => {
        const own = rows.filter(({ path }) => path.startsWith(`${id}/`));
        if (own.length === 0) return null;
        return (
          <div key={id}>
            <h3 className="mb-1 font-medium text-muted text-xs">{name}</h3>
            <ul className="flex flex-col gap-0.5">
              {own.map(({ path, fixed, changed, marked }) => {
                const cut = path.lastIndexOf('/') + 1;
                // An object of the cluster lies in no folder.
                const folder = path.slice(id.length, cut).replace(/^\/$/, '');
                const here = path === active;
                const Icon = fixed ? FileLock2 : FileText;
                return (
                  <li key={path}>
                    <button
                      type="button"
                      aria-current={here ? 'true' : undefined}
                      data-landing={here ? '' : undefined}
                      title={path}
                      onClick={() => onOpen(path)}
                      className={`flex min-h-11 w-full items-center gap-2 rounded-md border-l-4 px-2 py-1 text-left text-sm hover:bg-accent-soft ${here ? 'border-accent bg-accent-soft' : 'border-transparent'}`}
                    >
                      <Icon size={16} aria-hidden="true" className="shrink-0 text-muted" />
                      <span className="min-w-0 flex-1">
                        <span className="block font-medium [overflow-wrap:anywhere]">{path.slice(cut)}</span>{' '}
                        <span className="block truncate text-muted text-xs">
                          {[changed ? 'changed' : '', folder].filter(Boolean).join(' · ')}
                          {fixed ? <span className="sr-only"> read only</span> : null}
                        </span>
                      </span>
                      {marked > 0 ? (
                        <span className="forced-edge tabular shrink-0 rounded-full bg-exposed-soft px-2 font-semibold text-exposed text-xs leading-5">
                          {marked}
                          <span className="sr-only"> marked here</span>
                        </span>
                      ) : null}
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </nav>
  );
});
