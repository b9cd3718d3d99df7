export { handleErrors, refuseUnknownRoutes } from './handleErrors';
export { mountRoutes } from './mountRoutes';
export type { BodyLimits } from './mountRoutes';
export { describeEndpoints } from './openApi';
export { readBodyLimits } from './readBodyLimits';
export { serve, versioned } from './Route';
export type { Answer, FileAnswer, Route, RouteInput } from './Route';
