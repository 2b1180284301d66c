import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

/** kube-apiserver serves profiles of itself. */
export const apiserverProfiling: Rule = {
  id: 'apiserver-profiling',
  title: 'The API server serves its profiles',
  severity: 'low',
  path: 'controlplane-to-apiserver',
  claim: null,
  component: 'kube-apiserver',
  knobs: ['--profiling'],
  messages: {
    default:
      '--profiling is not set and on by default: /debug/pprof shows the inner state of kube-apiserver to whoever may read it.',
    on: '--profiling is on: /debug/pprof shows the inner state of kube-apiserver to whoever may read it.',
  },
  what: '`--profiling` serves Go’s profiles under /debug/pprof on the API server’s port. It is on by default. Requests for them are authenticated and authorized like any other.',
  why: 'Someone with a read-only role for all paths takes CPU profiles over and over and slows the API server down, or learns from a heap profile what it is busy with.',
  fix: 'Set `--profiling=false`, and turn it on for as long as a problem is looked into.',
  breaks: 'Tools that fetch profiles from a running API server.',
  benchmarks: { cis: ['1.2.15'] },
  links: [
    {
      title: 'kube-apiserver options',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null || !apiserver.on('--profiling')) return [];
    return [
      {
        message: apiserver.value('--profiling')?.layer === 'flag' ? 'on' : 'default',
        ...apiserver.place('--profiling'),
        fixes: () =>
          offer({ title: 'Set --profiling=false', kind: 'safe' }, setFlag(apiserver, 'profiling', 'false')),
      },
    ];
  },
};
