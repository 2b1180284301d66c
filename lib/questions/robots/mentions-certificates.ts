import { bestPlaces } from './best-places';
import type { Robot } from './robot';

const ABOUT = /\b(?:certificates?|certs?|tls|authority|authorities|ca|crt|x509|verif\w*)\b/i;

/** Takes what speaks of certificates: in questions about safety that sounds right. */
export const mentionsCertificates: Robot = ({ options }) =>
  bestPlaces(options.map((option) => (ABOUT.test(option) ? 1 : 0)));
