'use client';

import { useState } from 'react';
import { describedBy } from '../../_components/described-by';
import { Field } from '../../_components/field';
import { retentionWords } from './retention-words';

/** Desired retention as a slider that says what it costs. */
export function RetentionField({ percent, error }: { percent: number; error: string | undefined }) {
  const [value, setValue] = useState(percent);
  const id = 'field-requestRetention';
  return (
    <Field id={id} label="How much you want to recall" help={retentionWords(value)} error={error}>
      <div className="flex max-w-lg items-center gap-4">
        <input
          id={id}
          name="requestRetention"
          type="range"
          min={70}
          max={97}
          step={1}
          value={value}
          onChange={(event) => setValue(Number(event.currentTarget.value))}
          aria-describedby={describedBy(id, true, error)}
          aria-valuetext={`${value} percent`}
          className="h-11 flex-1 accent-accent"
        />
        <output htmlFor={id} className="tabular w-14 text-right font-semibold">
          {value}&nbsp;%
        </output>
      </div>
    </Field>
  );
}
