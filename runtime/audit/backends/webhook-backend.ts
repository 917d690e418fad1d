import { setTimeout as sleep } from "node:timers/promises";
import type { AuditEvent } from "../audit-event.ts";
import type { Backend, OnLoss } from "./backend.ts";

/** How often a call is tried; between two calls, the wait grows by `factor`, and by up to `jitter` of itself at random. */
const backoff = { steps: 5, factor: 1.5, jitter: 0.2 };

/** Sends bytes as JSON. @throws Error when they are not taken. */
export type Post = (body: Buffer) => Promise<void>;

/** Sends events to a server as an audit.k8s.io/v1 EventList, again and again when it does not take them. */
export function createWebhookBackend(post: Post, initialBackoff: number, onLoss: OnLoss): Backend {
  const send = async (events: readonly AuditEvent[]): Promise<boolean> => {
    const body = eventList(events);
    let wait = initialBackoff * 1000;
    for (let step = 1; ; step++) {
      try {
        await post(body);
        return true;
      } catch (error) {
        if (step >= backoff.steps) {
          onLoss("webhook", error, events);
          return false;
        }
      }
      await sleep(wait * (1 + Math.random() * backoff.jitter));
      wait *= backoff.factor;
    }
  };
  const underWay = new Set<Promise<boolean>>();
  return {
    process: (events) => {
      const sent = send(events).finally(() => underWay.delete(sent));
      underWay.add(sent);
      return sent;
    },
    close: async () => {
      await Promise.all(underWay);
    },
  };
}

const begin = Buffer.from('{"kind":"EventList","apiVersion":"audit.k8s.io/v1","metadata":{},"items":[');
const comma = Buffer.from(",");
const end = Buffer.from("]}\n");

function eventList(events: readonly AuditEvent[]): Buffer {
  return Buffer.concat([begin, ...events.flatMap((event, index) => (index === 0 ? [event.item()] : [comma, event.item()])), end]);
}
