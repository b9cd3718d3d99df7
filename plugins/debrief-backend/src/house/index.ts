export { layFoundation } from './Foundation';
export type { Foundation } from './Foundation';
export { buildHouse } from './House';
export type { House } from './House';
export { openRooms } from './openRooms';
export type { Action, Room, Task } from './Room';
export { tend } from './tend';
