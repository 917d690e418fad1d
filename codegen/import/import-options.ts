import { parseArgs } from "node:util";

/** What `npm run schemas:import` was asked to do. */
export interface ImportOptions {
  /** A folder, an OpenAPI file or an https URL; absent with --go-facts alone. */
  readonly source?: string;
  /** The folder that is written. */
  readonly out: string;
  readonly goFacts: boolean;
  readonly server: ServerOptions;
  readonly help: boolean;
}

/** How to reach a live server. Files are paths to PEM. */
export interface ServerOptions {
  readonly token?: string;
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly certificateAuthority?: string;
  readonly clientCertificate?: string;
  readonly clientKey?: string;
  readonly insecureSkipTlsVerify: boolean;
  /** Also record the objects the server holds: only right on a fresh server. */
  readonly bootstrap: boolean;
}

export const importUsage = `Usage: npm run schemas:import -- <folder | OpenAPI file | https://server> [options]

  --out <folder>                   where to write (default schemas/kubernetes)
  --go-facts                       run the Go program that records Go types first; needs Go
  --kubeconfig <file>              server, CA and credentials; the source may then be left out
  --context <name>                 the context to use of that file
  --token <token>                  bearer token
  --certificate-authority <file>   CA of the server
  --client-certificate <file>, --client-key <file>
  --insecure-skip-tls-verify       do not check the server's certificate
  --bootstrap                      also record the objects of a live server, which must be fresh
`;

/** @throws TypeError on an unknown flag or a flag without its value. */
export function parseImportOptions(argv: readonly string[]): ImportOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      out: { type: "string", default: "schemas/kubernetes" },
      "go-facts": { type: "boolean", default: false },
      kubeconfig: { type: "string" },
      context: { type: "string" },
      token: { type: "string" },
      "certificate-authority": { type: "string" },
      "client-certificate": { type: "string" },
      "client-key": { type: "string" },
      "insecure-skip-tls-verify": { type: "boolean", default: false },
      bootstrap: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (positionals.length > 1) throw new TypeError(`one source at a time, not ${positionals.length}: ${positionals.join(", ")}`);
  const [source] = positionals;
  return {
    ...(source === undefined ? {} : { source }),
    out: values.out,
    goFacts: values["go-facts"],
    help: values.help,
    server: {
      ...(values.token === undefined ? {} : { token: values.token }),
      ...(values.kubeconfig === undefined ? {} : { kubeconfig: values.kubeconfig }),
      ...(values.context === undefined ? {} : { context: values.context }),
      ...(values["certificate-authority"] === undefined ? {} : { certificateAuthority: values["certificate-authority"] }),
      ...(values["client-certificate"] === undefined ? {} : { clientCertificate: values["client-certificate"] }),
      ...(values["client-key"] === undefined ? {} : { clientKey: values["client-key"] }),
      insecureSkipTlsVerify: values["insecure-skip-tls-verify"],
      bootstrap: values.bootstrap,
    },
  };
}
