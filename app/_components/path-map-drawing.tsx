import { useId } from 'react';
import type { PathId } from '@/lib/content/note';
import type { PathLook } from './path-look';
import { pathMapGeometry } from './path-map-geometry';
import { PathMapLine } from './path-map-line';

export type PathMapDrawingProps = {
  width: 'wide' | 'narrow';
  looks?: Partial<Record<PathId, PathLook>> | undefined;
  /** Paths that stand out; the others step back. */
  lit?: readonly PathId[] | undefined;
  /** Names on the lines; off where the name is the answer. */
  labels?: boolean | undefined;
};

/** The path map as a picture only: no names for screen readers, no controls. `PathMap` adds both. */
export function PathMapDrawing({ width, looks = {}, lit = [], labels = true }: PathMapDrawingProps) {
  const { width: w, height, zones, boxes, lines } = pathMapGeometry(width);
  const hatch = useId();
  const band = zones.find((zone) => zone.id === 'network');
  const wide = width === 'wide';
  return (
    <svg viewBox={`0 0 ${w} ${height}`} className="block h-auto w-full" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="9" className="stroke-line" strokeWidth="1.5" />
        </pattern>
      </defs>
      {zones.map((zone) => (
        <g key={zone.id}>
          <rect
            x={zone.x}
            y={30}
            width={zone.w}
            height={height - 32}
            rx={zone.id === 'network' ? 0 : 12}
            className={zone.id === 'network' ? 'fill-surface' : 'fill-surface stroke-line'}
            strokeWidth={1.25}
          />
          {zone.id === 'network' ? (
            <rect x={zone.x} y={30} width={zone.w} height={height - 32} fill={`url(#${hatch})`} />
          ) : null}
          <text
            x={zone.x + zone.w / 2}
            y={20}
            textAnchor="middle"
            className="fill-muted font-medium"
            fontSize={wide ? 13.5 : 12}
          >
            {zone.label}
          </text>
        </g>
      ))}
      <line
        x1={(boxes[0]?.x ?? 0) + 24}
        x2={(boxes[0]?.x ?? 0) + 24}
        y1={326}
        y2={340}
        className="stroke-edge"
      />
      {boxes.map((box) => {
        const parts = box.label.split('\n');
        const hub = box.id === 'kube-apiserver';
        return (
          <g key={box.id}>
            <rect
              x={box.x}
              y={box.y}
              width={box.w}
              height={box.h}
              rx={7}
              className={hub ? 'fill-accent-soft stroke-accent' : 'fill-bg stroke-edge'}
              strokeWidth={hub ? 1.75 : 1.25}
              strokeDasharray={box.ghost ? '4 3' : undefined}
            />
            {parts.map((part, i) => (
              <text
                key={part}
                x={box.x + box.w / 2}
                y={box.y + box.h / 2 + 4 + (i - (parts.length - 1) / 2) * 15}
                textAnchor="middle"
                className={`fill-ink ${hub ? 'font-semibold' : ''}`}
                fontSize={wide ? 13.5 : 11.5}
              >
                {part}
              </text>
            ))}
          </g>
        );
      })}
      {lines.map((line) => (
        <PathMapLine
          key={`${line.path}-${line.y}`}
          line={line}
          look={looks[line.path]}
          standing={lit.length === 0 ? 'plain' : lit.includes(line.path) ? 'lit' : 'back'}
          label={labels && wide && band ? { x: band.x + (band.w - 20) / 2 } : null}
          signX={
            band && Math.max(line.x1, line.x2) > band.x
              ? wide
                ? band.x + band.w - 11
                : band.x + band.w / 2
              : null
          }
        />
      ))}
    </svg>
  );
}
