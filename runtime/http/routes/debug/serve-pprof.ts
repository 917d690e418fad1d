import type { Answer } from "../../answer.ts";
import type { RequestContext } from "../../request-context.ts";
import { textAnswer } from "../../text-answer.ts";
import { ProfilerBusy, takeCpuProfile } from "./cpu-profile.ts";

const root = "/debug/pprof/";
const usualSeconds = 30;

const index = `<html>
<head>
<title>/debug/pprof/</title>
</head>
<body>
/debug/pprof/
<br>
Types of profiles available:
<table>
<tr><td><a href='cmdline?debug=1'>cmdline</a></td><td>The command line of the program</td></tr>
<tr><td><a href='profile'>profile</a></td><td>CPU profile; the query parameter seconds says for how long. Read it with go tool pprof.</td></tr>
</table>
</body>
</html>
`;

/**
 * /debug/pprof/: what of Go's profiles V8 can give. `profile` is true to the format, of functions instead of lines; there are
 * no goroutines or threads here, and V8 knows of the heap only what it was told to sample from the start on.
 */
export async function servePprof(context: RequestContext): Promise<Answer | undefined> {
  const { path } = context.info;
  if (path === "/debug/pprof") return { status: 302, headers: { location: root, "content-type": html }, body: Buffer.from(moved) };
  if (!path.startsWith(root)) return undefined;
  switch (path.slice(root.length)) {
    case "":
      return { status: 200, headers: { "content-type": html, "x-content-type-options": "nosniff" }, body: Buffer.from(index) };
    case "cmdline":
      return textAnswer(200, process.argv.join("\0"));
    case "profile":
      return serveProfile(context);
    default:
      return failure(404, "Unknown profile");
  }
}

const html = "text/html; charset=utf-8";
const moved = `<a href="${root}">Found</a>.\n\n`;

async function serveProfile({ query, server, signal }: RequestContext): Promise<Answer> {
  const asked = Number(query.get("seconds") ?? "");
  const seconds = Number.isInteger(asked) && asked > 0 ? asked : usualSeconds;
  try {
    const body = await takeCpuProfile(seconds, server.now(), signal);
    const headers = {
      "content-type": "application/octet-stream",
      "content-disposition": 'attachment; filename="profile"',
      "x-content-type-options": "nosniff",
    };
    return { status: 200, headers, body };
  } catch (error) {
    if (error instanceof ProfilerBusy) return failure(500, `Could not enable CPU profiling: ${error.message}`);
    throw error;
  }
}

/** As Go's profiler tells its client that the text is no profile. */
function failure(status: number, text: string): Answer {
  const answer = textAnswer(status, `${text}\n`);
  return { ...answer, headers: { ...answer.headers, "x-go-pprof": "1" } };
}
