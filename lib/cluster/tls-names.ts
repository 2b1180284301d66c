/** The TLS versions that components name, with what they mean. */
export const TLS_VERSIONS: ReadonlyMap<string, string> = new Map([
  ['VersionTLS10', '1.0'],
  ['VersionTLS11', '1.1'],
  ['VersionTLS12', '1.2'],
  ['VersionTLS13', '1.3'],
]);

const AEAD = ['AES_128_GCM_SHA256', 'AES_256_GCM_SHA384'];

const STRONG = ['ECDHE_ECDSA', 'ECDHE_RSA'].flatMap((exchange) => [
  ...AEAD.map((name) => `TLS_${exchange}_WITH_${name}`),
  `TLS_${exchange}_WITH_AES_128_CBC_SHA`,
  `TLS_${exchange}_WITH_AES_256_CBC_SHA`,
  `TLS_${exchange}_WITH_CHACHA20_POLY1305_SHA256`,
]);

/** The suites of Go's tls.CipherSuites(): those that it does not call insecure. */
export const SECURE_CIPHER_SUITES: ReadonlySet<string> = new Set([
  ...AEAD.map((name) => `TLS_${name}`),
  'TLS_CHACHA20_POLY1305_SHA256',
  ...STRONG,
]);

/** Every cipher suite name that Go's crypto/tls knows, the weak ones included (component-base/cli/flag/ciphersuites_flag.go). */
export const CIPHER_SUITES: ReadonlySet<string> = new Set([
  ...SECURE_CIPHER_SUITES,
  ...['ECDHE_ECDSA', 'ECDHE_RSA'].flatMap((exchange) => [
    `TLS_${exchange}_WITH_AES_128_CBC_SHA256`,
    `TLS_${exchange}_WITH_CHACHA20_POLY1305`,
    `TLS_${exchange}_WITH_RC4_128_SHA`,
  ]),
  'TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA',
  ...[
    'AES_128_CBC_SHA',
    'AES_128_CBC_SHA256',
    'AES_256_CBC_SHA',
    '3DES_EDE_CBC_SHA',
    'RC4_128_SHA',
    ...AEAD,
  ].map((name) => `TLS_RSA_WITH_${name}`),
]);
