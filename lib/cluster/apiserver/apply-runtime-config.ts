import type { FlagReader } from '../flag-reader';
import { parseGoBool } from '../parse-go-bool';
import type { AddError } from './add-error';
import { runtimeConfigEntries } from './runtime-config-entries';

const WHOLE = ['api/all', 'api/ga', 'api/beta', 'api/alpha'];

/** MergeAPIResourceConfigs: what the values are, once the keys are known. */
export function applyRuntimeConfig(flags: FlagReader, add: AddError): void {
  for (const [key, value] of runtimeConfigEntries(flags)) {
    const version = key.split('/')[1];
    const fine = WHOLE.includes(key)
      ? value === 'true' || value === 'false'
      : version === undefined || value === '' || parseGoBool(value) !== null;
    if (!fine)
      add('runtime-config', `--runtime-config ${key}=${value} must be true or false.`, 'runtime-config');
    else if (!WHOLE.includes(key) && version !== undefined && !/^v[0-9]+((alpha|beta)[0-9]+)?$/.test(version))
      add('runtime-config', `"${key}" names no version of its group.`, 'runtime-config');
    const resource = key.split('/')[2];
    if (resource !== undefined && resource !== resource.toLowerCase())
      add('runtime-config', `The resource in "${key}" must be in lower case.`, 'runtime-config');
  }
}
