// The door of what projects test themselves with.
export { type ConvertedVersion, lostFields } from "./lost-fields.ts";
