/**
 * What a path comes to. `deprecated` is a path that the files ask for and that Kubernetes has withdrawn. Of the releases that are
 * judged (1.28 to 1.36) that is the SSH tunnel alone. Other deprecated flags that claims rest on (the kubelet's, which moved to its
 * file; `--admission-control`) still decide the same thing, so the path is judged by what they do, and the rule flag-deprecated
 * names them. Removed ones (`--insecure-port`, `--kubelet-https`, `--basic-auth-file`) carry nothing: the component won't start.
 */
export type Verdict =
  | 'secure'
  | 'exposed'
  | 'conditional'
  | 'unknown'
  | 'wont-start'
  | 'deprecated'
  | 'not-applicable';
