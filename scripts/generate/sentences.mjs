// Finds the sentences that a source says to people: the first argument of `t(…)` and `l10n.t(…)`.

// In the order in which they are tried: what hides a call, and a call itself.
const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<![\w$.])(?:l10n\s*\.\s*)?t\s*\(\s*|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`|\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*|\}|\{|[\w$)\]]+|\S/y;
const literal = /'((?:[^'\\\n]|\\[\s\S])*)'\s*[,)]|"((?:[^"\\\n]|\\[\s\S])*)"\s*[,)]|`((?:[^`\\$]|\\[\s\S]|\$(?!\{))*)`\s*[,)]/y;

/** Sentences with the line they stand in; a null sentence is one that is not written out. */
export function sentencesIn(text) {
  const found = [];
  // A template may hold code, and that another template: how deep the braces are in each.
  const templates = [];
  let at = 0;
  let before = '';
  while (at < text.length) {
    if (/\s/.test(text[at])) {
      at++;
      continue;
    }
    const word = next(text, at, before);
    at += word.length;
    if (word === '`') at = inTemplate(text, at, templates);
    else if (word === '{' && templates.length > 0) templates[templates.length - 1]++;
    else if (word === '}' && templates.length > 0 && templates[templates.length - 1]-- === 0) {
      templates.pop();
      at = inTemplate(text, at, templates);
    } else if (/^(?:l10n\s*\.\s*)?t\s*\(/.test(word) && before !== 'function') {
      found.push({ sentence: literalAt(text, at), line: text.slice(0, at).split('\n').length });
    }
    if (!/^\/[/*]/.test(word)) before = word;
  }
  return found;
}

/** The next word; a slash after a value divides, and does not begin a regular expression. */
function next(text, at, before) {
  const isValue = /^[\w$)\]]/.test(before) && !/^(?:return|typeof|case|in|of|else)$/.test(before);
  if (text[at] === '/' && !/^\/[/*]/.test(text.slice(at, at + 2)) && isValue) return '/';
  token.lastIndex = at;
  return token.exec(text)?.[0] ?? text[at];
}

/** Goes on to the end of a template, or to the code inside it. */
function inTemplate(text, start, templates) {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '`') return at + 1;
    else if (text[at] === '$' && text[at + 1] === '{') {
      templates.push(0);
      return at + 2;
    }
  }
  return text.length;
}

function literalAt(text, at) {
  literal.lastIndex = at;
  const [, single, double, template] = literal.exec(text) ?? [];
  const raw = single ?? double ?? template;
  return raw === undefined
    ? null
    : raw.replace(
        /\\(u[0-9a-fA-F]{4}|[\s\S])/g,
        (_, what) => escapes[what] ?? (what.length > 1 ? String.fromCharCode(Number.parseInt(what.slice(1), 16)) : what),
      );
}

const escapes = { n: '\n', t: '\t', '\n': '' };
