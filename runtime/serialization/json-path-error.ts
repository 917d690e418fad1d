/** A path that cannot be read, or that a value does not let go on. */
export class JsonPathError extends Error {}
