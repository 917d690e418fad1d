import { createBindingStrategy } from "./binding-strategy.ts";

/** Bindings of ValidatingAdmissionPolicies. */
export const strategy = createBindingStrategy("/registry/validatingadmissionpolicies/");
