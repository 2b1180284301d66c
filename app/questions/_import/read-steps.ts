import type { ImportStep } from '@/lib/services/question-views';

/** Reads the lines of an import as they come, and tells each. Gives the last; null when the stream ended without one. */
export async function readSteps(
  stream: ReadableStream<Uint8Array>,
  onStep: (step: ImportStep) => void,
): Promise<ImportStep | null> {
  const reader = stream
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  let last: ImportStep | null = null;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return last;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      last = JSON.parse(line) as ImportStep;
      onStep(last);
    }
  }
}
