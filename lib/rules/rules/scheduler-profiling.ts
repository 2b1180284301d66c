import { fixFlags } from '../fixes/fix-flags';
import { offer } from '../fixes/offer';
import { setField } from '../fixes/set-field';
import type { Rule } from '../rule';
import { namedDocument } from '../view/named-document';

const FLAG = '--profiling';
const FIELD = 'enableProfiling';

/** kube-scheduler serves profiles of itself. */
export const schedulerProfiling: Rule = {
  id: 'scheduler-profiling',
  title: 'kube-scheduler serves profiles',
  severity: 'low',
  path: 'controlplane-to-apiserver',
  claim: null,
  component: 'kube-scheduler',
  knobs: [FLAG, FIELD],
  messages: {
    on: 'kube-scheduler serves profiles of itself at /debug/pprof/ to whoever may ask for them.',
  },
  what: '`--profiling` serves Go’s profiles at /debug/pprof/ on the program’s HTTPS port. It is true by default. With `--config` the flag is not read: `enableProfiling` of that file decides, true by default too.',
  why: 'A caller who may read that path sees call stacks and the program’s command line, and can slow the scheduler down by asking for long traces again and again.',
  fix: 'Set it to false, in the configuration file where there is one, and turn it on while you look for a fault.',
  breaks: 'Nothing that Kubernetes needs; whoever collects profiles gets 404.',
  benchmarks: { cis: ['1.4.1'] },
  links: [
    {
      title: 'kube-scheduler',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/',
    },
  ],
  check: (view) => {
    const { scheduler } = view;
    if (scheduler === null) return [];
    const knob = scheduler.text('--config') === '' ? FLAG : FIELD;
    // A configuration file that is not given leaves it open: the field has no value then.
    if (!scheduler.on(knob)) return [];
    const document = namedDocument(view, scheduler, '--config');
    return [
      {
        message: 'on',
        ...scheduler.place(knob),
        fixes: () =>
          knob === FLAG
            ? fixFlags(scheduler, 'Turn profiles off', { profiling: 'false' })
            : document === null
              ? []
              : offer(
                  { title: 'Turn profiles off in the configuration file', kind: 'safe' },
                  setField(document.document, document.file, [FIELD], false),
                ),
      },
    ];
  },
};
