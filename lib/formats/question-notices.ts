import type { Notice } from './read-report';

/** Collects what is to be said about one question, each code once. */
export type QuestionNotices = {
  add: (effect: Notice['effect'], code: string, message: string) => void;
  all: () => readonly Notice[];
};

/** @param line of the question in the file, from 1. @param about name, id or first words of it. */
export function questionNotices(line: number | null, about: string | null): QuestionNotices {
  const notices = new Map<string, Notice>();
  return {
    add: (effect, code, message) => {
      if (!notices.has(code)) notices.set(code, { effect, code, message, line, about });
    },
    all: () => [...notices.values()],
  };
}
