import type { Finding } from '../../server/src/engine/finding.js';
import type { Place } from '../../server/src/engine/model/definition.js';

const place = ({ file, span: { start, end } }: Place) => `${file}:${start}-${end}`;

/** Findings as plain data: all that a report can show of them. */
export function plainFindings(findings: readonly Finding[]): readonly unknown[] {
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    place: place(finding.place),
    message: finding.message,
    why: finding.why,
    remedy: finding.remedy,
    provisions: [...finding.provisions],
    related: finding.related.map((related) => ({ place: place(related.place), message: related.message })),
    fix: finding.fix && { ...finding.fix, edits: finding.fix.edits.map((edit) => ({ ...edit, place: place(edit.place) })) },
    waiver: finding.waiver?.value.reason ?? finding.waiver?.id,
  }));
}
