import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Answer } from "../http/answer.ts";

/** Ties the client's connection to that of the other server: what either says goes to the other, until one of them ends. */
export function switchProtocols(response: IncomingMessage, remote: Duplex, remoteHead: Buffer): Answer {
  return {
    status: 101,
    headers: {},
    takeOver: (client, head) => {
      const lines = [`HTTP/1.1 101 ${response.statusMessage ?? "Switching Protocols"}`];
      for (let at = 0; at + 1 < response.rawHeaders.length; at += 2) lines.push(`${response.rawHeaders[at]}: ${response.rawHeaders[at + 1]}`);
      client.write(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
      if (remoteHead.length > 0) client.write(remoteHead);
      if (head.length > 0) remote.write(head);
      remote.pipe(client);
      client.pipe(remote);
      endTogether(remote, client);
    },
  };
}

/** Ends each of two connections with the other, once it has sent what it was given. */
export function endTogether(one: Duplex, other: Duplex): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.on("error", () => to.destroy());
    if (from.destroyed) to.destroy();
    else from.once("close", () => destroySoon(to));
  }
}

/** Destroys a connection when what was written to it has left. */
export function destroySoon(connection: Duplex): void {
  const { destroySoon } = connection as Socket;
  if (typeof destroySoon === "function") destroySoon.call(connection);
  else connection.destroy();
}
