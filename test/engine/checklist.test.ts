import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/engine/index.js';
import { filingChecklists, isThere } from '../../server/src/engine/views/checklist.js';
import { documentMark, progressText } from '../../server/src/engine/views/checklist-words.js';
import { atCursor } from '../kit/cursor.js';

const source = (documents: string, more = '') => `dataflow: 1
exporters: { a: { name: 甲 } }
recipients: { b: { country: DE } }
categories: { c: { class: personal } }
agreements:
  x: { with: b, kind: legal-document, terms: { audit-rights: Art. 11, onward-transfer-limits: false } }
flows:
  f: { from: a, to: b, categories: [c], individuals: 2000000, filing: z, agreement: x }
  g: { from: a, to: b, categories: [c], individuals: 10, filing: z, agreement: x }
filings:
  z:
    mechanism: security-assessment
    status: preparing
${documents}${more}`;

const first = (text: string) => filingChecklists(atCursor(text).project)[0];

describe('the checklist of a filing', () => {
  const listed =
    '    documents:\n      self-assessment-report: { file: a.docx, status: draft, owner: 王, due: 2026-12-01 }\n      declaration-form: form.pdf\n      pipia-report: { status: missing }\n      own-paper: { file: 自己.pdf }\n';

  test('has what the regime demands first, then what goes with it, then what else the file lists', () => {
    const documents = first(source(listed))?.documents ?? [];
    expect(documents.slice(0, 4).map(({ id, mandatory, state, file, owner, due }) => ({ id, mandatory, state, file, owner, due }))).toEqual([
      { id: 'declaration-form', mandatory: true, state: 'listed', file: 'form.pdf', owner: undefined, due: undefined },
      { id: 'self-assessment-report', mandatory: true, state: 'draft', file: 'a.docx', owner: '王', due: '2026-12-01' },
      { id: 'data-transfer-agreement', mandatory: true, state: 'missing', file: undefined, owner: undefined, due: undefined },
      { id: 'pipia-report', mandatory: true, state: 'missing', file: undefined, owner: undefined, due: undefined },
    ]);
    expect(documents.at(-1)).toMatchObject({ id: 'own-paper', mandatory: false, state: 'listed', name: { en: 'own-paper' } });
    expect(documents.find(({ id }) => id === 'business-licence')).toMatchObject({ mandatory: false, state: 'missing' });
  });

  test('says where a document is listed, or would be', () => {
    const text = source(listed);
    const documents = first(text)?.documents ?? [];
    const at = (id: string) => {
      const span = documents.find((one) => one.id === id)?.place.span;
      return span && text.slice(span.start, span.end);
    };
    expect(at('declaration-form')).toBe('declaration-form');
    expect(at('data-transfer-agreement')).toBe('documents');
  });

  test('has the flows, and the terms of their agreements once', () => {
    const list = first(source(''));
    expect(list?.flows.map(({ id }) => id)).toEqual(['f', 'g']);
    expect(list?.agreements.map(({ agreement }) => agreement.id)).toEqual(['x']);
    const terms = new Map(list?.agreements[0]?.terms.map((term) => [term.id, term]));
    expect(terms.get('audit-rights')).toMatchObject({ met: true, state: 'agreed', where: 'Art. 11' });
    expect(terms.get('onward-transfer-limits')).toMatchObject({ met: false, state: 'denied', where: undefined, level: 'required' });
    expect([...terms.values()].some(({ state }) => state === 'not-said')).toBe(true);
  });

  test('has what was found, at the filing, at the document and at the agreement', () => {
    const list = first(source('    documents:\n      declaration-form: { status: draft, file: a.pdf }\n').replace('preparing', 'submitted'));
    expect(list?.findings.map(({ rule }) => rule)).toContain('document-missing');
    expect(list?.documents.find(({ id }) => id === 'declaration-form')?.findings.map(({ rule }) => rule)).toEqual(['document-draft']);
    expect(list?.agreements[0]?.findings.map(({ rule }) => rule)).toContain('agreement-lacks-term');
  });

  test('demands nothing where the mechanism is not said, and nothing of the contract of the Greater Bay Area', () => {
    expect(first(source('').replace('    mechanism: security-assessment\n', ''))?.documents).toEqual([]);
    const gba = source('').replace('security-assessment', 'standard-contract').replace('kind: legal-document', 'kind: gba-standard-contract');
    expect(first(gba)?.documents).toEqual([]);
  });

  test('counts documents, terms, steps and findings', () => {
    const list = first(source(listed));
    // `declaration-form` and `own-paper` are named without more being said; the other ten are a draft or not there.
    expect(list?.progress.documents).toEqual({ done: 2, of: 13 });
    expect(list?.progress.terms).toMatchObject({ done: 1 });
    expect(list?.progress.steps).toEqual({ done: 1, of: 7 });
    expect(list && progressText(list.progress)).toMatchObject({ en: expect.stringMatching(/^Documents 2\/13 · Terms 1\/\d+ · Steps 1\/7 · Findings \d+$/) });
  });

  test('does not count a file that is not there, nor a finding that somebody accepted', () => {
    const text = source('    documents:\n      declaration-form: form.pdf\n      business-licence: licence.pdf\n').replace(
      'status: preparing',
      'status: submitted',
    );
    const analysisOf = (more: string) => {
      const analysis = analyse({ files: [{ path: 'a.dataflow.yaml', text: text + more }], today: '2026-11-22', fileExists: (path) => path === 'form.pdf' });
      if ('noRegime' in analysis) throw new Error('no regime');
      return filingChecklists(analysis)[0];
    };
    const list = analysisOf('');
    const there = new Map(list?.documents.map((document) => [document.id, [document.exists, isThere(document), documentMark(document)]]));
    expect([there.get('declaration-form'), there.get('business-licence'), there.get('pipia-report')]).toEqual([
      [true, true, '☑'],
      [false, false, '☐'],
      [undefined, false, '☐'],
    ]);
    const waived = analysisOf('waivers:\n  - { rule: document-missing, at: filings.z, reason: Later }\n');
    expect(waived?.progress.findings).toBe((list?.progress.findings ?? 0) - 1);
  });

  test('says what good looks like, why it is often returned, what it rests on and how sure that is', () => {
    const list = first(source(listed));
    const form = list?.documents.find(({ id }) => id === 'declaration-form');
    expect(form?.guidance).toMatchObject({ confidence: 'second-hand', provisions: expect.arrayContaining(['o11-6']) });
    expect(form?.guidance?.commonFault?.zh).toContain('不一致');
    expect(list?.documents.find(({ id }) => id === 'own-paper')?.guidance).toBeUndefined();
    const terms = new Map(list?.agreements[0]?.terms.map((term) => [term.id, term.guidance]));
    expect(terms.get('onward-transfer-limits')).toMatchObject({ provisions: ['o11-9-3'], confidence: 'verified', note: undefined });
    expect(terms.get('audit-rights')).toMatchObject({ confidence: 'unverified', note: { en: expect.stringContaining('Not verified') } });
  });

  test('has the headings of the reports in their order, parts under what they are part of', () => {
    const list = first(source(listed));
    const numbers = (id: string) => list?.documents.find((document) => document.id === id)?.headings.map(({ number }) => number);
    expect(numbers('self-assessment-report')).toEqual(['1', '2', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '3', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '4']);
    expect(numbers('pipia-report')).toEqual(['1', '2', '3', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '4']);
    expect(numbers('declaration-form')).toEqual([]);
  });

  test('says at each step what stands in its way, and at those that are over nothing', () => {
    const list = first(source('    documents:\n      declaration-form: { status: draft, file: a.pdf }\n'));
    const inTheWay = (id: string) => list?.steps.find((step) => step.id === id)?.findings.map(({ rule }) => rule);
    expect(inTheWay('agreement')).toContain('agreement-lacks-term');
    expect(inTheWay('provincial-filing')).toContain('document-missing');
    expect(inTheWay('internal-assessment')).toEqual([]);
  });

  test('is empty in a project without filings', () => {
    expect(filingChecklists(atCursor('').project)).toEqual([]);
  });
});
