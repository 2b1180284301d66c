import type { EgressSelection } from '../../cluster/egress-selector';
import type { ComponentView } from './component-view';

/** kube-apiserver with what follows from its values. */
export type ApiserverView = ComponentView & {
  /** In order; null where the configuration file that lists them is not given. */
  authorizers: readonly { type: string; name: string }[] | null;
  /** Whether requests without credentials come in, and on which paths only; null where the file that says it is not given. */
  anonymous: { enabled: boolean; paths: readonly string[] } | null;
  admissionPlugins: readonly string[];
  /** The egress selections; [] where none is configured, null where the file that lists them is not given. */
  egress: readonly EgressSelection[] | null;
};

/** Read what follows for kube-apiserver out of its report. */
export function apiserverView(view: ComponentView): ApiserverView {
  const { derived } = view.report;
  const given = (knob: string) => {
    const path = view.text(knob);
    return path === '' || view.host.look(path).state === 'text';
  };
  const anonymous = derived.anonymous as { enabled: boolean; conditionPaths: readonly string[] };
  return {
    ...view,
    authorizers: given('--authorization-config')
      ? (derived.authorizers as readonly { type: string; name: string }[])
      : null,
    anonymous: given('--authentication-config')
      ? { enabled: anonymous.enabled, paths: anonymous.conditionPaths }
      : null,
    admissionPlugins: derived.admissionPluginsEnabled as readonly string[],
    egress: given('--egress-selector-config-file')
      ? ((derived.egressSelections as readonly EgressSelection[] | undefined) ?? [])
      : null,
  };
}
