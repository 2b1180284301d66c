import { decide, type Meeting } from './decide';
import { meetClaims } from './meet-claims';
import type { OperationDefinition } from './operation-definition';

/** A pod lists pods through its service account. */
export const podListsPods: OperationDefinition = {
  id: 'pod-lists-pods',
  title: 'A pod calls the API',
  paths: ['pod-to-apiserver'],
  judge: (_, paths) =>
    decide(
      meetClaims(paths['pod-to-apiserver'], [
        'encrypted',
        'server-authenticated',
        'client-authenticated',
        'authorized',
      ]).map(named),
    ),
};

/** What breaks the call rather than opens it: no ca.crt to verify by, no token to show. */
function named(meeting: Meeting): Meeting {
  const { id } = meeting.because;
  if (id === 'root-ca-absent') return { ...meeting, outcome: 'fails' };
  if (id === 'service-account-plugin-off') return { ...meeting, outcome: 'refused' };
  if (id === 'service-account-lookup-off' || id === 'authorization-elsewhere')
    return { ...meeting, outcome: null };
  return meeting;
}
