// Command informers keeps client-go informers on a server and prints what they hear, a line of JSON each.
//
// Four of them watch one namespace: typed ones for config maps and for the pods of one node, both in protobuf; one of
// config maps' metadata, in protobuf; one of config maps without types, in JSON. When all have synced it prints a line
// "synced"; at the end of its input, a line "store" for each object that each of them holds, and ends.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/dynamic/dynamicinformer"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/metadata"
	"k8s.io/client-go/metadata/metadatainformer"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/clientcmd"
)

// line is what is printed for an event, or for an object of a store.
type line struct {
	Informer        string            `json:"informer,omitempty"`
	Type            string            `json:"type"`
	Name            string            `json:"name,omitempty"`
	ResourceVersion string            `json:"resourceVersion,omitempty"`
	Labels          map[string]string `json:"labels,omitempty"`
	Data            map[string]string `json:"data,omitempty"`
}

var printing sync.Mutex

func print(one line) {
	printing.Lock()
	defer printing.Unlock()
	if err := json.NewEncoder(os.Stdout).Encode(one); err != nil {
		os.Exit(1)
	}
}

func lineOf(informer, event string, given any) line {
	if gone, ok := given.(cache.DeletedFinalStateUnknown); ok {
		given = gone.Obj
	}
	object, err := meta.Accessor(given)
	if err != nil {
		return line{Informer: informer, Type: err.Error()}
	}
	one := line{Informer: informer, Type: event, Name: object.GetName(), ResourceVersion: object.GetResourceVersion(), Labels: object.GetLabels()}
	if configMap, ok := given.(*v1.ConfigMap); ok {
		one.Data = configMap.Data
	}
	return one
}

func main() {
	kubeconfig := flag.String("kubeconfig", "", "how to reach the server")
	namespace := flag.String("namespace", "default", "what to watch")
	node := flag.String("node", "", "whose pods to watch")
	flag.Parse()
	if err := run(*kubeconfig, *namespace, *node); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(kubeconfig, namespace, node string) error {
	config, err := clientcmd.BuildConfigFromFlags("", kubeconfig)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	typed := *config
	typed.ContentType = runtime.ContentTypeProtobuf
	typed.AcceptContentTypes = runtime.ContentTypeProtobuf
	clients, err := kubernetes.NewForConfig(&typed)
	if err != nil {
		return err
	}
	metadataClient, err := metadata.NewForConfig(config)
	if err != nil {
		return err
	}
	dynamicClient, err := dynamic.NewForConfig(config)
	if err != nil {
		return err
	}
	ofNode := func(options *metav1.ListOptions) {
		options.FieldSelector = fields.OneTermEqualSelector("spec.nodeName", node).String()
	}
	configMaps := v1.SchemeGroupVersion.WithResource("configmaps")
	all := map[string]cache.SharedIndexInformer{
		"typed":    informers.NewSharedInformerFactoryWithOptions(clients, 0, informers.WithNamespace(namespace)).Core().V1().ConfigMaps().Informer(),
		"node":     informers.NewSharedInformerFactoryWithOptions(clients, 0, informers.WithTweakListOptions(ofNode)).Core().V1().Pods().Informer(),
		"metadata": metadatainformer.NewFilteredSharedInformerFactory(metadataClient, 0, namespace, nil).ForResource(configMaps).Informer(),
		"dynamic":  dynamicinformer.NewFilteredDynamicSharedInformerFactory(dynamicClient, 0, namespace, nil).ForResource(configMaps).Informer(),
	}
	for name, informer := range all {
		if _, err := informer.AddEventHandler(cache.ResourceEventHandlerFuncs{
			AddFunc:    func(object any) { print(lineOf(name, "ADDED", object)) },
			UpdateFunc: func(_, object any) { print(lineOf(name, "MODIFIED", object)) },
			DeleteFunc: func(object any) { print(lineOf(name, "DELETED", object)) },
		}); err != nil {
			return err
		}
		go informer.Run(ctx.Done())
	}
	waiting, stop := context.WithTimeout(ctx, 30*time.Second)
	defer stop()
	for name, informer := range all {
		if !cache.WaitForCacheSync(waiting.Done(), informer.HasSynced) {
			return fmt.Errorf("the informer %q does not sync", name)
		}
	}
	print(line{Type: "synced"})
	if _, err := io.Copy(io.Discard, os.Stdin); err != nil {
		return err
	}
	for name, informer := range all {
		for _, object := range informer.GetStore().List() {
			print(lineOf(name, "store", object))
		}
	}
	return nil
}
