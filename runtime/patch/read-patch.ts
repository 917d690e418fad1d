import { statusError } from "../errors/status-error.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";

/** How a patch is written. */
export type PatchType = "json" | "merge" | "strategic" | "apply";

/** A patch as it came; parsed when it is first applied, because a missing object is found out before a bad patch. */
export interface Patch {
  readonly type: PatchType;
  readonly bytes: Buffer;
}

const builtInTypes = new Map<string, PatchType>([
  ["application/json-patch+json", "json"],
  ["application/merge-patch+json", "merge"],
  ["application/strategic-merge-patch+json", "strategic"],
  ["application/apply-patch+yaml", "apply"],
]);

/** Custom resources have no Go types that a strategic merge could follow. */
const customTypes = new Map([...builtInTypes].filter(([, type]) => type !== "strategic"));

/** The type of a patch by the request's Content-Type, which is compared as it stands. @throws StatusError 415 */
export function patchType(context: RequestContext, { custom }: Pick<ResourceDefinition, "custom">): PatchType {
  const header = context.request.headers["content-type"] ?? "";
  const end = header.indexOf(";");
  const types = custom ? customTypes : builtInTypes;
  const type = types.get(end > 0 ? header.slice(0, end) : header);
  if (type !== undefined) return type;
  if (!custom) throw statusError("UnsupportedMediaType", "415: Unsupported Media Type", {});
  throw statusError(
    "UnsupportedMediaType",
    `the body of the request was in an unknown format - accepted media types include: ${[...types.keys()].join(", ")}`,
  );
}

/** @throws StatusError 413, 415 */
export async function readPatch(context: RequestContext, scope: RequestScope): Promise<Patch> {
  const type = patchType(context, scope.definition);
  return { type, bytes: await context.request.body() };
}
