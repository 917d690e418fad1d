// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Secret
// Hash: d4949aba1860
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkJsonSecret } from "../../../../runtime/validation/checks/json-secret.ts";
import { checkSecretSize } from "../../../../runtime/validation/checks/secret-size.ts";
import { type FieldError, forbidden, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { configMapKeyProblems } from "../../../../runtime/validation/formats/config-map-key.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";

/** The rules of io.k8s.api.core.v1.Secret. */
export function validateCoreV1Secret(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "update" && context.subresource !== "status") {
    const type = self.type;
    const oldType = isFields(old) ? old.type : undefined;
    if (old !== undefined && !sameValue(type, oldType)) errors.push(invalid(`${path}type`, type, "field is immutable"));
  }
  {
    const oldImmutable = isFields(old) ? old.immutable : undefined;
    if ((typeof oldImmutable === "boolean") && ((oldImmutable === true) === true)) {
      if (context.operation === "update" && context.subresource !== "status") {
        const immutable = self.immutable;
        if (!((immutable === true) === true)) errors.push(forbidden(`${path}immutable`, "field is immutable when `immutable` is set"));
      }
      if (context.operation === "update" && context.subresource !== "status") {
        const data = self.data;
        const oldData = isFields(old) ? old.data : undefined;
        if (!sameValue(data, oldData)) errors.push(forbidden(`${path}data`, "field is immutable when `immutable` is set"));
      }
    }
  }
  {
    const data = self.data;
    if (isFields(data)) {
      for (const key of Object.keys(data).sort()) {
        for (const problem of configMapKeyProblems(key)) errors.push(invalid(`${`${path}data`}[${key}]`, key, problem));
      }
    }
  }
  {
    const data = self.data;
    const oldData = isFields(old) ? old.data : undefined;
    if (isFields(data)) {
      checkSecretSize(data, `${path}data`, errors, { self, old, parent, context, before: oldData });
    }
  }
  {
    const type = self.type;
    if (type === "kubernetes.io/service-account-token") {
      const metadata = self.metadata;
      const metadataAnnotations = isFields(metadata) ? metadata.annotations : undefined;
      const metadataAnnotationsKubernetesIoServiceAccountName = isFields(metadataAnnotations) ? metadataAnnotations["kubernetes.io/service-account.name"] : undefined;
      if ((typeof metadataAnnotationsKubernetesIoServiceAccountName === "string" ? metadataAnnotationsKubernetesIoServiceAccountName : "") === "") errors.push(required(`${path}metadata.annotations[kubernetes.io/service-account.name]`, ""));
    }
  }
  {
    const type = self.type;
    if (type === "kubernetes.io/dockercfg") {
      {
        const data = self.data;
        if (!(Object.hasOwn((isFields(data) ? data : noFields), ".dockercfg"))) errors.push(required(`${path}data[.dockercfg]`, ""));
      }
      {
        const data = self.data;
        const oldData = isFields(old) ? old.data : undefined;
        if (isFields(data)) {
          checkJsonSecret(data, `${path}data`, errors, { self, old, parent, context, before: oldData, with: ".dockercfg" });
        }
      }
    }
  }
  {
    const type = self.type;
    if (type === "kubernetes.io/dockerconfigjson") {
      {
        const data = self.data;
        if (!(Object.hasOwn((isFields(data) ? data : noFields), ".dockerconfigjson"))) errors.push(required(`${path}data[.dockerconfigjson]`, ""));
      }
      {
        const data = self.data;
        const oldData = isFields(old) ? old.data : undefined;
        if (isFields(data)) {
          checkJsonSecret(data, `${path}data`, errors, { self, old, parent, context, before: oldData, with: ".dockerconfigjson" });
        }
      }
    }
  }
  {
    const type = self.type;
    const data = self.data;
    if ((type === "kubernetes.io/basic-auth") && !(Object.hasOwn((isFields(data) ? data : noFields), "username")) && !(Object.hasOwn((isFields(data) ? data : noFields), "password"))) {
      errors.push(required(`${path}data[username]`, ""));
      errors.push(required(`${path}data[password]`, ""));
    }
  }
  {
    const type = self.type;
    if (type === "kubernetes.io/ssh-auth") {
      const data = self.data;
      const dataSshPrivatekey = isFields(data) ? data["ssh-privatekey"] : undefined;
      if ((typeof dataSshPrivatekey === "string" ? dataSshPrivatekey : "") === "") errors.push(required(`${path}data[ssh-privatekey]`, ""));
    }
  }
  {
    const type = self.type;
    if (type === "kubernetes.io/tls") {
      {
        const data = self.data;
        if (!(Object.hasOwn((isFields(data) ? data : noFields), "tls.crt"))) errors.push(required(`${path}data[tls.crt]`, ""));
      }
      {
        const data = self.data;
        if (!(Object.hasOwn((isFields(data) ? data : noFields), "tls.key"))) errors.push(required(`${path}data[tls.key]`, ""));
      }
    }
  }
}
