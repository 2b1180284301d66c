import { useId } from 'react';
import { INPUT_LOOK } from '@/app/_components/input-look';

type Props = {
  name: string;
  label: string;
  help?: string;
  value: string;
  maxLength: number;
  rows?: number;
  error?: string | undefined;
  onChange: (value: string) => void;
};

/** A text of several lines in Markdown. */
export function MarkdownField({ name, label, help, value, maxLength, rows = 5, error, onChange }: Props) {
  const id = useId();
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="py-3">
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label}
      </label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        value={value}
        maxLength={maxLength}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className={`${INPUT_LOOK} resize-y`}
        onChange={(event) => onChange(event.target.value)}
      />
      {help ? (
        <p id={`${id}-help`} className="mt-1.5 text-muted text-sm">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="mt-1.5 font-medium text-exposed text-sm">
          {error}
        </p>
      ) : null}
    </div>
  );
}
