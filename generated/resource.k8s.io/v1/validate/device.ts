// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.Device
// Hash: 32011fbf49a0
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkBindingConditions } from "../../../../runtime/validation/checks/binding-conditions.ts";
import { checkDeviceCapacities } from "../../../../runtime/validation/checks/device-capacities.ts";
import { checkDeviceNodes } from "../../../../runtime/validation/checks/device-nodes.ts";
import { checkItemOnce } from "../../../../runtime/validation/checks/item-once.ts";
import { checkNodeMappings } from "../../../../runtime/validation/checks/node-mappings.ts";
import { type FieldError, invalid, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { validateCoreV1NodeSelector } from "../../../core/v1/validate/node-selector.ts";
import { validateResourceV1DeviceCounterConsumption } from "./device-counter-consumption.ts";
import { validateResourceV1DeviceTaint } from "./device-taint.ts";

/** The rules of io.k8s.api.resource.v1.Device. */
export function validateResourceV1Device(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    const nameOrZero = typeof name === "string" ? name : "";
    for (const problem of dnsLabelProblems(nameOrZero)) errors.push(invalid(`${path}name`, nameOrZero, problem));
  }
  checkDeviceCapacities(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const taints = self.taints;
    if (isList(taints) && taints.length > 0) {
      if (taints.length > 16) errors.push(tooMany(`${path}taints`, taints.length, 16));
    }
  }
  {
    const taints = self.taints;
    if ((isList(taints) ? taints : noItems).length <= 16) {
      const taints2 = self.taints;
      if (isList(taints2)) {
        for (let index = 0; index < taints2.length; index++) {
          const item = taints2[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateResourceV1DeviceTaint(itemOrZero, undefined, `${path}taints[${index}].`, errors, context, self);
        }
      }
    }
  }
  {
    const consumesCounters = self.consumesCounters;
    if (isList(consumesCounters) && consumesCounters.length > 0) {
      if (consumesCounters.length > 2) errors.push(tooMany(`${path}consumesCounters`, consumesCounters.length, 2));
    }
  }
  {
    const consumesCounters = self.consumesCounters;
    if ((isList(consumesCounters) ? consumesCounters : noItems).length <= 2) {
      {
        const consumesCounters2 = self.consumesCounters;
        if (isList(consumesCounters2)) {
          for (let index = 0; index < consumesCounters2.length; index++) {
            const item = consumesCounters2[index];
            const itemOrZero = isFields(item) ? item : noFields;
            validateResourceV1DeviceCounterConsumption(itemOrZero, undefined, `${path}consumesCounters[${index}].`, errors, context, self);
          }
        }
      }
      {
        const consumesCounters2 = self.consumesCounters;
        const oldConsumesCounters = isFields(old) ? old.consumesCounters : undefined;
        if (isList(consumesCounters2) && consumesCounters2.length > 0) {
          checkItemOnce(consumesCounters2, `${path}consumesCounters`, errors, { self, old, parent, context, before: oldConsumesCounters, with: "counterSet" });
        }
      }
    }
  }
  {
    const parentPerDeviceNodeSelection = parent.perDeviceNodeSelection;
    if ((parentPerDeviceNodeSelection === true) === true) {
      {
        const nodeName = self.nodeName;
        if ((typeof nodeName === "string") && !((typeof nodeName === "string" ? nodeName : "") === "")) {
          const nodeName2 = self.nodeName;
          if (typeof nodeName2 === "string") {
            for (const problem of dnsSubdomainProblems(nodeName2)) errors.push(invalid(`${path}nodeName`, nodeName2, problem));
          }
        }
      }
      {
        const nodeName = self.nodeName;
        if (typeof nodeName === "string") {
          if ((typeof nodeName === "string" ? nodeName : "") === "") errors.push(invalid(`${path}nodeName`, nodeName, "must not be empty"));
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
        const allNodes = self.allNodes;
        if (typeof allNodes === "boolean") {
          if (!((allNodes === true) === true)) errors.push(invalid(`${path}allNodes`, allNodes, "must be either unset or set to true"));
        }
      }
    }
  }
  checkDeviceNodes(self, ownPath(path), errors, { self, old, parent, context, before: old });
  checkBindingConditions(self, ownPath(path), errors, { self, old, parent, context, before: old });
  checkNodeMappings(self, ownPath(path), errors, { self, old, parent, context, before: old });
}
