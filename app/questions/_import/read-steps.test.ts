import { expect, test } from 'vitest';
import type { ImportStep } from '@/lib/services/question-views';
import { readSteps } from './read-steps';

const streamOf = (...parts: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });

test('lines are told as they come, wherever the stream is cut', async () => {
  const steps: ImportStep[] = [];
  const last = await readSteps(
    streamOf(
      '{"step":"rea',
      'ding"}\n{"step":"saving","done":1,"of":2}\n{"st',
      'ep":"done","id":"x","count":2}\n',
    ),
    (step) => steps.push(step),
  );
  expect(steps.map(({ step }) => step)).toEqual(['reading', 'saving', 'done']);
  expect(last).toEqual({ step: 'done', id: 'x', count: 2 });
  expect(await readSteps(streamOf(), () => undefined)).toBeNull();
});
