import type { Language, Text } from '../text.js';
import { diagram } from '../views/diagram.js';
import { projectText } from './project-text.js';
import type { ProjectView } from './project-view.js';
import { verdictPage } from './verdict-page.js';
import type { ViewDocument } from './view-address.js';

/** The text of a document that is made from a project. Where what it is about is gone, it says so. */
export function viewText(project: ProjectView, document: ViewDocument, language: Language): string {
  switch (document.kind) {
    case 'model':
      return projectText(project, language);
    case 'verdict': {
      const flow = project.model.tables.flow.get(document.flow);
      return flow ? verdictPage(project, flow, language) : `${gone[language]}\n`;
    }
    case 'diagram': {
      const drawn = diagram(project, { view: document.view, language });
      return 'unknownId' in drawn ? `%% ${gone[language]}\n` : drawn.text;
    }
  }
}

const gone: Text = { en: 'The project defines nothing of this name.', zh: '项目中没有该名称的定义。' };
