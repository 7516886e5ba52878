/** Hands a text to the person as a file: a browser downloads it, the desktop asks where to. Nothing is sent. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has taken it up by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
