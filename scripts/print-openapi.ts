/**
 * Prints the OpenAPI document of the backend, from the endpoints that it
 * serves:
 *
 *     npm run openapi
 */
import { endpoints } from '@debrief/backstage-plugin-debrief-common';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describeEndpoints } from '../plugins/debrief-backend/src/http/openApi';

const file = join(__dirname, '../plugins/debrief-backend/openapi.json');

async function main() {
  const text = JSON.stringify(describeEndpoints(endpoints));
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, filepath: file }));
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
