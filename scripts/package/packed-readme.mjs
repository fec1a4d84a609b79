/**
 * The page of an extension shows no picture of the package and follows no link to a file of it. So pictures are left out, and a link is the words
 * that it was put on.
 */
export function packedReadme(text) {
  const unpictured = text.replace(/^(?:!\[[^\]]*\]\((?!https:)[^)]+\)|<picture>[\s\S]*?<\/picture>|<img\b[^>]*>)\n\n?/gm, '');
  return unpictured.replace(/\[([^\]]+)\]\((?!https?:|#)[^)]+\)/g, '$1');
}
