import { Duplex } from "node:stream";
import { describe, expect, it } from "vitest";
import { statusError, tooManyRequests } from "../../../runtime/errors/status-error.ts";
import type { Answer, Sink } from "../../../runtime/http/answer.ts";
import type { Filter } from "../../../runtime/http/filter.ts";
import { createRequestHandler } from "../../../runtime/http/handler-chain.ts";
import type { ServerContext } from "../../../runtime/server/server-context.ts";
import { cronTabs } from "../../support/crontabs.ts";
import { parseMetrics, valuesOf } from "../../support/parse-metrics.ts";
import { createTestServer } from "../../support/server-context.ts";

const definition = cronTabs();
const { group, version, resource } = definition;
const collection = `/apis/${group}/${version}/namespaces/default/${resource}`;
const about = { component: "apiserver", group, version, resource };

/** Serves one request with what `answer` says, and reads what was counted. */
async function serve(method: string, url: string, answer: Filter, server = createTestServer({ definitions: [definition] })) {
  const handle = createRequestHandler(server, [answer]);
  const request = { method, url, headers: {}, httpVersion: "1.1", remoteAddress: "", clientCertificate: () => undefined };
  const given = await handle({ ...request, body: async () => Buffer.alloc(0), onClose: () => {} });
  return { given, values: await reader(server) };
}

async function reader(server: ServerContext) {
  const families = parseMetrics(await server.metrics.render());
  return (name: string, labels: Record<string, string> = {}) => valuesOf(families, name, labels);
}

describe("instrument", () => {
  it("counts requests that are turned away, with what they were about", async () => {
    const { values } = await serve("POST", collection, () => {
      throw tooManyRequests("Too many requests, please try again later.", 1);
    });
    const labels = { ...about, verb: "POST", scope: "resource", code: "429" };
    expect(values("apiserver_request_total", labels)).toEqual([1]);
    expect(values("apiserver_request_terminations_total", labels)).toEqual([1]);
    expect(values("apiserver_request_duration_seconds_count", about)).toEqual([]);
  });

  it("counts requests that took too long, and calls nobody's resources by name", async () => {
    const late: Filter = () => {
      throw statusError("Timeout", "Timeout: request did not complete within the allotted timeout", {});
    };
    const { values } = await serve("GET", `${collection}/a`, (context, next) => {
      context.target = definition;
      return late(context, next);
    });
    expect(values("apiserver_request_terminations_total", { ...about, verb: "GET", scope: "resource", code: "504" })).toEqual([1]);
    expect(values("apiserver_request_total", { ...about, verb: "GET", code: "504" })).toEqual([1]);
    const unknown = await serve("GET", "/apis/nobody.example.com/v1/things/a", late);
    expect(unknown.values("apiserver_request_terminations_total", { group: "", resource: "", code: "504" })).toEqual([1]);
  });

  it("does not count what no handler has answered", async () => {
    const { values } = await serve("GET", collection, () => {
      throw statusError("Forbidden", "no", {});
    });
    expect(values("apiserver_request_total")).toEqual([]);
    expect(values("apiserver_request_terminations_total")).toEqual([]);
  });

  it("counts a watch as open until it closes, and then with the bytes that it was sent", async () => {
    const server = createTestServer({ definitions: [definition] });
    const { given, values } = await serve(
      "GET",
      `${collection}?watch=1`,
      (context): Answer => {
        context.target = definition;
        return { status: 200, headers: {}, stream: () => {} };
      },
      server,
    );
    const open = { ...about, verb: "WATCH", scope: "namespace" };
    expect(values("apiserver_longrunning_requests", open)).toEqual([1]);
    expect(values("apiserver_request_total")).toEqual([]);
    const closed: (() => void)[] = [];
    await given.stream?.({ bytesWritten: () => 2_500, onClose: (listener) => void closed.push(listener) } as Partial<Sink> as Sink);
    for (const listener of closed) listener();
    const later = await reader(server);
    expect(later("apiserver_longrunning_requests", open)).toEqual([0]);
    expect(later("apiserver_request_total", { ...open, code: "200" })).toEqual([1]);
    expect(later("apiserver_response_sizes_sum", open)).toEqual([2_500]);
  });

  it("counts a connection that is taken over as open until it closes", async () => {
    const server = createTestServer({ definitions: [definition] });
    const { given } = await serve("GET", `${collection}/a/exec`, (): Answer => ({ status: 101, headers: {}, takeOver: () => {} }), server);
    const open = { ...about, verb: "CONNECT", subresource: "exec" };
    const socket = new Duplex({ read() {}, write() {} });
    await given.takeOver?.(socket, Buffer.alloc(0));
    expect((await reader(server))("apiserver_longrunning_requests", open)).toEqual([1]);
    socket.destroy();
    await expect.poll(async () => (await reader(server))("apiserver_longrunning_requests", open)).toEqual([0]);
  });

  it("keeps counting where the definition of a kind is replaced", async () => {
    const server = createTestServer({ definitions: [definition] });
    const answer =
      (target: typeof definition): Filter =>
      (context): Answer => {
        context.target = target;
        return { status: 200, headers: {}, body: Buffer.from("{}") };
      };
    await serve("GET", `${collection}/a`, answer(definition), server);
    const { values } = await serve("GET", `${collection}/a`, answer({ ...definition }), server);
    expect(values("apiserver_request_total", { ...about, verb: "GET", code: "200" })).toEqual([2]);
  });

  it("tells the most requests that were in work at once in the last second", async () => {
    const server = createTestServer({ definitions: [definition] });
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow: Filter = async () => {
      await held;
      return { status: 200, headers: {} };
    };
    const three = [1, 2, 3].map(() => serve("POST", collection, slow, server));
    expect((await reader(server))("apiserver_current_inflight_requests", { request_kind: "mutating" })).toEqual([3]);
    expect(server.metrics.requestsInFlight()).toBe(3);
    release();
    await Promise.all(three);
    expect(server.metrics.requestsInFlight()).toBe(0);
  });
});
