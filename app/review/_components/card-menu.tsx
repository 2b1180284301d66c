'use client';

import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { Button } from '@/app/_components/button';
import { Menu } from '@/app/_components/menu';
import { SHORTCUT_WORDS, type ShortcutName } from '../../_question/default-shortcuts';

type Props = { keys: Readonly<Record<string, string>> | null; onChoose: (name: ShortcutName) => void };

const NAMES = ['info', 'source', 'lesson', 'flag', 'bury', 'bury-note', 'suspend', 'help'] as const;

/** Everything that can be done with the card besides answering it, with its keys. */
export const CardMenu = memo(function CardMenu({ keys, onChoose }: Props) {
  return (
    <Menu
      trigger={
        <Button kind="quiet" size="small" aria-label="Card actions" className="size-11 px-0">
          <Ellipsis size={20} aria-hidden="true" />
        </Button>
      }
      items={NAMES.map((name) => ({
        label: name === 'help' ? 'Keys' : SHORTCUT_WORDS[name],
        ...(keys?.[name] ? { hint: keys[name].toUpperCase() } : {}),
        onSelect: () => onChoose(name),
      }))}
    />
  );
});
