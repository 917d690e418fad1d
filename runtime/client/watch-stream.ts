import type { Readable } from "node:stream";
import type { Status } from "../errors/status.ts";
import { StatusError } from "../errors/status-error.ts";
import type { ClientObject } from "./resource-client.ts";

/** One event of a watch. A bookmark's object carries only a resourceVersion. */
export interface WatchEvent<T> {
  readonly type: "ADDED" | "MODIFIED" | "DELETED" | "BOOKMARK";
  readonly object: T;
}

interface WireEvent {
  type: string;
  object: unknown;
}

/**
 * The events of a watch's answer, a line each; ends when the server ends it.
 * @throws StatusError for an ERROR event (410 when the resourceVersion is too old).
 */
export async function* watchEvents<T extends ClientObject>(answer: Readable): AsyncGenerator<WatchEvent<T>> {
  let rest = "";
  answer.setEncoding("utf8");
  try {
    for await (const chunk of answer) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (line === "") continue;
        const event = JSON.parse(line) as WireEvent;
        if (event.type === "ERROR") throw new StatusError(event.object as Status);
        yield event as WatchEvent<T>;
      }
    }
  } finally {
    answer.destroy();
  }
}
