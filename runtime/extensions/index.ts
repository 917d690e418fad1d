// The door of what compiles custom kinds: apart from the runtime's, because it is loaded with a kind's first request.
export { createGeneratedFunctions as createCustomFunctions } from "./create-generated-functions.ts";
