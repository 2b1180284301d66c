/** "kubelet/authentication.anonymous.enabled" → its owner and the name as one writes it. */
export function knobName(id: string): { owner: string; name: string } {
  const slash = id.indexOf('/');
  return slash < 0 ? { owner: '', name: id } : { owner: id.slice(0, slash), name: id.slice(slash + 1) };
}
