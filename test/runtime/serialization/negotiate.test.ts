import { afterEach, describe, expect, it } from "vitest";
import { StatusError } from "../../../runtime/errors/status-error.ts";
import { type MediaType, negotiate, negotiateDocument, negotiateStream } from "../../../runtime/serialization/negotiate.ts";
import { useProtobufCodec } from "../../../runtime/serialization/protobuf-codec.ts";
import { createStoredWorld, definitionOf } from "../../support/stored-world.ts";

const world = createStoredWorld(
  definitionOf({ resource: "pods", kind: "Pod", columns: [{ name: "Name", type: "string", format: "name", description: "", priority: 0 }] }),
);

function negotiated(accept: string | undefined, path = "/api/v1/namespaces/ns/pods/a"): MediaType {
  return negotiate(world.request(path, accept === undefined ? {} : { accept }), world.scope);
}

const table = "application/json;as=Table;v=v1;g=meta.k8s.io";

describe("negotiation", () => {
  it.each([
    [undefined, "json"],
    ["*/*", "json"],
    ["application/yaml", "yaml"],
    ["text/html, application/json", "json"],
    ["text/html, */*;q=0.1", "json"],
    ["application/json;q=0.2, application/yaml;q=0.9", "yaml"],
    ["application/json;q=0, application/yaml", "yaml"],
    ["application/json;foo=bar", "json"],
    ["application/json; charset=utf-8", "json"],
    ["application/json;stream=watch", "json"],
    ["application/vnd.kubernetes.protobuf,application/json", "json"],
    ["application/vnd.kubernetes.protobuf, */*", "json"],
  ])("of %j gives %s", (accept, format) => {
    expect(negotiated(accept)).toEqual({ format, convert: undefined, pretty: false });
  });

  it.each([
    [table, { kind: "Table", version: "v1" }],
    [`${table},application/json`, { kind: "Table", version: "v1" }],
    [
      "application/json;as=Bogus;v=v1;g=meta.k8s.io,application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io,application/json",
      { kind: "PartialObjectMetadata", version: "v1" },
    ],
    ["application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1beta1", { kind: "PartialObjectMetadataList", version: "v1beta1" }],
  ])("of %j converts", (accept, convert) => {
    expect(negotiated(accept)).toMatchObject({ format: "json", convert });
  });

  it.each([
    "application/json;as=Table;v=v9;g=meta.k8s.io",
    "application/json;as=Nonsense;v=v1;g=meta.k8s.io",
    "application/vnd.kubernetes.protobuf",
    "text/html",
  ])("refuses %j", (accept) => {
    expect(() => negotiated(accept)).toThrow(
      "only the following media types are accepted: application/json, application/yaml, application/vnd.kubernetes.protobuf",
    );
  });

  it("offers no table of what has no columns", () => {
    const review = createStoredWorld(definitionOf({ resource: "selfsubjectaccessreviews", kind: "SelfSubjectAccessReview", namespaced: false }));
    expect(() => negotiate(review.request("/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", { accept: table }), review.scope)).toThrow(
      StatusError,
    );
    expect(() => negotiated(table, "/api/v1/namespaces/ns/pods/a/eviction")).toThrow(StatusError);
    expect(negotiated(table, "/api/v1/namespaces/ns/pods/a/status").convert?.kind).toBe("Table");
  });

  it("of streams knows no YAML", () => {
    const refused = (): unknown => negotiateStream(world.request("/api/v1/pods", { accept: "application/yaml" }), world.scope);
    expect(refused).toThrow(StatusError);
    expect(refused).toThrow("application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch");
  });

  it("of documents knows no conversions", () => {
    expect(negotiateDocument(table)).toBeUndefined();
    expect(negotiateDocument(`${table},application/yaml`)?.format).toBe("yaml");
    expect(negotiateDocument(undefined)?.format).toBe("json");
  });

  describe("with a protobuf codec", () => {
    afterEach(() => useProtobufCodec(undefined));

    it("gives protobuf, but for tables and custom resources", () => {
      useProtobufCodec({ encode: () => Buffer.from("k8s"), decode: () => undefined, toStored: () => undefined });
      const protobuf = "application/vnd.kubernetes.protobuf;x=1";
      expect(negotiated(protobuf).format).toBe("protobuf");
      expect(() => negotiated("application/vnd.kubernetes.protobuf;as=Table;v=v1;g=meta.k8s.io;x=1")).toThrow(StatusError);
      const custom = createStoredWorld(definitionOf({ resource: "w", kind: "W", custom: true }));
      expect(() => negotiate(custom.request("/apis/g/v1/w", { accept: protobuf }), custom.scope)).toThrow(StatusError);
    });
  });
});
