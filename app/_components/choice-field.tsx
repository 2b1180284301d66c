import type { ReactNode } from 'react';

type Props = {
  name: string;
  legend: string;
  help?: ReactNode;
  error?: string | undefined;
  options: readonly { value: string; label: string; hint?: string }[];
  defaultValue?: string;
  value?: string;
  onChange?: (value: string) => void;
};

/** One of a few, all visible: a radio group drawn as a row of chips. */
export function ChoiceField({ name, legend, help, error, options, defaultValue, value, onChange }: Props) {
  return (
    <fieldset className="py-3" aria-describedby={help ? `choice-${name}-help` : undefined}>
      <legend className="mb-1.5 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-edge bg-surface px-3 py-1.5 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 hover:border-accent"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              className="size-4 accent-accent outline-none"
              {...(value === undefined
                ? { defaultChecked: defaultValue === option.value }
                : { checked: value === option.value })}
              onChange={() => onChange?.(option.value)}
            />
            <span>
              {option.label}
              {option.hint ? <span className="block text-muted text-sm">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {help ? (
        <p id={`choice-${name}-help`} className="mt-1.5 max-w-[60ch] text-muted text-sm">
          {help}
        </p>
      ) : null}
      {error ? (
        <p className="mt-1.5 font-medium text-exposed text-sm" role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
