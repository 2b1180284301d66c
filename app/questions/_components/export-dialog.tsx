'use client';

import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { ChoiceField } from '@/app/_components/choice-field';
import { countWords } from '@/app/_components/count-words';
import { Dialog } from '@/app/_components/dialog';
import { messageOf } from '@/app/_components/message-of';
import { postJson } from '@/app/_components/post-json';
import type { ExportFormat, ExportRequest } from '@/lib/services/question-schema';
import type { ExportedFile } from '@/lib/services/question-views';
import { NoticeList } from './notice-list';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  learnerId: string;
  of: ExportRequest['of'];
  count: number;
};

const FORMATS: readonly { value: ExportFormat; label: string; hint: string }[] = [
  { value: 'gift', label: 'GIFT', hint: 'text, for Moodle and others' },
  { value: 'moodle-xml', label: 'Moodle XML', hint: 'all that Moodle knows' },
  { value: 'qti', label: 'QTI 2.1', hint: 'zip, for Canvas and others' },
  { value: 'csv', label: 'CSV', hint: 'for spreadsheets' },
  { value: 'apkg', label: 'Anki', hint: 'a deck of cards' },
];

/** Exports questions with their keys, and says what the format could not hold. */
export function ExportDialog({ open, onOpenChange, learnerId, of, count }: Props) {
  const [format, setFormat] = useState<ExportFormat>('gift');
  const [said, setSaid] = useState('');
  const [done, setDone] = useState<ExportedFile | null>(null);
  const write = async () => {
    setDone(null);
    const reply = await postJson('/api/questions/export', { format, of }, learnerId, { timeoutMs: 60_000 });
    if (reply.status !== 200)
      return setSaid(messageOf(reply.body) ?? 'The server does not answer. Try again.');
    const file = reply.body as ExportedFile;
    setSaid('');
    setDone(file);
    save(file);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setDone(null);
        setSaid('');
        onOpenChange(next);
      }}
      title={`Export ${countWords(count, 'question')}`}
      description="The file holds the right answers. Keep it from learners."
    >
      <ChoiceField
        name="export-format"
        legend="Format"
        value={format}
        options={FORMATS}
        onChange={(value) => setFormat(FORMATS.find((one) => one.value === value)?.value ?? 'gift')}
      />
      <Button kind="primary" onClick={() => void write()}>
        Download
      </Button>
      <p role="alert" className="mt-2 font-medium text-exposed empty:hidden">
        {said}
      </p>
      {done ? (
        <div className="mt-3">
          <p role="status" className="font-medium">
            {done.notices.length === 0
              ? `All ${done.count === 1 ? '1 question is' : `${done.count} questions are`} in the file as they are.`
              : `${countWords(done.notices.length, 'thing')} did not go into the file as it was:`}
          </p>
          <NoticeList notices={done.notices} />
        </div>
      ) : null}
    </Dialog>
  );
}

function save({ name, type, bytes }: ExportedFile): void {
  const url = URL.createObjectURL(
    new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], { type }),
  );
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
