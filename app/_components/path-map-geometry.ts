import type { PathId } from '@/lib/content/note';

export type MapBox = { id: string; label: string; x: number; y: number; w: number; h: number; ghost?: true };
/** A straight line with an arrow at `to`. `lane` is the band of pixels that listens to a pointer. */
export type MapLine = { path: PathId; x1: number; x2: number; y: number };
export type MapGeometry = {
  width: number;
  height: number;
  zones: readonly { id: 'control-plane' | 'network' | 'nodes'; label: string; x: number; w: number }[];
  boxes: readonly MapBox[];
  lines: readonly MapLine[];
};

/** Half the height of a lane: two neighbours 38 apart never overlap. */
export const LANE_REACH = 18;

/**
 * Where everything stands on the path map. Rows never change; `wide` and `narrow` only stretch the columns, so that people
 * remember a path by its place on every screen. Units are SVG user units.
 */
export function pathMapGeometry(width: 'wide' | 'narrow'): MapGeometry {
  const c =
    width === 'wide'
      ? {
          width: 616,
          left: 12,
          leftW: 96,
          hub: 160,
          hubW: 122,
          cp: 292,
          band: 298,
          bandW: 168,
          nodes: 472,
          right: 482,
          rightW: 124,
        }
      : {
          width: 336,
          left: 7,
          leftW: 46,
          hub: 88,
          hubW: 46,
          cp: 140,
          band: 144,
          bandW: 70,
          nodes: 218,
          right: 224,
          rightW: 104,
        };
  const wide = width === 'wide';
  const hubEnd = c.hub + c.hubW;
  const leftEnd = c.left + c.leftW;
  const out = (path: PathId, y: number): MapLine => ({ path, x1: hubEnd, x2: c.right, y });
  const back = (path: PathId, y: number): MapLine => ({ path, x1: c.right, x2: hubEnd, y });
  return {
    width: c.width,
    height: 392,
    zones: [
      { id: 'control-plane', label: 'Control plane', x: 2, w: c.cp - 2 },
      { id: 'network', label: wide ? 'Untrusted network' : 'Untrusted', x: c.band, w: c.bandW },
      { id: 'nodes', label: 'Nodes', x: c.nodes, w: c.width - c.nodes - 2 },
    ],
    boxes: [
      { id: 'kube-apiserver', label: wide ? 'kube-apiserver' : 'API', x: c.hub, y: 48, w: c.hubW, h: 278 },
      { id: 'etcd', label: 'etcd', x: c.left, y: 64, w: c.leftW, h: 38 },
      {
        id: 'kube-controller-manager',
        label: wide ? 'controller-\nmanager' : 'ctrl-\nmgr',
        x: c.left,
        y: 146,
        w: c.leftW,
        h: 38,
      },
      { id: 'kube-scheduler', label: wide ? 'scheduler' : 'sched', x: c.left, y: 228, w: c.leftW, h: 38 },
      {
        id: 'konnectivity-server',
        label: wide ? 'Konnectivity\nserver' : 'Konn.\nserver',
        x: c.hub,
        y: 340,
        w: c.hubW,
        h: 40,
      },
      { id: 'kubelet', label: 'kubelet', x: c.right, y: 48, w: c.rightW, h: 70 },
      { id: 'pod', label: 'pod', x: c.right, y: 130, w: c.rightW, h: 70 },
      { id: 'service', label: 'service', x: c.right, y: 212, w: c.rightW, h: 32, ghost: true },
      { id: 'node', label: 'node', x: c.right, y: 256, w: c.rightW, h: 32 },
      { id: 'sshd', label: 'sshd, port 22', x: c.right, y: 294, w: c.rightW, h: 32, ghost: true },
      {
        id: 'konnectivity-agent',
        label: 'Konnectivity\nagent',
        x: c.right,
        y: 340,
        w: c.rightW,
        h: 40,
      },
    ],
    lines: [
      back('node-to-apiserver', 64),
      out('apiserver-to-kubelet', 102),
      back('pod-to-apiserver', 146),
      out('apiserver-to-pod', 184),
      out('apiserver-to-service', 228),
      out('apiserver-to-node', 272),
      out('ssh-tunnel', 310),
      back('konnectivity', 360),
      { path: 'apiserver-to-etcd', x1: c.hub, x2: leftEnd, y: 83 },
      { path: 'controlplane-to-apiserver', x1: leftEnd, x2: c.hub, y: 165 },
      { path: 'controlplane-to-apiserver', x1: leftEnd, x2: c.hub, y: 247 },
    ],
  };
}
