// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Container
// Hash: 2955bf4ae226
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkSleepSeconds } from "../../../../runtime/validation/checks/sleep-seconds.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, numberOf } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1LifecycleHandler } from "./lifecycle-handler.ts";
import { validateCoreV1Probe } from "./probe.ts";

/** The rules of io.k8s.api.core.v1.Container/handlers. */
export function validateCoreV1ContainerHandlers(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const lifecycle = self.lifecycle;
    if (isFields(lifecycle)) {
      const postStart = lifecycle.postStart;
      if (isFields(postStart)) {
        validateCoreV1LifecycleHandler(postStart, undefined, `${path}lifecycle.postStart.`, errors, context, self);
      }
    }
  }
  {
    const lifecycle = self.lifecycle;
    const oldLifecycle = isFields(old) ? old.lifecycle : undefined;
    if (isFields(lifecycle)) {
      const postStart = lifecycle.postStart;
      const oldPostStart = isFields(oldLifecycle) ? oldLifecycle.postStart : undefined;
      if (isFields(postStart)) {
        const sleep = postStart.sleep;
        const oldSleep = isFields(oldPostStart) ? oldPostStart.sleep : undefined;
        if (isFields(sleep)) {
          checkSleepSeconds(sleep, `${path}lifecycle.postStart.sleep`, errors, { self, old, parent, context, before: oldSleep });
        }
      }
    }
  }
  {
    const lifecycle = self.lifecycle;
    if (isFields(lifecycle)) {
      const preStop = lifecycle.preStop;
      if (isFields(preStop)) {
        validateCoreV1LifecycleHandler(preStop, undefined, `${path}lifecycle.preStop.`, errors, context, self);
      }
    }
  }
  {
    const lifecycle = self.lifecycle;
    const oldLifecycle = isFields(old) ? old.lifecycle : undefined;
    if (isFields(lifecycle)) {
      const preStop = lifecycle.preStop;
      const oldPreStop = isFields(oldLifecycle) ? oldLifecycle.preStop : undefined;
      if (isFields(preStop)) {
        const sleep = preStop.sleep;
        const oldSleep = isFields(oldPreStop) ? oldPreStop.sleep : undefined;
        if (isFields(sleep)) {
          checkSleepSeconds(sleep, `${path}lifecycle.preStop.sleep`, errors, { self, old, parent, context, before: oldSleep });
        }
      }
    }
  }
  {
    const livenessProbe = self.livenessProbe;
    const oldLivenessProbe = isFields(old) ? old.livenessProbe : undefined;
    if (isFields(livenessProbe)) {
      validateCoreV1Probe(livenessProbe, isFields(oldLivenessProbe) ? oldLivenessProbe : undefined, `${path}livenessProbe.`, errors, context, self);
    }
  }
  {
    const livenessProbe = self.livenessProbe;
    if (isFields(livenessProbe)) {
      const successThreshold = livenessProbe.successThreshold;
      const successThresholdOrZero = numberOf(successThreshold);
      if (!(numberOf(successThreshold) === 1)) errors.push(invalid(`${path}livenessProbe.successThreshold`, successThresholdOrZero, "must be 1"));
    }
  }
  {
    const readinessProbe = self.readinessProbe;
    const oldReadinessProbe = isFields(old) ? old.readinessProbe : undefined;
    if (isFields(readinessProbe)) {
      validateCoreV1Probe(readinessProbe, isFields(oldReadinessProbe) ? oldReadinessProbe : undefined, `${path}readinessProbe.`, errors, context, self);
    }
  }
  {
    const readinessProbe = self.readinessProbe;
    if (isFields(readinessProbe)) {
      const terminationGracePeriodSeconds = readinessProbe.terminationGracePeriodSeconds;
      if (isNumber(terminationGracePeriodSeconds)) {
        errors.push(invalid(`${path}readinessProbe.terminationGracePeriodSeconds`, terminationGracePeriodSeconds, "must not be set for readinessProbes"));
      }
    }
  }
  {
    const startupProbe = self.startupProbe;
    const oldStartupProbe = isFields(old) ? old.startupProbe : undefined;
    if (isFields(startupProbe)) {
      validateCoreV1Probe(startupProbe, isFields(oldStartupProbe) ? oldStartupProbe : undefined, `${path}startupProbe.`, errors, context, self);
    }
  }
  {
    const startupProbe = self.startupProbe;
    if (isFields(startupProbe)) {
      const successThreshold = startupProbe.successThreshold;
      const successThresholdOrZero = numberOf(successThreshold);
      if (!(numberOf(successThreshold) === 1)) errors.push(invalid(`${path}startupProbe.successThreshold`, successThresholdOrZero, "must be 1"));
    }
  }
}
