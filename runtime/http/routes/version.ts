import type { Answer } from "../answer.ts";
import type { RequestContext } from "../request-context.ts";
import { jsonAnswer, requireReadable } from "./document-answer.ts";

/** The Kubernetes release whose API this server speaks; clients compare it with their own. */
export const kubernetesVersion = { major: "1", minor: "36", gitVersion: "v1.36.3" };

/** /version */
export function serveVersionDocument(context: RequestContext): Answer {
  requireReadable(context, ["application/json"]);
  const { major, minor, gitVersion } = kubernetesVersion;
  return jsonAnswer({
    major,
    minor,
    emulationMajor: major,
    emulationMinor: minor,
    minCompatibilityMajor: major,
    minCompatibilityMinor: "35",
    gitVersion,
    gitCommit: "",
    gitTreeState: "clean",
    buildDate: "1970-01-01T00:00:00Z",
    goVersion: "",
    compiler: "node",
    platform: `${process.platform}/${process.arch === "x64" ? "amd64" : process.arch}`,
  });
}
