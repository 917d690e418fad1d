import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { shortenedList } from "../shortened-list.ts";

interface HorizontalPodAutoscaler {
  spec?: {
    scaleTargetRef?: { kind?: string; name?: string };
    minReplicas?: number;
    maxReplicas?: number;
    metrics?: readonly MetricSpec[] | null;
  };
  status?: { currentReplicas?: number; currentMetrics?: readonly MetricStatus[] | null };
}

interface MetricSpec {
  type: string;
  external?: { target?: Amount };
  pods?: { target?: Amount };
  object?: { target?: Amount };
  resource?: { name?: string; target?: Amount };
  containerResource?: { name?: string; target?: Amount };
}

type MetricStatus = Partial<Record<"external" | "pods" | "object" | "resource" | "containerResource", { current?: Amount } | null>>;

interface Amount {
  value?: string;
  averageValue?: string;
  averageUtilization?: number;
}

/** Takes autoscaling/v2. */
export const cells = printCells<HorizontalPodAutoscaler>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  `${spec?.scaleTargetRef?.kind ?? ""}/${spec?.scaleTargetRef?.name ?? ""}`,
  metrics(spec?.metrics ?? [], status?.currentMetrics ?? []),
  spec?.minReplicas === undefined ? "<unset>" : String(spec.minReplicas),
  spec?.maxReplicas ?? 0,
  status?.currentReplicas ?? 0,
  age(metadata.creationTimestamp),
]);

function metrics(specs: readonly MetricSpec[], statuses: readonly MetricStatus[]): string {
  if (specs.length === 0) return "<none>";
  return shortenedList(
    specs.map((spec, i) => metric(spec, statuses[i])),
    2,
    ", ",
  );
}

function metric(spec: MetricSpec, status: MetricStatus | undefined): string {
  switch (spec.type) {
    case "External":
      return quantity(spec.external?.target, status?.external?.current);
    case "Object":
      return quantity(spec.object?.target, status?.object?.current);
    case "Pods":
      return `${status?.pods?.current?.averageValue ?? (status?.pods ? "0" : "<unknown>")}/${spec.pods?.target?.averageValue ?? "0"}`;
    case "Resource":
      return `${spec.resource?.name ?? ""}: ${utilization(spec.resource?.target, status?.resource)}`;
    case "ContainerResource":
      return `${spec.containerResource?.name ?? ""}: ${utilization(spec.containerResource?.target, status?.containerResource)}`;
    default:
      return "<unknown type>";
  }
}

function quantity(target: Amount | undefined, current: Amount | undefined): string {
  if (target?.averageValue !== undefined) return `${current?.averageValue ?? "<unknown>"}/${target.averageValue} (avg)`;
  return `${current === undefined ? "<unknown>" : (current.value ?? "0")}/${target?.value ?? "0"}`;
}

function utilization(target: Amount | undefined, status: { current?: Amount } | null | undefined): string {
  if (target?.averageValue !== undefined) return `${status ? (status.current?.averageValue ?? "0") : "<unknown>"}/${target.averageValue}`;
  const current = status?.current?.averageUtilization;
  return `${current === undefined ? "<unknown>" : `${current}%`}/${target?.averageUtilization === undefined ? "<auto>" : `${target.averageUtilization}%`}`;
}
