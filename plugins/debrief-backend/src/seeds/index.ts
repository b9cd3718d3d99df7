export { SeedLoader } from './SeedLoader';
