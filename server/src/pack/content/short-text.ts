/** A text on one line with at most so many characters; an ellipsis stands for the rest. */
export function shortText(text: string, most: number): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}
