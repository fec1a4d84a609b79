import { inventorySections, listedDefinition } from '../../engine/queries/inventory.js';
import type { InventoryItem, SectionName } from '../../protocol/projects.js';
import type { Feature } from '../feature.js';
import { InventoryRequest } from '../own-requests.js';
import { item, outcome, type Translation } from '../payload.js';

/** So many definitions are told where nobody says how many; nobody gets more than that at once. */
const page = 500;

/** What a project defines: its sections, or one part of one of them. */
export const inventory: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(InventoryRequest, null, ({ uri, section, from = 0, count = page }, scene) => {
      const project = scene.project(uri);
      if (!project) return null;
      const to = { scene, project, language: scene.language };
      const { tables } = project.model;
      const first = Math.max(0, from);
      return {
        sections: sectionNames.map((name) => {
          const { kind, name: title } = inventorySections[name];
          return { section: name, name: title[to.language], definitions: tables[kind].list.length };
        }),
        definitions: isSection(section)
          ? tables[inventorySections[section].kind].list.slice(first, first + Math.min(count, page)).map((definition) => listed(definition, to))
          : [],
      };
    });
  },
};

const sectionNames = ['exporters', 'systems', 'categories', 'recipients', 'agreements', 'flows', 'filings'] as const;

function isSection(section: string | undefined): section is SectionName {
  return sectionNames.some((name) => name === section);
}

function listed(definition: Parameters<typeof item>[0], to: Translation): InventoryItem {
  const { outcome: worst, detail, findings } = listedDefinition(definition, to.project);
  return {
    item: item(definition, to),
    outcome: worst ? outcome(worst, to) : null,
    detail: detail[to.language],
    errors: findings.errors,
    warnings: findings.warnings,
  };
}
