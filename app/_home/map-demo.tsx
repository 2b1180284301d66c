'use client';

import { useState } from 'react';
import { PathMap } from '../_components/path-map';
import { type DemoSwitches, demoVerdicts } from './demo-verdicts';

type Switch = {
  id: keyof DemoSwitches;
  where: string;
  knob: string;
  without: string;
  /** Where a tunnel still stands in front of it. */
  behindTunnel?: string;
};

const SWITCHES: readonly Switch[] = [
  {
    id: 'konnectivity',
    where: 'kube-apiserver',
    knob: '--egress-selector-config-file',
    without:
      'Without a tunnel, proxied traffic to nodes, pods and services crosses the network as plain HTTP unless the caller asks for https, and even then nothing is verified.',
  },
  {
    id: 'kubeletCa',
    where: 'kube-apiserver',
    knob: '--kubelet-certificate-authority',
    without:
      'Without it, kube-apiserver accepts any certificate from a kubelet: someone in between can read logs and take over exec.',
    behindTunnel:
      'Without it, kube-apiserver accepts any certificate from a kubelet. The tunnel protects the way to the agent; between agent and kubelet someone can still read logs and take over exec, hence the “if”.',
  },
  {
    id: 'kubeletWebhook',
    where: 'kubelet',
    knob: 'authorization.mode: Webhook',
    without:
      'With AlwaysAllow instead, every caller that the kubelet can identify may run commands in any pod of the node.',
  },
  {
    id: 'apiAuthorization',
    where: 'kube-apiserver',
    knob: '--authorization-mode=Node,RBAC',
    without: 'Left out, the mode is AlwaysAllow: every authenticated node, pod or person may do everything.',
  },
];

/** The first visitor's miniature: take a setting away and see which paths stop being secure. */
export function MapDemo() {
  const [on, setOn] = useState<DemoSwitches>({
    kubeletCa: true,
    kubeletWebhook: true,
    apiAuthorization: true,
    konnectivity: true,
  });
  const [last, setLast] = useState<keyof DemoSwitches | null>(null);
  const looks = demoVerdicts(on);
  const exposed = Object.values(looks).filter((look) => look.tone === 'exposed').length;
  const taken =
    SWITCHES.find((entry) => entry.id === last && !on[entry.id]) ?? SWITCHES.find((entry) => !on[entry.id]);
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-10">
      <PathMap looks={looks} title={`Ten paths of a cluster, ${exposed} of them exposed`} />
      <div>
        <fieldset>
          <legend className="font-semibold text-lg">Take one away</legend>
          <div className="mt-2">
            {SWITCHES.map((entry) => (
              <label
                key={entry.id}
                className="flex min-h-12 cursor-pointer items-center gap-3 border-line border-b py-2 last:border-b-0"
              >
                <input
                  type="checkbox"
                  checked={on[entry.id]}
                  onChange={(event) => {
                    setOn({ ...on, [entry.id]: event.currentTarget.checked });
                    setLast(entry.id);
                  }}
                  className="size-5 shrink-0 accent-accent"
                />
                <span className="min-w-0">
                  <span className="block font-mono text-sm [font-variant-ligatures:none] [overflow-wrap:anywhere]">
                    {entry.knob}
                  </span>
                  <span className="text-muted text-sm">{entry.where}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div role="status" className="mt-4 min-h-32 rounded-lg bg-sunken p-4">
          <p className={`font-semibold ${exposed > 0 ? 'text-exposed' : ''}`}>
            {exposed === 0
              ? 'No path is exposed'
              : exposed === 1
                ? '1 path is exposed'
                : `${exposed} paths are exposed`}
          </p>
          <p className="mt-1 text-sm">
            {(on.konnectivity ? taken?.behindTunnel : null) ??
              taken?.without ??
              'All four are in place, and the kubelets serve certificates of that authority. Proxied traffic is still plain HTTP after the Konnectivity agent, hence the “if”.'}
          </p>
        </div>
      </div>
    </div>
  );
}
