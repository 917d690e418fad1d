// Source: schemas#
// Hash: 6c6e7822344c
import { readFileSync } from "node:fs";
import { createRestClient } from "../runtime/client/rest-client.ts";
import { addCustomKinds } from "../runtime/extensions/add-custom-kinds.ts";
import type { CrdSource } from "../runtime/extensions/read-crds.ts";
import type { KubeObject } from "../runtime/meta/object.ts";
import { createProtobufCodec } from "../runtime/serialization/create-protobuf-codec.ts";
import { useProtobufCodec } from "../runtime/serialization/protobuf-codec.ts";
import { createBootstrapObjects } from "../runtime/server/bootstrap-objects.ts";
import { type StartOptions, type TypeplaneServer, startServer as startRuntime } from "../runtime/server/start-server.ts";
import { type Client, createClient } from "./client.ts";
import { apiGroups } from "./groups.ts";
import { schemaOf, typeOf, typeOfKind } from "./schema-library.ts";

/** What a server may be started with; the generated kinds and the objects of a fresh server are given. */
export interface TypeplaneOptions extends Omit<StartOptions, "groups" | "schemas" | "prepare"> {
  /** Served besides the generated kinds: CustomResourceDefinitions as objects, or paths of YAML files. */
  readonly crds?: readonly CrdSource[];
}

/** A running server with a typed client of every generated kind, as an admin. */
export interface Typeplane extends TypeplaneServer {
  readonly client: Client;
}

/**
 * Starts a server of all generated kinds: in memory, on a free port of the loopback, unless told otherwise.
 * @throws InvalidCrdError for a CRD of which nothing can be served.
 */
export async function startServer({ crds = [], ...options }: TypeplaneOptions = {}): Promise<Typeplane> {
  useProtobufCodec(createProtobufCodec(typeOfKind));
  const server = await startRuntime({
    ...options,
    groups: crds.length === 0 ? apiGroups : await addCustomKinds(apiGroups, crds, { typeOf }),
    schemas: { get: schemaOf },
    prepare: (context) => createBootstrapObjects(context, readBootstrapObjects()),
  });
  const { cert, key } = server.adminCertificate;
  const rest = createRestClient({ server: server.url, ca: server.certificateAuthority, cert, key });
  return {
    ...server,
    client: createClient(rest),
    close: async () => {
      rest.close();
      await server.close();
    },
  };
}

/** What a fresh server holds. */
export function readBootstrapObjects(): KubeObject[] {
  return JSON.parse(readFileSync(new URL("./bootstrap-objects.json", import.meta.url), "utf8")) as KubeObject[];
}
