import { componentEnvironment } from './component-environment';
import type { ComponentReport } from './component-report';
import type { EffectiveValue } from './effective-value';
import { deriveEtcd, etcdWarnings } from './etcd/derive-etcd';
import { etcdFlagSet } from './etcd/etcd-flag-set';
import { layerEnvironment, layerFile } from './etcd/layer-etcd-values';
import { readEtcdConfig } from './etcd/read-etcd-config';
import { etcdListenerProblem, etcdValueProblem, validateEtcd } from './etcd/validate-etcd';
import { firstRefusal } from './first-refusal';
import { type FlagReader, flagReader } from './flag-reader';
import type { HostFiles } from './host-files';
import { namedFile } from './named-file';
import type { ComponentSource } from './parse-cluster';
import { parseGoFlags } from './parse-go-flags';
import { podFiles } from './pod-files';
import type { ClusterError, Stage } from './refusal';

/**
 * What etcd 3.5 or 3.6 makes of its command line, its environment and its --config-file. The file, where there is one, stands
 * alone: flags and environment are not looked at then. Without it a flag and its variable together are refused. Settings go
 * by `--flag`, also those of the file. Sources: server/etcdmain/config.go, server/embed/{config,etcd}.go,
 * client/pkg/transport/listener.go, pkg/flags of etcd. Nothing throws.
 */
export function computeEtcd(source: ComponentSource, hostFiles: HostFiles): ComponentReport {
  const set = etcdFlagSet(source.container?.container.image);
  const parsed = parseGoFlags(source.argv.argv, set);
  const place = source.argv.argv[0]?.range ?? null;
  const host = podFiles(hostFiles, source.container);
  const environment = componentEnvironment(source);
  const layered = layerEnvironment(parsed, set, environment);
  const over = flagReader(layered.parsed, set, source.file, place);
  const named = namedFile(over, 'config-file', host);
  const config = named.text === null ? null : readEtcdConfig(named.text, named.file, set);
  const fromFile = named.path !== '';
  const file = fromFile ? layerFile(parsed, set, environment, config?.values ?? new Map()) : null;
  const flags = file === null ? over : flagReader(file.parsed, set, source.file, place);
  // A file that is not given may say anything: nothing is held against it.
  const unread = fromFile && config === null;
  const step = (stage: Stage, check: () => ClusterError | null | undefined) => () => {
    const error = check() ?? null;
    return { stage, errors: error === null ? [] : [error] };
  };
  const [stray] = parsed.positional;
  const outcome = firstRefusal([
    step('config', () => source.error),
    step('flags', () => parsed.errors[0]),
    step('flags', () => (fromFile ? null : etcdValueProblem(over))),
    step('flags', () =>
      stray === undefined
        ? null
        : {
            id: 'flag-positional',
            message: `"${stray.text}" is not a valid flag. After a flag that is true or false, write =value.`,
            file: stray.file,
            range: stray.range,
          },
    ),
    step('flags', () =>
      parsed.help || over.get('version') === true
        ? flags.error('flag-help', 'With --help or --version it prints and exits.', 'version')
        : null,
    ),
    step('config', () => named.problem ?? config?.errors[0]),
    step('flags', () => (fromFile ? null : layered.errors[0])),
    step('validation', () => (unread ? null : fromFile ? etcdValueProblem(flags) : null)),
    step('validation', () => (unread ? null : validateEtcd(flags, fromFile))),
    step('config', () => (unread ? null : etcdListenerProblem(flags, 'peer', host))),
    step('config', () => (unread ? null : etcdListenerProblem(flags, 'client', host))),
  ]);
  return {
    component: 'etcd',
    file: source.file,
    outcome,
    effective: effectiveOf(flags, file?.ignored ?? new Map()),
    derived: { ...deriveEtcd(flags), known: !unread },
    warnings: [...(config?.warnings ?? []), ...etcdWarnings(flags)],
    missing: [...(source.missing ?? []), ...(unread && named.problem === null ? [named.file] : [])],
  };
}

/** Values by flag; a default that a file put back in force shadows what flags and environment said. */
function effectiveOf(
  flags: FlagReader,
  ignored: ReadonlyMap<string, EffectiveValue['shadowed']>,
): Record<string, EffectiveValue> {
  return Object.fromEntries(
    Object.entries(flags.effective()).map(([knob, value]): [string, EffectiveValue] => [
      knob,
      value.layer === 'default' ? { ...value, shadowed: ignored.get(knob.slice(2)) ?? [] } : value,
    ]),
  );
}
