import type { Answer } from "../../answer.ts";
import type { RequestContext } from "../../request-context.ts";

const root = "/debug/flags";

const list = `<html>
<head>
<title>/debug/flags/</title>
</head>
<body>
/debug/flags/<br>
<br>
flags:<br>
<table>
<tr>v<br>
</table>
<br>
full flags configurable<br>
</body>
</html>
`;

/** Go's largest uint32, which is what klog's verbosity is. */
const highest = 4_294_967_295n;

/** /debug/flags/v: PUT sets how much is logged, until the next start; what else is below /debug/flags is the list of such flags. */
export async function serveFlags(context: RequestContext): Promise<Answer | undefined> {
  const { path } = context.info;
  if (path !== root && !path.startsWith(`${root}/`)) return undefined;
  if (path !== `${root}/v`) return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: Buffer.from(list) };
  if (context.request.method !== "PUT") return text(406, "unsupported http method\n");
  const given = (await context.request.body()).toString("utf8");
  const problem = problemOf(given);
  if (problem !== undefined) return text(400, `strconv.ParseUint: parsing ${JSON.stringify(given)}: ${problem}\n`);
  context.server.logger.verbosity = Number(given);
  return text(200, `successfully set klog.logging.verbosity to ${given}\n`);
}

function problemOf(given: string): string | undefined {
  if (!/^\d+$/.test(given)) return "invalid syntax";
  return BigInt(given) > highest ? "value out of range" : undefined;
}

function text(status: number, body: string): Answer {
  return { status, headers: { "content-type": "text/plain", "x-content-type-options": "nosniff" }, body: Buffer.from(body) };
}
