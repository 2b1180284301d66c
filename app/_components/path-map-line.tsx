import type { PathLook, PathTone } from './path-look';
import type { MapLine } from './path-map-geometry';
import { PATH_WORDS } from './path-words';

type Props = {
  line: MapLine;
  look: PathLook | undefined;
  standing: 'plain' | 'lit' | 'back';
  label: { x: number } | null;
  /** Where the sign sits on the line; null for the short lines inside the control plane. */
  signX: number | null;
};

const TONES: Record<PathTone, { stroke: string; fill: string; text: string; dash?: string; width: number }> =
  {
    secure: { stroke: 'stroke-secure', fill: 'fill-secure-soft', text: 'fill-secure', width: 2.5 },
    conditional: {
      stroke: 'stroke-conditional',
      fill: 'fill-conditional-soft',
      text: 'fill-conditional',
      dash: '18 4',
      width: 2.5,
    },
    exposed: {
      stroke: 'stroke-exposed',
      fill: 'fill-exposed-soft',
      text: 'fill-exposed',
      dash: '9 6',
      width: 2.5,
    },
    unknown: {
      stroke: 'stroke-unknown',
      fill: 'fill-unknown-soft',
      text: 'fill-unknown',
      dash: '5 5',
      width: 2,
    },
    'wont-start': {
      stroke: 'stroke-wontstart',
      fill: 'fill-wontstart-soft',
      text: 'fill-wontstart',
      width: 2,
    },
    deprecated: { stroke: 'stroke-retired', fill: 'fill-retired-soft', text: 'fill-retired', width: 1.25 },
    'not-applicable': {
      stroke: 'stroke-edge',
      fill: 'fill-surface',
      text: 'fill-muted',
      dash: '1.5 5',
      width: 1.75,
    },
  };

/** One path on the map: form says the tone (solid, notched, broken, dashed, struck, dotted), colour repeats it. */
export function PathMapLine({ line, look, standing, label, signX }: Props) {
  const { path, x1, x2, y } = line;
  const towards = x2 > x1 ? 1 : -1;
  const tone = look ? TONES[look.tone] : null;
  const lit = standing === 'lit';
  const stroke = lit ? 'stroke-accent map-lit' : `${tone?.stroke ?? 'stroke-muted'} map-line`;
  const width = lit ? 4 : standing === 'back' ? 1.25 : (tone?.width ?? 1.75);
  const dash = lit || (standing === 'back' && !tone) ? undefined : tone?.dash;
  const gone = look?.tone === 'deprecated' || path === 'ssh-tunnel';
  // Lines step back; their names stay readable.
  const faint = standing === 'back' ? 0.5 : 1;
  const end = x2 - towards * 7;
  const rails = path === 'konnectivity' ? [-2.5, 2.5] : [0];
  return (
    <g>
      {rails.map((shift) => (
        <line
          key={shift}
          x1={x1}
          x2={end}
          y1={y + shift}
          y2={y + shift}
          className={`${stroke} transition-[stroke] duration-150`}
          opacity={faint}
          strokeWidth={rails.length > 1 ? width * 0.7 : width}
          strokeDasharray={dash}
        />
      ))}
      <path
        d={`M ${x2 - towards} ${y} l ${-towards * 9} -5.5 v 11 z`}
        className={lit ? 'fill-accent' : (tone?.text ?? 'fill-muted')}
        opacity={faint}
      />
      {label && signX !== null ? (
        <text
          x={label.x}
          y={y - 7}
          textAnchor="middle"
          fontSize={13}
          paintOrder="stroke"
          strokeWidth={4}
          strokeLinejoin="round"
          className={`stroke-surface ${lit ? 'fill-accent-strong font-semibold' : standing === 'back' ? 'fill-muted' : 'fill-ink'}`}
        >
          {PATH_WORDS[path].short}
        </text>
      ) : null}
      {label && gone ? (
        <line
          x1={label.x - 36}
          x2={label.x + 36}
          y1={y - 11.5}
          y2={y - 11.5}
          className="stroke-ink"
          strokeWidth={1}
        />
      ) : null}
      {tone && look ? <Sign x={signX ?? x1 + towards * 13} y={y} look={look} small={signX === null} /> : null}
    </g>
  );
}

function Sign({ x, y, look, small }: { x: number; y: number; look: PathLook; small: boolean }) {
  const tone = TONES[look.tone];
  if (look.tone === 'not-applicable' && !look.mark) return null;
  if (look.mark) {
    const half = small ? 11.5 : 13.5;
    return (
      <g>
        <rect
          x={x - half}
          y={y - 9}
          width={2 * half}
          height={18}
          rx={9}
          className={`${tone.fill} ${tone.stroke}`}
          strokeWidth={1.25}
        />
        <text
          x={x}
          y={y + 4}
          textAnchor="middle"
          fontSize={small ? 11 : 11.5}
          className={`${tone.text} tabular font-semibold`}
        >
          {look.mark}
        </text>
      </g>
    );
  }
  return (
    <g transform={`translate(${x} ${y}) scale(${small ? 0.85 : 1})`}>
      <circle r={9} className={`${tone.fill} ${tone.stroke}`} strokeWidth={1.25} />
      <ToneMark tone={look.tone} />
    </g>
  );
}

function ToneMark({ tone }: { tone: PathTone }) {
  const { stroke, text } = TONES[tone];
  const ink = {
    className: `${stroke} fill-none`,
    strokeWidth: 1.75,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const;
  switch (tone) {
    case 'secure':
      return <path d="M -4 0.5 L -1 3.5 L 4 -3" {...ink} />;
    case 'exposed':
      return (
        <path
          d="M -3.5 -0.5 h 7 v 5 h -7 z M -2 -0.5 v -2 a 2.2 2.2 0 0 1 4.2 -0.8"
          {...ink}
          strokeWidth={1.5}
        />
      );
    case 'wont-start':
      return <path d="M -2 -4.5 h 4 l 2.5 2.5 v 4 l -2.5 2.5 h -4 l -2.5 -2.5 v -4 z M -2 0 h 4" {...ink} />;
    case 'deprecated':
      return <path d="M -4 4 L 4 -4" {...ink} />;
    default:
      return (
        <text y={3.75} textAnchor="middle" fontSize={10.5} className={`${text} font-semibold`}>
          {tone === 'conditional' ? 'if' : '?'}
        </text>
      );
  }
}
