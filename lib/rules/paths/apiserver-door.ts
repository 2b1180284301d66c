import type { Evidence } from '../evidence';
import type { ApiserverView } from '../view/apiserver-view';
import { fileNotGiven } from './file-not-given';
import { seen } from './seen';

/** Whether the API server decides requests at all: AlwaysAllow anywhere in the list lets everybody do everything. */
export function authorizersDecide(apiserver: ApiserverView): Evidence {
  const { authorizers } = apiserver;
  const configured = apiserver.text('--authorization-config') !== '';
  const knob = configured ? '--authorization-config' : '--authorization-mode';
  if (authorizers === null)
    return fileNotGiven(
      apiserver.host.key(apiserver.text('--authorization-config')),
      'who authorizes requests',
    );
  const types = authorizers.map(({ type }) => type);
  if (types.includes('AlwaysAllow'))
    return seen(
      apiserver,
      knob,
      'authorization-always-allow',
      false,
      apiserver.value(knob)?.layer === 'default'
        ? 'No authorization mode is set, so kube-apiserver falls back to AlwaysAllow: every request is allowed.'
        : 'AlwaysAllow is among the authorizers: every request that the others do not decide is allowed.',
    );
  if (types.includes('RBAC'))
    return seen(
      apiserver,
      knob,
      'authorization-rbac',
      true,
      `Requests are authorized by ${types.join(', ')}.`,
    );
  if (types.every((type) => type === 'Node' || type === 'AlwaysDeny'))
    return seen(
      apiserver,
      knob,
      'authorization-denies',
      true,
      `Requests are authorized by ${types.join(', ')}, which allow nothing but what nodes need.`,
    );
  return seen(
    apiserver,
    knob,
    'authorization-elsewhere',
    'conditional',
    `Requests are authorized by ${types.join(', ')}: what they allow is decided outside of these files.`,
  );
}

/** Where the API server tells its health: what kubeadm's probes ask for, without credentials. */
const HEALTH = /^\/(?:healthz|livez|readyz)(?:\/|$)/;

/**
 * Whether a request without credentials comes in and what it may then do. With authorizers that decide, the API server's
 * built-in roles give system:anonymous only version and health; without, it may do everything.
 */
export function anonymousDoor(apiserver: ApiserverView): Evidence {
  const { anonymous, authorizers } = apiserver;
  const configured = apiserver.text('--authentication-config') !== '';
  const knob = configured ? '--authentication-config' : '--anonymous-auth';
  if (anonymous === null)
    return fileNotGiven(
      apiserver.host.key(apiserver.text('--authentication-config')),
      'whether requests without credentials come in',
    );
  if (!anonymous.enabled)
    return seen(apiserver, knob, 'anonymous-off', true, 'Requests without credentials are refused.');
  if (anonymous.paths.length > 0)
    return seen(
      apiserver,
      knob,
      anonymous.paths.every((path) => HEALTH.test(path)) ? 'anonymous-health-paths' : 'anonymous-paths',
      true,
      `Requests without credentials come in on ${anonymous.paths.join(', ')} only.`,
    );
  const open = authorizers?.some(({ type }) => type === 'AlwaysAllow') === true;
  return seen(
    apiserver,
    knob,
    open ? 'anonymous-open' : 'anonymous-public-only',
    !open,
    open
      ? 'Requests without credentials come in as system:anonymous, and the authorizers allow them everything.'
      : 'Requests without credentials come in as system:anonymous, which built-in roles let see version and health only.',
  );
}
