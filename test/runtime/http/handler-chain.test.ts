import { describe, expect, it } from "vitest";
import { notFound, statusError } from "../../../runtime/errors/status-error.ts";
import { deadlineFilter } from "../../../runtime/http/deadline-filter.ts";
import type { Filter } from "../../../runtime/http/filter.ts";
import { createRequestHandler } from "../../../runtime/http/handler-chain.ts";
import type { IncomingRequest } from "../../../runtime/http/incoming-request.ts";
import type { RequestContext } from "../../../runtime/http/request-context.ts";
import { defaultOptions } from "../../../runtime/server/options.ts";
import type { ServerContext } from "../../../runtime/server/server-context.ts";
import { createTestServer } from "../../support/server-context.ts";

function request(url: string, headers: Record<string, string> = {}, method = "GET"): IncomingRequest {
  return {
    method,
    url,
    headers,
    httpVersion: "1.1",
    remoteAddress: "127.0.0.1",
    clientCertificate: () => undefined,
    body: async () => Buffer.alloc(0),
    onClose: () => {},
  };
}

function handler(filters: readonly Filter[], options: Partial<ServerContext> = {}) {
  return createRequestHandler({ ...createTestServer(), options: defaultOptions, ...options }, filters);
}

const ok: Filter = async () => ({ status: 200, headers: { "content-type": "application/json" }, body: Buffer.from("{}") });
const body = (answer: { body?: Buffer | readonly Buffer[] }) => JSON.parse(String(answer.body)) as unknown;

describe("createRequestHandler", () => {
  it("adds what every answer carries", async () => {
    const warn: Filter = async (context, next) => {
      context.warnings.push("old");
      return next(context);
    };
    const answer = await handler([warn, ok])(request("/x", { "audit-id": "given" }));
    expect(answer.headers).toEqual({
      "audit-id": "given",
      "cache-control": "no-cache, private",
      "content-type": "application/json",
      warning: ['299 - "old"'],
    });
    expect((await handler([ok])(request("/x"))).headers["audit-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("turns what a filter throws into an answer for the filter before it", async () => {
    const seen: unknown[] = [];
    const look: Filter = async (context, next) => {
      const answer = await next(context);
      seen.push(answer.status, answer.outcome?.reason);
      return answer;
    };
    const refuse: Filter = async () => {
      throw notFound({ group: "apps", resource: "deployments" }, "web");
    };
    const answer = await handler([look, refuse])(request("/x"));
    expect(seen).toEqual([404, "NotFound"]);
    expect(String(answer.body)).toBe(
      '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"deployments.apps \\"web\\" not found","reason":"NotFound","details":{"name":"web","group":"apps","kind":"deployments"},"code":404}\n',
    );
  });

  it("answers and logs what is no StatusError as a 500", async () => {
    const logged: string[] = [];
    const crash: Filter = () => {
      throw new TypeError("x is not a function");
    };
    const answer = await handler([crash], { logger: { info: () => {}, warn: () => {}, error: (_fields, message) => logged.push(message) } })(
      request("/x"),
    );
    expect(body(answer)).toMatchObject({ code: 500, reason: "InternalError", message: "Internal error occurred: x is not a function" });
    expect(logged).toEqual(["request failed"]);
  });

  it("writes failures as YAML for those who ask for it, with Retry-After", async () => {
    const refuse: Filter = async () => {
      throw statusError("TooManyRequests", "slow down", { retryAfterSeconds: 7 });
    };
    const answer = await handler([refuse])(request("/x", { accept: "application/yaml" }));
    expect(answer.headers).toMatchObject({ "content-type": "application/yaml", "retry-after": "7" });
    expect(String(answer.body)).toBe(
      "apiVersion: v1\ncode: 429\ndetails:\n  retryAfterSeconds: 7\nkind: Status\nmessage: slow down\nmetadata: {}\nreason: TooManyRequests\nstatus: Failure\n",
    );
  });

  it.each(["/%zz", "/api/v1/watch"])("answers 400 to %s", async (url) => {
    expect(await handler([ok])(request(url))).toMatchObject({ status: 400, body: Buffer.from("400 Bad Request") });
  });

  it("reads absolute targets, and leaves queries alone", async () => {
    let context: RequestContext | undefined;
    const keep: Filter = async (given, next) => {
      context = given;
      return next(given);
    };
    await handler([keep, ok])(request("https://host:1/api/v1/namespaces/a%20b/pods?labelSelector=x%3Dy"));
    expect(context?.info).toMatchObject({ namespace: "a b", labelSelector: "x=y", verb: "list" });
  });
});

describe("deadlineFilter", () => {
  it("answers 504 and aborts what takes longer than ?timeout=", async () => {
    let aborted: unknown;
    const hang: Filter = (context) =>
      new Promise((resolve) => {
        context.signal.addEventListener("abort", () => {
          aborted = context.signal.reason;
          resolve({ status: 200, headers: {} });
        });
      });
    const answer = await handler([deadlineFilter, hang])(request("/api/v1/pods?timeout=5ms"));
    expect(body(answer)).toMatchObject({ code: 504, reason: "Timeout", message: "Timeout: request did not complete within the allotted timeout" });
    expect(String(aborted)).toContain("context deadline exceeded");
  });

  it("refuses a timeout that is no duration", async () => {
    const answer = await handler([deadlineFilter, ok])(request("/api/v1/pods?timeout=5"));
    expect(body(answer)).toMatchObject({ code: 400, message: 'invalid timeout specified in the request URL - time: missing unit in duration "5"' });
  });

  it("leaves watches, and negative timeouts, alone", async () => {
    expect((await handler([deadlineFilter, ok])(request("/api/v1/pods?watch=1&timeout=nonsense"))).status).toBe(200);
    expect((await handler([deadlineFilter, ok])(request("/api/v1/pods?timeout=-1s"))).status).toBe(200);
  });
});
