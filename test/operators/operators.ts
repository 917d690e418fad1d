/** An operator whose CRDs and sample manifests are in its Go module; the modules are pinned in test/peers/crds/go.mod. */
export interface Operator {
  readonly name: string;
  readonly module: string;
  /** Folders of CRDs, as controller-gen wrote them. */
  readonly crds: readonly string[];
  /** Folders of manifests, and of documentation with manifests in it. */
  readonly samples: readonly string[];
  /** So many manifests, at least, are right by the CRDs of the same module. */
  readonly rightSamples: number;
  /** A field, and a word that its description has. */
  readonly explained: { readonly field: string; readonly word: string };
}

export const operators: readonly Operator[] = [
  {
    name: "cert-manager",
    module: "github.com/cert-manager/cert-manager",
    crds: ["deploy/crds"],
    samples: ["test/fixtures", "design"],
    rightSamples: 2,
    explained: { field: "certificates.spec.dnsNames", word: "subject alternative names" },
  },
  {
    name: "Cluster API",
    module: "sigs.k8s.io/cluster-api",
    crds: ["core/config/crd/bases", "bootstrap/kubeadm/config/crd/bases", "controlplane/kubeadm/config/crd/bases", "cmd/clusterctl/config/crd/bases"],
    samples: ["docs"],
    rightSamples: 20,
    explained: { field: "clusters.spec.paused", word: "prevent controllers" },
  },
  {
    name: "KEDA",
    module: "github.com/kedacore/keda/v2",
    crds: ["config/crd/bases"],
    samples: ["config/samples"],
    rightSamples: 5,
    explained: { field: "scaledobjects.spec.scaleTargetRef", word: "scale target" },
  },
  {
    name: "Gateway API",
    module: "sigs.k8s.io/gateway-api",
    crds: ["config/crd/experimental"],
    samples: ["examples"],
    rightSamples: 40,
    explained: { field: "httproutes.spec.rules.matches.path", word: "path" },
  },
  {
    name: "Prometheus operator",
    module: "github.com/prometheus-operator/prometheus-operator",
    crds: ["example/prometheus-operator-crd"],
    samples: ["example", "Documentation"],
    rightSamples: 30,
    explained: { field: "servicemonitors.spec.endpoints", word: "endpoints" },
  },
];
