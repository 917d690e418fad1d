import { once } from "node:events";
import { createConnection, createServer, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { acceptKey, openWebSocket, type WebSocket } from "../../../../runtime/kubelet/streams/websocket.ts";
import { clientFrame } from "../../../support/websocket-client.ts";

let client: Socket;
let server: WebSocket;
let messages: string[];
let ends: { count: number };
let heard: Buffer;
let stop: () => void;

beforeEach(async () => {
  messages = [];
  // Of this connection alone: others may end later.
  const own = { count: 0 };
  ends = own;
  heard = Buffer.alloc(0);
  const listening = createServer({ allowHalfOpen: true });
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const address = listening.address();
  client = createConnection(typeof address === "object" && address !== null ? address.port : 0, "127.0.0.1");
  client.on("error", () => {});
  const [socket] = (await once(listening, "connection")) as [Socket];
  const listeners = { onMessage: (message: Buffer) => void messages.push(message.toString()), onClose: () => void own.count++ };
  server = openWebSocket(socket, clientFrame(2, Buffer.from("early")), "dGhlIHNhbXBsZSBub25jZQ==", "v5.channel.k8s.io", listeners);
  client.on("data", (chunk: Buffer) => {
    heard = Buffer.concat([heard, chunk]);
  });
  await expect.poll(() => heard.toString("latin1")).toContain("\r\n\r\n");
  heard = Buffer.alloc(0);
  stop = () => {
    client.destroy();
    socket.destroy();
    listening.close();
  };
});

afterEach(() => stop());

const hex = (): string => heard.toString("hex");

test("the key is answered as in RFC 6455's example", () => {
  expect(acceptKey("dGhlIHNhbXBsZSBub25jZQ==")).toBe("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
});

test("what came with the handshake is the first message", async () => {
  await expect.poll(() => messages).toEqual(["early"]);
});

test("a message in several frames is one, and a ping between them is answered", async () => {
  const first = clientFrame(2, Buffer.from("one "));
  const last = clientFrame(0, Buffer.from("two"));
  first[0] = 0x02;
  client.write(Buffer.concat([first, clientFrame(9, Buffer.from("hi")), last]));
  await expect.poll(() => messages).toEqual(["early", "one two"]);
  await expect.poll(hex).toBe("8a026869");
});

test("pieces leave as one message", async () => {
  server.send(Buffer.of(1), Buffer.from("abc"));
  await expect.poll(hex).toBe("820401616263");
});

test("a client that says goodbye is answered, and gone", async () => {
  client.write(clientFrame(8, Buffer.from("03e8", "hex")));
  await once(client, "close");
  expect([hex(), ends.count]).toEqual(["880203e8", 1]);
  expect(server.send(Buffer.from("late"))).toBe(true);
});

test("a client that has just gone is gone once", async () => {
  client.destroy();
  await expect.poll(() => ends.count).toBe(1);
});

test("the server's goodbye is the last that it says, and nobody is told of it here", async () => {
  server.send(Buffer.from("x"));
  server.close();
  server.send(Buffer.from("late"));
  await once(client, "close");
  expect([hex(), ends.count]).toEqual(["820178880203e8", 0]);
});

test.each([
  ["an unknown opcode", () => clientFrame(3, Buffer.alloc(0)), "880203ea"],
  ["no mask", () => Buffer.from("820161", "hex"), "880203ea"],
  ["more than a message may have", () => Buffer.from("82ff0000000010000000", "hex"), "880203f1"],
])("%s ends the connection", async (_what, frame, goodbye) => {
  client.write(frame());
  await once(client, "close");
  expect([hex(), ends.count]).toEqual([goodbye, 1]);
});
