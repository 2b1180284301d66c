import type { ReactNode } from 'react';

type Props = {
  name: string;
  legend: string;
  help?: string;
  options: readonly { value: string; label: string; icon?: ReactNode }[];
  chosen: readonly string[];
};

/** Any of a few, all visible: checkboxes drawn as a row of chips. */
export function CheckChips({ name, legend, help, options, chosen }: Props) {
  return (
    <fieldset className="py-3" aria-describedby={help ? `chips-${name}-help` : undefined}>
      <legend className="mb-1.5 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label, icon }) => (
          <label
            key={value}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-edge bg-surface px-3 py-1.5 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 hover:border-accent"
          >
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-4 accent-accent outline-none"
            />
            {icon}
            {label}
          </label>
        ))}
      </div>
      {help ? (
        <p id={`chips-${name}-help`} className="mt-1.5 text-muted text-sm">
          {help}
        </p>
      ) : null}
    </fieldset>
  );
}
