import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Browsers that the demo and the end-to-end tests run in. */
export type BrowserName = 'chromium' | 'firefox';

interface Search {
  /** Environment variable that names the program outright. */
  readonly variable: string;
  /** Program names looked for on PATH. */
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly debianPackage: string;
}

const home = process.env.HOME ?? '';
const windowsRoots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter((root): root is string => root !== undefined && root !== '');
const onWindows = (...paths: string[]): string[] =>
  windowsRoots.flatMap((root) => paths.map((path) => join(root, path)));
const onMac = (...applications: string[]): string[] =>
  ['/Applications', join(home, 'Applications')].flatMap((folder) =>
    applications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name === 'Firefox' ? 'firefox' : name}`),
  );

const searches: Readonly<Record<BrowserName, Search>> = {
  chromium: {
    variable: 'CHROMIUM',
    // Chrome's stable channel ignores --load-extension; Chromium and Chrome for Testing come first.
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-unstable',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
    ],
    places: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
      ...onMac('Chromium', 'Google Chrome for Testing', 'Google Chrome'),
      ...onWindows('Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'),
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/snap/bin/firefox',
      ...onMac('Firefox', 'Firefox Developer Edition'),
      ...onWindows('Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'),
    ],
    debianPackage: 'firefox-esr',
  },
};

/** No browser was found, and none could be installed. The message says where it was looked for and what to do. */
export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function look(search: Search): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = search.names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return [...onPath, ...search.places].find(runnable) ?? null;
}

/** Installs on Debian and its children as root; false where that cannot be done. */
function install(search: Search, say: (line: string) => void): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say(`No ${search.debianPackage} found: installing it with apt-get, as this is Debian and you are root.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]): boolean =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
  return run('update', '-q') && run('install', '-y', '-q', '--no-install-recommends', search.debianPackage);
}

/**
 * Path of an installed browser; installs one where that can be done without asking.
 * @param say receives one line about each unusual step
 * @throws BrowserMissing with the places that were looked at
 */
export function findBrowser(browser: BrowserName, say: (line: string) => void = () => undefined): string {
  const search = searches[browser];
  const named = process.env[search.variable];
  if (named) {
    if (runnable(named)) return named;
    throw new BrowserMissing(`${search.variable}=${named} is not a program that can be run.`);
  }
  const found = look(search) ?? (install(search, say) ? look(search) : null);
  if (found) return found;
  throw new BrowserMissing(
    [
      `No ${browser} found. Looked on PATH for ${search.names.join(', ')}, and at:`,
      ...search.places.map((place) => `  ${place}`),
      `Install one (Debian: apt-get install ${search.debianPackage}) or set ${search.variable} to its path.`,
    ].join('\n'),
  );
}
