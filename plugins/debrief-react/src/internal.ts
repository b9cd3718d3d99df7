/**
 * The kit. What the frontends of the suite share and no other may count on:
 * there at run time, left out of the published types, and changed without
 * notice.
 */
export * from './components';
export * from './countermeasures';
export * from './editing';
export * from './hooks';
export * from './navigation';
export * from './saving';
export * from './styles';
