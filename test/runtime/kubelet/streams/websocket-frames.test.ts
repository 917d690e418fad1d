import { expect, test } from "vitest";
import { ByteQueue } from "../../../../runtime/kubelet/streams/byte-queue.ts";
import { closings, mostBytes, opcodes, takeFrame } from "../../../../runtime/kubelet/streams/websocket-frames.ts";
import { clientFrame } from "../../../support/websocket-client.ts";

test.each([0, 1, 125, 126, 127, 65_535, 65_536, 100_000])("a frame of %i bytes is read as it was written, in whatever pieces it comes", (length) => {
  const payload = Buffer.alloc(length, "abc");
  const bytes = Buffer.concat([clientFrame(opcodes.binary, payload), clientFrame(opcodes.ping, Buffer.from("hi"))]);
  for (const size of [1, 7, 64 * 1024, bytes.length]) {
    if (size === 1 && length > 200) continue;
    const queue = new ByteQueue();
    const frames = [];
    for (let at = 0; at < bytes.length; at += size) {
      queue.push(bytes.subarray(at, at + size));
      for (let frame = takeFrame(queue); frame !== undefined; frame = takeFrame(queue)) frames.push(frame);
    }
    expect(frames).toEqual([
      { opcode: opcodes.binary, isLast: true, payload },
      { opcode: opcodes.ping, isLast: true, payload: Buffer.from("hi") },
    ]);
    expect(queue.length).toBe(0);
  }
});

test("the parts of a message say that there are more", () => {
  const queue = new ByteQueue();
  const first = clientFrame(opcodes.text, Buffer.from("a"));
  first[0] = (first[0] as number) & 0x7f;
  queue.push(first);
  expect(takeFrame(queue)).toMatchObject({ opcode: opcodes.text, isLast: false });
});

test.each([
  ["is not masked", "8201", closings.protocolError],
  ["uses bits of an extension", "c281", closings.protocolError],
  ["is larger than any message", `82ff${(BigInt(mostBytes) + 1n).toString(16).padStart(16, "0")}`, closings.tooBig],
])("a frame that %s is none", (_what, hex, code) => {
  const queue = new ByteQueue();
  queue.push(Buffer.from(hex, "hex"));
  expect(takeFrame(queue)).toBe(code);
});
