import type { RequestContext } from "../http/request-context.ts";
import type { KubeObject } from "../meta/object.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { WriteOptions } from "./write-options.ts";

/** Brings `metadata.managedFields` of an object that a request writes up to date, in place. What the client sent there does not count. */
export function ownFields(
  _context: RequestContext,
  _scope: RequestScope,
  object: KubeObject,
  old: KubeObject | undefined,
  _options: WriteOptions,
): void {
  const known = old?.metadata.managedFields;
  if (known === undefined) delete object.metadata.managedFields;
  else object.metadata.managedFields = known;
}
