import { Check } from 'lucide-react';

/** The head of an option's row: its words, and that it is the key. */
export function OptionHead({ label, isKey }: { label: string; isKey: boolean }) {
  return (
    <th scope="row" className="break-words px-3 py-2.5 text-left font-normal">
      {isKey ? (
        <span className="mr-1 inline-flex items-center gap-1 font-semibold text-secure">
          <Check size={16} aria-hidden="true" />
          Key:
        </span>
      ) : null}
      {label}
    </th>
  );
}
