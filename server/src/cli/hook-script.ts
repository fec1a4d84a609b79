const mark = '# Written by `dataflow hook install`; `dataflow hook uninstall` takes it away.';

/** What a hook runs before a commit: only where dataflow files are staged, on what is staged, and only what is new counts. */
export const hookLines = `# A merge brings what was checked where it was written.
if [ ! -e "$(git rev-parse --git-path MERGE_HEAD)" ] &&
  ! git diff --cached --quiet -- '*dataflow.yaml' '*dataflow.yml' '*dataflow.config.yaml' '*dataflow.lock.yaml'; then
  dataflow=node_modules/.bin/dataflow
  [ -x "$dataflow" ] || dataflow=dataflow
  if ! command -v "$dataflow" >/dev/null 2>&1; then
    echo 'dataflow is not installed here: the data flows of this commit are not checked' >&2
  elif git rev-parse --quiet --verify HEAD >/dev/null; then
    "$dataflow" check --staged --since HEAD || exit 1
  else
    "$dataflow" check --staged || exit 1
  fi
fi
`;

/** The whole hook. */
export const hookText = `#!/bin/sh\n${mark}\n${hookLines}`;

/** Whether a hook is one that this program wrote. */
export function isOwnHook(text: string): boolean {
  return text.includes(mark);
}
