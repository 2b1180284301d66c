'use client';

import { useEffect, useState } from 'react';
import { readDevice, writeDevice } from '../_work/device-store';

const KEY = 'spokewise-editor';
type Choice = { kind: 'monaco' | 'plain'; tabMoves: boolean };

/** Which editor, and whether Tab leaves it: remembered on this device. `said` is for a live region. Below 900 px it is the plain one. */
export function useEditorChoice() {
  const [choice, setChoice] = useState<Choice>({ kind: 'plain', tabMoves: true });
  const [narrow, setNarrow] = useState(true);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const kept = readDevice(KEY) as Partial<Choice> | null;
    setChoice({ kind: kept?.kind === 'plain' ? 'plain' : 'monaco', tabMoves: kept?.tabMoves !== false });
    const query = matchMedia('(width < 900px)');
    const follow = () => setNarrow(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const choose = (change: Partial<Choice>, words: string) => {
    const next = { ...choice, ...change };
    setChoice(next);
    writeDevice(KEY, next);
    setSaid(words);
  };
  return {
    kind: narrow ? ('plain' as const) : choice.kind,
    chosen: choice.kind,
    narrow,
    tabMoves: choice.tabMoves,
    said,
    setKind: (kind: Choice['kind']) =>
      choose({ kind }, kind === 'plain' ? 'Plain editor.' : 'Editor with completion and quick fixes.'),
    setTabMoves: (tabMoves: boolean) =>
      choose(
        { tabMoves },
        tabMoves ? 'Tab moves the focus.' : 'Tab indents. Press Ctrl+M to leave the editor by Tab.',
      ),
  };
}
