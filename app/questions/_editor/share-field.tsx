import { useState } from 'react';
import { INPUT_LOOK } from '@/app/_components/input-look';

type Props = { label: string; fraction: number; onChange: (fraction: number) => void };

/** The share of the points that an answer earns, in percent, −100 to 100. */
export function ShareField({ label, fraction, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const percent = String(Math.round(fraction * 1e7) / 1e5);
  return (
    <span className="flex items-center gap-1">
      <input
        type="number"
        min={-100}
        max={100}
        step="any"
        inputMode="decimal"
        aria-label={`${label}: percent of the points`}
        value={typed ?? percent}
        className={`${INPUT_LOOK} w-24!`}
        onChange={({ target }) => {
          setTyped(target.value);
          const value = Number(target.value);
          if (target.value !== '' && value >= -100 && value <= 100) onChange(value / 100);
        }}
        onBlur={() => setTyped(null)}
      />
      <span aria-hidden="true">%</span>
    </span>
  );
}
