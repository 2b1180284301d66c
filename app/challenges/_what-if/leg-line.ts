import type { JourneyPlace, JourneySegment } from '@/lib/rules/operation-journey';
import { type MapGeometry, pathMapGeometry } from '../../_components/path-map-geometry';

export type Point = { x: number; y: number };
/** The person stands where the map leaves room: below the scheduler. */
export const PERSON_Y = 288;

/** The corners of a leg on the map, from its start to its end. Where the map has a line of that path, it is that line. */
export function legLine(width: 'wide' | 'narrow', { from, to, path }: JourneySegment): readonly Point[] {
  const map = pathMapGeometry(width);
  const line = map.lines.find((one) => one.path === path);
  if (from === 'konnectivity-server' && line)
    return [
      { x: line.x2, y: line.y },
      { x: line.x1, y: line.y },
    ];
  if (from === 'konnectivity-agent') return aroundRight(map, to, line?.y);
  if (line)
    return [
      { x: line.x1, y: line.y },
      { x: line.x2, y: line.y },
    ];
  const hub = boxOf(map, 'kube-apiserver');
  if (from === 'person') {
    const y = PERSON_Y + 19;
    return [
      { x: (map.boxes.find(({ id }) => id === 'etcd')?.x ?? 0) + leftWidth(map), y },
      { x: hub.x, y },
    ];
  }
  if (to === 'konnectivity-server')
    return [
      { x: hub.x + hub.w / 2, y: hub.y + hub.h },
      { x: hub.x + hub.w / 2, y: 340 },
    ];
  return aroundRight(map, to, undefined, from);
}

/** Along the right edge of the nodes, from the agent (or another box) to a box above it. */
function aroundRight(
  map: MapGeometry,
  to: JourneyPlace,
  y: number | undefined,
  from: JourneyPlace = 'konnectivity-agent',
): readonly Point[] {
  const start = boxOf(map, from);
  const end = boxOf(map, to);
  const edge = map.width - 5;
  const at = end.y + end.h / 2 + (y === undefined ? 0 : Math.max(-8, Math.min(8, y - end.y - end.h / 2)));
  return [
    { x: start.x + start.w, y: start.y + start.h / 2 },
    { x: edge, y: start.y + start.h / 2 },
    { x: edge, y: at },
    { x: end.x + end.w, y: at },
  ];
}

function boxOf(map: MapGeometry, id: string) {
  return map.boxes.find((box) => box.id === id) ?? { x: 0, y: 0, w: 0, h: 0 };
}

function leftWidth(map: MapGeometry): number {
  return boxOf(map, 'etcd').w;
}
