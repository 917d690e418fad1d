import type { GeneratedFile } from "../print/generated-file.ts";
import { printTypeScript } from "../print/generated-file.ts";

const body = `
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
`;

/** main.ts: the composition root, where the generated kinds meet the runtime. */
export function emitMain(): GeneratedFile {
  const file = printTypeScript({
    path: "main.ts",
    source: { file: "schemas", pointer: "" },
    basis: body,
    imports: [
      { from: "runtime/client/rest-client.ts", name: "createRestClient" },
      { from: "runtime/extensions/add-custom-kinds.ts", name: "addCustomKinds" },
      { from: "runtime/extensions/read-crds.ts", name: "CrdSource", type: true },
      { from: "runtime/meta/object.ts", name: "KubeObject", type: true },
      { from: "runtime/server/bootstrap-objects.ts", name: "createBootstrapObjects" },
      { from: "runtime/server/start-server.ts", name: "StartOptions", type: true },
      { from: "runtime/server/start-server.ts", name: "TypeplaneServer", type: true },
      { from: "runtime/server/start-server.ts", name: "startServer", as: "startRuntime" },
      { from: "runtime/serialization/create-protobuf-codec.ts", name: "createProtobufCodec" },
      { from: "runtime/serialization/protobuf-codec.ts", name: "useProtobufCodec" },
      { from: "schema-library.ts", name: "schemaOf" },
      { from: "schema-library.ts", name: "typeOf" },
      { from: "schema-library.ts", name: "typeOfKind" },
      { from: "client.ts", name: "Client", type: true },
      { from: "client.ts", name: "createClient" },
      { from: "groups.ts", name: "apiGroups" },
    ],
    body,
  });
  const [source = "", hash = "", ...lines] = file.text.split("\n");
  return { path: file.path, text: [source, hash, 'import { readFileSync } from "node:fs";', ...lines].join("\n") };
}
