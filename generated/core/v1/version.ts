// Source: schemas#
// Hash: f865624c357c
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { bindings } from "./bindings/resource.ts";
import { componentStatuses } from "./componentstatuses/resource.ts";
import { configMaps } from "./configmaps/resource.ts";
import { endpoints } from "./endpoints/resource.ts";
import { events } from "./events/resource.ts";
import { limitRanges } from "./limitranges/resource.ts";
import { namespaces } from "./namespaces/resource.ts";
import { nodes } from "./nodes/resource.ts";
import { persistentVolumeClaims } from "./persistentvolumeclaims/resource.ts";
import { persistentVolumes } from "./persistentvolumes/resource.ts";
import { pods } from "./pods/resource.ts";
import { podTemplates } from "./podtemplates/resource.ts";
import { replicationControllers } from "./replicationcontrollers/resource.ts";
import { resourceQuotas } from "./resourcequotas/resource.ts";
import { secrets } from "./secrets/resource.ts";
import { serviceAccounts } from "./serviceaccounts/resource.ts";
import { services } from "./services/resource.ts";

/** The core group's v1. */
export const coreV1: ApiVersion = {
  version: "v1",
  resources: [
    bindings,
    componentStatuses,
    configMaps,
    endpoints,
    events,
    limitRanges,
    namespaces,
    nodes,
    persistentVolumeClaims,
    persistentVolumes,
    pods,
    podTemplates,
    replicationControllers,
    resourceQuotas,
    secrets,
    serviceAccounts,
    services,
  ],
  schemas: () => readSchemas("core/v1"),
};
