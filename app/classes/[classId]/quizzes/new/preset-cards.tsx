'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Button } from '@/app/_components/button';
import { messageOf } from '@/app/_components/message-of';
import { postJson } from '@/app/_components/post-json';
import { toRoute } from '@/app/_components/to-route';
import { PRESET_WORDS } from '@/app/quizzes/[quizId]/build/_components/preset-words';
import { QUIZ_PRESETS, type QuizPreset } from '@/lib/quiz/quiz-settings';

/** The three kinds of quiz, each a card that begins one. */
export function PresetCards({ classId, learnerId }: { classId: string; learnerId: string }) {
  const router = useRouter();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  // The same id for another try after no answer: it makes no second quiz.
  const ids = useRef(new Map<QuizPreset, string>());
  const make = async (preset: QuizPreset) => {
    setBusy(true);
    setSaid('');
    const id = ids.current.get(preset) ?? crypto.randomUUID();
    ids.current.set(preset, id);
    const reply = await postJson('/api/quizzes', { id, classId, preset }, learnerId);
    if (reply.status === 200) return router.push(toRoute(`/quizzes/${id}/build`));
    setSaid(messageOf(reply.body) ?? 'The server does not answer. Try again in a moment; nothing was made.');
    setBusy(false);
  };
  return (
    <>
      <ul className="grid gap-4 md:grid-cols-3">
        {QUIZ_PRESETS.map((preset) => {
          const { name, short, sets } = PRESET_WORDS[preset];
          return (
            <li
              key={preset}
              className="flex flex-col rounded-xl border border-line bg-surface p-5 shadow-card"
            >
              <h3 className="font-semibold text-lg">{name}</h3>
              <p className="text-muted">{short}</p>
              <ul className="mt-3 mb-5 flex-1 list-disc space-y-1 pl-5 text-sm">
                {sets.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
              <Button
                kind={preset === 'practice' ? 'primary' : 'secondary'}
                disabled={busy}
                onClick={() => void make(preset)}
              >
                Begin{' '}
                {preset === 'practice'
                  ? 'a practice quiz'
                  : preset === 'assignment'
                    ? 'an assignment'
                    : 'an exam'}
              </Button>
            </li>
          );
        })}
      </ul>
      <p role="alert" className="mt-4 font-medium text-exposed empty:hidden">
        {said}
      </p>
    </>
  );
}
