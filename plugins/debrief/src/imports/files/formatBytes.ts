/** "1 MB", "300 kB". */
export function formatBytes(bytes: number): string {
  return bytes >= 1_000_000
    ? `${round(bytes / 1_000_000)} MB`
    : `${round(bytes / 1_000)} kB`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
