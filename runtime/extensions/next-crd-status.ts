import { deepEqual } from "../meta/deep-equal.ts";
import { acceptNames, type TakenNames } from "./accept-names.ts";
import { approvalCondition } from "./approval-condition.ts";
import { type CrdCondition, type CrdObject, findCondition, isConditionTrue, setCondition } from "./crd-object.ts";

/**
 * Takes a CRD the next step towards being served, in place: its names are accepted first and it is established in a step of its
 * own, as watchers of CRDs expect. False when there is nothing to do.
 */
export function stepCrdStatus(crd: CrdObject, taken: TakenNames, now: number): boolean {
  return stepNames(crd, taken, now) || stepEstablished(crd, now) || stepApproval(crd, now);
}

function stepNames(crd: CrdObject, taken: TakenNames, now: number): boolean {
  const { names, condition } = acceptNames(crd, taken);
  if (deepEqual(names, crd.status.acceptedNames) && isSame(condition, findCondition(crd, condition.type))) return false;
  crd.status.acceptedNames = names;
  setCondition(crd, condition, now);
  if (isConditionTrue(crd, "Established")) return true;
  const accepted = condition.status === "True";
  setCondition(
    crd,
    {
      type: "Established",
      status: "False",
      reason: accepted ? "Installing" : "NotAccepted",
      message: accepted ? "the initial names have been accepted" : "not all names are accepted",
    },
    now,
  );
  return true;
}

function stepEstablished(crd: CrdObject, now: number): boolean {
  if (!isConditionTrue(crd, "NamesAccepted") || isConditionTrue(crd, "Established")) return false;
  const message = "the initial names have been accepted";
  setCondition(crd, { type: "Established", status: "True", reason: "InitialNamesAccepted", message }, now);
  return true;
}

function stepApproval(crd: CrdObject, now: number): boolean {
  const condition = approvalCondition(crd, crd.spec.group);
  if (condition === undefined || isSame(condition, findCondition(crd, condition.type))) return false;
  setCondition(crd, condition, now);
  return true;
}

function isSame(condition: CrdCondition, known: CrdCondition | undefined): boolean {
  return known !== undefined && known.status === condition.status && known.reason === condition.reason && known.message === condition.message;
}
