/** Deals out the numbers of the places at which the cursor stops. */
export function stops() {
  let last = 0;
  return {
    /** A place with a text to be overwritten. */
    fill: (text) => `\${${++last}:${text}}`,
    /** A place with words to choose from; the first one stands there. */
    choose: (words) => `\${${++last}|${words.map((word) => word.replace(/[,|\\]/g, '\\$&')).join()}|}`,
  };
}

/** The words that the schema allows for a key of a kind; the wanted one goes first. */
export function wordsOf(schema, kind, key, first) {
  const words = schema.$defs[kind].properties[key].enum.map(String);
  return [...words.filter((word) => word === first), ...words.filter((word) => word !== first)];
}

export const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
