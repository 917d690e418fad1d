import { randomUUID } from "node:crypto";
import type { AuditRecord } from "../audit/audit-record.ts";
import { anonymousUser, type UserInfo } from "../authentication/user-info.ts";
import type { RequestTarget } from "../server/metrics/request-table.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { parseQuery } from "./parse-query.ts";
import type { RequestContext } from "./request-context.ts";
import { parseRequestInfo, type RequestInfo } from "./request-info.ts";

/** A request while it is served. What few requests need (signal, query, audit id) is made when first read. */
export class ActiveRequest implements RequestContext {
  readonly server: ServerContext;
  readonly request: IncomingRequest;
  readonly info: RequestInfo;
  readonly receivedAt: number;
  readonly startedAt: number = performance.now();
  readonly warnings: string[] = [];
  user: UserInfo = anonymousUser;
  audit: AuditRecord | undefined = undefined;
  target: RequestTarget | undefined = undefined;
  waited = 0;
  #query: URLSearchParams | undefined;
  #queryText: string;
  #auditID: string | undefined;
  #controller: AbortController | undefined;
  #aborted: Error | undefined;

  /** @throws Error when the path cannot be decoded or is an old /watch/ path that ends too early. */
  constructor(server: ServerContext, request: IncomingRequest) {
    this.server = server;
    this.request = request;
    this.receivedAt = server.now();
    const { path, query } = splitUrl(request.url);
    this.#queryText = query;
    this.info = parseRequestInfo(request.method, path, query === "" ? undefined : () => this.query);
  }

  get query(): URLSearchParams {
    this.#query ??= parseQuery(this.#queryText);
    return this.#query;
  }

  get auditID(): string {
    if (this.#auditID === undefined) {
      const given = this.request.headers["audit-id"];
      this.#auditID = typeof given === "string" && given !== "" ? given : randomUUID();
    }
    return this.#auditID;
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      const controller = new AbortController();
      this.#controller = controller;
      if (this.#aborted !== undefined) controller.abort(this.#aborted);
      else {
        this.request.onClose(() => controller.abort(new Error("the client has gone")));
        this.server.stopping.addEventListener("abort", () => controller.abort(new Error("the server is stopping")), {
          signal: controller.signal,
          once: true,
        });
      }
    }
    return this.#controller.signal;
  }

  abort(reason: Error): void {
    this.#aborted ??= reason;
    this.#controller?.abort(reason);
  }

  /** Lets go of what `signal` holds on to; called when the answer is complete. */
  finish(): void {
    if (this.#controller !== undefined && !this.#controller.signal.aborted) this.#controller.abort(new Error("the request is complete"));
  }
}

/** The decoded path and the undecoded query of a request target (RFC 9112, section 3.2). */
function splitUrl(url: string): { path: string; query: string } {
  let target = url;
  if (!target.startsWith("/")) {
    const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(target);
    target = origin === null ? `/${target}` : target.slice(origin[0].length) || "/";
  }
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  return { path: path.includes("%") ? decodeURIComponent(path) : path, query: mark < 0 ? "" : target.slice(mark + 1) };
}
