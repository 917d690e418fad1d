import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import { badRequest, invalid, notFound } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { isJsonObject, type JsonObject } from "../meta/json.ts";
import { appliedNulls } from "../patch/apply/applied-nulls.ts";
import { applyConfiguration } from "../patch/apply/apply-configuration.ts";
import { decodeApplied, reportDuplicates } from "../patch/apply/decode-applied.ts";
import type { Patch } from "../patch/read-patch.ts";
import { ownedVersion, writableFields } from "../registry/managed-fields/owned-version.ts";
import { checkName, takeNamespace } from "../registry/metadata-fields.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { settled } from "../scheme/pending-conversion.ts";
import type { MediaType } from "../serialization/negotiate.ts";
import { otherVersions } from "./own-fields.ts";
import type { Part } from "./part.ts";
import { withEntries, writeObject } from "./write-object.ts";
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
    ownsFields: true,
    next: async (old, object) => {
      if (old === undefined && subresource !== "") throw notFound(scope.definition, info.name);
      const live = old === undefined || object === undefined || part.isWhole ? old : withEntries(old, part.showEntries(object));
      const others = await otherVersions(context, part.scope, live);
      const wanted = await settled(() =>
        applyConfiguration(
          {
            scope: part.scope,
            version: ownedVersion(part.scope),
            otherVersion: (apiVersion) => others.get(apiVersion),
            writable: part.isWhole ? writableFields(scope, subresource) : writableFields(part.scope, ""),
            config: applied.config,
            manager: options.fieldManager,
            subresource,
            force: options.force,
            now: server.now(),
          },
          live,
        ),
      );
      reportDuplicates(context, applied, options);
      if (old === undefined) checkNewVersion(applied.config);
      if (scope.definition.custom && part.isWhole) {
        const errors = appliedNulls(applied.config, scope.functions.type);
        if (errors.length > 0) throw invalid(scope.definition, info.name, errors);
      }
      part.scope.hub.functions.strategy?.accept?.(wanted);
      takeNamespace(wanted, info.namespace, scope.definition.namespaced);
      checkName(wanted, info.name);
      return wanted;
    },
  });
}

/** A configuration may create an object with any resourceVersion that is a number. @throws StatusError 400 */
function checkNewVersion({ metadata }: JsonObject): void {
  const text = isJsonObject(metadata) ? metadata["resourceVersion"] : undefined;
  if (typeof text === "string" && !/^\d*$/.test(text)) throw badRequest(`strconv.ParseUint: parsing ${goQuote(text)}: invalid syntax`);
}
