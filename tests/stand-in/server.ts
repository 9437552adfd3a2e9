import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { feed } from './feed.ts';
import { answerAnybody, openSocket } from './hostile/answers.ts';
import { endless, HOSTILE_WORKER, hostile } from './hostile/page.ts';
import { longFeed } from './long-feed.ts';
import { ASKING_WORKER, dark, page, playing, prerendering, SERVICE_WORKER } from './page.ts';
import { postPage } from './posts.ts';
import { HOSTS, namesJohn, type Site, sites } from './sites.ts';

/** A request as the stand-in received it. */
export interface Received {
  readonly host: string;
  readonly path: string;
  readonly origin: string | undefined;
}

/** The stand-in networks, all on one port, told apart by the host they are asked for. */
export interface StandIn {
  readonly port: number;
  readonly received: Received[];
  /** Requests that name John, since the last call. */
  takeNaming: () => string[];
  close: () => Promise<void>;
}

/** Where browsers go by themselves, at any time: updates and accounts of their makers. */
const MAKERS = /\.(google|googleapis|gvt1|mozilla|firefox)\.(com|net|org)$/;

/** The key pair is made for these tests alone and checked in, as a fresh machine has no tool for it. */
const file = (name: string) => readFileSync(new URL(name, import.meta.url));

/** Starts the stand-in networks on a free port of this machine. */
export async function startStandIn(): Promise<StandIn> {
  const received: Received[] = [];
  let taken = 0;
  const server = createServer(
    { key: file('key.pem'), cert: file('certificate.pem') },
    (request, reply) => {
      const { host = '', origin } = request.headers;
      const isOurs = origin?.includes('-extension:');
      const isMakers = !isOurs && !HOSTS.includes(host) && MAKERS.test(host);
      if (!isMakers) received.push({ host, path: request.url ?? '', origin });
      answer(request, reply);
    },
  );
  server.on('upgrade', openSocket);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    takeNaming: () => {
      const fresh = received.slice(taken);
      taken = received.length;
      return fresh.map(({ host, path }) => host + path).filter(namesJohn);
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A handle that was changed, and the site's own login before a profile. */
const REDIRECTS: Readonly<Record<string, string>> = {
  '/john.doe.was/': '/john.doe.is/',
  '/john.doe.asks/': '/auth_platform/codeentry/',
};

/** The sites' own service workers. */
const WORKERS: Readonly<Record<string, string>> = {
  '/sw.js': SERVICE_WORKER,
  '/asking.js': ASKING_WORKER,
  '/hostile.js': HOSTILE_WORKER,
};

/** Pages for one test each, by their path. */
const SPECIAL: Readonly<Record<string, (site: Site) => string>> = {
  '/ahead': prerendering,
  '/dark/': dark,
  '/playing/': playing,
  '/hostile/': hostile,
  '/hostile/endless/': () => endless(false),
  '/hostile/endless/root/': () => endless(true),
};

function answer(request: IncomingMessage, reply: ServerResponse): void {
  const { url = '/', headers } = request;
  const host = headers.host ?? '';
  const { pathname, searchParams } = new URL(url, `https://${host}`);
  const site: Site = Object.values(sites).find((one) => one.host === host) ?? sites.instagram;
  // What a site sends so that others lose the windows in which they opened it.
  const opener = searchParams.get('opener');
  if (opener) reply.setHeader('cross-origin-opener-policy', opener);
  if (searchParams.has('anybody')) {
    answerAnybody(request, reply);
  } else if (pathname === '/r') {
    reply.writeHead(302, { location: searchParams.get('to') ?? '/' }).end();
  } else if (REDIRECTS[pathname]) {
    reply.writeHead(302, { location: REDIRECTS[pathname] }).end();
  } else if (WORKERS[pathname]) {
    reply.writeHead(200, { 'content-type': 'text/javascript' }).end(WORKERS[pathname]);
  } else if (pathname === '/feed/') {
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(feed(site));
  } else if (pathname === '/long-feed/') {
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    Readable.from(longFeed(Number(searchParams.get('posts')))).pipe(reply);
  } else if (pathname.startsWith('/api/')) {
    reply.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  } else if (pathname === '/slow/') {
    // Longer than leaving waits, and never kept by the browser.
    const head = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    setTimeout(() => reply.writeHead(200, head).end(page(host, pathname)), 900);
  } else {
    const special = SPECIAL[pathname]?.(site);
    const html = special ?? postPage(host, url) ?? page(host, pathname);
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html);
    // Some pages never come to an end of loading.
    if (!searchParams.has('endless')) reply.end();
  }
}
