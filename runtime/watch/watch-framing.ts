import type { Status } from "../errors/status.ts";
import { parseTextExactly } from "../meta/exact-json.ts";
import type { JsonObject } from "../meta/json.ts";
import { ListBody } from "../serialization/list-body.ts";
import type { ProtobufCodec } from "../serialization/protobuf-codec.ts";
import { NoSuchForm } from "./no-such-form.ts";
import { protobufFrame } from "./protobuf-frame.ts";
import type { WatchEncoder } from "./watch-encoder.ts";
import type { WatchEvent } from "./watch-event.ts";

/** How the events of a watch follow each other on the wire. */
export interface WatchFraming {
  /** Appends an event. @throws NoSuchForm */
  readonly event: (body: ListBody, encoder: WatchEncoder, event: WatchEvent, head: boolean) => void;
  /** An event around an object that is JSON already: a bookmark, a Status. @throws NoSuchForm */
  readonly around: (type: "BOOKMARK" | "ERROR", json: string) => Buffer;
}

/** A line of JSON each. */
export const jsonFraming: WatchFraming = {
  event(body, encoder, event, head) {
    body.ascii(`{"type":"${event.type}","object":`);
    encoder.write(body, event, head);
    body.ascii("}\n");
  },
  around: (type, json) => Buffer.from(`{"type":"${type}","object":${json}}\n`),
};

/** A length and a message each: meta/v1 WatchEvent around an object in its envelope. */
export function protobufFraming(codec: ProtobufCodec): WatchFraming {
  const frame = (type: string, json: string): Buffer => {
    const object = codec.encode(parseTextExactly(json) as JsonObject);
    if (object === undefined) throw new NoSuchForm("the kind has no protobuf message");
    return protobufFrame(type, object);
  };
  return {
    event(body, encoder, event, head) {
      const json = new ListBody("", event.value.length + 256);
      encoder.write(json, event, head);
      body.bytes(frame(event.type, Buffer.concat(json.finish("")).toString("utf8")));
    },
    around: frame,
  };
}

/** The event that ends a watch that cannot go on. */
export function failureFrame(framing: WatchFraming, status: Status): Buffer {
  return framing.around("ERROR", JSON.stringify(status));
}

export function bookmarkFrame(framing: WatchFraming, encoder: WatchEncoder, revision: number, end: boolean, head: boolean): Buffer {
  return framing.around("BOOKMARK", encoder.bookmark(revision, end, head));
}
