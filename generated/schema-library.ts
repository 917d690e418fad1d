// Source: schemas#
// Hash: 36aa5d626724
import { createSchemaLibrary } from "../runtime/scheme/schema-library.ts";

const homes: Readonly<Record<string, string>> = {
  "com.example.stable.v1.": "stable.example.com/v1",
  "com.example.stable.v1beta1.": "stable.example.com/v1beta1",
  "io.k8s.api.admissionregistration.v1.": "admissionregistration.k8s.io/v1",
  "io.k8s.api.apps.v1.": "apps/v1",
  "io.k8s.api.authentication.v1.": "authentication.k8s.io/v1",
  "io.k8s.api.authorization.v1.": "authorization.k8s.io/v1",
  "io.k8s.api.autoscaling.v1.": "autoscaling/v1",
  "io.k8s.api.autoscaling.v2.": "autoscaling/v2",
  "io.k8s.api.batch.v1.": "batch/v1",
  "io.k8s.api.certificates.v1.": "certificates.k8s.io/v1",
  "io.k8s.api.coordination.v1.": "coordination.k8s.io/v1",
  "io.k8s.api.core.v1.": "core/v1",
  "io.k8s.api.discovery.v1.": "discovery.k8s.io/v1",
  "io.k8s.api.events.v1.": "events.k8s.io/v1",
  "io.k8s.api.flowcontrol.v1.": "flowcontrol.apiserver.k8s.io/v1",
  "io.k8s.api.networking.v1.": "networking.k8s.io/v1",
  "io.k8s.api.node.v1.": "node.k8s.io/v1",
  "io.k8s.api.policy.v1.": "policy/v1",
  "io.k8s.api.rbac.v1.": "rbac.authorization.k8s.io/v1",
  "io.k8s.api.resource.v1.": "resource.k8s.io/v1",
  "io.k8s.api.scheduling.v1.": "scheduling.k8s.io/v1",
  "io.k8s.api.storage.v1.": "storage.k8s.io/v1",
  "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.": "apiextensions.k8s.io/v1",
  "io.k8s.apimachinery.pkg.api.resource.": "meta/v1",
  "io.k8s.apimachinery.pkg.apis.meta.v1.": "meta/v1",
  "io.k8s.apimachinery.pkg.runtime.": "meta/v1",
  "io.k8s.apimachinery.pkg.util.intstr.": "meta/v1",
  "io.k8s.apimachinery.pkg.version.": "meta/v1",
  "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.": "apiregistration.k8s.io/v1",
};

/** Where the schemas of a version's kinds begin. */
const kinds: Readonly<Record<string, string>> = {
  "v1": "io.k8s.api.core.v1.",
  "apiregistration.k8s.io/v1": "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.",
  "apps/v1": "io.k8s.api.apps.v1.",
  "events.k8s.io/v1": "io.k8s.api.events.v1.",
  "authentication.k8s.io/v1": "io.k8s.api.authentication.v1.",
  "authorization.k8s.io/v1": "io.k8s.api.authorization.v1.",
  "autoscaling/v2": "io.k8s.api.autoscaling.v2.",
  "autoscaling/v1": "io.k8s.api.autoscaling.v1.",
  "batch/v1": "io.k8s.api.batch.v1.",
  "certificates.k8s.io/v1": "io.k8s.api.certificates.v1.",
  "networking.k8s.io/v1": "io.k8s.api.networking.v1.",
  "policy/v1": "io.k8s.api.policy.v1.",
  "rbac.authorization.k8s.io/v1": "io.k8s.api.rbac.v1.",
  "storage.k8s.io/v1": "io.k8s.api.storage.v1.",
  "admissionregistration.k8s.io/v1": "io.k8s.api.admissionregistration.v1.",
  "apiextensions.k8s.io/v1": "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.",
  "scheduling.k8s.io/v1": "io.k8s.api.scheduling.v1.",
  "coordination.k8s.io/v1": "io.k8s.api.coordination.v1.",
  "node.k8s.io/v1": "io.k8s.api.node.v1.",
  "discovery.k8s.io/v1": "io.k8s.api.discovery.v1.",
  "resource.k8s.io/v1": "io.k8s.api.resource.v1.",
  "flowcontrol.apiserver.k8s.io/v1": "io.k8s.api.flowcontrol.v1.",
};

const library = createSchemaLibrary(new URL("./", import.meta.url), homes, kinds);

/** The OpenAPI schemas of a version's folder, by full name. */
export const readSchemas = library.readSchemas;

/** The OpenAPI schema of a full name; undefined when there is none. */
export const schemaOf = library.schemaOf;

/** The compiled type of a schema, by its full name. */
export const typeOf = library.typeOf;

/** The compiled type of a kind; undefined for kinds without a schema of their own. */
export const typeOfKind = library.typeOfKind;
