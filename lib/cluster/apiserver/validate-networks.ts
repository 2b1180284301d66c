import type { FlagReader } from '../flag-reader';
import { parseCidr } from '../parse-cidr';
import type { AddError } from './add-error';

/** cmd/kube-apiserver/app/options/validation.go: service networks, the node port of the kubernetes service, the server count. */
export function validateNetworks(flags: FlagReader, add: AddError): void {
  const name = 'service-cluster-ip-range';
  const entries = flags.text(name) === '' ? [] : flags.text(name).split(',');
  if (entries.length > 2) add('service-range', `--${name} takes at most two networks.`, name);
  const [first, second] = entries.map(parseCidr);
  for (const network of [first, second])
    if (network && network.bits === 128 && network.ones < 64)
      add('service-range', `--${name}: an IPv6 network must be /64 or smaller.`, name);
  if (first && second && first.bits === second.bits)
    add('service-range', `--${name}: two networks must be one of IPv4 and one of IPv6.`, name);
  // An unspecified address is replaced by the host's own, whose family nobody knows here.
  const advertised = flags.text('advertise-address');
  const known = !['<nil>', '', '0.0.0.0', '::'].includes(advertised);
  if (first && known && (first.bits === 128) !== advertised.includes(':'))
    add(
      'service-family',
      `--advertise-address and the first network of --${name} must be of one IP family.`,
      'advertise-address',
    );
  nodePort(flags, add);
  if (Number(flags.get('apiserver-count')) <= 0)
    add('apiserver-count', '--apiserver-count must be above 0.', 'apiserver-count');
}

function nodePort(flags: FlagReader, add: AddError): void {
  const name = 'kubernetes-service-node-port';
  const port = Number(flags.get(name));
  const match = /^([0-9]+)(?:([-+])([0-9]+))?$/.exec(flags.text('service-node-port-range'));
  const low = Number(match?.[1] ?? 0);
  const high = match?.[2] === '+' ? low + Number(match[3]) : Number(match?.[3] ?? low);
  if (port < 0 || port > 65535) add('port-range', `--${name} must lie between 0 and 65535.`, name);
  else if (port > 0 && match !== null && (port < low || port > high))
    add('node-port', `--${name} ${port} lies outside --service-node-port-range.`, name);
}
