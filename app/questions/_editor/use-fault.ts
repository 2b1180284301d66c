import { useContext } from 'react';
import { FaultsContext } from './faults-context';

type FaultAttributes = { 'aria-invalid'?: true; 'aria-describedby'?: string };

/** Of the field with a name: what is wrong with it, the id of its message, and what its control says of that. */
export function useFault(): (name: string) => {
  words: string | undefined;
  id: string;
  field: FaultAttributes;
} {
  const faults = useContext(FaultsContext);
  return (name) => {
    const words = faults.get(name);
    const id = `fault-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
    return { words, id, field: words === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': id } };
  };
}
