import { HttpConnection } from "./http-connection.ts";
import type { Target } from "./target.ts";

/** Runs `work` for each number below `count`, spread over so many connections, each busy with one at a time; answers operations a second. */
export async function repeat(
  target: Target,
  count: number,
  connections: number,
  work: (connection: HttpConnection, index: number) => Promise<unknown>,
): Promise<number> {
  const open = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(target.server, target.token)));
  let next = 0;
  const started = performance.now();
  await Promise.all(
    open.map(async (connection) => {
      while (next < count) await work(connection, next++);
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const connection of open) connection.close();
  return count / seconds;
}
