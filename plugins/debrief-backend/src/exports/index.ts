export { ExportService } from './ExportService';
export { exportRoutes } from './router';
