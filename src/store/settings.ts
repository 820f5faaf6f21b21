import { guarded } from './failures';
import type { IsnadDatabase } from './schema';

/** Reads settings over the given defaults; keys that the defaults do not know, or of another type, are ignored. */
export function readSettings<Settings extends Record<string, unknown>>(
  database: IsnadDatabase,
  defaults: Settings,
): Promise<Settings> {
  return guarded(async () => {
    const settings = { ...defaults };
    for (const { key, value } of await database.settings.toArray()) {
      if (acceptsSetting(defaults, key, value)) Object.assign(settings, { [key]: value });
    }
    return settings;
  });
}

/** Writes some settings, leaving the others as they are. Unknown keys and values of another type are refused. */
export function writeSettings<Settings extends Record<string, unknown>>(
  database: IsnadDatabase,
  defaults: Settings,
  changes: Partial<Settings>,
): Promise<void> {
  return guarded(async () => {
    const rows = Object.entries(changes).filter(([key, value]) => acceptsSetting(defaults, key, value));
    await database.settings.bulkPut(rows.map(([key, value]) => ({ key, value })));
  });
}

/** True for a key that the defaults know, with a value of the same type. */
export function acceptsSetting(defaults: Record<string, unknown>, key: string, value: unknown): boolean {
  if (!Object.hasOwn(defaults, key)) return false;
  return typeof value === typeof defaults[key] && Array.isArray(value) === Array.isArray(defaults[key]);
}
