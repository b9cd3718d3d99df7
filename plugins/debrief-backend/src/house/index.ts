export { buildHouse } from './House';
export type { Ground, House } from './House';
export { openRooms } from './openRooms';
export type { Action, Room, Task } from './Room';
export { tend } from './tend';
