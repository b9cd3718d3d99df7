const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { readFileSync, readdirSync } = require('node:fs');
const { createServer } = require('node:http');
const { join } = require('node:path');

/**
 * Serves the tarballs of a folder as a registry does, so that the commands of
 * the README find the packages as if they were published.
 *
 * @returns the address of the registry, and a function that stops it
 */
async function serveRegistry(folder) {
  const packages = readdirSync(folder).map(file => readPackage(folder, file));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url.slice(1));
    const archive = packages.find(it => path === it.archivePath);
    const described = packages.find(it => path === it.manifest.name);
    if (archive) {
      response.end(archive.content);
    } else if (described) {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(describe(described, address())));
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  const address = () => `http://localhost:${server.address().port}`;
  await new Promise(done => server.listen(0, 'localhost', done));
  return {
    address: address(),
    names: packages.map(it => it.manifest.name),
    stop: () => new Promise(done => server.close(done)),
  };
}

function readPackage(folder, file) {
  const path = join(folder, file);
  const manifest = JSON.parse(
    execFileSync('tar', ['-xzOf', path, 'package/package.json']),
  );
  const { name, version } = manifest;
  const archivePath = `${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
  return { manifest, archivePath, content: readFileSync(path) };
}

function describe({ manifest, archivePath, content }, address) {
  const { name, version } = manifest;
  const shasum = createHash('sha1').update(content).digest('hex');
  const dist = { tarball: `${address}/${archivePath}`, shasum };
  return {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, dist } },
    // Long ago: a portal lets a release wait for some days.
    time: { [version]: new Date(0).toISOString() },
  };
}

module.exports = { serveRegistry };
