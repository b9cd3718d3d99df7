// What browsers show without running anything of it. SVG can have scripts.
const shownTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Headers with which a file of a stranger can be served. */
export function safeHeadersOf(attachment: {
  name: string;
  contentType: string;
}): Record<string, string> {
  const isShown = shownTypes.includes(attachment.contentType);
  const name = encodeURIComponent(attachment.name).replace(
    /['()*]/g,
    it => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'Content-Type': isShown
      ? attachment.contentType
      : 'application/octet-stream',
    'Content-Disposition': `${
      isShown ? 'inline' : 'attachment'
    }; filename*=UTF-8''${name}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  };
}
