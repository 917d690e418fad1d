import { notFound } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { KubeObject } from "../meta/object.ts";
import { applyConfiguration } from "../patch/apply/apply-configuration.ts";
import { decodeApplied, reportDuplicates } from "../patch/apply/decode-applied.ts";
import type { Patch } from "../patch/read-patch.ts";
import { ownedVersion, writableFields } from "../registry/managed-fields/owned-version.ts";
import { checkName, takeNamespace } from "../registry/metadata-fields.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { MediaType } from "../serialization/negotiate.ts";
import { otherVersions } from "./own-fields.ts";
import type { Part } from "./part.ts";
import { writeObject } from "./write-object.ts";
import type { WriteOptions } from "./write-options.ts";

/** Server-side apply: creates the object or brings it to what its manager wants of it. */
export async function apply(
  context: RequestContext,
  scope: RequestScope,
  part: Part,
  patch: Patch,
  options: WriteOptions,
  media: MediaType,
): Promise<Answer> {
  const { info, server } = context;
  const { subresource } = info;
  const applied = await decodeApplied(patch.bytes, part.scope.definition);
  return writeObject(context, scope, {
    part,
    options,
    media,
    uid: "",
    createAbsent: subresource === "",
    ownsFields: part.isWhole,
    next: async (old) => {
      if (old === undefined && subresource !== "") throw notFound(scope.definition, info.name);
      // A view has no managers of its own: what it changes is tracked as an update.
      const live = old === undefined || part.isWhole ? old : unmanaged(old);
      const others = await otherVersions(context, scope, live);
      const object = applyConfiguration(
        {
          scope: part.scope,
          version: ownedVersion(part.scope),
          otherVersion: (apiVersion) => others.get(apiVersion),
          writable: part.isWhole ? writableFields(scope, subresource) : writableFields(part.scope, ""),
          config: applied.config,
          manager: options.fieldManager,
          subresource,
          force: options.force || !part.isWhole,
          now: server.now(),
        },
        live,
      );
      reportDuplicates(context, applied, options);
      part.scope.hub.functions.strategy?.accept?.(object);
      takeNamespace(object, info.namespace, scope.definition.namespaced);
      checkName(object, info.name);
      return object;
    },
  });
}

function unmanaged(object: KubeObject): KubeObject {
  const { managedFields: _, ...metadata } = object.metadata;
  return { ...object, metadata };
}
