import type { GoShape } from '../go-shape';

const TEXT: GoShape = { kind: 'string' };
const BYTES: GoShape = { kind: 'bytes' };
const BOOL: GoShape = { kind: 'bool' };
const struct = (fields: Readonly<Record<string, GoShape>>, pointer = false): GoShape => ({
  kind: 'struct',
  fields,
  pointer,
});
const list = (of: GoShape): GoShape => ({ kind: 'list', of });
const map = (of: GoShape): GoShape => ({ kind: 'map', of });
const EXTENSIONS = list(struct({ name: TEXT, extension: { kind: 'any' } }));

/** The Go type Config of client-go's clientcmd/api/v1: what a kubeconfig may hold. */
export const KUBECONFIG: GoShape = struct({
  kind: TEXT,
  apiVersion: TEXT,
  preferences: struct({ colors: BOOL, extensions: EXTENSIONS }),
  clusters: list(
    struct({
      name: TEXT,
      cluster: struct({
        server: TEXT,
        'tls-server-name': TEXT,
        'insecure-skip-tls-verify': BOOL,
        'certificate-authority': TEXT,
        'certificate-authority-data': BYTES,
        'proxy-url': TEXT,
        'disable-compression': BOOL,
        extensions: EXTENSIONS,
      }),
    }),
  ),
  users: list(
    struct({
      name: TEXT,
      user: struct({
        'client-certificate': TEXT,
        'client-certificate-data': BYTES,
        'client-key': TEXT,
        'client-key-data': BYTES,
        token: TEXT,
        tokenFile: TEXT,
        as: TEXT,
        'as-uid': TEXT,
        'as-groups': list(TEXT),
        'as-user-extra': map(list(TEXT)),
        username: TEXT,
        password: TEXT,
        'auth-provider': struct({ name: TEXT, config: map(TEXT) }, true),
        exec: struct(
          {
            command: TEXT,
            args: list(TEXT),
            env: list(struct({ name: TEXT, value: TEXT })),
            apiVersion: TEXT,
            installHint: TEXT,
            provideClusterInfo: BOOL,
            interactiveMode: TEXT,
          },
          true,
        ),
        extensions: EXTENSIONS,
      }),
    }),
  ),
  contexts: list(
    struct({
      name: TEXT,
      context: struct({ cluster: TEXT, user: TEXT, namespace: TEXT, extensions: EXTENSIONS }),
    }),
  ),
  'current-context': TEXT,
  extensions: EXTENSIONS,
});
