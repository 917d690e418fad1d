import { connect, createServer, type Socket } from "node:net";
import type { Random } from "./random.ts";

/** A TCP proxy that breaks its connections. */
export interface FaultyProxy {
  readonly port: number;
  /** How many connections it has broken. */
  readonly broken: () => number;
  /** Breaks nothing from now on. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

/** Forwards to a port of the loopback, and breaks all connections from time to time, amid what they carry, at most so many milliseconds apart. */
export async function startFaultyProxy(target: number, random: Random, interval: number): Promise<FaultyProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let broken = 0;
  let timer: NodeJS.Timeout | undefined;
  const server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    const pair = [client, upstream] as const;
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      client.destroy();
      upstream.destroy();
    };
    for (const socket of pair) socket.on("error", end).on("close", end);
    client.pipe(upstream);
    upstream.pipe(client);
  });
  const breakAll = (): void => {
    for (const [client, upstream] of pairs) {
      broken++;
      if (random.chance(0.5)) client.resetAndDestroy();
      else client.destroy();
      upstream.destroy();
    }
    schedule();
  };
  const schedule = (): void => {
    timer = setTimeout(breakAll, 1 + random.integer(interval));
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  schedule();
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    broken: () => broken,
    heal: () => clearTimeout(timer),
    close: () => {
      clearTimeout(timer);
      for (const [client, upstream] of pairs) {
        client.destroy();
        upstream.destroy();
      }
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
