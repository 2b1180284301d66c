import { Trash2 } from 'lucide-react';
import { Button } from '@/app/_components/button';
import { SwitchField } from '@/app/_components/switch-field';
import { TextField } from '@/app/_components/text-field';
import type { Section } from '@/lib/quiz/quiz-definition';
import type { DetailProps } from './detail';

/** A section's title, order and place. */
export function SectionFields({ section, draft, onChange }: DetailProps & { section: Section }) {
  const at = draft.sections.findIndex(({ id }) => id === section.id);
  return (
    <>
      <TextField
        name="section-title"
        label="Title"
        help="May stay empty: the questions then follow without a heading."
        value={section.title}
        maxLength={200}
        onChange={({ target }) =>
          onChange({ do: 'section', id: section.id, change: { title: target.value } })
        }
      />
      <SwitchField
        name="section-shuffle"
        label="Mix the order of its questions"
        help="Another order for each attempt. Sections stay in theirs."
        checked={section.shuffle}
        onChange={(shuffle) => onChange({ do: 'section', id: section.id, change: { shuffle } })}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button
          size="small"
          disabled={at === 0}
          onClick={() => onChange({ do: 'move-section', id: section.id, by: -1 })}
        >
          Move up
        </Button>
        <Button
          size="small"
          disabled={at === draft.sections.length - 1}
          onClick={() => onChange({ do: 'move-section', id: section.id, by: 1 })}
        >
          Move down
        </Button>
        <Button kind="danger" size="small" onClick={() => onChange({ do: 'remove-section', id: section.id })}>
          <Trash2 size={16} aria-hidden="true" />
          Remove it and what it asks
        </Button>
      </div>
    </>
  );
}
