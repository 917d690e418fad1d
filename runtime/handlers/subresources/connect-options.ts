import type { RequestContext } from "../../http/request-context.ts";
import type { JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { RequestScope } from "../../registry/request-scope.ts";

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
  if (subresource === "portforward") return query.has("ports") ? { ports: query.getAll("ports").map(Number) } : {};
  if (subresource === "proxy") {
    const path = pathBelow(info);
    return path === "" ? {} : { path };
  }
  const container = query.get("container") ?? "";
  return {
    ...Object.fromEntries(flags.filter((flag) => isSet(query, flag)).map((flag) => [flag, true])),
    ...(container === "" ? {} : { container }),
    ...(subresource === "exec" ? { command: query.has("command") ? query.getAll("command") : null } : {}),
  };
}

/** Anything but "false" and "0" sets a flag. */
function isSet(query: URLSearchParams, flag: string): boolean {
  const value = query.get(flag);
  return value !== null && value.toLowerCase() !== "false" && value !== "0";
}

function pathBelow({ parts, path }: RequestContext["info"]): string {
  const rest = parts.slice(3).join("/");
  const below = rest === "" ? "" : `/${rest}`;
  return path.endsWith("/") && !below.endsWith("/") ? `${below}/` : below;
}
