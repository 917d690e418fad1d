import type { Duplex } from "node:stream";
import type { Status } from "../errors/status.ts";

/** What goes back to the client. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Record<string, string | readonly string[]>;
  /** One buffer, or several that are sent one after the other without being joined. */
  readonly body?: Buffer | readonly Buffer[];
  /** Set instead of `body` for watches and other streams: called once the headers are sent. */
  readonly stream?: (sink: Sink) => void | Promise<void>;
  /** Set instead of `body` when the connection is taken over (exec, attach, port-forward): writes its own answer to the socket. */
  readonly takeOver?: (socket: Duplex, head: Buffer) => void | Promise<void>;
  /** True when the body may be compressed. */
  readonly compressible?: boolean;
  /** True when no more requests are taken from this connection. */
  readonly closesConnection?: boolean;
  /** The failure that the body tells, for those who look at answers (audit, metrics). */
  readonly failure?: Status;
}

/** Where a streamed answer goes. Writes of one tick leave together. */
export interface Sink {
  readonly write: (chunk: Buffer) => void;
  /** Bytes accepted but not yet taken by the client. */
  readonly bufferedBytes: () => number;
  /** All bytes accepted so far. */
  readonly bytesWritten?: () => number;
  /** Resolves when the client has taken what was written, or has gone. */
  readonly drained: () => Promise<void>;
  readonly end: () => void;
  /** Breaks the connection (h2: resets the stream). */
  readonly destroy: () => void;
  /** Called once when the client has gone or the answer ended. */
  readonly onClose: (listener: () => void) => void;
}
