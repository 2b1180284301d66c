'use client';

import { useEffect, useRef } from 'react';

/** A hidden field `zone` with the browser's IANA time zone; empty without JavaScript. */
export function ZoneField() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, []);
  return <input ref={field} type="hidden" name="zone" defaultValue="" />;
}
