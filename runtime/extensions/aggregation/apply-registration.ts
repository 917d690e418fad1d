import { guaranteedUpdate } from "../../registry/guaranteed-update.ts";
import { createOwnObject, ownObject } from "../../registry/own-object.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { type ApiService, automanagedLabel } from "./api-service.ts";
import { managedHow, type RegistrationChange } from "./register-local-services.ts";

/** Writes at once: the store makes few commits of many. */
const atOnce = 64;

/** Creates, changes and removes APIServices of this server's own; one that has changed meanwhile stays as it is. */
export async function applyRegistration(server: ServerContext, changes: readonly RegistrationChange[]): Promise<void> {
  const definition = server.scheme.definition("apiregistration.k8s.io", "v1", "apiservices");
  if (definition === undefined) return;
  const scope = await server.scheme.scope(definition);
  for (let at = 0; at < changes.length; at += atOnce) {
    await Promise.all(changes.slice(at, at + atOnce).map((change) => apply(server, scope, change)));
    if (server.stopping.aborted) return;
  }
}

async function apply(server: ServerContext, scope: RequestScope, { name, known, spec, managed }: RegistrationChange): Promise<void> {
  if (known === undefined && spec !== undefined) {
    const metadata = { name, labels: { [automanagedLabel]: managed } };
    await createOwnObject(server, scope, { apiVersion: "apiregistration.k8s.io/v1", kind: "APIService", metadata, spec });
    return;
  }
  await guaranteedUpdate(server, scope.store, scope.store.keyOf("", name), async (current) => {
    const keep = { change: { type: "keep" }, result: undefined } as const;
    const object = current?.object as ApiService | undefined;
    if (object === undefined || object.metadata.uid !== known?.metadata.uid || managedHow(object) === undefined) return keep;
    if (spec === undefined) return { change: { type: "delete" }, result: undefined };
    const live = structuredClone(object);
    object.spec = spec;
    ownObject(server, scope, object, live);
    return { change: { type: "put", value: scope.store.serialize(object) }, result: undefined };
  });
}
