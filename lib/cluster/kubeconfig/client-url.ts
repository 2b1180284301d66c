import { parseGoUrl } from '../parse-go-url';

/** The address that a client dials, or null where client-go refuses the server's value. */
export type ClientUrl = { url: string; scheme: string };

/**
 * rest.DefaultServerURL: a server without a scheme is taken as http:// where nothing of the configuration speaks of TLS,
 * which is always so for a kubeconfig: its CA and certificates are copied only for an https:// server.
 */
export function clientUrl(server: string): ClientUrl | null {
  if (server === '') return null;
  const plain = parseGoUrl(server);
  if (plain !== null && plain.scheme !== '' && plain.host !== '') return { url: server, scheme: plain.scheme };
  const guessed = parseGoUrl(`http://${server}`);
  if (guessed === null || (guessed.path !== '' && guessed.path !== '/')) return null;
  return { url: `http://${server}`, scheme: 'http' };
}
