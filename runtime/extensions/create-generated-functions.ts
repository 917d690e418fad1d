import { loadRuleCompiler } from "../../codegen/compiler/cel/rule-compiler.ts";
import { createCustomFunctions } from "./create-custom-functions.ts";

// Whatever their schemas say; what compiles rules is a part of what their first request loads.
await loadRuleCompiler();

/** As `createCustomFunctions`, for custom kinds that are generated: their schemas may have rules. */
export const createGeneratedFunctions = createCustomFunctions;
