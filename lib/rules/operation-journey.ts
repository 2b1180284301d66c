import type { ClaimId } from './claim-ids';
import type { Evidence } from './evidence';
import type { GradeReport } from './grade-report';
import type { Holds } from './holds';
import type { OperationReport, Outcome } from './operation-report';
import { OPERATIONS } from './operations';
import type { PathId } from './path-ids';

/** A place on the path map, or the person who starts it all. */
export type JourneyPlace =
  | 'person'
  | 'kube-apiserver'
  | 'kubelet'
  | 'pod'
  | 'service'
  | 'node'
  | 'konnectivity-server'
  | 'konnectivity-agent';

/** One leg of the way. `state` is what becomes of the request on it; `not-reached` when it ended before. */
export type JourneySegment = {
  id: string;
  from: JourneyPlace;
  to: JourneyPlace;
  /** The path whose claims decide it; null where the request does not leave a machine that is trusted here. */
  path: PathId | null;
  what: string;
  state: 'passes' | 'watched' | 'open' | 'refused' | 'fails' | 'unknown' | 'not-reached';
  /** How each end is known to the other: the claim's state and its first reason. */
  server: Proof | null;
  client: Proof | null;
  encrypted: Proof | null;
  /** What somebody on the wire of this leg can do. */
  attacker: string;
  /** What ends or weakens it here. */
  because: readonly Evidence[];
};
export type Proof = { holds: Holds; words: string };
export type OperationJourney = {
  operation: string;
  title: string;
  outcome: Outcome;
  segments: readonly JourneySegment[];
};

type Leg = Pick<JourneySegment, 'id' | 'from' | 'to' | 'path' | 'what'>;

/** The way of an operation through a judged cluster, leg by leg. Null for an operation that the report does not have. */
export function operationJourney(report: GradeReport, id: string): OperationJourney | null {
  const definition = OPERATIONS.find((one) => one.id === id);
  const operation = report.operations[id];
  if (definition === undefined || operation === undefined) return null;
  const legs = legsOf(id, isTunnelled(report));
  const stop = stopOf(legs, operation);
  const segments = legs.map((leg, at) => segmentOf(leg, at, stop, report, operation));
  return { operation: id, title: definition.title, outcome: operation.outcome, segments };
}

function legsOf(id: string, tunnelled: boolean): readonly Leg[] {
  if (id === 'node-heartbeat')
    return [
      {
        id: 'heartbeat',
        from: 'kubelet',
        to: 'kube-apiserver',
        path: 'node-to-apiserver',
        what: 'The kubelet renews its lease and reports its node.',
      },
    ];
  if (id === 'pod-lists-pods')
    return [
      {
        id: 'pod-call',
        from: 'pod',
        to: 'kube-apiserver',
        path: 'pod-to-apiserver',
        what: 'The Pod sends its service account’s token and asks for the list of Pods.',
      },
    ];
  const { to, path, what } = TARGETS[id] ?? KUBELET;
  const ask: Leg = {
    id: 'ask',
    from: 'person',
    to: 'kube-apiserver',
    path: null,
    what: 'You ask the API server, which decides whether you may.',
  };
  const last: Leg = { id: 'call', from: 'kube-apiserver', to, path, what };
  const scrape: Leg[] =
    id === 'kubectl-top'
      ? [
          {
            id: 'scrape',
            from: 'service',
            to: 'kubelet',
            path: null,
            what: 'metrics-server asks the kubelet for its metrics with its own token.',
          },
        ]
      : [];
  if (!tunnelled) return [ask, last, ...scrape];
  return [
    ask,
    {
      id: 'into-tunnel',
      from: 'kube-apiserver',
      to: 'konnectivity-server',
      path: null,
      what: 'The egress selector hands the connection to the Konnectivity server.',
    },
    {
      id: 'tunnel',
      from: 'konnectivity-server',
      to: 'konnectivity-agent',
      path: 'konnectivity',
      what: 'It crosses the network inside the connection that the agent has opened.',
    },
    { ...last, from: 'konnectivity-agent', what: `The agent dials for the API server. ${what}` },
    ...scrape,
  ];
}

const KUBELET: Pick<Leg, 'to' | 'path' | 'what'> = {
  to: 'kubelet',
  path: 'apiserver-to-kubelet',
  what: 'The API server calls the kubelet’s port 10250 and passes the answer on.',
};
const TARGETS: Readonly<Record<string, Pick<Leg, 'to' | 'path' | 'what'>>> = {
  'kubectl-proxy-pod': {
    to: 'pod',
    path: 'apiserver-to-pod',
    what: 'The API server’s proxy calls the Pod as an HTTP client.',
  },
  'kubectl-proxy-service': {
    to: 'service',
    path: 'apiserver-to-service',
    what: 'The API server’s proxy calls an endpoint of the Service as an HTTP client.',
  },
  'kubectl-proxy-node-port': {
    to: 'node',
    path: 'apiserver-to-node',
    what: 'The API server’s proxy calls that port of the node as an HTTP client.',
  },
  'kubectl-top': {
    to: 'service',
    path: 'apiserver-to-service',
    what: 'The API server passes the question to metrics-server, an aggregated API behind a Service.',
  },
};

function isTunnelled(report: GradeReport): boolean {
  const selections = report.components['kube-apiserver']?.derived.egressSelections;
  if (!Array.isArray(selections)) return false;
  return selections.some((one: { name?: unknown; proxyProtocol?: unknown }) => {
    return String(one.name).toLowerCase() === 'cluster' && one.proxyProtocol !== 'Direct';
  });
}

/** Where a request ends that is refused or fails, and by what; null when it arrives. */
function stopOf(legs: readonly Leg[], { outcome, because }: OperationReport) {
  if (outcome !== 'refused' && outcome !== 'fails') return null;
  const [first] = because;
  return { at: first === undefined ? legs.length - 1 : legOf(legs, first), outcome, because: first };
}

/** The leg that a reason belongs to, by who says it. */
function legOf(legs: readonly Leg[], { id, file }: Evidence): number {
  const at = (leg: string) => legs.findIndex((one) => one.id === leg);
  if (/^(?:authorization|etcd)-/.test(id) && at('ask') >= 0) return at('ask');
  if (/agent|konnectivity|tunnel/.test(id) && at('tunnel') >= 0) return at('tunnel');
  if (/egress|uds|front-socket/.test(id) && at('into-tunnel') >= 0) return at('into-tunnel');
  if (at('scrape') >= 0 && (file?.startsWith('node/') || id.startsWith('kubelet'))) return at('scrape');
  return Math.max(at('call'), at('heartbeat'), at('pod-call'), 0);
}

function segmentOf(
  leg: Leg,
  at: number,
  stop: ReturnType<typeof stopOf>,
  report: GradeReport,
  operation: OperationReport,
): JourneySegment {
  const proof = (claim: ClaimId): Proof | null => {
    if (leg.path === null) return null;
    const { holds, because } = report.paths[leg.path].claims[claim];
    return { holds, words: (because.find((one) => one.holds === holds) ?? because[0])?.message ?? '' };
  };
  const server = proof('server-authenticated');
  const client = proof('client-authenticated');
  const encrypted = proof('encrypted');
  const base = { ...leg, server, client, encrypted };
  if (stop !== null && at > stop.at)
    return { ...base, state: 'not-reached', attacker: 'Nothing is sent here.', because: [] };
  if (stop !== null && at === stop.at)
    return {
      ...base,
      state: stop.outcome,
      attacker:
        stop.outcome === 'refused'
          ? 'It stops here, and so would somebody with no better credentials.'
          : 'It breaks off here, for you as for everybody.',
      because: stop.because === undefined ? [] : [stop.because],
    };
  const own = operation.because.filter(
    (one) => one.holds !== true && legOf([leg], one) === 0 && leg.path !== null,
  );
  if (leg.path === null) return { ...base, state: 'passes', attacker: insideWords(leg), because: [] };
  const open =
    leg.id !== 'tunnel' &&
    operation.outcome === 'open to anyone' &&
    client !== null &&
    (client.holds === false || report.paths[leg.path].claims.authorized.holds === false);
  const { state, attacker } = wire(leg, encrypted, server, open);
  return { ...base, state, attacker, because: state === 'passes' ? [] : own.slice(0, 4) };
}

function insideWords({ id }: Leg): string {
  if (id === 'ask')
    return 'Your kubeconfig says which CA you trust and who you are. It is outside of these files.';
  if (id === 'scrape')
    return 'metrics-server is outside of these files: how it verifies the kubelet is not known.';
  return 'This leg stays inside the control plane.';
}

function wire(
  { path }: Leg,
  encrypted: Proof | null,
  server: Proof | null,
  open: boolean,
): Pick<JourneySegment, 'state' | 'attacker'> {
  if (encrypted?.holds === false || encrypted?.holds === 'never')
    return {
      state: 'watched',
      attacker: `Reads and changes everything that passes${path === 'pod-to-apiserver' || path === 'node-to-apiserver' ? ', with the credentials in it' : ''}: it is clear text.`,
    };
  if (server?.holds === false || server?.holds === 'never')
    return {
      state: 'watched',
      attacker:
        'Answers in the server’s place with any certificate, and then reads and changes what passes: nobody checks who answers.',
    };
  if (open)
    return {
      state: 'open',
      attacker: 'Need not listen at all: whoever reaches this port may ask the same, without credentials.',
    };
  if (encrypted?.holds === 'unknown' || server?.holds === 'unknown')
    return { state: 'unknown', attacker: 'Not known: a file that decides it is missing.' };
  if (encrypted?.holds === 'conditional' || server?.holds === 'conditional')
    return {
      state: 'watched',
      attacker: `Gets in unless a condition holds that no file here shows. ${server?.holds === 'conditional' ? server.words : (encrypted?.words ?? '')}`,
    };
  return { state: 'passes', attacker: 'Sees that two machines talk, and how much. Nothing of what is said.' };
}
