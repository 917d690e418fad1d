// Command kubelet-server is a kubelet's HTTPS server, the real one, over a container runtime's streaming server, the real
// one too. What the runtime would do is done on this machine: exec runs a command in a folder, attach repeats its input,
// port-forward dials the loopback, and logs are read from the files <folder>/<namespace>_<pod>_<container>.log.
//
// It prints "listening on <port>", and ends with its input.
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	runtimeapi "k8s.io/cri-api/pkg/apis/runtime/v1"
	"k8s.io/cri-streaming/pkg/streaming"
	"k8s.io/cri-streaming/pkg/streaming/portforward"
	"k8s.io/cri-streaming/pkg/streaming/remotecommand"
	"k8s.io/klog/v2"
	kubeletconfig "k8s.io/kubernetes/pkg/kubelet/apis/config"
	"k8s.io/kubernetes/pkg/kubelet/server"
	"k8s.io/kubernetes/pkg/kubelet/server/stats"
	utilexec "k8s.io/utils/exec"
)

var (
	address   = flag.String("address", "127.0.0.1", "where to listen")
	cert      = flag.String("cert", "", "PEM file of the serving certificate")
	key       = flag.String("key", "", "PEM file of its key")
	clientCA  = flag.String("client-ca", "", "PEM file of the authority that clients must be certified by")
	folder    = flag.String("folder", ".", "where logs are, and commands run")
	websocket = flag.Bool("websockets", true, "whether WebSockets are translated here (ExtendWebSocketsToKubelet)")
	pods      = flag.String("pods", "default/web:main,side", "the pods that run here, separated by semicolons")
)

// host is a kubelet as its server sees it; what is not called is not there.
type host struct {
	server.HostInterface
	streaming streaming.Server
}

func (h *host) GetPodByName(namespace, name string) (*v1.Pod, bool) {
	for _, one := range strings.Split(*pods, ";") {
		full, containers, _ := strings.Cut(one, ":")
		if full != namespace+"/"+name {
			continue
		}
		pod := &v1.Pod{ObjectMeta: metav1.ObjectMeta{Namespace: namespace, Name: name, UID: types.UID(full)}}
		for _, container := range strings.Split(containers, ",") {
			pod.Spec.Containers = append(pod.Spec.Containers, v1.Container{Name: container})
		}
		return pod, true
	}
	return nil, false
}

func (h *host) GetKubeletContainerLogs(ctx context.Context, podFullName, container string, options *v1.PodLogOptions, stdout, _ io.Writer) error {
	name, namespace, _ := strings.Cut(podFullName, "_")
	if options.Previous {
		return fmt.Errorf("previous terminated container %q in pod %q not found", container, name)
	}
	file, err := os.Open(filepath.Join(*folder, namespace+"_"+name+"_"+container+".log"))
	if err != nil {
		return fmt.Errorf("container %q in pod %q is waiting to start: ContainerCreating", container, name)
	}
	defer file.Close()
	if options.TailLines != nil {
		if err := seekLines(file, int(*options.TailLines)); err != nil {
			return err
		}
	}
	limited := io.Reader(file)
	if options.LimitBytes != nil {
		limited = io.LimitReader(file, *options.LimitBytes)
	}
	for {
		if _, err := io.Copy(stdout, limited); err != nil || !options.Follow {
			return err
		}
		select {
		case <-ctx.Done():
			fmt.Println("nobody follows", podFullName)
			return nil
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// seekLines goes to where the last lines begin.
func seekLines(file *os.File, count int) error {
	text, err := io.ReadAll(file)
	if err != nil {
		return err
	}
	at := len(text)
	for ; count > 0 && at > 0; count-- {
		at = strings.LastIndexByte(string(text[:at-1]), '\n') + 1
	}
	_, err = file.Seek(int64(at), io.SeekStart)
	return err
}

func (h *host) GetExec(_ context.Context, pod string, _ types.UID, container string, command []string, options remotecommand.Options) (*url.URL, error) {
	answer, err := h.streaming.GetExec(&runtimeapi.ExecRequest{
		ContainerId: pod + "/" + container, Cmd: command, Tty: options.TTY, Stdin: options.Stdin, Stdout: options.Stdout, Stderr: options.Stderr,
	})
	if err != nil {
		return nil, err
	}
	return url.Parse(answer.Url)
}

func (h *host) GetAttach(_ context.Context, pod string, _ types.UID, container string, options remotecommand.Options) (*url.URL, error) {
	answer, err := h.streaming.GetAttach(&runtimeapi.AttachRequest{
		ContainerId: pod + "/" + container, Tty: options.TTY, Stdin: options.Stdin, Stdout: options.Stdout, Stderr: options.Stderr,
	})
	if err != nil {
		return nil, err
	}
	return url.Parse(answer.Url)
}

func (h *host) GetPortForward(_ context.Context, name, namespace string, _ types.UID, options portforward.V4Options) (*url.URL, error) {
	answer, err := h.streaming.GetPortForward(&runtimeapi.PortForwardRequest{PodSandboxId: namespace + "/" + name, Port: options.Ports})
	if err != nil {
		return nil, err
	}
	return url.Parse(answer.Url)
}

func (h *host) SyncLoopHealthCheck(*http.Request) error { return nil }

func (h *host) ServeLogs(w http.ResponseWriter, _ *http.Request) {
	http.Error(w, "no logs here", http.StatusNotFound)
}

// runtime is what a container runtime does.
type runtime struct{}

func (runtime) Exec(ctx context.Context, _ string, command []string, in io.Reader, out, failures io.WriteCloser, tty bool, resize <-chan remotecommand.TerminalSize) error {
	program := exec.CommandContext(ctx, command[0], command[1:]...)
	program.Dir = *folder
	program.Env = append(os.Environ(), fmt.Sprintf("FAKE_TTY=%v", tty))
	program.Stdin, program.Stdout, program.Stderr = in, out, failures
	// A command may end without reading all of its input.
	program.WaitDelay = 100 * time.Millisecond
	if tty {
		go func() {
			for size := range resize {
				fmt.Fprintf(out, "resized to %dx%d\n", size.Width, size.Height)
			}
		}()
	}
	err := program.Run()
	var exited *exec.ExitError
	if errors.As(err, &exited) {
		return utilexec.CodeExitError{Err: err, Code: exited.ExitCode()}
	}
	if errors.Is(err, exec.ErrWaitDelay) {
		return nil
	}
	return err
}

func (runtime) Attach(_ context.Context, container string, in io.Reader, out, _ io.WriteCloser, _ bool, _ <-chan remotecommand.TerminalSize) error {
	fmt.Fprintf(out, "attached to %s\n", container)
	if in != nil {
		_, _ = io.Copy(out, in)
	}
	return nil
}

func (runtime) PortForward(_ context.Context, _ string, port int32, stream io.ReadWriteCloser) error {
	connection, err := net.Dial("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(int(port))))
	if err != nil {
		return err
	}
	defer connection.Close()
	sent := make(chan struct{})
	go func() {
		_, _ = io.Copy(connection, stream)
		_ = connection.(*net.TCPConn).CloseWrite()
		close(sent)
	}()
	_, err = io.Copy(stream, connection)
	<-sent
	return err
}

func main() {
	klog.InitFlags(nil)
	flag.Parse()
	if err := utilfeature.DefaultMutableFeatureGate.Set(fmt.Sprintf("ExtendWebSocketsToKubelet=%v", *websocket)); err != nil {
		log.Fatal(err)
	}
	node := &host{}
	streams := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { node.streaming.ServeHTTP(w, r) }))
	config := streaming.DefaultConfig
	var err error
	if config.BaseURL, err = url.Parse(streams.URL); err != nil {
		log.Fatal(err)
	}
	if node.streaming, err = streaming.NewServer(config, runtime{}); err != nil {
		log.Fatal(err)
	}
	tlsConfig := &tls.Config{MinVersion: tls.VersionTLS12}
	if *clientCA != "" {
		authority, err := os.ReadFile(*clientCA)
		if err != nil {
			log.Fatal(err)
		}
		tlsConfig.ClientCAs = x509.NewCertPool()
		tlsConfig.ClientCAs.AppendCertsFromPEM(authority)
		tlsConfig.ClientAuth = tls.RequireAndVerifyClientCert
	}
	kubelet := server.NewServer(context.Background(), node, struct{ stats.ResourceAnalyzer }{}, nil, nil, nil,
		&kubeletconfig.KubeletConfiguration{EnableDebuggingHandlers: true, EnableSystemLogHandler: true})
	listener, err := net.Listen("tcp", net.JoinHostPort(*address, "0"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("listening on", listener.Addr().(*net.TCPAddr).Port)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(0)
	}()
	serving := &http.Server{Handler: &kubelet, TLSConfig: tlsConfig}
	log.Fatal(serving.ServeTLS(listener, *cert, *key))
}
