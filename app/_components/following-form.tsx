'use client';

import Form from 'next/form';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useTransition } from 'react';
import { toRoute } from './to-route';

type Props = {
  action: string;
  /** What the address says for each field. */
  values: Readonly<Record<string, string>>;
  className?: string;
  children: ReactNode;
};

/** Filters as a GET form: the URL is the state. With JavaScript the page follows as you type; what is empty is left out of the address. */
export function FollowingForm({ action, values, className, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [pending, startTransition] = useTransition();
  useEffect(() => () => clearTimeout(timer.current), []);
  // The address may change under the fields (Clear, back, forward): they follow it, but never under the typing hand.
  useEffect(() => {
    for (const [name, value] of Object.entries(values)) {
      const field = form.current?.elements.namedItem(name);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
      if (field !== document.activeElement) field.value = value;
    }
  }, [values]);
  const follow = (wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!form.current) return;
      const given = [...new FormData(form.current)].flatMap(([name, value]) =>
        typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
      );
      const query = new URLSearchParams(given).toString();
      startTransition(() =>
        router.replace(toRoute(query === '' ? action : `${action}?${query}`), { scroll: false }),
      );
    }, wait);
  };
  return (
    <search aria-busy={pending}>
      <Form
        ref={form}
        action={toRoute(action)}
        className={className}
        onChange={(event) => follow(event.target instanceof HTMLInputElement ? 250 : 0)}
      >
        {children}
      </Form>
    </search>
  );
}
