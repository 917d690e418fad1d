// Source: schemas#
// Hash: 656ea33d9de8
import type { RestClient } from "../runtime/client/rest-client.ts";
import {
  mutatingAdmissionPolicies as admissionregistrationK8sIoV1MutatingAdmissionPolicies,
} from "./admissionregistration.k8s.io/v1/mutatingadmissionpolicies/client.ts";
import {
  mutatingAdmissionPolicyBindings as admissionregistrationK8sIoV1MutatingAdmissionPolicyBindings,
} from "./admissionregistration.k8s.io/v1/mutatingadmissionpolicybindings/client.ts";
import {
  mutatingWebhookConfigurations as admissionregistrationK8sIoV1MutatingWebhookConfigurations,
} from "./admissionregistration.k8s.io/v1/mutatingwebhookconfigurations/client.ts";
import {
  validatingAdmissionPolicies as admissionregistrationK8sIoV1ValidatingAdmissionPolicies,
} from "./admissionregistration.k8s.io/v1/validatingadmissionpolicies/client.ts";
import {
  validatingAdmissionPolicyBindings as admissionregistrationK8sIoV1ValidatingAdmissionPolicyBindings,
} from "./admissionregistration.k8s.io/v1/validatingadmissionpolicybindings/client.ts";
import {
  validatingWebhookConfigurations as admissionregistrationK8sIoV1ValidatingWebhookConfigurations,
} from "./admissionregistration.k8s.io/v1/validatingwebhookconfigurations/client.ts";
import {
  customResourceDefinitions as apiextensionsK8sIoV1CustomResourceDefinitions,
} from "./apiextensions.k8s.io/v1/customresourcedefinitions/client.ts";
import { apiServices as apiregistrationK8sIoV1ApiServices } from "./apiregistration.k8s.io/v1/apiservices/client.ts";
import { controllerRevisions as appsV1ControllerRevisions } from "./apps/v1/controllerrevisions/client.ts";
import { daemonSets as appsV1DaemonSets } from "./apps/v1/daemonsets/client.ts";
import { deployments as appsV1Deployments } from "./apps/v1/deployments/client.ts";
import { replicaSets as appsV1ReplicaSets } from "./apps/v1/replicasets/client.ts";
import { statefulSets as appsV1StatefulSets } from "./apps/v1/statefulsets/client.ts";
import { selfSubjectReviews as authenticationK8sIoV1SelfSubjectReviews } from "./authentication.k8s.io/v1/selfsubjectreviews/client.ts";
import { tokenReviews as authenticationK8sIoV1TokenReviews } from "./authentication.k8s.io/v1/tokenreviews/client.ts";
import {
  localSubjectAccessReviews as authorizationK8sIoV1LocalSubjectAccessReviews,
} from "./authorization.k8s.io/v1/localsubjectaccessreviews/client.ts";
import {
  selfSubjectAccessReviews as authorizationK8sIoV1SelfSubjectAccessReviews,
} from "./authorization.k8s.io/v1/selfsubjectaccessreviews/client.ts";
import { selfSubjectRulesReviews as authorizationK8sIoV1SelfSubjectRulesReviews } from "./authorization.k8s.io/v1/selfsubjectrulesreviews/client.ts";
import { subjectAccessReviews as authorizationK8sIoV1SubjectAccessReviews } from "./authorization.k8s.io/v1/subjectaccessreviews/client.ts";
import { horizontalPodAutoscalers as autoscalingV1HorizontalPodAutoscalers } from "./autoscaling/v1/horizontalpodautoscalers/client.ts";
import { horizontalPodAutoscalers as autoscalingV2HorizontalPodAutoscalers } from "./autoscaling/v2/horizontalpodautoscalers/client.ts";
import { cronJobs as batchV1CronJobs } from "./batch/v1/cronjobs/client.ts";
import { jobs as batchV1Jobs } from "./batch/v1/jobs/client.ts";
import {
  certificateSigningRequests as certificatesK8sIoV1CertificateSigningRequests,
} from "./certificates.k8s.io/v1/certificatesigningrequests/client.ts";
import { leases as coordinationK8sIoV1Leases } from "./coordination.k8s.io/v1/leases/client.ts";
import { bindings as coreV1Bindings } from "./core/v1/bindings/client.ts";
import { componentStatuses as coreV1ComponentStatuses } from "./core/v1/componentstatuses/client.ts";
import { configMaps as coreV1ConfigMaps } from "./core/v1/configmaps/client.ts";
import { endpoints as coreV1Endpoints } from "./core/v1/endpoints/client.ts";
import { events as coreV1Events } from "./core/v1/events/client.ts";
import { limitRanges as coreV1LimitRanges } from "./core/v1/limitranges/client.ts";
import { namespaces as coreV1Namespaces } from "./core/v1/namespaces/client.ts";
import { nodes as coreV1Nodes } from "./core/v1/nodes/client.ts";
import { persistentVolumeClaims as coreV1PersistentVolumeClaims } from "./core/v1/persistentvolumeclaims/client.ts";
import { persistentVolumes as coreV1PersistentVolumes } from "./core/v1/persistentvolumes/client.ts";
import { pods as coreV1Pods } from "./core/v1/pods/client.ts";
import { podTemplates as coreV1PodTemplates } from "./core/v1/podtemplates/client.ts";
import { replicationControllers as coreV1ReplicationControllers } from "./core/v1/replicationcontrollers/client.ts";
import { resourceQuotas as coreV1ResourceQuotas } from "./core/v1/resourcequotas/client.ts";
import { secrets as coreV1Secrets } from "./core/v1/secrets/client.ts";
import { serviceAccounts as coreV1ServiceAccounts } from "./core/v1/serviceaccounts/client.ts";
import { services as coreV1Services } from "./core/v1/services/client.ts";
import { endpointSlices as discoveryK8sIoV1EndpointSlices } from "./discovery.k8s.io/v1/endpointslices/client.ts";
import { events as eventsK8sIoV1Events } from "./events.k8s.io/v1/events/client.ts";
import { flowSchemas as flowcontrolApiserverK8sIoV1FlowSchemas } from "./flowcontrol.apiserver.k8s.io/v1/flowschemas/client.ts";
import {
  priorityLevelConfigurations as flowcontrolApiserverK8sIoV1PriorityLevelConfigurations,
} from "./flowcontrol.apiserver.k8s.io/v1/prioritylevelconfigurations/client.ts";
import { ingressClasses as networkingK8sIoV1IngressClasses } from "./networking.k8s.io/v1/ingressclasses/client.ts";
import { ingresses as networkingK8sIoV1Ingresses } from "./networking.k8s.io/v1/ingresses/client.ts";
import { ipAddresses as networkingK8sIoV1IpAddresses } from "./networking.k8s.io/v1/ipaddresses/client.ts";
import { networkPolicies as networkingK8sIoV1NetworkPolicies } from "./networking.k8s.io/v1/networkpolicies/client.ts";
import { serviceCidrs as networkingK8sIoV1ServiceCidrs } from "./networking.k8s.io/v1/servicecidrs/client.ts";
import { runtimeClasses as nodeK8sIoV1RuntimeClasses } from "./node.k8s.io/v1/runtimeclasses/client.ts";
import { podDisruptionBudgets as policyV1PodDisruptionBudgets } from "./policy/v1/poddisruptionbudgets/client.ts";
import { clusterRoleBindings as rbacAuthorizationK8sIoV1ClusterRoleBindings } from "./rbac.authorization.k8s.io/v1/clusterrolebindings/client.ts";
import { clusterRoles as rbacAuthorizationK8sIoV1ClusterRoles } from "./rbac.authorization.k8s.io/v1/clusterroles/client.ts";
import { roleBindings as rbacAuthorizationK8sIoV1RoleBindings } from "./rbac.authorization.k8s.io/v1/rolebindings/client.ts";
import { roles as rbacAuthorizationK8sIoV1Roles } from "./rbac.authorization.k8s.io/v1/roles/client.ts";
import { deviceClasses as resourceK8sIoV1DeviceClasses } from "./resource.k8s.io/v1/deviceclasses/client.ts";
import { resourceClaims as resourceK8sIoV1ResourceClaims } from "./resource.k8s.io/v1/resourceclaims/client.ts";
import { resourceClaimTemplates as resourceK8sIoV1ResourceClaimTemplates } from "./resource.k8s.io/v1/resourceclaimtemplates/client.ts";
import { resourceSlices as resourceK8sIoV1ResourceSlices } from "./resource.k8s.io/v1/resourceslices/client.ts";
import { priorityClasses as schedulingK8sIoV1PriorityClasses } from "./scheduling.k8s.io/v1/priorityclasses/client.ts";
import { cronTabs as stableExampleComV1CronTabs } from "./stable.example.com/v1/crontabs/client.ts";
import { cronTabs as stableExampleComV1beta1CronTabs } from "./stable.example.com/v1beta1/crontabs/client.ts";
import { csiDrivers as storageK8sIoV1CsiDrivers } from "./storage.k8s.io/v1/csidrivers/client.ts";
import { csiNodes as storageK8sIoV1CsiNodes } from "./storage.k8s.io/v1/csinodes/client.ts";
import { csiStorageCapacities as storageK8sIoV1CsiStorageCapacities } from "./storage.k8s.io/v1/csistoragecapacities/client.ts";
import { storageClasses as storageK8sIoV1StorageClasses } from "./storage.k8s.io/v1/storageclasses/client.ts";
import { volumeAttachments as storageK8sIoV1VolumeAttachments } from "./storage.k8s.io/v1/volumeattachments/client.ts";
import { volumeAttributesClasses as storageK8sIoV1VolumeAttributesClasses } from "./storage.k8s.io/v1/volumeattributesclasses/client.ts";

/** The typed clients of every kind: `client.apps.v1.deployments("default").get("web")`. */
export function createClient(rest: RestClient) {
  return {
    rest,
    core: {
      v1: {
        bindings: (namespace?: string) => coreV1Bindings(rest, namespace),
        componentStatuses: () => coreV1ComponentStatuses(rest),
        configMaps: (namespace?: string) => coreV1ConfigMaps(rest, namespace),
        endpoints: (namespace?: string) => coreV1Endpoints(rest, namespace),
        events: (namespace?: string) => coreV1Events(rest, namespace),
        limitRanges: (namespace?: string) => coreV1LimitRanges(rest, namespace),
        namespaces: () => coreV1Namespaces(rest),
        nodes: () => coreV1Nodes(rest),
        persistentVolumeClaims: (namespace?: string) => coreV1PersistentVolumeClaims(rest, namespace),
        persistentVolumes: () => coreV1PersistentVolumes(rest),
        pods: (namespace?: string) => coreV1Pods(rest, namespace),
        podTemplates: (namespace?: string) => coreV1PodTemplates(rest, namespace),
        replicationControllers: (namespace?: string) => coreV1ReplicationControllers(rest, namespace),
        resourceQuotas: (namespace?: string) => coreV1ResourceQuotas(rest, namespace),
        secrets: (namespace?: string) => coreV1Secrets(rest, namespace),
        serviceAccounts: (namespace?: string) => coreV1ServiceAccounts(rest, namespace),
        services: (namespace?: string) => coreV1Services(rest, namespace),
      },
    },
    apiregistration: {
      v1: {
        apiServices: () => apiregistrationK8sIoV1ApiServices(rest),
      },
    },
    apps: {
      v1: {
        controllerRevisions: (namespace?: string) => appsV1ControllerRevisions(rest, namespace),
        daemonSets: (namespace?: string) => appsV1DaemonSets(rest, namespace),
        deployments: (namespace?: string) => appsV1Deployments(rest, namespace),
        replicaSets: (namespace?: string) => appsV1ReplicaSets(rest, namespace),
        statefulSets: (namespace?: string) => appsV1StatefulSets(rest, namespace),
      },
    },
    events: {
      v1: {
        events: (namespace?: string) => eventsK8sIoV1Events(rest, namespace),
      },
    },
    authentication: {
      v1: {
        selfSubjectReviews: () => authenticationK8sIoV1SelfSubjectReviews(rest),
        tokenReviews: () => authenticationK8sIoV1TokenReviews(rest),
      },
    },
    authorization: {
      v1: {
        localSubjectAccessReviews: (namespace?: string) => authorizationK8sIoV1LocalSubjectAccessReviews(rest, namespace),
        selfSubjectAccessReviews: () => authorizationK8sIoV1SelfSubjectAccessReviews(rest),
        selfSubjectRulesReviews: () => authorizationK8sIoV1SelfSubjectRulesReviews(rest),
        subjectAccessReviews: () => authorizationK8sIoV1SubjectAccessReviews(rest),
      },
    },
    autoscaling: {
      v2: {
        horizontalPodAutoscalers: (namespace?: string) => autoscalingV2HorizontalPodAutoscalers(rest, namespace),
      },
      v1: {
        horizontalPodAutoscalers: (namespace?: string) => autoscalingV1HorizontalPodAutoscalers(rest, namespace),
      },
    },
    batch: {
      v1: {
        cronJobs: (namespace?: string) => batchV1CronJobs(rest, namespace),
        jobs: (namespace?: string) => batchV1Jobs(rest, namespace),
      },
    },
    certificates: {
      v1: {
        certificateSigningRequests: () => certificatesK8sIoV1CertificateSigningRequests(rest),
      },
    },
    networking: {
      v1: {
        ingressClasses: () => networkingK8sIoV1IngressClasses(rest),
        ingresses: (namespace?: string) => networkingK8sIoV1Ingresses(rest, namespace),
        ipAddresses: () => networkingK8sIoV1IpAddresses(rest),
        networkPolicies: (namespace?: string) => networkingK8sIoV1NetworkPolicies(rest, namespace),
        serviceCidrs: () => networkingK8sIoV1ServiceCidrs(rest),
      },
    },
    policy: {
      v1: {
        podDisruptionBudgets: (namespace?: string) => policyV1PodDisruptionBudgets(rest, namespace),
      },
    },
    rbac: {
      v1: {
        clusterRoleBindings: () => rbacAuthorizationK8sIoV1ClusterRoleBindings(rest),
        clusterRoles: () => rbacAuthorizationK8sIoV1ClusterRoles(rest),
        roleBindings: (namespace?: string) => rbacAuthorizationK8sIoV1RoleBindings(rest, namespace),
        roles: (namespace?: string) => rbacAuthorizationK8sIoV1Roles(rest, namespace),
      },
    },
    storage: {
      v1: {
        csiDrivers: () => storageK8sIoV1CsiDrivers(rest),
        csiNodes: () => storageK8sIoV1CsiNodes(rest),
        csiStorageCapacities: (namespace?: string) => storageK8sIoV1CsiStorageCapacities(rest, namespace),
        storageClasses: () => storageK8sIoV1StorageClasses(rest),
        volumeAttachments: () => storageK8sIoV1VolumeAttachments(rest),
        volumeAttributesClasses: () => storageK8sIoV1VolumeAttributesClasses(rest),
      },
    },
    admissionregistration: {
      v1: {
        mutatingAdmissionPolicies: () => admissionregistrationK8sIoV1MutatingAdmissionPolicies(rest),
        mutatingAdmissionPolicyBindings: () => admissionregistrationK8sIoV1MutatingAdmissionPolicyBindings(rest),
        mutatingWebhookConfigurations: () => admissionregistrationK8sIoV1MutatingWebhookConfigurations(rest),
        validatingAdmissionPolicies: () => admissionregistrationK8sIoV1ValidatingAdmissionPolicies(rest),
        validatingAdmissionPolicyBindings: () => admissionregistrationK8sIoV1ValidatingAdmissionPolicyBindings(rest),
        validatingWebhookConfigurations: () => admissionregistrationK8sIoV1ValidatingWebhookConfigurations(rest),
      },
    },
    apiextensions: {
      v1: {
        customResourceDefinitions: () => apiextensionsK8sIoV1CustomResourceDefinitions(rest),
      },
    },
    scheduling: {
      v1: {
        priorityClasses: () => schedulingK8sIoV1PriorityClasses(rest),
      },
    },
    coordination: {
      v1: {
        leases: (namespace?: string) => coordinationK8sIoV1Leases(rest, namespace),
      },
    },
    node: {
      v1: {
        runtimeClasses: () => nodeK8sIoV1RuntimeClasses(rest),
      },
    },
    discovery: {
      v1: {
        endpointSlices: (namespace?: string) => discoveryK8sIoV1EndpointSlices(rest, namespace),
      },
    },
    resource: {
      v1: {
        deviceClasses: () => resourceK8sIoV1DeviceClasses(rest),
        resourceClaims: (namespace?: string) => resourceK8sIoV1ResourceClaims(rest, namespace),
        resourceClaimTemplates: (namespace?: string) => resourceK8sIoV1ResourceClaimTemplates(rest, namespace),
        resourceSlices: () => resourceK8sIoV1ResourceSlices(rest),
      },
    },
    flowcontrol: {
      v1: {
        flowSchemas: () => flowcontrolApiserverK8sIoV1FlowSchemas(rest),
        priorityLevelConfigurations: () => flowcontrolApiserverK8sIoV1PriorityLevelConfigurations(rest),
      },
    },
    stable: {
      v1: {
        cronTabs: (namespace?: string) => stableExampleComV1CronTabs(rest, namespace),
      },
      v1beta1: {
        cronTabs: (namespace?: string) => stableExampleComV1beta1CronTabs(rest, namespace),
      },
    },
  };
}

export type Client = ReturnType<typeof createClient>;
