import { kubeletClient } from '../paths/kubelet-client';
import { pathOfComponent } from '../paths/path-of-component';
import type { Place, Rule } from '../rule';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';

/** A file that is not given: who names it, by which knob (null: found by its path), and what rests on it. */
type Gap = { component: ComponentView; file: string; knob: string | null; what: string };

/** A file on which verdicts rest is not among the files. */
export const fileNotGiven: Rule = {
  id: 'file-not-given',
  title: 'A file that decides is not given',
  severity: 'info',
  path: 'node-to-apiserver',
  claim: null,
  component: 'any component',
  knobs: [],
  messages: {
    missing: '{file} is not given, so {what} is not known. Add it to judge what rests on it.',
  },
  what: 'A component’s flags name files that decide more than the flags do: kubeconfigs, the kubelet’s configuration, the API server’s authentication, authorization and egress files. Verdicts that rest on one that is not given are unknown.',
  why: 'A cluster that looks safe by its flags can be open by a file that nobody looked at, such as an anonymous user in an authentication configuration.',
  fix: 'Give the file too, with the path that the component knows it by.',
  breaks: 'Nothing on the cluster. More may be found once the file is read.',
  links: [
    {
      title: 'Organizing cluster access using kubeconfig files',
      url: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
    },
  ],
  check: (view) =>
    gapsOf(view).map(({ component, file, knob, what }) => ({
      message: 'missing',
      data: { file, what },
      path: pathOfComponent(component.name),
      ...(knob === null ? namedAt(component, file) : component.place(knob)),
    })),
};

function gapsOf(view: ClusterView): readonly Gap[] {
  const { apiserver, kubelet, etcd, controllerManager, scheduler } = view;
  const gaps: Gap[] = [];
  if (apiserver !== null) {
    const named: readonly (readonly [unknown, string, string])[] = [
      [apiserver.anonymous, '--authentication-config', 'who comes in without credentials'],
      [apiserver.authorizers, '--authorization-config', 'who authorizes requests'],
      [apiserver.egress, '--egress-selector-config-file', 'how nodes are reached'],
    ];
    for (const [known, knob, what] of named)
      if (known === null)
        gaps.push({ component: apiserver, file: apiserver.host.key(apiserver.text(knob)), knob, what });
  }
  if (kubelet !== null) {
    for (const file of kubelet.missingSettings)
      gaps.push({ component: kubelet, file, knob: null, what: 'what the kubelet reads from it' });
    const client = kubelet.standalone ? null : kubeletClient(kubelet);
    if (client?.state === 'not-given')
      gaps.push({
        component: kubelet,
        file: client.file,
        knob: null,
        what: 'how the kubelet reaches the API server',
      });
  }
  for (const component of [controllerManager, scheduler])
    for (const file of component?.report.missing ?? [])
      if (component !== null)
        gaps.push({ component, file, knob: null, what: `how ${component.name} reaches the API server` });
  for (const file of etcd?.report.missing ?? [])
    if (etcd !== null) gaps.push({ component: etcd, file, knob: null, what: 'whom etcd lets in' });
  return gaps;
}

/** Where a component names a file; the component itself where it only uses it. */
function namedAt(component: ComponentView, file: string): Place {
  const named = Object.entries(component.report.effective).find(
    ([, { value }]) => typeof value === 'string' && value !== '' && component.host.key(value) === file,
  );
  return named === undefined ? component.self : component.place(named[0]);
}
