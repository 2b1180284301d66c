import type { Evidence } from '../evidence';
import type { ClientLookup } from './client-facts';
import type { ClientFacts } from './client-of';
import { fileNotGiven } from './file-not-given';

/** Evidence from a kubeconfig, or why there is none. */
export function clientClaim(
  lookup: ClientLookup,
  what: string,
  read: (facts: ClientFacts) => readonly Evidence[],
): readonly Evidence[] {
  if (lookup.state === 'read') return read(lookup.facts);
  if (lookup.state === 'not-given') return [fileNotGiven(lookup.file, what)];
  if (lookup.state === 'absent')
    return [
      {
        id: 'kubeconfig-absent',
        message: `${lookup.file} does not exist, so there is no client.`,
        holds: false,
        file: lookup.file,
        range: null,
      },
    ];
  return [
    {
      id: 'kubeconfig-refused',
      message: `${lookup.file} is refused: ${lookup.message}`,
      holds: false,
      file: lookup.file,
      range: lookup.range,
    },
  ];
}
