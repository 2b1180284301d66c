import type { ReactNode } from 'react';
import { describedBy } from './described-by';
import { Field } from './field';
import { SWITCH_LOOK } from './switch-look';

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
        className={SWITCH_LOOK}
      />
    </Field>
  );
}
