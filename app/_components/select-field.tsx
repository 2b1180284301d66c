import type { ComponentProps, ReactNode } from 'react';
import { describedBy } from './described-by';
import { Field } from './field';
import { INPUT_LOOK } from './input-look';

type Props = Omit<ComponentProps<'select'>, 'id' | 'children'> & {
  name: string;
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  width?: string;
  options: readonly { value: string; label: string }[];
};

/** A native select with its label, help and message. */
export function SelectField({ name, label, help, error, width = '', options, ...rest }: Props) {
  const id = `field-${name}`;
  return (
    <Field id={id} label={label} help={help} error={error}>
      <select
        id={id}
        name={name}
        className={`${INPUT_LOOK} ${width}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, Boolean(help), error)}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
