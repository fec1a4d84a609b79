import type { Language, Text } from '../text.js';
import { diagram } from '../views/diagram.js';
import { projectText } from './project-text.js';
import type { ProjectView } from './project-view.js';
import { agreementPage, exporterPage, verdictPage } from './verdict-page.js';
import type { FindingAddress, ViewDocument } from './view-address.js';

/** The text of a document that is made from a project as a whole or of one definition. Where what it is about is gone, it says so. */
export function viewText(project: ProjectView, document: Exclude<ViewDocument, FindingAddress>, language: Language): string {
  switch (document.kind) {
    case 'model':
      return projectText(project, language);
    case 'verdict': {
      const flow = project.model.tables.flow.get(document.flow);
      return flow ? verdictPage(project, flow, language) : `${gone[language]}\n`;
    }
    case 'exporter': {
      const exporter = project.model.tables.exporter.get(document.id);
      return exporter ? exporterPage(project, exporter, language) : `${gone[language]}\n`;
    }
    case 'agreement': {
      const agreement = project.model.tables.agreement.get(document.id);
      return agreement ? agreementPage(project, agreement, language) : `${gone[language]}\n`;
    }
    case 'diagram': {
      const drawn = diagram(project, { view: document.view, language });
      return 'unknownId' in drawn ? `%% ${gone[language]}\n` : drawn.text;
    }
  }
}

const gone: Text = { en: 'The project defines nothing of this name.', zh: '项目中没有该名称的定义。' };
