import tls from "node:tls";

/** An answer, without its headers' text. */
export interface LoadAnswer {
  readonly status: number;
  /** Bytes of the body, as received. */
  readonly bytes: number;
  /** The body when it was asked for. */
  readonly body: Buffer;
}

/** Reads a stream of chunks; called with each piece of the body as it comes. */
export type BodyListener = (piece: Buffer) => void;

const headerEnd = Buffer.from("\r\n\r\n");

/**
 * A TLS connection that speaks just enough HTTP/1.1 to load a server at a few microseconds a request: one request at a
 * time, Content-Length and chunked bodies. Node's own client costs as much as the server that is measured.
 */
export class HttpConnection {
  readonly #socket: tls.TLSSocket;
  readonly #prefix: string;
  #pending: Buffer = Buffer.alloc(0);
  #settle: { resolve: (answer: LoadAnswer) => void; reject: (error: Error) => void } | undefined;
  #reader: BodyReader | undefined;
  #status = 0;
  #keep = false;
  #listener: BodyListener | undefined;

  private constructor(socket: tls.TLSSocket, prefix: string) {
    this.#socket = socket;
    this.#prefix = prefix;
    socket.on("data", (chunk) => this.#read(chunk));
    socket.on("error", (error) => this.#fail(error));
    socket.on("close", () => this.#fail(new Error("the server closed the connection")));
  }

  static open(server: URL, token: string): Promise<HttpConnection> {
    return new Promise((resolve, reject) => {
      const socket = tls.connect({ host: server.hostname, port: Number(server.port), rejectUnauthorized: false, ALPNProtocols: ["http/1.1"] });
      socket.setNoDelay(true);
      socket.once("error", reject);
      socket.once("secureConnect", () => {
        socket.off("error", reject);
        resolve(new HttpConnection(socket, `HTTP/1.1\r\nHost: ${server.host}\r\nAuthorization: Bearer ${token}\r\nUser-Agent: bench\r\n`));
      });
    });
  }

  /** Sends one request; the one before must be answered. `keep` gives the body back; `listener` gets its pieces. */
  request(method: string, path: string, options: RequestOptions = {}): Promise<LoadAnswer> {
    const { body, accept = "application/json", contentType = "application/json", keep = false, listener } = options;
    this.#keep = keep;
    this.#listener = listener;
    const head = `${method} ${path} ${this.#prefix}Accept: ${accept}\r\n`;
    const text =
      body === undefined ? `${head}\r\n` : `${head}Content-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(text);
    });
  }

  close(): void {
    this.#settle = undefined;
    this.#socket.destroy();
  }

  #fail(error: Error): void {
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.reject(error);
  }

  #read(chunk: Buffer): void {
    let data = chunk;
    if (this.#reader === undefined) {
      data = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
      const end = data.indexOf(headerEnd);
      if (end < 0) {
        this.#pending = data;
        return;
      }
      this.#pending = Buffer.alloc(0);
      const head = data.toString("latin1", 0, end);
      this.#status = Number(head.slice(9, 12));
      this.#reader = new BodyReader(head, this.#keep, this.#listener);
      data = data.subarray(end + 4);
    }
    if (!this.#reader.push(data)) return;
    const answer = { status: this.#status, bytes: this.#reader.bytes, body: this.#reader.body() };
    this.#reader = undefined;
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.resolve(answer);
  }
}

export interface RequestOptions {
  readonly body?: string;
  readonly accept?: string;
  readonly contentType?: string;
  readonly keep?: boolean;
  readonly listener?: BodyListener;
}

/** Takes a body apart: RFC 9112, sections 6.2 and 7.1. */
class BodyReader {
  bytes = 0;
  readonly #kept: Buffer[] | undefined;
  readonly #listener: BodyListener | undefined;
  readonly #chunked: boolean;
  /** Bytes still to come of the body, or of the chunk. */
  #left: number;
  /** A chunk's size line that has come in part. */
  #line = "";
  #state: "size" | "data" | "dataEnd" | "trailer" = "size";

  constructor(head: string, keep: boolean, listener: BodyListener | undefined) {
    this.#chunked = /\r\ntransfer-encoding: *chunked/i.test(head);
    this.#left = this.#chunked ? 0 : Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
    this.#kept = keep ? [] : undefined;
    this.#listener = listener;
  }

  body(): Buffer {
    return Buffer.concat(this.#kept ?? []);
  }

  /** True when the body is complete. */
  push(data: Buffer): boolean {
    if (!this.#chunked) {
      this.#take(data.subarray(0, this.#left));
      this.#left -= Math.min(this.#left, data.length);
      return this.#left === 0;
    }
    let at = 0;
    while (at < data.length) {
      if (this.#state === "data") {
        const end = Math.min(data.length, at + this.#left);
        this.#take(data.subarray(at, end));
        this.#left -= end - at;
        at = end;
        if (this.#left === 0) this.#state = "dataEnd";
        continue;
      }
      const newline = data.indexOf(0x0a, at);
      if (newline < 0) {
        this.#line += data.toString("latin1", at);
        return false;
      }
      const line = (this.#line + data.toString("latin1", at, newline)).trim();
      this.#line = "";
      at = newline + 1;
      if (this.#state === "dataEnd") this.#state = "size";
      else if (this.#state === "trailer") {
        if (line === "") return true;
      } else {
        this.#left = Number.parseInt(line, 16);
        this.#state = this.#left === 0 ? "trailer" : "data";
      }
    }
    return false;
  }

  #take(piece: Buffer): void {
    this.bytes += piece.length;
    this.#kept?.push(Buffer.from(piece));
    this.#listener?.(piece);
  }
}
