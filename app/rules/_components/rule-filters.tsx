import { Search } from 'lucide-react';
import { pathIds } from '@/lib/rules/path-ids';
import { Button } from '../../_components/button';
import { FollowingForm } from '../../_components/following-form';
import { INPUT_LOOK } from '../../_components/input-look';
import { PATH_WORDS } from '../../_components/path-words';
import type { RuleFilter } from './rule-filter-of';

type Props = { filter: RuleFilter; components: readonly string[] };

/** The filters of the list of rules; they work without JavaScript too. */
export function RuleFilters({ filter, components }: Props) {
  const values = {
    q: filter.q,
    path: filter.path ?? '',
    severity: filter.severity ?? '',
    component: filter.component ?? '',
  };
  return (
    <FollowingForm
      action="/rules"
      values={values}
      className="grid grid-cols-2 gap-3 lg:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))]"
    >
      <div className="col-span-2 flex items-end gap-2 lg:col-span-1">
        <label className="block min-w-0 flex-1">
          <span className="mb-1 block text-muted text-sm">Search</span>
          <input
            type="search"
            name="q"
            defaultValue={filter.q}
            maxLength={100}
            placeholder="a flag, a field, CIS 1.2.5"
            className={INPUT_LOOK}
          />
        </label>
        <Button type="submit" className="min-w-11 px-3!" aria-label="Search">
          <Search size={18} aria-hidden="true" />
        </Button>
      </div>
      <Choice name="path" label="Path" value={values.path}>
        {pathIds.map((id) => (
          <option key={id} value={id}>
            {PATH_WORDS[id].name}
          </option>
        ))}
      </Choice>
      <Choice name="severity" label="Severity" value={values.severity}>
        {['critical', 'high', 'medium', 'low', 'info'].map((severity) => (
          <option key={severity}>{severity}</option>
        ))}
      </Choice>
      <Choice name="component" label="Component" value={values.component}>
        {components.map((component) => (
          <option key={component}>{component}</option>
        ))}
      </Choice>
    </FollowingForm>
  );
}

function Choice({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string;
  children: React.ReactNode;
}) {
  return (
    <label className="block min-w-0 last:col-span-2 sm:last:col-span-1">
      <span className="mb-1 block text-muted text-sm">{label}</span>
      <select name={name} defaultValue={value} className={INPUT_LOOK}>
        <option value="">any</option>
        {children}
      </select>
    </label>
  );
}
