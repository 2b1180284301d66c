'use client';

import { LockOpen, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { PathId } from '@/lib/content/note';
import { countWords } from '../_components/count-words';
import type { LessonLink } from '../_components/lesson-links';
import { LessonMap } from '../_components/lesson-map';
import { SWITCH_LOOK } from '../_components/switch-look';
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
    without:
      'Left out, the mode is AlwaysAllow: every node, pod or person that authenticates may do everything. A kubelet that asks is told yes, too.',
  },
];

/** The first visitor's miniature: take a setting away and see which paths stop being secure. */
export function MapDemo({ links }: { links: Partial<Record<PathId, LessonLink>> }) {
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
  const Sign = exposed > 0 ? LockOpen : ShieldCheck;
  return (
    <>
      <LessonMap
        links={links}
        looks={looks}
        title={`Ten paths of a cluster, ${exposed} of them exposed`}
        caption="The ten paths and how secure they are"
        twin="folded"
      />
      <fieldset className="mt-3">
        <legend className="sr-only">Settings of this cluster: take one away</legend>
        {SWITCHES.map((entry) => (
          <label
            key={entry.id}
            className="flex min-h-11 cursor-pointer items-center justify-between gap-3 border-line border-t py-1.5"
          >
            <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
              <span
                className={`font-mono text-sm [font-variant-ligatures:none] [overflow-wrap:anywhere] ${on[entry.id] ? '' : 'text-exposed line-through'}`}
              >
                {entry.knob}
              </span>
              <span className="text-muted text-sm">{entry.where}</span>
            </span>
            <input
              type="checkbox"
              checked={on[entry.id]}
              onChange={(event) => {
                setOn({ ...on, [entry.id]: event.currentTarget.checked });
                setLast(entry.id);
              }}
              className={SWITCH_LOOK}
            />
          </label>
        ))}
      </fieldset>
      <div
        role="status"
        className={`forced-edge mt-2 min-h-32 rounded-lg p-4 transition-colors duration-150 sm:min-h-28 ${exposed > 0 ? 'bg-exposed-soft' : 'bg-secure-soft'}`}
      >
        <p
          className={`flex items-center gap-2 font-semibold ${exposed > 0 ? 'text-exposed' : 'text-secure'}`}
        >
          <Sign size={18} aria-hidden="true" />
          {exposed === 0
            ? 'No path is exposed'
            : `${countWords(exposed, 'path')} ${exposed === 1 ? 'is' : 'are'} exposed`}
        </p>
        <p className="mt-1 text-sm">
          {(on.konnectivity ? taken?.behindTunnel : null) ??
            taken?.without ??
            'All four are in place, and the kubelets serve certificates of that authority. Proxied traffic is still plain HTTP after the Konnectivity agent, hence the “if”.'}
        </p>
      </div>
    </>
  );
}
