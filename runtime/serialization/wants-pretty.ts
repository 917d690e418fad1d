import type { RequestContext } from "../http/request-context.ts";

const humanClient = /^(curl|Wget|Mozilla\/5\.0)/;
const trueSpellings: ReadonlySet<string> = new Set(["1", "t", "T", "true", "TRUE", "True"]);

/** Whether an answer is for human eyes: `?pretty=1`, or a client that people use, unless `?pretty=0`. */
export function wantsPretty(context: Pick<RequestContext, "query" | "request">): boolean {
  const pretty = context.query.get("pretty");
  if (pretty !== null && pretty !== "") return trueSpellings.has(pretty);
  const agent = context.request.headers["user-agent"];
  return agent !== undefined && humanClient.test(agent);
}
