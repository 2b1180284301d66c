import type { ComponentProps, ReactNode } from 'react';
import { describedBy } from './described-by';
import { Field } from './field';
import { INPUT_LOOK } from './input-look';

type Props = Omit<ComponentProps<'input'>, 'id'> & {
  name: string;
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  /** Widest it gets, e.g. "max-w-40" for a number. */
  width?: string;
};

/** A text, number, date, e-mail or password input with its label, help and message. */
export function TextField({ name, label, help, error, width = '', ...rest }: Props) {
  const id = `field-${name}`;
  return (
    <Field id={id} label={label} help={help} error={error}>
      <input
        id={id}
        name={name}
        className={`${INPUT_LOOK} ${width}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, Boolean(help), error)}
        {...rest}
      />
    </Field>
  );
}
