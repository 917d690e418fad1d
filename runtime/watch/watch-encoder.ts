import { stringifyExactly } from "../meta/exact-json.ts";
import { formatApiVersion } from "../meta/group-version.ts";
import type { KubeObject } from "../meta/object.ts";
import { attributesIndex, readAttributes } from "../registry/attributes-index.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { objectOf, servesHub } from "../serialization/convert-object.ts";
import type { ListBody } from "../serialization/list-body.ts";
import { hasLayout, type ObjectLayout, scanMetadata } from "../serialization/object-bytes.ts";
import { partialMetadataHead } from "../serialization/partial-object-metadata.ts";
import { columnsOf, type IncludeObject, RowWriter, rowOf, tableHead } from "../serialization/table.ts";
import { printRow, rowAt } from "../serialization/table-row.ts";
import type { ServerContext } from "../server/server-context.ts";
import { NoSuchForm } from "./no-such-form.ts";
import type { WatchEvent } from "./watch-event.ts";
import { zeroObject } from "./zero-object.ts";

/** The annotation of the bookmark that ends the initial events: KEP-3157. */
const initialEventsEnd = "k8s.io/initial-events-end";

/** Writes the objects of watch events in the form that a watcher asked for. */
export interface WatchEncoder {
  /** True when the first event differs from later ones: it carries the columns of a table. */
  readonly hasHead: boolean;
  /** Appends the object of an event. @throws NoSuchForm */
  readonly write: (body: ListBody, event: WatchEvent, head: boolean) => void;
  /** An object that tells nothing but a revision; `end`: that the initial events are over. */
  readonly bookmark: (revision: number, end: boolean, head: boolean) => string;
}

/** Whole objects. */
export function objectEncoder(scope: RequestScope): WatchEncoder {
  const hub = servesHub(scope);
  return {
    hasHead: false,
    write(body, { value }) {
      if (hub) body.bytes(value);
      else body.text(stringifyExactly(objectOf(scope, value)));
    },
    bookmark: (revision, end) => JSON.stringify(bookmarkObject(scope, revision, end)),
  };
}

/** Metadata only. */
export function partialEncoder(scope: RequestScope, layout: ObjectLayout, version: string): WatchEncoder {
  const start = partialMetadataHead(version);
  return {
    hasHead: false,
    write(body, { value }) {
      body.ascii(start);
      if (hasLayout(value, layout)) body.bytes(value, layout.metadataStart, scanMetadata(value, layout.metadataStart).end);
      else body.text(stringifyExactly(scope.store.parse(value).metadata));
      body.ascii("}");
    },
    bookmark: (revision, end) => `${start}${JSON.stringify(bookmarkMetadata(revision, end))}}`,
  };
}

/** A list of metadata is no form for single objects: the first event ends the watch, as in kube-apiserver. */
export function impossibleEncoder(): WatchEncoder {
  const refuse = (): never => {
    throw new NoSuchForm("a watch event is not a list");
  };
  return { hasHead: false, write: refuse, bookmark: refuse };
}

/** Tables of one row; the columns come with the first. */
export function tableEncoder(scope: RequestScope, server: ServerContext, include: IncludeObject, version: string): WatchEncoder {
  const index = attributesIndex(scope, server.watches);
  return {
    hasHead: true,
    write(body, event, head) {
      body.text(tableHead(version, `{"resourceVersion":"${event.revision}"}`, head ? columnsOf(scope) : undefined));
      // Not the index's: an object that leaves a selection is shown as it was, at a revision at which it was not so.
      const attributes = readAttributes(event.value, event.revision, index.layout);
      new RowWriter(scope, index, include, version, server.now()).write(body, event, attributes);
      body.text("]}");
    },
    bookmark(revision, end, head) {
      const { definition, functions, hub } = scope;
      const object = bookmarkObject(scope, revision, end);
      const row = rowAt(printRow(rowOf(definition.custom ? functions : hub.functions, object, server.now())), server.now());
      const partial = `${partialMetadataHead(version)}${stringifyExactly(object.metadata)}}`;
      const shown = include === "Object" ? stringifyExactly(object) : include === "Metadata" || end ? partial : "null";
      return `${tableHead(version, `{"resourceVersion":"${revision}"}`, head ? columnsOf(scope) : undefined)}${row},"object":${shown}}]}`;
    },
  };
}

function bookmarkMetadata(revision: number, end: boolean): KubeObject["metadata"] {
  return { resourceVersion: String(revision), ...(end ? { annotations: { [initialEventsEnd]: "true" } } : {}) };
}

function bookmarkObject({ definition, functions }: RequestScope, revision: number, end: boolean): KubeObject {
  const rest = definition.custom ? {} : zeroObject(functions.type);
  return { kind: definition.kind, apiVersion: formatApiVersion(definition), metadata: bookmarkMetadata(revision, end), ...rest };
}
