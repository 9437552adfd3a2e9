/** How long a browser may take to begin writing a file, in milliseconds. */
const REVOKE_AFTER_MS = 60_000;

/** Hands a file to the browser to save, under a name. Nothing leaves the machine. */
export function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}
