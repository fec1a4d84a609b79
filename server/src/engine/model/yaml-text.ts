const word = /^[\p{L}\p{N}](?:[^,[\]{}:#\n]|[:#](?=\S))*$/u;
// Words that YAML, in one version or another, takes for something else than text.
const otherwise = /^(?:true|false|yes|no|on|off|null|y|n|[-+.\d_:TZ]+|\d.*[eE]\d+|0[xo].*)$/i;

/** A text as YAML, between braces or not: as it is where YAML reads it so, else in quotes. */
export function yamlText(text: string): string {
  const plain = word.test(text) && !otherwise.test(text) && text === text.trim() && !/[:#](?:\s|$)|\s#/.test(text);
  return plain ? text : JSON.stringify(text);
}
