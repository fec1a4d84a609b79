/** The read-me as it is packed: without pictures and links to files. */
export function packedReadme(text: string): string;
