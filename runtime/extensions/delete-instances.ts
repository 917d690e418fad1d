import { isStatusError } from "../errors/status-error.ts";
import { deleteObject } from "../registry/delete-object.ts";
import { ownWrite } from "../registry/own-object.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import type { ServerContext } from "../server/server-context.ts";

/** Deletes every object under a prefix, as the server's own doing; those with finalizers are only marked. */
export async function deleteInstances(server: ServerContext, definition: ResourceDefinition | undefined, prefix: string): Promise<void> {
  if (definition === undefined) return;
  const scope = await server.scheme.scope(definition);
  for (const { value } of server.storage.range(prefix).entries) {
    const { metadata } = scope.store.parse(value);
    const context = ownWrite(server, definition.group, metadata.namespace ?? "");
    try {
      await deleteObject(scope, metadata.name ?? "", {}, context);
    } catch (error) {
      if (!isStatusError(error, "NotFound")) throw error;
    }
  }
}
