import { memo } from 'react';
import type { JourneySegment } from '@/lib/rules/operation-journey';
import { PathMapDrawing } from '../../_components/path-map-drawing';
import { pathMapGeometry } from '../../_components/path-map-geometry';
import { legLine, PERSON_Y, type Point } from './leg-line';
import { SEGMENT_LOOKS } from './segment-look';

type Props = {
  segments: readonly JourneySegment[];
  /** How many legs are travelled; the last of them is the one that is told. */
  step: number;
  /** The person takes part. */
  person: boolean;
};

/** A request on the path map: the legs that it has travelled, where it stands, and who stands at the wire. A picture only. */
export const JourneyMap = memo(function JourneyMap({ segments, step, person }: Props) {
  return (
    <>
      {(['wide', 'narrow'] as const).map((width) => {
        const map = pathMapGeometry(width);
        const etcd = map.boxes.find(({ id }) => id === 'etcd');
        const travelled = segments.slice(0, step + 1);
        const told = segments[step];
        const toldLine = told ? legLine(width, told) : [];
        const tip = toldLine.at(-1);
        return (
          <div key={width} className={`relative ${width === 'wide' ? 'hidden sm:block' : 'sm:hidden'}`}>
            <div className="opacity-55">
              <Ground width={width} />
            </div>
            <svg
              viewBox={`0 0 ${map.width} ${map.height}`}
              className="absolute inset-0 h-full w-full"
              aria-hidden="true"
              focusable="false"
            >
              {person && etcd ? (
                <g>
                  <rect
                    x={etcd.x}
                    y={PERSON_Y}
                    width={etcd.w}
                    height={38}
                    rx={19}
                    className="fill-accent-soft stroke-accent"
                    strokeWidth={1.5}
                  />
                  <text
                    x={etcd.x + etcd.w / 2}
                    y={PERSON_Y + 23}
                    textAnchor="middle"
                    fontSize={width === 'wide' ? 13.5 : 11.5}
                    className="fill-ink font-semibold"
                  >
                    you
                  </text>
                </g>
              ) : null}
              {travelled.map((segment, at) => (
                <Leg
                  key={segment.id}
                  segment={segment}
                  line={legLine(width, segment)}
                  told={at === step}
                  wide={width === 'wide'}
                />
              ))}
              {tip && told && told.state !== 'not-reached' ? (
                <g
                  className="transition-transform duration-150 ease-out"
                  style={{ transform: `translate(${tip.x}px, ${tip.y}px)` }}
                >
                  <circle r={7.5} className={SEGMENT_LOOKS[told.state].fill} />
                  <circle r={3} className="fill-surface" />
                </g>
              ) : null}
            </svg>
          </div>
        );
      })}
    </>
  );
}, isSamePicture);

const Ground = memo(function Ground({ width }: { width: 'wide' | 'narrow' }) {
  return <PathMapDrawing width={width} labels={false} />;
});

/** Journeys are made anew at each keystroke; what is drawn of them seldom changes. */
function isSamePicture(before: Props, now: Props): boolean {
  const drawn = ({ segments, step, person }: Props) =>
    JSON.stringify([
      segments.map(({ id, from, to, path, state }) => [id, from, to, path, state]),
      step,
      person,
    ]);
  return drawn(before) === drawn(now);
}

function Leg({
  segment,
  line,
  told,
  wide,
}: {
  segment: JourneySegment;
  line: readonly Point[];
  told: boolean;
  wide: boolean;
}) {
  const look = SEGMENT_LOOKS[segment.state];
  const middle = middleOf(line);
  const watched = segment.state === 'watched' || segment.state === 'open';
  return (
    <g>
      <polyline
        points={line.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        strokeLinejoin="round"
        className={`${look.stroke} map-line`}
        strokeWidth={told ? 5 : 3}
        strokeDasharray={look.dash}
      />
      {segment.path !== null && segment.state !== 'not-reached' ? (
        <g transform={`translate(${middle.x} ${middle.y})`}>
          <circle r={wide ? 12 : 10} className={`${look.soft} ${look.stroke}`} strokeWidth={1.75} />
          {watched ? <Eye tone={look.stroke} /> : <Sign segment={segment} tone={look.stroke} />}
        </g>
      ) : null}
    </g>
  );
}

/** Somebody looks: on this leg an attacker on the wire is no spectator. */
function Eye({ tone }: { tone: string }) {
  return (
    <g className={`${tone} fill-none`} strokeWidth={1.75}>
      <path d="M -7 0 q 7 -7 14 0 q -7 7 -14 0 z" />
      <circle r={1.6} />
    </g>
  );
}

function Sign({ segment: { state }, tone }: { segment: JourneySegment; tone: string }) {
  const ink = { className: `${tone} fill-none`, strokeWidth: 2, strokeLinecap: 'round' } as const;
  if (state === 'passes')
    return (
      <path
        d="M -4.5 0.5 h 9 v 5 h -9 z M -2.8 0.5 v -2.4 a 2.8 2.8 0 0 1 5.6 0 v 2.4"
        {...ink}
        strokeWidth={1.6}
      />
    );
  if (state === 'unknown')
    return (
      <text y={4} textAnchor="middle" fontSize={12} className="fill-unknown font-semibold">
        ?
      </text>
    );
  return <path d="M -3.5 -3.5 L 3.5 3.5 M -3.5 3.5 L 3.5 -3.5" {...ink} />;
}

/** Half way along a line. */
function middleOf(line: readonly Point[]): Point {
  const [a, b] = line.length > 2 ? [line[1], line[2]] : [line[0], line[1]];
  // Round the edge of the map there is room on one side only.
  const inward = line.length > 2 ? 9 : 0;
  return { x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2 - inward, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2 };
}
