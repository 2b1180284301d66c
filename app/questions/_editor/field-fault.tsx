import { useFault } from './use-fault';

/** What keeps the field with this name from being saved, at the field. */
export function FieldFault({ name }: { name: string }) {
  const { words, id } = useFault()(name);
  return words === undefined ? null : (
    <p id={id} className="font-medium text-exposed text-sm">
      {words}
    </p>
  );
}
