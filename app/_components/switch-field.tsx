import type { ReactNode } from 'react';
import { describedBy } from './described-by';
import { Field } from './field';

type Props = {
  name: string;
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  checked?: boolean;
  defaultChecked?: boolean;
  onChange?: (checked: boolean) => void;
};

/** On or off: a checkbox drawn as a switch, so that it works in a plain form. */
export function SwitchField({ name, label, help, error, checked, defaultChecked, onChange }: Props) {
  const id = `field-${name}`;
  return (
    <Field id={id} label={label} help={help} error={error} inline>
      <input
        id={id}
        name={name}
        type="checkbox"
        {...(checked === undefined ? { defaultChecked } : { checked })}
        onChange={(event) => onChange?.(event.currentTarget.checked)}
        aria-describedby={describedBy(id, Boolean(help), error)}
        className="relative h-7 w-12 shrink-0 cursor-pointer appearance-none rounded-full border border-edge bg-sunken transition-colors duration-150 before:absolute before:top-0.75 before:left-0.75 before:size-5 before:rounded-full before:bg-edge before:transition-transform before:duration-150 checked:border-accent checked:bg-accent checked:before:translate-x-5 checked:before:bg-on-accent forced-colors:appearance-auto"
      />
    </Field>
  );
}
