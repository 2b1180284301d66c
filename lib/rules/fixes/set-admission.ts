import type { TextEdit } from '../fix';
import type { ComponentView } from '../view/component-view';
import { removeFlag } from './remove-flag';
import { setFlag } from './set-flag';

/**
 * Edits after which an admission plugin is on or off, whatever its default: it is in (or out of) the list of enabled plugins
 * and not (or only where `off` needs it) in the other. Lists that add up become one. Null where words cannot be edited.
 */
export function setAdmission(
  apiserver: ComponentView,
  plugin: string,
  on: boolean,
): readonly TextEdit[] | null {
  const only = apiserver.list('--admission-control');
  if (only.length > 0) return write(apiserver, 'admission-control', withPlugin(only, plugin, on));
  const enabled = apiserver.list('--enable-admission-plugins');
  const disabled = apiserver.list('--disable-admission-plugins');
  const isListed = disabled.includes(plugin);
  const freed = isListed
    ? write(apiserver, 'disable-admission-plugins', withPlugin(disabled, plugin, false))
    : [];
  if (!on) {
    return enabled.includes(plugin)
      ? write(apiserver, 'enable-admission-plugins', withPlugin(enabled, plugin, false))
      : [];
  }
  // A flag that goes away must not be the neighbour behind which the other is added: it stays, empty.
  if (isListed && enabled.length === 0 && disabled.every((name) => name === plugin))
    return both(
      setFlag(apiserver, 'disable-admission-plugins', ''),
      setFlag(apiserver, 'enable-admission-plugins', plugin),
    );
  return both(
    freed,
    enabled.includes(plugin)
      ? []
      : setFlag(apiserver, 'enable-admission-plugins', withPlugin(enabled, plugin, true).join(',')),
  );
}

function withPlugin(list: readonly string[], plugin: string, on: boolean): readonly string[] {
  const rest = list.filter((name) => name !== plugin);
  return on ? [...rest, plugin] : rest;
}

function write(apiserver: ComponentView, flag: string, list: readonly string[]): readonly TextEdit[] | null {
  return list.length === 0 ? removeFlag(apiserver, flag) : setFlag(apiserver, flag, list.join(','));
}

function both(
  one: readonly TextEdit[] | null,
  other: readonly TextEdit[] | null,
): readonly TextEdit[] | null {
  return one === null || other === null ? null : [...one, ...other];
}
