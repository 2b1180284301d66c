import { proxiedTo } from './proxied-to';

/** The API server to a Service, through services/proxy: it picks an endpoint and connects to that pod itself. */
export const apiserverToService = proxiedTo('apiserver-to-service', 'a Service');
