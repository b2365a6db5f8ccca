/** Hands a file to the person, as a download of the browser's own: nothing is sent anywhere. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  // Some browsers begin the download only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
