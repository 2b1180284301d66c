import { fixFlags } from '../fixes/fix-flags';
import { isLoopback } from '../paths/is-loopback';
import type { Rule } from '../rule';

const KNOB = '--admin-bind-address';

/** Konnectivity's debugging port listens on the network. */
export const konnectivityAdminExposed: Rule = {
  id: 'konnectivity-admin-exposed',
  title: 'Konnectivity’s admin port listens on the network',
  severity: 'low',
  path: 'konnectivity',
  claim: null,
  component: 'konnectivity-server',
  knobs: [KNOB, '--enable-profiling'],
  messages: {
    exposed: '{component} serves its admin port on {address}, in clear text and without asking who calls.',
    profiles:
      '{component} serves its admin port with profiles on {address}, in clear text and without asking who calls.',
  },
  what: '`--admin-bind-address` of the konnectivity server and agent is where each serves its admin port (metrics, and profiles with `--enable-profiling`). It is 127.0.0.1 by default; an empty value is every address.',
  why: 'Whoever reaches the port learns which nodes and services the tunnel carries, and with profiles on can read call stacks and slow the tunnel down, all without credentials.',
  fix: 'Let it listen on 127.0.0.1 only.',
  breaks: 'Scrapers on other machines lose the port; metrics also answer on the health port.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: ({ konnectivityServer, konnectivityAgent }) =>
    [konnectivityServer, konnectivityAgent].flatMap((component) => {
      if (component === null || isLoopback(component.text(KNOB))) return [];
      const profiles = component.on('--enable-profiling');
      return [
        {
          message: profiles ? 'profiles' : 'exposed',
          severity: profiles ? ('medium' as const) : ('low' as const),
          data: { component: component.name, address: component.text(KNOB) || 'every address' },
          ...component.place(KNOB),
          fixes: () => fixFlags(component, 'Listen on 127.0.0.1 only', { 'admin-bind-address': '127.0.0.1' }),
        },
      ];
    }),
};
