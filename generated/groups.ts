// Source: schemas#
// Hash: 466377025772
import type { ApiGroup } from "../runtime/scheme/resource-definition.ts";
import { admissionregistrationK8sIoV1 } from "./admissionregistration.k8s.io/v1/version.ts";
import { apiextensionsK8sIoV1 } from "./apiextensions.k8s.io/v1/version.ts";
import { apiregistrationK8sIoV1 } from "./apiregistration.k8s.io/v1/version.ts";
import { appsV1 } from "./apps/v1/version.ts";
import { authenticationK8sIoV1 } from "./authentication.k8s.io/v1/version.ts";
import { authorizationK8sIoV1 } from "./authorization.k8s.io/v1/version.ts";
import { autoscalingV1 } from "./autoscaling/v1/version.ts";
import { autoscalingV2 } from "./autoscaling/v2/version.ts";
import { batchV1 } from "./batch/v1/version.ts";
import { certificatesK8sIoV1 } from "./certificates.k8s.io/v1/version.ts";
import { coordinationK8sIoV1 } from "./coordination.k8s.io/v1/version.ts";
import { coreV1 } from "./core/v1/version.ts";
import { discoveryK8sIoV1 } from "./discovery.k8s.io/v1/version.ts";
import { eventsK8sIoV1 } from "./events.k8s.io/v1/version.ts";
import { flowcontrolApiserverK8sIoV1 } from "./flowcontrol.apiserver.k8s.io/v1/version.ts";
import { networkingK8sIoV1 } from "./networking.k8s.io/v1/version.ts";
import { nodeK8sIoV1 } from "./node.k8s.io/v1/version.ts";
import { policyV1 } from "./policy/v1/version.ts";
import { rbacAuthorizationK8sIoV1 } from "./rbac.authorization.k8s.io/v1/version.ts";
import { resourceK8sIoV1 } from "./resource.k8s.io/v1/version.ts";
import { schedulingK8sIoV1 } from "./scheduling.k8s.io/v1/version.ts";
import { stableExampleComV1 } from "./stable.example.com/v1/version.ts";
import { stableExampleComV1beta1 } from "./stable.example.com/v1beta1/version.ts";
import { storageK8sIoV1 } from "./storage.k8s.io/v1/version.ts";

/** Every group that is generated, in discovery's order, with its versions, preferred first. */
export const apiGroups: readonly ApiGroup[] = [
  { group: "", versions: [coreV1] },
  { group: "apiregistration.k8s.io", versions: [apiregistrationK8sIoV1] },
  { group: "apps", versions: [appsV1] },
  { group: "events.k8s.io", versions: [eventsK8sIoV1] },
  { group: "authentication.k8s.io", versions: [authenticationK8sIoV1] },
  { group: "authorization.k8s.io", versions: [authorizationK8sIoV1] },
  { group: "autoscaling", versions: [autoscalingV2, autoscalingV1] },
  { group: "batch", versions: [batchV1] },
  { group: "certificates.k8s.io", versions: [certificatesK8sIoV1] },
  { group: "networking.k8s.io", versions: [networkingK8sIoV1] },
  { group: "policy", versions: [policyV1] },
  { group: "rbac.authorization.k8s.io", versions: [rbacAuthorizationK8sIoV1] },
  { group: "storage.k8s.io", versions: [storageK8sIoV1] },
  { group: "admissionregistration.k8s.io", versions: [admissionregistrationK8sIoV1] },
  { group: "apiextensions.k8s.io", versions: [apiextensionsK8sIoV1] },
  { group: "scheduling.k8s.io", versions: [schedulingK8sIoV1] },
  { group: "coordination.k8s.io", versions: [coordinationK8sIoV1] },
  { group: "node.k8s.io", versions: [nodeK8sIoV1] },
  { group: "discovery.k8s.io", versions: [discoveryK8sIoV1] },
  { group: "resource.k8s.io", versions: [resourceK8sIoV1] },
  { group: "flowcontrol.apiserver.k8s.io", versions: [flowcontrolApiserverK8sIoV1] },
  { group: "stable.example.com", versions: [stableExampleComV1, stableExampleComV1beta1] },
];
