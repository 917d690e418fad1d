import type { Answer } from "../answer.ts";
import type { RequestContext } from "../request-context.ts";
import { jsonAnswer } from "./document-answer.ts";
import { healthPaths } from "./health.ts";

const fixedPaths: readonly string[] = [
  "/.well-known/openid-configuration",
  "/api",
  "/apis",
  "/apis/",
  "/flagz",
  "/metrics",
  "/metrics/slis",
  "/openapi/v2",
  "/openapi/v3",
  "/openapi/v3/",
  "/openid/v1/jwks",
  "/statusz",
  "/version",
];

/** "/": the list of paths that are served. */
export function serveRootPaths(context: RequestContext): Answer {
  const groups = context.server.scheme.groups.flatMap(({ group, versions }) => {
    const root = group === "" ? "/api" : `/apis/${group}`;
    return [...(group === "" ? [] : [root]), ...versions.map(({ version }) => `${root}/${version}`)];
  });
  return jsonAnswer({ paths: [...fixedPaths, ...healthPaths(context.server), ...groups].sort() });
}
