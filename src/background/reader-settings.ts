import { defaultSettings, INTERFACE_LANGUAGES, type Settings } from '../messages/protocol';
import type { SettingRules } from '../store/settings';

/** A century: longer is never, which is 0. */
const MOST_DAYS = 36_525;
/** Hosts without marks, and characters of a host with its port. */
const MOST_HOSTS = 10_000;
const LONGEST_HOST = 300;

const oneOf =
  (...values: readonly string[]) =>
  (value: unknown) =>
    typeof value === 'string' && values.includes(value);
const isSwitch = (value: unknown) => typeof value === 'boolean';
const isHost = (value: unknown) => typeof value === 'string' && value !== '' && value.length <= LONGEST_HOST;

/** The reader's settings, and what each may be: what a backup brings and what is stored is taken by these only. */
export const readerSettings: SettingRules<Settings> = {
  defaults: defaultSettings,
  accepts: {
    language: oneOf('auto', ...INTERFACE_LANGUAGES),
    strictness: (value) => typeof value === 'number' && value >= 0 && value <= 1,
    marks: isSwitch,
    intensity: oneOf('quiet', 'strong'),
    theme: oneOf('auto', 'light', 'dark'),
    memory: isSwitch,
    memoryDays: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_DAYS,
    quietHosts: (value) => Array.isArray(value) && value.length <= MOST_HOSTS && value.every(isHost),
  },
};
