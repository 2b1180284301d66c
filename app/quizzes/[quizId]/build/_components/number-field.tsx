import { useState } from 'react';
import { TextField } from '@/app/_components/text-field';

type Props = {
  name: string;
  label: string;
  help?: string;
  value: number | null;
  min: number;
  max: number;
  step?: number;
  /** What an empty field means, where it may be empty. */
  placeholder?: string;
  onChange: (value: number | null) => void;
};

/** A number that may be half typed: what fits is told, what does not says why and changes nothing. */
export function NumberField({ name, label, help, value, min, max, step = 1, placeholder, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? '' : String(value));
  const problem = fault(text, { min, max, step, mayBeEmpty: placeholder !== undefined });
  return (
    <TextField
      name={name}
      label={label}
      help={help}
      type="number"
      inputMode={step % 1 === 0 ? 'numeric' : 'decimal'}
      width="max-w-40"
      min={min}
      max={max}
      step={step}
      placeholder={placeholder}
      value={text}
      error={problem ?? undefined}
      onChange={({ target }) => {
        setTyped(target.value);
        const bounds = { min, max, step, mayBeEmpty: placeholder !== undefined };
        if (fault(target.value, bounds) === null) onChange(target.value === '' ? null : Number(target.value));
      }}
      onBlur={() => setTyped(problem === null ? null : text)}
    />
  );
}

function fault(
  text: string,
  { min, max, step, mayBeEmpty }: { min: number; max: number; step: number; mayBeEmpty: boolean },
): string | null {
  if (text === '') return mayBeEmpty ? null : `Write a number from ${min} to ${max}.`;
  const value = Number(text);
  if (!Number.isFinite(value) || value < min || value > max) return `Write a number from ${min} to ${max}.`;
  return step === 1 && !Number.isInteger(value) ? 'Write a whole number.' : null;
}
