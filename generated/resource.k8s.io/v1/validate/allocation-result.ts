// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.AllocationResult
// Hash: cd1c6c3eabfd
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1NodeSelector } from "../../../core/v1/validate/node-selector.ts";
import { validateResourceV1DeviceAllocationConfiguration } from "./device-allocation-configuration.ts";
import { validateResourceV1DeviceRequestAllocationResult } from "./device-request-allocation-result.ts";

/** The rules of io.k8s.api.resource.v1.AllocationResult. */
export function validateResourceV1AllocationResult(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const devices = self.devices;
    const results = isFields(devices) ? devices.results : undefined;
    if (isList(results) && results.length > 0) {
      if (results.length > 32) errors.push(tooMany(`${path}devices.results`, results.length, 32));
    }
  }
  {
    const devices = self.devices;
    const devicesResults = isFields(devices) ? devices.results : undefined;
    if ((isList(devicesResults) ? devicesResults : noItems).length <= 32) {
      const devices2 = self.devices;
      const results = isFields(devices2) ? devices2.results : undefined;
      if (isList(results)) {
        for (let index = 0; index < results.length; index++) {
          const item = results[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateResourceV1DeviceRequestAllocationResult(itemOrZero, undefined, `${path}devices.results[${index}].`, errors, context, self);
        }
      }
    }
  }
  {
    const devices = self.devices;
    const config = isFields(devices) ? devices.config : undefined;
    if (isList(config) && config.length > 0) {
      if (config.length > 64) errors.push(tooMany(`${path}devices.config`, config.length, 64));
    }
  }
  {
    const devices = self.devices;
    const devicesConfig = isFields(devices) ? devices.config : undefined;
    if ((isList(devicesConfig) ? devicesConfig : noItems).length <= 64) {
      const devices2 = self.devices;
      const config = isFields(devices2) ? devices2.config : undefined;
      if (isList(config)) {
        for (let index = 0; index < config.length; index++) {
          const item = config[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateResourceV1DeviceAllocationConfiguration(itemOrZero, undefined, `${path}devices.config[${index}].`, errors, context, self);
        }
      }
    }
  }
  {
    const nodeSelector = self.nodeSelector;
    const oldNodeSelector = isFields(old) ? old.nodeSelector : undefined;
    if (isFields(nodeSelector)) {
      validateCoreV1NodeSelector(nodeSelector, isFields(oldNodeSelector) ? oldNodeSelector : undefined, `${path}nodeSelector.`, errors, context, self);
    }
  }
}
