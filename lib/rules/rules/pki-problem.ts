import type { Rule } from '../rule';

/** Something in the list of certificates, or in a certificate file, cannot be read. */
export const pkiProblem: Rule = {
  id: 'pki-problem',
  title: 'A certificate cannot be read',
  severity: 'low',
  path: 'node-to-apiserver',
  claim: null,
  component: 'any component',
  knobs: [],
  table: 'documents',
  messages: {
    problem: 'Of the certificates, this is passed over: {reason}',
  },
  what: 'Certificates are known by their PEM files, or by an inventory that lists path, subject, issuer, names, usages and end of each. What cannot be read is passed over, and what rests on it is not judged.',
  why: 'A certificate that is passed over is never compared: a serving certificate of the wrong authority, or a client authority that etcd shares with every kubelet, then stays unseen.',
  fix: 'Correct the entry or give the PEM file itself.',
  breaks: 'Nothing on the cluster. More may be found once the certificate is read.',
  links: [
    {
      title: 'PKI certificates and requirements',
      url: 'https://kubernetes.io/docs/setup/best-practices/certificates/',
    },
  ],
  check: ({ pki }) =>
    pki.problems.map(({ message: reason, file, range }) => ({
      message: 'problem',
      data: { reason },
      file,
      range,
    })),
};
