import type { Route } from 'next';
import Link from 'next/link';
import type { PathId } from '@/lib/content/note';
import { LANE_REACH, type MapGeometry, type MapLine } from './path-map-geometry';

type Props = {
  /** A line with the row of its lowest part. */
  lane: MapLine & { bottom: number };
  geometry: MapGeometry;
  /** What it is called: name, ends, state. */
  name: string;
  /** A link to there; without it a button. */
  href: Route | undefined;
  /** The link leads to where you are. */
  here: boolean;
  pressed: boolean | undefined;
  disabled: boolean | undefined;
  onChoose: ((path: PathId) => void) | undefined;
  onPoint: (path: PathId | null) => void;
};

/** The control over one line of the map. Short lines inside the control plane share it with the box at their end. */
export function PathMapLane({
  lane,
  geometry,
  name,
  href,
  here,
  pressed,
  disabled,
  onChoose,
  onPoint,
}: Props) {
  const { width, height, boxes } = geometry;
  const [start, end] = [Math.min(lane.x1, lane.x2), Math.max(lane.x1, lane.x2)];
  const hub = boxes.find((box) => box.id === 'kube-apiserver');
  const inside = hub !== undefined && end <= hub.x;
  const from = inside ? (boxes.find((box) => box.x + box.w === start)?.x ?? start) : start;
  const shared = {
    'aria-label': name,
    className:
      'absolute rounded-md hover:bg-accent/10 focus-visible:bg-accent/10 disabled:cursor-default forced-colors:hover:outline',
    style: {
      left: `${(from / width) * 100}%`,
      width: `${((end - from) / width) * 100}%`,
      top: `${((lane.y - LANE_REACH) / height) * 100}%`,
      height: `${((lane.bottom - lane.y + 2 * LANE_REACH) / height) * 100}%`,
    },
    onPointerEnter: () => onPoint(lane.path),
    onPointerLeave: () => onPoint(null),
    onFocus: () => onPoint(lane.path),
    onBlur: () => onPoint(null),
  };
  return href ? (
    <Link href={href} prefetch={false} aria-current={here ? 'page' : undefined} {...shared} />
  ) : (
    <button
      type="button"
      disabled={disabled}
      aria-pressed={pressed}
      onClick={() => onChoose?.(lane.path)}
      {...shared}
    />
  );
}
