import { useEffect, useState } from 'react';
import { messageOf } from '@/app/_components/message-of';
import { postJson } from '@/app/_components/post-json';
import type { BankSearch } from '@/lib/services/build-schema';
import type { BankPage } from '@/lib/services/build-views';

const WAIT_MS = 200;

/** What the bank has for a search, a moment after it was last changed; null until the first answer. */
export function useBank(
  quizId: string,
  learnerId: string,
  search: BankSearch,
): { page: BankPage | null; said: string } {
  const [page, setPage] = useState<BankPage | null>(null);
  const [said, setSaid] = useState('');
  const key = JSON.stringify(search);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const reply = await postJson(`/api/quizzes/${quizId}/bank`, JSON.parse(key), learnerId);
      if (!isCurrent) return;
      if (reply.status === 200) setPage(reply.body as BankPage);
      setSaid(
        reply.status === 200
          ? ''
          : (messageOf(reply.body) ?? 'The server does not answer. Try again in a moment.'),
      );
    }, WAIT_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [quizId, learnerId, key]);
  return { page, said };
}
