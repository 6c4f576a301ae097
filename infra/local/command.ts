/**
 * Runs the `main` of a script that is called by itself, and not where a test imports it: what went wrong is said in one line, and the
 * process ends with 1.
 */
export function runAsCommand(file: string, main: () => Promise<void>): void {
  if (process.argv[1] !== file) return;
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
