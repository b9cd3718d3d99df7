import { useEffect, useState } from 'react';
import { collectDroppedFiles } from '../files/collectFiles';
import type { FoundFile } from '../files/readDocument';

/**
 * Takes files that are dropped anywhere on the page: one that misses the mark
 * would make the browser leave the page for it.
 */
export function useFileDrop(
  onDrop: (found: Promise<FoundFile[]>) => void,
): boolean {
  const [depth, setDepth] = useState(0);

  useEffect(() => {
    const listeners: [string, (event: Event) => void][] = [
      ['dragenter', ifFiles(() => setDepth(it => it + 1))],
      ['dragleave', ifFiles(() => setDepth(it => Math.max(0, it - 1)))],
      ['dragover', ifFiles(event => event.preventDefault())],
      [
        'drop',
        ifFiles((event, transfer) => {
          event.preventDefault();
          setDepth(0);
          onDrop(collectDroppedFiles(transfer));
        }),
      ],
    ];
    listeners.forEach(([name, on]) => window.addEventListener(name, on));
    return () =>
      listeners.forEach(([name, on]) => window.removeEventListener(name, on));
  }, [onDrop]);

  return depth > 0;
}

function ifFiles(handle: (event: Event, transfer: DataTransfer) => void) {
  return (event: Event) => {
    // Not instanceof DragEvent: jsdom has none.
    const transfer: unknown = Reflect.get(event, 'dataTransfer');
    if (isTransferOfFiles(transfer)) {
      handle(event, transfer);
    }
  };
}

function isTransferOfFiles(value: unknown): value is DataTransfer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'types' in value &&
    Array.isArray(value.types) &&
    value.types.includes('Files')
  );
}
