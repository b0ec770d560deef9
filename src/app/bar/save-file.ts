/** Hands `content` to the browser as a file to be saved under `name`. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The download has its own hold on the content once the click is handled; a second is ample.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
