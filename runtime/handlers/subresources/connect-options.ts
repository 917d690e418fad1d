import { goQuote } from "../../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import { badRequest } from "../../errors/status-error.ts";
import type { RequestContext } from "../../http/request-context.ts";
import type { JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import { readFlag } from "../write-options.ts";

/** What a query says of a connection: core/v1 PodExecOptions and its like. */
export interface ConnectOptions {
  /** The object that admission is asked about; it has no metadata. */
  readonly object: KubeObject;
  readonly kind: string;
}

const flags = ["stdin", "stdout", "stderr", "tty"] as const;

/** The options of exec, attach, portforward and proxy, as admission sees them. */
export function connectOptions({ info, query }: RequestContext, { definition }: RequestScope): ConnectOptions {
  const { subresource } = info;
  const kind = definition.subresources.find(({ name }) => name === subresource)?.responseKind.kind ?? definition.kind;
  const object: JsonObject = { kind, apiVersion: "v1", ...optionsOf(subresource, query, info) };
  return { object: object as unknown as KubeObject, kind };
}

function optionsOf(subresource: string, query: URLSearchParams, info: RequestContext["info"]): JsonObject {
  if (subresource === "portforward") return query.has("ports") ? { ports: query.getAll("ports").flatMap(readPorts) } : {};
  if (subresource === "proxy") {
    const path = pathBelow(info);
    return path === "" ? {} : { path };
  }
  const container = query.get("container") ?? "";
  return {
    ...Object.fromEntries(flags.filter((flag) => readFlag(query.get(flag) ?? "false")).map((flag) => [flag, true])),
    ...(container === "" ? {} : { container }),
    ...(subresource === "exec" ? { command: query.has("command") ? query.getAll("command") : null } : {}),
  };
}

/** "80,443". @throws StatusError 400 */
function readPorts(list: string): number[] {
  return list.split(",").map((text) => {
    const digits = /^\d+$/.test(text);
    if (digits && Number(text) <= 0xffff) return Number(text);
    const why = digits ? "value out of range" : "invalid syntax";
    throw badRequest(`cannot convert to []int32: strconv.ParseUint: parsing ${goQuote(text)}: ${why}`);
  });
}

/** What follows "/proxy", with the slash at its end that the request has. */
function pathBelow({ parts, path }: RequestContext["info"]): string {
  const rest = parts.slice(3).join("/");
  const below = rest === "" ? "" : `/${rest}`;
  return path.endsWith("/") && !below.endsWith("/") ? `${below}/` : below;
}
