import { useState } from 'react';
import { TextField } from '@/app/_components/text-field';
import { localTime, momentOfLocal } from '@/lib/quiz/zoned-time';

type Props = {
  name: string;
  label: string;
  help?: string;
  error?: string | undefined;
  /** Epoch ms, or null for never. */
  value: number | null;
  zone: string;
  onChange: (value: number | null) => void;
};

/** A moment, as clocks in the instructor's zone show it; empty for none. */
export function MomentField({ name, label, help, error, value, zone, onChange }: Props) {
  const stored = value === null ? '' : localTime(value, zone);
  // What is half typed is no time yet, and must not be overwritten by what is stored.
  const [typed, setTyped] = useState(stored);
  return (
    <TextField
      name={name}
      label={label}
      help={help}
      error={error}
      type="datetime-local"
      width="max-w-60"
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        if (target.value === '') onChange(null);
        else {
          const moment = momentOfLocal(target.value, zone);
          if (moment !== null && moment >= 0) onChange(moment);
        }
      }}
      onBlur={() => setTyped(stored)}
    />
  );
}
