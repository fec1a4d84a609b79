// Takes the place of a native module in the web editor: ends this process once the one that started it is gone.
let timer;

exports.start = (parent) => {
  timer ??= setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  }, 1000).unref();
};

exports.exit = (code) => process.exit(code ?? 0);
