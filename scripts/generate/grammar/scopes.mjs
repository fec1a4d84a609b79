// Names of scopes. Of two, the second is asked first: a theme that has no colour for it is asked for the other.

export const property = 'entity.name.tag.dataflow';
export const unknownProperty = 'variable.other.property.dataflow';
export const year = 'entity.name.tag.year.dataflow';
export const sectionKey = 'keyword.control.section.dataflow';

/** A name of a catalogue, or a word that the format lists. */
export const catalogueWord = (what) => `variable.other.enummember.dataflow constant.other.${what}.dataflow`;

/** The id of a definition, where it defines and where it is named. */
export const entityOf = (kind) => (kind === 'flow' ? 'entity.name.function.flow.dataflow' : `entity.name.type.${kind}.dataflow`);

export const literal = (what) => `constant.language.${what}.dataflow`;
export const number = (what) => `constant.numeric.${what}.dataflow`;
export const text = (how) => `string.${how}.dataflow`;
export const punctuation = (what) => `punctuation.${what}.dataflow`;
