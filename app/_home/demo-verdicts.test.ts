import { expect, test } from 'vitest';
import { demoVerdicts } from './demo-verdicts';

const all = { kubeletCa: true, kubeletWebhook: true, apiAuthorization: true, konnectivity: true };

test.each([
  [{}, 'apiserver-to-kubelet', 'secure'],
  [{ kubeletCa: false, konnectivity: false }, 'apiserver-to-kubelet', 'exposed'],
  [{ kubeletCa: false }, 'apiserver-to-kubelet', 'conditional'],
  [{ kubeletWebhook: false }, 'apiserver-to-kubelet', 'exposed'],
  [{ apiAuthorization: false }, 'node-to-apiserver', 'exposed'],
  [{ apiAuthorization: false }, 'pod-to-apiserver', 'exposed'],
  [{ apiAuthorization: false }, 'apiserver-to-kubelet', 'exposed'],
  [{ apiAuthorization: false }, 'apiserver-to-pod', 'exposed'],
  [{ apiAuthorization: false }, 'apiserver-to-etcd', 'secure'],
  [{}, 'apiserver-to-pod', 'conditional'],
  [{ konnectivity: false }, 'apiserver-to-pod', 'exposed'],
  [{ konnectivity: false }, 'konnectivity', 'not-applicable'],
] as const)('without %o, %s is %s', (off, path, tone) => {
  expect(demoVerdicts({ ...all, ...off })[path].tone).toBe(tone);
});
