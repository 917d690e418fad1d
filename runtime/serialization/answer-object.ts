import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { stringifyExactly } from "../meta/exact-json.ts";
import type { KubeObject } from "../meta/object.ts";
import { attributesIndex } from "../registry/attributes-index.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { settled } from "../scheme/pending-conversion.ts";
import type { Entry } from "../storage/storage.ts";
import { atServedVersion, objectOf, servesHub } from "./convert-object.ts";
import { type MediaType, negotiate } from "./negotiate.ts";
import { partialListOfObject, partialMetadataHead } from "./partial-object-metadata.ts";
import { renderJson } from "./render.ts";
import { tableOfObject } from "./table.ts";

/**
 * Answers one object in the format and version that the client asked for: a stored entry, whose bytes go out as they
 * are where they can, or an object of the hub version (or of another kind: a Scale), which is not to be used afterwards.
 * Handlers that write call `negotiate` before, so that a refused format writes nothing.
 * @throws StatusError 406, 400
 */
export function answerObject(
  context: RequestContext,
  scope: RequestScope,
  status: number,
  object: KubeObject | Entry,
  media: MediaType = negotiate(context, scope),
): Answer | Promise<Answer> {
  return settled(() => renderJson(context, media, status, objectBody(context, scope, object, media)));
}

function objectBody(context: RequestContext, scope: RequestScope, object: KubeObject | Entry, { convert }: MediaType): Buffer | Buffer[] {
  switch (convert?.kind) {
    case undefined:
      return plainBody(scope, object);
    case "Table":
      return tableOfObject(context, scope, object, convert.version);
    case "PartialObjectMetadata":
      return partialBody(context, scope, object, convert.version);
    case "PartialObjectMetadataList":
      throw partialListOfObject(scope.definition);
  }
}

function plainBody(scope: RequestScope, object: KubeObject | Entry): Buffer {
  if (!isEntry(object)) return Buffer.from(stringifyExactly(atServedVersion(scope, object)));
  return servesHub(scope) ? object.value : Buffer.from(stringifyExactly(objectOf(scope, object.value)));
}

function partialBody(context: RequestContext, scope: RequestScope, object: KubeObject | Entry, version: string): Buffer {
  const head = partialMetadataHead(version);
  if (!isEntry(object)) return Buffer.from(`${head}${stringifyExactly(object.metadata)}}`);
  const index = attributesIndex(scope, context.server.watches);
  const { metadataEnd } = index.of(object);
  if (metadataEnd === 0) return Buffer.from(`${head}${stringifyExactly(scope.store.parse(object.value).metadata)}}`);
  return Buffer.concat([Buffer.from(head), object.value.subarray(index.layout.metadataStart, metadataEnd), Buffer.from("}")]);
}

/** Tells a stored entry from a parsed object. */
export function isEntry(object: KubeObject | Entry): object is Entry {
  return Buffer.isBuffer(object.value);
}
