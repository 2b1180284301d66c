import type { FlagReader } from '../flag-reader';
import type { AddError } from './add-error';

/** EtcdOptions.Validate (apiserver/pkg/server/options/etcd.go). */
export function validateEtcd(flags: FlagReader, add: AddError): void {
  if (flags.list('etcd-servers').length === 0)
    add('etcd-servers-missing', '--etcd-servers must be set.', null);
  const backend = flags.text('storage-backend');
  if (backend !== '' && backend !== 'etcd3')
    add('storage-backend', '--storage-backend must be etcd3, or left out.', 'storage-backend');
  for (const item of flags.list('etcd-servers-overrides')) {
    const parts = item.split('#');
    if (parts.length !== 2 || parts[0]?.split('/').length !== 2)
      add('etcd-overrides', `"${item}" must be group/resource#server;server.`, 'etcd-servers-overrides');
  }
  if (
    flags.get('encryption-provider-config-automatic-reload') === true &&
    flags.text('encryption-provider-config') === ''
  )
    add(
      'encryption-reload',
      '--encryption-provider-config-automatic-reload needs --encryption-provider-config.',
      'encryption-provider-config-automatic-reload',
    );
}
