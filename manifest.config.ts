import { readFileSync } from 'node:fs';
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import packageFile from './package.json' with { type: 'json' };

/** A build flavour: which browser it is for, and whether it may also read the demo's and tests' own pages. */
export interface Flavour {
  readonly browser: 'chrome' | 'firefox';
  /** Adds `*.localhost`, where the sample news pages are served; never shipped. */
  readonly demo: boolean;
}

/** The page that Chrome shows as side panel and Firefox as sidebar. */
export const PANEL = 'src/ui/panel/index.html';

/** The page that opens once, after the installation. */
export const WELCOME = 'src/ui/welcome/index.html';

interface OutletFile {
  readonly outlets: readonly { readonly hosts: readonly string[] }[];
}

/**
 * Host patterns of the named news outlets. A host also stands for its subdomains; hosts that share their site with
 * other content carry a path in the outlet table and are narrowed to it.
 */
function newsHosts(): string[] {
  const file = JSON.parse(readFileSync(new URL('./assets/packs/outlets.json', import.meta.url), 'utf8')) as OutletFile;
  const hosts = file.outlets.flatMap((outlet) => outlet.hosts).map((host) => host.replace(/^www\./, ''));
  return [...new Set(hosts)].sort().map((host) => `*://*.${host}/*`);
}

/**
 * Keyboard shortcuts. Chrome takes suggestions for four at most, and none that it uses itself (Alt+Shift with A, B, C, N,
 * P, R, T, W, X or Z); readers set and change all in the browser. J and K go down and up in the panel too.
 */
const COMMANDS = {
  'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandToggleMarks__' },
  'next-statement': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
  'previous-statement': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
  'next-contradiction': { description: '__MSG_commandContradiction__' },
} as const;

export function manifestFor(flavour: Flavour): ManifestV3Export {
  const hosts = [...newsHosts(), ...(flavour.demo ? ['http://*.localhost/*'] : [])];
  const common = {
    manifest_version: 3 as const,
    name: '__MSG_name__',
    short_name: 'Isnad',
    description: '__MSG_description__',
    default_locale: 'en',
    version: packageFile.version,
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_popup: 'src/ui/popup/index.html',
      default_title: '__MSG_name__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
    },
    options_ui: { page: 'src/ui/options/index.html', open_in_tab: true },
    permissions: ['activeTab', 'scripting'],
    host_permissions: hosts,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
  };
  if (flavour.browser === 'chrome') {
    return {
      ...common,
      minimum_chrome_version: '123',
      permissions: [...common.permissions, 'sidePanel'],
      side_panel: { default_path: PANEL },
      commands: {
        _execute_action: { description: '__MSG_commandPopup__' },
        'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandPanel__' },
        ...COMMANDS,
      },
      background: { service_worker: 'src/background/main.ts', type: 'module' },
    } as ManifestV3Export;
  }
  return {
    ...common,
    sidebar_action: {
      default_panel: PANEL,
      default_title: '__MSG_name__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
      open_at_install: false,
    },
    commands: {
      _execute_action: { description: '__MSG_commandPopup__' },
      // Firefox opens its sidebar by a command of its own.
      _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandPanel__' },
      ...COMMANDS,
    },
    background: { scripts: ['src/background/main.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'isnad@isnad.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}
