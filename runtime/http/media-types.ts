import { statusError } from "../errors/status-error.ts";
import type { RequestContext } from "./request-context.ts";

const objectTypes: readonly string[] = ["application/json", "application/yaml", "application/vnd.kubernetes.protobuf"];
const collectionTypes: readonly string[] = [...objectTypes, "application/json;stream=watch", "application/vnd.kubernetes.protobuf;stream=watch"];
const logTypes: readonly string[] = ["text/plain", ...objectTypes];
const patchTypes: ReadonlySet<string> = new Set([
  "application/json-patch+json",
  "application/merge-patch+json",
  "application/strategic-merge-patch+json",
  "application/apply-patch+yaml",
  "application/apply-patch+cbor",
]);

/**
 * The check of Accept and of a patch's Content-Type that kube-apiserver's router makes before a built-in's handler runs;
 * finer choices (as=Table, q) are the encoder's.
 * @throws StatusError 406, 415
 */
export function checkMediaTypes(context: RequestContext): void {
  const { info, request } = context;
  if (info.verb === "patch") {
    const type = request.headers["content-type"] ?? "";
    if (!patchTypes.has(essence(type))) throw statusError("UnsupportedMediaType", "415: Unsupported Media Type", {});
  }
  const reads = info.verb === "list" || info.verb === "watch";
  requireAcceptable(request.headers.accept, info.subresource === "log" ? logTypes : reads ? collectionTypes : objectTypes);
}

/** @throws StatusError 406 when `accept` names none of `types`; its parameters do not matter here, and only a full wildcard counts. */
export function requireAcceptable(accept: string | undefined, types: readonly string[]): void {
  if (accept === undefined || accept === "" || accept === "*/*" || accept === types[0]) return;
  for (const range of accept.split(",")) {
    const type = essence(range);
    if (type === "*/*" || types.includes(type)) return;
  }
  throw statusError("NotAcceptable", `406: Not Acceptable\n\nAvailable representations: ${types.join(", ")}`, {});
}

/** A media type without its parameters. */
function essence(type: string): string {
  const end = type.indexOf(";");
  return (end < 0 ? type : type.slice(0, end)).trim();
}
