import type { Duplex } from "node:stream";
import type { Answer } from "../../http/answer.ts";
import { type CommandStatus, commandStatus, failedCommand } from "./command-status.ts";
import { openSpdy, type SpdyConnection, type SpdyStream } from "./spdy-connection.ts";
import { openWebSocket } from "./websocket.ts";

/** The subprotocol whose clients say when they have written all. */
export const closingProtocol = "v5.channel.k8s.io";

/** Which streams a client asks for. */
export interface WantedStreams {
  readonly stdin?: boolean;
  readonly stdout?: boolean;
  readonly stderr?: boolean;
  readonly tty?: boolean;
}

/** A connection with a kubelet that speaks SPDY, or why there is none. */
export type Dialled = { readonly kubelet: Duplex; readonly head: Buffer } | { readonly failure: string };

/** The first byte of a message; what `close` is followed by is the channel that is closed. */
const channels = { stdin: 0, stdout: 1, stderr: 2, error: 3, resize: 4, close: 255 } as const;

/**
 * Joins a client that speaks WebSocket with a kubelet that speaks SPDY: a channel here is a stream there.
 * Source: KEP-4006, "Transition from SPDY to WebSockets".
 */
export function translateStreams(key: string, wanted: WantedStreams, dialled: Dialled): Answer {
  return { status: 101, headers: {}, takeOver: (client, head) => join(client, head, key, wanted, dialled) };
}

/** Bytes of what a kubelet says of the command's end that are read. */
const mostSaid = 1 << 20;

function join(client: Duplex, head: Buffer, key: string, { stdin, stdout, stderr, tty }: WantedStreams, dialled: Dialled): void {
  const inputs = new Map<number, SpdyStream>();
  let spdy: SpdyConnection | undefined;
  const leave = (): void => {
    socket.close();
    spdy?.close();
  };
  const onMessage = (message: Buffer): void => {
    const [channel, closed] = message;
    if (channel === undefined) return;
    if (channel !== channels.close) {
      if (inputs.get(channel)?.write(message.subarray(1)) === false) socket.pause();
    } else if (message.length === 2 && closed !== undefined && closed <= channels.resize) inputs.get(closed)?.end();
    else leave();
  };
  const socket = openWebSocket(client, head, key, closingProtocol, { onMessage, onClose: leave });
  const finish = (status: CommandStatus): void => {
    socket.send(Buffer.of(channels.error), status);
    leave();
  };
  // Tells the client that the connection is there.
  socket.send(Buffer.of(stdout === true ? channels.stdout : stderr === true ? channels.stderr : channels.error));
  if ("failure" in dialled) {
    finish(failedCommand(dialled.failure));
    return;
  }

  const connection = openSpdy(dialled.kubelet, dialled.head);
  spdy = connection;
  const said: Buffer[] = [];
  let saidBytes = 0;
  let isLost = false;
  let awaited = 0;
  const open = (type: string, onData: (piece: Buffer) => void, isAwaited: boolean): SpdyStream => {
    if (isAwaited) awaited++;
    const onEnd = (lost: boolean): void => {
      isLost ||= lost;
      if (!isAwaited || --awaited > 0) return;
      const isUnheard = isLost && saidBytes === 0;
      finish(isUnheard ? failedCommand("error reading from error stream: unexpected EOF") : commandStatus(Buffer.concat(said)));
    };
    return connection.createStream({ streamtype: type }, { onData, onEnd });
  };
  const hand = (channel: number) => (piece: Buffer) => {
    if (!socket.send(Buffer.of(channel), piece)) connection.pause();
  };
  const listen = (piece: Buffer): void => {
    saidBytes += piece.length;
    if (saidBytes <= mostSaid) said.push(piece);
  };
  // In the order of client-go.
  open("error", listen, true);
  if (stdin === true) inputs.set(channels.stdin, open("stdin", ignore, false));
  if (stdout === true) open("stdout", hand(channels.stdout), true);
  if (stderr === true && tty !== true) open("stderr", hand(channels.stderr), true);
  if (tty === true) inputs.set(channels.resize, open("resize", ignore, false));
  socket.onDrain(connection.resume);
  connection.onDrain(socket.resume);
}

function ignore(): void {}
