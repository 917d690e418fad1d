/**
 * Where generated code finds the OpenAPI schemas of its kinds: in schemas.json files, through one library for all groups; or, in
 * the project of a user, in a module beside the version, which needs no copying when it is compiled to another folder.
 */
export type SchemaHome = "library" | "module";
