import type { CertificateText } from '../_work/certificate-text';

/** The certificates of an inventory, each as `openssl x509 -text` would print it. */
export function CertificateView({ certificates }: { certificates: readonly CertificateText[] }) {
  return (
    <section
      aria-label="Certificates"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls, so the keyboard must reach it
      tabIndex={0}
      className="h-full overflow-y-auto rounded-lg border border-edge bg-surface p-4"
    >
      <p className="mb-3 text-muted text-sm">
        What lies on disk, as <code>openssl x509 -noout -text</code> prints it. It cannot be changed here.
      </p>
      {certificates.map(({ path, text }) => (
        <details key={path} open className="border-line border-b last:border-b-0">
          <summary className="disclosure flex min-h-11 items-center font-mono text-sm [overflow-wrap:anywhere]">
            {path}
          </summary>
          <pre className="whitespace-pre-wrap pb-3 font-mono text-sm leading-6 [font-variant-ligatures:none] [overflow-wrap:anywhere]">
            {text}
          </pre>
        </details>
      ))}
    </section>
  );
}
