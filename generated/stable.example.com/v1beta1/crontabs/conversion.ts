// Source: schemas/crds/crontabs.yaml#/spec/versions/1
// Hash: 7920c6c67013
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { part, present } from "../../../../runtime/scheme/convert-fields.ts";

/** stable.example.com/v1beta1 CronTab to the hub, stable.example.com/v1. */
export function toHub(object: KubeObject): KubeObject {
  const spec = part(object, "spec");
  return present({
    apiVersion: "stable.example.com/v1",
    kind: "CronTab",
    metadata: object.metadata,
    spec: present({
      schedule: spec?.["cronSpec"],
      image: spec?.["image"],
      scale: present({
        replicas: spec?.["replicas"],
      }, undefined),
      concurrencyPolicy: spec?.["concurrencyPolicy"],
      suspend: spec?.["suspend"],
      env: spec?.["env"],
    }, spec),
    status: object["status"],
  });
}

/** The hub's CronTab, stable.example.com/v1, to stable.example.com/v1beta1. */
export function fromHub(object: KubeObject): KubeObject {
  const spec = part(object, "spec");
  const specScale = part(spec, "scale");
  return present({
    apiVersion: "stable.example.com/v1beta1",
    kind: "CronTab",
    metadata: object.metadata,
    spec: present({
      cronSpec: spec?.["schedule"],
      image: spec?.["image"],
      replicas: specScale?.["replicas"],
      concurrencyPolicy: spec?.["concurrencyPolicy"],
      suspend: spec?.["suspend"],
      env: spec?.["env"],
    }, spec),
    status: object["status"],
  });
}
