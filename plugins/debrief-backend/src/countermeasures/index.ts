export { CountermeasureAssembler } from './CountermeasureAssembler';
export { CountermeasureService } from './CountermeasureService';
export { CountermeasureStore } from './CountermeasureStore';
export { CountermeasureWriter } from './CountermeasureWriter';
export type { CountermeasureDraft } from './CountermeasureWriter';
export { countermeasureRoutes } from './router';
