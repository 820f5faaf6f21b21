import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frontHost, type Outlet, outlets, type PageName, pages } from './catalogue';
import { frontPage } from './front-page';

const root = fileURLToPath(new URL('./newsstand/', import.meta.url));

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Pages that are not files: by host, then by path. For pages made while a test runs. */
export type ExtraPages = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Newsstand {
  readonly port: number;
  /** Origin of an outlet's host, without a final slash: `http://harbour.localhost:8080`. */
  origin(host: string): string;
  /** Full address of a page of the catalogue. */
  address(page: PageName): string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly policy?: string;
}

const missing: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not on this newsstand.\n' };

/** The file of a path below a folder, or null when the path leaves the folder or is not well formed. */
function fileOf(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = resolve(folder, `.${decoded.endsWith('/') ? `${decoded}index.html` : decoded}`);
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null;
}

async function serveFile(folder: string, path: string, outlet?: Outlet): Promise<Answer> {
  const file = fileOf(folder, path);
  const type = file ? contentTypes[extname(file)] : undefined;
  if (!file || !type) return missing;
  try {
    const body = await readFile(file);
    const policy = outlet?.strictPolicy ? "default-src 'none'; style-src 'self'; img-src 'self'" : undefined;
    return policy ? { status: 200, type, body, policy } : { status: 200, type, body };
  } catch {
    return missing;
  }
}

async function answer(host: string, path: string, port: number, extra: ExtraPages): Promise<Answer> {
  const made = extra[host]?.[path];
  if (made !== undefined) return { status: 200, type: 'text/html; charset=utf-8', body: made };
  if (path.startsWith('/_art/')) return serveFile(join(root, '_art'), path.slice('/_art'.length));
  if (host === frontHost || host === '') {
    return path === '/' ? { status: 200, type: 'text/html; charset=utf-8', body: frontPage(port) } : missing;
  }
  const outlet = outlets.find((one) => one.id === host);
  if (!outlet) return missing;
  const drawnByFront = outlet.singlePage !== undefined && path.startsWith(outlet.singlePage);
  return serveFile(join(root, outlet.id), drawnByFront ? '/' : path, outlet);
}

/** The label before `.localhost`; empty for `localhost` itself; null for any other host. */
function outletHost(header: string | undefined): string | null {
  const name = (header ?? '').replace(/:\d+$/, '').toLowerCase();
  if (name === 'localhost' || name === '127.0.0.1') return '';
  const label = /^([a-z0-9-]+)\.localhost$/.exec(name)?.[1];
  return label ?? null;
}

/**
 * Serves the newsstand on the loopback address: each outlet under its own host `<outlet>.localhost`,
 * and the front page that lists them under `newsstand.localhost`. Only GET and HEAD of the pages there are.
 * @param port 0 for any free port
 * @throws when the port is taken
 */
export async function startNewsstand(port = 0, extra: ExtraPages = {}): Promise<Newsstand> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void handle(request, response);
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = outletHost(request.headers.host);
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const allowed = request.method === 'GET' || request.method === 'HEAD';
    const reply = host === null || !allowed ? missing : await answer(host, path, actualPort(), extra);
    response.writeHead(reply.status, {
      'content-type': reply.type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(reply.policy ? { 'content-security-policy': reply.policy } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  }

  const actualPort = (): number => (server.address() as AddressInfo).port;
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const origin = (host: string): string => `http://${host}.localhost:${actualPort()}`;
  return {
    port: actualPort(),
    origin,
    address: (page) => origin(pages[page].outlet) + pages[page].path,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
