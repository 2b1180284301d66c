import { asRecord } from '../../cluster/as-record';
import type { ComponentReport } from '../../cluster/component-report';
import type { EffectiveValue } from '../../cluster/effective-value';
import type { HostFiles } from '../../cluster/host-files';
import type { Kubeconfig } from '../../cluster/kubeconfig/read-kubeconfig';
import type { ComponentSource } from '../../cluster/parse-cluster';
import type { Place } from '../rule';

/** One component with what it makes of its files, for rules and paths to ask. */
export type ComponentView = {
  name: string;
  source: ComponentSource;
  report: ComponentReport;
  /** The files as the component sees them on its host. */
  host: HostFiles;
  starts: boolean;
  /** The value in force of `--flag` or of a dotted field; undefined where the component knows none. */
  value(knob: string): EffectiveValue | undefined;
  /** The value as text; '' where it is unset. */
  text(knob: string): string;
  list(knob: string): readonly string[];
  on(knob: string): boolean;
  /** Where the value stands; where it is not written, the program that would have it. */
  place(knob: string): Place;
  /** The program itself, where something that is missing would be added. */
  self: Place;
  /** The kubeconfig at an absolute path of its host, read once; null where its content is not given. */
  kubeconfig(path: string): Kubeconfig | null;
};

/** A component's report with short ways to ask it. `readConfig` reads the kubeconfig at a path of its host. */
export function componentView(
  source: ComponentSource,
  report: ComponentReport,
  host: HostFiles,
  readConfig: (path: string, text: string) => Kubeconfig,
): ComponentView {
  const value = (knob: string) => report.effective[knob];
  const { container } = source;
  const words = asRecord(container?.container);
  const field = Array.isArray(words?.command) ? 'command' : 'args';
  const self: Place = {
    file: source.file,
    range:
      container === null
        ? (source.argv.argv[0]?.range ?? null)
        : container.document.rangeOf([...container.path, field, 0]),
  };
  const kubeconfigs = new Map<string, Kubeconfig | null>();
  return {
    name: report.component,
    source,
    report,
    host,
    starts: report.outcome.starts,
    value,
    text: (knob) => {
      const held = value(knob)?.value;
      return held === undefined || held === null ? '' : String(held);
    },
    list: (knob) => {
      const held = value(knob)?.value;
      return Array.isArray(held) ? held.map(String) : [];
    },
    on: (knob) => value(knob)?.value === true,
    place: (knob) => {
      const held = value(knob);
      return held === undefined || held.file === null ? self : { file: held.file, range: held.range };
    },
    self,
    kubeconfig: (path) => {
      const known = kubeconfigs.get(path);
      if (known !== undefined) return known;
      const look = host.look(path);
      const read = look.state === 'text' ? readConfig(path, look.text) : null;
      kubeconfigs.set(path, read);
      return read;
    },
  };
}
