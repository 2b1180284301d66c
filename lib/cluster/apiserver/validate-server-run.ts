import type { FlagReader } from '../flag-reader';
import { isGoRegexp } from '../is-go-regexp';
import { parseGoDuration } from '../parse-go-duration';
import type { AddError } from './add-error';

const HSTS = /^(max-age=.*|includeSubDomains|preload)$/;
const NOT_NEGATIVE = [
  'livez-grace-period',
  'max-requests-inflight',
  'max-mutating-requests-inflight',
  'request-timeout',
  'min-request-timeout',
  'storage-initialization-timeout',
  'shutdown-delay-duration',
  'shutdown-watch-termination-grace-period',
];

/** ServerRunOptions.Validate (apiserver/pkg/server/options/server_run_options.go). */
export function validateServerRun(flags: FlagReader, add: AddError): void {
  for (const name of NOT_NEGATIVE) {
    const value = flags.get(name);
    if ((typeof value === 'number' ? value : (parseGoDuration(String(value)) ?? 0)) < 0)
      add('negative', `--${name} cannot be negative.`, name);
  }
  const goaway = Number(flags.get('goaway-chance'));
  if (goaway < 0 || goaway > 0.02)
    add('goaway-chance', '--goaway-chance must lie between 0 and 0.02.', 'goaway-chance');
  for (const item of flags.list('strict-transport-security-directives'))
    if (!HSTS.test(item))
      add(
        'hsts',
        `"${item}" is no HSTS directive; use max-age=…, includeSubDomains or preload.`,
        'strict-transport-security-directives',
      );
  for (const item of flags.list('cors-allowed-origins'))
    if (!isGoRegexp(item) || !/\^|\/\//.test(item) || !/[$:]/.test(item))
      add(
        'cors',
        `"${item}" must be a regular expression that pins the start (^ or //) and the end ($ or :) of the host.`,
        'cors-allowed-origins',
      );
}
