import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Answer } from "../../http/answer.ts";
import { destroySoon } from "../../proxy/switch-protocols.ts";
import { openWebSocket } from "./websocket.ts";

/** What the subprotocol of a WebSocket begins with whose messages are the bytes of a SPDY connection. */
const prefix = "SPDY/3.1+";

/** The protocols of a client that tunnels SPDY, without what says so. Source: KEP-4006. */
export function tunnelledProtocols(wanted: readonly string[] = []): readonly string[] {
  return wanted.filter((name) => name.startsWith(prefix) && name.endsWith(".k8s.io")).map((name) => name.slice(prefix.length));
}

/** Carries the bytes of a kubelet's SPDY connection in the messages of a client's WebSocket. */
export function tunnelSpdy(key: string): (response: IncomingMessage, kubelet: Duplex, kubeletHead: Buffer) => Answer {
  return (response, kubelet, kubeletHead) => ({
    status: 101,
    headers: {},
    takeOver: (client, head) => {
      const protocol = `${prefix}${String(response.headers["x-stream-protocol-version"] ?? "")}`;
      const socket = openWebSocket(client, head, key, protocol, {
        onMessage: (message) => {
          if (!kubelet.write(message)) socket.pause();
        },
        onClose: () => destroySoon(kubelet),
      });
      const hand = (bytes: Buffer): void => {
        if (!socket.send(bytes)) kubelet.pause();
      };
      kubelet.on("drain", socket.resume);
      socket.onDrain(() => kubelet.resume());
      if (kubeletHead.length > 0) hand(kubeletHead);
      kubelet.on("data", hand);
      kubelet.on("error", () => kubelet.destroy());
      kubelet.once("end", () => kubelet.end());
      kubelet.once("close", () => socket.close());
    },
  });
}
