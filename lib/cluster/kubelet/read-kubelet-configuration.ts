import type { EffectiveValue } from '../effective-value';
import { firstRefusal } from '../first-refusal';
import type { ClusterError, Outcome } from '../refusal';
import { defaultKubeletValues } from './default-kubelet-values';
import { KUBELET_CHECKS } from './kubelet-checks';
import { setGates } from './kubelet-gates';
import { kubeletReader } from './kubelet-reader';
import { loadKubeletFile } from './load-kubelet-file';

/** A KubeletConfiguration file by itself, as a kubelet without flags takes it through --config. */
export type KubeletConfigurationFile = {
  outcome: Outcome;
  effective: Readonly<Record<string, EffectiveValue>>;
  warnings: readonly ClusterError[];
};

/** Read one KubeletConfiguration text: decode, default, validate. `path` is its absolute path on the host. Nothing throws. */
export function readKubeletConfiguration(text: string, file: string, path: string): KubeletConfigurationFile {
  const loaded = loadKubeletFile(text, file, path.replace(/\/[^/]*$/, ''));
  const named = loaded.values.get('featureGates');
  const more = named?.value !== null && typeof named?.value === 'object' ? { ...named.value } : {};
  const { gates, problem } = setGates(new Map(), more);
  const values = defaultKubeletValues(loaded.values, gates);
  const config = kubeletReader(values, file);
  const outcome = firstRefusal([
    () => ({ stage: 'config', errors: loaded.errors }),
    () => ({
      stage: 'config',
      errors:
        problem === null
          ? []
          : [
              {
                id: 'panic-gate',
                message: `${problem.message} In a configuration file that crashes the kubelet.`,
                file,
                range: named?.range ?? null,
              },
            ],
    }),
    () => ({
      stage: 'validation',
      errors: KUBELET_CHECKS.filter(([, fails]) => fails(config, gates)).map(([field, , advice]) =>
        config.error('field-invalid', `${field} ${advice}.`, field),
      ),
    }),
  ]);
  return { outcome, effective: Object.fromEntries(values), warnings: loaded.warnings };
}
