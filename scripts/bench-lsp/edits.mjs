// What somebody types: each edit is followed by the one that takes it back.

/** A text that is edited as in an editor, with positions as the protocol has them. */
export class Typed {
  #starts;

  constructor(text) {
    this.text = text;
    this.#starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get lines() {
    return this.#starts.length;
  }

  position(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - this.#starts[low] };
  }
}

/** Edits by name: at the top, in the middle and at the end of the flows, and in an exporter. Each is [insert, take back] as content changes. */
export function editsOf(text) {
  const typed = new Typed(text);
  const flows = text.lastIndexOf('\nflows:\n');
  const places = {
    top: text.indexOf('\n    purpose:', flows),
    middle: text.indexOf('\n    purpose:', Math.floor((flows + text.length) / 2)),
    end: text.lastIndexOf('\n    purpose:'),
  };
  const edits = {};
  for (const [where, from] of Object.entries(places)) {
    edits[`letter, ${where}`] = inserted(typed, text.indexOf('Only open cases', from), 'x');
    edits[`number, ${where}`] = inserted(typed, text.indexOf('2026: ', text.indexOf('\n    individuals:', from)) + 6, '1');
    edits[`new key, ${where}`] = inserted(typed, text.indexOf('\n', text.indexOf('\n    method:', from) + 1), '\n    note: checked');
  }
  const exporter = text.indexOf('\nexporters:\n');
  if (exporter !== -1) {
    edits['letter, exporter'] = inserted(typed, text.indexOf('Exporter 0', exporter), 'x');
    edits['number, exporter'] = inserted(typed, text.indexOf('processedIndividuals: ', exporter) + 22, '1');
  }
  return edits;
}

function inserted(typed, offset, text) {
  const start = typed.position(offset);
  const lines = text.split('\n');
  const end =
    lines.length === 1
      ? { line: start.line, character: start.character + text.length }
      : { line: start.line + lines.length - 1, character: lines.at(-1).length };
  return [
    { range: { start, end: start }, text },
    { range: { start, end }, text: '' },
  ];
}
