import { createBindingStrategy } from "./binding-strategy.ts";

/** Bindings of MutatingAdmissionPolicies. */
export const strategy = createBindingStrategy("/registry/mutatingadmissionpolicies/");
