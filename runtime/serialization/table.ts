import { badRequest } from "../errors/status-error.ts";
import type { RequestContext } from "../http/request-context.ts";
import { stringifyExactly } from "../meta/exact-json.ts";
import type { KubeObject } from "../meta/object.ts";
import { type Attributes, type AttributesIndex, attributesIndex } from "../registry/attributes-index.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { ColumnDefinition } from "../scheme/resource-definition.ts";
import type { Entry } from "../storage/storage.ts";
import type { Row } from "./columns/cells.ts";
import { scaleColumns, scaleRow } from "./columns/scale.ts";
import { atServedVersion, objectOf, servesHub } from "./convert-object.ts";
import { ListBody } from "./list-body.ts";
import { type ListResult, listMetadata } from "./list-result.ts";
import { partialMetadataHead } from "./partial-object-metadata.ts";
import { type PrintedRow, printRow, rowAt } from "./table-row.ts";

/** How much of each object a row carries. */
export type IncludeObject = "Metadata" | "Object" | "None";

/**
 * Reads `?includeObject=`. Source: meta/v1 TableOptions.
 * @throws StatusError 400
 */
export function includeObject(context: RequestContext): IncludeObject {
  const asked = context.query.get("includeObject") ?? "";
  if (asked === "") return "Metadata";
  if (asked === "Metadata" || asked === "Object" || asked === "None") return asked;
  throw badRequest(
    `Unable to convert to Table as requested: includeObject: Invalid value: ${JSON.stringify(asked)}: must be 'Metadata', 'Object', 'None', or empty`,
  );
}

/** A list as a Table. Source: Kubernetes API concepts, "Receiving resources as Tables". */
export function tableOfList(context: RequestContext, scope: RequestScope, list: ListResult, version: string): Buffer[] {
  const include = includeObject(context);
  const rows = new RowWriter(scope, attributesIndex(scope, context.server.watches), include, version, context.server.now());
  const head = tableHead(version, listMetadata(list), columnsOf(scope));
  const body = new ListBody(head, list.entries.length * (include === "None" ? 200 : 900));
  for (const entry of list.entries) {
    body.next();
    rows.write(body, entry);
  }
  return body.finish("]}");
}

/** One object as a Table with one row. */
export function tableOfObject(context: RequestContext, scope: RequestScope, object: KubeObject | Entry, version: string): Buffer[] {
  const include = includeObject(context);
  const now = context.server.now();
  if (!Buffer.isBuffer(object.value)) return tableOfParsed(scope, object as KubeObject, include, version, now);
  const entry = object as Entry;
  const rows = new RowWriter(scope, attributesIndex(scope, context.server.watches), include, version, now);
  const body = new ListBody(tableHead(version, `{"resourceVersion":"${entry.revision}"}`, columnsOf(scope)), entry.value.length);
  body.next();
  rows.write(body, entry);
  return body.finish("]}");
}

/** The beginning of a Table; `columns` undefined: the ones sent before hold. */
export function tableHead(version: string, metadata: string, columns: string | undefined): string {
  const definitions = columns === undefined ? "null" : columns;
  return `{"kind":"Table","apiVersion":"meta.k8s.io/${version}","metadata":${metadata},"columnDefinitions":${definitions},"rows":[`;
}

const columnTexts = new WeakMap<readonly ColumnDefinition[], string>();

/** The column definitions of a kind as JSON, once. */
export function columnsOf({ definition }: RequestScope): string {
  let text = columnTexts.get(definition.columns);
  if (text === undefined) {
    text = columnsText(definition.columns);
    columnTexts.set(definition.columns, text);
  }
  return text;
}

function columnsText(columns: readonly ColumnDefinition[]): string {
  return JSON.stringify(columns.map(({ name, type, format, description, priority }) => ({ name, type, format, description, priority })));
}

/** Writes rows of stored objects. What was printed is kept with the object's attributes until it changes. */
export class RowWriter {
  readonly #scope: RequestScope;
  readonly #index: AttributesIndex;
  readonly #include: IncludeObject;
  readonly #version: string;
  readonly #now: number;
  /** Rows of built-in kinds do not depend on the version asked for. */
  readonly #keeper: object;

  constructor(scope: RequestScope, index: AttributesIndex, include: IncludeObject, version: string, now: number) {
    this.#scope = scope;
    this.#index = index;
    this.#include = include;
    this.#version = version;
    this.#now = now;
    this.#keeper = (scope.definition.custom ? scope : scope.hub).functions;
  }

  write(body: ListBody, entry: Entry, attributes: Attributes = this.#index.of(entry)): void {
    let row = attributes.kept(this.#keeper) as PrintedRow | undefined;
    if (row === undefined) {
      row = this.#print(entry);
      if (this.#canKeep()) attributes.keep(this.#keeper, row);
    }
    body.text(rowAt(row, this.#now));
    this.#writeObject(body, entry, attributes.metadataEnd);
  }

  #print(entry: Entry): PrintedRow {
    const { definition, functions, hub } = this.#scope;
    if (!definition.custom) return printRow(rowOf(hub.functions, this.#scope.store.parse(entry.value), this.#now));
    return printRow(rowOf(functions, objectOf(this.#scope, entry.value), this.#now));
  }

  #canKeep(): boolean {
    return (this.#scope.definition.custom ? this.#scope : this.#scope.hub).functions.cells.row !== undefined;
  }

  #writeObject(body: ListBody, { value }: Entry, metadataEnd: number): void {
    if (this.#include === "None") {
      body.text(',"object":null}');
      return;
    }
    body.text(',"object":');
    if (this.#include === "Object") {
      if (servesHub(this.#scope)) body.bytes(value);
      else body.text(stringifyExactly(objectOf(this.#scope, value)));
    } else {
      body.text(partialMetadataHead(this.#version));
      if (metadataEnd > 0) body.bytes(value, this.#index.layout.metadataStart, metadataEnd);
      else body.text(stringifyExactly(this.#scope.store.parse(value).metadata));
      body.text("}");
    }
    body.text("}");
  }
}

/** The row of an object, which is at the version that `functions` are of. */
export function rowOf({ cells }: RequestScope["functions"], object: KubeObject, now: number): Row {
  return cells.row === undefined ? { cells: cells(object, now) } : cells.row(object);
}

/** A table of an object that is not stored as it is: the answer to a dry run, a Scale. */
function tableOfParsed(scope: RequestScope, object: KubeObject, include: IncludeObject, version: string, now: number): Buffer[] {
  const scale = object.kind === "Scale" && object.apiVersion === "autoscaling/v1";
  const { resourceVersion = "" } = object.metadata;
  const columns = scale ? columnsText(scaleColumns) : columnsOf(scope);
  const served = scope.definition.custom ? atServedVersion(scope, object) : object;
  const row = scale ? scaleRow(object) : rowOf((scope.definition.custom ? scope : scope.hub).functions, served, now);
  const metadata = resourceVersion === "" ? "{}" : JSON.stringify({ resourceVersion });
  const text = rowAt(printRow(row), now);
  const body = new ListBody(tableHead(version, metadata, columns), 2_000);
  body.text(text);
  if (include === "None") body.text(',"object":null}');
  else if (include === "Object") body.text(`,"object":${stringifyExactly(atServedVersion(scope, object))}}`);
  else body.text(`,"object":${partialMetadataHead(version)}${stringifyExactly(object.metadata)}}}`);
  return body.finish("]}");
}
