/** User settings under which the editor says and fetches nothing by itself. */
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  // As on a desktop: in a browser it would save by itself.
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  // Otherwise the look of the system goes before the theme that was chosen.
  'window.autoDetectColorScheme': false,
  'window.autoDetectHighContrast': false,
  'git.openRepositoryInParentFolders': 'never',
};
