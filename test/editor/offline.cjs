// Loaded into the language server: no connection is made, and one that is tried is told.
const { Socket } = require('node:net');

Socket.prototype.connect = (...args) => {
  process.stderr.write(`tried to connect: ${JSON.stringify(args[0])}\n`);
  throw new Error('offline');
};
