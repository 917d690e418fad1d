import { describe, expect, test } from "vitest";
import type { AdmissionAttributes } from "../../../../runtime/admission/plugin.ts";
import { certificateApproval, certificateSigning, certificateSubjectRestriction } from "../../../../runtime/admission/plugins/certificates.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { attributesOf } from "../../../support/admission.ts";
import { createTestServer } from "../../../support/server-context.ts";
import { base64, signingRequest } from "../../../support/signing-requests.ts";

const requestOf = (signerName: string, status: object = {}): KubeObject => ({
  apiVersion: "certificates.k8s.io/v1",
  kind: "CertificateSigningRequest",
  metadata: { name: "r" },
  spec: { signerName, request: base64(signingRequest) },
  status,
});

/** A server where everyone may approve for all signers of good.example.com. */
const server = createTestServer({
  authorizer: {
    name: "some",
    authorize: ({ verb, name }) => ({ decision: verb === "approve" && name === "good.example.com/*" ? "Allow" : "NoOpinion", reason: "" }),
  },
});

function update(object: KubeObject, oldObject: KubeObject, subresource: string): AdmissionAttributes {
  const resource = { group: "certificates.k8s.io", version: "v1", resource: "certificatesigningrequests" };
  return attributesOf("", object, { operation: "UPDATE", resource, subresource, oldObject });
}

describe("requests for certificates", () => {
  test("are approved by who may for their signer, or for all of its domain", async () => {
    const approve = async (signer: string) => certificateApproval.validate?.(update(requestOf(signer), requestOf(signer), "approval"), server);
    await expect(approve("good.example.com/a")).resolves.toBeUndefined();
    await expect(approve("bad.example.com/a")).rejects.toThrow('user not permitted to approve requests with signerName "bad.example.com/a"');
  });

  test("are signed by who may, which other changes of the status do not ask for", async () => {
    const old = requestOf("good.example.com/a");
    const sign = async (status: object) => certificateSigning.validate?.(update(requestOf("good.example.com/a", status), old, "status"), server);
    await expect(sign({ certificate: "eA==" })).rejects.toThrow("user not permitted to sign");
    await expect(sign({})).resolves.toBeUndefined();
  });

  test("give nobody the group of those who may everything", () => {
    const create = (signer: string) => () => certificateSubjectRestriction.validate?.(attributesOf("", requestOf(signer)), server);
    expect(create("kubernetes.io/kube-apiserver-client")).toThrow("with system:masters group is not allowed");
    expect(create("example.com/other")).not.toThrow();
  });
});
