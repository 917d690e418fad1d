import type { GeneratedFile } from "../print/generated-file.ts";
import type { TypeScriptFile } from "../print/typescript-file.ts";

const body = `
export type { TypeplaneOptions };

/** A running server of the built-in kinds and the project's own, with a typed client of both, as an admin. */
export interface ProjectServer extends Omit<Typeplane, "client"> {
  readonly client: Omit<Typeplane["client"], keyof Client> & Client;
}

/**
 * Starts a server of the built-in kinds and the project's own: in memory, on a free port of the loopback, unless told otherwise.
 * @throws StartError when the port is taken or the store cannot be opened.
 */
export async function startServer(options: TypeplaneOptions = {}): Promise<ProjectServer> {
  const server = await startTypeplane({ ...options, groups: [...apiGroups, ...(options.groups ?? [])] });
  return { ...server, client: { ...server.client, ...createClient(server.client.rest) } };
}
`;

/** main.ts of a project: its server. */
export function emitProjectMain(): TypeScriptFile {
  return {
    path: "main.ts",
    source: { file: "schemas", pointer: "" },
    basis: body,
    imports: [
      { from: "typeplane", name: "startServer", as: "startTypeplane" },
      { from: "typeplane", name: "Typeplane", type: true },
      { from: "typeplane", name: "TypeplaneOptions", type: true },
      { from: "client.ts", name: "Client", type: true },
      { from: "client.ts", name: "createClient" },
      { from: "groups.ts", name: "apiGroups" },
    ],
    body,
  };
}

/** index.ts of a project's generated folder. */
export function emitProjectDoor(): GeneratedFile {
  const lines = [
    "// The door of the generated code: the project's server, its groups, and a client of its kinds.",
    'export { type Client, createClient } from "./client.ts";',
    'export { apiGroups } from "./groups.ts";',
    'export { type ProjectServer, startServer, type TypeplaneOptions } from "./main.ts";',
  ];
  return { path: "index.ts", text: `${lines.join("\n")}\n` };
}
