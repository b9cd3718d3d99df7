export { BelongingKind } from './BelongingKind';
export { BelongingStore } from './BelongingStore';
export type { BelongingRow } from './BelongingStore';
export { listBelongings } from './listBelongings';
