import { KUBERNETES_MINORS } from '@/lib/cluster/kubernetes-minor';
import { INPUT_LOOK } from '../../_components/input-look';

const { first, last } = KUBERNETES_MINORS;
/** The releases that may be chosen, newest first. */
export const MINORS: readonly number[] = Array.from({ length: last - first + 1 }, (_, i) => last - i);

type Props = { value: number; onChange: (minor: number) => void; className: string };

/** Which Kubernetes the files are judged for. */
export function MinorField({ value, onChange, className }: Props) {
  return (
    <label className={`flex items-center ${className}`}>
      Kubernetes
      <select
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        className={`${INPUT_LOOK} w-24!`}
      >
        {MINORS.map((one) => (
          <option key={one} value={one}>
            1.{one}
          </option>
        ))}
      </select>
    </label>
  );
}
