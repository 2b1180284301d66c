import { expect, test } from 'vitest';
import { templateKinds } from '../../content/template-kinds';
import { sampleItems } from '../../testing/sample-items';
import { sampleVocabulary } from '../../testing/sample-vocabulary';
import { openItem } from '../open-item';

test.each(templateKinds)(
  'what the author of a %s explains is shown with the verdict, and not before',
  (kind) => {
    const [item] = sampleItems(kind);
    if (item === undefined) throw new Error('no item');
    const { shown, answer, selfTest } = openItem(item, sampleVocabulary, 'a');
    const right = selfTest().find(({ outcome }) => outcome === 'right');
    expect(JSON.stringify(shown)).not.toContain('canary-note-why');
    expect(JSON.stringify(answer(right?.answer))).toContain('canary-note-why');
  },
);
