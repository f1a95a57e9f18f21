/** Milliseconds as a clock shows them, whole seconds that have passed: "0:07", "12:30". */
export function clockFace(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
