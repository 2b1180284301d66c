import type { FlagReader } from '../flag-reader';
import type { ClusterError } from '../refusal';
import { CIPHER_SUITES, TLS_VERSIONS } from '../tls-names';

/** The curves that Go 1.26 knows by number: P-256, P-384, P-521, X25519 and the hybrids with ML-KEM. */
const CURVES = [23, 24, 25, 29, 4587, 4588, 4589];

/** SecureServingOptions.ApplyTo, the TLS options: names of versions and suites, numbers of curves. */
export function applyTls(flags: FlagReader): readonly ClusterError[] {
  const errors: ClusterError[] = [];
  for (const name of flags.list('tls-cipher-suites'))
    if (!CIPHER_SUITES.has(name))
      errors.push(
        flags.error('tls-cipher', `"${name}" is no cipher suite that Go knows.`, 'tls-cipher-suites'),
      );
  const version = flags.text('tls-min-version');
  if (version !== '' && !TLS_VERSIONS.has(version))
    errors.push(
      flags.error(
        'tls-version',
        `"${version}" is no TLS version. Use VersionTLS12 or VersionTLS13.`,
        'tls-min-version',
      ),
    );
  for (const curve of flags.list('tls-curve-preferences'))
    if (!CURVES.includes(Number(curve)))
      errors.push(flags.error('tls-curve', `Curve ${curve} is not known to Go.`, 'tls-curve-preferences'));
  return errors;
}
