import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';
import { isDecided } from '../view/is-decided';

const HANDLERS = ['enableProfilingHandler', 'enableDebugFlagsHandler'] as const;

/** The kubelet serves profiles and lets its log level be changed. */
export const kubeletProfiling: Rule = {
  id: 'kubelet-profiling',
  title: 'The kubelet serves profiling',
  severity: 'low',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: [...HANDLERS, 'enableDebuggingHandlers'],
  messages: {
    on: 'The kubelet serves /debug to whoever may use nodes/proxy; these settings are on: {settings}.',
  },
  what: '`enableProfilingHandler` serves profiles under /debug/pprof, `enableDebugFlagsHandler` lets a caller change the log level under /debug/flags/v. Both are true by default, have no flag, and count only while enableDebuggingHandlers is on.',
  why: 'A thief of a credential with nodes/proxy takes heap profiles that give the kubelet’s memory layout away, keeps the node busy with CPU profiles, or turns the log level down before going on.',
  fix: 'Set both to false where nobody profiles kubelets.',
  breaks: 'Profiles of a running kubelet need a restart with the setting on.',
  links: [
    {
      title: 'KubeletConfiguration, enableProfilingHandler',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null || !kubelet.on('enableDebuggingHandlers') || !kubelet.on('enableServer')) return [];
    const on = HANDLERS.filter((field) => kubelet.on(field) && isDecided(kubelet, field));
    const [first] = on;
    if (first === undefined) return [];
    return [
      {
        message: 'on',
        data: { settings: on.join(', ') },
        ...kubelet.place(first),
        fixes: () =>
          offer(
            { title: 'Serve no profiling', kind: 'safe' },
            ...on.map((field) => setKubelet(kubelet, field, false)),
          ),
      },
    ];
  },
};
