/** Pages of the documentation that are made from the code. */
export async function generateDocs() {
  return {};
}
