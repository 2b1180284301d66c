import { asRecord } from '../as-record';
import { isLabelValue } from '../is-label-value';
import { isQualifiedName } from '../is-qualified-name';

/** Whether registerWithTaints may hold this (CheckTaintValidation in pkg/util/taints, and no timeAdded). */
export function isTaint(value: unknown): boolean {
  const taint = asRecord(value);
  const text = (name: string) => String(taint?.[name] ?? '');
  const effects = ['', 'NoSchedule', 'PreferNoSchedule', 'NoExecute'];
  return (
    isQualifiedName(text('key')) &&
    isLabelValue(text('value')) &&
    effects.includes(text('effect')) &&
    text('timeAdded') === ''
  );
}
