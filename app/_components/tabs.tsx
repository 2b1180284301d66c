'use client';

import { Tabs as Parts } from 'radix-ui';
import type { ReactNode } from 'react';

/** Two or more views of one thing; arrow keys move between them. */
export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { id: string; name: string; view: ReactNode }[];
}) {
  return (
    <Parts.Root defaultValue={tabs[0]?.id ?? ''}>
      <Parts.List
        aria-label={label}
        className="mb-4 inline-flex flex-wrap gap-1 rounded-lg border border-line bg-sunken p-1"
      >
        {tabs.map((tab) => (
          <Parts.Trigger
            key={tab.id}
            value={tab.id}
            className="min-h-9 rounded-md px-3 font-medium text-muted text-sm hover:text-ink data-[state=active]:bg-surface data-[state=active]:text-ink data-[state=active]:shadow-card forced-colors:data-[state=active]:border"
          >
            {tab.name}
          </Parts.Trigger>
        ))}
      </Parts.List>
      {tabs.map((tab) => (
        <Parts.Content key={tab.id} value={tab.id}>
          {tab.view}
        </Parts.Content>
      ))}
    </Parts.Root>
  );
}
