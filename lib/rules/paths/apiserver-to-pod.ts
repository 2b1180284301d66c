import { proxiedTo } from './proxied-to';

/** The API server to a pod, through pods/proxy. */
export const apiserverToPod = proxiedTo('apiserver-to-pod', 'a pod');
