// Prints, as JSON, what the Go types of the Kubernetes API say beyond OpenAPI: the order of fields, their Go types as
// encoding/json names them in errors, which are pointers, which are left out when empty, and which types marshal
// themselves. kube-apiserver's answers depend on each of these.
//
// `npm run schemas:import -- --go-facts` runs it and keeps its output in schemas/kubernetes/go-facts.json.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"sort"
	"strings"

	admission "k8s.io/api/admission/v1"
	admissionregistration "k8s.io/api/admissionregistration/v1"
	apidiscovery "k8s.io/api/apidiscovery/v2"
	apps "k8s.io/api/apps/v1"
	authentication "k8s.io/api/authentication/v1"
	authorization "k8s.io/api/authorization/v1"
	autoscalingv1 "k8s.io/api/autoscaling/v1"
	autoscalingv2 "k8s.io/api/autoscaling/v2"
	batch "k8s.io/api/batch/v1"
	certificates "k8s.io/api/certificates/v1"
	coordination "k8s.io/api/coordination/v1"
	core "k8s.io/api/core/v1"
	discovery "k8s.io/api/discovery/v1"
	events "k8s.io/api/events/v1"
	flowcontrol "k8s.io/api/flowcontrol/v1"
	networking "k8s.io/api/networking/v1"
	node "k8s.io/api/node/v1"
	policy "k8s.io/api/policy/v1"
	rbac "k8s.io/api/rbac/v1"
	resource "k8s.io/api/resource/v1"
	scheduling "k8s.io/api/scheduling/v1"
	storage "k8s.io/api/storage/v1"
	apiextensions "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/version"
	apiregistration "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1"
)

type fieldFacts struct {
	// Name is the JSON name.
	Name string `json:"name"`
	// Type is the Go type without the pointer, as an UnmarshalTypeError prints it.
	Type string `json:"type"`
	// Pointer is set for pointers to a value, not for slices and maps.
	Pointer bool `json:"pointer,omitempty"`
	// Omit lists the omitempty and omitzero options: "empty", "zero" or "empty,zero".
	Omit string `json:"omit,omitempty"`
	// Inline is the protobuf name of the embedded struct the field comes from; a dot joins nested ones.
	Inline string `json:"inline,omitempty"`
	// Protobuf is the name in the protobuf message where it is not the JSON name.
	Protobuf string `json:"protobuf,omitempty"`
}

type typeFacts struct {
	// Type is the Go type as an error prints it.
	Type string `json:"type"`
	// Marshals is "json" for types that read and write JSON themselves.
	Marshals string `json:"marshals,omitempty"`
	// Underlying is the kind behind a named type that is no struct.
	Underlying string `json:"underlying,omitempty"`
	// Deprecated is the release since which a kind is, "1.33"; Replacement is what to use, "discovery.k8s.io/v1 EndpointSlice".
	Deprecated  string       `json:"deprecated,omitempty"`
	Replacement string       `json:"replacement,omitempty"`
	Fields      []fieldFacts `json:"-"`
}

var unmarshaler = reflect.TypeFor[json.Unmarshaler]()

// schemaName is the name OpenAPI gives to a Go type: the package's path with its host reversed, and the type's name.
func schemaName(t reflect.Type) string {
	host, path, _ := strings.Cut(t.PkgPath(), "/")
	labels := strings.Split(host, ".")
	for i, j := 0, len(labels)-1; i < j; i, j = i+1, j-1 {
		labels[i], labels[j] = labels[j], labels[i]
	}
	return strings.Join(labels, ".") + "." + strings.ReplaceAll(path, "/", ".") + "." + t.Name()
}

func elementOf(t reflect.Type) reflect.Type {
	for {
		switch t.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Array, reflect.Map:
			if t.Name() != "" {
				return t
			}
			t = t.Elem()
		default:
			return t
		}
	}
}

// collector walks every type reachable from the registered kinds.
type collector struct{ found map[string]typeFacts }

func (c *collector) visit(t reflect.Type) {
	t = elementOf(t)
	if t.PkgPath() == "" || !strings.HasPrefix(t.PkgPath(), "k8s.io/") {
		return
	}
	name := schemaName(t)
	if _, seen := c.found[name]; seen {
		return
	}
	facts := typeFacts{Type: t.String()}
	facts.Deprecated, facts.Replacement = lifecycleOf(t)
	if t.Kind() != reflect.Struct {
		facts.Underlying = underlying(t)
	}
	if reflect.PointerTo(t).Implements(unmarshaler) {
		facts.Marshals = "json"
		c.found[name] = facts
		return
	}
	c.found[name] = facts
	if t.Kind() == reflect.Struct {
		facts.Fields = c.fieldsOf(t, nil)
		c.found[name] = facts
	} else if t.Kind() == reflect.Slice || t.Kind() == reflect.Map {
		c.visit(t.Elem())
	}
}

func lifecycleOf(t reflect.Type) (deprecated, replacement string) {
	value := reflect.New(t).Interface()
	if kind, ok := value.(interface{ APILifecycleDeprecated() (int, int) }); ok {
		major, minor := kind.APILifecycleDeprecated()
		deprecated = fmt.Sprintf("%d.%d", major, minor)
	}
	if kind, ok := value.(interface {
		APILifecycleReplacement() schema.GroupVersionKind
	}); ok {
		gvk := kind.APILifecycleReplacement()
		replacement = gvk.GroupVersion().String() + " " + gvk.Kind
	}
	return deprecated, replacement
}

func underlying(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Slice:
		return "[]" + t.Elem().String()
	case reflect.Map:
		return "map[" + t.Key().String() + "]" + t.Elem().String()
	default:
		return t.Kind().String()
	}
}

func (c *collector) fieldsOf(t reflect.Type, inline []string) []fieldFacts {
	var fields []fieldFacts
	for i := range t.NumField() {
		field := t.Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		if name == "-" || (!field.IsExported() && !field.Anonymous) {
			continue
		}
		fieldType := field.Type
		if field.Anonymous && name == "" {
			embedded := inline
			if wire := protobufName(field); wire != "" {
				embedded = append(append([]string{}, inline...), wire)
			}
			fields = append(fields, c.fieldsOf(fieldType, embedded)...)
			continue
		}
		if name == "" {
			name = field.Name
		}
		facts := fieldFacts{Name: name, Inline: strings.Join(inline, ".")}
		if wire := protobufName(field); wire != name {
			facts.Protobuf = wire
		}
		if fieldType.Kind() == reflect.Pointer {
			facts.Pointer = true
			fieldType = fieldType.Elem()
		}
		facts.Type = fieldType.String()
		var omit []string
		for _, option := range strings.Split(options, ",") {
			switch option {
			case "omitempty":
				omit = append(omit, "empty")
			case "omitzero":
				omit = append(omit, "zero")
			}
		}
		facts.Omit = strings.Join(omit, ",")
		fields = append(fields, facts)
		c.visit(fieldType)
	}
	return fields
}

// protobufName is the name= of the protobuf tag, or the field's own with a small first letter; empty without a tag, as
// for an embedded TypeMeta, which is no part of the message.
func protobufName(field reflect.StructField) string {
	tag := field.Tag.Get("protobuf")
	if tag == "" {
		return ""
	}
	for _, part := range strings.Split(tag, ",") {
		if name, ok := strings.CutPrefix(part, "name="); ok {
			return name
		}
	}
	return strings.ToLower(field.Name[:1]) + field.Name[1:]
}

// encode prints a fact a line, types sorted by name and fields in Go's order.
func encode(found map[string]typeFacts) ([]byte, error) {
	names := make([]string, 0, len(found))
	for name := range found {
		names = append(names, name)
	}
	sort.Strings(names)
	var out bytes.Buffer
	out.WriteString("{\n")
	for i, name := range names {
		facts := found[name]
		head, err := json.Marshal(facts)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&out, "  %q: %s", name, bytes.TrimSuffix(head, []byte("}")))
		if len(facts.Fields) > 0 {
			out.WriteString(",\"fields\":[\n")
			for j, field := range facts.Fields {
				line, err := json.Marshal(field)
				if err != nil {
					return nil, err
				}
				fmt.Fprintf(&out, "    %s%s\n", line, comma(j, len(facts.Fields)))
			}
			out.WriteString("  ]")
		}
		fmt.Fprintf(&out, "}%s\n", comma(i, len(names)))
	}
	out.WriteString("}\n")
	return out.Bytes(), nil
}

func comma(i, length int) string {
	if i == length-1 {
		return ""
	}
	return ","
}

func run() error {
	scheme := runtime.NewScheme()
	builders := []func(*runtime.Scheme) error{
		admission.AddToScheme, admissionregistration.AddToScheme, apidiscovery.AddToScheme, apiextensions.AddToScheme,
		apiregistration.AddToScheme, apps.AddToScheme, authentication.AddToScheme, authorization.AddToScheme,
		autoscalingv1.AddToScheme, autoscalingv2.AddToScheme, batch.AddToScheme, certificates.AddToScheme,
		coordination.AddToScheme, core.AddToScheme, discovery.AddToScheme, events.AddToScheme, flowcontrol.AddToScheme,
		meta.AddMetaToScheme, networking.AddToScheme, node.AddToScheme, policy.AddToScheme, rbac.AddToScheme,
		resource.AddToScheme, scheduling.AddToScheme, storage.AddToScheme,
	}
	for _, addToScheme := range builders {
		if err := addToScheme(scheme); err != nil {
			return err
		}
	}
	meta.AddToGroupVersion(scheme, schema.GroupVersion{Version: "v1"})
	c := collector{found: map[string]typeFacts{}}
	for _, t := range scheme.AllKnownTypes() {
		c.visit(t)
	}
	for _, t := range []reflect.Type{
		reflect.TypeFor[version.Info](), reflect.TypeFor[meta.APIVersions](), reflect.TypeFor[meta.APIGroup](),
		reflect.TypeFor[meta.APIGroupList](), reflect.TypeFor[meta.APIResourceList](), reflect.TypeFor[runtime.Unknown](),
	} {
		c.visit(t)
	}
	out, err := encode(c.found)
	if err != nil {
		return err
	}
	_, err = os.Stdout.Write(out)
	return err
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
