import { type GoUrl, parseGoUrl } from '../parse-go-url';

/** The address that a client dials. */
export type ClientUrl = { url: string; scheme: string };

/**
 * rest.DefaultServerURL: null where client-go refuses the server. One without a scheme is taken as http://, because nothing
 * of the configuration speaks of TLS yet: a kubeconfig's CA and certificates are copied only for an https:// server.
 */
export function clientUrl(server: string): ClientUrl | null {
  if (server === '') return null;
  const plain = parseGoUrl(server);
  if (plain !== null && plain.scheme !== '' && plain.host !== '') return print(server, plain);
  const guessed = parseGoUrl(`http://${server}`);
  if (guessed === null || (guessed.path !== '' && guessed.path !== '/')) return null;
  return print(`http://${server}`, guessed);
}

/** The server as rest.Config.Host keeps it: as written, without query and fragment where a path follows the host. */
export function clientHost(server: string): string {
  const read = parseGoUrl(server);
  if (read === null || read.path.length < 2 || (read.scheme === '' && !server.startsWith('/'))) return server;
  return print(server, read).url.replace(/[?#].*$/s, '');
}

/** URL.String: the scheme comes out in lower case. */
function print(text: string, { scheme }: GoUrl): ClientUrl {
  return { url: scheme + text.slice(scheme.length), scheme };
}
