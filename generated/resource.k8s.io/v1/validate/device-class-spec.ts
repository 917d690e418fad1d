// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClassSpec
// Hash: b07d93115b21
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkExtendedResourceName } from "../../../../runtime/validation/checks/extended-resource-name.ts";
import { type FieldError, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems } from "../../../../runtime/validation/fields.ts";
import { validateResourceV1DeviceClassConfiguration } from "./device-class-configuration.ts";
import { validateResourceV1DeviceSelector } from "./device-selector.ts";

/** The rules of io.k8s.api.resource.v1.DeviceClassSpec. */
export function validateResourceV1DeviceClassSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const selectors = self.selectors;
    if (isList(selectors) && selectors.length > 0) {
      if (selectors.length > 32) errors.push(tooMany(`${path}selectors`, selectors.length, 32));
    }
  }
  {
    const selectors = self.selectors;
    if ((isList(selectors) ? selectors : noItems).length <= 32) {
      const selectors2 = self.selectors;
      if (isList(selectors2)) {
        for (let index = 0; index < selectors2.length; index++) {
          const item = selectors2[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateResourceV1DeviceSelector(itemOrZero, undefined, `${path}selectors[${index}].`, errors, context, self);
        }
      }
    }
  }
  {
    const config = self.config;
    if (isList(config) && config.length > 0) {
      if (config.length > 32) errors.push(tooMany(`${path}config`, config.length, 32));
    }
  }
  {
    const config = self.config;
    if ((isList(config) ? config : noItems).length <= 32) {
      const config2 = self.config;
      if (isList(config2)) {
        for (let index = 0; index < config2.length; index++) {
          const item = config2[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateResourceV1DeviceClassConfiguration(itemOrZero, undefined, `${path}config[${index}].`, errors, context, self);
        }
      }
    }
  }
  {
    const extendedResourceName = self.extendedResourceName;
    const oldExtendedResourceName = isFields(old) ? old.extendedResourceName : undefined;
    if (typeof extendedResourceName === "string") {
      checkExtendedResourceName(extendedResourceName, `${path}extendedResourceName`, errors, { self, old, parent, context, before: oldExtendedResourceName });
    }
  }
}
