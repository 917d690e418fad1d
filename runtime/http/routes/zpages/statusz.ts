import { formatTimestamp } from "../../../meta/timestamp.ts";
import type { Answer } from "../../answer.ts";
import type { RequestContext } from "../../request-context.ts";
import { kubernetesVersion } from "../version.ts";
import { answerPage, type ComponentPage } from "./component-page.ts";

const paths: readonly string[] = ["/flagz", "/healthz", "/livez", "/metrics", "/readyz", "/statusz", "/version"];
const binaryVersion = kubernetesVersion.gitVersion.slice(1);
const emulationVersion = `${kubernetesVersion.major}.${kubernetesVersion.minor}`;
/** What takes the place of Go here. */
const runtimeVersion = `node${process.versions.node}`;

const page: ComponentPage = {
  name: "statusz",
  kind: "Statusz",
  text: ({ server }, delimiter) => {
    const { startedAt } = server.lifecycle;
    const lines = [
      `Started${delimiter} ${unixDate(new Date(startedAt))}`,
      `Up${delimiter} ${uptime(server.now() - startedAt)}`,
      `Go version${delimiter} ${runtimeVersion}`,
      `Binary version${delimiter} ${binaryVersion}`,
      `Emulation version${delimiter} ${emulationVersion}`,
      `Paths${delimiter} ${paths.join(" ")}`,
    ];
    return `\n${lines.join("\n")}\n`;
  },
  members: ({ server }) => ({
    startTime: formatTimestamp(server.lifecycle.startedAt),
    uptimeSeconds: Math.floor((server.now() - server.lifecycle.startedAt) / 1000),
    goVersion: runtimeVersion,
    binaryVersion,
    emulationVersion,
    paths: [...paths],
  }),
};

/** /statusz: since when this server runs, and which release it is. */
export function serveStatusz(context: RequestContext): Answer {
  return answerPage(page, context);
}

/** Mon Jan  2 15:04:05 UTC 2006 */
function unixDate(date: Date): string {
  const [weekday, day, month, year, time] = date.toUTCString().replace(",", "").split(" ");
  return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} UTC ${year}`;
}

function uptime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${Math.floor(seconds / 3600)} hr ${two(Math.floor(seconds / 60) % 60)} min ${two(seconds % 60)} sec`;
}
