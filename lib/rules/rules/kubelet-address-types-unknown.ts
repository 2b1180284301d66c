import { suggestName } from '../../cluster/suggest-name';
import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

const TYPES = '--kubelet-preferred-address-types';
/** The NodeAddressType constants of k8s.io/api/core/v1. */
const KNOWN = ['Hostname', 'InternalDNS', 'InternalIP', 'ExternalDNS', 'ExternalIP'];
const USUAL = ['InternalIP', 'ExternalIP', 'Hostname'];

/** kube-apiserver looks for node addresses of a type that there is none of. */
export const kubeletAddressTypesUnknown: Rule = {
  id: 'kubelet-address-types-unknown',
  title: 'The API server looks for node addresses of unknown types',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kube-apiserver',
  knobs: [TYPES],
  messages: {
    none: '--kubelet-preferred-address-types names no type of address that nodes have, so the API server finds no kubelet: kubectl logs and exec fail on every node.',
    some: '--kubelet-preferred-address-types names types that no node address has, and they are passed over: {types}.',
  },
  what: '`--kubelet-preferred-address-types` lists, in order, which address of a Node the API server dials; that address is also the name that the kubelet’s certificate must carry. The types are Hostname, InternalDNS, InternalIP, ExternalDNS and ExternalIP, spelt exactly so. Nothing checks them at the start.',
  why: 'A misspelt type silently moves the connection to the next one, perhaps a hostname that an attacker can answer for in DNS, or to none at all, so that logs fail during an incident.',
  fix: 'Spell the types as nodes have them; kubeadm writes InternalIP,ExternalIP,Hostname.',
  breaks:
    'Kubelets may be dialled at another address than before: their certificates must carry it where kube-apiserver verifies them.',
  links: [
    {
      title: 'kube-apiserver',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
    {
      title: 'Node addresses',
      url: 'https://kubernetes.io/docs/reference/node/node-status/#addresses',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null) return [];
    const types = apiserver.list(TYPES);
    const unknown = types.filter((type) => !KNOWN.includes(type));
    const none = unknown.length === types.length;
    if (unknown.length === 0 && !none) return [];
    const meant = types.map((type) => (KNOWN.includes(type) ? type : suggestName(type, KNOWN)));
    const right = [...new Set(meant.filter((type) => type !== null))];
    const list = right.length === 0 ? USUAL : right;
    return [
      {
        message: none ? 'none' : 'some',
        severity: none ? 'medium' : 'low',
        ...(none ? {} : { data: { types: unknown.join(', ') } }),
        ...apiserver.place(TYPES),
        fixes: () =>
          offer(
            { title: `Look for ${list.join(', ')}`, kind: 'safe' },
            setFlag(apiserver, TYPES.slice(2), list.join(',')),
          ),
      },
    ];
  },
};
