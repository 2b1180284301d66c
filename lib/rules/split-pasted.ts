/**
 * The texts of a paste that are files of their own: YAML documents apart, the documents of kubeadm together (a KubeletConfiguration
 * among them is kubeadm's), and whatever is no YAML as it is. Empty documents are left out.
 */
export function splitPasted(text: string): readonly string[] {
  const parts = text.split(/^---(?:[ \t].*)?\r?$\n?/m).filter((part) => /^[ \t]*[^\s#]/m.test(part));
  if (parts.length < 2 || /^apiVersion:\s*["']?kubeadm\.k8s\.io\//m.test(text) || !isYaml(parts))
    return text.trim() === '' ? [] : [text];
  return parts.map((part) => (part.endsWith('\n') ? part : `${part}\n`));
}

function isYaml(parts: readonly string[]): boolean {
  return parts.every((part) => /^(?:apiVersion|kind|certificates):/m.test(part));
}
