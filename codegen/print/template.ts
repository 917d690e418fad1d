import Handlebars from "handlebars";

const environment = Handlebars.create();
/** A value as a TypeScript literal. */
environment.registerHelper("literal", (value: unknown) => JSON.stringify(value));

/** Compiles a template of fixed shape; a name that the data lacks is an error. */
export function template<T extends object>(text: string): (data: T) => string {
  return environment.compile<T>(text, { noEscape: true, strict: true });
}
