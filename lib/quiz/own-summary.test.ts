import { expect, test } from 'vitest';
import { ownChoice } from '../testing/quiz-samples';
import { ownSummary } from './own-summary';

test('the name stands for a question, else its first words; Markdown is left out', () => {
  expect(ownSummary(ownChoice({ name: 'Port' })).title).toBe('Port');
  expect(ownSummary(ownChoice({ prompt: 'Which **port** is `10250`?' })).title).toBe('Which port is 10250?');
  expect(ownSummary(ownChoice({ prompt: 'x'.repeat(500) })).title).toMatch(/^x{159}…$/);
});

test('is found by its words, tags and folder, not by its feedback', () => {
  const { words, folder } = ownSummary(ownChoice({ tags: ['TLS'], category: ['kubelet', 'a/b'] }));
  expect(words).toContain('10250');
  expect(words).toContain('tls');
  expect(words).not.toContain('canary');
  expect(folder).toBe('kubelet/a//b');
});
