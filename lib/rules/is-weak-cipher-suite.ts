/**
 * Whether a TLS 1.2 cipher suite is weak: no forward secrecy (the key exchange is RSA), RC4, 3DES, or CBC, whose padding has
 * been attacked again and again. What is left are ECDHE suites with GCM or ChaCha20, as RFC 9325 section 4.2 recommends; Go
 * lists RC4, 3DES, RSA and CBC with SHA-256 as insecure itself (crypto/tls InsecureCipherSuites).
 */
export function isWeakCipherSuite(name: string): boolean {
  return /^TLS_RSA_|_RC4_|_3DES_|_CBC_/.test(name);
}
