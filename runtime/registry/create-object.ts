import { alreadyExists, badRequest, type StatusError, statusError } from "../errors/status-error.ts";
import { formatGroupResource } from "../meta/group-version.ts";
import type { KubeObject } from "../meta/object.ts";
import type { Entry } from "../storage/storage.ts";
import { beforeCreate } from "./before-create.ts";
import { generateName } from "./generate-name.ts";
import { transactionOf } from "./guaranteed-update.ts";
import { fillSystemFields, takeNamespace } from "./metadata-fields.ts";
import { putOf } from "./put-of.ts";
import { asStored } from "./served-version.ts";
import type { RegistryScope, WriteContext } from "./write-context.ts";

const nameAttempts = 8;

/** So often something is chosen for an object that another replica turns out to have chosen in the same moment. */
const choiceAttempts = 5;

/** What a write has led to. */
export interface Written {
  /** At the hub version; its resourceVersion only where `entry` is absent and the object was there before. */
  readonly object: KubeObject;
  /** The stored bytes; undefined when nothing was stored (dry run, or the write removed the object). */
  readonly entry: Entry | undefined;
}

/**
 * Stores a new object, which is at the hub version and taken over.
 * `admitted` runs validating admission, after the object is valid.
 * @throws StatusError 409 when the name is taken, 422 when the object is invalid, 400 for a foreign namespace or a resourceVersion.
 */
export async function createObject(
  scope: RegistryScope,
  object: KubeObject,
  context: WriteContext,
  admitted?: (object: KubeObject) => void | Promise<void>,
): Promise<Written> {
  const { server, namespace } = context;
  const { hub } = scope;
  fillSystemFields(object, server.now());
  const generated = nameObject(scope, object, namespace);
  takeNamespace(object, namespace, hub.definition.namespaced);
  let wanted = object;
  for (let attempt = 1; ; attempt++) {
    // Only kinds that are given something, such as addresses, may have to choose again.
    const again = hub.functions.strategy?.companions === undefined ? undefined : structuredClone(wanted);
    const written = await create(scope, wanted, context, generated, admitted);
    if (written !== undefined) return written;
    if (again === undefined || attempt === choiceAttempts)
      throw statusError("ServerTimeout", "what the object needs was allocated elsewhere, try again", { retryAfterSeconds: 1 });
    await server.storage.barrier();
    wanted = again;
  }
}

/** Undefined: what was chosen for the object went to another replica in this moment. */
async function create(
  scope: RegistryScope,
  object: KubeObject,
  context: WriteContext,
  generated: boolean,
  admitted: ((object: KubeObject) => void | Promise<void>) | undefined,
): Promise<Written | undefined> {
  const { hub, store } = scope;
  try {
    await beforeCreate(scope, object, context);
    const outcome = admitted?.(object);
    if (outcome !== undefined) await outcome;
    const stored = asStored(scope, object);

    const name = object.metadata.name as string;
    const key = store.keyOf(object.metadata.namespace ?? "", name);
    if (context.dryRun) {
      const taken = store.read(object.metadata.namespace ?? "", name);
      if (taken !== undefined) throw nameTaken(scope, name, taken, generated);
      return { object: stored, entry: undefined };
    }
    const { resourceVersion } = object.metadata;
    if (resourceVersion !== undefined && /^[1-9]\d*$/.test(resourceVersion))
      throw badRequest("resourceVersion should not be set on objects to be created");
    const result = await context.server.storage.commit(transactionOf(key, 0, putOf(scope, stored, undefined, context)));
    if (result.succeeded) return { object: stored, entry: result.entries[0] };
    if (result.current[0] === undefined) return undefined;
    throw nameTaken(scope, name, result.current[0], generated);
  } finally {
    hub.functions.strategy?.settle?.(object, context);
  }
}

/** Makes a name up where only a prefix was given; names known to be taken are not tried. */
function nameObject(scope: RegistryScope, object: KubeObject, namespace: string): boolean {
  const { name = "", generateName: prefix = "" } = object.metadata;
  if (name !== "" || prefix === "") return false;
  for (let attempt = 0; attempt < nameAttempts; attempt++) {
    object.metadata.name = generateName(prefix);
    if (scope.store.read(namespace, object.metadata.name) === undefined) break;
  }
  return true;
}

function nameTaken(scope: RegistryScope, name: string, current: Entry | undefined, generated: boolean): StatusError {
  const { group, resource } = scope.definition;
  if (generated) {
    const message = `${formatGroupResource(group, resource)} "${name}" already exists, the server was not able to generate a unique name for the object`;
    return statusError("AlreadyExists", message, { name, ...(group === "" ? {} : { group }), kind: resource, retryAfterSeconds: 1 });
  }
  const error = alreadyExists({ group, resource }, name);
  if (current === undefined || scope.store.parse(current.value).metadata.deletionTimestamp === undefined) return error;
  return statusError("AlreadyExists", `object is being deleted: ${error.message}`, error.status.details);
}
