import type { MouseEvent } from 'react';
import { Button } from '@/app/_components/button';
import { Kbd } from '@/app/_components/kbd';

type Props = { checking: boolean; onClick: (event: MouseEvent) => void };

/** Has the answer checked; stands where the thumb is. */
export function CheckButton({ checking, onClick }: Props) {
  return (
    <Button
      kind="primary"
      size="large"
      className="min-h-16 w-full"
      aria-disabled={checking}
      onClick={onClick}
    >
      {checking ? 'Checking' : 'Check answer'}
      <span className="hidden opacity-90 md:inline" aria-hidden="true">
        <Kbd>Enter</Kbd>
      </span>
    </Button>
  );
}
