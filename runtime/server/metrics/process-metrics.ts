import { readFileSync } from "node:fs";
import { kubernetesVersion } from "../../http/routes/version.ts";
import { formatLabels, renderFamily } from "../metric-family.ts";

let rendering: Promise<() => Promise<string>> | undefined;

/** CPU, memory, files and event loop of this process, whichever server is asked. prom-client is loaded by the first /metrics. */
export async function processMetrics(): Promise<string> {
  rendering ??= import("prom-client").then(({ collectDefaultMetrics, Registry }) => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    return () => registry.metrics();
  });
  return `${await (await rendering)()}\n${networkFamilies()}`;
}

/** Bytes that the machine's interfaces have carried, on Linux: what Go's collector calls the network of the process. */
function networkFamilies(): string {
  let table: string;
  try {
    table = readFileSync("/proc/self/net/netstat", "utf8");
  } catch {
    return "";
  }
  const lines = table.split("\n").filter((line) => line.startsWith("IpExt:"));
  const [names = [], values = []] = lines.map((line) => line.split(" "));
  const read = (name: string): number => Number(values[names.indexOf(name)] ?? Number.NaN);
  return [
    ["process_network_receive_bytes_total", "Bytes received over the network.", read("InOctets")] as const,
    ["process_network_transmit_bytes_total", "Bytes sent over the network.", read("OutOctets")] as const,
  ]
    .filter(([, , value]) => Number.isFinite(value))
    .map(([name, help, value]) => renderFamily(name, "counter", help, [["", value]]))
    .join("");
}

/** Which release of Kubernetes this is: 1, with all that is known in labels. */
export function buildInfo(): string {
  const { major, minor, gitVersion } = kubernetesVersion;
  const labels = {
    build_date: "1970-01-01T00:00:00Z",
    compiler: "node",
    git_commit: "",
    git_tree_state: "clean",
    git_version: gitVersion,
    go_version: "",
    major,
    minor,
    platform: `${process.platform}/${process.arch === "x64" ? "amd64" : process.arch}`,
  };
  return renderFamily("kubernetes_build_info", "gauge", "1, with the release of Kubernetes whose API is served.", [[formatLabels(labels), 1]]);
}
