// Source: schemas#
// Hash: 41cc54075315
import { createRestClient } from "../runtime/client/rest-client.ts";
import type { TypeplaneServer } from "../runtime/server/start-server.ts";
import { type Client, createClient } from "./client.ts";
import { serve, type TypeplaneOptions } from "./serve.ts";

export type { TypeplaneOptions };

/** A running server with a typed client of every generated kind, as an admin. */
export interface Typeplane extends TypeplaneServer {
  readonly client: Client;
}

/**
 * Starts a server of all generated kinds, with a client: in memory, on a free port of the loopback, unless told otherwise.
 * @throws InvalidCrdError for a CRD of which nothing can be served.
 */
export async function startServer(options: TypeplaneOptions = {}): Promise<Typeplane> {
  const server = await serve(options);
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
