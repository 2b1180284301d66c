'use client';

import { createContext, type ReactNode } from 'react';

/** Messages of the last save by field name. */
export const SettingsErrorsContext = createContext<Readonly<Record<string, string>>>({});

export function SettingsErrors({ value, children }: { value: Record<string, string>; children: ReactNode }) {
  return <SettingsErrorsContext value={value}>{children}</SettingsErrorsContext>;
}
