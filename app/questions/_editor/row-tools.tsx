import { Plus, Trash2 } from 'lucide-react';
import { Button } from '@/app/_components/button';

/** Takes a row of a list away. `label`: what it is, for who does not see where the button stands. */
export function RemoveRow({
  label,
  disabled,
  onRemove,
}: {
  label: string;
  disabled: boolean;
  onRemove: () => void;
}) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onRemove}
      aria-label={`Remove ${label}`}
      className="grid size-11 shrink-0 place-items-center rounded-lg text-muted hover:bg-exposed-soft hover:text-exposed disabled:opacity-30"
    >
      <Trash2 size={18} aria-hidden="true" />
    </button>
  );
}

/** Adds a row to a list. */
export function AddRow({
  children,
  disabled,
  onAdd,
}: {
  children: string;
  disabled?: boolean;
  onAdd: () => void;
}) {
  return (
    <Button kind="quiet" size="small" disabled={disabled ?? false} onClick={onAdd}>
      <Plus size={16} aria-hidden="true" />
      {children}
    </Button>
  );
}
