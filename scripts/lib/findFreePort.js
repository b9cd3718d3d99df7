const { createServer } = require('node:net');

/** A port of this machine that nobody listens on. As a program it prints it. */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

if (require.main === module) {
  findFreePort().then(port => console.log(port));
}

module.exports = { findFreePort };
