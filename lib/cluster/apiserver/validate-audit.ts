import type { FlagReader } from '../flag-reader';
import type { AddError } from './add-error';

const MODES = ['batch', 'blocking', 'blocking-strict'];
const VERSIONS = ['audit.k8s.io/v1alpha1', 'audit.k8s.io/v1beta1', 'audit.k8s.io/v1'];

/** AuditOptions.Validate (apiserver/pkg/server/options/audit.go): a backend is checked only where its file is named. */
export function validateAudit(flags: FlagReader, add: AddError): void {
  if (flags.text('audit-log-path') !== '') {
    backend(flags, 'log', add);
    for (const end of ['maxage', 'maxbackup', 'maxsize'])
      if (Number(flags.get(`audit-log-${end}`)) < 0)
        add('negative', `--audit-log-${end} cannot be negative.`, `audit-log-${end}`);
    if (!['legacy', 'json'].includes(flags.text('audit-log-format')))
      add('audit-format', '--audit-log-format must be json or legacy.', 'audit-log-format');
  }
  if (flags.text('audit-webhook-config-file') !== '') backend(flags, 'webhook', add);
}

function backend(flags: FlagReader, plugin: 'log' | 'webhook', add: AddError): void {
  const name = (end: string) => `audit-${plugin}-${end}`;
  const number = (end: string) => Number(flags.get(name(end)));
  const mode = flags.text(name('mode'));
  if (!MODES.includes(mode))
    add('audit-mode', `--${name('mode')} must be one of ${MODES.join(', ')}.`, name('mode'));
  if (mode === 'batch') {
    const throttled = flags.get(name('batch-throttle-enable')) === true;
    const ends = ['buffer-size', 'max-size', ...(throttled ? ['throttle-qps', 'throttle-burst'] : [])];
    const wrong = ends.find((end) => number(`batch-${end}`) <= 0);
    if (wrong !== undefined)
      add('audit-batch', `--${name(`batch-${wrong}`)} must be above 0.`, name(`batch-${wrong}`));
  }
  if (number('truncate-max-event-size') <= 0)
    add(
      'audit-truncate',
      `--${name('truncate-max-event-size')} must be above 0.`,
      name('truncate-max-event-size'),
    );
  else if (number('truncate-max-batch-size') < number('truncate-max-event-size'))
    add(
      'audit-truncate',
      `--${name('truncate-max-batch-size')} must not be below --${name('truncate-max-event-size')}.`,
      name('truncate-max-batch-size'),
    );
  if (!VERSIONS.includes(flags.text(name('version'))))
    add('audit-version', `--${name('version')} must be ${VERSIONS.join(', ')}.`, name('version'));
}
