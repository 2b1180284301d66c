import type { FlagReader } from '../flag-reader';
import type { AddError } from './add-error';

const MODES = ['AlwaysAllow', 'AlwaysDeny', 'ABAC', 'Webhook', 'RBAC', 'Node'];
const WEBHOOK = ['config-file', 'version', 'cache-authorized-ttl', 'cache-unauthorized-ttl'].map(
  (end) => `authorization-webhook-${end}`,
);

/** BuiltInAuthorizationOptions.Validate for the flags (pkg/kubeapiserver/options/authorization.go); the file is checked beside it. */
export function validateAuthorization(flags: FlagReader, add: AddError): void {
  if (flags.text('authorization-config') !== '') {
    const clash = ['authorization-mode', ...WEBHOOK].find((name) => flags.given(name));
    if (clash !== undefined)
      add('authz-config-and-flags', `--authorization-config cannot stand beside --${clash}.`, clash);
    return;
  }
  const given = flags.list('authorization-mode');
  const seen = new Set<string>();
  for (const mode of given.length === 0 ? ['AlwaysAllow'] : given) {
    if (!MODES.includes(mode))
      add(
        'authz-mode',
        `"${mode}" is no authorization mode. Names are exact: ${MODES.join(', ')}.`,
        'authorization-mode',
      );
    else if (seen.has(mode))
      add(
        'authz-mode-repeated',
        `${mode} is there twice; lists of several --authorization-mode add up.`,
        'authorization-mode',
      );
    seen.add(mode);
  }
  for (const [mode, file] of [
    ['ABAC', 'authorization-policy-file'],
    ['Webhook', 'authorization-webhook-config-file'],
  ] as const) {
    const named = flags.text(file) !== '';
    if (seen.has(mode) && !named)
      add('authz-mode-file', `Mode ${mode} needs --${file}.`, 'authorization-mode');
    if (!seen.has(mode) && named) add('authz-file-without-mode', `--${file} needs mode ${mode}.`, file);
  }
}
