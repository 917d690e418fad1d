// The door of what compiles custom kinds: apart from the runtime's, because it is loaded with a kind's first request.
export { createCustomFunctions } from "./create-custom-functions.ts";
