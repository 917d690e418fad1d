import { policyCells } from "../admission-policy.ts";

export const cells = policyCells("mutations");
