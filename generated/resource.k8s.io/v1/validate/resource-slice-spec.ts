// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSliceSpec
// Hash: fc8c078bc424
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkItemOnce } from "../../../../runtime/validation/checks/item-once.ts";
import { checkOneTerm } from "../../../../runtime/validation/checks/one-term.ts";
import { checkSliceDevices } from "../../../../runtime/validation/checks/slice-devices.ts";
import { checkSlicePlacement } from "../../../../runtime/validation/checks/slice-placement.ts";
import { type FieldError, invalid, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { validateCoreV1NodeSelector } from "../../../core/v1/validate/node-selector.ts";
import { validateResourceV1CounterSet } from "./counter-set.ts";
import { validateResourceV1Device } from "./device.ts";

/** The rules of io.k8s.api.resource.v1.ResourceSliceSpec. */
export function validateResourceV1ResourceSliceSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const nodeName = self.nodeName;
    if (!((typeof nodeName === "string" ? nodeName : "") === "")) {
      const nodeName2 = self.nodeName;
      if (typeof nodeName2 === "string") {
        for (const problem of dnsSubdomainProblems(nodeName2)) errors.push(invalid(`${path}nodeName`, nodeName2, problem));
      }
    }
  }
  {
    const nodeName = self.nodeName;
    if (typeof nodeName === "string") {
      if ((typeof nodeName === "string" ? nodeName : "") === "") errors.push(invalid(`${path}nodeName`, nodeName, "must be either unset or set to a non-empty string"));
    }
  }
  {
    const nodeSelector = self.nodeSelector;
    const oldNodeSelector = isFields(old) ? old.nodeSelector : undefined;
    if (isFields(nodeSelector)) {
      validateCoreV1NodeSelector(nodeSelector, isFields(oldNodeSelector) ? oldNodeSelector : undefined, `${path}nodeSelector.`, errors, context, self);
    }
  }
  {
    const nodeSelector = self.nodeSelector;
    const oldNodeSelector = isFields(old) ? old.nodeSelector : undefined;
    if (isFields(nodeSelector)) {
      checkOneTerm(nodeSelector, `${path}nodeSelector`, errors, { self, old, parent, context, before: oldNodeSelector });
    }
  }
  {
    const allNodes = self.allNodes;
    if (typeof allNodes === "boolean") {
      if (!((allNodes === true) === true)) errors.push(invalid(`${path}allNodes`, allNodes, "must be either unset or set to true"));
    }
  }
  {
    const perDeviceNodeSelection = self.perDeviceNodeSelection;
    if (typeof perDeviceNodeSelection === "boolean") {
      if (!((perDeviceNodeSelection === true) === true)) errors.push(invalid(`${path}perDeviceNodeSelection`, perDeviceNodeSelection, "must be either unset or set to true"));
    }
  }
  checkSlicePlacement(self, ownPath(path), errors, { self, old, parent, context, before: old });
  checkSliceDevices(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const devices = self.devices;
    if (isList(devices)) {
      for (let index = 0; index < devices.length; index++) {
        const item = devices[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateResourceV1Device(itemOrZero, undefined, `${path}devices[${index}].`, errors, context, self);
      }
    }
  }
  {
    const devices = self.devices;
    const oldDevices = isFields(old) ? old.devices : undefined;
    if (isList(devices) && devices.length > 0) {
      checkItemOnce(devices, `${path}devices`, errors, { self, old, parent, context, before: oldDevices, with: "name" });
    }
  }
  {
    const sharedCounters = self.sharedCounters;
    if (isList(sharedCounters) && sharedCounters.length > 0) {
      if (sharedCounters.length > 8) errors.push(tooMany(`${path}sharedCounters`, sharedCounters.length, 8));
    }
  }
  {
    const sharedCounters = self.sharedCounters;
    if ((isList(sharedCounters) ? sharedCounters : noItems).length <= 8) {
      const sharedCounters2 = self.sharedCounters;
      if (isList(sharedCounters2)) {
        for (let index = 0; index < sharedCounters2.length; index++) {
          const item = sharedCounters2[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateResourceV1CounterSet(itemOrZero, undefined, `${path}sharedCounters[${index}].`, errors, context, self);
        }
      }
    }
  }
  {
    const sharedCounters = self.sharedCounters;
    if ((isList(sharedCounters) ? sharedCounters : noItems).length <= 8) {
      const sharedCounters2 = self.sharedCounters;
      const oldSharedCounters = isFields(old) ? old.sharedCounters : undefined;
      if (isList(sharedCounters2) && sharedCounters2.length > 0) {
        checkItemOnce(sharedCounters2, `${path}sharedCounters`, errors, { self, old, parent, context, before: oldSharedCounters, with: "name" });
      }
    }
  }
}
