/**
 * The backend of the debrief plugins: owns the data, serves the REST API and
 * the learning search.
 *
 * @packageDocumentation
 */
export { debriefPlugin as default } from './plugin';
