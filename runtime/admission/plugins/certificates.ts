import type { KubeObject } from "../../meta/object.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { DerError } from "../../validation/functions/read-der.ts";
import { readSigningRequest } from "../../validation/functions/signing-request.ts";
import { sameValue } from "../../validation/same-value.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../plugin.ts";
import { refusal } from "../refuse.ts";

interface SigningRequest extends KubeObject {
  spec?: { signerName?: string; request?: string };
  status?: { certificate?: string; conditions?: unknown };
}

const group = "certificates.k8s.io";
const clientSigner = "kubernetes.io/kube-apiserver-client";

function handlesRequests(wanted: string, operation: string): AdmissionPlugin["handles"] {
  return (given, resource, subresource) =>
    given === operation && resource.group === group && resource.resource === "certificatesigningrequests" && subresource === wanted;
}

/**
 * Only who may "approve" for a signer decides on requests to it.
 * Source: Kubernetes documentation, "Certificates and Certificate Signing Requests", Authorization.
 */
export const certificateApproval: AdmissionPlugin = {
  name: "CertificateApproval",
  handles: handlesRequests("approval", "UPDATE"),
  validate: (attributes, server) => checkSigner(attributes, server, "approve"),
};

/** Only who may "sign" for a signer issues certificates, or says that it failed to. */
export const certificateSigning: AdmissionPlugin = {
  name: "CertificateSigning",
  handles: handlesRequests("status", "UPDATE"),
  validate: async (attributes, server) => {
    const { status = {} } = (attributes.object ?? {}) as Partial<SigningRequest>;
    const { status: before = {} } = (attributes.oldObject ?? {}) as Partial<SigningRequest>;
    if (status.certificate === before.certificate && sameValue(status.conditions, before.conditions)) return;
    await checkSigner(attributes, server, "sign");
  },
};

/** Nobody becomes a member of system:masters by a certificate for clients. */
export const certificateSubjectRestriction: AdmissionPlugin = {
  name: "CertificateSubjectRestriction",
  handles: handlesRequests("", "CREATE"),
  validate: (attributes) => {
    const { spec = {} } = (attributes.object ?? {}) as Partial<SigningRequest>;
    if (spec.signerName !== clientSigner) return;
    if (!organizationsOf(spec.request, attributes).includes("system:masters")) return;
    throw refusal(attributes, `use of ${clientSigner} signer with system:masters group is not allowed`);
  },
};

function organizationsOf(request: string | undefined, attributes: AdmissionAttributes): readonly string[] {
  try {
    return readSigningRequest(request).organizations;
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    throw refusal(attributes, `failed to parse CSR: ${error.message}`);
  }
}

/** @throws StatusError 403 unless the user may do so for the signer, or for all of its domain. */
async function checkSigner(attributes: AdmissionAttributes, { authorizer }: ServerContext, verb: "approve" | "sign"): Promise<void> {
  const { spec = {} } = (attributes.oldObject ?? {}) as Partial<SigningRequest>;
  const { signerName = "" } = spec;
  const whole = `${signerName.split("/")[0]}/*`;
  for (const name of [signerName, whole]) {
    const what = { verb, group, version: "*", resource: "signers", subresource: "", namespace: "", name };
    const { decision } = await authorizer.authorize({ user: attributes.user, isResourceRequest: true, path: "", ...what });
    if (decision === "Allow") return;
  }
  throw refusal(attributes, `user not permitted to ${verb} requests with signerName ${JSON.stringify(signerName)}`);
}
