import type { PathId } from '@/lib/content/note';
import { pathMapGeometry } from './path-map-geometry';
import { PATH_WORDS } from './path-words';

/** The map as a strip, 96 × 56: the same places as everywhere, without words, one path lit (or, with null, all alike). */
export function PathStrip({ path }: { path: PathId | null }) {
  const { width, height, boxes, lines } = pathMapGeometry('wide');
  return (
    <svg
      viewBox={`0 40 ${width} ${height - 40}`}
      width={104}
      height={Math.round((104 * (height - 40)) / width)}
      className="shrink-0"
      role="img"
      aria-label={path ? `Map: ${PATH_WORDS[path].name}` : 'Map of all paths'}
    >
      {boxes.map((box) => (
        <rect
          key={box.id}
          x={box.x}
          y={box.y}
          width={box.w}
          height={box.h}
          rx={12}
          className={box.id === 'kube-apiserver' ? 'fill-accent' : 'fill-line'}
        />
      ))}
      {lines
        .toSorted((a, b) => Number(a.path === path) - Number(b.path === path))
        .map((line) => {
          const lit = line.path === path;
          const towards = line.x2 > line.x1 ? 1 : -1;
          return (
            <g key={`${line.path}-${line.y}`}>
              <line
                x1={line.x1}
                x2={lit ? line.x2 - towards * 30 : line.x2}
                y1={line.y}
                y2={line.y}
                className={lit ? 'stroke-ink map-lit' : 'stroke-line map-line'}
                strokeWidth={lit ? 15 : 5}
              />
              {lit ? (
                <path d={`M ${line.x2} ${line.y} l ${-towards * 40} -26 v 52 z`} className="fill-ink" />
              ) : null}
            </g>
          );
        })}
    </svg>
  );
}
