import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createSocketServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server on this machine, and what it was asked for. */
export interface TestServer {
  /** `http://harbour.example:8080`, which the resolver of the tests finds here. */
  readonly origin: string;
  readonly port: number;
  readonly requests: IncomingMessage[];
  /** The paths asked for, `/robots.txt` aside. */
  readonly paths: () => string[];
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server with an answer a path; there is a robots.txt only if one is given. It goes when the test ends. */
export async function startServer(answers: Record<string, Answer>, address = '127.0.0.1'): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const answer = answers[request.url!.split('?')[0]!];
    if (answer) answer(request, response);
    else response.writeHead(404).end('nothing here');
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return describeServer(port, requests);
}

const describeServer = (port: number, requests: IncomingMessage[]): TestServer => ({
  origin: `http://harbour.example:${port}`,
  port,
  requests,
  paths: () => requests.map(({ url }) => url!).filter((url) => url !== '/robots.txt'),
});

/** A server that says the given bytes to whatever it is asked, `/robots.txt` aside, then ends or breaks the connection. */
export async function startRawServer(
  bytes: string | Uint8Array | (() => string | Uint8Array),
  end: 'end' | 'reset' | 'stay' = 'end',
): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const requests: IncomingMessage[] = [];
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (request) => {
      const url = request.toString('latin1').split(' ')[1]!;
      requests.push({ url } as IncomingMessage);
      if (url === '/robots.txt') return socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
      socket.write(typeof bytes === 'function' ? bytes() : bytes);
      if (end === 'end') socket.end();
      if (end === 'reset') setTimeout(() => socket.resetAndDestroy(), 20);
      return undefined;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return describeServer((server.address() as AddressInfo).port, requests);
}

/** An answer with a page. */
export const page =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(body);
  };

/** An answer that leads on. */
export const redirect = (location: string, status = 302): Answer => page('', { Location: location }, status);
