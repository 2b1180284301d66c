import type { PathId } from '@/lib/content/note';
import { PATH_WORDS } from './path-words';

/** Rows of the glyph in the order of the map, in 24ths. */
const ROWS: readonly { path: PathId; y: number; back?: true }[] = [
  { path: 'node-to-apiserver', y: 3, back: true },
  { path: 'apiserver-to-kubelet', y: 5.5 },
  { path: 'pod-to-apiserver', y: 8, back: true },
  { path: 'apiserver-to-pod', y: 10.5 },
  { path: 'apiserver-to-service', y: 13 },
  { path: 'apiserver-to-node', y: 15.5 },
  { path: 'ssh-tunnel', y: 18 },
  { path: 'konnectivity', y: 21, back: true },
];

/**
 * The map at 24 pixels: the hub as a bar, the nodes as a bar, and the one lit line between them (or, for the paths inside
 * the control plane, on the hub's left). With `decorative` it has no name, for use beside the path's name.
 */
export function PathGlyph({
  path,
  size = 24,
  decorative = false,
}: {
  path: PathId;
  size?: number;
  decorative?: boolean;
}) {
  const inside = path === 'apiserver-to-etcd' || path === 'controlplane-to-apiserver';
  const picture = (
    <>
      <rect x="7" y="1.5" width="3.5" height="21" rx="1.5" className="fill-accent" />
      <rect x="20.5" y="1.5" width="2.5" height="21" rx="1.25" className="fill-edge" />
      {inside ? (
        <InsideLine path={path} />
      ) : (
        ROWS.map((row) => {
          if (row.path !== path) {
            return (
              <line
                key={row.path}
                x1="12"
                x2="19"
                y1={row.y}
                y2={row.y}
                className="stroke-line"
                strokeWidth="1"
              />
            );
          }
          const tip = row.back ? 11.2 : 20;
          const foot = row.back ? 14.7 : 16.5;
          return (
            <g key={row.path}>
              <line
                x1={row.back ? 20 : 11}
                x2={foot}
                y1={row.y}
                y2={row.y}
                className="stroke-ink"
                strokeWidth={2}
                strokeDasharray={path === 'ssh-tunnel' ? '2 1.2' : undefined}
              />
              <path
                d={`M ${tip} ${row.y} L ${foot} ${row.y - 2.6} V ${row.y + 2.6} Z`}
                className="fill-ink"
              />
            </g>
          );
        })
      )}
    </>
  );
  const shared = { viewBox: '0 0 24 24', width: size, height: size, className: 'shrink-0' };
  return decorative ? (
    <svg {...shared} aria-hidden="true" focusable="false">
      {picture}
    </svg>
  ) : (
    <svg {...shared} role="img" aria-label={`Path: ${PATH_WORDS[path].name}`}>
      {picture}
    </svg>
  );
}

function InsideLine({ path }: { path: PathId }) {
  const out = path === 'apiserver-to-etcd';
  const y = out ? 7 : 15;
  return (
    <g>
      <line x1={out ? 6.8 : 0.8} x2={out ? 3.6 : 4} y1={y} y2={y} className="stroke-ink" strokeWidth={2} />
      <path d={out ? `M 0.4 ${y} l 3.4 -2.6 v 5.2 z` : `M 7 ${y} l -3.4 -2.6 v 5.2 z`} className="fill-ink" />
    </g>
  );
}
