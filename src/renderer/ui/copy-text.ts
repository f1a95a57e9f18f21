/**
 * Puts words on the system's clipboard and says whether they are there. Call it while a key or button is being handled:
 * only then may a page do so. The copying command is used because it needs no permission, which our desktop refuses.
 */
export function copyText(text: string): boolean {
  let taken = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = event.clipboardData !== null;
  };
  window.addEventListener('copy', put, { capture: true });
  const copied = document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
  return copied && taken;
}
