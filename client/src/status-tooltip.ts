import { l10n, MarkdownString } from 'vscode';
import { commands } from '../../server/src/protocol/messages.js';
import type { ProjectSummary } from '../../server/src/protocol/projects.js';
import { findingsLine } from './status-text.js';

/** Counts, findings, what comes next, and under which rules of which day. */
export function statusTooltip(project: ProjectSummary): MarkdownString {
  const page = new MarkdownString();
  page.isTrusted = { enabledCommands: [commands.openChecklist, commands.showDiagram] };
  const { name, regime, asOf, counts, nextDeadline } = project;
  page.appendMarkdown(`**${plain(name)}** · ${plain(l10n.t('{0}, on {1}', regime.name, asOf))}\n\n`);
  if (counts.length > 0)
    page.appendMarkdown(`| | |\n|:--|--:|\n${counts.map((count) => `| ${plain(`${count.mark}  ${count.name}`)} | ${count.flows} |`).join('\n')}\n\n`);
  page.appendMarkdown(`${plain(findingsLine(project, l10n.t))}\n\n`);
  if (nextDeadline) page.appendMarkdown(`${plain(`${nextDeadline.day} · ${nextDeadline.what}`)}\n\n`);
  const given = encodeURIComponent(JSON.stringify([project.uri]));
  const links = [
    [l10n.t('Open checklist'), commands.openChecklist],
    [l10n.t('Show diagram'), commands.showDiagram],
  ] as const;
  page.appendMarkdown(links.map(([title, command]) => `[${title}](command:${command}?${given})`).join(' · '));
  return page;
}

/** Text that means nothing to Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&').replace(/\s+/g, ' ');
}
