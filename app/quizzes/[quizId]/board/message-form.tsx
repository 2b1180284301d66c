'use client';

import { useState } from 'react';
import { Button } from '../../../_components/button';
import { INPUT_LOOK } from '../../../_components/input-look';

/** A sentence to those who take a quiz. */
export function MessageForm({ send }: { send: (text: string) => Promise<void> }) {
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void send(text.trim());
      }}
    >
      <label htmlFor="board-message" className="mb-1.5 block font-medium">
        Message
      </label>
      <textarea
        id="board-message"
        rows={3}
        maxLength={1000}
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        className={INPUT_LOOK}
      />
      <div className="mt-3 flex justify-end">
        <Button type="submit" kind="primary">
          Send
        </Button>
      </div>
    </form>
  );
}
