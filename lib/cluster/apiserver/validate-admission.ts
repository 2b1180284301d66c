import type { FlagReader } from '../flag-reader';
import type { AddError } from './add-error';
import { ADMISSION_PLUGINS } from './admission-plugins';

/** AdmissionOptions.Validate (pkg/kubeapiserver/options/admission.go and apiserver's own). */
export function validateAdmission(flags: FlagReader, add: AddError): void {
  const known = new Set(ADMISSION_PLUGINS.map(({ name }) => name));
  const on = flags.list('enable-admission-plugins');
  const off = flags.list('disable-admission-plugins');
  const old = flags.list('admission-control');
  for (const [name, plugins] of [
    ['enable-admission-plugins', on],
    ['disable-admission-plugins', off],
    ['admission-control', old],
  ] as const)
    for (const plugin of plugins)
      if (!known.has(plugin)) add('admission-unknown', `"${plugin}" is no admission plugin.`, name);
  const both = [...new Set(on.filter((plugin) => off.includes(plugin)))];
  if (both.length > 0)
    add(
      'admission-both',
      `${both.join(', ')} ${both.length === 1 ? 'is' : 'are'} both enabled and disabled.`,
      'disable-admission-plugins',
    );
  if (old.length > 0 && on.length + off.length > 0)
    add(
      'admission-old-and-new',
      '--admission-control excludes the enable and disable lists.',
      'admission-control',
    );
}
