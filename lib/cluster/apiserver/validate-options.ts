import { gateAt } from '../gate-at';
import type { ClusterError } from '../refusal';
import type { AddError } from './add-error';
import type { ApiserverInput } from './apiserver-input';

import { validateAdmission } from './validate-admission';
import { validateAudit } from './validate-audit';
import { validateAuthentication } from './validate-authentication';
import { validateAuthorization } from './validate-authorization';
import { validateEtcd } from './validate-etcd';
import { validateNetworks } from './validate-networks';
import { validateRuntimeConfig } from './validate-runtime-config';
import { validateServerRun } from './validate-server-run';

/**
 * Everything that kube-apiserver checks about its options at once, in its order
 * (pkg/controlplane/apiserver/options/validation.go). `authorizationErrors` are those of the structured file, which is read here.
 */
export function validateOptions(
  { flags, host, gates, minor }: ApiserverInput,
  authorizationErrors: readonly ClusterError[],
): ClusterError[] {
  const errors: ClusterError[] = [];
  const add: AddError = (id, message, name) => {
    errors.push(flags.error(id, message, name));
  };
  validateServerRun(flags, add);
  validateEtcd(flags, add);
  const port = Number(flags.get('secure-port'));
  if (port < 1 || port > 65535)
    add('port-range', '--secure-port must lie between 1 and 65535; it cannot be turned off.', 'secure-port');
  validateAuthentication({ flags, host, minor }, add);
  validateAuthorization(flags, add);
  if (!errors.some(({ id }) => id === 'authz-config-and-flags')) errors.push(...authorizationErrors);
  validateAudit(flags, add);
  validateAdmission(flags, add);
  validateRuntimeConfig(flags, add);
  signing(add, flags);
  const hidden = flags.text('show-hidden-metrics-for-version');
  if (hidden !== '' && hidden !== `1.${minor - 1}`)
    add(
      'hidden-metrics',
      `--show-hidden-metrics-for-version must be 1.${minor - 1}, or left out.`,
      'show-hidden-metrics-for-version',
    );
  const peers = 'UnknownVersionInteroperabilityProxy';
  if (!(gates.get(peers) ?? gateAt(peers, minor)?.on ?? false))
    for (const name of ['peer-ca-file', 'peer-advertise-ip', 'peer-advertise-port'])
      if (flags.text(name) !== '') add('peer-gate', `--${name} needs the feature gate ${peers}.`, name);
  validateNetworks(flags, add);
  return errors;
}

/** validateTokenRequest: a signer is made from the key file and the first issuer, or an external one is named. */
function signing(add: AddError, flags: ApiserverInput['flags']): void {
  const [issuer = ''] = flags.list('service-account-issuer');
  const external = flags.text('service-account-signing-endpoint') !== '';
  if (flags.text('service-account-signing-key-file') === '' && !external)
    add('sa-signing-missing', '--service-account-signing-key-file must be set.', null);
  else if (issuer === '')
    add('sa-signing-issuer', '--service-account-issuer must be set beside the signing key.', null);
}
