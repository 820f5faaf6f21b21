import { guarded } from './failures';
import type { IsnadDatabase } from './schema';

/** What settings there are: their defaults, and for each what its values are. */
export interface SettingRules<Settings> {
  readonly defaults: Settings;
  readonly accepts: { readonly [Key in keyof Settings]: (value: unknown) => boolean };
}

/** Reads settings over the defaults; keys that the rules do not know, and values that are none, are ignored. */
export function readSettings<Settings extends object>(
  database: IsnadDatabase,
  rules: SettingRules<Settings>,
): Promise<Settings> {
  return guarded(async () => {
    const settings = { ...rules.defaults };
    for (const { key, value } of await database.settings.toArray()) {
      if (acceptsSetting(rules, key, value)) Object.assign(settings, { [key]: value });
    }
    return settings;
  });
}

/** Writes some settings, all of them or none, leaving the others as they are. Unknown keys and values that are none are refused. */
export function writeSettings<Settings extends object>(
  database: IsnadDatabase,
  rules: SettingRules<Settings>,
  changes: Partial<Settings>,
): Promise<void> {
  return guarded(async () => {
    const rows = Object.entries(changes).filter(([key, value]) => acceptsSetting(rules, key, value));
    await database.transaction('rw', database.settings, async () => {
      await database.settings.bulkPut(rows.map(([key, value]) => ({ key, value })));
    });
  });
}

/** True for a key that the rules know, with a value that it may have. */
export function acceptsSetting<Settings extends object>(
  { accepts }: SettingRules<Settings>,
  key: string,
  value: unknown,
): boolean {
  return Object.hasOwn(accepts, key) && accepts[key as keyof Settings](value);
}
