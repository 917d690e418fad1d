import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { formatLabels } from "../labels.ts";
import { type LoadBalancerStatus, loadBalancerAddresses } from "../load-balancer.ts";

interface Service {
  spec?: {
    type?: string;
    clusterIPs?: readonly string[] | null;
    externalIPs?: readonly string[] | null;
    externalName?: string;
    ports?: readonly { port: number; protocol?: string; nodePort?: number }[] | null;
    selector?: Record<string, string>;
  };
  status?: LoadBalancerStatus;
}

export const cells = printCells<Service>((service) => [
  service.metadata.name ?? "",
  service.spec?.type ?? "",
  service.spec?.clusterIPs?.[0] ?? "<none>",
  externalAddress(service),
  ports(service) || "<none>",
  age(service.metadata.creationTimestamp),
  formatLabels(service.spec?.selector),
]);

function externalAddress({ spec, status }: Service): string {
  const external = spec?.externalIPs ?? [];
  switch (spec?.type) {
    case "ClusterIP":
    case "NodePort":
      return external.join(",") || "<none>";
    case "LoadBalancer":
      return [...loadBalancerAddresses(status), ...external].join(",") || "<pending>";
    case "ExternalName":
      return spec.externalName ?? "";
    default:
      return "<unknown>";
  }
}

function ports({ spec }: Service): string {
  const texts = (spec?.ports ?? []).map(({ port, nodePort, protocol }) => `${nodePort ? `${port}:${nodePort}` : port}/${protocol ?? ""}`);
  return texts.join(",");
}
