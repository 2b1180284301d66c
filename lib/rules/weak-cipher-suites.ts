/**
 * The suites of a list that should not be served: RSA key exchange (TLS_RSA_*, no forward secrecy), RC4, 3DES, and CBC modes
 * (padding oracles). Names as Go has them; TLS 1.3 suites are none of these and cannot be chosen.
 */
export function weakCipherSuites(suites: readonly string[]): readonly string[] {
  return suites.filter((suite) => /^TLS_RSA_|_RC4_|_3DES_|_CBC_/.test(suite));
}
