/** The server's own sentence in a reply, or `otherwise`. */
export function saidBy(body: unknown, otherwise = 'The server does not answer.'): string {
  return (body as { message?: string } | null)?.message ?? otherwise;
}
