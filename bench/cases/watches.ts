import { HttpConnection } from "../load/http-connection.ts";
import { expectStatus } from "../load/target.ts";
import type { BenchCase } from "./bench-case.ts";
import { configMap } from "./objects.ts";

const path = "/api/v1/namespaces/bench-watch/configmaps";

/** 500 watchers of one resource, each told of every change: deliveries a second. */
export const watches: BenchCase = {
  name: "watches",
  run: async (target, round, scale) => {
    const watchers = Math.ceil(500 * scale);
    const changes = 200;
    let delivered = 0;
    const expected = watchers * changes;
    let done: () => void = () => {};
    const finished = new Promise<void>((resolve) => {
      done = resolve;
    });
    const writer = await HttpConnection.open(target.server, target.token);
    const list = await writer.request("GET", `${path}?limit=1`, { keep: true });
    const { resourceVersion } = (JSON.parse(list.body.toString("utf8")) as { metadata: { resourceVersion: string } }).metadata;
    const open: HttpConnection[] = [];
    for (let i = 0; i < watchers; i++) {
      const connection = await HttpConnection.open(target.server, target.token);
      open.push(connection);
      const listener = (piece: Buffer) => {
        for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) delivered++;
        if (delivered >= expected) done();
      };
      connection.request("GET", `${path}?watch=1&resourceVersion=${resourceVersion}`, { listener }).catch(() => {});
    }
    const started = performance.now();
    const writers = await Promise.all(Array.from({ length: 8 }, () => HttpConnection.open(target.server, target.token)));
    let next = 0;
    await Promise.all(
      writers.map(async (connection) => {
        while (next < changes) expectStatus(await connection.request("POST", path, { body: configMap(`w-${round}-${next++}`) }), 201);
      }),
    );
    await finished;
    const seconds = (performance.now() - started) / 1000;
    for (const connection of [...open, ...writers, writer]) connection.close();
    return [{ name: `deliveries to ${watchers} watchers`, unit: "/s", value: expected / seconds }];
  },
};
