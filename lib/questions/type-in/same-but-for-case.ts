/**
 * Compares names that are case-sensitive. A capital first letter is a phone keyboard's doing and forgiven; any other
 * difference in case is `case`, since Kubernetes would not know the name.
 */
export function sameButForCase(typed: string, accepted: string): 'same' | 'case' | 'different' {
  if (typed === accepted) return 'same';
  if (typed.toLowerCase() !== accepted.toLowerCase()) return 'different';
  return typed.slice(1) === accepted.slice(1) && typed[0] === accepted[0]?.toUpperCase() ? 'same' : 'case';
}
