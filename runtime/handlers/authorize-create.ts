import { forbidden } from "../errors/status-error.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { RequestScope } from "../registry/request-scope.ts";

/**
 * An update that creates needs the right to create as well.
 * @throws StatusError 403
 */
export async function authorizeCreate(context: RequestContext, scope: RequestScope): Promise<void> {
  const { info, user, server } = context;
  const { group, version, resource } = scope.definition;
  const { namespace, name, path, subresource } = info;
  const { decision, reason } = await server.authorizer.authorize({
    user,
    verb: "create",
    isResourceRequest: true,
    path,
    group,
    version,
    resource,
    subresource,
    namespace,
    name,
  });
  if (decision === "Allow") return;
  const where = namespace === "" ? "at the cluster scope" : `in the namespace ${JSON.stringify(namespace)}`;
  const what = `User ${JSON.stringify(user.username)} cannot create resource ${JSON.stringify(resource)} in API group ${JSON.stringify(group)} ${where}`;
  throw forbidden({ group, resource }, name, reason === "" ? what : `${what}: ${reason}`);
}
