/** A sentence of the engine without the marks that set ids apart on a screen. */
export function plainIds(text: string): string {
  return text.replaceAll('`', '');
}
