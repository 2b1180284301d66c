import { readConfigDocument } from './read-config-document';
import type { ClusterError, Outcome } from './refusal';
import { refusalOf } from './refusal-of';

/** Read a TracingConfiguration as kube-apiserver does (apiserver/pkg/server/options/tracing.go): strict, then its two fields. */
export function readTracingConfiguration(text: string, file: string): Outcome {
  const read = readConfigDocument(text, file, {
    kind: 'TracingConfiguration',
    apiVersions: ['v1alpha1', 'v1beta1', 'v1'].map((version) => `apiserver.config.k8s.io/${version}`),
    shape: {
      fields: { apiVersion: 'string', kind: 'string', endpoint: 'string', samplingRatePerMillion: 'int' },
    },
    strict: true,
  });
  if (read.errors.length > 0) return refusalOf('config', read.errors);
  const errors: ClusterError[] = [];
  const { samplingRatePerMillion: rate, endpoint } = read.value;
  if (typeof rate === 'number' && (rate < 0 || rate > 1_000_000))
    errors.push({
      id: 'tracing-rate',
      message: 'samplingRatePerMillion must lie between 0 and 1000000.',
      file,
      range: read.document.rangeOf(['samplingRatePerMillion']),
    });
  if (typeof endpoint === 'string' && /^[a-z]+:\/\/$/.test(endpoint))
    errors.push({
      id: 'tracing-endpoint',
      message: 'endpoint must be an address such as localhost:4317.',
      file,
      range: read.document.rangeOf(['endpoint']),
    });
  return refusalOf('validation', errors);
}
