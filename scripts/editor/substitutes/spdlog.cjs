// Takes the place of a native logger in the web editor: writes the same lines, without colours and without turning files over.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'off'];

class Logger {
  constructor(_kind, _name, path) {
    this.path = path;
    this.level = 2;
  }

  write(level, text) {
    if (level < this.level) return;
    try {
      appendFileSync(this.path, `${new Date().toISOString()} [${levels[level]}] ${text}\n`);
    } catch {
      // The folder may be gone before the last word is said.
    }
  }

  setLevel(level) {
    this.level = level;
  }

  getLevel() {
    return this.level;
  }
}

for (const [level, name] of levels.entries()) {
  Logger.prototype[name] = function (text) {
    this.write(level, text);
  };
}
for (const name of ['setPattern', 'clearFormatters', 'flush', 'drop']) Logger.prototype[name] = () => undefined;

async function createLogger(kind, name, path) {
  mkdirSync(dirname(path), { recursive: true });
  return new Logger(kind, name, path);
}

// One by one: only so does a module that imports this one see their names.
exports.version = 0;
exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
exports.shutdown = () => undefined;
exports.Logger = Logger;
exports.createRotatingLogger = (name, path) => createLogger('rotating', name, path);
exports.createAsyncRotatingLogger = (name, path) => createLogger('rotating_async', name, path);
