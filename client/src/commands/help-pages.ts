/** Pages below `docs` that may tell of a topic, the best first: that of a rule, a page of its own, the list of all rules. */
export function helpPages(topic: unknown): readonly string[] {
  const own = typeof topic === 'string' && /^[a-z][a-z0-9-]*$/.test(topic) ? [`rules/${topic}.md`, `${topic}.md`] : [];
  return [...own, 'rules/README.md'];
}
