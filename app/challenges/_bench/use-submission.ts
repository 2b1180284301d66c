'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ClusterFiles } from '@/lib/content/challenge';
import type { SubmissionResult, SubmitRequest } from '@/lib/services/challenge-views';
import { backOff } from '../../_components/back-off';
import { postJson } from '../../_components/post-json';
import { readDevice, writeDevice } from '../_work/device-store';
import { saidBy } from '../_work/said-by';

export type SubmissionState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  /** `sentence`: why the server puts it off; null when it does not answer. */
  | { kind: 'waiting'; sentence: string | null }
  | { kind: 'refused'; sentence: string };

/** Hands work in. It lies on the device, under an id of its own, until the server has said what it is worth. */
export function useSubmission(slug: string, learnerId: string, onResult: (result: SubmissionResult) => void) {
  const key = `spokewise-submit/${learnerId}/${slug}`;
  const [state, setState] = useState<SubmissionState>({ kind: 'idle' });
  const failures = useRef(0);
  const timer = useRef(0);
  const done = useRef(onResult);
  done.current = onResult;

  const deliver = useCallback(
    async (request: SubmitRequest) => {
      clearTimeout(timer.current);
      setState({ kind: 'sending' });
      const { status, body } = await postJson('/api/challenges/submit', request, learnerId);
      if (status === 200 && typeof body === 'object' && body !== null && 'points' in body) {
        writeDevice(key, null);
        failures.current = 0;
        setState({ kind: 'idle' });
        done.current(body as SubmissionResult);
        return;
      }
      if (status === 401 || status === 403) {
        setState({
          kind: 'refused',
          sentence: saidBy(body, 'You are signed out. Sign in again; nothing is lost.'),
        });
        return;
      }
      if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
        writeDevice(key, null);
        setState({
          kind: 'refused',
          sentence: saidBy(body, 'The server could not take this. Your files are kept.'),
        });
        return;
      }
      failures.current++;
      const { retryAfterSeconds } = (body ?? {}) as { retryAfterSeconds?: number };
      const later = status === 429 && typeof retryAfterSeconds === 'number';
      setState({
        kind: 'waiting',
        sentence: later ? `${saidBy(body)} Then it is checked by itself.` : null,
      });
      timer.current = window.setTimeout(
        () => void deliver(request),
        later ? retryAfterSeconds * 1000 : backOff(failures.current),
      );
    },
    [key, learnerId],
  );
  /** `refusal`: why the server would not take the files; then they are not sent. */
  const submit = (files: ClusterFiles, refusal: string | null) => {
    clearTimeout(timer.current);
    if (refusal !== null) {
      writeDevice(key, null);
      setState({ kind: 'refused', sentence: `Not checked: ${refusal} Nothing is lost.` });
      return;
    }
    const request: SubmitRequest = { id: crypto.randomUUID(), slug, files };
    writeDevice(key, request);
    failures.current = 0;
    void deliver(request);
  };
  useEffect(() => {
    const left = readDevice(key) as SubmitRequest | null;
    if (left?.slug === slug && typeof left.id === 'string') void deliver(left);
    const online = () => {
      const waits = readDevice(key) as SubmitRequest | null;
      if (waits?.slug === slug) void deliver(waits);
    };
    addEventListener('online', online);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('online', online);
    };
  }, [key, slug, deliver]);
  return { state, submit };
}
