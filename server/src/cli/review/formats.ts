/** What a check can be told as. */
export const formats = ['text', 'json', 'sarif', 'github', 'gitlab', 'azure', 'junit', 'rdjson', 'rdjsonl', 'markdown', 'html'] as const;

export type Format = (typeof formats)[number];

const services: readonly { readonly variable: string; readonly format: Format }[] = [
  { variable: 'GITHUB_ACTIONS', format: 'github' },
  { variable: 'GITLAB_CI', format: 'gitlab' },
  { variable: 'TF_BUILD', format: 'azure' },
];

/** The format that was asked for; for `auto` the one of the service that builds, by its own variable, or else text. */
export function chosenFormat(wanted: Format | 'auto', env: NodeJS.ProcessEnv): Format {
  if (wanted !== 'auto') return wanted;
  return services.find(({ variable }) => env[variable]?.toLowerCase() === 'true')?.format ?? 'text';
}
