import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { stringifyExactly } from "../meta/exact-json.ts";
import { attributesIndex } from "../registry/attributes-index.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { settledTogether } from "../scheme/pending-conversion.ts";
import { objectOf, servesHub } from "./convert-object.ts";
import { ListBody } from "./list-body.ts";
import { type ListResult, listHead, listMetadata } from "./list-result.ts";
import { type MediaType, negotiate } from "./negotiate.ts";
import { hasLayout } from "./object-bytes.ts";
import { partialMetadataHead, partialOfList } from "./partial-object-metadata.ts";
import { renderJson } from "./render.ts";
import { tableOfList } from "./table.ts";

/**
 * Answers a list in the format that the client asked for. Stored bytes go out as they are: nothing is parsed unless
 * another version or a table is asked for.
 * @throws StatusError 406, 400
 */
export function answerList(
  context: RequestContext,
  scope: RequestScope,
  list: ListResult,
  media: MediaType = negotiate(context, scope),
): Answer | Promise<Answer> {
  const answer = (): Answer => renderJson(context, media, 200, listBody(context, scope, list, media));
  if (scope.hub.functions.remote === undefined || servesHub(scope)) return answer();
  return settledTogether(
    list.entries.map(
      ({ value }) =>
        () =>
          objectOf(scope, value),
    ),
    answer,
  );
}

function listBody(context: RequestContext, scope: RequestScope, list: ListResult, { convert }: MediaType): Buffer[] {
  switch (convert?.kind) {
    case undefined:
      return servesHub(scope) ? storedItems(context, scope, list) : convertedItems(scope, list);
    case "Table":
      return tableOfList(context, scope, list, convert.version);
    case "PartialObjectMetadata":
      throw partialOfList(scope.definition);
    case "PartialObjectMetadataList":
      return partialItems(context, scope, list, convert.version);
  }
}

/** Items of built-in kinds go without their apiVersion and kind, custom resources with them. */
function storedItems(context: RequestContext, scope: RequestScope, list: ListResult): Buffer[] {
  const { layout } = attributesIndex(scope, context.server.watches);
  const { custom } = scope.definition;
  const body = new ListBody(listHead(scope.definition, list), sizeOf(list));
  for (const { value } of list.entries) {
    body.next();
    if (custom) body.bytes(value);
    else if (hasLayout(value, layout)) body.objectFrom(value, layout.typeLength);
    else body.text(withoutType(scope, value));
  }
  return body.finish("]}");
}

function convertedItems(scope: RequestScope, list: ListResult): Buffer[] {
  const body = new ListBody(listHead(scope.definition, list), sizeOf(list));
  for (const { value } of list.entries) {
    body.next();
    body.text(scope.definition.custom ? stringifyExactly(objectOf(scope, value)) : withoutType(scope, value));
  }
  return body.finish("]}");
}

function withoutType(scope: RequestScope, value: Buffer): string {
  return stringifyExactly({ ...objectOf(scope, value), apiVersion: undefined, kind: undefined });
}

function partialItems(context: RequestContext, scope: RequestScope, list: ListResult, version: string): Buffer[] {
  const index = attributesIndex(scope, context.server.watches);
  const start = `{"kind":"PartialObjectMetadataList","apiVersion":"meta.k8s.io/${version}","metadata":${listMetadata(list)},"items":`;
  const head = partialMetadataHead(version);
  // An empty list of metadata has no list at all, as in kube-apiserver.
  if (list.entries.length === 0) return [Buffer.from(`${start}null}`)];
  const body = new ListBody(`${start}[`, list.entries.length * 600);
  for (const entry of list.entries) {
    body.next();
    body.text(head);
    const { metadataEnd } = index.of(entry);
    if (metadataEnd > 0) body.bytes(entry.value, index.layout.metadataStart, metadataEnd);
    else body.text(stringifyExactly(scope.store.parse(entry.value).metadata));
    body.text("}");
  }
  return body.finish("]}");
}

function sizeOf(list: ListResult): number {
  let size = 0;
  for (const { value } of list.entries) size += value.length + 1;
  return size;
}
