import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { WorkerLike } from '../../src/worker/line.ts';
import type { Reply } from '../../src/worker/protocol.ts';
import { serve, type Port } from '../../src/worker/server.ts';

/** A worker at the other end of a message channel: what goes over is cloned, and comes in turns, as with a real one. */
export class PortWorker extends EventTarget {
  readonly #port: MessagePort;
  /** Every message that was sent to it. */
  readonly sent: unknown[] = [];
  /** Every message that came back. */
  readonly received: unknown[] = [];

  constructor(listen: (port: MessagePort) => void) {
    super();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.on('message', (data: unknown) => {
      this.received.push(data);
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
    listen(port2);
  }

  postMessage(message: unknown): void {
    this.sent.push(message);
    this.#port.postMessage(message);
  }

  terminate(): void {
    this.#port.close();
  }
}

/** One that answers. */
export function working(): PortWorker & WorkerLike {
  return new PortWorker((port) => {
    serve(asPort(port));
  }) as PortWorker & WorkerLike;
}

/** One that falls silent after the first reply for which `isLast` holds. */
export function stopping(isLast: (reply: Reply) => boolean): PortWorker & WorkerLike {
  return new PortWorker((port) => {
    let silent = false;
    const heard = asPort(port);
    serve({
      ...heard,
      postMessage: (reply) => {
        if (!silent) heard.postMessage(reply);
        silent ||= isLast(reply);
      },
    });
  }) as PortWorker & WorkerLike;
}

/** One that never answers. */
export function silent(): PortWorker & WorkerLike {
  return new PortWorker(() => undefined) as PortWorker & WorkerLike;
}

function asPort(port: MessagePort): Port {
  return {
    postMessage: (reply) => {
      port.postMessage(reply);
    },
    addEventListener: (_type, listener) => {
      port.on('message', (data: unknown) => {
        listener({ data });
      });
    },
  };
}
