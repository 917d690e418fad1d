#!/usr/bin/env bash
# Builds the peer programs named (default: etcd kubectl) into test/peers/bin, which git ignores.
#   test/peers/build.sh etcd kubectl kube-apiserver helm
# A program whose pinned version is already there is not built again.
set -euo pipefail
cd "$(dirname "$0")"
command -v go >/dev/null || { echo "test/peers: Go is not installed, peers are not built" >&2; exit 3; }
version=$(sed -n 's/^\tk8s.io\/kubernetes \(v[0-9.]*\).*$/\1/p' go.mod)
minor=${version#v1.}
minor=${minor%%.*}
package=k8s.io/component-base/version
stamp="-s -w -X $package.gitVersion=$version -X $package.gitMajor=1 -X $package.gitMinor=$minor -X $package.gitTreeState=clean"
mkdir -p bin
for program in "${@:-etcd kubectl}"; do
  for name in $program; do
    module=.
    case $name in
      # Its Kubernetes libraries are of another version, so it is a module of its own.
      helm) module=helm path=helm.sh/helm/v3/cmd/helm ;;
      # Outside of Kubernetes' own module too.
      sample-apiserver) module=sample-apiserver path=k8s.io/sample-apiserver ;;
      etcd) path=go.etcd.io/etcd/server/v3 ;;
      informers | kubelet-server) path=./clients/$name ;;
      *) path=k8s.io/kubernetes/cmd/$name ;;
    esac
    source="clients/$name/main.go"
    if [ -x "bin/$name" ] && [ "bin/$name" -nt "$module/go.sum" ] && [ ! "$source" -nt "bin/$name" ]; then continue; fi
    echo "test/peers: building $name" >&2
    CGO_ENABLED=0 go build -C "$module" -trimpath -ldflags "$stamp" -o "$PWD/bin/$name" "$path"
  done
done
