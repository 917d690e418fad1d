import { labelValueFaults } from "../qualified-name.ts";

/** `format: labelValue`. */
export const labelValueProblems: (value: string) => readonly string[] = labelValueFaults;
