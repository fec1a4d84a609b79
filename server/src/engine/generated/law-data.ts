// Generated from schemas/regimes and schemas/catalogues by `npm run generate`. Do not edit.

import type { Catalogues } from './catalogue-types.js';
import type { Regime } from './regime-types.js';

export const regimes: readonly Regime[] = [
 {
  "id": "cac-guide",
  "name": {
   "en": "Published guide to the security assessment",
   "zh": "公开发布的安全评估指南"
  },
  "summary": {
   "en": "The guide’s own table T1 to T7, cumulative since 1 January of the prior year, approvals valid for two years; not the law in force.",
   "zh": "该指南自身的T1至T7表，自上一年1月1日起累计，批准有效期两年；并非现行法律。"
  },
  "inForce": {},
  "choice": "by-name",
  "window": {
   "startsYearsBack": 1,
   "provisions": [
    "guide-t3"
   ],
   "confidence": "second-hand",
   "note": {
    "en": "The guide’s table says “since Jan 1”, its questions and answers say “of the prior year”; the latter is taken, and the two years are added.",
    "zh": "指南的表格写“自1月1日起”，其问答写“上一年1月1日起”；此处取后者，两年相加。"
   }
  },
  "nearThreshold": {
   "share": 0.8,
   "confidence": "judgement"
  },
  "measures": {
   "personal": {
    "provisions": [
     "guide-t3"
    ],
    "confidence": "second-hand"
   },
   "sensitive": {
    "provisions": [
     "guide-t4"
    ],
    "confidence": "second-hand"
   }
  },
  "exemptFlows": {
   "leaveOut": false,
   "provisions": [
    "guide-t3"
   ],
   "confidence": "second-hand"
  },
  "sectorRules": false,
  "exemptions": {},
  "decisions": [
   {
    "id": "guide-core",
    "when": {
     "carries": "core"
    },
    "mechanism": "security-assessment",
    "finding": "data-is-important",
    "provisions": [
     "guide-t5"
    ],
    "confidence": "second-hand"
   },
   {
    "id": "guide-t5",
    "when": {
     "carries": "important"
    },
    "mechanism": "security-assessment",
    "finding": "data-is-important",
    "provisions": [
     "guide-t5"
    ],
    "confidence": "second-hand"
   },
   {
    "id": "guide-scope",
    "when": {
     "not": {
      "carries": "personal"
     }
    },
    "mechanism": "none",
    "provisions": [
     "guide-scope"
    ],
    "confidence": "second-hand"
   },
   {
    "id": "nobody",
    "when": {
     "exports": "nobody"
    },
    "mechanism": "none",
    "provisions": [
     "guide-t7"
    ],
    "confidence": "judgement"
   },
   {
    "id": "guide-t1",
    "when": {
     "exporterIs": "ciio"
    },
    "mechanism": "security-assessment",
    "finding": "exporter-is-ciio",
    "provisions": [
     "guide-t1"
    ],
    "confidence": "second-hand"
   },
   {
    "id": "guide-t2",
    "when": {
     "processed": {
      "atLeast": 1000000
     }
    },
    "mechanism": "security-assessment",
    "finding": "processed-volume-exceeds",
    "provisions": [
     "guide-t2"
    ],
    "confidence": "second-hand"
   },
   {
    "id": "guide-t4",
    "when": {
     "total": {
      "of": "sensitive",
      "atLeast": 10000
     }
    },
    "mechanism": "security-assessment",
    "finding": "sensitive-volume-exceeds",
    "provisions": [
     "guide-t4"
    ],
    "confidence": "second-hand"
   },
   {
    "id": "guide-t3",
    "when": {
     "total": {
      "of": "personal",
      "atLeast": 100000
     }
    },
    "mechanism": "security-assessment",
    "finding": "exported-volume-exceeds",
    "provisions": [
     "guide-t3"
    ],
    "confidence": "second-hand"
   },
   {
    "id": "guide-t6",
    "when": {
     "total": {
      "of": "personal",
      "above": 10000
     }
    },
    "mechanism": "standard-contract",
    "provisions": [
     "guide-t6"
    ],
    "confidence": "second-hand"
   },
   {
    "id": "guide-t7",
    "when": {
     "always": true
    },
    "mechanism": "standard-contract-or-certification",
    "provisions": [
     "guide-t7"
    ],
    "confidence": "second-hand"
   }
  ],
  "notices": [],
  "rules": {
   "exporter-is-ciio": {
    "provisions": [
     "guide-t1"
    ]
   },
   "data-is-important": {
    "provisions": [
     "guide-t5"
    ]
   },
   "processed-volume-exceeds": {
    "provisions": [
     "guide-t2"
    ]
   },
   "exported-volume-exceeds": {
    "provisions": [
     "guide-t3"
    ]
   },
   "sensitive-volume-exceeds": {
    "provisions": [
     "guide-t4"
    ]
   },
   "mechanism-undetermined": {
    "provisions": [
     "guide-t7"
    ]
   },
   "volume-nears-threshold": {
    "provisions": [
     "guide-scope"
    ]
   },
   "volume-missing": {
    "provisions": [
     "guide-t3"
    ]
   },
   "volume-contradicts": {
    "provisions": [
     "guide-t3"
    ]
   },
   "volume-stale": {
    "provisions": [
     "guide-t3"
    ]
   },
   "populations-may-overlap": {
    "provisions": [
     "guide-t3"
    ]
   },
   "volume-split": {
    "provisions": [
     "guide-t3"
    ]
   },
   "core-data-leaves": {
    "provisions": [
     "dsl-21",
     "dsl-45"
    ]
   },
   "regime-changes-verdict": {
    "provisions": [
     "o16-13"
    ]
   },
   "credit-code-invalid": {
    "provisions": [
     "gb-32100-check"
    ]
   },
   "flow-needs-agreement": {
    "provisions": [
     "guide-documents"
    ]
   },
   "agreement-lacks-term": {
    "provisions": [
     "guide-terms"
    ]
   },
   "term-vague": {
    "provisions": [
     "guide-terms"
    ]
   },
   "agreement-expired": {
    "provisions": [
     "guide-documents"
    ]
   },
   "agreement-not-in-force": {
    "provisions": [
     "guide-documents"
    ]
   },
   "agreement-wrong-party": {
    "provisions": [
     "guide-terms"
    ]
   },
   "agreement-wrong-kind": {
    "provisions": [
     "guide-documents"
    ]
   },
   "standard-contract-altered": {
    "provisions": [
     "o13-6"
    ]
   },
   "onward-transfer-undeclared": {
    "provisions": [
     "guide-terms"
    ]
   },
   "file-missing": {
    "provisions": [
     "guide-documents"
    ]
   },
   "ciio-status-unknown": {
    "provisions": [
     "guide-t1",
     "ciir-10"
    ]
   },
   "class-unknown": {
    "provisions": [
     "guide-t4",
     "guide-t5"
    ]
   },
   "flow-lacks-necessity": {
    "provisions": [
     "guide-necessity"
    ]
   },
   "flow-lacks-legal-basis": {
    "provisions": [
     "pipl-13"
    ]
   },
   "consent-not-separate": {
    "provisions": [
     "pipl-39"
    ]
   },
   "pipia-missing": {
    "provisions": [
     "guide-documents",
     "pipl-55"
    ]
   },
   "document-missing": {
    "provisions": [
     "guide-documents"
    ]
   },
   "document-draft": {
    "provisions": [
     "guide-documents"
    ]
   },
   "recipient-lacks-contact": {
    "provisions": [
     "pipl-39"
    ]
   },
   "remote-access-undeclared": {
    "provisions": [
     "guide-mapping"
    ]
   },
   "category-likely-sensitive": {
    "provisions": [
     "guide-t4",
     "pipl-28"
    ]
   },
   "category-likely-important": {
    "provisions": [
     "guide-important"
    ]
   },
   "necessity-vague": {
    "provisions": [
     "guide-necessity"
    ]
   },
   "retention-missing": {
    "provisions": [
     "pipl-19"
    ]
   },
   "protection-missing": {
    "provisions": [
     "pipl-51",
     "dsl-27"
    ]
   },
   "scope-exceeded": {
    "provisions": [
     "guide-reassessment"
    ]
   },
   "flow-needs-filing": {
    "provisions": [
     "guide-t6",
     "guide-t7"
    ]
   },
   "filing-mechanism-insufficient": {
    "provisions": [
     "guide-t1",
     "guide-t6"
    ]
   },
   "transfer-before-approval": {
    "provisions": [
     "guide-pending"
    ]
   },
   "transfer-after-rejection": {
    "provisions": [
     "guide-rejected"
    ]
   },
   "transfer-after-expiry": {
    "provisions": [
     "guide-validity"
    ]
   },
   "contract-filing-late": {
    "provisions": [
     "guide-t6"
    ]
   },
   "renewal-due": {
    "provisions": [
     "guide-validity"
    ]
   },
   "extension-window-open": {
    "provisions": [
     "guide-validity"
    ]
   },
   "self-assessment-stale": {
    "provisions": [
     "guide-steps"
    ]
   },
   "deadline-unrealistic": {
    "provisions": [
     "guide-late"
    ]
   },
   "exemption-not-applicable": {
    "provisions": [
     "guide-t7"
    ]
   },
   "exemption-needs-evidence": {
    "provisions": [
     "guide-t7"
    ]
   },
   "condition-unmet": {
    "provisions": [
     "guide-reassessment"
    ]
   }
  },
  "validity": {
   "security-assessment": {
    "years": 2,
    "from": "decided",
    "provisions": [
     "guide-validity"
    ],
    "confidence": "second-hand"
   }
  },
  "renewal": {
   "security-assessment": {
    "kind": "new-declaration",
    "monthsBeforeExpiry": 6,
    "sense": "latest-date",
    "prepare": {
     "monthsBeforeExpiry": 9,
     "provisions": [
      "guide-validity"
     ],
     "confidence": "judgement",
     "note": {
      "en": "Three months to get ready before the latest day that the guide names; our advice.",
      "zh": "在指南所称最迟启动日之前预留三个月准备时间，为本工具建议。"
     }
    },
    "provisions": [
     "guide-validity"
    ],
    "confidence": "second-hand"
   }
  },
  "reassessment": {
   "provisions": [
    "guide-reassessment"
   ],
   "confidence": "second-hand",
   "changes": [
    {
     "mechanism": "security-assessment",
     "kinds": [
      "flow",
      "category",
      "field",
      "class",
      "exporter",
      "recipient",
      "country",
      "onward",
      "purpose",
      "method",
      "place",
      "retention",
      "people",
      "sensitive-people",
      "agreement",
      "term"
     ],
     "provisions": [
      "guide-reassessment"
     ],
     "confidence": "second-hand",
     "note": {
      "en": "The guide names categories, purposes, recipient and security environment; the other kinds are taken for parts of these.",
      "zh": "指南所列为数据类别、目的、接收方和安全环境；其他种类的变化归入其中。"
     }
    }
   ]
  },
  "planning": {
   "months": {
    "from": 6,
    "to": 18
   },
   "provisions": [
    "guide-timeline"
   ],
   "confidence": "second-hand"
  },
  "penalties": [
   {
    "when": {
     "any": [
      {
       "carries": "personal"
      },
      {
       "carries": "important"
      }
     ]
    },
    "provisions": [
     "guide-rejected",
     "pipl-66"
    ],
    "confidence": "second-hand"
   }
  ],
  "stages": {
   "security-assessment": [
    "internal-assessment",
    "self-assessment",
    "agreement",
    "provincial-filing",
    "provincial-review",
    "national-review",
    "determination"
   ]
  },
  "documents": {
   "security-assessment": {
    "mandatory": [
     "declaration-form",
     "self-assessment-report",
     "data-transfer-agreement",
     "pipia-report"
    ],
    "supporting": [
     "business-licence",
     "data-flow-diagrams",
     "architecture-documentation",
     "security-measures",
     "recipient-credentials",
     "privacy-policies",
     "consent-screenshots",
     "internal-policies"
    ]
   }
  }
 },
 {
  "id": "cn-2022",
  "name": {
   "en": "Rules of 1 September 2022 to 21 March 2024",
   "zh": "2022年9月1日至2024年3月21日的规则"
  },
  "summary": {
   "en": "CAC Orders 11 and 13, with totals counted from 1 January of the previous year and a trigger on people processed.",
   "zh": "《数据出境安全评估办法》与《个人信息出境标准合同办法》，自上年1月1日起累计，并以处理人数为触发条件。"
  },
  "inForce": {
   "from": "2022-09-01",
   "until": "2024-03-21"
  },
  "choice": "by-date",
  "window": {
   "startsYearsBack": 1,
   "provisions": [
    "o11-4-3a",
    "count-window-old",
    "count-dedup"
   ],
   "confidence": "verified",
   "note": {
    "en": "A person counts once per calendar year, so the two years of the window are added; the Measures do not say it in these words.",
    "zh": "同一人在每一自然年只计一次，因此窗口内两年相加；办法未就此作出明文规定。"
   }
  },
  "nearThreshold": {
   "share": 0.8,
   "confidence": "judgement"
  },
  "measures": {
   "personal": {
    "provisions": [
     "o11-4-3a",
     "count-dedup"
    ],
    "confidence": "verified"
   },
   "sensitive": {
    "provisions": [
     "o11-4-3b",
     "count-dedup"
    ],
    "confidence": "verified"
   }
  },
  "exemptFlows": {
   "leaveOut": false,
   "provisions": [
    "o11-4-3a"
   ],
   "confidence": "verified"
  },
  "sectorRules": true,
  "exemptions": {},
  "decisions": [
   {
    "id": "core-data",
    "when": {
     "carries": "core"
    },
    "mechanism": "security-assessment",
    "finding": "data-is-important",
    "provisions": [
     "o11-4-1",
     "dsl-21"
    ],
    "confidence": "verified"
   },
   {
    "id": "o11-4-1",
    "when": {
     "carries": "important"
    },
    "mechanism": "security-assessment",
    "finding": "data-is-important",
    "provisions": [
     "o11-4-1"
    ],
    "confidence": "verified"
   },
   {
    "id": "o11-2",
    "when": {
     "not": {
      "carries": "personal"
     }
    },
    "mechanism": "none",
    "provisions": [
     "o11-2"
    ],
    "confidence": "verified"
   },
   {
    "id": "nobody",
    "when": {
     "exports": "nobody"
    },
    "mechanism": "none",
    "provisions": [
     "count-unit"
    ],
    "confidence": "verified"
   },
   {
    "id": "o11-4-2a",
    "when": {
     "exporterIs": "ciio"
    },
    "mechanism": "security-assessment",
    "finding": "exporter-is-ciio",
    "provisions": [
     "o11-4-2a",
     "ciir-8"
    ],
    "confidence": "verified"
   },
   {
    "id": "o11-4-2b",
    "when": {
     "processed": {
      "atLeast": 1000000
     }
    },
    "mechanism": "security-assessment",
    "finding": "processed-volume-exceeds",
    "provisions": [
     "o11-4-2b"
    ],
    "confidence": "verified"
   },
   {
    "id": "o11-4-3b",
    "when": {
     "total": {
      "of": "sensitive",
      "atLeast": 10000
     }
    },
    "mechanism": "security-assessment",
    "finding": "sensitive-volume-exceeds",
    "provisions": [
     "o11-4-3b",
     "count-window-old"
    ],
    "confidence": "verified"
   },
   {
    "id": "o11-4-3a",
    "when": {
     "total": {
      "of": "personal",
      "atLeast": 100000
     }
    },
    "mechanism": "security-assessment",
    "finding": "exported-volume-exceeds",
    "provisions": [
     "o11-4-3a",
     "count-window-old"
    ],
    "confidence": "verified"
   },
   {
    "id": "o13-4",
    "from": "2023-06-01",
    "when": {
     "always": true
    },
    "mechanism": "standard-contract-or-certification",
    "provisions": [
     "o13-4",
     "pipl-38"
    ],
    "confidence": "verified"
   },
   {
    "id": "before-o13",
    "until": "2023-05-31",
    "when": {
     "always": true
    },
    "mechanism": "standard-contract-or-certification",
    "provisions": [
     "pipl-38"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The statute asked for one of its routes, but the measures on the standard contract took effect only on 1 June 2023.",
     "zh": "《个人信息保护法》要求具备其一，但标准合同办法自2023年6月1日起才施行。"
    }
   }
  ],
  "notices": [],
  "rules": {
   "exporter-is-ciio": {
    "provisions": [
     "o11-4-2a",
     "pipl-40"
    ]
   },
   "data-is-important": {
    "provisions": [
     "o11-4-1",
     "dsl-31"
    ]
   },
   "processed-volume-exceeds": {
    "provisions": [
     "o11-4-2b"
    ]
   },
   "exported-volume-exceeds": {
    "provisions": [
     "o11-4-3a"
    ]
   },
   "sensitive-volume-exceeds": {
    "provisions": [
     "o11-4-3b"
    ]
   },
   "mechanism-undetermined": {
    "provisions": [
     "pipl-38"
    ]
   },
   "volume-nears-threshold": {
    "provisions": [
     "count-window-old"
    ]
   },
   "volume-missing": {
    "provisions": [
     "count-unit",
     "count-window-old"
    ]
   },
   "volume-contradicts": {
    "provisions": [
     "count-unit"
    ]
   },
   "volume-stale": {
    "provisions": [
     "count-window-old"
    ]
   },
   "populations-may-overlap": {
    "provisions": [
     "count-dedup"
    ]
   },
   "volume-split": {
    "provisions": [
     "o13-4-split",
     "count-nosplit"
    ]
   },
   "core-data-leaves": {
    "provisions": [
     "dsl-21",
     "dsl-45"
    ]
   },
   "regime-changes-verdict": {
    "provisions": [
     "o16-13"
    ]
   },
   "credit-code-invalid": {
    "provisions": [
     "gb-32100-check"
    ]
   },
   "flow-needs-agreement": {
    "provisions": [
     "pipl-38",
     "o11-6",
     "o13-6"
    ]
   },
   "agreement-lacks-term": {
    "provisions": [
     "pipl-38"
    ]
   },
   "term-vague": {
    "provisions": [
     "guide-terms"
    ]
   },
   "agreement-expired": {
    "provisions": [
     "pipl-38",
     "o13-6"
    ]
   },
   "agreement-not-in-force": {
    "provisions": [
     "pipl-38",
     "o13-6"
    ]
   },
   "agreement-wrong-party": {
    "provisions": [
     "pipl-38",
     "o11-6"
    ]
   },
   "agreement-wrong-kind": {
    "provisions": [
     "o13-6"
    ]
   },
   "standard-contract-altered": {
    "provisions": [
     "o13-6"
    ]
   },
   "onward-transfer-undeclared": {
    "provisions": [
     "o11-9-3",
     "o13-contract-3"
    ]
   },
   "file-missing": {
    "provisions": [
     "o11-6",
     "o13-7"
    ]
   },
   "ciio-status-unknown": {
    "provisions": [
     "ciir-8",
     "ciir-10",
     "o11-4-2a"
    ]
   },
   "class-unknown": {
    "provisions": [
     "dsl-21",
     "pipl-28"
    ]
   },
   "flow-lacks-necessity": {
    "provisions": [
     "o11-5",
     "pipl-6"
    ]
   },
   "flow-lacks-legal-basis": {
    "provisions": [
     "pipl-13"
    ]
   },
   "consent-not-separate": {
    "provisions": [
     "pipl-39"
    ]
   },
   "pipia-missing": {
    "provisions": [
     "pipl-55",
     "pipl-56"
    ]
   },
   "document-missing": {
    "provisions": [
     "o11-6",
     "o13-7"
    ]
   },
   "document-draft": {
    "provisions": [
     "o11-6",
     "o13-7"
    ]
   },
   "recipient-lacks-contact": {
    "provisions": [
     "pipl-39"
    ]
   },
   "remote-access-undeclared": {
    "provisions": [
     "o11-2"
    ]
   },
   "category-likely-sensitive": {
    "provisions": [
     "pipl-28"
    ]
   },
   "category-likely-important": {
    "provisions": [
     "dsl-21",
     "o11-19"
    ]
   },
   "necessity-vague": {
    "provisions": [
     "o11-5",
     "guide-necessity"
    ]
   },
   "retention-missing": {
    "provisions": [
     "pipl-19",
     "o11-9-2"
    ]
   },
   "protection-missing": {
    "provisions": [
     "pipl-51",
     "dsl-27",
     "o11-5"
    ]
   },
   "scope-exceeded": {
    "provisions": [
     "pipl-38"
    ]
   },
   "flow-needs-filing": {
    "provisions": [
     "pipl-38",
     "o13-4",
     "o13-7"
    ]
   },
   "filing-mechanism-insufficient": {
    "provisions": [
     "pipl-38",
     "o13-4-split"
    ]
   },
   "transfer-before-approval": {
    "provisions": [
     "pipl-38",
     "o11-4-1",
     "guide-pending"
    ]
   },
   "transfer-after-rejection": {
    "provisions": [
     "pipl-38",
     "o11-13",
     "guide-rejected"
    ]
   },
   "transfer-after-expiry": {
    "provisions": [
     "o11-14",
     "pipl-38"
    ]
   },
   "contract-filing-late": {
    "provisions": [
     "o13-7"
    ]
   },
   "renewal-due": {
    "provisions": [
     "o11-14",
     "guide-validity"
    ]
   },
   "extension-window-open": {
    "provisions": [
     "o11-14"
    ]
   },
   "self-assessment-stale": {
    "provisions": [
     "o11-5"
    ]
   },
   "deadline-unrealistic": {
    "provisions": [
     "guide-late"
    ]
   },
   "exemption-not-applicable": {
    "provisions": [
     "pipl-38"
    ]
   },
   "exemption-needs-evidence": {
    "provisions": [
     "pipl-38"
    ]
   },
   "condition-unmet": {
    "provisions": [
     "o11-17"
    ]
   }
  },
  "validity": {
   "security-assessment": {
    "years": 2,
    "from": "decided",
    "provisions": [
     "o11-14"
    ],
    "confidence": "verified"
   }
  },
  "renewal": {
   "security-assessment": {
    "kind": "new-declaration",
    "workingDaysBeforeExpiry": 60,
    "sense": "latest-date",
    "prepare": {
     "monthsBeforeExpiry": 6,
     "provisions": [
      "guide-validity"
     ],
     "confidence": "second-hand"
    },
    "provisions": [
     "o11-14"
    ],
    "confidence": "verified"
   }
  },
  "contractFiling": {
   "from": "2023-06-01",
   "workingDays": 10,
   "after": "effective",
   "otherKinds": {
    "gba-standard-contract": {
     "provisions": [
      "gba-filing"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The 10 working days for the contract of the Greater Bay Area are not verified.",
      "zh": "粤港澳大湾区标准合同的10个工作日备案期限尚未核实。"
     }
    }
   },
   "provisions": [
    "o13-7"
   ],
   "confidence": "second-hand"
  },
  "selfAssessment": {
   "security-assessment": {
    "monthsBeforeFiling": 3,
    "provisions": [
     "guide-3-self-assessment"
    ],
    "confidence": "second-hand"
   },
   "standard-contract": {
    "monthsBeforeFiling": 3,
    "provisions": [
     "guide-2-pipia-age"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The age of the impact assessment at the filing of a contract is not verified.",
     "zh": "标准合同备案时影响评估的时限尚未核实。"
    }
   }
  },
  "pipiaRetention": {
   "years": 3,
   "provisions": [
    "pipl-56"
   ],
   "confidence": "judgement",
   "note": {
    "en": "The 3 years are in the text; from when they run is not said. Counted here from the day on which the assessment was finished, or else filed.",
    "zh": "三年见于条文，起算日未作规定；此处自评估完成之日（未填写的自提交之日）起算。"
   }
  },
  "reassessment": {
   "provisions": [
    "o11-14-1",
    "o11-14-2",
    "o11-14-3"
   ],
   "confidence": "verified",
   "changes": [
    {
     "mechanism": "security-assessment",
     "kinds": [
      "flow",
      "category",
      "field",
      "class",
      "purpose",
      "method",
      "place",
      "recipient",
      "onward",
      "retention",
      "people",
      "sensitive-people"
     ],
     "provisions": [
      "o11-14-1"
     ],
     "confidence": "verified"
    },
    {
     "mechanism": "security-assessment",
     "kinds": [
      "exporter",
      "recipient",
      "country",
      "agreement",
      "term"
     ],
     "provisions": [
      "o11-14-2"
     ],
     "confidence": "judgement",
     "note": {
      "en": "The text names control of the parties, the legal document and the law abroad; that a party which is replaced falls under it is our reading.",
      "zh": "条文所列为双方实际控制权、法律文件和境外法律环境的变化；将更换当事方归入此项是本工具的理解。"
     }
    },
    {
     "mechanism": "standard-contract",
     "kinds": [
      "flow",
      "category",
      "field",
      "class",
      "exporter",
      "recipient",
      "country",
      "onward",
      "purpose",
      "method",
      "place",
      "retention",
      "people",
      "sensitive-people",
      "agreement",
      "term"
     ],
     "provisions": [
      "o13-8"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording of Order 13 Art. 8 is not verified.",
      "zh": "第13号令第八条的表述尚未核实。"
     }
    }
   ]
  },
  "planning": {
   "months": {
    "from": 6,
    "to": 18
   },
   "provisions": [
    "guide-timeline"
   ],
   "confidence": "unverified",
   "note": {
    "en": "A planning value from practice; no law gives a total duration.",
    "zh": "实务中的规划值，法律没有规定总时长。"
   }
  },
  "transition": [
   {
    "mechanisms": [
     "security-assessment"
    ],
    "begunBefore": "2022-09-01",
    "until": "2023-02-28",
    "provisions": [
     "o11-20"
    ],
    "confidence": "verified"
   },
   {
    "mechanisms": [
     "standard-contract",
     "certification"
    ],
    "begunBefore": "2023-06-01",
    "until": "2023-11-30",
    "provisions": [
     "o13-13"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The wording of Order 13 Art. 13 is not verified; that the six months also cover transfers by certification is our reading.",
     "zh": "第13号令第十三条的表述尚未核实；六个月整改期及于认证方式，为本工具的理解。"
    }
   }
  ],
  "penalties": [
   {
    "when": {
     "carries": "personal"
    },
    "provisions": [
     "pipl-66"
    ],
    "confidence": "verified"
   },
   {
    "when": {
     "carries": "important"
    },
    "provisions": [
     "dsl-46"
    ],
    "confidence": "verified"
   },
   {
    "when": {
     "carries": "core"
    },
    "provisions": [
     "dsl-45"
    ],
    "confidence": "verified"
   },
   {
    "when": {
     "exporterIs": "ciio"
    },
    "provisions": [
     "csl-2016-66"
    ],
    "confidence": "verified"
   }
  ],
  "stages": {
   "security-assessment": [
    "internal-assessment",
    "self-assessment",
    "agreement",
    "provincial-filing",
    "provincial-review",
    "national-review",
    "determination"
   ],
   "standard-contract": [
    "contract-impact-assessment",
    "contract-conclusion",
    "contract-filing",
    "contract-check"
   ]
  },
  "documents": {
   "security-assessment": {
    "mandatory": [
     "declaration-form",
     "self-assessment-report",
     "data-transfer-agreement",
     "pipia-report"
    ],
    "supporting": [
     "business-licence",
     "data-flow-diagrams",
     "architecture-documentation",
     "security-measures",
     "recipient-credentials",
     "privacy-policies",
     "consent-screenshots",
     "internal-policies"
    ]
   },
   "standard-contract": {
    "mandatory": [
     "business-licence",
     "legal-representative-id",
     "agent-id",
     "power-of-attorney",
     "commitment-letter",
     "data-transfer-agreement",
     "pipia-report"
    ],
    "supporting": [
     "data-flow-diagrams"
    ]
   }
  }
 },
 {
  "id": "cn-2024",
  "name": {
   "en": "Rules in force since 22 March 2024",
   "zh": "2024年3月22日起施行的规则"
  },
  "summary": {
   "en": "CAC Order 16 with its exemptions and yearly thresholds, the Network Data Regulations of 2025 and the certification measures of 2026.",
   "zh": "《促进和规范数据跨境流动规定》的豁免与当年门槛，加上2025年《网络数据安全管理条例》和2026年认证办法。"
  },
  "inForce": {
   "from": "2024-03-22"
  },
  "choice": "by-date",
  "window": {
   "startsYearsBack": 0,
   "provisions": [
    "o16-7-2b",
    "count-window-new"
   ],
   "confidence": "verified"
  },
  "nearThreshold": {
   "share": 0.8,
   "confidence": "judgement"
  },
  "measures": {
   "ordinary": {
    "provisions": [
     "count-ordinary",
     "count-dedup",
     "count-both"
    ],
    "confidence": "verified"
   },
   "sensitive": {
    "provisions": [
     "count-sensitive",
     "count-dedup"
    ],
    "confidence": "verified"
   }
  },
  "exemptFlows": {
   "leaveOut": true,
   "provisions": [
    "o16-7-8-tail",
    "count-exclude-exempt",
    "count-exclude-legal-duty"
   ],
   "confidence": "unverified",
   "note": {
    "en": "That exempt flows are left out of the totals is a reading of the closing words of Arts. 7 and 8; no official sentence saying so was seen.",
    "zh": "豁免流转不计入累计人数，是对第七条、第八条末段的理解，未见官方明文。"
   }
  },
  "sectorRules": true,
  "exemptions": {
   "transit": {
    "when": {
     "not": {
      "carries": "important"
     }
    },
    "provisions": [
     "o16-4"
    ],
    "confidence": "second-hand"
   },
   "individual-contract": {
    "when": {
     "not": {
      "carries": "important"
     }
    },
    "provisions": [
     "o16-5-1-1",
     "o16-5-2"
    ],
    "confidence": "second-hand"
   },
   "hr": {
    "when": {
     "not": {
      "carries": "important"
     }
    },
    "provisions": [
     "o16-5-1-2",
     "o16-5-2"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The text asks for labour rules and a collective contract; whether one of the two is enough is not settled.",
     "zh": "条文要求劳动规章制度“和”集体合同；是否只需其一尚无定论。"
    }
   },
   "emergency": {
    "when": {
     "not": {
      "carries": "important"
     }
    },
    "provisions": [
     "o16-5-1-3",
     "o16-5-2"
    ],
    "confidence": "second-hand"
   },
   "legal-duty": {
    "from": "2025-01-01",
    "when": {
     "not": {
      "carries": "important"
     }
    },
    "provisions": [
     "ndsr-35-6"
    ],
    "confidence": "verified"
   },
   "pilot-zone": {
    "when": {
     "all": [
      {
       "zone": "in-force"
      },
      {
       "not": {
        "carries": "important"
       }
      },
      {
       "any": [
        {
         "not": {
          "carries": "personal"
         }
        },
        {
         "zone": "frees-personal-information"
        }
       ]
      },
      {
       "any": [
        {
         "not": {
          "exporterIs": "ciio"
         }
        },
        {
         "zone": "admits-ciio"
        }
       ]
      }
     ]
    },
    "provisions": [
     "o16-6",
     "ftz-scope"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The rows of the negative lists are not part of this tool; that the data stands outside the list is the exporter’s own statement.",
     "zh": "本工具未收录各负面清单的具体条目；数据在清单之外由出境方自行确认。"
    }
   }
  },
  "decisions": [
   {
    "id": "core-data",
    "when": {
     "carries": "core"
    },
    "mechanism": "security-assessment",
    "finding": "data-is-important",
    "provisions": [
     "o16-7-2a",
     "dsl-21"
    ],
    "confidence": "verified"
   },
   {
    "id": "o16-7-2a",
    "when": {
     "carries": "important"
    },
    "mechanism": "security-assessment",
    "finding": "data-is-important",
    "provisions": [
     "o16-7-2a",
     "ndsr-37",
     "count-important"
    ],
    "confidence": "verified"
   },
   {
    "id": "o16-3",
    "when": {
     "not": {
      "carries": "personal"
     }
    },
    "mechanism": "none",
    "exemption": "no-personal-data",
    "provisions": [
     "o16-3"
    ],
    "confidence": "verified"
   },
   {
    "id": "nobody",
    "when": {
     "exports": "nobody"
    },
    "mechanism": "none",
    "provisions": [
     "count-boundary"
    ],
    "confidence": "verified"
   },
   {
    "id": "exempted",
    "when": {
     "exempted": true
    },
    "mechanism": "exempt",
    "provisions": [
     "o16-7-8-tail"
    ],
    "confidence": "unverified"
   },
   {
    "id": "o16-7-1",
    "when": {
     "exporterIs": "ciio"
    },
    "mechanism": "security-assessment",
    "finding": "exporter-is-ciio",
    "provisions": [
     "o16-7-1",
     "ciir-8"
    ],
    "confidence": "second-hand"
   },
   {
    "id": "o16-5-1-4",
    "when": {
     "all": [
      {
       "not": {
        "carries": "sensitive"
       }
      },
      {
       "total": {
        "of": "ordinary",
        "below": 100000
       }
      }
     ]
    },
    "mechanism": "exempt",
    "exemption": "small-volume",
    "provisions": [
     "o16-5-1-4",
     "o16-10",
     "o16-7-8-tail"
    ],
    "confidence": "verified",
    "note": {
     "en": "In our reading ordinary data below the line stays free even where the exporter also sends sensitive data, because Arts. 7 and 8 end by letting Art. 5 govern.",
     "zh": "按本工具的理解，即使出境方另有敏感个人信息出境，门槛以下的一般个人信息仍免予办理：第七条、第八条末段规定从第五条。"
    }
   },
   {
    "id": "gba-over-line",
    "when": {
     "all": [
      {
       "agreementKind": "gba-standard-contract"
      },
      {
       "place": "greater-bay-area"
      },
      {
       "any": [
        {
         "total": {
          "of": "sensitive",
          "atLeast": 10000
         }
        },
        {
         "total": {
          "of": "ordinary",
          "atLeast": 1000000
         }
        }
       ]
      }
     ]
    },
    "mechanism": "standard-contract",
    "open": true,
    "provisions": [
     "gba-scope",
     "gba-priority"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The Greater Bay Area contract has no number line; whether it goes before the assessment thresholds of Order 16 is not settled.",
     "zh": "粤港澳大湾区标准合同不设人数门槛；其与安全评估门槛何者优先尚无定论。"
    }
   },
   {
    "id": "o16-7-2c",
    "when": {
     "total": {
      "of": "sensitive",
      "atLeast": 10000
     }
    },
    "mechanism": "security-assessment",
    "finding": "sensitive-volume-exceeds",
    "provisions": [
     "o16-7-2c",
     "count-boundary"
    ],
    "confidence": "verified"
   },
   {
    "id": "o16-7-2b",
    "when": {
     "total": {
      "of": "ordinary",
      "atLeast": 1000000
     }
    },
    "mechanism": "security-assessment",
    "finding": "exported-volume-exceeds",
    "provisions": [
     "o16-7-2b",
     "count-boundary"
    ],
    "confidence": "verified"
   },
   {
    "id": "gba-contract",
    "when": {
     "all": [
      {
       "agreementKind": "gba-standard-contract"
      },
      {
       "place": "greater-bay-area"
      }
     ]
    },
    "mechanism": "standard-contract",
    "provisions": [
     "gba-scope",
     "gba-onward",
     "gba-filing"
    ],
    "confidence": "second-hand"
   },
   {
    "id": "o16-8b",
    "when": {
     "all": [
      {
       "carries": "sensitive"
      },
      {
       "total": {
        "of": "sensitive",
        "atLeast": 1
       }
      }
     ]
    },
    "mechanism": "standard-contract-or-certification",
    "provisions": [
     "o16-8b",
     "o20-5",
     "pipl-38"
    ],
    "confidence": "verified"
   },
   {
    "id": "o16-8a",
    "when": {
     "total": {
      "of": "ordinary",
      "atLeast": 100000
     }
    },
    "mechanism": "standard-contract-or-certification",
    "provisions": [
     "o16-8a",
     "o20-5",
     "pipl-38"
    ],
    "confidence": "verified"
   },
   {
    "id": "below",
    "when": {
     "always": true
    },
    "mechanism": "exempt",
    "exemption": "small-volume",
    "provisions": [
     "o16-5-1-4",
     "o16-10"
    ],
    "confidence": "verified"
   }
  ],
  "notices": [
   {
    "id": "small-handler",
    "from": "2026-09-01",
    "when": {
     "all": [
      {
       "processed": {
        "below": 100000
       }
      },
      {
       "carries": "sensitive"
      }
     ]
    },
    "text": {
     "en": "Order 25 on small handlers, in force since 1 September 2026, may free small volumes of sensitive data; its export article was not verified.",
     "zh": "2026年9月1日起施行的小型个人信息处理者规定可能豁免少量敏感个人信息出境；相关条款尚未核实。"
    },
    "provisions": [
     "o25-2",
     "o25-export"
    ],
    "confidence": "unverified"
   },
   {
    "id": "crossed-in-year",
    "when": {
     "all": [
      {
       "not": {
        "exempted": true
       }
      },
      {
       "any": [
        {
         "total": {
          "of": "sensitive",
          "atLeast": 10000
         }
        },
        {
         "total": {
          "of": "ordinary",
          "atLeast": 1000000
         }
        }
       ]
      }
     ]
    },
    "text": {
     "en": "What already went abroad this year under a contract or certificate is included in the declaration.",
     "zh": "当年已经通过标准合同或者认证出境的数量，应当一并纳入申报。"
    },
    "provisions": [
     "qa-2026-01-crossing"
    ],
    "confidence": "second-hand"
   }
  ],
  "rules": {
   "exporter-is-ciio": {
    "provisions": [
     "o16-7-1",
     "pipl-40"
    ]
   },
   "data-is-important": {
    "provisions": [
     "o16-7-2a",
     "ndsr-37",
     "dsl-31"
    ]
   },
   "processed-volume-exceeds": {
    "provisions": [
     "count-processed-vs-exported"
    ]
   },
   "exported-volume-exceeds": {
    "provisions": [
     "o16-7-2b"
    ]
   },
   "sensitive-volume-exceeds": {
    "provisions": [
     "o16-7-2c"
    ]
   },
   "mechanism-undetermined": {
    "provisions": [
     "pipl-38"
    ]
   },
   "volume-nears-threshold": {
    "provisions": [
     "count-window-new"
    ]
   },
   "volume-missing": {
    "provisions": [
     "count-unit",
     "count-window-new"
    ]
   },
   "volume-contradicts": {
    "provisions": [
     "count-unit",
     "count-sensitive"
    ]
   },
   "volume-stale": {
    "provisions": [
     "count-window-new"
    ]
   },
   "populations-may-overlap": {
    "provisions": [
     "count-dedup"
    ]
   },
   "volume-split": {
    "provisions": [
     "count-nosplit",
     "o20-split"
    ]
   },
   "core-data-leaves": {
    "provisions": [
     "dsl-21",
     "dsl-45"
    ]
   },
   "regime-changes-verdict": {
    "provisions": [
     "o16-13"
    ]
   },
   "credit-code-invalid": {
    "provisions": [
     "gb-32100-check"
    ]
   },
   "flow-needs-agreement": {
    "provisions": [
     "pipl-38",
     "o11-6",
     "o13-6"
    ]
   },
   "agreement-lacks-term": {
    "provisions": [
     "pipl-38"
    ]
   },
   "term-vague": {
    "provisions": [
     "guide-terms"
    ]
   },
   "agreement-expired": {
    "provisions": [
     "pipl-38",
     "o13-6"
    ]
   },
   "agreement-not-in-force": {
    "provisions": [
     "pipl-38",
     "o13-6"
    ]
   },
   "agreement-wrong-party": {
    "provisions": [
     "pipl-38",
     "o11-6"
    ]
   },
   "agreement-wrong-kind": {
    "provisions": [
     "o13-6",
     "gba-scope",
     "gba-onward"
    ]
   },
   "standard-contract-altered": {
    "provisions": [
     "o13-6"
    ]
   },
   "onward-transfer-undeclared": {
    "provisions": [
     "o11-9-3",
     "o13-contract-3"
    ]
   },
   "file-missing": {
    "provisions": [
     "o11-6",
     "o13-7"
    ]
   },
   "ciio-status-unknown": {
    "provisions": [
     "ciir-8",
     "ciir-10",
     "o16-7-1"
    ]
   },
   "class-unknown": {
    "provisions": [
     "dsl-21",
     "pipl-28",
     "ndsr-29"
    ]
   },
   "flow-lacks-necessity": {
    "provisions": [
     "o11-5",
     "pipl-6",
     "qa-2025-04-necessity"
    ]
   },
   "flow-lacks-legal-basis": {
    "provisions": [
     "pipl-13",
     "o16-10"
    ]
   },
   "consent-not-separate": {
    "provisions": [
     "pipl-39",
     "o16-10",
     "qa-2026-07-consent"
    ]
   },
   "pipia-missing": {
    "provisions": [
     "pipl-55",
     "pipl-56"
    ]
   },
   "document-missing": {
    "provisions": [
     "o11-6",
     "o13-7"
    ]
   },
   "document-draft": {
    "provisions": [
     "o11-6",
     "o13-7"
    ]
   },
   "recipient-lacks-contact": {
    "provisions": [
     "pipl-39",
     "o16-10"
    ]
   },
   "remote-access-undeclared": {
    "provisions": [
     "qa-2025-10-remote-access",
     "guide-2-export-acts"
    ]
   },
   "category-likely-sensitive": {
    "provisions": [
     "pipl-28",
     "gb-45574-a"
    ]
   },
   "category-likely-important": {
    "provisions": [
     "o16-2",
     "ndsr-29"
    ]
   },
   "necessity-vague": {
    "provisions": [
     "o11-5",
     "qa-2025-04-necessity",
     "guide-necessity"
    ]
   },
   "retention-missing": {
    "provisions": [
     "pipl-19",
     "o11-9-2"
    ]
   },
   "protection-missing": {
    "provisions": [
     "pipl-51",
     "dsl-27",
     "o11-5"
    ]
   },
   "scope-exceeded": {
    "provisions": [
     "pipl-38"
    ]
   },
   "flow-needs-filing": {
    "provisions": [
     "pipl-38",
     "o16-8a",
     "o16-8b",
     "o13-7"
    ]
   },
   "filing-mechanism-insufficient": {
    "provisions": [
     "pipl-38",
     "o13-4-split",
     "o20-split"
    ]
   },
   "transfer-before-approval": {
    "provisions": [
     "pipl-38",
     "ndsr-37",
     "guide-pending"
    ]
   },
   "transfer-after-rejection": {
    "provisions": [
     "pipl-38",
     "o11-13",
     "guide-rejected"
    ]
   },
   "transfer-after-expiry": {
    "provisions": [
     "o16-9",
     "pipl-38"
    ]
   },
   "contract-filing-late": {
    "provisions": [
     "o13-7"
    ]
   },
   "renewal-due": {
    "provisions": [
     "guide-validity"
    ]
   },
   "extension-window-open": {
    "provisions": [
     "o16-9",
     "guide-3-extension"
    ]
   },
   "self-assessment-stale": {
    "provisions": [
     "o11-5"
    ]
   },
   "deadline-unrealistic": {
    "provisions": [
     "guide-late"
    ]
   },
   "exemption-not-applicable": {
    "provisions": [
     "o16-5-2",
     "pipl-38"
    ]
   },
   "exemption-needs-evidence": {
    "provisions": [
     "o16-10"
    ]
   },
   "condition-unmet": {
    "provisions": [
     "o11-17",
     "ndsr-38"
    ]
   }
  },
  "validity": {
   "security-assessment": {
    "years": 3,
    "from": "decided",
    "provisions": [
     "o16-9"
    ],
    "confidence": "verified",
    "earlier": {
     "before": "2024-03-22",
     "years": 2,
     "provisions": [
      "o11-14",
      "o16-9"
     ],
     "confidence": "unverified",
     "note": {
      "en": "Whether a result given before 22 March 2024 holds 2 or 3 years is not settled; what the result itself states goes first.",
      "zh": "2024年3月22日前出具的评估结果有效期为2年还是3年尚无定论；结果通知载明期限的，以其为准。"
     }
    }
   },
   "certification": {
    "years": 3,
    "from": "decided",
    "provisions": [
     "o20-certificate"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The articles of Order 20 other than Art. 5 were not read.",
     "zh": "第20号令第五条以外的条文尚未核实。"
    }
   }
  },
  "renewal": {
   "security-assessment": {
    "kind": "extension",
    "workingDaysBeforeExpiry": 60,
    "sense": "window-opens",
    "years": 3,
    "growthCap": 1.2,
    "unchanged": [
     "flow",
     "category",
     "field",
     "class",
     "purpose",
     "exporter",
     "recipient",
     "country",
     "onward"
    ],
    "decisionWorkingDays": 20,
    "prepare": {
     "monthsBeforeExpiry": 6,
     "provisions": [
      "guide-validity"
     ],
     "confidence": "second-hand"
    },
    "provisions": [
     "o16-9",
     "guide-3-extension"
    ],
    "confidence": "unverified",
    "note": {
     "en": "Read literally the application falls inside the last 60 working days before expiry; some read it as at least 60 working days before.",
     "zh": "按文义应在有效期届满前60个工作日内申请；也有理解为至少提前60个工作日。"
    }
   },
   "certification": {
    "kind": "new-declaration",
    "monthsBeforeExpiry": 6,
    "sense": "latest-date",
    "prepare": {
     "monthsBeforeExpiry": 9,
     "provisions": [
      "o20-certificate"
     ],
     "confidence": "judgement",
     "note": {
      "en": "Three months to get ready before the latest day for the application; our advice.",
      "zh": "在最迟申请日之前预留三个月准备时间，为本工具建议。"
     }
    },
    "provisions": [
     "o20-certificate"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The articles of Order 20 other than Art. 5 were not read.",
     "zh": "第20号令第五条以外的条文尚未核实。"
    }
   }
  },
  "contractFiling": {
   "workingDays": 10,
   "after": "effective",
   "otherKinds": {
    "gba-standard-contract": {
     "provisions": [
      "gba-filing"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The 10 working days for the contract of the Greater Bay Area are not verified.",
      "zh": "粤港澳大湾区标准合同的10个工作日备案期限尚未核实。"
     }
    }
   },
   "provisions": [
    "o13-7"
   ],
   "confidence": "second-hand"
  },
  "selfAssessment": {
   "security-assessment": {
    "monthsBeforeFiling": 3,
    "provisions": [
     "guide-3-self-assessment"
    ],
    "confidence": "second-hand"
   },
   "standard-contract": {
    "monthsBeforeFiling": 3,
    "provisions": [
     "guide-2-pipia-age"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The age of the impact assessment at the filing of a contract is not verified.",
     "zh": "标准合同备案时影响评估的时限尚未核实。"
    }
   }
  },
  "pipiaRetention": {
   "years": 3,
   "provisions": [
    "pipl-56"
   ],
   "confidence": "judgement",
   "note": {
    "en": "The 3 years are in the text; from when they run is not said. Counted here from the day on which the assessment was finished, or else filed.",
    "zh": "三年见于条文，起算日未作规定；此处自评估完成之日（未填写的自提交之日）起算。"
   }
  },
  "reassessment": {
   "provisions": [
    "o11-14-1",
    "o11-14-2",
    "o11-14-3",
    "ndsr-38"
   ],
   "confidence": "verified",
   "changes": [
    {
     "mechanism": "security-assessment",
     "kinds": [
      "flow",
      "category",
      "field",
      "class",
      "purpose",
      "method",
      "place",
      "recipient",
      "onward",
      "retention",
      "people",
      "sensitive-people"
     ],
     "provisions": [
      "o11-14-1"
     ],
     "confidence": "verified"
    },
    {
     "mechanism": "security-assessment",
     "kinds": [
      "exporter",
      "recipient",
      "country",
      "agreement",
      "term"
     ],
     "provisions": [
      "o11-14-2"
     ],
     "confidence": "judgement",
     "note": {
      "en": "The text names control of the parties, the legal document and the law abroad; that a party which is replaced falls under it is our reading.",
      "zh": "条文所列为双方实际控制权、法律文件和境外法律环境的变化；将更换当事方归入此项是本工具的理解。"
     }
    },
    {
     "mechanism": "security-assessment",
     "from": "2025-01-01",
     "kinds": [
      "flow",
      "category",
      "field",
      "class",
      "purpose",
      "method",
      "people",
      "sensitive-people"
     ],
     "provisions": [
      "ndsr-38"
     ],
     "confidence": "verified"
    },
    {
     "mechanism": "standard-contract",
     "kinds": [
      "flow",
      "category",
      "field",
      "class",
      "exporter",
      "recipient",
      "country",
      "onward",
      "purpose",
      "method",
      "place",
      "retention",
      "people",
      "sensitive-people",
      "agreement",
      "term"
     ],
     "provisions": [
      "o13-8"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording of Order 13 Art. 8 is not verified.",
      "zh": "第13号令第八条的表述尚未核实。"
     }
    },
    {
     "mechanism": "certification",
     "kinds": [
      "flow",
      "category",
      "field",
      "class",
      "exporter",
      "recipient",
      "country",
      "onward",
      "purpose",
      "method",
      "place",
      "retention",
      "people",
      "sensitive-people",
      "agreement",
      "term"
     ],
     "provisions": [
      "o20-control"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The articles of Order 20 other than Art. 5 were not read.",
      "zh": "第20号令第五条以外的条文尚未核实。"
     }
    }
   ]
  },
  "planning": {
   "months": {
    "from": 6,
    "to": 18
   },
   "provisions": [
    "guide-timeline"
   ],
   "confidence": "unverified",
   "note": {
    "en": "A planning value from practice; no law gives a total duration.",
    "zh": "实务中的规划值，法律没有规定总时长。"
   }
  },
  "penalties": [
   {
    "when": {
     "carries": "personal"
    },
    "provisions": [
     "pipl-66"
    ],
    "confidence": "verified"
   },
   {
    "when": {
     "carries": "important"
    },
    "provisions": [
     "dsl-46"
    ],
    "confidence": "verified"
   },
   {
    "when": {
     "carries": "core"
    },
    "provisions": [
     "dsl-45"
    ],
    "confidence": "verified"
   },
   {
    "when": {
     "exporterIs": "ciio"
    },
    "until": "2025-12-31",
    "provisions": [
     "csl-2016-66"
    ],
    "confidence": "verified"
   },
   {
    "when": {
     "exporterIs": "ciio"
    },
    "from": "2026-01-01",
    "provisions": [
     "csl-2026-39"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The penalty article of the amended Cybersecurity Law is not verified.",
     "zh": "修订后《网络安全法》的处罚条款尚未核实。"
    }
   }
  ],
  "stages": {
   "security-assessment": [
    "internal-assessment",
    "self-assessment",
    "agreement",
    "provincial-filing",
    "provincial-review",
    "national-review",
    "determination"
   ],
   "standard-contract": [
    "contract-impact-assessment",
    "contract-conclusion",
    "contract-filing",
    "contract-check"
   ]
  },
  "documents": {
   "security-assessment": {
    "mandatory": [
     "declaration-form",
     "self-assessment-report",
     "data-transfer-agreement",
     "pipia-report"
    ],
    "supporting": [
     "business-licence",
     "data-flow-diagrams",
     "architecture-documentation",
     "security-measures",
     "recipient-credentials",
     "privacy-policies",
     "consent-screenshots",
     "internal-policies"
    ]
   },
   "standard-contract": {
    "mandatory": [
     "business-licence",
     "legal-representative-id",
     "agent-id",
     "power-of-attorney",
     "commitment-letter",
     "data-transfer-agreement",
     "pipia-report"
    ],
    "supporting": [
     "data-flow-diagrams"
    ]
   }
  }
 }
];

export const catalogues: Catalogues = {
 "sources": {
  "pipl": {
   "title": {
    "en": "Personal Information Protection Law of the People's Republic of China",
    "zh": "中华人民共和国个人信息保护法"
   },
   "short": {
    "en": "PIPL",
    "zh": "《个人信息保护法》"
   },
   "issuer": {
    "en": "Standing Committee of the National People's Congress",
    "zh": "全国人民代表大会常务委员会"
   },
   "published": "2021-08-20",
   "inForce": {
    "from": "2021-11-01"
   },
   "url": "https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm",
   "confidence": "verified"
  },
  "dsl": {
   "title": {
    "en": "Data Security Law of the People's Republic of China",
    "zh": "中华人民共和国数据安全法"
   },
   "short": {
    "en": "DSL",
    "zh": "《数据安全法》"
   },
   "issuer": {
    "en": "Standing Committee of the National People's Congress",
    "zh": "全国人民代表大会常务委员会"
   },
   "published": "2021-06-10",
   "inForce": {
    "from": "2021-09-01"
   },
   "url": "https://www.npc.gov.cn/npc/c2/c30834/202106/t20210610_311888.html",
   "confidence": "verified"
  },
  "csl-2016": {
   "title": {
    "en": "Cybersecurity Law of the People's Republic of China (text of 2016)",
    "zh": "中华人民共和国网络安全法（2016年文本）"
   },
   "short": {
    "en": "CSL 2016",
    "zh": "《网络安全法》（2016年文本）"
   },
   "issuer": {
    "en": "Standing Committee of the National People's Congress",
    "zh": "全国人民代表大会常务委员会"
   },
   "published": "2016-11-07",
   "inForce": {
    "from": "2017-06-01",
    "until": "2025-12-31"
   },
   "url": "http://www.cac.gov.cn/2016-11/07/c_1119867116.htm",
   "confidence": "verified",
   "note": {
    "en": "Old article numbers; from 2026-01-01 the amended text applies.",
    "zh": "采用旧条号；自2026年1月1日起适用修正后的文本。"
   }
  },
  "csl-2026": {
   "title": {
    "en": "Cybersecurity Law of the People's Republic of China as amended on 28 October 2025",
    "zh": "中华人民共和国网络安全法（2025年10月28日修正）"
   },
   "short": {
    "en": "CSL 2026",
    "zh": "《网络安全法》（2025年修正）"
   },
   "issuer": {
    "en": "Standing Committee of the National People's Congress",
    "zh": "全国人民代表大会常务委员会"
   },
   "published": "2025-10-28",
   "inForce": {
    "from": "2026-01-01"
   },
   "url": "https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Amendment and renumbering are known from summaries; the article numbers and the new penalty article are not verified.",
    "zh": "修正及条号调整见于二手摘要；修正后的条号和新处罚条款尚未核实。"
   }
  },
  "ciir": {
   "title": {
    "en": "Regulations on the Security Protection of Critical Information Infrastructure",
    "zh": "关键信息基础设施安全保护条例"
   },
   "short": {
    "en": "CII Regulations",
    "zh": "《关键信息基础设施安全保护条例》"
   },
   "issuer": {
    "en": "State Council",
    "zh": "国务院"
   },
   "published": "2021-07-30",
   "inForce": {
    "from": "2021-09-01"
   },
   "url": "http://www.gov.cn/zhengce/content/2021-08/17/content_5631671.htm",
   "confidence": "verified"
  },
  "ndsr": {
   "title": {
    "en": "Network Data Security Management Regulations",
    "zh": "网络数据安全管理条例"
   },
   "short": {
    "en": "Network Data Regulations",
    "zh": "《网络数据安全管理条例》"
   },
   "issuer": {
    "en": "State Council",
    "zh": "国务院"
   },
   "published": "2024-09-24",
   "inForce": {
    "from": "2025-01-01"
   },
   "url": "https://www.gov.cn/zhengce/content/202409/content_6977766.htm",
   "confidence": "verified"
  },
  "o11": {
   "title": {
    "en": "Measures for the Security Assessment of Outbound Data Transfers (CAC Order No. 11)",
    "zh": "数据出境安全评估办法（国家互联网信息办公室令第11号）"
   },
   "short": {
    "en": "CAC Order 11",
    "zh": "《数据出境安全评估办法》"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2022-07-07",
   "inForce": {
    "from": "2022-09-01"
   },
   "url": "https://www.cac.gov.cn/2022-07/07/c_1658811536396503.htm",
   "confidence": "verified",
   "note": {
    "en": "Still in force; since 2024-03-22 Order 16 governs wherever the two differ, above all on thresholds and validity.",
    "zh": "仍然有效；自2024年3月22日起，与第16号令不一致之处（主要是门槛和有效期）适用第16号令。"
   }
  },
  "o13": {
   "title": {
    "en": "Measures on the Standard Contract for Outbound Transfer of Personal Information (CAC Order No. 13)",
    "zh": "个人信息出境标准合同办法（国家互联网信息办公室令第13号）"
   },
   "short": {
    "en": "CAC Order 13",
    "zh": "《个人信息出境标准合同办法》"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2023-02-24",
   "inForce": {
    "from": "2023-06-01"
   },
   "url": "https://www.cac.gov.cn/2023-02/24/c_1678884830036813.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Still in force except for the numbers of Article 4; the wording of Articles 5, 6, 8 and 11 is not verified.",
    "zh": "除第四条的数量规定外仍然有效；第五条、第六条、第八条、第十一条的表述尚未核实。"
   }
  },
  "o13-contract": {
   "title": {
    "en": "Standard Contract for Outbound Transfer of Personal Information (annex to CAC Order No. 13)",
    "zh": "个人信息出境标准合同（国家互联网信息办公室令第13号附件）"
   },
   "short": {
    "en": "CAC standard contract",
    "zh": "《个人信息出境标准合同》"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2023-02-24",
   "inForce": {
    "from": "2023-06-01"
   },
   "url": "https://www.cac.gov.cn/2023-02/24/c_1678884830036813.htm",
   "confidence": "unverified",
   "note": {
    "en": "Only a condensed copy was compared; the official wording and numbering of the contract are not verified.",
    "zh": "仅比对过节略文本；标准合同的官方表述和条款编号尚未核实。"
   }
  },
  "o16": {
   "title": {
    "en": "Provisions on Promoting and Regulating Cross-border Data Flows (CAC Order No. 16)",
    "zh": "促进和规范数据跨境流动规定（国家互联网信息办公室令第16号）"
   },
   "short": {
    "en": "CAC Order 16",
    "zh": "《促进和规范数据跨境流动规定》"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2024-03-22",
   "inForce": {
    "from": "2024-03-22"
   },
   "url": "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Most articles were read as quotations; the wording of Articles 5(2), 10, 11, 12 and 13 is not verified.",
    "zh": "多数条文系经引文核对；第五条第二款和第十条至第十三条的表述尚未核实。"
   }
  },
  "o20": {
   "title": {
    "en": "Measures for the Certification of Outbound Transfer of Personal Information (CAC and SAMR Order No. 20)",
    "zh": "个人信息出境认证办法（国家互联网信息办公室、国家市场监督管理总局令第20号）"
   },
   "short": {
    "en": "CAC Order 20",
    "zh": "《个人信息出境认证办法》"
   },
   "issuer": {
    "en": "Cyberspace Administration of China; State Administration for Market Regulation",
    "zh": "国家互联网信息办公室、国家市场监督管理总局"
   },
   "published": "2025-10-17",
   "inForce": {
    "from": "2026-01-01"
   },
   "url": "https://www.cac.gov.cn/2025-10/17/c_1762449728720008.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Known from summaries; articles other than Article 5 are not verified.",
    "zh": "见于二手摘要；第五条以外的条文尚未核实。"
   }
  },
  "o25": {
   "title": {
    "en": "Provisions on Simplified Personal Information Protection Measures for Small Handlers (CAC and MPS Order No. 25)",
    "zh": "小型个人信息处理者个人信息保护简化措施规定（国家互联网信息办公室、公安部令第25号）"
   },
   "short": {
    "en": "CAC Order 25",
    "zh": "《小型个人信息处理者个人信息保护简化措施规定》"
   },
   "issuer": {
    "en": "Cyberspace Administration of China; Ministry of Public Security",
    "zh": "国家互联网信息办公室、公安部"
   },
   "published": "2026-07-24",
   "inForce": {
    "from": "2026-09-01"
   },
   "url": "https://www.cac.gov.cn/2026-07/24/c_1786638889704872.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Known from notes on the final text; its article on outbound transfer is not verified.",
    "zh": "见于对正式文本的介绍；其中关于出境的条款尚未核实。"
   }
  },
  "guide-3": {
   "title": {
    "en": "Guide for Declaring Security Assessment of Outbound Data Transfers (3rd edition)",
    "zh": "数据出境安全评估申报指南（第三版）"
   },
   "short": {
    "en": "Declaration guide, 3rd ed.",
    "zh": "《数据出境安全评估申报指南（第三版）》"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2025-06-27",
   "inForce": {
    "from": "2025-06-27"
   },
   "url": "https://www.cac.gov.cn/2025-06/27/c_1752652339765002.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Known from summaries; the exact document list, the cases of offline filing, the sixth extension condition and the 20 working days for an extension are not verified.",
    "zh": "见于二手摘要；材料清单、线下申报情形、第六项延期条件及延期20个工作日的期限尚未核实。"
   }
  },
  "guide-2": {
   "title": {
    "en": "Guide for Declaring Security Assessment (2nd edition) and Guide for Filing the Standard Contract (2nd edition)",
    "zh": "数据出境安全评估申报指南（第二版）、个人信息出境标准合同备案指南（第二版）"
   },
   "short": {
    "en": "Guides, 2nd ed.",
    "zh": "《申报指南（第二版）》和《备案指南（第二版）》"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2024-03-22",
   "inForce": {
    "from": "2024-03-22"
   },
   "url": "https://www.cac.gov.cn/2024-03/22/c_1712783131692707.htm",
   "confidence": "second-hand",
   "note": {
    "en": "The contract filing guide is current; the assessment guide was replaced by the 3rd edition on 2025-06-27. The periods and document list of contract filing are not verified.",
    "zh": "标准合同备案指南现行有效；评估申报指南已由2025年6月27日第三版取代。备案的期限和材料清单尚未核实。"
   }
  },
  "qa-2025-04": {
   "title": {
    "en": "Questions and answers on the management of outbound data transfers, April 2025",
    "zh": "数据出境安全管理政策问答（2025年4月）"
   },
   "short": {
    "en": "CAC Q&A, April 2025",
    "zh": "国家网信办政策问答（2025年4月）"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2025-04-09",
   "inForce": {
    "from": "2025-04-09"
   },
   "url": "https://www.cac.gov.cn/2025-04/09/c_1745906286623776.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Known from summaries.",
    "zh": "见于二手摘要。"
   }
  },
  "qa-2025-05": {
   "title": {
    "en": "Questions and answers on the management of outbound data transfers, May 2025",
    "zh": "数据出境安全管理政策问答（2025年5月）"
   },
   "short": {
    "en": "CAC Q&A, May 2025",
    "zh": "国家网信办政策问答（2025年5月）"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2025-05-30",
   "inForce": {
    "from": "2025-05-30"
   },
   "url": "https://www.cac.gov.cn/2025-05/30/c_1750315283722063.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Known from summaries.",
    "zh": "见于二手摘要。"
   }
  },
  "qa-2025-10": {
   "title": {
    "en": "Questions and answers on the management of outbound data transfers, October 2025",
    "zh": "数据出境安全管理政策问答（2025年10月）"
   },
   "short": {
    "en": "CAC Q&A, October 2025",
    "zh": "国家网信办政策问答（2025年10月）"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2025-10-31",
   "inForce": {
    "from": "2025-10-31"
   },
   "url": "https://www.cac.gov.cn/2025-10/31/c_1763633376984070.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Known from summaries.",
    "zh": "见于二手摘要。"
   }
  },
  "qa-2026-01": {
   "title": {
    "en": "Questions and answers on the management of outbound data transfers, January 2026",
    "zh": "数据出境安全管理政策问答（2026年1月）"
   },
   "short": {
    "en": "CAC Q&A, January 2026",
    "zh": "国家网信办政策问答（2026年1月）"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2026-01-30",
   "inForce": {
    "from": "2026-01-30"
   },
   "url": "https://www.cac.gov.cn/2026-01/30/c_1771505108953002.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Known from summaries.",
    "zh": "见于二手摘要。"
   }
  },
  "qa-2026-07": {
   "title": {
    "en": "Questions and answers on the management of outbound data transfers, July 2026",
    "zh": "数据出境安全管理政策问答（2026年7月）"
   },
   "short": {
    "en": "CAC Q&A, July 2026",
    "zh": "国家网信办政策问答（2026年7月）"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2026-07-24",
   "inForce": {
    "from": "2026-07-24"
   },
   "url": "https://www.cac.gov.cn/2026-07/24/c_1786638883119336.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Known from summaries.",
    "zh": "见于二手摘要。"
   }
  },
  "ftz-lists": {
   "title": {
    "en": "Negative lists for outbound data transfers of the pilot free trade zones",
    "zh": "自由贸易试验区数据出境负面清单"
   },
   "short": {
    "en": "FTZ negative lists",
    "zh": "自贸试验区负面清单"
   },
   "issuer": {
    "en": "Provincial authorities of the pilot free trade zones; recorded with the CAC and the National Data Administration",
    "zh": "各自由贸易试验区所在省级有关部门（报国家网信部门、国家数据管理部门备案）"
   },
   "published": "2024-05-09",
   "inForce": {
    "from": "2024-05-09"
   },
   "url": "https://www.cac.gov.cn/wxzw/sjzl/sjcjfmqd/A09370806index_1.htm",
   "confidence": "unverified",
   "note": {
    "en": "The dates are those of the first list; the sectors, rows and treatment of CIIOs of each list are not verified.",
    "zh": "所列日期为首份清单的日期；各清单的行业、条目以及对关键信息基础设施运营者的处理尚未核实。"
   }
  },
  "gba": {
   "title": {
    "en": "Standard Contract for Cross-boundary Flow of Personal Information within the Guangdong-Hong Kong-Macao Greater Bay Area",
    "zh": "粤港澳大湾区个人信息跨境流动标准合同"
   },
   "short": {
    "en": "GBA standard contract",
    "zh": "大湾区标准合同"
   },
   "issuer": {
    "en": "Cyberspace Administration of China with the competent authority of the Hong Kong SAR",
    "zh": "国家互联网信息办公室与香港特别行政区主管部门"
   },
   "published": "2023-12-13",
   "inForce": {
    "from": "2023-12-10"
   },
   "url": "https://www.cac.gov.cn/2023-12/13/c_1704042786237103.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Dates are those of the Mainland-Hong Kong text; the date of the Macao text and the filing period are not verified.",
    "zh": "日期为内地与香港文本的日期；澳门文本的日期和备案期限尚未核实。"
   }
  },
  "auto-2021": {
   "title": {
    "en": "Several Provisions on Automotive Data Security Management (Trial)",
    "zh": "汽车数据安全管理若干规定（试行）"
   },
   "short": {
    "en": "Automotive Data Provisions",
    "zh": "《汽车数据安全管理若干规定（试行）》"
   },
   "issuer": {
    "en": "Cyberspace Administration of China and four other departments",
    "zh": "国家互联网信息办公室等五部门"
   },
   "inForce": {
    "from": "2021-10-01"
   },
   "confidence": "second-hand",
   "note": {
    "en": "The wording of the single items is not verified. The official address is not recorded here.",
    "zh": "各项的具体表述尚未核实。此处未收录官方网址。"
   }
  },
  "auto-2026": {
   "title": {
    "en": "Automotive Data Export Security Guide (2026 edition)",
    "zh": "汽车数据出境安全指引（2026版）"
   },
   "short": {
    "en": "Automotive export guide 2026",
    "zh": "《汽车数据出境安全指引（2026版）》"
   },
   "issuer": {
    "en": "Ministry of Industry and Information Technology and seven other departments",
    "zh": "工业和信息化部等八部门"
   },
   "published": "2026-02-03",
   "inForce": {
    "from": "2026-02-03"
   },
   "url": "https://www.cac.gov.cn/2026-02/03/c_1771851453192164.htm",
   "confidence": "second-hand",
   "note": {
    "en": "Known from press summaries.",
    "zh": "见于新闻摘要。"
   }
  },
  "fin-2025": {
   "title": {
    "en": "Compliance Guide for Promoting and Regulating Cross-border Data Flows in the Financial Industry",
    "zh": "促进和规范金融业数据跨境流动合规指南"
   },
   "short": {
    "en": "Financial sector guide 2025",
    "zh": "《促进和规范金融业数据跨境流动合规指南》"
   },
   "issuer": {
    "en": "People's Bank of China and five other departments",
    "zh": "中国人民银行等六部门"
   },
   "published": "2025-04-17",
   "url": "https://www.pbc.gov.cn",
   "confidence": "second-hand",
   "note": {
    "en": "Known from press summaries; the address is that of the issuer, not of the document.",
    "zh": "见于新闻摘要；所列网址为发布机关网站，并非文件页面。"
   }
  },
  "civil-code": {
   "title": {
    "en": "Civil Code of the People's Republic of China",
    "zh": "中华人民共和国民法典"
   },
   "short": {
    "en": "Civil Code",
    "zh": "《民法典》"
   },
   "issuer": {
    "en": "National People's Congress",
    "zh": "全国人民代表大会"
   },
   "confidence": "verified",
   "note": {
    "en": "Used by analogy for counting words and periods; its date and official address are not recorded here.",
    "zh": "类推用于数量用语和期间的计算；此处未收录其施行日期和官方网址。"
   }
  },
  "gb-45574": {
   "title": {
    "en": "GB/T 45574-2025 Data security technology - Security requirements for processing of sensitive personal information",
    "zh": "GB/T 45574-2025 数据安全技术 敏感个人信息处理安全要求"
   },
   "short": {
    "en": "GB/T 45574-2025",
    "zh": "GB/T 45574-2025"
   },
   "issuer": {
    "en": "State Administration for Market Regulation; Standardization Administration",
    "zh": "国家市场监督管理总局、国家标准化管理委员会"
   },
   "published": "2025-04-25",
   "inForce": {
    "from": "2025-11-01"
   },
   "url": "https://openstd.samr.gov.cn",
   "confidence": "second-hand",
   "note": {
    "en": "Recommended, not binding. Most sources give 2025-11-01 as the date, one says December; the exact list of Annex A is not verified. The address is that of the standards platform, not of the document.",
    "zh": "推荐性标准，不具强制力。多数资料载明自2025年11月1日实施，另有一处称12月；附录A的确切清单尚未核实。所列网址为国家标准平台，并非文件页面。"
   }
  },
  "gb-35273": {
   "title": {
    "en": "GB/T 35273-2020 Information security technology - Personal information security specification",
    "zh": "GB/T 35273-2020 信息安全技术 个人信息安全规范"
   },
   "short": {
    "en": "GB/T 35273-2020",
    "zh": "GB/T 35273-2020"
   },
   "issuer": {
    "en": "State Administration for Market Regulation; Standardization Administration",
    "zh": "国家市场监督管理总局、国家标准化管理委员会"
   },
   "url": "https://openstd.samr.gov.cn",
   "confidence": "second-hand",
   "note": {
    "en": "Named here only to show what GB/T 45574-2025 changed; its dates are not recorded. The address is that of the standards platform, not of the document.",
    "zh": "仅用于说明GB/T 45574-2025的变化；此处未收录其日期。所列网址为国家标准平台，并非文件页面。"
   }
  },
  "gb-43697": {
   "title": {
    "en": "GB/T 43697-2024 Data security technology - Rules for data classification and grading",
    "zh": "GB/T 43697-2024 数据安全技术 数据分类分级规则"
   },
   "short": {
    "en": "GB/T 43697-2024",
    "zh": "GB/T 43697-2024"
   },
   "issuer": {
    "en": "State Administration for Market Regulation; Standardization Administration",
    "zh": "国家市场监督管理总局、国家标准化管理委员会"
   },
   "inForce": {
    "from": "2024-10-01"
   },
   "url": "https://openstd.samr.gov.cn",
   "confidence": "second-hand",
   "note": {
    "en": "The exact list of Annex G is not verified. The address is that of the standards platform, not of the document.",
    "zh": "附录G的确切清单尚未核实。所列网址为国家标准平台，并非文件页面。"
   }
  },
  "gb-32100": {
   "title": {
    "en": "GB 32100-2015 Coding rule of the unified social credit identifier for legal entities and other organizations",
    "zh": "GB 32100-2015 法人和其他组织统一社会信用代码编码规则"
   },
   "short": {
    "en": "GB 32100-2015",
    "zh": "GB 32100-2015"
   },
   "issuer": {
    "en": "State Administration for Market Regulation; Standardization Administration",
    "zh": "国家市场监督管理总局、国家标准化管理委员会"
   },
   "url": "https://openstd.samr.gov.cn",
   "confidence": "second-hand",
   "note": {
    "en": "Its dates are not recorded here. The address is that of the standards platform, not of the document.",
    "zh": "此处未收录其日期。所列网址为国家标准平台，并非文件页面。"
   }
  },
  "gb-46068": {
   "title": {
    "en": "GB/T 46068-2025 Data security technology - Security certification requirements for cross-border processing of personal information",
    "zh": "GB/T 46068-2025 数据安全技术 个人信息跨境处理活动安全认证要求"
   },
   "short": {
    "en": "GB/T 46068-2025",
    "zh": "GB/T 46068-2025"
   },
   "issuer": {
    "en": "State Administration for Market Regulation; Standardization Administration",
    "zh": "国家市场监督管理总局、国家标准化管理委员会"
   },
   "url": "https://openstd.samr.gov.cn",
   "confidence": "second-hand",
   "note": {
    "en": "Known by name from summaries; its clauses and dates are not verified. The address is that of the standards platform, not of the document.",
    "zh": "仅从二手摘要知其名称；条款和日期尚未核实。所列网址为国家标准平台，并非文件页面。"
   }
  },
  "hgr": {
   "title": {
    "en": "Regulations on the Administration of Human Genetic Resources",
    "zh": "人类遗传资源管理条例"
   },
   "short": {
    "en": "HGR Regulations",
    "zh": "《人类遗传资源管理条例》"
   },
   "issuer": {
    "en": "State Council",
    "zh": "国务院"
   },
   "confidence": "verified",
   "note": {
    "en": "A permit regime apart from the CAC mechanisms; its date and official address are not recorded here.",
    "zh": "独立于网信部门出境机制之外的许可制度；此处未收录其施行日期和官方网址。"
   }
  },
  "map-regulations": {
   "title": {
    "en": "Map Administration Regulations",
    "zh": "地图管理条例"
   },
   "short": {
    "en": "Map Regulations",
    "zh": "《地图管理条例》"
   },
   "issuer": {
    "en": "State Council",
    "zh": "国务院"
   },
   "confidence": "verified",
   "note": {
    "en": "Its date and official address are not recorded here.",
    "zh": "此处未收录其施行日期和官方网址。"
   }
  },
  "credit-reporting": {
   "title": {
    "en": "Regulations on the Administration of the Credit Reporting Industry",
    "zh": "征信业管理条例"
   },
   "short": {
    "en": "Credit Reporting Regulations",
    "zh": "《征信业管理条例》"
   },
   "issuer": {
    "en": "State Council",
    "zh": "国务院"
   },
   "confidence": "verified",
   "note": {
    "en": "Its date and official address are not recorded here.",
    "zh": "此处未收录其施行日期和官方网址。"
   }
  },
  "fin-info-2026": {
   "title": {
    "en": "Guide for the classification and grading of data in financial information services (State CAC notice [2026] No. 2)",
    "zh": "金融信息服务数据分类分级指南（国家网信办〔2026〕2号）"
   },
   "short": {
    "en": "Financial information guide 2026",
    "zh": "金融信息服务数据分类分级指南"
   },
   "issuer": {
    "en": "Cyberspace Administration of China",
    "zh": "国家互联网信息办公室"
   },
   "published": "2026-06-13",
   "confidence": "second-hand",
   "note": {
    "en": "Known from a list of rules; its Chinese title is a rendering. The official address is not recorded here.",
    "zh": "见于规则清单；中文名称为意译。此处未收录官方网址。"
   }
  },
  "miit-2022": {
   "title": {
    "en": "Measures for Data Security Management in Industry and Information Technology (Trial), MIIT Net-Sec [2022] No. 166",
    "zh": "工业和信息化领域数据安全管理办法（试行）（工信部网安〔2022〕166号）"
   },
   "short": {
    "en": "MIIT data measures",
    "zh": "《工业和信息化领域数据安全管理办法（试行）》"
   },
   "issuer": {
    "en": "Ministry of Industry and Information Technology",
    "zh": "工业和信息化部"
   },
   "inForce": {
    "from": "2023-01-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "Title, date and content are not verified. The official address is not recorded here.",
    "zh": "名称、日期和内容尚未核实。此处未收录官方网址。"
   }
  },
  "mnr-2024": {
   "title": {
    "en": "Measures for data security in the field of natural resources",
    "zh": "自然资源领域数据安全管理办法"
   },
   "short": {
    "en": "Natural resources data measures",
    "zh": "自然资源领域数据安全管理办法"
   },
   "issuer": {
    "en": "Ministry of Natural Resources",
    "zh": "自然资源部"
   },
   "confidence": "unverified",
   "note": {
    "en": "Said to date from March 2024; title, date and content are not verified. The official address is not recorded here.",
    "zh": "据称为2024年3月发布；名称、日期和内容尚未核实。此处未收录官方网址。"
   }
  },
  "nhc-2014": {
   "title": {
    "en": "Health authority rules on the management of population health information (2014)",
    "zh": "卫生主管部门关于人口健康信息管理的规定（2014年）"
   },
   "short": {
    "en": "Population health information rules",
    "zh": "人口健康信息管理规定"
   },
   "issuer": {
    "en": "Health authority of the State Council",
    "zh": "国务院卫生主管部门"
   },
   "confidence": "unverified",
   "note": {
    "en": "Existence is known from a list of rules; title and content are not verified. The official address is not recorded here.",
    "zh": "见于规则清单；名称和内容尚未核实。此处未收录官方网址。"
   }
  },
  "ride-hailing-measures": {
   "title": {
    "en": "Interim Measures for Online Taxi Booking Services",
    "zh": "网络预约出租汽车经营服务管理暂行办法"
   },
   "short": {
    "en": "Online taxi measures",
    "zh": "《网络预约出租汽车经营服务管理暂行办法》"
   },
   "issuer": {
    "en": "Ministry of Transport and other departments",
    "zh": "交通运输部等部门"
   },
   "confidence": "unverified",
   "note": {
    "en": "Date and content are not verified. The official address is not recorded here.",
    "zh": "日期和内容尚未核实。此处未收录官方网址。"
   }
  },
  "holiday-measures": {
   "title": {
    "en": "Measures on Holidays for National Festivals and Memorial Days (as amended in November 2024)",
    "zh": "全国年节及纪念日放假办法（2024年11月修订）"
   },
   "short": {
    "en": "Holiday Measures",
    "zh": "《全国年节及纪念日放假办法》"
   },
   "issuer": {
    "en": "State Council",
    "zh": "国务院"
   },
   "published": "2024-11-10",
   "confidence": "verified",
   "note": {
    "en": "Make-up working days are set each year by a separate notice. The official address is not recorded here.",
    "zh": "调休工作日由每年另行发布的通知确定。此处未收录官方网址。"
   }
  },
  "holidays-2022": {
   "title": {
    "en": "Notice on the Arrangement of Some Holidays in 2022 (State Council General Office telegram [2021] No. 11)",
    "zh": "国务院办公厅关于2022年部分节假日安排的通知（国办发明电〔2021〕11号）"
   },
   "short": {
    "en": "Holiday notice 2022",
    "zh": "2022年节假日安排通知"
   },
   "issuer": {
    "en": "General Office of the State Council",
    "zh": "国务院办公厅"
   },
   "published": "2021-10-25",
   "inForce": {
    "from": "2022-01-01",
    "until": "2022-12-31"
   },
   "url": "https://www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm",
   "confidence": "verified"
  },
  "holidays-2023": {
   "title": {
    "en": "Notice on the Arrangement of Some Holidays in 2023 (State Council General Office telegram [2022] No. 16)",
    "zh": "国务院办公厅关于2023年部分节假日安排的通知（国办发明电〔2022〕16号）"
   },
   "short": {
    "en": "Holiday notice 2023",
    "zh": "2023年节假日安排通知"
   },
   "issuer": {
    "en": "General Office of the State Council",
    "zh": "国务院办公厅"
   },
   "published": "2022-12-08",
   "inForce": {
    "from": "2023-01-01",
    "until": "2023-12-31"
   },
   "url": "https://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm",
   "confidence": "verified"
  },
  "holidays-2024": {
   "title": {
    "en": "Notice on the Arrangement of Some Holidays in 2024 (State Council General Office telegram [2023] No. 7)",
    "zh": "国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）"
   },
   "short": {
    "en": "Holiday notice 2024",
    "zh": "2024年节假日安排通知"
   },
   "issuer": {
    "en": "General Office of the State Council",
    "zh": "国务院办公厅"
   },
   "published": "2023-10-25",
   "inForce": {
    "from": "2024-01-01",
    "until": "2024-12-31"
   },
   "url": "https://www.gov.cn/zhengce/content/202310/content_6911527.htm",
   "confidence": "verified"
  },
  "holidays-2025": {
   "title": {
    "en": "Notice on the Arrangement of Some Holidays in 2025 (State Council General Office telegram [2024] No. 12)",
    "zh": "国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）"
   },
   "short": {
    "en": "Holiday notice 2025",
    "zh": "2025年节假日安排通知"
   },
   "issuer": {
    "en": "General Office of the State Council",
    "zh": "国务院办公厅"
   },
   "published": "2024-11-12",
   "inForce": {
    "from": "2025-01-01",
    "until": "2025-12-31"
   },
   "url": "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
   "confidence": "verified"
  },
  "holidays-2026": {
   "title": {
    "en": "Notice on the Arrangement of Some Holidays in 2026 (State Council General Office telegram [2025] No. 7)",
    "zh": "国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）"
   },
   "short": {
    "en": "Holiday notice 2026",
    "zh": "2026年节假日安排通知"
   },
   "issuer": {
    "en": "General Office of the State Council",
    "zh": "国务院办公厅"
   },
   "published": "2025-11-04",
   "inForce": {
    "from": "2026-01-01",
    "until": "2026-12-31"
   },
   "url": "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
   "confidence": "verified"
  },
  "cac-guide": {
   "title": {
    "en": "Practice guide to China's security assessment of outbound data transfers",
    "zh": "中国数据出境安全评估实务指南"
   },
   "short": {
    "en": "The practice guide",
    "zh": "实务指南"
   },
   "issuer": {
    "en": "Private publisher",
    "zh": "民间机构"
   },
   "confidence": "second-hand",
   "note": {
    "en": "Describes the rules of 2022 and is kept for comparison; it is not an official document and has no official address.",
    "zh": "所述为2022年的规则，保留以供比较；并非官方文件，无官方网址。"
   }
  }
 },
 "provisions": {
  "o11-2": {
   "source": "o11",
   "article": {
    "en": "Art. 2",
    "zh": "第二条"
   },
   "gist": {
    "en": "The Measures cover important data and personal information that a handler collected or produced in operations inside mainland China and provides abroad.",
    "zh": "数据处理者向境外提供在境内运营中收集和产生的重要数据和个人信息，适用本办法。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-4-1": {
   "source": "o11",
   "article": {
    "en": "Art. 4(1)",
    "zh": "第四条第（一）项"
   },
   "gist": {
    "en": "A handler that provides important data abroad declares a security assessment, whatever the volume.",
    "zh": "数据处理者向境外提供重要数据的，不论数量多少，均应申报数据出境安全评估。"
   },
   "inForce": {
    "from": "2022-09-01",
    "until": "2024-03-21"
   },
   "confidence": "verified"
  },
  "o11-4-2a": {
   "source": "o11",
   "article": {
    "en": "Art. 4(2), first case",
    "zh": "第四条第（二）项前段"
   },
   "gist": {
    "en": "A critical information infrastructure operator that provides personal information of even one person abroad declares a security assessment.",
    "zh": "关键信息基础设施运营者向境外提供个人信息的，即使仅涉及一人，也应申报数据出境安全评估。"
   },
   "inForce": {
    "from": "2022-09-01",
    "until": "2024-03-21"
   },
   "confidence": "verified"
  },
  "o11-4-2b": {
   "source": "o11",
   "article": {
    "en": "Art. 4(2), second case",
    "zh": "第四条第（二）项后段"
   },
   "gist": {
    "en": "A handler that processes personal information of 1,000,000 or more persons and provides any of it abroad declares a security assessment; people processed count, not people exported.",
    "zh": "处理100万人以上个人信息的数据处理者向境外提供个人信息的，应申报数据出境安全评估；按处理的人数而非出境的人数计算。"
   },
   "inForce": {
    "from": "2022-09-01",
    "until": "2024-03-21"
   },
   "confidence": "verified"
  },
  "o11-4-3a": {
   "source": "o11",
   "article": {
    "en": "Art. 4(3), first case",
    "zh": "第四条第（三）项前段"
   },
   "gist": {
    "en": "A handler that since 1 January of the previous year has provided personal information of 100,000 persons abroad in total declares a security assessment.",
    "zh": "自上年1月1日起累计向境外提供10万人个人信息的数据处理者，应申报数据出境安全评估。"
   },
   "inForce": {
    "from": "2022-09-01",
    "until": "2024-03-21"
   },
   "confidence": "verified",
   "note": {
    "en": "The text names the figure without the word for \"or more\"; that the figure itself is included follows from Article 4 of Order 13.",
    "zh": "条文仅列数字而未写“以上”；包含本数系由第13号令第四条反推得出。"
   }
  },
  "o11-4-3b": {
   "source": "o11",
   "article": {
    "en": "Art. 4(3), second case",
    "zh": "第四条第（三）项后段"
   },
   "gist": {
    "en": "A handler that since 1 January of the previous year has provided sensitive personal information of 10,000 persons abroad in total declares a security assessment.",
    "zh": "自上年1月1日起累计向境外提供1万人敏感个人信息的数据处理者，应申报数据出境安全评估。"
   },
   "inForce": {
    "from": "2022-09-01",
    "until": "2024-03-21"
   },
   "confidence": "verified",
   "note": {
    "en": "The text names the figure without the word for \"or more\"; that the figure itself is included follows from Article 4 of Order 13.",
    "zh": "条文仅列数字而未写“以上”；包含本数系由第13号令第四条反推得出。"
   }
  },
  "o11-4-4": {
   "source": "o11",
   "article": {
    "en": "Art. 4(4)",
    "zh": "第四条第（四）项"
   },
   "gist": {
    "en": "The CAC may prescribe further situations in which a security assessment is declared.",
    "zh": "国家网信部门可以规定其他需要申报数据出境安全评估的情形。"
   },
   "inForce": {
    "from": "2022-09-01",
    "until": "2024-03-21"
   },
   "confidence": "verified"
  },
  "o11-5": {
   "source": "o11",
   "article": {
    "en": "Art. 5",
    "zh": "第五条"
   },
   "gist": {
    "en": "Before declaring, the handler assesses the risk itself: lawfulness and necessity; scale, kinds and sensitivity; the recipient's duties and ability; risk during and after transfer and the channels for rights; whether the legal document suffices; other matters.",
    "zh": "申报前应开展数据出境风险自评估，重点评估合法正当必要性，规模、种类和敏感程度，境外接收方的义务与能力，出境中和出境后的风险与维权渠道，法律文件是否充分，以及其他事项。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-6": {
   "source": "o11",
   "article": {
    "en": "Art. 6",
    "zh": "第六条"
   },
   "gist": {
    "en": "A declaration consists of the declaration form, the self-assessment report, the legal document to be concluded with the recipient, and other material that the assessment needs.",
    "zh": "申报材料包括申报书、数据出境风险自评估报告、与境外接收方拟订立的法律文件，以及安全评估工作需要的其他材料。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-7": {
   "source": "o11",
   "article": {
    "en": "Art. 7",
    "zh": "第七条"
   },
   "gist": {
    "en": "The provincial CAC checks completeness within 5 working days of receipt and returns an incomplete package with one full list; the national CAC decides on acceptance within 7 working days of receiving the material and says so in writing.",
    "zh": "省级网信部门自收到材料之日起5个工作日内完成完备性查验，材料不齐全的退回并一次性告知；国家网信部门自收到材料之日起7个工作日内决定是否受理并书面通知。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-8": {
   "source": "o11",
   "article": {
    "en": "Art. 8",
    "zh": "第八条"
   },
   "gist": {
    "en": "The assessment looks at lawfulness and necessity, the law and network security of the recipient's country and its level of protection, scale and sensitivity, protection of data security and rights, adequacy of the legal document, compliance with Chinese law, and other matters.",
    "zh": "安全评估重点审查合法正当必要性，境外接收方所在地的法律政策、网络安全环境和保护水平，规模与敏感程度，数据安全与权益保障，法律文件是否充分，遵守中国法律的情况，以及其他事项。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-9-1": {
   "source": "o11",
   "article": {
    "en": "Art. 9(1)",
    "zh": "第九条第（一）项"
   },
   "gist": {
    "en": "The legal document states the purpose and method of the transfer, the scope of the data, and the recipient's purpose and method of processing.",
    "zh": "法律文件应写明数据出境的目的、方式和数据范围，以及境外接收方处理数据的用途和方式。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-9-2": {
   "source": "o11",
   "article": {
    "en": "Art. 9(2)",
    "zh": "第九条第（二）项"
   },
   "gist": {
    "en": "The legal document states where and how long the data is kept abroad, and what happens to it when the period ends, the purpose is achieved or the document terminates.",
    "zh": "法律文件应写明数据在境外的保存地点、期限，以及期限届满、目的完成或者法律文件终止后的处理措施。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-9-3": {
   "source": "o11",
   "article": {
    "en": "Art. 9(3)",
    "zh": "第九条第（三）项"
   },
   "gist": {
    "en": "The legal document binds the recipient as to passing the data on to other organisations or individuals.",
    "zh": "法律文件应对境外接收方将出境数据再转移给其他组织、个人作出约束性要求。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-9-4": {
   "source": "o11",
   "article": {
    "en": "Art. 9(4)",
    "zh": "第九条第（四）项"
   },
   "gist": {
    "en": "The legal document states the security measures due when the recipient's control or business scope changes materially, when law, policy or network security in its country changes, or when force majeure makes the data hard to protect.",
    "zh": "法律文件应写明境外接收方实际控制权或者经营范围发生实质性变化、所在地法律政策和网络安全环境变化或者发生不可抗力而难以保障数据安全时的安全措施。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-9-5": {
   "source": "o11",
   "article": {
    "en": "Art. 9(5)",
    "zh": "第九条第（五）项"
   },
   "gist": {
    "en": "The legal document states the remedies for breach of security duties, the liability for breach and the way to settle disputes.",
    "zh": "法律文件应写明违反数据安全保护义务的补救措施、违约责任和争议解决方式。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-9-6": {
   "source": "o11",
   "article": {
    "en": "Art. 9(6)",
    "zh": "第九条第（六）项"
   },
   "gist": {
    "en": "The legal document requires proper emergency handling when data is altered, destroyed, leaked, lost, transferred or unlawfully obtained or used, and the ways for individuals to protect their rights in their personal information.",
    "zh": "法律文件应要求在数据遭到篡改、破坏、泄露、丢失、转移或者被非法获取、利用时妥善应急处置，并写明个人维护其个人信息权益的途径和方式。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-10": {
   "source": "o11",
   "article": {
    "en": "Art. 10",
    "zh": "第十条"
   },
   "gist": {
    "en": "After acceptance the CAC organises the assessment together with the competent departments of the State Council, the provincial CAC and expert bodies.",
    "zh": "受理后，国家网信部门组织国务院有关部门、省级网信部门和专门机构等开展安全评估。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-11": {
   "source": "o11",
   "article": {
    "en": "Art. 11",
    "zh": "第十一条"
   },
   "gist": {
    "en": "The CAC may ask for supplements or corrections; refusal without good reason lets it end the assessment, and material that is false on purpose counts as not passed.",
    "zh": "评估中可要求补充或者更正材料；无正当理由拒不补正的可以终止评估，故意提交虚假材料的按评估不通过处理。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-12": {
   "source": "o11",
   "article": {
    "en": "Art. 12",
    "zh": "第十二条"
   },
   "gist": {
    "en": "The CAC completes the assessment within 45 working days of the written acceptance notice, may extend this for complex cases or supplements and tells the handler the expected extension, and gives the result in writing.",
    "zh": "国家网信部门自书面受理通知之日起45个工作日内完成评估；情况复杂或者需要补正材料的可以延长并告知预计延长时间，评估结果书面通知。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-13": {
   "source": "o11",
   "article": {
    "en": "Art. 13",
    "zh": "第十三条"
   },
   "gist": {
    "en": "A handler that objects to the result may ask the CAC for a re-review within 15 working days of receiving it; the outcome of the re-review is final.",
    "zh": "对评估结果有异议的，可在收到结果15个工作日内向国家网信部门申请复评，复评结果为最终结论。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-14": {
   "source": "o11",
   "article": {
    "en": "Art. 14",
    "zh": "第十四条"
   },
   "gist": {
    "en": "A result under the Measures alone is valid for 2 years from its date, and a handler that goes on declares again at least 60 working days before it expires.",
    "zh": "依本办法作出的评估结果自出具之日起2年有效；需继续出境的，应在有效期届满60个工作日前重新申报。"
   },
   "inForce": {
    "from": "2022-09-01",
    "until": "2024-03-21"
   },
   "confidence": "unverified",
   "note": {
    "en": "The text is read; not verified is whether results issued before 2024-03-22 still run 2 years or now run 3 years.",
    "zh": "条文本身已核对；2024年3月22日前作出的结果有效期仍为2年还是改为3年，尚未核实。"
   }
  },
  "o11-14-1": {
   "source": "o11",
   "article": {
    "en": "Art. 14(1)",
    "zh": "第十四条第（一）项"
   },
   "gist": {
    "en": "Within validity a new assessment is due when the purpose, method, scope or kinds of data or the recipient's use or method change so that security is affected, or retention abroad is prolonged.",
    "zh": "有效期内，出境目的、方式、范围、种类或者境外接收方的用途、方式发生变化影响数据安全，或者延长境外保存期限的，应重新申报评估。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-14-2": {
   "source": "o11",
   "article": {
    "en": "Art. 14(2)",
    "zh": "第十四条第（二）项"
   },
   "gist": {
    "en": "Within validity a new assessment is due when law, policy or the network environment abroad, the control of handler or recipient, or the legal document changes, or force majeure occurs, and security is affected.",
    "zh": "有效期内，境外法律政策和网络安全环境变化、发生不可抗力、处理者或者接收方实际控制权变化、法律文件变更等影响数据安全的，应重新申报评估。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-14-3": {
   "source": "o11",
   "article": {
    "en": "Art. 14(3)",
    "zh": "第十四条第（三）项"
   },
   "gist": {
    "en": "Within validity a new assessment is also due in other situations that affect the security of the exported data.",
    "zh": "有效期内，出现影响出境数据安全的其他情形的，应重新申报评估。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-17": {
   "source": "o11",
   "article": {
    "en": "Art. 17",
    "zh": "第十七条"
   },
   "gist": {
    "en": "Where an assessed transfer no longer meets the requirements, the CAC orders in writing that it end; to go on, the handler rectifies and declares again.",
    "zh": "已通过评估的出境活动不再符合要求的，国家网信部门书面通知终止；需继续开展的，应整改后重新申报。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-19": {
   "source": "o11",
   "article": {
    "en": "Art. 19",
    "zh": "第十九条"
   },
   "gist": {
    "en": "Important data is data that, once altered, destroyed, leaked or unlawfully obtained or used, may endanger national security, the running of the economy, social stability, or public health and safety.",
    "zh": "重要数据是指一旦遭到篡改、破坏、泄露或者非法获取、非法利用等，可能危害国家安全、经济运行、社会稳定、公共健康和安全等的数据。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o11-20": {
   "source": "o11",
   "article": {
    "en": "Art. 20",
    "zh": "第二十条"
   },
   "gist": {
    "en": "The Measures are in force from 1 September 2022, and transfers begun earlier were to be brought into line within 6 months, by 28 February 2023.",
    "zh": "本办法自2022年9月1日起施行；此前已开展的出境活动应在6个月内（至2023年2月28日）完成整改。"
   },
   "inForce": {
    "from": "2022-09-01"
   },
   "confidence": "verified"
  },
  "o13-4": {
   "source": "o13",
   "article": {
    "en": "Art. 4",
    "zh": "第四条"
   },
   "gist": {
    "en": "The standard contract was open only to a handler that is no CIIO, processes personal information of fewer than 1,000,000 persons and since 1 January of the previous year has exported that of fewer than 100,000 persons and sensitive data of fewer than 10,000.",
    "zh": "订立标准合同须同时满足：非关键信息基础设施运营者，处理个人信息不满100万人，自上年1月1日起累计出境个人信息不满10万人、敏感个人信息不满1万人。"
   },
   "inForce": {
    "from": "2023-06-01",
    "until": "2024-03-21"
   },
   "confidence": "verified",
   "note": {
    "en": "Its numbers are displaced by Article 8 of Order 16 since 2024-03-22.",
    "zh": "自2024年3月22日起，其数量条件被第16号令第八条取代。"
   }
  },
  "o13-4-split": {
   "source": "o13",
   "article": {
    "en": "Art. 4, ban on splitting",
    "zh": "第四条（不得拆分）"
   },
   "gist": {
    "en": "Quantities may not be split in order to pass by contract what needs a security assessment.",
    "zh": "不得采取数量拆分等手段，将应当通过安全评估的个人信息以订立标准合同的方式出境。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "second-hand"
  },
  "o13-5": {
   "source": "o13",
   "article": {
    "en": "Art. 5",
    "zh": "第五条"
   },
   "gist": {
    "en": "Before the transfer the handler carries out a personal information protection impact assessment under six heads, among them necessity, risk to rights, the recipient's ability and the law of its country.",
    "zh": "出境前应开展个人信息保护影响评估，重点评估六项内容，包括必要性、对权益的风险、境外接收方的能力以及所在国家或者地区的法律政策等。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording of this article has not been checked against the official text.",
    "zh": "本条表述尚未与官方文本核对。"
   }
  },
  "o13-6": {
   "source": "o13",
   "article": {
    "en": "Art. 6",
    "zh": "第六条"
   },
   "gist": {
    "en": "The contract follows the annex strictly, may add terms that do not conflict with it, and the transfer may begin only once the contract is in effect.",
    "zh": "标准合同应严格按照附件订立，可以约定不相冲突的其他条款；合同生效后方可开展出境活动。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording of this article has not been checked against the official text.",
    "zh": "本条表述尚未与官方文本核对。"
   }
  },
  "o13-7": {
   "source": "o13",
   "article": {
    "en": "Art. 7",
    "zh": "第七条"
   },
   "gist": {
    "en": "Within 10 working days after the contract takes effect the handler files it with the provincial CAC together with the impact assessment report and answers for the truth of the material.",
    "zh": "应在标准合同生效之日起10个工作日内向所在地省级网信部门备案，提交标准合同和个人信息保护影响评估报告，并对材料的真实性负责。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "second-hand",
   "note": {
    "en": "The 10 working days are read in the text; the rest is known from summaries.",
    "zh": "10个工作日见于条文；其余见于二手摘要。"
   }
  },
  "o13-8": {
   "source": "o13",
   "article": {
    "en": "Art. 8",
    "zh": "第八条"
   },
   "gist": {
    "en": "The impact assessment is redone, the contract supplemented or concluded anew and filed again when the transfer or the recipient's use changes or retention grows, when the law of the recipient's country may affect rights, or in other such situations.",
    "zh": "出境目的、范围、方式、保存地点等或者接收方用途发生变化、延长保存期限，所在地法律政策变化可能影响权益，以及有其他此类情形的，应重新评估，补充或者重新订立合同并备案。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording of this article has not been checked against the official text.",
    "zh": "本条表述尚未与官方文本核对。"
   }
  },
  "o13-11": {
   "source": "o13",
   "article": {
    "en": "Art. 11",
    "zh": "第十一条"
   },
   "gist": {
    "en": "A CAC at provincial level or above may summon a handler whose transfers carry high risk or led to an incident, and the handler rectifies.",
    "zh": "省级以上网信部门发现出境活动存在较大风险或者发生安全事件的，可以约谈处理者，处理者应整改。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording of this article has not been checked against the official text.",
    "zh": "本条表述尚未与官方文本核对。"
   }
  },
  "o13-13": {
   "source": "o13",
   "article": {
    "en": "Art. 13",
    "zh": "第十三条"
   },
   "gist": {
    "en": "The Measures are in force from 1 June 2023, with 6 months, to 30 November 2023, to bring earlier transfers into line.",
    "zh": "本办法自2023年6月1日起施行；此前的出境活动应在6个月内（至2023年11月30日）完成整改。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording of this article has not been checked against the official text.",
    "zh": "本条表述尚未与官方文本核对。"
   }
  },
  "o13-contract-1": {
   "source": "o13-contract",
   "article": {
    "en": "Art. 1",
    "zh": "第一条"
   },
   "gist": {
    "en": "The contract defines its terms, among them the regulator, which is the CAC at provincial level or above.",
    "zh": "合同界定有关用语，其中监管机构指省级以上网信部门。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The place follows a condensed copy; the official wording and numbering of the contract are not verified.",
    "zh": "条款位置依据节略文本；标准合同的官方表述和编号尚未核实。"
   }
  },
  "o13-contract-2": {
   "source": "o13-contract",
   "article": {
    "en": "Art. 2",
    "zh": "第二条"
   },
   "gist": {
    "en": "The contract lists the duties of the exporting handler: minimum scope, notice, separate consent, beneficiary status of the individual, due care about the recipient, impact assessment and answers to the regulator.",
    "zh": "合同列明个人信息处理者的义务：最小必要、告知、单独同意、第三方受益人、对接收方尽到合理注意、影响评估和答复监管机构等。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The place follows a condensed copy; the official wording and numbering of the contract are not verified.",
    "zh": "条款位置依据节略文本；标准合同的官方表述和编号尚未核实。"
   }
  },
  "o13-contract-3": {
   "source": "o13-contract",
   "article": {
    "en": "Art. 3",
    "zh": "第三条"
   },
   "gist": {
    "en": "The contract lists the duties of the overseas recipient: processing as agreed, short retention and deletion, security, incident notice, conditions for onward transfer, records, audit and acceptance of supervision.",
    "zh": "合同列明境外接收方的义务：按约定处理、最短保存与删除、安全措施、事件通知、再提供条件、记录、审计和接受监督管理等。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The place follows a condensed copy; the official wording and numbering of the contract are not verified.",
    "zh": "条款位置依据节略文本；标准合同的官方表述和编号尚未核实。"
   }
  },
  "o13-contract-4": {
   "source": "o13-contract",
   "article": {
    "en": "Art. 4",
    "zh": "第四条"
   },
   "gist": {
    "en": "The parties state that they know of no law or policy in the recipient's country that prevents performance, and the recipient reports changes and requests of foreign authorities.",
    "zh": "双方声明不知晓所在国家或者地区存在妨碍履行合同的法律政策；境外接收方应通知有关变化和当地机关的调取要求。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The place follows a condensed copy; the official wording and numbering of the contract are not verified.",
    "zh": "条款位置依据节略文本；标准合同的官方表述和编号尚未核实。"
   }
  },
  "o13-contract-5": {
   "source": "o13-contract",
   "article": {
    "en": "Art. 5",
    "zh": "第五条"
   },
   "gist": {
    "en": "The individual may exercise the rights in personal information against both parties as a third-party beneficiary.",
    "zh": "个人作为第三方受益人，可以向双方主张个人信息权利。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The place follows a condensed copy; the official wording and numbering of the contract are not verified.",
    "zh": "条款位置依据节略文本；标准合同的官方表述和编号尚未核实。"
   }
  },
  "o13-contract-6": {
   "source": "o13-contract",
   "article": {
    "en": "Art. 6",
    "zh": "第六条"
   },
   "gist": {
    "en": "The recipient names a contact for questions and complaints and the parties provide remedies to the individual.",
    "zh": "境外接收方应确定联系人受理询问和投诉，双方应为个人提供救济。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The place follows a condensed copy; the official wording and numbering of the contract are not verified.",
    "zh": "条款位置依据节略文本；标准合同的官方表述和编号尚未核实。"
   }
  },
  "o13-contract-7": {
   "source": "o13-contract",
   "article": {
    "en": "Art. 7",
    "zh": "第七条"
   },
   "gist": {
    "en": "The exporter may suspend the transfer, the contract may be terminated on listed grounds, and at the end the data is returned or deleted with a written statement.",
    "zh": "个人信息处理者可以暂停提供；符合所列情形的可以解除合同；终止时应返还或者删除个人信息并提供书面说明。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The place follows a condensed copy; the official wording and numbering of the contract are not verified.",
    "zh": "条款位置依据节略文本；标准合同的官方表述和编号尚未核实。"
   }
  },
  "o13-contract-8": {
   "source": "o13-contract",
   "article": {
    "en": "Art. 8",
    "zh": "第八条"
   },
   "gist": {
    "en": "The parties are liable to each other for breach and to individuals under civil law, jointly where the law so provides.",
    "zh": "双方承担违约责任，并依法对个人承担民事责任；法律规定连带责任的，承担连带责任。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The place follows a condensed copy; the official wording and numbering of the contract are not verified.",
    "zh": "条款位置依据节略文本；标准合同的官方表述和编号尚未核实。"
   }
  },
  "o13-contract-9": {
   "source": "o13-contract",
   "article": {
    "en": "Art. 9",
    "zh": "第九条"
   },
   "gist": {
    "en": "Chinese law governs, the contract prevails over other agreements of the parties, and disputes go to a Chinese court or a named arbitration body.",
    "zh": "适用中华人民共和国法律；本合同优先于双方其他约定；争议提交中国法院或者约定的仲裁机构解决。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The place follows a condensed copy; the official wording and numbering of the contract are not verified.",
    "zh": "条款位置依据节略文本；标准合同的官方表述和编号尚未核实。"
   }
  },
  "o13-contract-app-1": {
   "source": "o13-contract",
   "article": {
    "en": "Appendix 1",
    "zh": "附录一"
   },
   "gist": {
    "en": "Appendix 1 describes the transfer: purpose, method, scale, kinds, sensitive kinds, third parties, transmission, retention and storage place.",
    "zh": "附录一说明个人信息出境的目的、方式、规模、种类、敏感个人信息种类、第三方、传输方式、保存期限和保存地点等。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The place follows a condensed copy; the official wording and numbering of the contract are not verified.",
    "zh": "条款位置依据节略文本；标准合同的官方表述和编号尚未核实。"
   }
  },
  "o13-contract-app-2": {
   "source": "o13-contract",
   "article": {
    "en": "Appendix 2",
    "zh": "附录二"
   },
   "gist": {
    "en": "Appendix 2 takes further terms of the parties, which may not conflict with the contract.",
    "zh": "附录二载明双方约定的其他条款，不得与合同正文相冲突。"
   },
   "inForce": {
    "from": "2023-06-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The place follows a condensed copy; the official wording and numbering of the contract are not verified.",
    "zh": "条款位置依据节略文本；标准合同的官方表述和编号尚未核实。"
   }
  },
  "o16-2": {
   "source": "o16",
   "article": {
    "en": "Art. 2",
    "zh": "第二条"
   },
   "gist": {
    "en": "Data that no department or region has notified or published as important data need not be declared as important data; the duty to identify and report remains.",
    "zh": "未被相关部门、地区告知或者公开发布为重要数据的，不需要作为重要数据申报安全评估；识别、申报的义务不变。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "verified"
  },
  "o16-3": {
   "source": "o16",
   "article": {
    "en": "Art. 3",
    "zh": "第三条"
   },
   "gist": {
    "en": "Data from international trade, cross-border transport, academic cooperation, transnational manufacturing or marketing that holds neither personal information nor important data is free of all three mechanisms.",
    "zh": "国际贸易、跨境运输、学术合作、跨国生产制造和市场营销等活动中产生的数据，不含个人信息或者重要数据的，免予适用三种出境机制。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "verified"
  },
  "o16-4": {
   "source": "o16",
   "article": {
    "en": "Art. 4",
    "zh": "第四条"
   },
   "gist": {
    "en": "Personal information collected and produced abroad, brought in for processing and sent out again is free of the mechanisms if no mainland personal information or important data was added.",
    "zh": "在境外收集和产生的个人信息传输至境内处理后再向境外提供，处理过程中未引入境内个人信息或者重要数据的，免予适用出境机制。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "second-hand"
  },
  "o16-5-1-1": {
   "source": "o16",
   "article": {
    "en": "Art. 5(1)(1)",
    "zh": "第五条第一款第（一）项"
   },
   "gist": {
    "en": "Free of the mechanisms is what must go abroad to conclude or perform a contract to which the individual is a party, such as shopping, delivery, remittance, payment, account opening, flight and hotel booking, visa or examination services.",
    "zh": "为订立、履行个人作为一方当事人的合同（如跨境购物、寄递、汇款、支付、开户、机票酒店预订、签证办理、考试服务等）确需出境的，免予适用出境机制。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "second-hand",
   "note": {
    "en": "That a CIIO may use it too is read from item (4), which alone is limited to others; the closing sentence of Article 7 is not verified.",
    "zh": "关键信息基础设施运营者亦可适用，系由仅第（四）项限于非运营者推得；第七条末句尚未核实。"
   }
  },
  "o16-5-1-2": {
   "source": "o16",
   "article": {
    "en": "Art. 5(1)(2)",
    "zh": "第五条第一款第（二）项"
   },
   "gist": {
    "en": "Free of the mechanisms is employee information that must go abroad for cross-border human resources management under lawfully made labour rules and a lawfully signed collective contract.",
    "zh": "按照依法制定的劳动规章制度和依法签订的集体合同实施跨境人力资源管理，确需向境外提供员工个人信息的，免予适用出境机制。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "unverified",
   "note": {
    "en": "The text joins both instruments with \"and\"; whether one of the two is enough in practice is not verified.",
    "zh": "条文以“和”连接两项文件；实务中具备其一是否足够，尚未核实。"
   }
  },
  "o16-5-1-3": {
   "source": "o16",
   "article": {
    "en": "Art. 5(1)(3)",
    "zh": "第五条第一款第（三）项"
   },
   "gist": {
    "en": "Free of the mechanisms is personal information that must go abroad in an emergency to protect the life, health or property of a natural person.",
    "zh": "紧急情况下为保护自然人的生命健康和财产安全，确需向境外提供个人信息的，免予适用出境机制。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "second-hand",
   "note": {
    "en": "That a CIIO may use it too is read from item (4), which alone is limited to others; the closing sentence of Article 7 is not verified.",
    "zh": "关键信息基础设施运营者亦可适用，系由仅第（四）项限于非运营者推得；第七条末句尚未核实。"
   }
  },
  "o16-5-1-4": {
   "source": "o16",
   "article": {
    "en": "Art. 5(1)(4)",
    "zh": "第五条第一款第（四）项"
   },
   "gist": {
    "en": "A handler that is no CIIO and since 1 January of the current year has exported personal information, sensitive excluded, of fewer than 100,000 persons is free of the mechanisms; it gives nothing for sensitive personal information.",
    "zh": "关键信息基础设施运营者以外的数据处理者自当年1月1日起累计向境外提供不满10万人个人信息（不含敏感个人信息）的，免予适用出境机制；敏感个人信息不适用。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "verified"
  },
  "o16-5-2": {
   "source": "o16",
   "article": {
    "en": "Art. 5(2)",
    "zh": "第五条第二款"
   },
   "gist": {
    "en": "The personal information of Article 5(1) does not include important data.",
    "zh": "第五条第一款所称个人信息，不包括重要数据。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording of this article has not been checked against the official text.",
    "zh": "本条表述尚未与官方文本核对。"
   }
  },
  "o16-6": {
   "source": "o16",
   "article": {
    "en": "Art. 6",
    "zh": "第六条"
   },
   "gist": {
    "en": "A pilot free trade zone may draw up a negative list, approved by the provincial cyberspace commission and recorded with the CAC and the National Data Administration; what a handler in the zone exports off the list is free of the mechanisms.",
    "zh": "自由贸易试验区可制定负面清单，经省级网络安全和信息化委员会批准，报国家网信部门、国家数据管理部门备案；区内处理者向境外提供清单外数据的，免予适用出境机制。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "second-hand"
  },
  "o16-7-1": {
   "source": "o16",
   "article": {
    "en": "Art. 7(1)",
    "zh": "第七条第（一）项"
   },
   "gist": {
    "en": "A CIIO that provides personal information or important data abroad declares a security assessment, whatever the volume.",
    "zh": "关键信息基础设施运营者向境外提供个人信息或者重要数据的，不论数量多少，应申报数据出境安全评估。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "second-hand"
  },
  "o16-7-2a": {
   "source": "o16",
   "article": {
    "en": "Art. 7(2), first case",
    "zh": "第七条第（二）项第一种情形"
   },
   "gist": {
    "en": "A handler that is no CIIO and provides important data abroad declares a security assessment, whatever the volume.",
    "zh": "关键信息基础设施运营者以外的数据处理者向境外提供重要数据的，不论数量多少，应申报数据出境安全评估。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "verified"
  },
  "o16-7-2b": {
   "source": "o16",
   "article": {
    "en": "Art. 7(2), second case",
    "zh": "第七条第（二）项第二种情形"
   },
   "gist": {
    "en": "A handler that is no CIIO and since 1 January of the current year has exported personal information, sensitive excluded, of 1,000,000 or more persons declares a security assessment.",
    "zh": "关键信息基础设施运营者以外的数据处理者自当年1月1日起累计向境外提供100万人以上个人信息（不含敏感个人信息）的，应申报数据出境安全评估。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "verified"
  },
  "o16-7-2c": {
   "source": "o16",
   "article": {
    "en": "Art. 7(2), third case",
    "zh": "第七条第（二）项第三种情形"
   },
   "gist": {
    "en": "A handler that is no CIIO and since 1 January of the current year has exported sensitive personal information of 10,000 or more persons declares a security assessment.",
    "zh": "关键信息基础设施运营者以外的数据处理者自当年1月1日起累计向境外提供1万人以上敏感个人信息的，应申报数据出境安全评估。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "verified"
  },
  "o16-8a": {
   "source": "o16",
   "article": {
    "en": "Art. 8, first case",
    "zh": "第八条第一种情形"
   },
   "gist": {
    "en": "A handler that is no CIIO and since 1 January of the current year has exported personal information, sensitive excluded, of 100,000 or more but fewer than 1,000,000 persons concludes the standard contract or obtains certification.",
    "zh": "关键信息基础设施运营者以外的数据处理者自当年1月1日起累计出境10万人以上、不满100万人个人信息（不含敏感个人信息）的，应订立标准合同或者通过认证。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "verified"
  },
  "o16-8b": {
   "source": "o16",
   "article": {
    "en": "Art. 8, second case",
    "zh": "第八条第二种情形"
   },
   "gist": {
    "en": "A handler that is no CIIO and since 1 January of the current year has exported sensitive personal information of fewer than 10,000 persons concludes the standard contract or obtains certification; no lower bound is written.",
    "zh": "关键信息基础设施运营者以外的数据处理者自当年1月1日起累计出境不满1万人敏感个人信息的，应订立标准合同或者通过认证；条文未设下限。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "verified",
   "note": {
    "en": "From 2026-09-01 Order 25 may free some small handlers from this; its article on outbound transfer is not verified.",
    "zh": "自2026年9月1日起，第25号令可能使部分小型处理者免于适用；其出境条款尚未核实。"
   }
  },
  "o16-7-8-tail": {
   "source": "o16",
   "article": {
    "en": "Arts. 7 and 8, closing sentences",
    "zh": "第七条、第八条末句"
   },
   "gist": {
    "en": "What falls under Articles 3 to 6 follows those articles and therefore drops out of the totals of Articles 7 and 8.",
    "zh": "属于第三条至第六条规定情形的，从其规定，因而不计入第七条、第八条的累计数量。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "unverified",
   "note": {
    "en": "That exempt transfers are left out of the totals is the common reading of these sentences; no official statement was seen.",
    "zh": "豁免的出境不计入累计数量是对该句的通行理解；未见官方说明。"
   }
  },
  "o16-9": {
   "source": "o16",
   "article": {
    "en": "Art. 9",
    "zh": "第九条"
   },
   "gist": {
    "en": "A result is valid for 3 years from its date; a handler that goes on without cause for a new declaration may apply through the provincial CAC for an extension within the 60 working days before expiry and, if approved, gains 3 more years.",
    "zh": "评估结果自出具之日起3年有效；需继续出境且无须重新申报的，可在有效期届满前60个工作日内通过省级网信部门申请延期，经批准可再延长3年。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "unverified",
   "note": {
    "en": "The 3 years are read in the text; not verified are the sense of \"within the 60 working days before expiry\" and whether it reaches results issued before 2024-03-22.",
    "zh": "3年见于条文；“届满前60个工作日内”的含义，以及是否适用于2024年3月22日前作出的结果，尚未核实。"
   }
  },
  "o16-10": {
   "source": "o16",
   "article": {
    "en": "Art. 10",
    "zh": "第十条"
   },
   "gist": {
    "en": "Whoever provides personal information abroad still gives notice, obtains separate consent where consent is the basis, and carries out the impact assessment, even where no mechanism is needed.",
    "zh": "向境外提供个人信息的，即使无须适用出境机制，仍应履行告知、取得单独同意（以同意为合法性基础时）和开展个人信息保护影响评估等义务。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording of this article has not been checked against the official text.",
    "zh": "本条表述尚未与官方文本核对。"
   }
  },
  "o16-11": {
   "source": "o16",
   "article": {
    "en": "Art. 11",
    "zh": "第十一条"
   },
   "gist": {
    "en": "Whoever provides data abroad keeps it secure and, when an incident happens or may happen, takes remedial measures and reports to the provincial CAC and other competent departments.",
    "zh": "向境外提供数据的，应履行数据安全保护义务；发生或者可能发生安全事件的，应采取补救措施并向省级网信部门和其他有关部门报告。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording of this article has not been checked against the official text.",
    "zh": "本条表述尚未与官方文本核对。"
   }
  },
  "o16-12": {
   "source": "o16",
   "article": {
    "en": "Art. 12",
    "zh": "第十二条"
   },
   "gist": {
    "en": "The CAC supervises transfers before, during and after they take place.",
    "zh": "网信部门对数据出境活动加强事前事中事后全链条监督管理。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording of this article has not been checked against the official text.",
    "zh": "本条表述尚未与官方文本核对。"
   }
  },
  "o16-13": {
   "source": "o16",
   "article": {
    "en": "Art. 13",
    "zh": "第十三条"
   },
   "gist": {
    "en": "Where Order 11, Order 13 or other rules differ from these Provisions, these Provisions govern.",
    "zh": "第11号令、第13号令等相关规定与本规定不一致的，适用本规定。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording of this article has not been checked against the official text.",
    "zh": "本条表述尚未与官方文本核对。"
   }
  },
  "ndsr-28": {
   "source": "ndsr",
   "article": {
    "en": "Art. 28",
    "zh": "第二十八条"
   },
   "gist": {
    "en": "A handler of personal information of 10,000,000 or more persons also carries the duties that Articles 30 and 32 lay on handlers of important data.",
    "zh": "处理1000万人以上个人信息的网络数据处理者，还应遵守第三十条、第三十二条对重要数据处理者的规定。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-29": {
   "source": "ndsr",
   "article": {
    "en": "Art. 29",
    "zh": "第二十九条"
   },
   "gist": {
    "en": "Handlers identify and report important data, and the authorities notify or publish what they confirm.",
    "zh": "网络数据处理者应识别、申报重要数据；经确认为重要数据的，有关部门应告知处理者或者公开发布。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-30": {
   "source": "ndsr",
   "article": {
    "en": "Art. 30",
    "zh": "第三十条"
   },
   "gist": {
    "en": "A handler of important data names a security officer at management level and a body responsible for network data security.",
    "zh": "重要数据处理者应明确网络数据安全负责人（管理层成员）和网络数据安全管理机构。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-31": {
   "source": "ndsr",
   "article": {
    "en": "Art. 31",
    "zh": "第三十一条"
   },
   "gist": {
    "en": "Before providing, entrusting or jointly processing important data the handler assesses the risk, including whether the contract binds the recipient effectively (item 4).",
    "zh": "提供、委托处理、共同处理重要数据前应进行风险评估，包括与接收方的合同能否有效约束其履行义务（第四项）。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-33": {
   "source": "ndsr",
   "article": {
    "en": "Art. 33",
    "zh": "第三十三条"
   },
   "gist": {
    "en": "A handler of important data assesses its processing every year and reports, including on its transfers abroad (item 6).",
    "zh": "重要数据处理者应每年度开展风险评估并报送报告，内容包括数据出境情况（第六项）。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-35": {
   "source": "ndsr",
   "article": {
    "en": "Art. 35",
    "zh": "第三十五条"
   },
   "gist": {
    "en": "Personal information may go abroad on one of eight grounds: security assessment, certification, standard contract, the individual's contract, cross-border human resources, statutory duty, emergency, or another ground set by law.",
    "zh": "符合下列八种情形之一的可以向境外提供个人信息：安全评估、认证、标准合同、履行个人合同、跨境人力资源管理、法定职责或者义务、紧急情况，以及其他规定的条件。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-35-6": {
   "source": "ndsr",
   "article": {
    "en": "Art. 35(6)",
    "zh": "第三十五条第（六）项"
   },
   "gist": {
    "en": "Personal information may go abroad where this is truly necessary to perform a statutory duty or obligation.",
    "zh": "为履行法定职责或者法定义务，确需向境外提供个人信息的，可以提供。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-36": {
   "source": "ndsr",
   "article": {
    "en": "Art. 36",
    "zh": "第三十六条"
   },
   "gist": {
    "en": "Where a treaty or agreement to which China is a party sets conditions for providing personal information abroad, these may be followed.",
    "zh": "中国缔结或者参加的国际条约、协定对向境外提供个人信息的条件有规定的，可以按照其规定执行。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-37": {
   "source": "ndsr",
   "article": {
    "en": "Art. 37",
    "zh": "第三十七条"
   },
   "gist": {
    "en": "Important data may go abroad only after a security assessment; data not notified or published as important data need not be declared as such.",
    "zh": "重要数据确需向境外提供的，应通过数据出境安全评估；未被告知或者公开发布为重要数据的，不需要作为重要数据申报。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-38": {
   "source": "ndsr",
   "article": {
    "en": "Art. 38",
    "zh": "第三十八条"
   },
   "gist": {
    "en": "After passing the assessment, transfers stay within the purpose, method, scope, kinds and scale that were assessed.",
    "zh": "通过安全评估后，向境外提供个人信息和重要数据不得超出评估时明确的目的、方式、范围和种类、规模等。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-39": {
   "source": "ndsr",
   "article": {
    "en": "Art. 39",
    "zh": "第三十九条"
   },
   "gist": {
    "en": "Nobody may provide tools or help for breaking or evading technical measures.",
    "zh": "任何个人、组织不得提供用于破坏、避开技术措施的程序、工具，或者为其提供帮助。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-57": {
   "source": "ndsr",
   "article": {
    "en": "Art. 57",
    "zh": "第五十七条"
   },
   "gist": {
    "en": "Breach of the important-data duties of Articles 29 to 32 is fined 50,000 to 500,000 yuan, in serious cases 500,000 to 2,000,000 yuan.",
    "zh": "违反第二十九条至第三十二条有关重要数据义务的，处5万元以上50万元以下罚款；情节严重的，处50万元以上200万元以下罚款。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-58": {
   "source": "ndsr",
   "article": {
    "en": "Art. 58",
    "zh": "第五十八条"
   },
   "gist": {
    "en": "Other breaches are punished under the Cybersecurity Law, the Data Security Law and the Personal Information Protection Law.",
    "zh": "违反其他规定的，依照网络安全法、数据安全法、个人信息保护法等法律处罚。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "ndsr-62": {
   "source": "ndsr",
   "article": {
    "en": "Art. 62(4), (7), (8)",
    "zh": "第六十二条第（四）、（七）、（八）项"
   },
   "gist": {
    "en": "Defines important data, separate consent, and the large platform, which has 50,000,000 or more registered users or 10,000,000 or more monthly active users.",
    "zh": "界定重要数据、单独同意和大型网络平台；大型网络平台的标准为注册用户5000万以上或者月活跃用户1000万以上。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "pipl-3-2": {
   "source": "pipl",
   "article": {
    "en": "Art. 3(2)",
    "zh": "第三条第二款"
   },
   "gist": {
    "en": "The Law reaches handlers outside China that offer goods or services to persons in China or analyse their behaviour.",
    "zh": "在境外处理境内自然人个人信息，以向其提供产品或者服务为目的，或者分析、评估其行为的，适用本法。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-4": {
   "source": "pipl",
   "article": {
    "en": "Art. 4",
    "zh": "第四条"
   },
   "gist": {
    "en": "Personal information is any information about identified or identifiable natural persons, except anonymised information.",
    "zh": "个人信息是与已识别或者可识别的自然人有关的各种信息，不包括匿名化处理后的信息。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-6": {
   "source": "pipl",
   "article": {
    "en": "Art. 6",
    "zh": "第六条"
   },
   "gist": {
    "en": "Processing serves a clear and reasonable purpose, relates to it directly, affects rights as little as possible, and is limited to the minimum.",
    "zh": "处理个人信息应有明确、合理的目的并与之直接相关，采取对个人权益影响最小的方式，限于实现目的的最小范围。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-13": {
   "source": "pipl",
   "article": {
    "en": "Art. 13",
    "zh": "第十三条"
   },
   "gist": {
    "en": "Processing needs consent (item 1) or one of the grounds of items 2 to 7: contract or human resources, legal duty, emergency, public-interest reporting, information already public, or another ground set by law.",
    "zh": "处理个人信息应取得同意（第一项），或者具备第二项至第七项之一：合同或者人力资源管理所必需、法定职责义务、紧急情况、公共利益报道、已公开信息以及法定其他情形。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-19": {
   "source": "pipl",
   "article": {
    "en": "Art. 19",
    "zh": "第十九条"
   },
   "gist": {
    "en": "Personal information is kept for the shortest time that the purpose needs, unless law provides otherwise.",
    "zh": "除法律、行政法规另有规定外，保存期限应为实现处理目的所必要的最短时间。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-20": {
   "source": "pipl",
   "article": {
    "en": "Art. 20",
    "zh": "第二十条"
   },
   "gist": {
    "en": "Handlers that decide on purpose and method together are jointly liable for damage to rights.",
    "zh": "共同决定处理目的和方式的处理者，侵害个人信息权益造成损害的，依法承担连带责任。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-21": {
   "source": "pipl",
   "article": {
    "en": "Art. 21",
    "zh": "第二十一条"
   },
   "gist": {
    "en": "Entrusted processing is agreed in a contract and supervised; the processor stays within it, returns or deletes the data at the end, and entrusts nobody else without consent.",
    "zh": "委托处理应约定有关事项并进行监督；受托人不得超出约定处理，合同终止应返还或者删除，未经同意不得转委托。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-23": {
   "source": "pipl",
   "article": {
    "en": "Art. 23",
    "zh": "第二十三条"
   },
   "gist": {
    "en": "A handler that provides personal information to another handler tells the individual the recipient's name, contact, purpose, method and kinds of data and obtains separate consent; the recipient stays within them.",
    "zh": "向其他个人信息处理者提供个人信息的，应告知接收方名称、联系方式、处理目的、方式和种类并取得单独同意；接收方应在该范围内处理。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-24": {
   "source": "pipl",
   "article": {
    "en": "Art. 24",
    "zh": "第二十四条"
   },
   "gist": {
    "en": "Automated decisions are transparent and fair, and the individual can opt out or refuse where the Law says so.",
    "zh": "自动化决策应保证透明度和结果公平公正，个人依法可以拒绝或者选择不针对其个人特征的方式。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-28": {
   "source": "pipl",
   "article": {
    "en": "Art. 28",
    "zh": "第二十八条"
   },
   "gist": {
    "en": "Sensitive personal information includes biometrics, religious belief, specific identity, medical health, financial accounts, whereabouts and tracks, and any personal information of children under fourteen.",
    "zh": "敏感个人信息包括生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹等信息，以及不满十四周岁未成年人的个人信息。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-29": {
   "source": "pipl",
   "article": {
    "en": "Art. 29",
    "zh": "第二十九条"
   },
   "gist": {
    "en": "Where consent is the basis, processing sensitive personal information needs separate consent, in writing where the law says so.",
    "zh": "基于同意处理敏感个人信息的，应取得个人的单独同意；法律、行政法规规定应取得书面同意的，从其规定。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-30": {
   "source": "pipl",
   "article": {
    "en": "Art. 30",
    "zh": "第三十条"
   },
   "gist": {
    "en": "For sensitive personal information the individual is also told why processing is necessary and how it affects their rights.",
    "zh": "处理敏感个人信息的，还应告知处理的必要性以及对个人权益的影响。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-31": {
   "source": "pipl",
   "article": {
    "en": "Art. 31",
    "zh": "第三十一条"
   },
   "gist": {
    "en": "Personal information of a child under fourteen needs the consent of a parent or other guardian and special processing rules.",
    "zh": "处理不满十四周岁未成年人个人信息的，应取得父母或者其他监护人的同意，并制定专门的处理规则。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-36": {
   "source": "pipl",
   "article": {
    "en": "Art. 36",
    "zh": "第三十六条"
   },
   "gist": {
    "en": "Personal information processed by state organs is stored in mainland China and needs a security assessment to go abroad.",
    "zh": "国家机关处理的个人信息应在境内存储；确需向境外提供的，应进行安全评估。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-38": {
   "source": "pipl",
   "article": {
    "en": "Art. 38",
    "zh": "第三十八条"
   },
   "gist": {
    "en": "Personal information goes abroad by security assessment, certification, standard contract or another route set by law, and the handler ensures that the recipient reaches the standard of the Law.",
    "zh": "向境外提供个人信息应具备安全评估、认证、标准合同或者其他法定条件之一，并保障境外接收方的处理活动达到本法规定的保护标准。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-39": {
   "source": "pipl",
   "article": {
    "en": "Art. 39",
    "zh": "第三十九条"
   },
   "gist": {
    "en": "Before a transfer abroad the individual is told the recipient's name, contact, purpose, method and kinds of data and how to exercise rights, and gives separate consent.",
    "zh": "向境外提供个人信息的，应告知境外接收方名称、联系方式、处理目的、方式、个人信息种类和行使权利的方式，并取得单独同意。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-40": {
   "source": "pipl",
   "article": {
    "en": "Art. 40",
    "zh": "第四十条"
   },
   "gist": {
    "en": "A CIIO, and a handler that reaches the number set by the CAC, stores personal information in mainland China and needs a security assessment to send it abroad unless the CAC waives it.",
    "zh": "关键信息基础设施运营者和达到国家网信部门规定数量的处理者，应将个人信息存储在境内；确需出境的应通过安全评估，国家网信部门规定可以不进行的除外。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-41": {
   "source": "pipl",
   "article": {
    "en": "Art. 41",
    "zh": "第四十一条"
   },
   "gist": {
    "en": "Personal information stored in mainland China may not be given to foreign judicial or law enforcement bodies without approval of the competent Chinese authority.",
    "zh": "非经主管机关批准，不得向外国司法或者执法机构提供存储于境内的个人信息。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-42": {
   "source": "pipl",
   "article": {
    "en": "Art. 42",
    "zh": "第四十二条"
   },
   "gist": {
    "en": "The CAC may put overseas bodies that harm the rights of citizens or national security on a list that limits or bans providing personal information to them.",
    "zh": "对侵害公民个人信息权益或者危害国家安全的境外组织、个人，国家网信部门可以列入限制或者禁止提供个人信息的清单。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-43": {
   "source": "pipl",
   "article": {
    "en": "Art. 43",
    "zh": "第四十三条"
   },
   "gist": {
    "en": "China may take reciprocal measures against a country that discriminates against it in the protection of personal information.",
    "zh": "对在个人信息保护方面对中国采取歧视性措施的国家或者地区，中国可以对等采取措施。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-44": {
   "source": "pipl",
   "article": {
    "en": "Arts. 44-50",
    "zh": "第四十四条至第五十条"
   },
   "gist": {
    "en": "The individual may know and decide, restrict or refuse, consult and copy, correct and supplement, have deleted and have explained, and the handler keeps a convenient channel and gives reasons for a refusal.",
    "zh": "个人享有知情、决定、限制、拒绝、查阅、复制、更正、补充、删除和要求解释说明等权利；处理者应建立便捷的受理机制，拒绝的应说明理由。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-51": {
   "source": "pipl",
   "article": {
    "en": "Art. 51",
    "zh": "第五十一条"
   },
   "gist": {
    "en": "The handler takes management and technical measures fit to the risk, such as classification, encryption, access limits, training and incident plans.",
    "zh": "个人信息处理者应根据风险采取分类管理、加密、权限控制、培训、应急预案等管理和技术措施。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-55": {
   "source": "pipl",
   "article": {
    "en": "Art. 55",
    "zh": "第五十五条"
   },
   "gist": {
    "en": "A personal information protection impact assessment is carried out and recorded before any transfer abroad.",
    "zh": "向境外提供个人信息前，应进行个人信息保护影响评估并记录处理情况。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-56": {
   "source": "pipl",
   "article": {
    "en": "Art. 56",
    "zh": "第五十六条"
   },
   "gist": {
    "en": "The impact assessment covers whether purpose and method are lawful, legitimate and necessary, the effect on rights and the security risk, and whether the measures fit the risk; report and records are kept at least 3 years.",
    "zh": "影响评估包括目的方式是否合法正当必要、对权益的影响及安全风险、保护措施是否合法有效并与风险相适应；报告和处理记录至少保存三年。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-57": {
   "source": "pipl",
   "article": {
    "en": "Art. 57",
    "zh": "第五十七条"
   },
   "gist": {
    "en": "When personal information is or may be leaked, altered or lost, the handler remedies at once and notifies the authorities and, where due, the individuals.",
    "zh": "发生或者可能发生个人信息泄露、篡改、丢失的，应立即采取补救措施，并通知履行职责的部门和（依法需要时）个人。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-66": {
   "source": "pipl",
   "article": {
    "en": "Art. 66",
    "zh": "第六十六条"
   },
   "gist": {
    "en": "Breach brings orders, confiscation and, on refusal, up to 1,000,000 yuan; serious breach up to 50,000,000 yuan or 5% of last year's turnover, suspension or revocation, and fines and bans for the persons responsible.",
    "zh": "违法的责令改正、没收违法所得，拒不改正的处100万元以下罚款；情节严重的处5000万元以下或者上一年度营业额5%以下罚款，可停业、吊销许可，并处罚责任人员。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-69": {
   "source": "pipl",
   "article": {
    "en": "Art. 69",
    "zh": "第六十九条"
   },
   "gist": {
    "en": "A handler that cannot prove that it is without fault is liable for damage caused by processing.",
    "zh": "处理个人信息侵害权益造成损害，个人信息处理者不能证明自己没有过错的，应承担损害赔偿等侵权责任。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "pipl-73": {
   "source": "pipl",
   "article": {
    "en": "Art. 73",
    "zh": "第七十三条"
   },
   "gist": {
    "en": "A handler is whoever decides on purpose and method itself (item 1); de-identified information is still personal information, anonymised information is not (items 3 and 4).",
    "zh": "个人信息处理者是自主决定处理目的、方式的组织、个人（第一项）；去标识化信息仍属个人信息，匿名化信息不属于个人信息（第三、四项）。"
   },
   "inForce": {
    "from": "2021-11-01"
   },
   "confidence": "verified"
  },
  "dsl-21": {
   "source": "dsl",
   "article": {
    "en": "Art. 21",
    "zh": "第二十一条"
   },
   "gist": {
    "en": "Data is classified and graded by importance; core data of the state is under the strictest regime and important data under catalogues of regions and departments.",
    "zh": "国家建立数据分类分级保护制度；国家核心数据实行更加严格的管理制度，各地区、各部门确定重要数据具体目录。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "dsl-27": {
   "source": "dsl",
   "article": {
    "en": "Art. 27",
    "zh": "第二十七条"
   },
   "gist": {
    "en": "Whoever processes data sets up security management for the whole process and takes technical and other necessary measures; important-data handlers name an officer and a body.",
    "zh": "开展数据处理活动应建立健全全流程数据安全管理制度，采取技术措施和其他必要措施；重要数据处理者应明确负责人和管理机构。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "dsl-31": {
   "source": "dsl",
   "article": {
    "en": "Art. 31",
    "zh": "第三十一条"
   },
   "gist": {
    "en": "Important data of CIIOs goes abroad under the Cybersecurity Law, that of others under rules of the CAC and the State Council departments.",
    "zh": "关键信息基础设施运营者的重要数据出境适用网络安全法；其他数据处理者的重要数据出境适用国家网信部门会同有关部门制定的办法。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "dsl-36": {
   "source": "dsl",
   "article": {
    "en": "Art. 36",
    "zh": "第三十六条"
   },
   "gist": {
    "en": "Data stored in mainland China may not be given to foreign judicial or law enforcement bodies without approval of the competent Chinese authority.",
    "zh": "非经主管机关批准，不得向外国司法或者执法机构提供存储于境内的数据。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "dsl-45": {
   "source": "dsl",
   "article": {
    "en": "Art. 45",
    "zh": "第四十五条"
   },
   "gist": {
    "en": "Breach of the duties of Articles 27, 29 and 30 is fined 50,000 to 500,000 yuan, in serious cases 500,000 to 2,000,000; breach of core-data rules 2,000,000 to 10,000,000 yuan; persons responsible are fined too.",
    "zh": "违反第二十七、二十九、三十条义务的处5万元以上50万元以下罚款，严重的处50万元以上200万元以下罚款；违反核心数据管理制度的处200万元以上1000万元以下罚款；并处罚责任人员。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "dsl-46": {
   "source": "dsl",
   "article": {
    "en": "Art. 46",
    "zh": "第四十六条"
   },
   "gist": {
    "en": "Exporting important data against Article 31 is fined 100,000 to 1,000,000 yuan, in serious cases 1,000,000 to 10,000,000 with suspension or revocation; persons responsible 10,000 to 100,000, in serious cases 100,000 to 1,000,000 yuan.",
    "zh": "违反第三十一条向境外提供重要数据的，处10万元以上100万元以下罚款，严重的处100万元以上1000万元以下罚款并可停业、吊销许可；责任人员处1万元至10万元、严重的10万元至100万元罚款。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "dsl-48": {
   "source": "dsl",
   "article": {
    "en": "Art. 48(2)",
    "zh": "第四十八条第二款"
   },
   "gist": {
    "en": "Giving data to foreign judicial or law enforcement bodies without approval is fined 100,000 to 1,000,000 yuan, in serious cases 1,000,000 to 5,000,000 yuan; persons responsible are fined too.",
    "zh": "未经批准向外国司法或者执法机构提供数据的，处10万元以上100万元以下罚款，造成严重后果的处100万元以上500万元以下罚款；并处罚责任人员。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "ciir-2": {
   "source": "ciir",
   "article": {
    "en": "Art. 2",
    "zh": "第二条"
   },
   "gist": {
    "en": "Critical information infrastructure lies in public communication and information services, energy, transport, water, finance, public services, e-government and defence industry, and wherever failure or leak may seriously harm security, livelihood or the public interest.",
    "zh": "关键信息基础设施涉及公共通信和信息服务、能源、交通、水利、金融、公共服务、电子政务、国防科技工业等，以及一旦遭破坏、丧失功能或者数据泄露可能严重危害国家安全、国计民生、公共利益的系统。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "ciir-8": {
   "source": "ciir",
   "article": {
    "en": "Art. 8",
    "zh": "第八条"
   },
   "gist": {
    "en": "The departments in charge of and supervising these sectors are the protection departments.",
    "zh": "重要行业和领域的主管部门、监督管理部门是负责关键信息基础设施安全保护工作的部门（保护工作部门）。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "ciir-9": {
   "source": "ciir",
   "article": {
    "en": "Art. 9",
    "zh": "第九条"
   },
   "gist": {
    "en": "The protection departments make the rules for identifying critical information infrastructure in their sectors.",
    "zh": "保护工作部门结合本行业、本领域实际，制定关键信息基础设施认定规则。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "ciir-10": {
   "source": "ciir",
   "article": {
    "en": "Art. 10",
    "zh": "第十条"
   },
   "gist": {
    "en": "The protection departments identify critical information infrastructure, notify the operator of the result and inform the Ministry of Public Security, so an operator is a CIIO once notified.",
    "zh": "保护工作部门负责组织认定，及时将认定结果通知运营者并通报国务院公安部门；是否为关键信息基础设施运营者以该通知为准。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "ciir-11": {
   "source": "ciir",
   "article": {
    "en": "Art. 11",
    "zh": "第十一条"
   },
   "gist": {
    "en": "The operator reports big changes that may affect the identification, and the protection department decides anew within 3 months.",
    "zh": "发生较大变化可能影响认定结果的，运营者应报告；保护工作部门在3个月内重新认定。"
   },
   "inForce": {
    "from": "2021-09-01"
   },
   "confidence": "verified"
  },
  "csl-2016-37": {
   "source": "csl-2016",
   "article": {
    "en": "Art. 37",
    "zh": "第三十七条"
   },
   "gist": {
    "en": "A CIIO stores personal information and important data from its operations in mainland China and needs a security assessment to provide them abroad.",
    "zh": "关键信息基础设施运营者在境内运营中收集和产生的个人信息和重要数据应在境内存储；确需向境外提供的，应进行安全评估。"
   },
   "inForce": {
    "from": "2017-06-01",
    "until": "2025-12-31"
   },
   "confidence": "verified"
  },
  "csl-2016-66": {
   "source": "csl-2016",
   "article": {
    "en": "Art. 66",
    "zh": "第六十六条"
   },
   "gist": {
    "en": "A CIIO that stores or provides such data abroad in breach is fined 50,000 to 500,000 yuan, and the persons responsible 10,000 to 100,000 yuan.",
    "zh": "关键信息基础设施运营者违法在境外存储或者向境外提供数据的，处5万元以上50万元以下罚款；责任人员处1万元以上10万元以下罚款。"
   },
   "inForce": {
    "from": "2017-06-01",
    "until": "2025-12-31"
   },
   "confidence": "verified"
  },
  "csl-2026-39": {
   "source": "csl-2026",
   "article": {
    "en": "Art. 39",
    "zh": "第三十九条"
   },
   "gist": {
    "en": "The storage and export duty of CIIOs, formerly Article 37, continues under a new number, and its penalty now refers to other laws.",
    "zh": "关键信息基础设施运营者的境内存储和出境评估义务（原第三十七条）以新条号继续适用，其处罚改为转致其他法律。"
   },
   "inForce": {
    "from": "2026-01-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The article numbers after 2026-01-01 and the new penalty article are not verified.",
    "zh": "2026年1月1日后的条号和新处罚条款尚未核实。"
   }
  },
  "o20-5": {
   "source": "o20",
   "article": {
    "en": "Art. 5",
    "zh": "第五条"
   },
   "gist": {
    "en": "Certification is open to a handler that is no CIIO and since 1 January of the current year has exported personal information, sensitive excluded, of 100,000 or more but fewer than 1,000,000 persons, or sensitive of fewer than 10,000, without important data.",
    "zh": "可通过认证出境的条件：非关键信息基础设施运营者，自当年1月1日起累计出境10万人以上不满100万人个人信息（不含敏感）或者不满1万人敏感个人信息，且不含重要数据。"
   },
   "inForce": {
    "from": "2026-01-01"
   },
   "confidence": "second-hand"
  },
  "o20-split": {
   "source": "o20",
   "article": {
    "en": "Art. 5, ban on splitting",
    "zh": "第五条（不得拆分）"
   },
   "gist": {
    "en": "Quantities may not be split in order to pass by certification what needs a security assessment.",
    "zh": "不得采取数量拆分等手段，将应当通过安全评估的个人信息以认证方式出境。"
   },
   "inForce": {
    "from": "2026-01-01"
   },
   "confidence": "second-hand"
  },
  "o20-duties": {
   "source": "o20",
   "article": {
    "en": "article number not verified",
    "zh": "条号未核实"
   },
   "gist": {
    "en": "Before applying for certification the handler gives notice, obtains separate consent where due and carries out an impact assessment.",
    "zh": "申请认证前，个人信息处理者应履行告知、取得单独同意（依法需要时）和开展个人信息保护影响评估等义务。"
   },
   "inForce": {
    "from": "2026-01-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "Known from summaries; articles of Order 20 other than Article 5 are not verified.",
    "zh": "见于二手摘要；第20号令第五条以外的条文尚未核实。"
   }
  },
  "o20-overseas": {
   "source": "o20",
   "article": {
    "en": "article number not verified",
    "zh": "条号未核实"
   },
   "gist": {
    "en": "A handler abroad that falls under Article 3(2) of the PIPL applies with the help of its office or designated representative in mainland China.",
    "zh": "属于《个人信息保护法》第三条第二款情形的境外处理者，由其境内专门机构或者指定代表协助申请认证。"
   },
   "inForce": {
    "from": "2026-01-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "Known from summaries; articles of Order 20 other than Article 5 are not verified.",
    "zh": "见于二手摘要；第20号令第五条以外的条文尚未核实。"
   }
  },
  "o20-certificate": {
   "source": "o20",
   "article": {
    "en": "article number not verified",
    "zh": "条号未核实"
   },
   "gist": {
    "en": "A certificate is valid for 3 years; to keep it the handler applies again 6 months before it expires.",
    "zh": "认证证书有效期3年；需继续使用的，应在有效期届满前6个月重新申请。"
   },
   "inForce": {
    "from": "2026-01-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "Known from summaries; articles of Order 20 other than Article 5 are not verified.",
    "zh": "见于二手摘要；第20号令第五条以外的条文尚未核实。"
   }
  },
  "o20-control": {
   "source": "o20",
   "article": {
    "en": "article number not verified",
    "zh": "条号未核实"
   },
   "gist": {
    "en": "The certification body suspends or withdraws the certificate when the actual transfers leave the certified scope.",
    "zh": "实际出境活动与认证范围不一致的，认证机构应暂停直至撤销认证证书。"
   },
   "inForce": {
    "from": "2026-01-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "Known from summaries; articles of Order 20 other than Article 5 are not verified.",
    "zh": "见于二手摘要；第20号令第五条以外的条文尚未核实。"
   }
  },
  "o25-2": {
   "source": "o25",
   "article": {
    "en": "Art. 2",
    "zh": "第二条"
   },
   "gist": {
    "en": "A small handler is one in mainland China that processes personal information of fewer than 100,000 persons; it may use simplified forms of notice, impact assessment and audit.",
    "zh": "小型个人信息处理者是指境内处理不满10万人个人信息的处理者，可适用简化的告知、影响评估和审计措施。"
   },
   "inForce": {
    "from": "2026-09-01"
   },
   "confidence": "second-hand"
  },
  "o25-export": {
   "source": "o25",
   "article": {
    "en": "article number not verified",
    "zh": "条号未核实"
   },
   "gist": {
    "en": "The Provisions are said to free small handlers from the transfer mechanisms on certain conditions.",
    "zh": "据称该规定在一定条件下免除小型个人信息处理者适用出境机制的义务。"
   },
   "inForce": {
    "from": "2026-09-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The article on outbound transfer has not been read; do not rely on it for a verdict.",
    "zh": "出境条款尚未读到原文，不得据以作出判断。"
   }
  },
  "guide-3-online": {
   "source": "guide-3",
   "article": {
    "en": "Way of declaration",
    "zh": "申报方式"
   },
   "gist": {
    "en": "Declarations are made online through the declaration system; offline filing is kept for CIIOs and others for whom the system is unfit.",
    "zh": "通过数据出境申报系统线上申报；关键信息基础设施运营者或者其他不适合线上申报的，可线下申报。"
   },
   "inForce": {
    "from": "2025-06-27"
   },
   "confidence": "unverified",
   "note": {
    "en": "Online filing is known second-hand; the cases of offline filing are not verified.",
    "zh": "线上申报见于二手摘要；线下申报情形尚未核实。"
   }
  },
  "guide-3-self-assessment": {
   "source": "guide-3",
   "article": {
    "en": "Template of the self-assessment report",
    "zh": "数据出境风险自评估报告模板"
   },
   "gist": {
    "en": "The self-assessment is finished within the 3 months before the declaration.",
    "zh": "数据出境风险自评估工作应在申报之日前3个月内完成。"
   },
   "confidence": "second-hand"
  },
  "guide-3-documents": {
   "source": "guide-3",
   "article": {
    "en": "Declaration material",
    "zh": "申报材料"
   },
   "gist": {
    "en": "The commitment letter is part of the declaration form, and the self-assessment report comes with a separate sheet on the data link (domains, IP addresses, transfer method).",
    "zh": "承诺书并入申报书；自评估报告另附数据出境链路信息（域名、IP地址、传输方式等）。"
   },
   "inForce": {
    "from": "2025-06-27"
   },
   "confidence": "unverified",
   "note": {
    "en": "The exact document list of the 3rd edition is not verified.",
    "zh": "第三版的确切材料清单尚未核实。"
   }
  },
  "guide-3-identity-papers": {
   "source": "guide-3",
   "article": {
    "en": "Declaration material, other papers",
    "zh": "申报材料（其他材料）"
   },
   "gist": {
    "en": "A declaration carries the credit code certificate, the identity papers of the legal representative and of the agent, and the power of attorney.",
    "zh": "申报时应提交统一社会信用代码证件、法定代表人身份证件、经办人身份证件和经办人授权委托书。"
   },
   "confidence": "unverified",
   "note": {
    "en": "Known second-hand from the 1st edition; the exact document list of the 3rd edition is not verified.",
    "zh": "见于对第一版的二手介绍；第三版的确切材料清单尚未核实。"
   }
  },
  "guide-3-extension": {
   "source": "guide-3",
   "article": {
    "en": "Extension of a result",
    "zh": "评估结果有效期延期"
   },
   "gist": {
    "en": "A result may be extended if purpose, scope, handler and recipient are unchanged, persons and important-data volume of the next 3 years stay within 120% of what was approved, the contract meets Order 11, and there was no breach or major incident; the decision takes 20 working days.",
    "zh": "延期条件：目的、范围、处理者和接收方未变，未来三年人数及重要数据规模不超过获批的120%，合同符合第11号令，三年内严格守法且无重大安全事件；20个工作日内决定。"
   },
   "inForce": {
    "from": "2025-06-27"
   },
   "confidence": "unverified",
   "note": {
    "en": "The sixth condition and the 20 working days are not verified.",
    "zh": "第六项条件和20个工作日的期限尚未核实。"
   }
  },
  "guide-2-export-acts": {
   "source": "guide-2",
   "article": {
    "en": "What counts as a transfer abroad",
    "zh": "数据出境行为"
   },
   "gist": {
    "en": "A transfer abroad is sending data out, letting parties abroad query, retrieve, download or export data kept in mainland China, and processing abroad that falls under Article 3(2) of the PIPL.",
    "zh": "数据出境行为包括：向境外传输数据；境外机构、组织、个人可以查询、调取、下载、导出境内数据；以及《个人信息保护法》第三条第二款所列在境外处理的情形。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "second-hand"
  },
  "guide-2-filing": {
   "source": "guide-2",
   "article": {
    "en": "Contract filing: who and where",
    "zh": "标准合同备案：主体与方式"
   },
   "gist": {
    "en": "The mainland party files the standard contract online with the provincial CAC.",
    "zh": "由境内个人信息处理者通过申报系统向所在地省级网信部门备案标准合同。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "second-hand"
  },
  "guide-2-documents": {
   "source": "guide-2",
   "article": {
    "en": "Contract filing: material",
    "zh": "标准合同备案：材料"
   },
   "gist": {
    "en": "The filing holds the credit code certificate, identity papers of the legal representative and agent, power of attorney, commitment letter, standard contract and impact assessment report.",
    "zh": "备案材料包括统一社会信用代码证件、法定代表人和经办人身份证件、授权委托书、承诺书、标准合同和个人信息保护影响评估报告。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "unverified",
   "note": {
    "en": "The periods and the document list of contract filing are not verified.",
    "zh": "标准合同备案的期限和材料清单尚未核实。"
   }
  },
  "guide-2-check": {
   "source": "guide-2",
   "article": {
    "en": "Contract filing: check",
    "zh": "标准合同备案：查验"
   },
   "gist": {
    "en": "The provincial CAC checks the filing in about 15 working days; what did not pass is supplemented within 10 working days, and a filing number is given on success.",
    "zh": "省级网信部门在约15个工作日内查验；未通过的，应在10个工作日内补充完善；通过的发放备案编号。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "unverified",
   "note": {
    "en": "The periods and the document list of contract filing are not verified.",
    "zh": "标准合同备案的期限和材料清单尚未核实。"
   }
  },
  "guide-2-pipia-age": {
   "source": "guide-2",
   "article": {
    "en": "Contract filing: age of the impact assessment",
    "zh": "标准合同备案：影响评估时限"
   },
   "gist": {
    "en": "The impact assessment is finished within the 3 months before filing, without major change since.",
    "zh": "个人信息保护影响评估应在备案之日前3个月内完成，且至备案之日未发生重大变化。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "unverified",
   "note": {
    "en": "The periods and the document list of contract filing are not verified.",
    "zh": "标准合同备案的期限和材料清单尚未核实。"
   }
  },
  "qa-2025-04-necessity": {
   "source": "qa-2025-04",
   "article": {
    "en": "Answer on necessity",
    "zh": "关于必要性的答复"
   },
   "gist": {
    "en": "Necessity is judged for the transfer itself, for the persons concerned and for the data fields, by the tests of Articles 6 and 19 of the PIPL.",
    "zh": "必要性从出境行为本身、涉及的人员范围和数据项范围三方面判断，依据《个人信息保护法》第六条、第十九条。"
   },
   "inForce": {
    "from": "2025-04-09"
   },
   "confidence": "second-hand"
  },
  "qa-2025-04-ftz": {
   "source": "qa-2025-04",
   "article": {
    "en": "Answer on negative lists",
    "zh": "关于负面清单的答复"
   },
   "gist": {
    "en": "A pilot free trade zone may use the list that another zone has published for the same sector.",
    "zh": "其他自由贸易试验区可以参照使用已发布的同行业负面清单。"
   },
   "inForce": {
    "from": "2025-04-09"
   },
   "confidence": "second-hand"
  },
  "qa-2025-05-important": {
   "source": "qa-2025-05",
   "article": {
    "en": "Answer on important data",
    "zh": "关于重要数据的答复"
   },
   "gist": {
    "en": "No important data need be declared until rules or a notice exist; then the handler has 2 months to identify it and apply.",
    "zh": "在相关规则发布或者收到告知前，无须申报重要数据；此后应在2个月内完成识别并申报。"
   },
   "inForce": {
    "from": "2025-05-30"
   },
   "confidence": "second-hand"
  },
  "qa-2025-10-remote-access": {
   "source": "qa-2025-10",
   "article": {
    "en": "Answer on remote access",
    "zh": "关于远程访问的答复"
   },
   "gist": {
    "en": "Access from abroad to data kept in mainland China is a transfer abroad; overseas staff who look at it while in China with nothing sent out are not.",
    "zh": "境外主体从境外访问境内数据属于数据出境；境外人员在境内查看且未向境外传输的，不属于数据出境。"
   },
   "inForce": {
    "from": "2025-10-31"
   },
   "confidence": "second-hand"
  },
  "qa-2025-10-open-list": {
   "source": "qa-2025-10",
   "article": {
    "en": "Answer on contracts with individuals",
    "zh": "关于个人合同豁免的答复"
   },
   "gist": {
    "en": "The list of contracts in Article 5 of Order 16 is open: others count too if they meet the same test of necessity.",
    "zh": "第16号令第五条所列合同情形并非穷尽，符合同样必要性要求的其他情形亦可适用。"
   },
   "inForce": {
    "from": "2025-10-31"
   },
   "confidence": "second-hand"
  },
  "qa-2026-01-crossing": {
   "source": "qa-2026-01",
   "article": {
    "en": "Answer on crossing a threshold",
    "zh": "关于年中达到门槛的答复"
   },
   "gist": {
    "en": "A handler that reaches 1,000,000 persons or 10,000 persons' sensitive data during the year declares a security assessment and includes what already went out under contract or certificate.",
    "zh": "年度内达到100万人个人信息或者1万人敏感个人信息的，应申报安全评估，并将已通过标准合同或者认证出境的部分一并纳入。"
   },
   "inForce": {
    "from": "2026-01-30"
   },
   "confidence": "second-hand"
  },
  "qa-2026-07-consent": {
   "source": "qa-2026-07",
   "article": {
    "en": "Answer on consent",
    "zh": "关于同意的答复"
   },
   "gist": {
    "en": "Consent may not be bundled or blanket; where processing rests on items 2 to 7 of Article 13(1) of the PIPL the transfer needs no consent, but notice remains.",
    "zh": "不得捆绑或者概括取得同意；以《个人信息保护法》第十三条第一款第二项至第七项为依据的，出境无须取得同意，但仍应告知。"
   },
   "inForce": {
    "from": "2026-07-24"
   },
   "confidence": "second-hand"
  },
  "qa-2026-07-necessity": {
   "source": "qa-2026-07",
   "article": {
    "en": "Answer on necessity",
    "zh": "关于必要性的答复"
   },
   "gist": {
    "en": "Sending curricula vitae to a head office that takes no part in hiring is not necessary.",
    "zh": "向不参与招聘的境外总部提供求职者简历，不具有必要性。"
   },
   "inForce": {
    "from": "2026-07-24"
   },
   "confidence": "second-hand"
  },
  "gba-scope": {
   "source": "gba",
   "article": {
    "en": "Scope",
    "zh": "适用范围"
   },
   "gist": {
    "en": "Parties registered or located in the nine Guangdong cities and in Hong Kong or Macao may use the area's own standard contract for personal information of any number of persons, important data excluded.",
    "zh": "注册或者位于粤港澳大湾区内地九市与香港、澳门的双方可订立大湾区标准合同，不设人数门槛，不含重要数据。"
   },
   "inForce": {
    "from": "2023-12-10"
   },
   "confidence": "second-hand",
   "note": {
    "en": "Known from summaries; the date of the text with Macao is not verified.",
    "zh": "见于二手摘要；澳门文本的日期尚未核实。"
   }
  },
  "gba-onward": {
   "source": "gba",
   "article": {
    "en": "Onward transfer",
    "zh": "再转移"
   },
   "gist": {
    "en": "Personal information received under the contract may not be passed on outside the area.",
    "zh": "依大湾区标准合同接收的个人信息，不得再向大湾区以外提供。"
   },
   "inForce": {
    "from": "2023-12-10"
   },
   "confidence": "second-hand"
  },
  "gba-filing": {
   "source": "gba",
   "article": {
    "en": "Filing",
    "zh": "备案"
   },
   "gist": {
    "en": "The contract is filed within 10 working days of taking effect; the impact assessment is carried out but its report is not submitted.",
    "zh": "合同生效后10个工作日内备案；应开展个人信息保护影响评估，但无须提交报告。"
   },
   "inForce": {
    "from": "2023-12-10"
   },
   "confidence": "unverified",
   "note": {
    "en": "The 10 working days are not verified.",
    "zh": "10个工作日的期限尚未核实。"
   }
  },
  "gba-priority": {
   "source": "gba",
   "article": {
    "en": "Relation to Order 16",
    "zh": "与第16号令的关系"
   },
   "gist": {
    "en": "Whether the contract may still be used once a security assessment trigger of Order 16 is reached is open.",
    "zh": "达到第16号令安全评估门槛后能否继续使用大湾区标准合同，尚无定论。"
   },
   "confidence": "unverified",
   "note": {
    "en": "The order of priority between this contract and the triggers of Order 16 is not verified.",
    "zh": "该合同与第16号令评估门槛之间的适用顺序尚未核实。"
   }
  },
  "ftz-scope": {
   "source": "ftz-lists",
   "article": {
    "en": "Effect of a list",
    "zh": "清单的效力"
   },
   "gist": {
    "en": "For a handler inside a zone with a list, listed data takes the mechanism that its row names, and data off the list is free of the mechanisms.",
    "zh": "区内数据处理者向境外提供清单内数据的，适用清单所列机制；提供清单外数据的，免予适用出境机制。"
   },
   "inForce": {
    "from": "2024-05-09"
   },
   "confidence": "unverified",
   "note": {
    "en": "Sectors, row thresholds and the treatment of CIIOs differ per list and are not verified.",
    "zh": "各清单的行业、条目门槛以及对关键信息基础设施运营者的处理不尽相同，尚未核实。"
   }
  },
  "auto-2021-3": {
   "source": "auto-2021",
   "article": {
    "en": "Art. 3",
    "zh": "第三条"
   },
   "gist": {
    "en": "In the automotive sector, personal information of more than 100,000 persons is important data, as are outside video with faces or plates, traffic flow, charging network data and data of sensitive areas.",
    "zh": "汽车领域的重要数据包括涉及个人信息主体超过10万人的个人信息，含人脸、车牌等的车外视频，车流量，充电网运行数据，以及重要敏感区域的数据等。"
   },
   "inForce": {
    "from": "2021-10-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording has not been checked against the official text.",
    "zh": "具体表述尚未与官方文本核对。"
   }
  },
  "auto-2026-triggers": {
   "source": "auto-2026",
   "article": {
    "en": "Triggers and exempt cases",
    "zh": "申报情形与免予申报情形"
   },
   "gist": {
    "en": "The sector follows the general triggers, names nine exempt cases and its own important data per scene, allows group filing, and bars splitting.",
    "zh": "汽车领域适用通行的申报门槛，列明九种免予申报情形和分场景的重要数据判定规则，允许集团统一申报，不得拆分。"
   },
   "inForce": {
    "from": "2026-02-03"
   },
   "confidence": "second-hand"
  },
  "fin-2025-scenes": {
   "source": "fin-2025",
   "article": {
    "en": "Scenes",
    "zh": "场景清单"
   },
   "gist": {
    "en": "The guide lists 47 exempt scenes and 61 scenes with the data items that may go abroad in the financial industry.",
    "zh": "指南列明金融业47类豁免场景和61类场景下可出境的数据项。"
   },
   "inForce": {
    "from": "2025-04-17"
   },
   "confidence": "second-hand"
  },
  "fin-info-2026-levels": {
   "source": "fin-info-2026",
   "article": {
    "en": "Levels",
    "zh": "分级"
   },
   "gist": {
    "en": "Data in financial information services is graded in four levels.",
    "zh": "金融信息服务数据分为四级。"
   },
   "inForce": {
    "from": "2026-06-13"
   },
   "confidence": "second-hand"
  },
  "miit-2022-catalogue": {
   "source": "miit-2022",
   "article": {
    "en": "article number not verified",
    "zh": "条号未核实"
   },
   "gist": {
    "en": "Data in industry, telecoms and radio is graded, catalogues of important data are filed with the local branch of the ministry, and export follows a security assessment.",
    "zh": "工业、电信和无线电数据实行分级管理，重要数据目录向本地区行业监管部门备案，出境应通过安全评估。"
   },
   "inForce": {
    "from": "2023-01-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording has not been checked against the official text.",
    "zh": "具体表述尚未与官方文本核对。"
   }
  },
  "mnr-2024-grading": {
   "source": "mnr-2024",
   "article": {
    "en": "article number not verified",
    "zh": "条号未核实"
   },
   "gist": {
    "en": "Data in the field of natural resources is to be graded under the rules of the ministry.",
    "zh": "自然资源领域数据应按主管部门规定分类分级。"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording has not been checked against the official text.",
    "zh": "具体表述尚未与官方文本核对。"
   }
  },
  "nhc-2014-storage": {
   "source": "nhc-2014",
   "article": {
    "en": "article number not verified",
    "zh": "条号未核实"
   },
   "gist": {
    "en": "Population health information is not to be stored on servers abroad.",
    "zh": "人口健康信息不得在境外的服务器中存储。"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording has not been checked against the official text.",
    "zh": "具体表述尚未与官方文本核对。"
   }
  },
  "ride-hailing-27": {
   "source": "ride-hailing-measures",
   "article": {
    "en": "Art. 27",
    "zh": "第二十七条"
   },
   "gist": {
    "en": "Platforms for online taxi booking keep the data they collect and produce in mainland China for at least 2 years.",
    "zh": "网约车平台公司所采集和生成的数据应在境内存储和使用，保存期限不少于2年。"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording has not been checked against the official text.",
    "zh": "具体表述尚未与官方文本核对。"
   }
  },
  "hgr-7": {
   "source": "hgr",
   "article": {
    "en": "Art. 7",
    "zh": "第七条"
   },
   "gist": {
    "en": "Overseas bodies may not collect human genetic resources in China or take them abroad.",
    "zh": "外国组织及其设立或者实际控制的机构不得在我国境内采集我国人类遗传资源，也不得将其向境外提供。"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording has not been checked against the official text.",
    "zh": "具体表述尚未与官方文本核对。"
   }
  },
  "hgr-28": {
   "source": "hgr",
   "article": {
    "en": "Arts. 27-28",
    "zh": "第二十七条、第二十八条"
   },
   "gist": {
    "en": "Providing human genetic information to overseas bodies needs a filing with the authority and a backup, and a security review where there is risk.",
    "zh": "向外国组织提供或者开放使用人类遗传资源信息的，应向主管部门备案并提交信息备份；存在风险的应通过安全审查。"
   },
   "confidence": "unverified",
   "note": {
    "en": "The wording has not been checked against the official text.",
    "zh": "具体表述尚未与官方文本核对。"
   }
  },
  "map-34": {
   "source": "map-regulations",
   "article": {
    "en": "Art. 34",
    "zh": "第三十四条"
   },
   "gist": {
    "en": "Servers that hold map data for internet map services are placed in mainland China.",
    "zh": "互联网地图服务单位存放地图数据的服务器应设在境内。"
   },
   "confidence": "verified"
  },
  "credit-reporting-24": {
   "source": "credit-reporting",
   "article": {
    "en": "Art. 24",
    "zh": "第二十四条"
   },
   "gist": {
    "en": "Information that a credit reporting body collected in China is sorted, kept and processed in China.",
    "zh": "征信机构在中国境内采集的信息，其整理、保存和加工应在中国境内进行。"
   },
   "confidence": "verified",
   "note": {
    "en": "That providing it abroad follows rules of the People's Bank of China is not verified.",
    "zh": "向境外提供时适用中国人民银行有关规定一节尚未核实。"
   }
  },
  "civil-code-1259": {
   "source": "civil-code",
   "article": {
    "en": "Art. 1259",
    "zh": "第一千二百五十九条"
   },
   "gist": {
    "en": "The words for \"or more\", \"or less\", \"within\" and \"expire\" include the number itself; those for \"fewer than\", \"more than\" and \"beyond\" exclude it.",
    "zh": "“以上”“以下”“以内”“届满”包括本数；“不满”“超过”“以外”不包括本数。"
   },
   "confidence": "verified",
   "note": {
    "en": "Applied to the data rules by analogy.",
    "zh": "类推适用于数据出境规则。"
   }
  },
  "civil-code-201": {
   "source": "civil-code",
   "article": {
    "en": "Arts. 201, 203",
    "zh": "第二百零一条、第二百零三条"
   },
   "gist": {
    "en": "The day of the event is not counted, and a period that ends on a statutory holiday ends on the next working day.",
    "zh": "期间开始的当日不计入；期间最后一日是法定休假日的，以法定休假日结束的次日为最后一日。"
   },
   "confidence": "verified",
   "note": {
    "en": "Applied to the data rules by analogy.",
    "zh": "类推适用于数据出境规则。"
   }
  },
  "gb-45574-a": {
   "source": "gb-45574",
   "article": {
    "en": "Annex A",
    "zh": "附录A"
   },
   "gist": {
    "en": "Annex A lists common kinds of sensitive personal information with examples; compared with GB/T 35273-2020, the text of an identity number, marital status, deposits, property and transaction records are no longer listed by themselves.",
    "zh": "附录A列举常见敏感个人信息类别和示例；与GB/T 35273-2020相比，身份证件号码文本、婚史、存款、房产、交易和消费记录等不再单独列入。"
   },
   "inForce": {
    "from": "2025-11-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The exact list of Annex A is not verified.",
    "zh": "附录A的确切清单尚未核实。"
   }
  },
  "gb-45574-aggregation": {
   "source": "gb-45574",
   "article": {
    "en": "Aggregation",
    "zh": "汇聚后的判定"
   },
   "gist": {
    "en": "Items that together meet the test of harm are sensitive as a whole.",
    "zh": "多项一般个人信息汇聚后符合敏感个人信息危害判定的，整体作为敏感个人信息。"
   },
   "inForce": {
    "from": "2025-11-01"
   },
   "confidence": "second-hand"
  },
  "gb-43697-g": {
   "source": "gb-43697",
   "article": {
    "en": "Annex G",
    "zh": "附录G"
   },
   "gist": {
    "en": "Annex G names the factors by which important data is identified; the duty to declare arises only from a notice or publication.",
    "zh": "附录G给出识别重要数据的考虑因素；申报义务以告知或者公开发布为前提。"
   },
   "inForce": {
    "from": "2024-10-01"
   },
   "confidence": "unverified",
   "note": {
    "en": "The exact list of Annex G is not verified.",
    "zh": "附录G的确切清单尚未核实。"
   }
  },
  "gb-32100-check": {
   "source": "gb-32100",
   "article": {
    "en": "Check character",
    "zh": "校验码"
   },
   "gist": {
    "en": "A unified social credit code has 18 characters from an alphabet of 31, and the last one checks the other 17 by weights that are powers of 3 modulo 31.",
    "zh": "统一社会信用代码共18位，取自31个字符；末位为校验码，由前17位以3的幂为加权因子、模31计算得出。"
   },
   "confidence": "second-hand"
  },
  "gb-46068-contract": {
   "source": "gb-46068",
   "article": {
    "en": "clause not verified",
    "zh": "条款未核实"
   },
   "gist": {
    "en": "Certification asks for a binding legal document with the overseas recipient that covers much the same points as the other mechanisms.",
    "zh": "认证要求与境外接收方签订具有法律约束力的文件，内容与其他机制大体相同。"
   },
   "confidence": "unverified",
   "note": {
    "en": "The demands of certification on the legal document are not verified.",
    "zh": "认证对法律文件的具体要求尚未核实。"
   }
  },
  "holidays-statutory": {
   "source": "holiday-measures",
   "article": {
    "en": "Statutory days",
    "zh": "法定节日"
   },
   "gist": {
    "en": "From 2025 there are 13 statutory days: New Year 1, Spring Festival 4 with its eve, Qingming 1, Labour Day 2, Dragon Boat 1, Mid-Autumn 1, National Day 3.",
    "zh": "自2025年起法定节假日共13天：元旦1天、春节4天（含除夕）、清明1天、劳动节2天、端午1天、中秋1天、国庆3天。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "verified"
  },
  "guide-t1": {
   "source": "cac-guide",
   "article": {
    "en": "Threshold table, row T1",
    "zh": "门槛表第1项"
   },
   "gist": {
    "en": "A critical information infrastructure operator needs the CAC security assessment at any volume.",
    "zh": "关键信息基础设施运营者，不论数量，均须通过网信部门安全评估。"
   },
   "confidence": "second-hand"
  },
  "guide-t2": {
   "source": "cac-guide",
   "article": {
    "en": "Threshold table, row T2",
    "zh": "门槛表第2项"
   },
   "gist": {
    "en": "A handler that processes personal information of 1,000,000 or more individuals needs the CAC security assessment.",
    "zh": "处理100万人以上个人信息的，须通过网信部门安全评估。"
   },
   "confidence": "second-hand",
   "note": {
    "en": "The guide speaks of the rules of 2022; today's thresholds are those of Order 16.",
    "zh": "指南所述为2022年规则；现行门槛以第16号令为准。"
   }
  },
  "guide-t3": {
   "source": "cac-guide",
   "article": {
    "en": "Threshold table, row T3",
    "zh": "门槛表第3项"
   },
   "gist": {
    "en": "A handler that has transferred personal information of 100,000 or more individuals abroad, cumulated since 1 January of the prior year, needs the CAC security assessment.",
    "zh": "自上年1月1日起累计向境外提供10万人以上个人信息的，须通过网信部门安全评估。"
   },
   "confidence": "second-hand",
   "note": {
    "en": "The guide speaks of the rules of 2022; today's thresholds are those of Order 16.",
    "zh": "指南所述为2022年规则；现行门槛以第16号令为准。"
   }
  },
  "guide-t4": {
   "source": "cac-guide",
   "article": {
    "en": "Threshold table, row T4",
    "zh": "门槛表第4项"
   },
   "gist": {
    "en": "A handler that has transferred sensitive personal information of 10,000 or more individuals abroad, cumulated since 1 January of the prior year, needs the CAC security assessment.",
    "zh": "自上年1月1日起累计向境外提供1万人以上敏感个人信息的，须通过网信部门安全评估。"
   },
   "confidence": "second-hand",
   "note": {
    "en": "The guide speaks of the rules of 2022; today's thresholds are those of Order 16.",
    "zh": "指南所述为2022年规则；现行门槛以第16号令为准。"
   }
  },
  "guide-t5": {
   "source": "cac-guide",
   "article": {
    "en": "Threshold table, row T5",
    "zh": "门槛表第5项"
   },
   "gist": {
    "en": "Important data needs the CAC security assessment at any volume.",
    "zh": "重要数据，不论数量，均须通过网信部门安全评估。"
   },
   "confidence": "second-hand"
  },
  "guide-t6": {
   "source": "cac-guide",
   "article": {
    "en": "Threshold table, row T6",
    "zh": "门槛表第6项"
   },
   "gist": {
    "en": "Below the assessment thresholds but above 10,000 transfers, the standard contract is concluded and filed.",
    "zh": "低于安全评估门槛但超过1万的，订立标准合同并备案。"
   },
   "confidence": "second-hand",
   "note": {
    "en": "No rule has ever used a line of 10,000 transfers for ordinary personal information.",
    "zh": "从未有规定以1万作为一般个人信息的分界。"
   }
  },
  "guide-t7": {
   "source": "cac-guide",
   "article": {
    "en": "Threshold table, row T7",
    "zh": "门槛表第7项"
   },
   "gist": {
    "en": "Smaller volumes go by certification or by the standard contract.",
    "zh": "数量更小的，通过认证或者订立标准合同。"
   },
   "confidence": "second-hand",
   "note": {
    "en": "Today ordinary personal information of fewer than 100,000 persons needs no mechanism unless a CIIO or important data is involved.",
    "zh": "现行规则下，不满10万人的一般个人信息无须适用出境机制，涉及关键信息基础设施运营者或者重要数据的除外。"
   }
  },
  "guide-scope": {
   "source": "cac-guide",
   "article": {
    "en": "Questions: scope",
    "zh": "问答：适用范围"
   },
   "gist": {
    "en": "The security assessment applies to personal information and important data transferred abroad.",
    "zh": "安全评估适用于向境外提供的个人信息和重要数据。"
   },
   "confidence": "second-hand"
  },
  "guide-steps": {
   "source": "cac-guide",
   "article": {
    "en": "Application process",
    "zh": "申请流程"
   },
   "gist": {
    "en": "The way goes through seven steps: internal assessment, self-assessment, agreement, provincial filing, provincial review, national review and determination.",
    "zh": "流程分七步：内部评估、自评估、订立协议、省级申报、省级查验、国家评估和作出决定。"
   },
   "confidence": "second-hand"
  },
  "guide-mapping": {
   "source": "cac-guide",
   "article": {
    "en": "Mistakes: data flows",
    "zh": "常见错误：数据流"
   },
   "gist": {
    "en": "The flows are mapped before applying, because an application that differs from what the regulator finds loses credibility.",
    "zh": "申报前应摸清数据流；申报内容与监管发现不一致的，将丧失可信度。"
   },
   "confidence": "second-hand"
  },
  "guide-documents": {
   "source": "cac-guide",
   "article": {
    "en": "Mandatory documents",
    "zh": "必备材料"
   },
   "gist": {
    "en": "Four documents are mandatory: the declaration form, the self-assessment report (typically 30 to 50 pages and more), the data transfer agreement and the impact assessment report.",
    "zh": "必备材料四项：申报书、自评估报告（通常30至50页以上）、数据出境协议和个人信息保护影响评估报告。"
   },
   "confidence": "second-hand",
   "note": {
    "en": "The page count is the guide's experience; no rule sets one.",
    "zh": "页数为指南的经验之谈，并无规定。"
   }
  },
  "guide-supporting": {
   "source": "cac-guide",
   "article": {
    "en": "Supporting documents",
    "zh": "支持材料"
   },
   "gist": {
    "en": "Eight documents support the application: business licence, data flow diagrams, architecture documentation, security measures, recipient credentials, Chinese privacy policies, consent screenshots and internal policies.",
    "zh": "支持材料八项：营业执照、数据流图、系统架构文档、安全措施说明、境外接收方资质、中文隐私政策、同意界面截图和内部制度。"
   },
   "confidence": "second-hand"
  },
  "guide-timeline": {
   "source": "cac-guide",
   "article": {
    "en": "Timeline",
    "zh": "时间安排"
   },
   "gist": {
    "en": "The guide gives 45 to 60 working days as the official time after acceptance and 6 to 18 months as the time in practice.",
    "zh": "指南称受理后官方期限为45至60个工作日，实际全程需6至18个月。"
   },
   "confidence": "second-hand",
   "note": {
    "en": "The law knows 45 working days, extendable, after 5 and 7 working days before; no official figure supports the 6 to 18 months, which is for planning only.",
    "zh": "法定期限为受理后45个工作日（可延长），此前另有5个和7个工作日；6至18个月并无官方数据，仅供规划。"
   }
  },
  "guide-validity": {
   "source": "cac-guide",
   "article": {
    "en": "Validity",
    "zh": "有效期"
   },
   "gist": {
    "en": "An approval is valid for 2 years, the renewal is started 6 months or more before it expires.",
    "zh": "评估结果有效期2年，应在届满6个月以前启动续期。"
   },
   "confidence": "second-hand",
   "note": {
    "en": "Today a result is valid for 3 years and may be extended.",
    "zh": "现行有效期为3年，可以申请延期。"
   }
  },
  "guide-pending": {
   "source": "cac-guide",
   "article": {
    "en": "Mistakes: pending assessment",
    "zh": "常见错误：评估期间出境"
   },
   "gist": {
    "en": "While a required assessment is pending nothing may be transferred; going on \"in the process\" is a violation.",
    "zh": "依法须经评估的，评估期间不得出境；以“正在办理”为由继续传输属于违法。"
   },
   "confidence": "second-hand"
  },
  "guide-rejected": {
   "source": "cac-guide",
   "article": {
    "en": "Questions: rejection",
    "zh": "问答：未通过"
   },
   "gist": {
    "en": "After a rejection nothing may be transferred; one may revise and submit again, and transferring anyway risks up to 50 million yuan or 5% of revenue, suspension and personal liability.",
    "zh": "未通过的不得出境，可修改后重新申报；擅自出境的，可能面临5000万元以下或者营业额5%以下罚款、停业以及个人责任。"
   },
   "confidence": "second-hand"
  },
  "guide-reassessment": {
   "source": "cac-guide",
   "article": {
    "en": "Questions: validity and change",
    "zh": "问答：有效期与变更"
   },
   "gist": {
    "en": "A new assessment is needed when data categories, purposes, the recipient or the security environment change significantly.",
    "zh": "数据类别、目的、境外接收方或者安全环境发生重大变化的，应重新评估。"
   },
   "confidence": "second-hand"
  },
  "guide-necessity": {
   "source": "cac-guide",
   "article": {
    "en": "Mistakes: necessity",
    "zh": "常见错误：必要性"
   },
   "gist": {
    "en": "\"Business needs\" is no justification: one explains why this data must leave China, why local processing is not feasible and how the data is kept to the minimum.",
    "zh": "“业务需要”不足以说明必要性：应具体说明为何必须出境、为何不能在境内处理以及如何做到最小化。"
   },
   "confidence": "second-hand"
  },
  "guide-terms": {
   "source": "cac-guide",
   "article": {
    "en": "Mistakes: agreement",
    "zh": "常见错误：协议"
   },
   "gist": {
    "en": "Generic agreements do not satisfy: the recipient commits to audit rights, keeping data in China or deleting it at the end, and answering requests of Chinese individuals.",
    "zh": "通用协议不符合要求：境外接收方应承诺接受审计、终止后境内存储或者删除，以及响应中国个人的权利请求。"
   },
   "confidence": "second-hand"
  },
  "guide-important": {
   "source": "cac-guide",
   "article": {
    "en": "Mistakes: important data",
    "zh": "常见错误：重要数据"
   },
   "gist": {
    "en": "Important data is often overlooked; where in doubt one asks the sector regulator or counsel.",
    "zh": "重要数据常被忽视；如有疑问，应咨询行业主管部门或者律师。"
   },
   "confidence": "second-hand"
  },
  "guide-late": {
   "source": "cac-guide",
   "article": {
    "en": "Mistakes: starting late",
    "zh": "常见错误：启动过晚"
   },
   "gist": {
    "en": "Starting 3 months before a business deadline is too late.",
    "zh": "在业务期限前3个月才启动，为时已晚。"
   },
   "confidence": "second-hand"
  },
  "count-unit": {
   "source": "o16",
   "article": {
    "en": "Arts. 5, 7, 8: unit",
    "zh": "第五条、第七条、第八条（计数单位）"
   },
   "gist": {
    "en": "The unit is the natural person, not the record, the field or the transfer.",
    "zh": "以自然人为计数单位，而非记录、字段或者传输次数。"
   },
   "confidence": "verified"
  },
  "count-dedup": {
   "source": "o16",
   "article": {
    "en": "Arts. 5, 7, 8: each person once",
    "zh": "第五条、第七条、第八条（去重）"
   },
   "gist": {
    "en": "One person counts once per calendar year over all systems, recipients and batches.",
    "zh": "同一自然人在一个自然年内，跨系统、跨接收方、跨批次只计一次。"
   },
   "confidence": "unverified",
   "note": {
    "en": "It follows from the word \"cumulative\"; no general sentence of the CAC was seen.",
    "zh": "由“累计”一词推得；未见网信部门的一般性表述。"
   }
  },
  "count-window-old": {
   "source": "o11",
   "article": {
    "en": "Art. 4(3): window",
    "zh": "第四条第（三）项（期间）"
   },
   "gist": {
    "en": "The old window runs from 1 January of the previous year to today.",
    "zh": "旧规则的累计期间自上年1月1日起至当日。"
   },
   "inForce": {
    "from": "2022-09-01",
    "until": "2024-03-21"
   },
   "confidence": "verified"
  },
  "count-window-new": {
   "source": "o16",
   "article": {
    "en": "Arts. 5, 7, 8: window",
    "zh": "第五条、第七条、第八条（期间）"
   },
   "gist": {
    "en": "The window runs from 1 January of the current year to today and starts again each year.",
    "zh": "累计期间自当年1月1日起至当日，逐年重新计算。"
   },
   "inForce": {
    "from": "2024-03-22"
   },
   "confidence": "verified"
  },
  "count-forward": {
   "source": "guide-3",
   "article": {
    "en": "Expected volume",
    "zh": "预计数量"
   },
   "gist": {
    "en": "A declaration also states the persons expected in the coming validity period of 3 years, and an extension compares the next 3 years with the approved ones, with a cap of 20% growth.",
    "zh": "申报时还应填报未来三年有效期内的预计人数；延期时比较未来三年与获批的三年，增幅不得超过20%。"
   },
   "confidence": "second-hand"
  },
  "count-entity": {
   "source": "pipl",
   "article": {
    "en": "Arts. 21, 73(1): whose volume",
    "zh": "第二十一条、第七十三条第（一）项（计数主体）"
   },
   "gist": {
    "en": "Volumes are counted per handler, the organisation that decides on purpose and method; what an entrusted processor exports counts for its principal.",
    "zh": "按自主决定处理目的和方式的处理者分别计数；受托人的出境数量计入委托人。"
   },
   "confidence": "unverified",
   "note": {
    "en": "The handler is defined in the law; that an entrusted volume counts for the principal is not verified.",
    "zh": "处理者的定义见于法律；受托数量计入委托人一节尚未核实。"
   }
  },
  "count-group": {
   "source": "qa-2025-04",
   "article": {
    "en": "Groups of companies",
    "zh": "集团公司"
   },
   "gist": {
    "en": "Companies of a group are not added up by law; a group may file together for similar scenes.",
    "zh": "法律未要求集团内各公司合并计数；业务场景相似的，集团可以统一申报。"
   },
   "confidence": "unverified",
   "note": {
    "en": "The group rules of the April 2025 answers were not read; only the group filing of the automotive guide was seen, second-hand.",
    "zh": "2025年4月问答中的集团规则未读到原文；仅见汽车指引关于集团申报的二手介绍。"
   }
  },
  "count-ordinary": {
   "source": "o16",
   "article": {
    "en": "Arts. 5, 7, 8: ordinary total",
    "zh": "第五条、第七条、第八条（一般个人信息）"
   },
   "gist": {
    "en": "The total of ordinary personal information leaves sensitive personal information out.",
    "zh": "一般个人信息的累计数量不含敏感个人信息。"
   },
   "confidence": "verified"
  },
  "count-sensitive": {
   "source": "o16",
   "article": {
    "en": "Arts. 7, 8: sensitive total",
    "zh": "第七条、第八条（敏感个人信息）"
   },
   "gist": {
    "en": "Sensitive personal information has its own total: a single person brings Article 8 into play and 10,000 persons bring Article 7.",
    "zh": "敏感个人信息单独累计：达到1人即适用第八条，达到1万人即适用第七条。"
   },
   "confidence": "verified"
  },
  "count-both": {
   "source": "o16",
   "article": {
    "en": "Arts. 7, 8: both kinds",
    "zh": "第七条、第八条（两类兼有）"
   },
   "gist": {
    "en": "A person with both kinds of data is counted in both totals, which is the careful reading.",
    "zh": "同一人兼有两类信息的，两项累计均计入（从严理解）。"
   },
   "confidence": "judgement",
   "note": {
    "en": "The text is silent on this case.",
    "zh": "条文对此未作规定。"
   }
  },
  "count-exclude-exempt": {
   "source": "o16",
   "article": {
    "en": "Arts. 7, 8: exempt transfers",
    "zh": "第七条、第八条（豁免的出境）"
   },
   "gist": {
    "en": "Transfers under Articles 3, 4, 5(1)(1) to (3) and 6 are left out of the totals.",
    "zh": "第三条、第四条、第五条第一款第（一）至（三）项和第六条项下的出境不计入累计数量。"
   },
   "confidence": "unverified",
   "note": {
    "en": "The reading is shared in practice; no official sentence was seen.",
    "zh": "实务中多持此理解；未见官方说明。"
   }
  },
  "count-exclude-legal-duty": {
   "source": "ndsr",
   "article": {
    "en": "Art. 35(6): totals",
    "zh": "第三十五条第（六）项（计数）"
   },
   "gist": {
    "en": "Transfers truly necessary for a statutory duty are left out of the totals from 2025-01-01, like the other exempt ones.",
    "zh": "自2025年1月1日起，为履行法定职责或者义务确需的出境，与其他豁免情形一样不计入累计数量。"
   },
   "inForce": {
    "from": "2025-01-01"
   },
   "confidence": "judgement",
   "note": {
    "en": "The ground is in the text; leaving it out of the totals is a reading.",
    "zh": "该情形见于条文；不计入累计数量属于理解。"
   }
  },
  "count-important": {
   "source": "o16",
   "article": {
    "en": "Art. 7: important data",
    "zh": "第七条（重要数据）"
   },
   "gist": {
    "en": "Important data has no threshold.",
    "zh": "重要数据不设数量门槛。"
   },
   "confidence": "verified"
  },
  "count-processed-vs-exported": {
   "source": "o16",
   "article": {
    "en": "Art. 7 against Order 11 Art. 4(2)",
    "zh": "第七条（与第11号令第四条第（二）项比较）"
   },
   "gist": {
    "en": "Processing personal information of 1,000,000 persons was a test of Orders 11 and 13 only; today only persons exported are counted.",
    "zh": "处理100万人个人信息仅为第11号令、第13号令的标准；现行规则只计算出境的人数。"
   },
   "confidence": "verified"
  },
  "count-cross-year-mech": {
   "source": "qa-2026-01",
   "article": {
    "en": "Crossing in mid-year",
    "zh": "年中达到门槛"
   },
   "gist": {
    "en": "A handler that crosses 1,000,000 persons or 10,000 sensitive in mid-year files an assessment that includes what already went out under contract or certificate.",
    "zh": "年中达到100万人或者敏感1万人的，应申报安全评估，并纳入已通过标准合同或者认证出境的数量。"
   },
   "confidence": "second-hand"
  },
  "count-nosplit": {
   "source": "o13",
   "article": {
    "en": "Art. 4: no splitting",
    "zh": "第四条（不得拆分）"
   },
   "gist": {
    "en": "Volumes may not be split by quantity, entity or batch in order to stay below a threshold.",
    "zh": "不得以拆分数量、主体或者批次的方式规避门槛。"
   },
   "confidence": "second-hand",
   "note": {
    "en": "Order 20 and the automotive guide repeat the ban.",
    "zh": "第20号令和汽车指引有相同规定。"
   }
  },
  "count-boundary": {
   "source": "o16",
   "article": {
    "en": "Arts. 5, 7, 8: exact figures",
    "zh": "第五条、第七条、第八条（本数）"
   },
   "gist": {
    "en": "Exactly 100,000 persons need contract or certification, exactly 1,000,000 or 10,000 sensitive the assessment; one person fewer stays in the band below.",
    "zh": "恰为10万人的适用标准合同或者认证，恰为100万人或者敏感1万人的适用安全评估；少一人则适用下一档。"
   },
   "confidence": "verified"
  },
  "count-remote-access": {
   "source": "qa-2025-10",
   "article": {
    "en": "Counting remote access",
    "zh": "远程访问的计数"
   },
   "gist": {
    "en": "Remote access counts the persons whose data the overseas side can reach in the year, not only those it looked at.",
    "zh": "远程访问按当年境外主体可访问到的人数计算，而非仅按实际查看的人数。"
   },
   "confidence": "unverified",
   "note": {
    "en": "That remote access is a transfer is the answer of the CAC; counting those within reach is common practice without an article.",
    "zh": "远程访问属于出境见于问答；按可访问人数计算为通行做法，并无条文。"
   }
  },
  "count-hmt": {
   "source": "o11",
   "article": {
    "en": "Art. 2: territory",
    "zh": "第二条（地域）"
   },
   "gist": {
    "en": "Hong Kong, Macao and Taiwan count as outside for the rules on transfers abroad.",
    "zh": "就数据出境规则而言，香港、澳门和台湾地区视为境外。"
   },
   "confidence": "second-hand"
  },
  "count-small-handler": {
   "source": "o25",
   "article": {
    "en": "Art. 2: number",
    "zh": "第二条（人数）"
   },
   "gist": {
    "en": "Status as a small handler looks at the persons processed in China, fewer than 100,000, with no window stated.",
    "zh": "小型处理者身份按境内处理的个人信息人数（不满10万人）判断，未规定期间。"
   },
   "inForce": {
    "from": "2026-09-01"
   },
   "confidence": "second-hand"
  }
 },
 "sectors": {
  "public-communication": {
   "name": {
    "en": "Public communication",
    "zh": "公共通信"
   },
   "ciio": true,
   "protectionDepartments": [
    {
     "en": "Ministry of Industry and Information Technology",
     "zh": "工业和信息化部"
    },
    {
     "en": "Cyberspace Administration of China",
     "zh": "国家互联网信息办公室"
    }
   ],
   "examples": [
    {
     "en": "Telecom operators",
     "zh": "电信运营商"
    },
    {
     "en": "Internet service providers",
     "zh": "互联网接入服务商"
    },
    {
     "en": "Backbone carriers",
     "zh": "骨干网运营商"
    }
   ],
   "provisions": [
    "ciir-2",
    "ciir-10",
    "guide-t1"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Data in industry, telecoms and radio: ask whether the catalogue of important data has been filed with the local branch of the ministry.",
      "zh": "工业、电信和无线电数据：核实重要数据目录是否已向本地区行业监管部门备案。"
     },
     "words": {
      "english": [
       "telecom-data",
       "telecom-network",
       "radio-data",
       "radio-spectrum",
       "radio-frequency",
       "radio-station"
      ],
      "chinese": [
       "电信数据",
       "电信网络",
       "无线电数据",
       "无线电频谱",
       "无线电频率",
       "无线电台站"
      ]
     },
     "provisions": [
      "miit-2022-catalogue"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording and reach of the rule are not verified.",
      "zh": "该规定的表述和适用范围尚未核实。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "The sector is in the list of the CII Regulations; its usual protection departments and the examples are not verified.",
    "zh": "该行业见于《关键信息基础设施安全保护条例》；所列保护工作部门和示例尚未核实。"
   }
  },
  "information-services": {
   "name": {
    "en": "Information services",
    "zh": "信息服务"
   },
   "ciio": true,
   "protectionDepartments": [
    {
     "en": "Ministry of Industry and Information Technology",
     "zh": "工业和信息化部"
    },
    {
     "en": "Cyberspace Administration of China",
     "zh": "国家互联网信息办公室"
    }
   ],
   "examples": [
    {
     "en": "Major platforms",
     "zh": "大型平台"
    },
    {
     "en": "Cloud service providers",
     "zh": "云服务商"
    },
    {
     "en": "Data centres and cloud for state bodies",
     "zh": "为国家机关服务的数据中心和云平台"
    }
   ],
   "provisions": [
    "ciir-2",
    "ciir-10",
    "guide-t1"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Data in industry, telecoms and radio: ask whether the catalogue of important data has been filed with the local branch of the ministry.",
      "zh": "工业、电信和无线电数据：核实重要数据目录是否已向本地区行业监管部门备案。"
     },
     "words": {
      "english": [
       "telecom-data",
       "telecom-network",
       "radio-data",
       "radio-spectrum",
       "radio-frequency",
       "radio-station"
      ],
      "chinese": [
       "电信数据",
       "电信网络",
       "无线电数据",
       "无线电频谱",
       "无线电频率",
       "无线电台站"
      ]
     },
     "provisions": [
      "miit-2022-catalogue"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording and reach of the rule are not verified.",
      "zh": "该规定的表述和适用范围尚未核实。"
     }
    },
    {
     "text": {
      "en": "Data in financial information services is graded in four levels.",
      "zh": "金融信息服务数据分为四级。"
     },
     "provisions": [
      "fin-info-2026-levels"
     ],
     "confidence": "second-hand"
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "The sector is in the list of the CII Regulations; its usual protection departments and the examples are not verified.",
    "zh": "该行业见于《关键信息基础设施安全保护条例》；所列保护工作部门和示例尚未核实。"
   }
  },
  "energy": {
   "name": {
    "en": "Energy",
    "zh": "能源"
   },
   "ciio": true,
   "protectionDepartments": [
    {
     "en": "National Energy Administration",
     "zh": "国家能源局"
    },
    {
     "en": "National Development and Reform Commission",
     "zh": "国家发展和改革委员会"
    }
   ],
   "examples": [
    {
     "en": "Power grid and grid dispatch",
     "zh": "电网及电网调度"
    },
    {
     "en": "Oil and gas, pipelines",
     "zh": "油气及其管网"
    },
    {
     "en": "Nuclear facilities",
     "zh": "核设施"
    }
   ],
   "provisions": [
    "ciir-2",
    "ciir-10",
    "guide-t1"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The sector is in the list of the CII Regulations; its usual protection departments and the examples are not verified.",
    "zh": "该行业见于《关键信息基础设施安全保护条例》；所列保护工作部门和示例尚未核实。"
   }
  },
  "transport": {
   "name": {
    "en": "Transport",
    "zh": "交通"
   },
   "ciio": true,
   "protectionDepartments": [
    {
     "en": "Ministry of Transport",
     "zh": "交通运输部"
    },
    {
     "en": "Civil Aviation Administration of China",
     "zh": "中国民用航空局"
    },
    {
     "en": "National Railway Administration",
     "zh": "国家铁路局"
    }
   ],
   "examples": [
    {
     "en": "Railways and rail signalling",
     "zh": "铁路及铁路信号"
    },
    {
     "en": "Aviation and air traffic",
     "zh": "航空及空中交通管理"
    },
    {
     "en": "Ports",
     "zh": "港口"
    },
    {
     "en": "Public transit",
     "zh": "公共交通"
    },
    {
     "en": "Core systems of ride-hailing",
     "zh": "网约车核心系统"
    }
   ],
   "provisions": [
    "ciir-2",
    "ciir-10",
    "guide-t1"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The sector is in the list of the CII Regulations; its usual protection departments and the examples are not verified.",
    "zh": "该行业见于《关键信息基础设施安全保护条例》；所列保护工作部门和示例尚未核实。"
   }
  },
  "water": {
   "name": {
    "en": "Water and utilities",
    "zh": "水利"
   },
   "ciio": true,
   "protectionDepartments": [
    {
     "en": "Ministry of Water Resources",
     "zh": "水利部"
    }
   ],
   "examples": [
    {
     "en": "Water supply",
     "zh": "供水"
    },
    {
     "en": "Sewage treatment",
     "zh": "污水处理"
    },
    {
     "en": "Reservoirs and flood control",
     "zh": "水库和防洪"
    }
   ],
   "provisions": [
    "ciir-2",
    "ciir-10",
    "guide-t1"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The sector is in the list of the CII Regulations; its usual protection departments and the examples are not verified.",
    "zh": "该行业见于《关键信息基础设施安全保护条例》；所列保护工作部门和示例尚未核实。"
   }
  },
  "finance": {
   "name": {
    "en": "Finance",
    "zh": "金融"
   },
   "ciio": true,
   "protectionDepartments": [
    {
     "en": "People's Bank of China",
     "zh": "中国人民银行"
    },
    {
     "en": "National Financial Regulatory Administration",
     "zh": "国家金融监督管理总局"
    },
    {
     "en": "China Securities Regulatory Commission",
     "zh": "中国证券监督管理委员会"
    }
   ],
   "examples": [
    {
     "en": "Banks and core banking",
     "zh": "银行及其核心系统"
    },
    {
     "en": "Securities and exchanges",
     "zh": "证券和交易所"
    },
    {
     "en": "Insurance companies",
     "zh": "保险公司"
    },
    {
     "en": "Clearing and payment",
     "zh": "清算和支付"
    }
   ],
   "provisions": [
    "ciir-2",
    "ciir-10",
    "guide-t1"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "The financial sector guide lists scenes with the data items that may go abroad; compare scene by scene.",
      "zh": "金融业指南列明各场景可出境的数据项，应逐场景比对。"
     },
     "provisions": [
      "fin-2025-scenes"
     ],
     "confidence": "second-hand"
    },
    {
     "text": {
      "en": "Reinsurance has rows in negative lists of pilot free trade zones.",
      "zh": "再保险在自由贸易试验区负面清单中有专门条目。"
     },
     "provisions": [
      "ftz-scope",
      "qa-2025-04-ftz"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The lists themselves have not been read row by row.",
      "zh": "各清单条目尚未逐条核对。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "The sector is in the list of the CII Regulations; its usual protection departments and the examples are not verified.",
    "zh": "该行业见于《关键信息基础设施安全保护条例》；所列保护工作部门和示例尚未核实。"
   }
  },
  "public-services": {
   "name": {
    "en": "Public services",
    "zh": "公共服务"
   },
   "ciio": true,
   "protectionDepartments": [
    {
     "en": "National Health Commission",
     "zh": "国家卫生健康委员会"
    },
    {
     "en": "Ministry of Human Resources and Social Security",
     "zh": "人力资源和社会保障部"
    },
    {
     "en": "Ministry of Housing and Urban-Rural Development",
     "zh": "住房和城乡建设部"
    }
   ],
   "examples": [
    {
     "en": "Healthcare, hospitals",
     "zh": "医疗卫生、医院"
    },
    {
     "en": "Education",
     "zh": "教育"
    },
    {
     "en": "Social security",
     "zh": "社会保障"
    },
    {
     "en": "Gas and water supply",
     "zh": "供气供水"
    }
   ],
   "provisions": [
    "ciir-2",
    "ciir-10",
    "guide-t1"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Population health information is said to be barred from storage abroad.",
      "zh": "人口健康信息据称不得存储于境外。"
     },
     "words": {
      "english": [
       "population-health",
       "resident-health-record",
       "electronic-health-record",
       "electronic-medical-record",
       "public-health-record"
      ],
      "chinese": [
       "人口健康",
       "居民健康档案",
       "电子健康档案",
       "电子病历",
       "公共卫生信息"
      ]
     },
     "provisions": [
      "nhc-2014-storage"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording and reach of the rule are not verified.",
      "zh": "该规定的表述和适用范围尚未核实。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "The sector is in the list of the CII Regulations; its usual protection departments and the examples are not verified.",
    "zh": "该行业见于《关键信息基础设施安全保护条例》；所列保护工作部门和示例尚未核实。"
   }
  },
  "e-government": {
   "name": {
    "en": "E-government",
    "zh": "电子政务"
   },
   "ciio": true,
   "protectionDepartments": [
    {
     "en": "General offices of the government",
     "zh": "政府办公厅（室）"
    },
    {
     "en": "National Data Administration",
     "zh": "国家数据局"
    }
   ],
   "examples": [
    {
     "en": "Government service platforms and portals",
     "zh": "政务服务平台和门户"
    },
    {
     "en": "Government clouds",
     "zh": "政务云"
    }
   ],
   "provisions": [
    "ciir-2",
    "ciir-10",
    "guide-t1",
    "pipl-36"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Personal information processed by state organs is stored in mainland China and needs a security assessment to go abroad.",
      "zh": "国家机关处理的个人信息应在境内存储，出境应进行安全评估。"
     },
     "provisions": [
      "pipl-36"
     ],
     "confidence": "verified"
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "The sector is in the list of the CII Regulations; its usual protection departments and the examples are not verified.",
    "zh": "该行业见于《关键信息基础设施安全保护条例》；所列保护工作部门和示例尚未核实。"
   }
  },
  "defence-industry": {
   "name": {
    "en": "Defence science, technology and industry",
    "zh": "国防科技工业"
   },
   "ciio": true,
   "protectionDepartments": [
    {
     "en": "State Administration of Science, Technology and Industry for National Defence",
     "zh": "国家国防科技工业局"
    }
   ],
   "examples": [
    {
     "en": "Defence industry suppliers",
     "zh": "国防工业供应商"
    },
    {
     "en": "Research and production systems",
     "zh": "科研生产系统"
    }
   ],
   "provisions": [
    "ciir-2",
    "ciir-10",
    "guide-t1"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The sector is in the list of the CII Regulations; its usual protection departments and the examples are not verified.",
    "zh": "该行业见于《关键信息基础设施安全保护条例》；所列保护工作部门和示例尚未核实。"
   }
  },
  "automotive": {
   "name": {
    "en": "Automotive",
    "zh": "汽车"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Vehicle makers and importers",
     "zh": "汽车制造商和进口商"
    },
    {
     "en": "Connected-car and driving-automation services",
     "zh": "车联网和自动驾驶服务"
    },
    {
     "en": "Dealers and repair",
     "zh": "经销和维修"
    }
   ],
   "provisions": [
    "auto-2021-3",
    "auto-2026-triggers"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Personal information of more than 100,000 persons is important data.",
      "zh": "涉及个人信息主体超过10万人的个人信息属于重要数据。"
     },
     "provisions": [
      "auto-2021-3"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording and reach of the rule are not verified.",
      "zh": "该规定的表述和适用范围尚未核实。"
     }
    },
    {
     "text": {
      "en": "Outside video or images with faces or plates, traffic flow, charging network data, and geography, people or vehicle flow of sensitive areas.",
      "zh": "含人脸、车牌等的车外视频、图像，车流量，充电网运行数据，重要敏感区域的地理信息、人员和车辆流量。"
     },
     "words": {
      "english": [
       "exterior-video",
       "exterior-image",
       "outside-video",
       "outside-image",
       "street-video",
       "street-image",
       "street-view",
       "road-video",
       "surround-view",
       "dashcam-video",
       "plate-image",
       "traffic-flow",
       "traffic-volume",
       "vehicle-flow",
       "people-flow",
       "charging-network",
       "charging-station-operation",
       "charging-pile-operation",
       "charging-load",
       "sensitive-area"
      ],
      "chinese": [
       "车外视频",
       "车外图像",
       "车外影像",
       "道路视频",
       "街景",
       "环视视频",
       "环视影像",
       "行车记录视频",
       "车牌图像",
       "车牌照片",
       "车流量",
       "车辆流量",
       "交通流量",
       "人员流量",
       "充电网络",
       "充电网运行",
       "充电站运行",
       "充电桩运行",
       "充电负荷",
       "敏感区域"
      ]
     },
     "provisions": [
      "auto-2021-3"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording and reach of the rule are not verified.",
      "zh": "该规定的表述和适用范围尚未核实。"
     }
    },
    {
     "text": {
      "en": "The 2026 guide decides on important data per scene: research and development, production, driving automation, software updates over the air, connected operation.",
      "zh": "2026年指引分场景判定重要数据：研发设计、生产制造、驾驶自动化、软件升级（OTA）、联网运行。"
     },
     "provisions": [
      "auto-2026-triggers"
     ],
     "confidence": "second-hand"
    },
    {
     "text": {
      "en": "Maps, point clouds and coordinates from surveying roads: check with the natural resources department whether they may leave, apart from the rules of the sector.",
      "zh": "道路测绘形成的地图、点云和坐标：除本行业规定外，还应向自然资源主管部门核实能否出境。"
     },
     "words": {
      "english": [
       "point-cloud",
       "lidar-data",
       "lidar-scan",
       "hd-map",
       "high-definition-map",
       "high-precision-map",
       "map-data",
       "road-map",
       "road-geometry",
       "road-survey",
       "road-coordinate",
       "lane-geometry",
       "survey-data",
       "survey-track",
       "survey-coordinate"
      ],
      "chinese": [
       "点云",
       "激光雷达数据",
       "高精地图",
       "高精度地图",
       "地图数据",
       "道路几何",
       "道路测绘",
       "道路坐标",
       "车道线",
       "测绘数据",
       "测绘轨迹",
       "测绘坐标"
      ]
     },
     "provisions": [
      "map-34",
      "auto-2026-triggers"
     ],
     "confidence": "judgement",
     "note": {
      "en": "The map rule speaks of servers for internet map services; that it calls for this check with vehicle data is a reading.",
      "zh": "地图规定针对互联网地图服务单位的服务器；据此对车辆数据进行核实属于理解。"
     }
    }
   ],
   "importantByPeople": {
    "above": 100000,
    "exceptSubjects": [
     "employees",
     "staff",
     "workers",
     "job-applicants",
     "applicants",
     "contractors",
     "business-contacts",
     "business-partners",
     "suppliers"
    ],
    "provisions": [
     "auto-2021-3",
     "auto-2026-triggers"
    ]
   },
   "confidence": "unverified",
   "note": {
    "en": "Not a sector of the CIIO list. The wording of Article 3 of the 2021 provisions is not verified; that employees and business contacts do not count for the number of people is a reading.",
    "zh": "不属于关键信息基础设施行业清单。2021年规定第三条的表述尚未核实；员工和业务联系人不计入人数属于理解。"
   }
  },
  "retail": {
   "name": {
    "en": "Retail and consumer goods",
    "zh": "零售和消费品"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Shops and e-commerce",
     "zh": "商店和电子商务"
    },
    {
     "en": "Loyalty programmes",
     "zh": "会员计划"
    }
   ],
   "provisions": [
    "ftz-scope"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Retail has rows in negative lists of pilot free trade zones.",
      "zh": "零售在自由贸易试验区负面清单中有专门条目。"
     },
     "provisions": [
      "ftz-scope",
      "qa-2025-04-ftz"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The lists themselves have not been read row by row.",
      "zh": "各清单条目尚未逐条核对。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "Not a sector of the CIIO list; a major platform falls under information-services. Rows of negative lists are not verified.",
    "zh": "不属于关键信息基础设施行业清单；大型平台应归入信息服务。负面清单条目尚未核实。"
   }
  },
  "manufacturing": {
   "name": {
    "en": "Manufacturing",
    "zh": "制造业"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Industrial production and its supply chain",
     "zh": "工业生产及其供应链"
    },
    {
     "en": "Industrial internet",
     "zh": "工业互联网"
    }
   ],
   "provisions": [
    "miit-2022-catalogue",
    "o16-3"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Data in industry, telecoms and radio: ask whether the catalogue of important data has been filed with the local branch of the ministry.",
      "zh": "工业、电信和无线电数据：核实重要数据目录是否已向本地区行业监管部门备案。"
     },
     "words": {
      "english": [
       "industrial-data",
       "industrial-internet",
       "industrial-control"
      ],
      "chinese": [
       "工业数据",
       "工业互联网",
       "工业控制"
      ]
     },
     "provisions": [
      "miit-2022-catalogue"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording and reach of the rule are not verified.",
      "zh": "该规定的表述和适用范围尚未核实。"
     }
    },
    {
     "text": {
      "en": "Factors of Annex G of GB/T 43697-2024; the duty to declare arises only when a department or region has notified or published the data as important.",
      "zh": "可参考GB/T 43697-2024附录G的识别因素；仅在有关部门、地区告知或者公开发布后才产生申报义务。"
     },
     "provisions": [
      "gb-43697-g",
      "o16-2",
      "ndsr-37"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The exact list of Annex G is not verified.",
      "zh": "附录G的确切清单尚未核实。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "Not a sector of the CIIO list; defence work falls under defence-industry. The rules of the ministry are not verified.",
    "zh": "不属于关键信息基础设施行业清单；涉国防生产应归入国防科技工业。主管部门规定尚未核实。"
   }
  },
  "pharma": {
   "name": {
    "en": "Pharmaceuticals",
    "zh": "医药"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Drug development and clinical trials",
     "zh": "药物研发和临床试验"
    },
    {
     "en": "Drug safety monitoring",
     "zh": "药物警戒"
    }
   ],
   "provisions": [
    "ftz-scope",
    "hgr-28"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Pharmaceuticals have rows in negative lists of pilot free trade zones.",
      "zh": "医药在自由贸易试验区负面清单中有专门条目。"
     },
     "provisions": [
      "ftz-scope",
      "qa-2025-04-ftz"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The lists themselves have not been read row by row.",
      "zh": "各清单条目尚未逐条核对。"
     }
    },
    {
     "text": {
      "en": "Clinical and genetic data may need a filing or review under the human genetic resources rules, apart from the CAC mechanism.",
      "zh": "临床和基因数据可能另须履行人类遗传资源备案或者安全审查。"
     },
     "words": {
      "english": [
       "genome",
       "exome",
       "genotype",
       "sequencing",
       "gene-data",
       "gene-sequence",
       "dna-sequence",
       "rna-sequence",
       "dna-sample",
       "genetic-data",
       "genetic-information",
       "genetic-resource"
      ],
      "chinese": [
       "基因组",
       "外显子",
       "基因型",
       "基因数据",
       "基因序列",
       "测序",
       "遗传信息",
       "遗传资源",
       "dna序列",
       "dna样本"
      ]
     },
     "provisions": [
      "hgr-28"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording and reach of the rule are not verified.",
      "zh": "该规定的表述和适用范围尚未核实。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "Not a sector of the CIIO list. Rows of negative lists and the details of the human genetic resources rules are not verified.",
    "zh": "不属于关键信息基础设施行业清单。负面清单条目和人类遗传资源规定的细节尚未核实。"
   }
  },
  "health": {
   "name": {
    "en": "Health research and medical devices",
    "zh": "健康研究和医疗器械"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Medical devices",
     "zh": "医疗器械"
    },
    {
     "en": "Health research",
     "zh": "健康研究"
    },
    {
     "en": "Health applications",
     "zh": "健康类应用"
    }
   ],
   "provisions": [
    "nhc-2014-storage"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Population health information is said to be barred from storage abroad.",
      "zh": "人口健康信息据称不得存储于境外。"
     },
     "words": {
      "english": [
       "population-health",
       "resident-health-record",
       "electronic-health-record",
       "electronic-medical-record",
       "public-health-record"
      ],
      "chinese": [
       "人口健康",
       "居民健康档案",
       "电子健康档案",
       "电子病历",
       "公共卫生信息"
      ]
     },
     "provisions": [
      "nhc-2014-storage"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording and reach of the rule are not verified.",
      "zh": "该规定的表述和适用范围尚未核实。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "Research and devices are not in the CIIO list; hospitals and public health care are: use public-services for them. The storage rule is not verified.",
    "zh": "研究和器械不在关键信息基础设施行业清单内；医院和公共卫生服务在清单内，应归入公共服务。存储规定尚未核实。"
   }
  },
  "mapping": {
   "name": {
    "en": "Surveying, mapping and geographic information",
    "zh": "测绘地理信息"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Map services",
     "zh": "地图服务"
    },
    {
     "en": "High-precision maps and point clouds",
     "zh": "高精度地图和点云"
    },
    {
     "en": "Surveys",
     "zh": "测绘"
    }
   ],
   "provisions": [
    "map-34"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Map data stays on servers in mainland China; coordinates, tracks of surveys and point clouds call for a check with the natural resources department.",
      "zh": "地图数据应存放于境内服务器；坐标、测绘轨迹和点云应向自然资源主管部门核实。"
     },
     "words": {
      "english": [
       "point-cloud",
       "lidar-data",
       "lidar-scan",
       "hd-map",
       "high-definition-map",
       "high-precision-map",
       "map-data",
       "road-map",
       "road-geometry",
       "road-survey",
       "road-coordinate",
       "lane-geometry",
       "survey-data",
       "survey-track",
       "survey-coordinate",
       "map-tile",
       "coordinate"
      ],
      "chinese": [
       "点云",
       "激光雷达数据",
       "高精地图",
       "高精度地图",
       "地图数据",
       "道路几何",
       "道路测绘",
       "道路坐标",
       "车道线",
       "测绘数据",
       "测绘轨迹",
       "测绘坐标",
       "地图瓦片",
       "坐标"
      ]
     },
     "provisions": [
      "map-34"
     ],
     "confidence": "second-hand"
    }
   ],
   "confidence": "second-hand",
   "note": {
    "en": "Not a sector of the CIIO list.",
    "zh": "不属于关键信息基础设施行业清单所列行业。"
   }
  },
  "human-genetics": {
   "name": {
    "en": "Human genetic resources",
    "zh": "人类遗传资源"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Gene sequencing",
     "zh": "基因测序"
    },
    {
     "en": "Biobanks",
     "zh": "生物样本库"
    }
   ],
   "provisions": [
    "hgr-7",
    "hgr-28"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Genetic material and information: overseas bodies may not collect or take it abroad, and giving information needs a filing, a backup and sometimes a security review.",
      "zh": "人类遗传资源材料和信息：境外机构不得采集、带出；提供信息须备案并提交备份，必要时进行安全审查。"
     },
     "words": {
      "english": [
       "genome",
       "exome",
       "genotype",
       "sequencing",
       "gene-data",
       "gene-sequence",
       "dna-sequence",
       "rna-sequence",
       "dna-sample",
       "genetic-data",
       "genetic-information",
       "genetic-resource"
      ],
      "chinese": [
       "基因组",
       "外显子",
       "基因型",
       "基因数据",
       "基因序列",
       "测序",
       "遗传信息",
       "遗传资源",
       "dna序列",
       "dna样本"
      ]
     },
     "provisions": [
      "hgr-7",
      "hgr-28"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording and reach of the rule are not verified.",
      "zh": "该规定的表述和适用范围尚未核实。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "Not a sector of the CIIO list. The permit regime stands apart from the CAC mechanisms; its details are not verified.",
    "zh": "不属于关键信息基础设施行业清单。该许可制度独立于网信部门机制；细节尚未核实。"
   }
  },
  "civil-aviation": {
   "name": {
    "en": "Civil aviation",
    "zh": "民用航空"
   },
   "ciio": true,
   "protectionDepartments": [
    {
     "en": "Civil Aviation Administration of China",
     "zh": "中国民用航空局"
    }
   ],
   "examples": [
    {
     "en": "Airlines",
     "zh": "航空公司"
    },
    {
     "en": "Airports",
     "zh": "机场"
    },
    {
     "en": "Air traffic services",
     "zh": "空中交通服务"
    }
   ],
   "provisions": [
    "ciir-2",
    "ciir-10",
    "guide-t1"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Civil aviation has rows in negative lists of pilot free trade zones.",
      "zh": "民航在自由贸易试验区负面清单中有专门条目。"
     },
     "provisions": [
      "ftz-scope",
      "qa-2025-04-ftz"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The lists themselves have not been read row by row.",
      "zh": "各清单条目尚未逐条核对。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "Not a tenth sector of the CIIO list but part of transport, kept apart for its data hints. Departments, examples and negative-list rows are not verified.",
    "zh": "并非清单的第十个行业，而是交通的一部分，因数据提示单列。部门、示例和负面清单条目尚未核实。"
   }
  },
  "ride-hailing": {
   "name": {
    "en": "Ride-hailing",
    "zh": "网络预约出租汽车"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Online taxi platforms",
     "zh": "网约车平台"
    }
   ],
   "provisions": [
    "ride-hailing-27",
    "ciir-2"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Data that the platform collects and produces is kept in mainland China.",
      "zh": "平台采集和生成的数据应在境内存储。"
     },
     "provisions": [
      "ride-hailing-27"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording and reach of the rule are not verified.",
      "zh": "该规定的表述和适用范围尚未核实。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "Only the core systems of ride-hailing are named under transport in the CIIO list; an operator of such systems uses transport. Both this and the storage rule are not verified.",
    "zh": "仅网约车核心系统归入清单中的交通行业，运营此类系统的应归入交通。该归类和存储规定均未核实。"
   }
  },
  "credit-reporting": {
   "name": {
    "en": "Credit reporting",
    "zh": "征信"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Credit reporting agencies",
     "zh": "征信机构"
    }
   ],
   "provisions": [
    "credit-reporting-24"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Information collected in China is sorted, kept and processed in China.",
      "zh": "在境内采集的信息应在境内整理、保存和加工。"
     },
     "provisions": [
      "credit-reporting-24"
     ],
     "confidence": "verified"
    }
   ],
   "confidence": "verified",
   "note": {
    "en": "Not named in the CIIO list; an institution of the financial sector uses finance. That export follows rules of the central bank is not verified.",
    "zh": "关键信息基础设施行业清单未单列；属于金融机构的应归入金融。向境外提供适用中国人民银行规定一节尚未核实。"
   }
  },
  "meteorology": {
   "name": {
    "en": "Meteorology",
    "zh": "气象"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Weather observation",
     "zh": "气象观测"
    },
    {
     "en": "Weather services",
     "zh": "气象服务"
    }
   ],
   "provisions": [
    "ftz-scope"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Meteorological data has rows in the Shanghai and Guangxi lists of 2025.",
      "zh": "气象数据在上海、广西2025年清单中有专门条目。"
     },
     "words": {
      "english": [
       "meteorological",
       "weather-data",
       "weather-observation",
       "weather-station",
       "weather-radar"
      ],
      "chinese": [
       "气象"
      ]
     },
     "provisions": [
      "ftz-scope",
      "qa-2025-04-ftz"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The lists themselves have not been read row by row.",
      "zh": "各清单条目尚未逐条核对。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "Not a sector of the CIIO list. Rows of negative lists are not verified.",
    "zh": "不属于关键信息基础设施行业清单。负面清单条目尚未核实。"
   }
  },
  "natural-resources": {
   "name": {
    "en": "Natural resources",
    "zh": "自然资源"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Land and mineral resources",
     "zh": "土地和矿产资源"
    },
    {
     "en": "Marine and deep-sea data",
     "zh": "海洋和深海数据"
    }
   ],
   "provisions": [
    "mnr-2024-grading",
    "ftz-scope"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Check the grading of the data under the rules of the natural resources ministry.",
      "zh": "按自然资源主管部门规定核对数据分级。"
     },
     "provisions": [
      "mnr-2024-grading"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The wording and reach of the rule are not verified.",
      "zh": "该规定的表述和适用范围尚未核实。"
     }
    },
    {
     "text": {
      "en": "Deep-sea data has rows in negative lists of pilot free trade zones.",
      "zh": "深海数据在自由贸易试验区负面清单中有专门条目。"
     },
     "provisions": [
      "ftz-scope",
      "qa-2025-04-ftz"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The lists themselves have not been read row by row.",
      "zh": "各清单条目尚未逐条核对。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "Not a sector of the CIIO list. The rules of the ministry and the negative-list rows are not verified.",
    "zh": "不属于关键信息基础设施行业清单。主管部门规定和负面清单条目尚未核实。"
   }
  },
  "logistics": {
   "name": {
    "en": "Logistics",
    "zh": "物流"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Freight and parcel services",
     "zh": "货运和快递"
    },
    {
     "en": "Warehousing",
     "zh": "仓储"
    }
   ],
   "provisions": [
    "o16-2",
    "ndsr-29"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Factors of Annex G of GB/T 43697-2024; the duty to declare arises only when a department or region has notified or published the data as important.",
      "zh": "可参考GB/T 43697-2024附录G的识别因素；仅在有关部门、地区告知或者公开发布后才产生申报义务。"
     },
     "provisions": [
      "gb-43697-g",
      "o16-2",
      "ndsr-37"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The exact list of Annex G is not verified.",
      "zh": "附录G的确切清单尚未核实。"
     }
    }
   ],
   "confidence": "judgement",
   "note": {
    "en": "Not named in the CIIO list; an operator of ports, railways or aviation uses transport.",
    "zh": "清单未单列；运营港口、铁路、航空的应归入交通。"
   }
  },
  "technology": {
   "name": {
    "en": "Technology and software",
    "zh": "科技和软件"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Software and services",
     "zh": "软件和服务"
    },
    {
     "en": "Electronics",
     "zh": "电子产品"
    }
   ],
   "provisions": [
    "o16-2",
    "ndsr-29"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Factors of Annex G of GB/T 43697-2024; the duty to declare arises only when a department or region has notified or published the data as important.",
      "zh": "可参考GB/T 43697-2024附录G的识别因素；仅在有关部门、地区告知或者公开发布后才产生申报义务。"
     },
     "provisions": [
      "gb-43697-g",
      "o16-2",
      "ndsr-37"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The exact list of Annex G is not verified.",
      "zh": "附录G的确切清单尚未核实。"
     }
    }
   ],
   "confidence": "judgement",
   "note": {
    "en": "Not named in the CIIO list; a cloud provider or major platform uses information-services, a telecom operator public-communication.",
    "zh": "清单未单列；云服务商和大型平台应归入信息服务，电信运营商应归入公共通信。"
   }
  },
  "professional-services": {
   "name": {
    "en": "Professional services",
    "zh": "专业服务"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Accounting and law",
     "zh": "会计和法律"
    },
    {
     "en": "Consulting and recruiting",
     "zh": "咨询和招聘"
    }
   ],
   "provisions": [
    "o16-2",
    "ndsr-29"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Factors of Annex G of GB/T 43697-2024; the duty to declare arises only when a department or region has notified or published the data as important.",
      "zh": "可参考GB/T 43697-2024附录G的识别因素；仅在有关部门、地区告知或者公开发布后才产生申报义务。"
     },
     "provisions": [
      "gb-43697-g",
      "o16-2",
      "ndsr-37"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The exact list of Annex G is not verified.",
      "zh": "附录G的确切清单尚未核实。"
     }
    }
   ],
   "confidence": "judgement",
   "note": {
    "en": "Not named in the CIIO list; the data of clients follows the sector of the client.",
    "zh": "清单未单列；客户数据按客户所属行业判断。"
   }
  },
  "education": {
   "name": {
    "en": "Education",
    "zh": "教育"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Schools and universities",
     "zh": "学校"
    },
    {
     "en": "Training providers",
     "zh": "培训机构"
    },
    {
     "en": "Examination services",
     "zh": "考试服务"
    }
   ],
   "provisions": [
    "o16-2",
    "ndsr-29"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Factors of Annex G of GB/T 43697-2024; the duty to declare arises only when a department or region has notified or published the data as important.",
      "zh": "可参考GB/T 43697-2024附录G的识别因素；仅在有关部门、地区告知或者公开发布后才产生申报义务。"
     },
     "provisions": [
      "gb-43697-g",
      "o16-2",
      "ndsr-37"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The exact list of Annex G is not verified.",
      "zh": "附录G的确切清单尚未核实。"
     }
    }
   ],
   "confidence": "judgement",
   "note": {
    "en": "Not a sector of its own in the CIIO list; the practice guide counts education among public services, so whoever runs public education uses public-services.",
    "zh": "清单未单列；实务指南将教育归入公共服务，提供公共教育服务的应归入公共服务。"
   }
  },
  "agriculture": {
   "name": {
    "en": "Agriculture",
    "zh": "农业"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Seeds",
     "zh": "种业"
    },
    {
     "en": "Farming and food production",
     "zh": "种植和食品生产"
    }
   ],
   "provisions": [
    "ftz-scope"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Seeds have rows in negative lists of pilot free trade zones.",
      "zh": "种业在自由贸易试验区负面清单中有专门条目。"
     },
     "provisions": [
      "ftz-scope",
      "qa-2025-04-ftz"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The lists themselves have not been read row by row.",
      "zh": "各清单条目尚未逐条核对。"
     }
    }
   ],
   "confidence": "unverified",
   "note": {
    "en": "Not a sector of the CIIO list. Rows of negative lists are not verified.",
    "zh": "不属于关键信息基础设施行业清单。负面清单条目尚未核实。"
   }
  },
  "other": {
   "name": {
    "en": "Other",
    "zh": "其他"
   },
   "ciio": false,
   "protectionDepartments": [],
   "examples": [
    {
     "en": "Any other business",
     "zh": "其他业务"
    }
   ],
   "provisions": [
    "o16-2",
    "ndsr-29"
   ],
   "importantDataHints": [
    {
     "text": {
      "en": "Factors of Annex G of GB/T 43697-2024; the duty to declare arises only when a department or region has notified or published the data as important.",
      "zh": "可参考GB/T 43697-2024附录G的识别因素；仅在有关部门、地区告知或者公开发布后才产生申报义务。"
     },
     "provisions": [
      "gb-43697-g",
      "o16-2",
      "ndsr-37"
     ],
     "confidence": "unverified",
     "note": {
      "en": "The exact list of Annex G is not verified.",
      "zh": "附录G的确切清单尚未核实。"
     }
    }
   ],
   "confidence": "judgement",
   "note": {
    "en": "The CIIO list ends with other systems whose failure may seriously harm security, livelihood or the public interest; say ciio: unknown if in doubt.",
    "zh": "清单以可能严重危害安全、民生、公共利益的其他系统兜底；如有疑问，请填写ciio: unknown。"
   }
  }
 },
 "sensitive-kinds": {
  "biometric": {
   "name": {
    "en": "Biometric information",
    "zh": "生物识别信息"
   },
   "gist": {
    "en": "Physical or behavioural features by which a natural person can be recognised.",
    "zh": "能够识别自然人身份的生理或者行为特征信息。"
   },
   "examples": [
    {
     "en": "Genes",
     "zh": "基因"
    },
    {
     "en": "Face",
     "zh": "人脸"
    },
    {
     "en": "Voiceprint",
     "zh": "声纹"
    },
    {
     "en": "Gait",
     "zh": "步态"
    },
    {
     "en": "Fingerprint",
     "zh": "指纹"
    },
    {
     "en": "Palm print",
     "zh": "掌纹"
    },
    {
     "en": "Eye print and iris",
     "zh": "眼纹、虹膜"
    },
    {
     "en": "Ear shape",
     "zh": "耳廓"
    }
   ],
   "provisions": [
    "pipl-28",
    "gb-45574-a"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The kind is in Article 28 of the PIPL; the exact list of Annex A of GB/T 45574-2025, from which the examples come, is not verified.",
    "zh": "该类别见于《个人信息保护法》第二十八条；示例所据GB/T 45574-2025附录A的确切清单尚未核实。"
   }
  },
  "religion": {
   "name": {
    "en": "Religious belief",
    "zh": "宗教信仰信息"
   },
   "gist": {
    "en": "Information that shows a person's religious belief.",
    "zh": "反映个人宗教信仰的信息。"
   },
   "examples": [
    {
     "en": "Religion stated in a profile or form",
     "zh": "资料或者表格中填写的宗教"
    }
   ],
   "provisions": [
    "pipl-28",
    "gb-45574-a"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The kind is in Article 28 of the PIPL; the exact list of Annex A of GB/T 45574-2025, from which the examples come, is not verified.",
    "zh": "该类别见于《个人信息保护法》第二十八条；示例所据GB/T 45574-2025附录A的确切清单尚未核实。"
   }
  },
  "specific-identity": {
   "name": {
    "en": "Specific identity",
    "zh": "特定身份信息"
   },
   "gist": {
    "en": "Information that shows an identity whose disclosure may lead to unfair treatment.",
    "zh": "一旦公开可能导致歧视性待遇的特定身份信息。"
   },
   "examples": [
    {
     "en": "Disability",
     "zh": "残障人士身份"
    },
    {
     "en": "Occupation that is unfit to publish",
     "zh": "不宜公开的职业身份"
    }
   ],
   "notByItself": [
    {
     "en": "Text of an identity number",
     "zh": "身份证件号码文本"
    },
    {
     "en": "Marital status",
     "zh": "婚姻状况"
    }
   ],
   "provisions": [
    "pipl-28",
    "gb-45574-a"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The kind is in Article 28 of the PIPL; the exact list of Annex A of GB/T 45574-2025, from which the examples come, is not verified.",
    "zh": "该类别见于《个人信息保护法》第二十八条；示例所据GB/T 45574-2025附录A的确切清单尚未核实。"
   }
  },
  "health": {
   "name": {
    "en": "Medical health",
    "zh": "医疗健康信息"
   },
   "gist": {
    "en": "Information about the state of health or about diagnosis and treatment.",
    "zh": "反映健康状况或者在诊断、治疗中产生的信息。"
   },
   "examples": [
    {
     "en": "Illness and medical history",
     "zh": "病症、既往病史"
    },
    {
     "en": "Diagnosis and treatment records",
     "zh": "诊疗记录"
    }
   ],
   "notByItself": [
    {
     "en": "Weight and height not tied to an illness",
     "zh": "与疾病无关的体重、身高"
    },
    {
     "en": "Blood type",
     "zh": "血型"
    },
    {
     "en": "Blood pressure not tied to an illness",
     "zh": "与疾病无关的血压"
    }
   ],
   "provisions": [
    "pipl-28",
    "gb-45574-a"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The kind is in Article 28 of the PIPL; the exact list of Annex A of GB/T 45574-2025, from which the examples come, is not verified.",
    "zh": "该类别见于《个人信息保护法》第二十八条；示例所据GB/T 45574-2025附录A的确切清单尚未核实。"
   }
  },
  "financial-account": {
   "name": {
    "en": "Financial account",
    "zh": "金融账户信息"
   },
   "gist": {
    "en": "Account data of banks, securities and the like, with what is needed to use them.",
    "zh": "银行、证券等账户信息及其鉴权信息。"
   },
   "examples": [
    {
     "en": "Account numbers and passwords",
     "zh": "账号和密码"
    },
    {
     "en": "Track or chip data of cards",
     "zh": "银行卡磁道数据或者芯片信息"
    },
    {
     "en": "Payment tokens",
     "zh": "支付标记信息"
    },
    {
     "en": "Income detail",
     "zh": "收入明细"
    }
   ],
   "notByItself": [
    {
     "en": "Deposits",
     "zh": "存款"
    },
    {
     "en": "Property",
     "zh": "房产"
    },
    {
     "en": "Transaction and consumption records",
     "zh": "交易和消费记录"
    }
   ],
   "provisions": [
    "pipl-28",
    "gb-45574-a"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The kind is in Article 28 of the PIPL; the exact list of Annex A of GB/T 45574-2025, from which the examples come, is not verified.",
    "zh": "该类别见于《个人信息保护法》第二十八条；示例所据GB/T 45574-2025附录A的确切清单尚未核实。"
   }
  },
  "whereabouts": {
   "name": {
    "en": "Whereabouts and tracks",
    "zh": "行踪轨迹信息"
   },
   "gist": {
    "en": "A continuous precise track of a person's movements.",
    "zh": "反映个人行动的连续精准轨迹。"
   },
   "examples": [
    {
     "en": "Continuous precise positioning track",
     "zh": "连续精准定位轨迹"
    }
   ],
   "notByItself": [
    {
     "en": "Rough location",
     "zh": "粗略位置"
    }
   ],
   "provisions": [
    "pipl-28",
    "gb-45574-a"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The kind is in Article 28 of the PIPL; the exact list of Annex A of GB/T 45574-2025, from which the examples come, is not verified.",
    "zh": "该类别见于《个人信息保护法》第二十八条；示例所据GB/T 45574-2025附录A的确切清单尚未核实。"
   }
  },
  "under-14": {
   "name": {
    "en": "Personal information of children under fourteen",
    "zh": "不满十四周岁未成年人的个人信息"
   },
   "gist": {
    "en": "Any personal information of a child under fourteen, whatever its kind; a guardian consents.",
    "zh": "不满十四周岁未成年人的任何个人信息，不论种类；须取得监护人同意。"
   },
   "examples": [
    {
     "en": "Pupil records",
     "zh": "学生档案"
    },
    {
     "en": "Child account data",
     "zh": "儿童账户信息"
    }
   ],
   "provisions": [
    "pipl-28",
    "pipl-31"
   ],
   "confidence": "verified"
  },
  "other-sensitive": {
   "name": {
    "en": "Other sensitive personal information",
    "zh": "其他敏感个人信息"
   },
   "gist": {
    "en": "Other information whose leak or unlawful use easily harms dignity, person or property, also when items together reach that test.",
    "zh": "其他一旦泄露或者非法使用容易侵害人格尊严、人身或者财产安全的信息，包括汇聚后达到该标准的信息。"
   },
   "examples": [
    {
     "en": "Precise location",
     "zh": "精准定位信息"
    },
    {
     "en": "Photo of an identity card",
     "zh": "身份证照片"
    },
    {
     "en": "Sexual life and orientation",
     "zh": "性生活、性取向"
    },
    {
     "en": "Criminal record",
     "zh": "犯罪记录"
    },
    {
     "en": "Credit information",
     "zh": "征信信息"
    },
    {
     "en": "Intimate images",
     "zh": "显示个人身体私密部位的影像"
    }
   ],
   "provisions": [
    "pipl-28",
    "gb-45574-a",
    "gb-45574-aggregation"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The kind is in Article 28 of the PIPL; the exact list of Annex A of GB/T 45574-2025, from which the examples come, is not verified.",
    "zh": "该类别见于《个人信息保护法》第二十八条；示例所据GB/T 45574-2025附录A的确切清单尚未核实。"
   }
  }
 },
 "pilot-zones": {
  "tianjin": {
   "name": {
    "en": "Tianjin pilot free trade zone",
    "zh": "天津自由贸易试验区"
   },
   "region": "CN-TJ",
   "editions": [
    {
     "edition": 2024,
     "published": "2024-05-09"
    }
   ],
   "ciio": "unknown",
   "freesPersonalInformation": false,
   "provisions": [
    "o16-6",
    "ftz-scope"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Second-hand: the list does not relax the numbers for personal information. The rows of the list, its sectors and its treatment of CIIOs are not verified.",
    "zh": "据二手资料，该清单未放宽个人信息的数量门槛。清单条目、行业范围及对关键信息基础设施运营者的处理尚未核实。"
   }
  },
  "hainan": {
   "name": {
    "en": "Hainan pilot free trade zone (free trade port)",
    "zh": "海南自由贸易试验区（自由贸易港）"
   },
   "region": "CN-HI",
   "editions": [
    {
     "edition": 2024,
     "published": "2025-02-20"
    }
   ],
   "ciio": "unknown",
   "freesPersonalInformation": "unknown",
   "provisions": [
    "o16-6",
    "ftz-scope"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The rows of the list, its sectors and its treatment of CIIOs are not verified.",
    "zh": "清单条目、行业范围及对关键信息基础设施运营者的处理尚未核实。"
   }
  },
  "zhejiang": {
   "name": {
    "en": "Zhejiang pilot free trade zone",
    "zh": "浙江自由贸易试验区"
   },
   "region": "CN-ZJ",
   "editions": [
    {
     "edition": 2024,
     "published": "2025-04-10"
    }
   ],
   "ciio": "unknown",
   "freesPersonalInformation": "unknown",
   "provisions": [
    "o16-6",
    "ftz-scope"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The rows of the list, its sectors and its treatment of CIIOs are not verified.",
    "zh": "清单条目、行业范围及对关键信息基础设施运营者的处理尚未核实。"
   }
  },
  "jiangsu": {
   "name": {
    "en": "Jiangsu pilot free trade zone",
    "zh": "江苏自由贸易试验区"
   },
   "region": "CN-JS",
   "editions": [
    {
     "edition": 2025,
     "published": "2025-09-05"
    }
   ],
   "ciio": "unknown",
   "freesPersonalInformation": "unknown",
   "provisions": [
    "o16-6",
    "ftz-scope"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The rows of the list, its sectors and its treatment of CIIOs are not verified.",
    "zh": "清单条目、行业范围及对关键信息基础设施运营者的处理尚未核实。"
   }
  },
  "guangxi": {
   "name": {
    "en": "Guangxi pilot free trade zone",
    "zh": "广西自由贸易试验区"
   },
   "region": "CN-GX",
   "editions": [
    {
     "edition": 2025,
     "published": "2025-09-05"
    }
   ],
   "ciio": "unknown",
   "freesPersonalInformation": "unknown",
   "provisions": [
    "o16-6",
    "ftz-scope"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The rows of the list, its sectors and its treatment of CIIOs are not verified.",
    "zh": "清单条目、行业范围及对关键信息基础设施运营者的处理尚未核实。"
   }
  },
  "chongqing": {
   "name": {
    "en": "Chongqing pilot free trade zone",
    "zh": "重庆自由贸易试验区"
   },
   "region": "CN-CQ",
   "editions": [
    {
     "edition": 2025,
     "published": "2025-09-05"
    }
   ],
   "ciio": "unknown",
   "freesPersonalInformation": "unknown",
   "provisions": [
    "o16-6",
    "ftz-scope"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The rows of the list, its sectors and its treatment of CIIOs are not verified.",
    "zh": "清单条目、行业范围及对关键信息基础设施运营者的处理尚未核实。"
   }
  },
  "fujian": {
   "name": {
    "en": "Fujian pilot free trade zone",
    "zh": "福建自由贸易试验区"
   },
   "region": "CN-FJ",
   "editions": [
    {
     "edition": 2025,
     "published": "2025-12-25"
    }
   ],
   "ciio": "unknown",
   "freesPersonalInformation": "unknown",
   "provisions": [
    "o16-6",
    "ftz-scope"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The rows of the list, its sectors and its treatment of CIIOs are not verified.",
    "zh": "清单条目、行业范围及对关键信息基础设施运营者的处理尚未核实。"
   }
  },
  "shanghai": {
   "name": {
    "en": "Shanghai pilot free trade zone",
    "zh": "上海自由贸易试验区"
   },
   "region": "CN-SH",
   "editions": [
    {
     "edition": 2024,
     "published": "2025-02-08"
    },
    {
     "edition": 2025,
     "published": "2026-04-29"
    }
   ],
   "ciio": "outside",
   "freesPersonalInformation": "unknown",
   "provisions": [
    "o16-6",
    "ftz-scope"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Second-hand: the list says that CIIOs are outside it; the edition of 2024 had 3 sectors and 84 items. The rows of the list, its sectors and its treatment of CIIOs are not verified.",
    "zh": "据二手资料，清单不适用于关键信息基础设施运营者；2024年版含3个行业84项。清单条目、行业范围及对关键信息基础设施运营者的处理尚未核实。"
   }
  },
  "beijing": {
   "name": {
    "en": "Beijing pilot free trade zone",
    "zh": "北京自由贸易试验区"
   },
   "region": "CN-BJ",
   "editions": [
    {
     "edition": 2024,
     "published": "2024-08-30"
    },
    {
     "edition": 2025,
     "published": "2026-05-11"
    }
   ],
   "ciio": "unknown",
   "freesPersonalInformation": "unknown",
   "provisions": [
    "o16-6",
    "ftz-scope"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Second-hand: the edition of 2024 had 5 sectors; that of 2025 has not been read. The rows of the list, its sectors and its treatment of CIIOs are not verified.",
    "zh": "据二手资料，2024年版含5个行业；2025年版尚未读到。清单条目、行业范围及对关键信息基础设施运营者的处理尚未核实。"
   }
  },
  "guangdong": {
   "name": {
    "en": "Guangdong pilot free trade zone",
    "zh": "广东自由贸易试验区"
   },
   "region": "CN-GD",
   "editions": [
    {
     "edition": 2025,
     "published": "2026-05-18"
    }
   ],
   "ciio": "unknown",
   "freesPersonalInformation": "unknown",
   "provisions": [
    "o16-6",
    "ftz-scope"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The list itself has not been read. The rows of the list, its sectors and its treatment of CIIOs are not verified.",
    "zh": "清单本身尚未读到。清单条目、行业范围及对关键信息基础设施运营者的处理尚未核实。"
   }
  }
 },
 "terms": {
  "purpose-method-scope": {
   "name": {
    "en": "Purpose, method and scope",
    "zh": "出境目的、方式和数据范围"
   },
   "gist": {
    "en": "Purpose and method of the transfer, scope of the data, and what the recipient does with it and how.",
    "zh": "数据出境的目的、方式和数据范围，境外接收方处理数据的用途、方式。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-1"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3(1), Appendix 1",
      "zh": "第三条第（一）项、附录一"
     },
     "provisions": [
      "o13-contract-3",
      "o13-contract-app-1"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "required",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "overseas-storage-place": {
   "name": {
    "en": "Place of storage abroad",
    "zh": "境外保存地点"
   },
   "gist": {
    "en": "Where the data is kept abroad: country and place or data centre, not \"as needed\".",
    "zh": "数据在境外的保存地点，应写明国家或者地区及具体地点，不得笼统表述。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-2"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Appendix 1",
      "zh": "附录一"
     },
     "provisions": [
      "o13-contract-app-1"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "required",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "retention-period": {
   "name": {
    "en": "Retention period",
    "zh": "保存期限"
   },
   "gist": {
    "en": "How long the data is kept abroad, as a period or an end date.",
    "zh": "数据在境外的保存期限，应写明期间或者截止日期。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-2"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Appendix 1, Art. 3",
      "zh": "附录一、第三条"
     },
     "provisions": [
      "o13-contract-app-1",
      "o13-contract-3",
      "pipl-19"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "required",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "end-of-term-handling": {
   "name": {
    "en": "Handling at the end",
    "zh": "到期或者终止后的处理措施"
   },
   "gist": {
    "en": "What happens to the data when the period ends, the purpose is achieved or the document terminates.",
    "zh": "达到保存期限、完成约定目的或者法律文件终止后对出境数据的处理措施。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-2"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3, Art. 7",
      "zh": "第三条、第七条"
     },
     "provisions": [
      "o13-contract-3",
      "o13-contract-7"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "required",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "onward-transfer-limits": {
   "name": {
    "en": "Limits on onward transfer",
    "zh": "再转移约束"
   },
   "gist": {
    "en": "Binding limits on passing the data on to other organisations or individuals.",
    "zh": "对境外接收方将出境数据再转移给其他组织、个人的约束性要求。"
   },
   "about": "onward",
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-3"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3",
      "zh": "第三条"
     },
     "provisions": [
      "o13-contract-3"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "required",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "control-or-business-change": {
   "name": {
    "en": "Change of control or business",
    "zh": "控制权或者经营范围变化"
   },
   "gist": {
    "en": "Security measures when the recipient's actual control or business scope changes materially.",
    "zh": "境外接收方实际控制权或者经营范围发生实质性变化时应采取的安全措施。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-4"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "reviewers",
     "place": {
      "en": "Appendix 2, as an additional term",
      "zh": "附录二，作为补充条款"
     },
     "provisions": [
      "o13-contract-app-2"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "reviewers",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "foreign-law-change": {
   "name": {
    "en": "Change of law or environment abroad",
    "zh": "境外法律和环境变化"
   },
   "gist": {
    "en": "Security measures when law, policy or network security in the recipient's country or region changes.",
    "zh": "境外接收方所在国家、地区数据安全保护政策法规和网络安全环境发生变化时应采取的安全措施。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-4"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 4",
      "zh": "第四条"
     },
     "provisions": [
      "o13-contract-4"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "required",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "force-majeure-security": {
   "name": {
    "en": "Force majeure",
    "zh": "不可抗力"
   },
   "gist": {
    "en": "Security measures when force majeure makes it hard to keep the data secure.",
    "zh": "发生不可抗力导致难以保障数据安全时应采取的安全措施。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-4"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "reviewers",
     "place": {
      "en": "Appendix 2, as an additional term",
      "zh": "附录二，作为补充条款"
     },
     "provisions": [
      "o13-contract-app-2"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "reviewers",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "breach-remedies": {
   "name": {
    "en": "Remedies for breach",
    "zh": "违约补救措施"
   },
   "gist": {
    "en": "Remedies when duties to protect the data are broken.",
    "zh": "违反法律文件约定的数据安全保护义务时的补救措施。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-5"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 6, Art. 7, Art. 8",
      "zh": "第六条、第七条、第八条"
     },
     "provisions": [
      "o13-contract-6",
      "o13-contract-7",
      "o13-contract-8"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "required",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "breach-liability": {
   "name": {
    "en": "Liability for breach",
    "zh": "违约责任"
   },
   "gist": {
    "en": "Who is liable for breach and for what.",
    "zh": "违反数据安全保护义务的违约责任。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-5"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 8",
      "zh": "第八条"
     },
     "provisions": [
      "o13-contract-8"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "required",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "dispute-resolution": {
   "name": {
    "en": "Dispute resolution",
    "zh": "争议解决"
   },
   "gist": {
    "en": "How disputes are settled: court or arbitration body, and where.",
    "zh": "争议解决方式，应写明法院或者仲裁机构及地点。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-5"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 9",
      "zh": "第九条"
     },
     "provisions": [
      "o13-contract-9"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "required",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "incident-response": {
   "name": {
    "en": "Emergency handling of incidents",
    "zh": "安全事件应急处置"
   },
   "gist": {
    "en": "Proper emergency handling when data is altered, destroyed, leaked, lost, transferred or unlawfully obtained or used.",
    "zh": "出境数据遭到篡改、破坏、泄露、丢失、转移或者被非法获取、非法利用时妥善开展应急处置的要求。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-6"
     ],
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3",
      "zh": "第三条"
     },
     "provisions": [
      "o13-contract-3",
      "pipl-57"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "required",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "individual-rights-channel": {
   "name": {
    "en": "Channel for the rights of individuals",
    "zh": "个人维权途径"
   },
   "gist": {
    "en": "Ways and means for individuals to protect their rights in their personal information.",
    "zh": "保障个人维护其个人信息权益的途径和方式。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "required",
     "provisions": [
      "o11-9-6"
     ],
     "onlyWith": "personal",
     "confidence": "verified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 5, Art. 6",
      "zh": "第五条、第六条"
     },
     "provisions": [
      "o13-contract-5",
      "o13-contract-6"
     ],
     "confidence": "unverified"
    },
    "certification": {
     "level": "required",
     "provisions": [
      "gb-46068-contract"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in Order 11. Not verified: the place in the standard contract and the demand of certification.",
    "zh": "安全评估的要求见于第11号令条文。尚未核实：标准合同中的条款位置、认证的要求。"
   }
  },
  "sc-definitions": {
   "name": {
    "en": "Definitions",
    "zh": "定义"
   },
   "gist": {
    "en": "Definitions of the contract; the regulator is the CAC at provincial level or above.",
    "zh": "合同用语定义；监管机构指省级以上网信部门。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 1",
      "zh": "第一条"
     },
     "provisions": [
      "o13-contract-1"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "minimum-necessary": {
   "name": {
    "en": "Minimum necessary",
    "zh": "最小必要"
   },
   "gist": {
    "en": "The transfer is limited to the minimum that the purpose needs.",
    "zh": "向境外提供的个人信息限于实现处理目的所需的最小范围。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 2(1)",
      "zh": "第二条第（一）项"
     },
     "provisions": [
      "o13-contract-2",
      "pipl-6"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "notice-to-individuals": {
   "name": {
    "en": "Notice to individuals",
    "zh": "告知"
   },
   "gist": {
    "en": "Individuals are told who the recipient is and how to reach it, purpose, method, kinds, retention and the way to exercise rights; for sensitive data also necessity and impact.",
    "zh": "告知境外接收方名称、联系方式、处理目的、方式、种类、保存期限和行使权利的程序；敏感个人信息还应告知必要性和影响。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 2(2)",
      "zh": "第二条第（二）项"
     },
     "provisions": [
      "o13-contract-2",
      "pipl-30",
      "pipl-39"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "separate-consent": {
   "name": {
    "en": "Separate consent",
    "zh": "单独同意"
   },
   "gist": {
    "en": "Separate consent where consent is the basis; that of a guardian under fourteen; in writing where the law says so.",
    "zh": "基于同意的取得单独同意；不满十四周岁的取得监护人同意；法律要求书面的取得书面同意。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 2(3)",
      "zh": "第二条第（三）项"
     },
     "provisions": [
      "o13-contract-2",
      "pipl-29",
      "pipl-31",
      "pipl-39"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "third-party-beneficiary": {
   "name": {
    "en": "Third-party beneficiary",
    "zh": "第三方受益人"
   },
   "gist": {
    "en": "The individual is told of being a third-party beneficiary and becomes one unless refusing within 30 days.",
    "zh": "告知个人其为第三方受益人；个人未在30日内明确拒绝的，依合同享有相应权利。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 2(4), Art. 5",
      "zh": "第二条第（四）项、第五条"
     },
     "provisions": [
      "o13-contract-2",
      "o13-contract-5"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "exporter-due-diligence": {
   "name": {
    "en": "Due diligence of the exporter",
    "zh": "合理努力确保"
   },
   "gist": {
    "en": "The exporter makes reasonable efforts that the recipient takes technical and management measures.",
    "zh": "个人信息处理者尽合理努力确保境外接收方采取技术和管理措施。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 2(5)",
      "zh": "第二条第（五）项"
     },
     "provisions": [
      "o13-contract-2",
      "pipl-38"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "law-copies": {
   "name": {
    "en": "Copies of law and standards",
    "zh": "提供法律规定和技术标准副本"
   },
   "gist": {
    "en": "The exporter gives the recipient copies of Chinese law and technical standards on request.",
    "zh": "应境外接收方要求，提供相关法律规定和技术标准的副本。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 2",
      "zh": "第二条"
     },
     "provisions": [
      "o13-contract-2"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "answer-regulator": {
   "name": {
    "en": "Answers to the regulator",
    "zh": "答复监管机构询问"
   },
   "gist": {
    "en": "The exporter answers the regulator's questions about the recipient's processing.",
    "zh": "答复监管机构关于境外接收方处理活动的询问。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 2",
      "zh": "第二条"
     },
     "provisions": [
      "o13-contract-2"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "pipia-kept-3y": {
   "name": {
    "en": "Impact assessment kept for 3 years",
    "zh": "影响评估并保存3年"
   },
   "gist": {
    "en": "An impact assessment is done and its report kept for at least 3 years.",
    "zh": "开展个人信息保护影响评估，报告至少保存3年。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 2",
      "zh": "第二条"
     },
     "provisions": [
      "o13-contract-2",
      "pipl-55",
      "pipl-56"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "contract-copy": {
   "name": {
    "en": "Copy of the contract",
    "zh": "提供合同副本"
   },
   "gist": {
    "en": "The individual gets a copy of the contract on request, with secrets masked.",
    "zh": "应个人要求提供合同副本，可对商业秘密等作适当处理。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 2, Art. 3",
      "zh": "第二条、第三条"
     },
     "provisions": [
      "o13-contract-2",
      "o13-contract-3"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "burden-of-proof": {
   "name": {
    "en": "Burden of proof",
    "zh": "举证责任"
   },
   "gist": {
    "en": "The exporter proves that it performed its duties under the contract.",
    "zh": "个人信息处理者对已履行合同义务承担举证责任。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 2",
      "zh": "第二条"
     },
     "provisions": [
      "o13-contract-2"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "process-as-agreed": {
   "name": {
    "en": "Processing as agreed",
    "zh": "按约定处理"
   },
   "gist": {
    "en": "The recipient keeps to Appendix 1; going beyond it needs new separate consent.",
    "zh": "境外接收方按附录一约定处理；超出约定的，应重新取得单独同意。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3(1)",
      "zh": "第三条第（一）项"
     },
     "provisions": [
      "o13-contract-3",
      "pipl-23"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "least-impact": {
   "name": {
    "en": "Least impact",
    "zh": "对个人权益影响最小"
   },
   "gist": {
    "en": "The recipient processes in the way that affects the rights of individuals least.",
    "zh": "采取对个人权益影响最小的方式处理。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3",
      "zh": "第三条"
     },
     "provisions": [
      "o13-contract-3",
      "pipl-6"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "retention-minimum-delete": {
   "name": {
    "en": "Shortest retention and deletion",
    "zh": "最短保存、删除或者返还"
   },
   "gist": {
    "en": "Shortest retention, then deletion with backups; entrusted data is returned or deleted with a written statement; where deletion is technically impossible, only storage and protection.",
    "zh": "保存期限最短，到期删除（含备份）；受托处理的返还或者删除并书面说明；技术上难以删除的，仅限存储和采取保护措施。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3",
      "zh": "第三条"
     },
     "provisions": [
      "o13-contract-3",
      "pipl-19",
      "pipl-21",
      "pipl-44"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "security-measures": {
   "name": {
    "en": "Security measures",
    "zh": "技术和管理措施"
   },
   "gist": {
    "en": "Technical and management measures, regular checks, confidentiality of staff and least-privilege access.",
    "zh": "采取技术和管理措施，定期检查，人员保密，按最小授权控制访问。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3",
      "zh": "第三条"
     },
     "provisions": [
      "o13-contract-3",
      "pipl-51"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "incident-notify": {
   "name": {
    "en": "Notice of incidents",
    "zh": "安全事件通知"
   },
   "gist": {
    "en": "On an incident the recipient remedies, notifies the exporter at once, reports to the Chinese regulator, tells individuals where the law says so, and keeps records.",
    "zh": "发生安全事件时及时补救、立即通知个人信息处理者、报告监管机构、依法通知个人并留存记录。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3",
      "zh": "第三条"
     },
     "provisions": [
      "o13-contract-3",
      "pipl-57"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "onward-third-party": {
   "name": {
    "en": "Conditions for third parties abroad",
    "zh": "向境外第三方提供的条件"
   },
   "gist": {
    "en": "To a third party abroad only with business need, notice, separate consent where due, a written agreement at Chinese standard with the recipient liable, and a copy on request.",
    "zh": "向境外第三方提供须同时具备：业务需要、已告知、依法取得单独同意、书面协议达到中国标准且接收方承担责任、应要求提供副本。"
   },
   "about": "onward",
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3",
      "zh": "第三条"
     },
     "provisions": [
      "o13-contract-3",
      "o11-9-3"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "sub-entrusting": {
   "name": {
    "en": "Sub-entrusting",
    "zh": "转委托"
   },
   "gist": {
    "en": "No sub-entrusting without prior consent of the exporter, and with supervision.",
    "zh": "转委托须事先取得个人信息处理者同意并进行监督。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3",
      "zh": "第三条"
     },
     "provisions": [
      "o13-contract-3",
      "pipl-21"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "automated-decision": {
   "name": {
    "en": "Automated decisions",
    "zh": "自动化决策"
   },
   "gist": {
    "en": "Transparency, fairness and a way to opt out.",
    "zh": "保证透明、公平公正，并提供拒绝方式。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3",
      "zh": "第三条"
     },
     "provisions": [
      "o13-contract-3",
      "pipl-24"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "audit-rights": {
   "name": {
    "en": "Information, inspection and audit",
    "zh": "提供信息、查阅和合规审计"
   },
   "gist": {
    "en": "The recipient supplies the information needed and lets the exporter see files and records or carry out a compliance audit.",
    "zh": "境外接收方提供必要信息，允许个人信息处理者查阅数据文件和记录或者进行合规审计。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "o11-5",
      "o11-8",
      "ndsr-31",
      "guide-terms"
     ],
     "confidence": "unverified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3(11)",
      "zh": "第三条第（十一）项"
     },
     "provisions": [
      "o13-contract-3"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it and the place in the standard contract.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）、标准合同中的条款位置。"
   }
  },
  "processing-records-3y": {
   "name": {
    "en": "Processing records kept for 3 years",
    "zh": "处理记录至少保存3年"
   },
   "gist": {
    "en": "Objective records of processing are kept at least 3 years and given to the regulator as the law requires.",
    "zh": "客观记录处理活动，至少保存3年，并依法提供给监管机构。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "o11-8"
     ],
     "confidence": "unverified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3(12)",
      "zh": "第三条第（十二）项"
     },
     "provisions": [
      "o13-contract-3"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it and the place in the standard contract.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）、标准合同中的条款位置。"
   }
  },
  "accept-cac-supervision": {
   "name": {
    "en": "Acceptance of CAC supervision",
    "zh": "接受监管机构监督管理"
   },
   "gist": {
    "en": "The recipient accepts supervision: it answers questions, cooperates in inspections, follows measures and gives written proof.",
    "zh": "境外接收方接受监督管理：答复询问、配合检查、服从措施并提供书面证明。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "o11-8",
      "o11-17",
      "pipl-38"
     ],
     "confidence": "unverified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 3(13)",
      "zh": "第三条第（十三）项"
     },
     "provisions": [
      "o13-contract-3"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it and the place in the standard contract.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）、标准合同中的条款位置。"
   }
  },
  "local-law-warranty": {
   "name": {
    "en": "Local law",
    "zh": "当地法律政策"
   },
   "gist": {
    "en": "The parties know of no local law that blocks performance, the assessment of it is recorded, and the recipient reports changes.",
    "zh": "双方不知晓存在妨碍履行合同的当地法律政策，已记录评估过程，接收方应通知变化。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 4",
      "zh": "第四条"
     },
     "provisions": [
      "o13-contract-4",
      "o11-9-4"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "government-access-notice": {
   "name": {
    "en": "Requests of foreign authorities",
    "zh": "政府部门要求提供数据的通知"
   },
   "gist": {
    "en": "The recipient tells the exporter at once when a foreign authority requests the data.",
    "zh": "境外接收方收到所在地政府、司法机构调取要求的，应立即通知个人信息处理者。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 4",
      "zh": "第四条"
     },
     "provisions": [
      "o13-contract-4",
      "pipl-41",
      "dsl-36"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "rights-requests": {
   "name": {
    "en": "Requests of individuals",
    "zh": "响应个人权利请求"
   },
   "gist": {
    "en": "Know, decide, restrict, refuse, consult, copy, correct, supplement, delete and have explained, within a reasonable time that is stated, with reasons for a refusal.",
    "zh": "响应知情、决定、限制、拒绝、查阅、复制、更正、补充、删除和解释说明的请求，明确合理期限，拒绝的说明理由。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "o11-9-6",
      "pipl-39",
      "pipl-44",
      "guide-terms"
     ],
     "onlyWith": "personal",
     "confidence": "unverified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 5",
      "zh": "第五条"
     },
     "provisions": [
      "o13-contract-5",
      "pipl-44"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it and the place in the standard contract.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）、标准合同中的条款位置。"
   }
  },
  "recipient-contact": {
   "name": {
    "en": "Contact of the recipient",
    "zh": "联系人"
   },
   "gist": {
    "en": "The recipient names a contact for questions and complaints.",
    "zh": "境外接收方确定联系人，受理询问和投诉。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 6",
      "zh": "第六条"
     },
     "provisions": [
      "o13-contract-6",
      "pipl-39"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "suspend-and-terminate": {
   "name": {
    "en": "Suspension and termination",
    "zh": "暂停与解除"
   },
   "gist": {
    "en": "The exporter may suspend; the contract ends after suspension of over 1 month, serious or repeated breach, conflict with law, bankruptcy and the like.",
    "zh": "个人信息处理者可以暂停提供；暂停超过1个月、严重或者多次违约、法律冲突、破产等情形可以解除合同。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 7",
      "zh": "第七条"
     },
     "provisions": [
      "o13-contract-7"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "return-or-delete": {
   "name": {
    "en": "Return or deletion at termination",
    "zh": "返还或者删除"
   },
   "gist": {
    "en": "At termination the data is returned or deleted, with a written statement.",
    "zh": "合同解除或者终止时返还或者删除个人信息，并提供书面说明。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 7",
      "zh": "第七条"
     },
     "provisions": [
      "o13-contract-7",
      "o11-9-2"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "joint-liability": {
   "name": {
    "en": "Liability to individuals",
    "zh": "对个人的责任"
   },
   "gist": {
    "en": "Civil liability to individuals, joint where the law so provides, with recourse between the parties.",
    "zh": "依法对个人承担民事责任；法律规定连带责任的承担连带责任，双方可以追偿。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 8",
      "zh": "第八条"
     },
     "provisions": [
      "o13-contract-8",
      "pipl-20",
      "pipl-69"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "precedence": {
   "name": {
    "en": "Precedence of the contract",
    "zh": "优先适用"
   },
   "gist": {
    "en": "The standard contract prevails over other agreements of the parties.",
    "zh": "标准合同与双方其他约定冲突的，优先适用标准合同。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 9",
      "zh": "第九条"
     },
     "provisions": [
      "o13-contract-9"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "governing-law-prc": {
   "name": {
    "en": "Chinese law governs",
    "zh": "适用中国法律"
   },
   "gist": {
    "en": "The law of the People's Republic of China governs the document.",
    "zh": "法律文件适用中华人民共和国法律。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "o13-contract-9"
     ],
     "confidence": "unverified"
    },
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 9",
      "zh": "第九条"
     },
     "provisions": [
      "o13-contract-9"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it and the place in the standard contract.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）、标准合同中的条款位置。"
   }
  },
  "forum": {
   "name": {
    "en": "Forum",
    "zh": "管辖或者仲裁机构"
   },
   "gist": {
    "en": "A Chinese court, or arbitration at a named body: CIETAC, CMAC, BAC, SHIAC or another body in a New York Convention state.",
    "zh": "约定中国法院，或者中国国际经济贸易仲裁委员会、中国海事仲裁委员会、北京仲裁委员会、上海国际仲裁中心以及《纽约公约》成员国的其他仲裁机构。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Art. 9",
      "zh": "第九条"
     },
     "provisions": [
      "o13-contract-9"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "appendix-1": {
   "name": {
    "en": "Appendix 1: description of the transfer",
    "zh": "附录一：个人信息出境说明"
   },
   "gist": {
    "en": "Purpose, method, scale, kinds, sensitive kinds, third parties, transmission, retention, storage place and other points.",
    "zh": "目的、方式、规模、种类、敏感个人信息种类、第三方、传输方式、保存期限、保存地点和其他事项。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Appendix 1",
      "zh": "附录一"
     },
     "provisions": [
      "o13-contract-app-1"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "appendix-2": {
   "name": {
    "en": "Appendix 2: other terms",
    "zh": "附录二：其他条款"
   },
   "gist": {
    "en": "Further terms of the parties, which may not conflict with the contract; the text of the contract itself is not changed.",
    "zh": "双方约定的其他条款，不得与合同正文相冲突；合同正文不得修改。"
   },
   "demandedBy": {
    "standard-contract": {
     "level": "required",
     "place": {
      "en": "Appendix 2",
      "zh": "附录二"
     },
     "provisions": [
      "o13-contract-app-2",
      "o13-6"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: the place in the standard contract.",
    "zh": "尚未核实：标准合同中的条款位置。"
   }
  },
  "return-delete-or-localise": {
   "name": {
    "en": "Return, delete or keep only in China",
    "zh": "返还、删除或者境内存储"
   },
   "gist": {
    "en": "At the end the data is returned, deleted or kept only in mainland China, with proof.",
    "zh": "终止时返还、删除数据或者仅在境内存储，并提供证明。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "o11-9-2",
      "guide-terms"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）。"
   }
  },
  "onward-conditions": {
   "name": {
    "en": "Conditions for onward transfer",
    "zh": "再转移条件"
   },
   "gist": {
    "en": "Onward recipients are named, each needs prior consent of the exporter, and the same terms flow down.",
    "zh": "列明再转移接收方，须经事先同意，并将同等义务传导至再转移接收方。"
   },
   "about": "onward",
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "o11-9-3"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）。"
   }
  },
  "prc-law-paramount": {
   "name": {
    "en": "Chinese data law prevails",
    "zh": "中国法优先"
   },
   "gist": {
    "en": "Where the document or foreign law conflicts with Chinese data law, Chinese law prevails between the parties.",
    "zh": "与中国数据法律发生冲突时，双方之间以中国法律为准。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "o11-8"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）。"
   }
  },
  "encryption-and-access": {
   "name": {
    "en": "Encryption and access control",
    "zh": "加密与访问控制"
   },
   "gist": {
    "en": "Concrete security controls are written down: encryption in transit and at rest, access limits, logs.",
    "zh": "写明具体安全控制：传输和存储加密、访问权限、日志。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "o11-5",
      "dsl-27",
      "pipl-51"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）。"
   }
  },
  "no-scope-creep": {
   "name": {
    "en": "No going beyond what was approved",
    "zh": "不得超出评估范围和规模"
   },
   "gist": {
    "en": "Transfers stay within the purpose, method, scope, kinds and scale that were assessed.",
    "zh": "出境活动不得超出评估时明确的目的、方式、范围、种类和规模。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "ndsr-38",
      "o11-14-1"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）。"
   }
  },
  "foreign-request-block": {
   "name": {
    "en": "No disclosure to foreign courts or police",
    "zh": "未经批准不得向外国司法执法机构提供"
   },
   "gist": {
    "en": "No disclosure to foreign judicial or law enforcement bodies without approval of the competent Chinese authority.",
    "zh": "非经中国主管机关批准，不得向外国司法或者执法机构提供数据。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "pipl-41",
      "dsl-36"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）。"
   }
  },
  "incident-deadline": {
   "name": {
    "en": "Deadline for incident notice",
    "zh": "事件通报时限"
   },
   "gist": {
    "en": "A number of hours within which the recipient tells the exporter of an incident.",
    "zh": "写明境外接收方发现安全事件后通知的具体时限（小时）。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "o11-9-6",
      "pipl-57"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）。"
   }
  },
  "breach-termination": {
   "name": {
    "en": "Right to stop and terminate",
    "zh": "中止与解除"
   },
   "gist": {
    "en": "The exporter may stop the transfer and terminate on breach or on an order of the CAC.",
    "zh": "接收方违约或者网信部门要求终止时，数据处理者有权中止出境并解除合同。"
   },
   "demandedBy": {
    "security-assessment": {
     "level": "reviewers",
     "provisions": [
      "o11-17"
     ],
     "confidence": "unverified"
    }
   },
   "confidence": "unverified",
   "note": {
    "en": "Not verified: that reviewers of an assessment look for it, as no article lists it.",
    "zh": "尚未核实：安全评估中审查人员关注该条款一节（无条文列明）。"
   }
  }
 },
 "documents": {
  "declaration-form": {
   "name": {
    "en": "Declaration form",
    "zh": "申报书"
   },
   "gist": {
    "en": "The official form with company data, an overview of the transfer and the commitment of the handler; every figure agrees with the self-assessment report.",
    "zh": "按官方格式填写单位信息、出境活动概况和承诺；各项数字与自评估报告一致。"
   },
   "commonFault": {
    "en": "Figures or recipients differ from the self-assessment report, the agreement or the real data flows.",
    "zh": "数量、境外接收方与自评估报告、法律文件或者实际数据流不一致。"
   },
   "level": "mandatory",
   "mechanisms": [
    "security-assessment"
   ],
   "provisions": [
    "o11-6",
    "guide-3-documents",
    "guide-documents"
   ],
   "confidence": "second-hand",
   "note": {
    "en": "That the commitment is part of the form is known second-hand; the exact document list of the 3rd edition is not verified.",
    "zh": "承诺并入申报书见于二手摘要；第三版的确切材料清单尚未核实。"
   }
  },
  "self-assessment-report": {
   "name": {
    "en": "Self-assessment report",
    "zh": "数据出境风险自评估报告"
   },
   "gist": {
    "en": "Follows the official template, covers the heads of Article 5 scene by scene, explains why the data must leave, why local processing is not feasible and how it is kept to the minimum; typically 30 to 50 pages and more.",
    "zh": "按官方模板逐场景覆盖第五条各项，说明为何必须出境、为何不能境内处理以及如何最小化；通常30至50页以上。"
   },
   "commonFault": {
    "en": "\"Business needs\" as the only reason, or an assessment finished more than 3 months before the declaration.",
    "zh": "仅以“业务需要”为由，或者自评估完成时间早于申报前3个月。"
   },
   "level": "mandatory",
   "mechanisms": [
    "security-assessment"
   ],
   "provisions": [
    "o11-5",
    "o11-6",
    "guide-3-self-assessment",
    "qa-2025-04-necessity",
    "guide-documents",
    "guide-necessity"
   ],
   "confidence": "second-hand",
   "note": {
    "en": "The page count is experience of the practice guide; no rule sets one.",
    "zh": "页数为实务指南的经验之谈，并无规定。"
   }
  },
  "data-transfer-agreement": {
   "name": {
    "en": "Data transfer agreement",
    "zh": "数据出境法律文件"
   },
   "gist": {
    "en": "A contract or other binding document with every overseas recipient that holds all required terms; for the assessment it may still be a draft, for contract filing it is the official standard contract in effect.",
    "zh": "与每一境外接收方订立的、具备全部必备条款的合同或者其他有约束力的文件；申报评估时可为拟订立稿，备案时应为已生效的标准合同。"
   },
   "commonFault": {
    "en": "A generic agreement without audit rights, end-of-term handling or answers to requests of individuals.",
    "zh": "使用通用协议，缺少审计权、终止后的处理或者对个人请求的响应。"
   },
   "level": "mandatory",
   "mechanisms": [
    "security-assessment",
    "standard-contract",
    "certification"
   ],
   "provisions": [
    "o11-6",
    "o11-9-1",
    "o13-6",
    "o13-7",
    "guide-documents",
    "guide-terms"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The demand of the assessment is read in the text; the wording of Article 6 of Order 13 and the demand of certification are not verified.",
    "zh": "安全评估的要求见于条文；第13号令第六条的表述和认证的要求尚未核实。"
   }
  },
  "pipia-report": {
   "name": {
    "en": "Impact assessment report",
    "zh": "个人信息保护影响评估报告"
   },
   "gist": {
    "en": "Covers the three contents of Article 56 of the PIPL and the heads for the mechanism, is finished before the transfer, and is kept at least 3 years.",
    "zh": "覆盖《个人信息保护法》第五十六条三项内容和相应机制要求的各项，在出境前完成，至少保存3年。"
   },
   "commonFault": {
    "en": "The law of the recipient's country is not looked at, or the assessment is older than 3 months at filing.",
    "zh": "未评估境外接收方所在国家或者地区的法律政策，或者备案时评估已超过3个月。"
   },
   "level": "mandatory",
   "mechanisms": [
    "security-assessment",
    "standard-contract",
    "certification"
   ],
   "provisions": [
    "pipl-55",
    "pipl-56",
    "o13-5",
    "o13-7",
    "guide-2-pipia-age",
    "o20-duties",
    "guide-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The duty is read in the PIPL; Order 11 does not list this report, the practice guide does. The age limit, the wording of Article 5 of Order 13 and the demand of certification are not verified.",
    "zh": "该义务见于《个人信息保护法》；第11号令未将其列为申报材料，实务指南列入。时限、第13号令第五条的表述和认证要求尚未核实。"
   }
  },
  "business-licence": {
   "name": {
    "en": "Business licence (credit code certificate)",
    "zh": "营业执照（统一社会信用代码证件）"
   },
   "gist": {
    "en": "A copy of the current licence; name and unified social credit code agree with the form.",
    "zh": "现行有效证件的复印件；名称和统一社会信用代码与申报书一致。"
   },
   "commonFault": {
    "en": "The copy is out of date, or the name or code differs from the form.",
    "zh": "证件过期，或者名称、代码与申报书不一致。"
   },
   "level": "supporting",
   "mechanisms": [
    "security-assessment",
    "standard-contract"
   ],
   "provisions": [
    "o11-6",
    "guide-3-identity-papers",
    "guide-2-documents",
    "guide-supporting"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The practice guide counts it as supporting, the official material asks for it; the exact document lists are not verified.",
    "zh": "实务指南列为支持材料，官方材料要求提交；确切材料清单尚未核实。"
   }
  },
  "data-flow-diagrams": {
   "name": {
    "en": "Data flow diagrams",
    "zh": "数据流图"
   },
   "gist": {
    "en": "Every flow from system to recipient and onward, numbered, with data, volume, method and place.",
    "zh": "逐条编号展示从境内系统到境外接收方及再转移的数据流，标明数据、数量、方式和地点。"
   },
   "commonFault": {
    "en": "Flows, remote access or onward transfers that the regulator finds are missing from the diagram.",
    "zh": "图中遗漏监管发现的数据流、远程访问或者再转移。"
   },
   "level": "supporting",
   "mechanisms": [
    "security-assessment"
   ],
   "provisions": [
    "guide-supporting",
    "guide-mapping",
    "o11-6"
   ],
   "confidence": "second-hand",
   "note": {
    "en": "Asked for by the practice guide to support the assessment; Order 11 covers it only as other material.",
    "zh": "实务指南列为评估支持材料；第11号令仅以“其他材料”涵盖。"
   }
  },
  "architecture-documentation": {
   "name": {
    "en": "System architecture documentation",
    "zh": "系统架构文档"
   },
   "gist": {
    "en": "The systems on both sides, where they stand, who runs them and how the data gets from one to the other.",
    "zh": "说明境内外系统、部署地点、运营主体和数据传输路径。"
   },
   "commonFault": {
    "en": "The architecture does not match the data flow diagrams or the data-link sheet.",
    "zh": "架构与数据流图或者数据出境链路信息不一致。"
   },
   "level": "supporting",
   "mechanisms": [
    "security-assessment"
   ],
   "provisions": [
    "guide-supporting",
    "o11-6"
   ],
   "confidence": "second-hand",
   "note": {
    "en": "Asked for by the practice guide to support the assessment; Order 11 covers it only as other material.",
    "zh": "实务指南列为评估支持材料；第11号令仅以“其他材料”涵盖。"
   }
  },
  "security-measures": {
   "name": {
    "en": "Security measure specifications",
    "zh": "安全措施说明"
   },
   "gist": {
    "en": "Encryption, access control, monitoring and incident handling, concrete and for both sides.",
    "zh": "具体说明境内外双方的加密、访问控制、监测和应急处置措施。"
   },
   "commonFault": {
    "en": "General statements without concrete controls.",
    "zh": "仅有笼统表述，没有具体控制措施。"
   },
   "level": "supporting",
   "mechanisms": [
    "security-assessment"
   ],
   "provisions": [
    "guide-supporting",
    "o11-5",
    "o11-6"
   ],
   "confidence": "second-hand",
   "note": {
    "en": "Asked for by the practice guide to support the assessment; Order 11 covers it only as other material.",
    "zh": "实务指南列为评估支持材料；第11号令仅以“其他材料”涵盖。"
   }
  },
  "recipient-credentials": {
   "name": {
    "en": "Credentials of the overseas recipient",
    "zh": "境外接收方资质材料"
   },
   "gist": {
    "en": "Proof of the recipient's identity and of its ability to protect the data, such as certificates and audit reports.",
    "zh": "证明境外接收方身份及其数据保护能力的材料，如认证证书和审计报告。"
   },
   "commonFault": {
    "en": "The recipient promises measures but nothing proves its ability.",
    "zh": "仅有承诺，没有证明其能力的材料。"
   },
   "level": "supporting",
   "mechanisms": [
    "security-assessment"
   ],
   "provisions": [
    "guide-supporting",
    "o11-5",
    "o11-6"
   ],
   "confidence": "second-hand",
   "note": {
    "en": "Asked for by the practice guide to support the assessment; Order 11 covers it only as other material.",
    "zh": "实务指南列为评估支持材料；第11号令仅以“其他材料”涵盖。"
   }
  },
  "privacy-policies": {
   "name": {
    "en": "Privacy policies in Chinese",
    "zh": "中文隐私政策"
   },
   "gist": {
    "en": "The Chinese text that individuals see; it names the recipient, its contact, purpose, method, kinds of data and the way to exercise rights.",
    "zh": "向个人展示的中文文本，写明境外接收方名称、联系方式、目的、方式、个人信息种类和行使权利的方式。"
   },
   "commonFault": {
    "en": "The overseas recipient is not named, or the text exists only in a foreign language.",
    "zh": "未写明境外接收方，或者仅有外文文本。"
   },
   "level": "supporting",
   "mechanisms": [
    "security-assessment"
   ],
   "provisions": [
    "guide-supporting",
    "pipl-39",
    "o11-6"
   ],
   "confidence": "second-hand",
   "note": {
    "en": "Asked for by the practice guide to support the assessment; Order 11 covers it only as other material.",
    "zh": "实务指南列为评估支持材料；第11号令仅以“其他材料”涵盖。"
   }
  },
  "consent-screenshots": {
   "name": {
    "en": "Screenshots of the consent mechanism",
    "zh": "同意机制截图"
   },
   "gist": {
    "en": "Screens that show how separate consent is asked for and recorded, and how it is withdrawn; only where consent is the basis.",
    "zh": "展示单独同意如何征得、记录和撤回的界面截图；仅以同意为合法性基础时需要。"
   },
   "commonFault": {
    "en": "Consent is bundled with other matters or blanket.",
    "zh": "与其他事项捆绑或者概括取得同意。"
   },
   "level": "supporting",
   "mechanisms": [
    "security-assessment"
   ],
   "provisions": [
    "guide-supporting",
    "pipl-39",
    "qa-2026-07-consent",
    "o11-6"
   ],
   "confidence": "second-hand",
   "note": {
    "en": "Asked for by the practice guide to support the assessment; Order 11 covers it only as other material.",
    "zh": "实务指南列为评估支持材料；第11号令仅以“其他材料”涵盖。"
   }
  },
  "internal-policies": {
   "name": {
    "en": "Internal policies and procedures",
    "zh": "内部管理制度"
   },
   "gist": {
    "en": "The rules in force for data security and personal information, with responsible persons, as evidence of organisational measures.",
    "zh": "现行数据安全和个人信息保护制度及责任人，作为组织措施的证明。"
   },
   "commonFault": {
    "en": "Policies are named but not attached, or nobody is named as responsible.",
    "zh": "仅列制度名称而未附文本，或者未明确责任人。"
   },
   "level": "supporting",
   "mechanisms": [
    "security-assessment"
   ],
   "provisions": [
    "guide-supporting",
    "dsl-27",
    "pipl-51",
    "o11-6"
   ],
   "confidence": "second-hand",
   "note": {
    "en": "Asked for by the practice guide to support the assessment; Order 11 covers it only as other material.",
    "zh": "实务指南列为评估支持材料；第11号令仅以“其他材料”涵盖。"
   }
  },
  "data-link-sheet": {
   "name": {
    "en": "Data-link sheet",
    "zh": "数据出境链路信息"
   },
   "gist": {
    "en": "A sheet beside the self-assessment report with domains, IP addresses and transfer method of every link.",
    "zh": "随自评估报告提交，逐条列明域名、IP地址和传输方式。"
   },
   "commonFault": {
    "en": "Links of a system shown in the diagrams are missing.",
    "zh": "遗漏数据流图所示系统的链路。"
   },
   "level": "mandatory",
   "mechanisms": [
    "security-assessment"
   ],
   "provisions": [
    "guide-3-documents",
    "o11-6"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The exact document list of the 3rd edition of the declaration guide is not verified.",
    "zh": "《申报指南（第三版）》的确切材料清单尚未核实。"
   }
  },
  "legal-representative-id": {
   "name": {
    "en": "Identity papers of the legal representative",
    "zh": "法定代表人身份证件"
   },
   "gist": {
    "en": "A copy of the valid identity paper of the legal representative named in the licence.",
    "zh": "营业执照所载法定代表人的有效身份证件复印件。"
   },
   "commonFault": {
    "en": "The person differs from the one in the licence.",
    "zh": "与营业执照所载法定代表人不一致。"
   },
   "level": "mandatory",
   "mechanisms": [
    "security-assessment",
    "standard-contract"
   ],
   "provisions": [
    "o11-6",
    "guide-3-identity-papers",
    "guide-2-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The exact document list of the 3rd edition of the declaration guide and the document list of contract filing are not verified.",
    "zh": "《申报指南（第三版）》的确切材料清单和标准合同备案的材料清单尚未核实。"
   }
  },
  "agent-id": {
   "name": {
    "en": "Identity papers of the agent",
    "zh": "经办人身份证件"
   },
   "gist": {
    "en": "A copy of the valid identity paper of the agent who handles the filing.",
    "zh": "经办人有效身份证件复印件。"
   },
   "commonFault": {
    "en": "The agent differs from the one in the power of attorney.",
    "zh": "与授权委托书所载经办人不一致。"
   },
   "level": "mandatory",
   "mechanisms": [
    "security-assessment",
    "standard-contract"
   ],
   "provisions": [
    "o11-6",
    "guide-3-identity-papers",
    "guide-2-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The exact document list of the 3rd edition of the declaration guide and the document list of contract filing are not verified.",
    "zh": "《申报指南（第三版）》的确切材料清单和标准合同备案的材料清单尚未核实。"
   }
  },
  "power-of-attorney": {
   "name": {
    "en": "Power of attorney",
    "zh": "经办人授权委托书"
   },
   "gist": {
    "en": "Signed and stamped, naming the agent, the matter and the period.",
    "zh": "经签字盖章，写明经办人、委托事项和期限。"
   },
   "commonFault": {
    "en": "It lacks the stamp or the signature.",
    "zh": "缺少盖章或者签字。"
   },
   "level": "mandatory",
   "mechanisms": [
    "security-assessment",
    "standard-contract"
   ],
   "provisions": [
    "o11-6",
    "guide-3-identity-papers",
    "guide-2-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The exact document list of the 3rd edition of the declaration guide and the document list of contract filing are not verified.",
    "zh": "《申报指南（第三版）》的确切材料清单和标准合同备案的材料清单尚未核实。"
   }
  },
  "commitment-letter": {
   "name": {
    "en": "Commitment letter",
    "zh": "承诺书"
   },
   "gist": {
    "en": "Signed and stamped commitment to true material; for the assessment it is part of the declaration form.",
    "zh": "经签字盖章，承诺材料真实；申报安全评估时并入申报书。"
   },
   "commonFault": {
    "en": "It lacks the stamp or the signature.",
    "zh": "缺少盖章或者签字。"
   },
   "level": "mandatory",
   "mechanisms": [
    "standard-contract"
   ],
   "provisions": [
    "guide-2-documents",
    "guide-3-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The document list of contract filing is not verified.",
    "zh": "标准合同备案的材料清单尚未核实。"
   }
  }
 },
 "stages": {
  "internal-assessment": {
   "name": {
    "en": "Internal assessment",
    "zh": "内部评估"
   },
   "actor": "handler",
   "mechanism": [
    "security-assessment"
   ],
   "order": 1,
   "provisions": [
    "guide-steps",
    "guide-mapping"
   ],
   "confidence": "second-hand",
   "note": {
    "en": "A step of the practice guide; the law sets no period for it.",
    "zh": "实务指南所列步骤；法律未规定期限。"
   }
  },
  "self-assessment": {
   "name": {
    "en": "Self-assessment",
    "zh": "风险自评估"
   },
   "actor": "handler",
   "mechanism": [
    "security-assessment"
   ],
   "order": 2,
   "months": {
    "number": 3,
    "from": {
     "en": "longest time between the end of the self-assessment and the declaration",
     "zh": "自评估完成至申报之日的最长间隔"
    }
   },
   "provisions": [
    "o11-5",
    "guide-3-self-assessment",
    "guide-steps"
   ],
   "confidence": "second-hand"
  },
  "agreement": {
   "name": {
    "en": "Agreement with the recipient",
    "zh": "订立法律文件"
   },
   "actor": "handler",
   "mechanism": [
    "security-assessment"
   ],
   "order": 3,
   "provisions": [
    "o11-6",
    "o11-9-1",
    "guide-steps"
   ],
   "confidence": "verified",
   "note": {
    "en": "The document may still be a draft to be concluded when the declaration is made.",
    "zh": "申报时法律文件可为拟订立稿。"
   }
  },
  "provincial-filing": {
   "name": {
    "en": "Filing with the provincial CAC",
    "zh": "向省级网信部门申报"
   },
   "actor": "handler",
   "mechanism": [
    "security-assessment"
   ],
   "order": 4,
   "provisions": [
    "o11-6",
    "guide-3-online",
    "guide-steps"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Online filing is known second-hand; the cases of offline filing are not verified.",
    "zh": "线上申报见于二手摘要；线下申报情形尚未核实。"
   }
  },
  "provincial-review": {
   "name": {
    "en": "Completeness check by the provincial CAC",
    "zh": "省级网信部门完备性查验"
   },
   "actor": "provincial-cac",
   "mechanism": [
    "security-assessment"
   ],
   "order": 5,
   "duration": {
    "workingDays": 5,
    "from": {
     "en": "receipt of the material",
     "zh": "收到申报材料之日"
    },
    "extendable": false
   },
   "provisions": [
    "o11-7",
    "guide-steps"
   ],
   "confidence": "verified"
  },
  "acceptance": {
   "name": {
    "en": "Decision on acceptance",
    "zh": "受理决定"
   },
   "actor": "national-cac",
   "mechanism": [
    "security-assessment"
   ],
   "order": 6,
   "partOf": "national-review",
   "duration": {
    "workingDays": 7,
    "from": {
     "en": "receipt of the material by the national CAC",
     "zh": "国家网信部门收到申报材料之日"
    },
    "extendable": false
   },
   "provisions": [
    "o11-7"
   ],
   "confidence": "verified"
  },
  "national-review": {
   "name": {
    "en": "Assessment by the national CAC",
    "zh": "国家网信部门评估"
   },
   "actor": "national-cac",
   "mechanism": [
    "security-assessment"
   ],
   "order": 6,
   "duration": {
    "workingDays": 45,
    "from": {
     "en": "written notice of acceptance",
     "zh": "发出书面受理通知之日"
    },
    "extendable": true
   },
   "provisions": [
    "o11-8",
    "o11-10",
    "o11-12",
    "guide-steps"
   ],
   "confidence": "verified"
  },
  "supplement": {
   "name": {
    "en": "Supplement or correction",
    "zh": "补充或者更正材料"
   },
   "actor": "handler",
   "mechanism": [
    "security-assessment"
   ],
   "order": 6,
   "partOf": "national-review",
   "provisions": [
    "o11-11"
   ],
   "confidence": "verified",
   "note": {
    "en": "Order 11 sets no fixed period for it.",
    "zh": "第11号令未规定固定期限。"
   }
  },
  "determination": {
   "name": {
    "en": "Determination",
    "zh": "出具评估结果"
   },
   "actor": "national-cac",
   "mechanism": [
    "security-assessment"
   ],
   "order": 7,
   "provisions": [
    "o11-12",
    "guide-steps"
   ],
   "confidence": "verified"
  },
  "re-review": {
   "name": {
    "en": "Re-review",
    "zh": "复评"
   },
   "actor": "handler",
   "mechanism": [
    "security-assessment"
   ],
   "order": 8,
   "duration": {
    "workingDays": 15,
    "from": {
     "en": "receipt of the result",
     "zh": "收到评估结果之日"
    },
    "extendable": false
   },
   "provisions": [
    "o11-13"
   ],
   "confidence": "verified"
  },
  "extension": {
   "name": {
    "en": "Decision on an extension",
    "zh": "延期决定"
   },
   "actor": "national-cac",
   "mechanism": [
    "security-assessment"
   ],
   "order": 9,
   "duration": {
    "workingDays": 20,
    "from": {
     "en": "application for extension",
     "zh": "申请延期之日"
    },
    "extendable": true
   },
   "provisions": [
    "o16-9",
    "guide-3-extension"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The 20 working days and what starts them are not verified.",
    "zh": "20个工作日的期限及其起算点尚未核实。"
   }
  },
  "contract-impact-assessment": {
   "name": {
    "en": "Impact assessment",
    "zh": "个人信息保护影响评估"
   },
   "actor": "handler",
   "mechanism": [
    "standard-contract"
   ],
   "order": 1,
   "months": {
    "number": 3,
    "from": {
     "en": "longest time between the end of the impact assessment and the filing",
     "zh": "影响评估完成至备案之日的最长间隔"
    }
   },
   "provisions": [
    "pipl-55",
    "o13-5",
    "guide-2-pipia-age"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The 3 months and the wording of Article 5 of Order 13 are not verified.",
    "zh": "3个月的时限和第13号令第五条的表述尚未核实。"
   }
  },
  "contract-conclusion": {
   "name": {
    "en": "Conclusion of the standard contract",
    "zh": "订立标准合同"
   },
   "actor": "handler",
   "mechanism": [
    "standard-contract"
   ],
   "order": 2,
   "provisions": [
    "o13-6"
   ],
   "confidence": "unverified",
   "note": {
    "en": "That the transfer may begin once the contract is in effect rests on Article 6, whose wording is not verified.",
    "zh": "合同生效后方可出境依据第六条，其表述尚未核实。"
   }
  },
  "contract-filing": {
   "name": {
    "en": "Filing of the contract",
    "zh": "标准合同备案"
   },
   "actor": "handler",
   "mechanism": [
    "standard-contract"
   ],
   "order": 3,
   "duration": {
    "workingDays": 10,
    "from": {
     "en": "the day on which the contract takes effect",
     "zh": "标准合同生效之日"
    },
    "extendable": false
   },
   "provisions": [
    "o13-7",
    "guide-2-filing"
   ],
   "confidence": "second-hand"
  },
  "contract-check": {
   "name": {
    "en": "Check by the provincial CAC",
    "zh": "省级网信部门查验"
   },
   "actor": "provincial-cac",
   "mechanism": [
    "standard-contract"
   ],
   "order": 4,
   "duration": {
    "workingDays": 15,
    "from": {
     "en": "receipt of the material",
     "zh": "收到备案材料之日"
    },
    "extendable": false
   },
   "provisions": [
    "guide-2-check"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The periods and documents of contract filing are not verified.",
    "zh": "标准合同备案的期限和材料尚未核实。"
   }
  },
  "contract-supplement": {
   "name": {
    "en": "Supplement of the filing",
    "zh": "补充完善备案材料"
   },
   "actor": "handler",
   "mechanism": [
    "standard-contract"
   ],
   "order": 5,
   "duration": {
    "workingDays": 10,
    "from": {
     "en": "notice that the filing did not pass",
     "zh": "收到未通过通知之日"
    },
    "extendable": false
   },
   "provisions": [
    "guide-2-check"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The periods and documents of contract filing are not verified.",
    "zh": "标准合同备案的期限和材料尚未核实。"
   }
  }
 },
 "places": {
  "mainland": {
   "code": "CN",
   "name": {
    "en": "Mainland China",
    "zh": "中国境内"
   }
  },
  "aliases": {
   "CN-HK": "HK",
   "CN-MO": "MO",
   "CN-TW": "TW"
  },
  "outsideMainland": {
   "codes": [
    "HK",
    "MO",
    "TW"
   ],
   "provisions": [
    "count-hmt"
   ]
  },
  "greaterBayArea": {
   "region": "CN-GD",
   "cities": [
    {
     "id": "guangzhou",
     "name": {
      "en": "Guangzhou",
      "zh": "广州市"
     },
     "code": "440100"
    },
    {
     "id": "shenzhen",
     "name": {
      "en": "Shenzhen",
      "zh": "深圳市"
     },
     "code": "440300"
    },
    {
     "id": "zhuhai",
     "name": {
      "en": "Zhuhai",
      "zh": "珠海市"
     },
     "code": "440400"
    },
    {
     "id": "foshan",
     "name": {
      "en": "Foshan",
      "zh": "佛山市"
     },
     "code": "440600"
    },
    {
     "id": "huizhou",
     "name": {
      "en": "Huizhou",
      "zh": "惠州市"
     },
     "code": "441300"
    },
    {
     "id": "dongguan",
     "name": {
      "en": "Dongguan",
      "zh": "东莞市"
     },
     "code": "441900"
    },
    {
     "id": "zhongshan",
     "name": {
      "en": "Zhongshan",
      "zh": "中山市"
     },
     "code": "442000"
    },
    {
     "id": "jiangmen",
     "name": {
      "en": "Jiangmen",
      "zh": "江门市"
     },
     "code": "440700"
    },
    {
     "id": "zhaoqing",
     "name": {
      "en": "Zhaoqing",
      "zh": "肇庆市"
     },
     "code": "441200"
    }
   ],
   "partners": [
    "HK",
    "MO"
   ],
   "provisions": [
    "gba-scope"
   ]
  },
  "regions": {
   "CN-BJ": {
    "en": "Beijing",
    "zh": "北京市"
   },
   "CN-TJ": {
    "en": "Tianjin",
    "zh": "天津市"
   },
   "CN-HE": {
    "en": "Hebei",
    "zh": "河北省"
   },
   "CN-SX": {
    "en": "Shanxi",
    "zh": "山西省"
   },
   "CN-NM": {
    "en": "Inner Mongolia",
    "zh": "内蒙古自治区"
   },
   "CN-LN": {
    "en": "Liaoning",
    "zh": "辽宁省"
   },
   "CN-JL": {
    "en": "Jilin",
    "zh": "吉林省"
   },
   "CN-HL": {
    "en": "Heilongjiang",
    "zh": "黑龙江省"
   },
   "CN-SH": {
    "en": "Shanghai",
    "zh": "上海市"
   },
   "CN-JS": {
    "en": "Jiangsu",
    "zh": "江苏省"
   },
   "CN-ZJ": {
    "en": "Zhejiang",
    "zh": "浙江省"
   },
   "CN-AH": {
    "en": "Anhui",
    "zh": "安徽省"
   },
   "CN-FJ": {
    "en": "Fujian",
    "zh": "福建省"
   },
   "CN-JX": {
    "en": "Jiangxi",
    "zh": "江西省"
   },
   "CN-SD": {
    "en": "Shandong",
    "zh": "山东省"
   },
   "CN-HA": {
    "en": "Henan",
    "zh": "河南省"
   },
   "CN-HB": {
    "en": "Hubei",
    "zh": "湖北省"
   },
   "CN-HN": {
    "en": "Hunan",
    "zh": "湖南省"
   },
   "CN-GD": {
    "en": "Guangdong",
    "zh": "广东省"
   },
   "CN-GX": {
    "en": "Guangxi",
    "zh": "广西壮族自治区"
   },
   "CN-HI": {
    "en": "Hainan",
    "zh": "海南省"
   },
   "CN-CQ": {
    "en": "Chongqing",
    "zh": "重庆市"
   },
   "CN-SC": {
    "en": "Sichuan",
    "zh": "四川省"
   },
   "CN-GZ": {
    "en": "Guizhou",
    "zh": "贵州省"
   },
   "CN-YN": {
    "en": "Yunnan",
    "zh": "云南省"
   },
   "CN-XZ": {
    "en": "Xizang (Tibet)",
    "zh": "西藏自治区"
   },
   "CN-SN": {
    "en": "Shaanxi",
    "zh": "陕西省"
   },
   "CN-GS": {
    "en": "Gansu",
    "zh": "甘肃省"
   },
   "CN-QH": {
    "en": "Qinghai",
    "zh": "青海省"
   },
   "CN-NX": {
    "en": "Ningxia",
    "zh": "宁夏回族自治区"
   },
   "CN-XJ": {
    "en": "Xinjiang",
    "zh": "新疆维吾尔自治区"
   }
  },
  "countries": {
   "AD": {
    "en": "Andorra",
    "zh": "安道尔"
   },
   "AE": {
    "en": "United Arab Emirates",
    "zh": "阿联酋"
   },
   "AF": {
    "en": "Afghanistan",
    "zh": "阿富汗"
   },
   "AG": {
    "en": "Antigua and Barbuda",
    "zh": "安提瓜和巴布达"
   },
   "AI": {
    "en": "Anguilla",
    "zh": "安圭拉"
   },
   "AL": {
    "en": "Albania",
    "zh": "阿尔巴尼亚"
   },
   "AM": {
    "en": "Armenia",
    "zh": "亚美尼亚"
   },
   "AO": {
    "en": "Angola",
    "zh": "安哥拉"
   },
   "AQ": {
    "en": "Antarctica",
    "zh": "南极洲"
   },
   "AR": {
    "en": "Argentina",
    "zh": "阿根廷"
   },
   "AS": {
    "en": "American Samoa",
    "zh": "美属萨摩亚"
   },
   "AT": {
    "en": "Austria",
    "zh": "奥地利"
   },
   "AU": {
    "en": "Australia",
    "zh": "澳大利亚"
   },
   "AW": {
    "en": "Aruba",
    "zh": "阿鲁巴"
   },
   "AX": {
    "en": "Åland Islands",
    "zh": "奥兰"
   },
   "AZ": {
    "en": "Azerbaijan",
    "zh": "阿塞拜疆"
   },
   "BA": {
    "en": "Bosnia and Herzegovina",
    "zh": "波黑"
   },
   "BB": {
    "en": "Barbados",
    "zh": "巴巴多斯"
   },
   "BD": {
    "en": "Bangladesh",
    "zh": "孟加拉国"
   },
   "BE": {
    "en": "Belgium",
    "zh": "比利时"
   },
   "BF": {
    "en": "Burkina Faso",
    "zh": "布基纳法索"
   },
   "BG": {
    "en": "Bulgaria",
    "zh": "保加利亚"
   },
   "BH": {
    "en": "Bahrain",
    "zh": "巴林"
   },
   "BI": {
    "en": "Burundi",
    "zh": "布隆迪"
   },
   "BJ": {
    "en": "Benin",
    "zh": "贝宁"
   },
   "BL": {
    "en": "Saint Barthélemy",
    "zh": "圣巴泰勒米"
   },
   "BM": {
    "en": "Bermuda",
    "zh": "百慕大"
   },
   "BN": {
    "en": "Brunei Darussalam",
    "zh": "文莱"
   },
   "BO": {
    "en": "Bolivia",
    "zh": "玻利维亚"
   },
   "BQ": {
    "en": "Bonaire, Sint Eustatius and Saba",
    "zh": "荷兰加勒比区"
   },
   "BR": {
    "en": "Brazil",
    "zh": "巴西"
   },
   "BS": {
    "en": "Bahamas",
    "zh": "巴哈马"
   },
   "BT": {
    "en": "Bhutan",
    "zh": "不丹"
   },
   "BV": {
    "en": "Bouvet Island",
    "zh": "布韦岛"
   },
   "BW": {
    "en": "Botswana",
    "zh": "博茨瓦纳"
   },
   "BY": {
    "en": "Belarus",
    "zh": "白俄罗斯"
   },
   "BZ": {
    "en": "Belize",
    "zh": "伯利兹"
   },
   "CA": {
    "en": "Canada",
    "zh": "加拿大"
   },
   "CC": {
    "en": "Cocos (Keeling) Islands",
    "zh": "科科斯（基林）群岛"
   },
   "CD": {
    "en": "Democratic Republic of the Congo",
    "zh": "刚果（金）"
   },
   "CF": {
    "en": "Central African Republic",
    "zh": "中非"
   },
   "CG": {
    "en": "Republic of the Congo",
    "zh": "刚果（布）"
   },
   "CH": {
    "en": "Switzerland",
    "zh": "瑞士"
   },
   "CI": {
    "en": "Cote d'Ivoire",
    "zh": "科特迪瓦"
   },
   "CK": {
    "en": "Cook Islands",
    "zh": "库克群岛"
   },
   "CL": {
    "en": "Chile",
    "zh": "智利"
   },
   "CM": {
    "en": "Cameroon",
    "zh": "喀麦隆"
   },
   "CN": {
    "en": "China",
    "zh": "中国"
   },
   "CO": {
    "en": "Colombia",
    "zh": "哥伦比亚"
   },
   "CR": {
    "en": "Costa Rica",
    "zh": "哥斯达黎加"
   },
   "CU": {
    "en": "Cuba",
    "zh": "古巴"
   },
   "CV": {
    "en": "Cape Verde",
    "zh": "佛得角"
   },
   "CW": {
    "en": "Curaçao",
    "zh": "库拉索"
   },
   "CX": {
    "en": "Christmas Island",
    "zh": "圣诞岛"
   },
   "CY": {
    "en": "Cyprus",
    "zh": "塞浦路斯"
   },
   "CZ": {
    "en": "Czechia",
    "zh": "捷克"
   },
   "DE": {
    "en": "Germany",
    "zh": "德国"
   },
   "DJ": {
    "en": "Djibouti",
    "zh": "吉布提"
   },
   "DK": {
    "en": "Denmark",
    "zh": "丹麦"
   },
   "DM": {
    "en": "Dominica",
    "zh": "多米尼克"
   },
   "DO": {
    "en": "Dominican Republic",
    "zh": "多米尼加"
   },
   "DZ": {
    "en": "Algeria",
    "zh": "阿尔及利亚"
   },
   "EC": {
    "en": "Ecuador",
    "zh": "厄瓜多尔"
   },
   "EE": {
    "en": "Estonia",
    "zh": "爱沙尼亚"
   },
   "EG": {
    "en": "Egypt",
    "zh": "埃及"
   },
   "EH": {
    "en": "Western Sahara",
    "zh": "西撒哈拉"
   },
   "ER": {
    "en": "Eritrea",
    "zh": "厄立特里亚"
   },
   "ES": {
    "en": "Spain",
    "zh": "西班牙"
   },
   "ET": {
    "en": "Ethiopia",
    "zh": "埃塞俄比亚"
   },
   "FI": {
    "en": "Finland",
    "zh": "芬兰"
   },
   "FJ": {
    "en": "Fiji",
    "zh": "斐济"
   },
   "FK": {
    "en": "Falkland Islands (Malvinas)",
    "zh": "福克兰群岛（马尔维纳斯）"
   },
   "FM": {
    "en": "Micronesia, Federated States of",
    "zh": "密克罗尼西亚联邦"
   },
   "FO": {
    "en": "Faroe Islands",
    "zh": "法罗群岛"
   },
   "FR": {
    "en": "France",
    "zh": "法国"
   },
   "GA": {
    "en": "Gabon",
    "zh": "加蓬"
   },
   "GB": {
    "en": "United Kingdom",
    "zh": "英国"
   },
   "GD": {
    "en": "Grenada",
    "zh": "格林纳达"
   },
   "GE": {
    "en": "Georgia",
    "zh": "格鲁吉亚"
   },
   "GF": {
    "en": "French Guiana",
    "zh": "法属圭亚那"
   },
   "GG": {
    "en": "Guernsey",
    "zh": "根西"
   },
   "GH": {
    "en": "Ghana",
    "zh": "加纳"
   },
   "GI": {
    "en": "Gibraltar",
    "zh": "直布罗陀"
   },
   "GL": {
    "en": "Greenland",
    "zh": "格陵兰"
   },
   "GM": {
    "en": "Gambia",
    "zh": "冈比亚"
   },
   "GN": {
    "en": "Guinea",
    "zh": "几内亚"
   },
   "GP": {
    "en": "Guadeloupe",
    "zh": "瓜德罗普"
   },
   "GQ": {
    "en": "Equatorial Guinea",
    "zh": "赤道几内亚"
   },
   "GR": {
    "en": "Greece",
    "zh": "希腊"
   },
   "GS": {
    "en": "South Georgia and the South Sandwich Islands",
    "zh": "南乔治亚和南桑威奇群岛"
   },
   "GT": {
    "en": "Guatemala",
    "zh": "危地马拉"
   },
   "GU": {
    "en": "Guam",
    "zh": "关岛"
   },
   "GW": {
    "en": "Guinea-Bissau",
    "zh": "几内亚比绍"
   },
   "GY": {
    "en": "Guyana",
    "zh": "圭亚那"
   },
   "HK": {
    "en": "Hong Kong SAR",
    "zh": "中国香港"
   },
   "HM": {
    "en": "Heard Island and McDonald Islands",
    "zh": "赫德岛和麦克唐纳群岛"
   },
   "HN": {
    "en": "Honduras",
    "zh": "洪都拉斯"
   },
   "HR": {
    "en": "Croatia",
    "zh": "克罗地亚"
   },
   "HT": {
    "en": "Haiti",
    "zh": "海地"
   },
   "HU": {
    "en": "Hungary",
    "zh": "匈牙利"
   },
   "ID": {
    "en": "Indonesia",
    "zh": "印尼"
   },
   "IE": {
    "en": "Ireland",
    "zh": "爱尔兰"
   },
   "IL": {
    "en": "Israel",
    "zh": "以色列"
   },
   "IM": {
    "en": "Isle of Man",
    "zh": "马恩岛"
   },
   "IN": {
    "en": "India",
    "zh": "印度"
   },
   "IO": {
    "en": "British Indian Ocean Territory",
    "zh": "英属印度洋领地"
   },
   "IQ": {
    "en": "Iraq",
    "zh": "伊拉克"
   },
   "IR": {
    "en": "Iran",
    "zh": "伊朗"
   },
   "IS": {
    "en": "Iceland",
    "zh": "冰岛"
   },
   "IT": {
    "en": "Italy",
    "zh": "意大利"
   },
   "JE": {
    "en": "Jersey",
    "zh": "泽西"
   },
   "JM": {
    "en": "Jamaica",
    "zh": "牙买加"
   },
   "JO": {
    "en": "Jordan",
    "zh": "约旦"
   },
   "JP": {
    "en": "Japan",
    "zh": "日本"
   },
   "KE": {
    "en": "Kenya",
    "zh": "肯尼亚"
   },
   "KG": {
    "en": "Kyrgyzstan",
    "zh": "吉尔吉斯斯坦"
   },
   "KH": {
    "en": "Cambodia",
    "zh": "柬埔寨"
   },
   "KI": {
    "en": "Kiribati",
    "zh": "基里巴斯"
   },
   "KM": {
    "en": "Comoros",
    "zh": "科摩罗"
   },
   "KN": {
    "en": "Saint Kitts and Nevis",
    "zh": "圣基茨和尼维斯"
   },
   "KP": {
    "en": "North Korea",
    "zh": "朝鲜"
   },
   "KR": {
    "en": "South Korea",
    "zh": "韩国"
   },
   "KW": {
    "en": "Kuwait",
    "zh": "科威特"
   },
   "KY": {
    "en": "Cayman Islands",
    "zh": "开曼群岛"
   },
   "KZ": {
    "en": "Kazakhstan",
    "zh": "哈萨克斯坦"
   },
   "LA": {
    "en": "Lao People's Democratic Republic",
    "zh": "老挝"
   },
   "LB": {
    "en": "Lebanon",
    "zh": "黎巴嫩"
   },
   "LC": {
    "en": "Saint Lucia",
    "zh": "圣卢西亚"
   },
   "LI": {
    "en": "Liechtenstein",
    "zh": "列支敦士登"
   },
   "LK": {
    "en": "Sri Lanka",
    "zh": "斯里兰卡"
   },
   "LR": {
    "en": "Liberia",
    "zh": "利比里亚"
   },
   "LS": {
    "en": "Lesotho",
    "zh": "莱索托"
   },
   "LT": {
    "en": "Lithuania",
    "zh": "立陶宛"
   },
   "LU": {
    "en": "Luxembourg",
    "zh": "卢森堡"
   },
   "LV": {
    "en": "Latvia",
    "zh": "拉脱维亚"
   },
   "LY": {
    "en": "Libya",
    "zh": "利比亚"
   },
   "MA": {
    "en": "Morocco",
    "zh": "摩洛哥"
   },
   "MC": {
    "en": "Monaco",
    "zh": "摩纳哥"
   },
   "MD": {
    "en": "Moldova, Republic of",
    "zh": "摩尔多瓦"
   },
   "ME": {
    "en": "Montenegro",
    "zh": "黑山"
   },
   "MF": {
    "en": "Saint Martin (French part)",
    "zh": "法属圣马丁"
   },
   "MG": {
    "en": "Madagascar",
    "zh": "马达加斯加"
   },
   "MH": {
    "en": "Marshall Islands",
    "zh": "马绍尔群岛"
   },
   "MK": {
    "en": "North Macedonia",
    "zh": "北马其顿"
   },
   "ML": {
    "en": "Mali",
    "zh": "马里"
   },
   "MM": {
    "en": "Myanmar",
    "zh": "缅甸"
   },
   "MN": {
    "en": "Mongolia",
    "zh": "蒙古"
   },
   "MO": {
    "en": "Macao SAR",
    "zh": "中国澳门"
   },
   "MP": {
    "en": "Northern Mariana Islands",
    "zh": "北马里亚纳群岛"
   },
   "MQ": {
    "en": "Martinique",
    "zh": "马提尼克"
   },
   "MR": {
    "en": "Mauritania",
    "zh": "毛里塔尼亚"
   },
   "MS": {
    "en": "Montserrat",
    "zh": "蒙特塞拉特"
   },
   "MT": {
    "en": "Malta",
    "zh": "马耳他"
   },
   "MU": {
    "en": "Mauritius",
    "zh": "毛里求斯"
   },
   "MV": {
    "en": "Maldives",
    "zh": "马尔代夫"
   },
   "MW": {
    "en": "Malawi",
    "zh": "马拉维"
   },
   "MX": {
    "en": "Mexico",
    "zh": "墨西哥"
   },
   "MY": {
    "en": "Malaysia",
    "zh": "马来西亚"
   },
   "MZ": {
    "en": "Mozambique",
    "zh": "莫桑比克"
   },
   "NA": {
    "en": "Namibia",
    "zh": "纳米比亚"
   },
   "NC": {
    "en": "New Caledonia",
    "zh": "新喀里多尼亚"
   },
   "NE": {
    "en": "Niger",
    "zh": "尼日尔"
   },
   "NF": {
    "en": "Norfolk Island",
    "zh": "诺福克岛"
   },
   "NG": {
    "en": "Nigeria",
    "zh": "尼日利亚"
   },
   "NI": {
    "en": "Nicaragua",
    "zh": "尼加拉瓜"
   },
   "NL": {
    "en": "Netherlands",
    "zh": "荷兰"
   },
   "NO": {
    "en": "Norway",
    "zh": "挪威"
   },
   "NP": {
    "en": "Nepal",
    "zh": "尼泊尔"
   },
   "NR": {
    "en": "Nauru",
    "zh": "瑙鲁"
   },
   "NU": {
    "en": "Niue",
    "zh": "纽埃"
   },
   "NZ": {
    "en": "New Zealand",
    "zh": "新西兰"
   },
   "OM": {
    "en": "Oman",
    "zh": "阿曼"
   },
   "PA": {
    "en": "Panama",
    "zh": "巴拿马"
   },
   "PE": {
    "en": "Peru",
    "zh": "秘鲁"
   },
   "PF": {
    "en": "French Polynesia",
    "zh": "法属波利尼西亚"
   },
   "PG": {
    "en": "Papua New Guinea",
    "zh": "巴布亚新几内亚"
   },
   "PH": {
    "en": "Philippines",
    "zh": "菲律宾"
   },
   "PK": {
    "en": "Pakistan",
    "zh": "巴基斯坦"
   },
   "PL": {
    "en": "Poland",
    "zh": "波兰"
   },
   "PM": {
    "en": "Saint Pierre and Miquelon",
    "zh": "圣皮埃尔和密克隆"
   },
   "PN": {
    "en": "Pitcairn",
    "zh": "皮特凯恩群岛"
   },
   "PR": {
    "en": "Puerto Rico",
    "zh": "波多黎各"
   },
   "PS": {
    "en": "State of Palestine",
    "zh": "巴勒斯坦"
   },
   "PT": {
    "en": "Portugal",
    "zh": "葡萄牙"
   },
   "PW": {
    "en": "Palau",
    "zh": "帕劳"
   },
   "PY": {
    "en": "Paraguay",
    "zh": "巴拉圭"
   },
   "QA": {
    "en": "Qatar",
    "zh": "卡塔尔"
   },
   "RE": {
    "en": "Reunion",
    "zh": "留尼汪"
   },
   "RO": {
    "en": "Romania",
    "zh": "罗马尼亚"
   },
   "RS": {
    "en": "Serbia",
    "zh": "塞尔维亚"
   },
   "RU": {
    "en": "Russian Federation",
    "zh": "俄罗斯"
   },
   "RW": {
    "en": "Rwanda",
    "zh": "卢旺达"
   },
   "SA": {
    "en": "Saudi Arabia",
    "zh": "沙特阿拉伯"
   },
   "SB": {
    "en": "Solomon Islands",
    "zh": "所罗门群岛"
   },
   "SC": {
    "en": "Seychelles",
    "zh": "塞舌尔"
   },
   "SD": {
    "en": "Sudan",
    "zh": "苏丹"
   },
   "SE": {
    "en": "Sweden",
    "zh": "瑞典"
   },
   "SG": {
    "en": "Singapore",
    "zh": "新加坡"
   },
   "SH": {
    "en": "Saint Helena",
    "zh": "圣赫勒拿、阿森松和特里斯坦-达库尼亚"
   },
   "SI": {
    "en": "Slovenia",
    "zh": "斯洛文尼亚"
   },
   "SJ": {
    "en": "Svalbard and Jan Mayen",
    "zh": "斯瓦尔巴和扬马延"
   },
   "SK": {
    "en": "Slovakia",
    "zh": "斯洛伐克"
   },
   "SL": {
    "en": "Sierra Leone",
    "zh": "塞拉利昂"
   },
   "SM": {
    "en": "San Marino",
    "zh": "圣马力诺"
   },
   "SN": {
    "en": "Senegal",
    "zh": "塞内加尔"
   },
   "SO": {
    "en": "Somalia",
    "zh": "索马里"
   },
   "SR": {
    "en": "Suriname",
    "zh": "苏里南"
   },
   "SS": {
    "en": "South Sudan",
    "zh": "南苏丹"
   },
   "ST": {
    "en": "Sao Tome and Principe",
    "zh": "圣多美和普林西比"
   },
   "SV": {
    "en": "El Salvador",
    "zh": "萨尔瓦多"
   },
   "SX": {
    "en": "Sint Maarten (Dutch part)",
    "zh": "荷属圣马丁"
   },
   "SY": {
    "en": "Syrian Arab Republic",
    "zh": "叙利亚"
   },
   "SZ": {
    "en": "Eswatini",
    "zh": "斯威士兰"
   },
   "TC": {
    "en": "Turks and Caicos Islands",
    "zh": "特克斯和凯科斯群岛"
   },
   "TD": {
    "en": "Chad",
    "zh": "乍得"
   },
   "TF": {
    "en": "French Southern Territories",
    "zh": "法属南部领地"
   },
   "TG": {
    "en": "Togo",
    "zh": "多哥"
   },
   "TH": {
    "en": "Thailand",
    "zh": "泰国"
   },
   "TJ": {
    "en": "Tajikistan",
    "zh": "塔吉克斯坦"
   },
   "TK": {
    "en": "Tokelau",
    "zh": "托克劳"
   },
   "TL": {
    "en": "Timor-Leste",
    "zh": "东帝汶"
   },
   "TM": {
    "en": "Turkmenistan",
    "zh": "土库曼斯坦"
   },
   "TN": {
    "en": "Tunisia",
    "zh": "突尼斯"
   },
   "TO": {
    "en": "Tonga",
    "zh": "汤加"
   },
   "TR": {
    "en": "Türkiye",
    "zh": "土耳其"
   },
   "TT": {
    "en": "Trinidad and Tobago",
    "zh": "特立尼达和多巴哥"
   },
   "TV": {
    "en": "Tuvalu",
    "zh": "图瓦卢"
   },
   "TW": {
    "en": "Taiwan",
    "zh": "中国台湾"
   },
   "TZ": {
    "en": "Tanzania",
    "zh": "坦桑尼亚"
   },
   "UA": {
    "en": "Ukraine",
    "zh": "乌克兰"
   },
   "UG": {
    "en": "Uganda",
    "zh": "乌干达"
   },
   "UM": {
    "en": "United States Minor Outlying Islands",
    "zh": "美国本土外小岛屿"
   },
   "US": {
    "en": "United States of America",
    "zh": "美国"
   },
   "UY": {
    "en": "Uruguay",
    "zh": "乌拉圭"
   },
   "UZ": {
    "en": "Uzbekistan",
    "zh": "乌兹别克斯坦"
   },
   "VA": {
    "en": "Holy See (Vatican City State)",
    "zh": "梵蒂冈"
   },
   "VC": {
    "en": "Saint Vincent and the Grenadines",
    "zh": "圣文森特和格林纳丁斯"
   },
   "VE": {
    "en": "Venezuela",
    "zh": "委内瑞拉"
   },
   "VG": {
    "en": "Virgin Islands, British",
    "zh": "英属维尔京群岛"
   },
   "VI": {
    "en": "Virgin Islands, U.S.",
    "zh": "美属维尔京群岛"
   },
   "VN": {
    "en": "Vietnam",
    "zh": "越南"
   },
   "VU": {
    "en": "Vanuatu",
    "zh": "瓦努阿图"
   },
   "WF": {
    "en": "Wallis and Futuna",
    "zh": "瓦利斯和富图纳"
   },
   "WS": {
    "en": "Samoa",
    "zh": "萨摩亚"
   },
   "YE": {
    "en": "Yemen",
    "zh": "也门"
   },
   "YT": {
    "en": "Mayotte",
    "zh": "马约特"
   },
   "ZA": {
    "en": "South Africa",
    "zh": "南非"
   },
   "ZM": {
    "en": "Zambia",
    "zh": "赞比亚"
   },
   "ZW": {
    "en": "Zimbabwe",
    "zh": "津巴布韦"
   }
  }
 },
 "credit-code": {
  "alphabet": "0123456789ABCDEFGHJKLMNPQRTUWXY",
  "length": 18,
  "weightBase": 3,
  "modulus": 31,
  "provisions": [
   "gb-32100-check"
  ]
 },
 "exemptions": {
  "individual-contract": {
   "name": {
    "en": "Contract with the individual",
    "zh": "履行个人合同"
   },
   "gist": {
    "en": "Personal information must go abroad to conclude or perform a contract to which the individual is a party.",
    "zh": "为订立、履行个人作为一方当事人的合同，确需向境外提供个人信息。"
   },
   "conditions": [
    {
     "en": "The individual is a party to the contract.",
     "zh": "个人是合同的一方当事人。"
    },
    {
     "en": "The contract cannot be concluded or performed without the transfer.",
     "zh": "不出境则无法订立或者履行该合同。"
    },
    {
     "en": "Only the persons and fields that the contract needs are sent.",
     "zh": "仅提供合同所需人员和数据项。"
    },
    {
     "en": "The data holds no important data.",
     "zh": "数据不含重要数据。"
    }
   ],
   "evidence": [
    {
     "key": "contract",
     "en": "Contract or terms of service with the individual",
     "zh": "与个人签订的合同或者服务条款"
    },
    {
     "en": "Reasoning why the contract needs each field abroad",
     "zh": "逐项说明合同为何需要该数据项出境"
    },
    {
     "en": "Notice to the individuals and the impact assessment report",
     "zh": "向个人告知的记录和个人信息保护影响评估报告"
    }
   ],
   "contradictedBy": {
    "bases": [
     "hr",
     "emergency",
     "public"
    ]
   },
   "provisions": [
    "o16-5-1-1",
    "o16-5-2",
    "ndsr-35",
    "qa-2025-10-open-list"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The wording that excludes important data is not verified; the exemption itself is known from quotations and summaries.",
    "zh": "排除重要数据的条款表述尚未核实；豁免本身见于引文和二手摘要。"
   }
  },
  "hr": {
   "name": {
    "en": "Cross-border human resources management",
    "zh": "跨境人力资源管理"
   },
   "gist": {
    "en": "Employee information must go abroad for cross-border human resources management under labour rules and a collective contract.",
    "zh": "按照劳动规章制度和集体合同实施跨境人力资源管理，确需向境外提供员工个人信息。"
   },
   "conditions": [
    {
     "en": "Labour rules were lawfully made.",
     "zh": "劳动规章制度依法制定。"
    },
    {
     "en": "A collective contract was lawfully signed.",
     "zh": "集体合同依法签订。"
    },
    {
     "en": "The transfer is necessary for the management of these employees.",
     "zh": "出境为管理该等员工所必需。"
    },
    {
     "en": "The data holds no important data.",
     "zh": "数据不含重要数据。"
    }
   ],
   "evidence": [
    {
     "key": "labourRules",
     "en": "Labour rules with proof of the lawful procedure",
     "zh": "劳动规章制度及其依法制定的程序证明"
    },
    {
     "key": "collectiveContract",
     "en": "Signed collective contract",
     "zh": "已签订的集体合同"
    },
    {
     "en": "Reasoning why each field is needed abroad",
     "zh": "逐项说明出境必要性"
    },
    {
     "en": "Notice to the individuals and the impact assessment report",
     "zh": "向个人告知的记录和个人信息保护影响评估报告"
    }
   ],
   "contradictedBy": {
    "subjects": [
     "customers",
     "vehicle-owners",
     "business-contacts",
     "visitors"
    ]
   },
   "provisions": [
    "o16-5-1-2",
    "o16-5-2",
    "ndsr-35",
    "qa-2026-07-necessity"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Whether both instruments are needed or one is enough in practice is not verified; the text joins them with \"and\".",
    "zh": "实务中须两项兼备还是具备其一即可，尚未核实；条文以“和”连接。"
   }
  },
  "emergency": {
   "name": {
    "en": "Emergency",
    "zh": "紧急情况"
   },
   "gist": {
    "en": "Personal information must go abroad in an emergency to protect the life, health or property of a natural person.",
    "zh": "紧急情况下为保护自然人的生命健康和财产安全，确需向境外提供个人信息。"
   },
   "conditions": [
    {
     "en": "There is an emergency at the time of the transfer.",
     "zh": "出境时存在紧急情况。"
    },
    {
     "en": "The transfer protects life, health or property.",
     "zh": "出境是为了保护生命健康或者财产安全。"
    },
    {
     "en": "The data holds no important data.",
     "zh": "数据不含重要数据。"
    }
   ],
   "evidence": [
    {
     "key": "emergency",
     "en": "Record of the emergency, its time and the persons concerned",
     "zh": "紧急情况、时间和涉及人员的记录"
    },
    {
     "en": "Record of what was sent and to whom",
     "zh": "所提供数据和接收方的记录"
    }
   ],
   "contradictedBy": {
    "bases": [
     "hr",
     "public"
    ]
   },
   "provisions": [
    "o16-5-1-3",
    "o16-5-2",
    "ndsr-35"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The wording that excludes important data is not verified; the exemption itself is known from summaries.",
    "zh": "排除重要数据的条款表述尚未核实；豁免本身见于二手摘要。"
   }
  },
  "legal-duty": {
   "name": {
    "en": "Statutory duty",
    "zh": "法定职责或者法定义务"
   },
   "gist": {
    "en": "From 2025-01-01 personal information may go abroad where this is truly necessary to perform a statutory duty or obligation.",
    "zh": "自2025年1月1日起，为履行法定职责或者法定义务，确需向境外提供个人信息。"
   },
   "conditions": [
    {
     "en": "A statute or regulation lays down the duty.",
     "zh": "该职责或者义务由法律、行政法规等规定。"
    },
    {
     "en": "The duty cannot be performed without the transfer.",
     "zh": "不出境则无法履行。"
    },
    {
     "en": "The transfer takes place on or after 2025-01-01.",
     "zh": "出境发生在2025年1月1日以后。"
    }
   ],
   "evidence": [
    {
     "key": "duty",
     "en": "The provision that lays down the duty",
     "zh": "规定该职责或者义务的条款"
    },
    {
     "en": "Reasoning why the transfer is truly necessary",
     "zh": "说明确需出境的理由"
    },
    {
     "en": "Notice to the individuals and the impact assessment report",
     "zh": "向个人告知的记录和个人信息保护影响评估报告"
    }
   ],
   "provisions": [
    "ndsr-35-6",
    "count-exclude-legal-duty"
   ],
   "confidence": "judgement",
   "note": {
    "en": "The ground is in the text; that it also leaves the transfer out of the totals, and which duties count, is a reading.",
    "zh": "该情形见于条文；是否不计入累计数量以及哪些义务属之，属于理解。"
   }
  },
  "transit": {
   "name": {
    "en": "Data from abroad processed in transit",
    "zh": "境外数据过境处理"
   },
   "gist": {
    "en": "Personal information collected and produced abroad is brought in for processing and sent out again.",
    "zh": "境外收集和产生的个人信息传输至境内处理后再向境外提供。"
   },
   "conditions": [
    {
     "en": "The data was collected and produced abroad.",
     "zh": "数据在境外收集和产生。"
    },
    {
     "en": "No mainland personal information is added in processing.",
     "zh": "处理中未引入境内个人信息。"
    },
    {
     "en": "No important data is added in processing.",
     "zh": "处理中未引入重要数据。"
    }
   ],
   "evidence": [
    {
     "en": "Contract for the processing with the party abroad",
     "zh": "与境外委托方的处理合同"
    },
    {
     "key": "origin",
     "en": "Description of the source of the data and of the separation from mainland data",
     "zh": "数据来源及与境内数据隔离的说明"
    }
   ],
   "provisions": [
    "o16-4"
   ],
   "confidence": "second-hand"
  },
  "pilot-zone": {
   "name": {
    "en": "Off the negative list of a pilot free trade zone",
    "zh": "自由贸易试验区负面清单外"
   },
   "gist": {
    "en": "A handler inside a pilot free trade zone exports data that is not on the negative list of the zone.",
    "zh": "自由贸易试验区内的数据处理者向境外提供负面清单以外的数据。"
   },
   "conditions": [
    {
     "en": "The handler is inside the zone.",
     "zh": "数据处理者位于区内。"
    },
    {
     "en": "A list is in force for the zone, or a published list of the same sector may be used.",
     "zh": "该区清单现行有效，或者可以参照同行业已发布清单。"
    },
    {
     "en": "Each row of the list was compared and the data is off it.",
     "zh": "已逐条比对，数据不在清单内。"
    },
    {
     "en": "The list does not exclude the handler, such as a CIIO.",
     "zh": "清单未将该处理者（如关键信息基础设施运营者）排除在外。"
    }
   ],
   "evidence": [
    {
     "en": "Proof of registration in the zone",
     "zh": "在区内登记的证明"
    },
    {
     "key": "comparison",
     "en": "Edition of the list and the row-by-row comparison",
     "zh": "所用清单版本和逐条比对记录"
    },
    {
     "en": "Notice to the individuals and the impact assessment report",
     "zh": "向个人告知的记录和个人信息保护影响评估报告"
    }
   ],
   "provisions": [
    "o16-6",
    "ftz-scope",
    "qa-2025-04-ftz"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The rows of each list and its treatment of CIIOs are not verified.",
    "zh": "各清单条目及对关键信息基础设施运营者的处理尚未核实。"
   }
  },
  "no-personal-data": {
   "name": {
    "en": "Neither personal information nor important data",
    "zh": "不含个人信息或者重要数据"
   },
   "gist": {
    "en": "Data from international trade, cross-border transport, academic cooperation, transnational manufacturing or marketing holds neither personal information nor important data.",
    "zh": "国际贸易、跨境运输、学术合作、跨国生产制造和市场营销等活动中产生的数据，不含个人信息或者重要数据。"
   },
   "conditions": [
    {
     "en": "The data holds no personal information; de-identified data still is personal information, anonymised data is not.",
     "zh": "数据不含个人信息；去标识化信息仍属个人信息，匿名化信息不属于。"
    },
    {
     "en": "The data holds no important data.",
     "zh": "数据不含重要数据。"
    }
   ],
   "evidence": [
    {
     "en": "Field list with the result of the classification",
     "zh": "字段清单和分类结论"
    },
    {
     "en": "For anonymised data: method and test against re-identification",
     "zh": "匿名化数据：方法和不可复原性验证"
    }
   ],
   "provisions": [
    "o16-3",
    "pipl-4",
    "pipl-73"
   ],
   "confidence": "verified"
  },
  "small-volume": {
   "name": {
    "en": "Small volume",
    "zh": "少量个人信息"
   },
   "gist": {
    "en": "Ordinary personal information of fewer people than the yearly line; it follows from the exporter's total and need not be claimed.",
    "zh": "当年累计出境的个人信息（不含敏感个人信息）人数不满门槛；由累计人数得出，无需主张。"
   },
   "conditions": [
    {
     "en": "The exporter is no operator of critical information infrastructure.",
     "zh": "出境方不是关键信息基础设施运营者。"
    },
    {
     "en": "The flow carries no sensitive personal information and no important data.",
     "zh": "该流转不含敏感个人信息和重要数据。"
    }
   ],
   "evidence": [
    {
     "en": "Count of unique people since 1 January",
     "zh": "自当年1月1日起去重人数的统计"
    }
   ],
   "provisions": [
    "o16-5-1-4"
   ],
   "confidence": "verified"
  }
 },
 "vague-words": {
  "concrete": {
   "patterns": [
    "\\p{Nd}",
    "[一二两三四五六七八九十百千半](?:个)?(?:工作日|自然日|小时|季度|星期|年|月|日|天|周|条|款|项|章|节|号|页|家|名|人|台|类|种|次|份)",
    "\\bone (?:hour|day|week|month|quarter|year)\\b",
    "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety|hundred|thousand)\\b",
    "\\b(?:arts?|articles?|annex|annexes|appendix|appendices|clauses?|sections?|paragraphs?|schedules?|exhibits?|chapters?)\\b",
    "附录|附件|《|第.{1,6}[条章节款]",
    "encrypt|pseudonymi|anonymi|access control|加密|脱敏|匿名化|去标识化|访问控制"
   ]
  },
  "groups": {
   "placeholder": {
    "name": {
     "en": "Placeholder",
     "zh": "占位文字"
    },
    "why": {
     "en": "What is to stand here, and who fills it in by when?",
     "zh": "此处应填写什么内容，由谁在何时补齐？"
    },
    "appliesTo": [
     "terms",
     "necessity",
     "retention",
     "purpose"
    ],
    "whole": {
     "english": [
      "tbd",
      "tba",
      "tbc",
      "todo",
      "to do",
      "fixme",
      "to be agreed",
      "to be agreed in writing",
      "to be agreed separately",
      "to be agreed by the parties",
      "to be agreed between the parties",
      "to be announced",
      "to be completed",
      "to be confirmed",
      "to be decided",
      "to be defined",
      "to be determined",
      "to be discussed",
      "to be filled in",
      "to be provided",
      "to be specified",
      "to be supplied",
      "as agreed",
      "as agreed by the parties",
      "as agreed between the parties",
      "as agreed separately",
      "as discussed",
      "see agreement",
      "see the agreement",
      "see contract",
      "see the contract",
      "as per agreement",
      "as per contract",
      "see annex",
      "see above",
      "see below",
      "as above",
      "same as above",
      "ditto",
      "pending",
      "open",
      "later",
      "to come",
      "to follow",
      "not yet agreed",
      "not yet decided",
      "not yet defined",
      "not yet determined",
      "not yet known",
      "not decided",
      "not defined",
      "not determined",
      "not specified",
      "not stated",
      "undecided",
      "undefined",
      "unspecified",
      "unknown",
      "not known",
      "none",
      "nil",
      "null",
      "nothing",
      "empty",
      "blank",
      "n/a",
      "n.a",
      "na",
      "not applicable",
      "no",
      "yes",
      "ok",
      "done",
      "agreed",
      "included",
      "covered",
      "standard",
      "default",
      "x",
      "xx",
      "xxx",
      "xxxx",
      "foo",
      "asdf",
      "dummy",
      "placeholder",
      "sample text",
      "example text",
      "lorem ipsum"
     ],
     "chinese": [
      "待定",
      "待确认",
      "待确定",
      "待补充",
      "待填写",
      "待填",
      "待明确",
      "待完善",
      "待商定",
      "待协商",
      "待议",
      "待提供",
      "待更新",
      "待核实",
      "待后续确定",
      "后续确定",
      "后续补充",
      "后续明确",
      "后补",
      "另行约定",
      "另行协商",
      "另行商定",
      "另行确定",
      "另行通知",
      "另定",
      "另议",
      "双方另行约定",
      "双方协商确定",
      "协商确定",
      "以合同为准",
      "以实际为准",
      "以约定为准",
      "按合同约定",
      "按协议约定",
      "按约定",
      "见合同",
      "详见合同",
      "见协议",
      "详见协议",
      "见附件",
      "详见附件",
      "见上",
      "见上文",
      "见下文",
      "同上",
      "如上",
      "略",
      "暂无",
      "暂缺",
      "暂定",
      "暂未确定",
      "尚未确定",
      "尚未明确",
      "尚不明确",
      "未定",
      "未知",
      "未明确",
      "未确定",
      "未填写",
      "不详",
      "不清楚",
      "不明确",
      "不确定",
      "不适用",
      "不涉及",
      "无",
      "没有",
      "有",
      "是",
      "否",
      "空",
      "空白",
      "默认",
      "已约定",
      "已包含",
      "已覆盖",
      "某某",
      "占位",
      "占位文字",
      "示例",
      "示例文本",
      "测试文本"
     ]
    },
    "mostly": {
     "english": [
      "to be agreed",
      "to be agreed by the parties",
      "to be agreed between the parties",
      "to be agreed separately",
      "to be decided",
      "to be specified",
      "yet to be agreed",
      "yet to be determined",
      "not yet agreed",
      "not yet decided",
      "not yet determined"
     ],
     "chinese": [
      "期限待定",
      "地点待定",
      "时间待定",
      "用途待定",
      "尚待确定",
      "尚待确认",
      "有待确认",
      "有待明确",
      "尚未确定",
      "尚未明确",
      "另行约定",
      "由双方另行约定",
      "由双方另行协商",
      "另行协商确定",
      "由双方协商确定",
      "协商确定"
     ]
    },
    "rest": 12,
    "always": {
     "english": [
      "tbd",
      "lorem ipsum",
      "xxx",
      "xxxx",
      "fill in here",
      "insert text"
     ],
     "chinese": [
      "此处填写",
      "请在此填写",
      "在此处填写"
     ]
    },
    "provisions": [
     "o11-9-1",
     "o11-9-2",
     "guide-terms",
     "guide-necessity"
    ],
    "confidence": "judgement"
   },
   "unlimited-time": {
    "name": {
     "en": "Time without a measure",
     "zh": "没有尺度的期限"
    },
    "why": {
     "en": "How many days, months or years is it, or which dated event ends it?",
     "zh": "具体是多少日、月、年，或者以哪一可确定日期的事件为止？"
    },
    "appliesTo": [
     "terms",
     "retention"
    ],
    "whole": {
     "english": [
      "indefinite",
      "indefinitely",
      "permanent",
      "permanently",
      "perpetual",
      "in perpetuity",
      "forever",
      "always",
      "unlimited",
      "no limit",
      "ongoing",
      "continuous",
      "continuously",
      "long term",
      "long-term",
      "varies",
      "variable",
      "as required",
      "as needed",
      "as necessary",
      "as appropriate",
      "when needed",
      "when required",
      "soon",
      "promptly",
      "timely",
      "on time"
     ],
     "chinese": [
      "长期",
      "永久",
      "永远",
      "无限期",
      "不限",
      "不限期",
      "不定期",
      "无期限",
      "没有期限",
      "持续",
      "一直",
      "必要期限",
      "必要期限内",
      "必要时间",
      "合理期限",
      "合理期限内",
      "合理时间",
      "最短期限",
      "根据需要",
      "根据业务需要",
      "按需",
      "按业务需要",
      "视需要",
      "视情况",
      "视情况而定",
      "视具体情况",
      "适时",
      "及时",
      "尽快",
      "尽早",
      "随时"
     ]
    },
    "mostly": {
     "english": [
      "as long as necessary",
      "as long as is necessary",
      "as long as it is necessary",
      "as long as needed",
      "as long as it is needed",
      "as long as required",
      "as long as it is required",
      "as long as reasonably necessary",
      "as long as we need it",
      "as long as business needs require",
      "as long as there is a business need",
      "as needed",
      "as necessary",
      "as long as possible",
      "indefinitely",
      "in perpetuity",
      "kept permanently",
      "stored permanently",
      "retained permanently",
      "for an indefinite period",
      "for an unlimited period",
      "for an unlimited time",
      "without time limit",
      "without a time limit",
      "no time limit",
      "no fixed period",
      "no fixed term",
      "until further notice",
      "until no longer needed",
      "until it is no longer needed",
      "until no longer necessary",
      "until no longer required",
      "until they are no longer needed",
      "no longer needed",
      "no longer necessary",
      "no longer required",
      "reasonable period",
      "reasonable period of time",
      "reasonable time",
      "reasonable term",
      "appropriate period",
      "appropriate time",
      "necessary period",
      "period necessary",
      "period required",
      "time necessary",
      "shortest possible time",
      "shortest time possible",
      "shortest period possible",
      "shortest time necessary",
      "shortest period necessary",
      "shortest necessary time",
      "shortest necessary period",
      "minimum period necessary",
      "minimum necessary period",
      "necessary for the purpose",
      "necessary for the purposes",
      "necessary to achieve the purpose",
      "necessary to fulfil the purpose",
      "necessary to fulfill the purpose",
      "required for the purpose",
      "needed for the purpose",
      "long term",
      "as soon as possible",
      "as soon as practicable",
      "as soon as reasonably possible",
      "as soon as reasonably practicable",
      "without undue delay",
      "in a timely manner",
      "in due course",
      "in due time",
      "at the earliest opportunity",
      "case by case",
      "case-by-case"
     ],
     "chinese": [
      "必要期限",
      "必要的期限",
      "必要时间",
      "必要的时间",
      "必需的期限",
      "必需的时间",
      "所必需的期限",
      "所必要的期限",
      "必要的最短时间",
      "必要最短时间",
      "最短必要期限",
      "最短必要时间",
      "最短期限",
      "最短时间",
      "合理期限",
      "合理的期限",
      "合理时间",
      "合理的时间",
      "适当期限",
      "根据需要",
      "根据业务需要",
      "根据实际需要",
      "按业务需要",
      "按照业务需要",
      "视需要",
      "视业务需要",
      "视实际需要",
      "业务需要期间",
      "业务需要的期限",
      "按需保存",
      "按需保留",
      "按需存储",
      "长期保存",
      "长期保留",
      "长期存储",
      "永久保存",
      "永久保留",
      "永久存储",
      "无限期",
      "不设期限",
      "不设保存期限",
      "没有期限",
      "不限期限",
      "期限不限",
      "不再需要",
      "不再必要",
      "另行通知为止",
      "实现目的所必需",
      "实现处理目的",
      "实现目的为止",
      "尽快",
      "尽早",
      "及时",
      "适时",
      "视情况",
      "视具体情况",
      "一事一议"
     ]
    },
    "rest": 30,
    "always": {
     "english": [],
     "chinese": []
    },
    "provisions": [
     "o11-9-2",
     "o11-9-6",
     "pipl-19"
    ],
    "confidence": "judgement"
   },
   "reference-to-law-only": {
    "name": {
     "en": "Nothing but a reference to the law",
     "zh": "仅笼统援引法律"
    },
    "why": {
     "en": "Which law and which article, and what follows from it in this case?",
     "zh": "依据哪部法律的哪一条，在本场景下具体要求是什么？"
    },
    "appliesTo": [
     "terms",
     "necessity",
     "retention",
     "purpose"
    ],
    "whole": {
     "english": [
      "by law",
      "lawful",
      "lawfully",
      "legal",
      "statutory",
      "statutory period",
      "compliant",
      "compliance",
      "legally required",
      "legal reasons",
      "regulatory reasons",
      "legal obligation",
      "legal obligations",
      "legal requirement",
      "legal requirements",
      "regulatory requirements",
      "required by law",
      "as required by law",
      "as permitted by law"
     ],
     "chinese": [
      "依法",
      "合法",
      "合规",
      "合法合规",
      "依法合规",
      "法定",
      "法定期限",
      "法定义务",
      "按规定",
      "按照规定",
      "按有关规定",
      "按相关规定",
      "依规定",
      "法律规定",
      "法律法规规定",
      "法律要求",
      "符合法律",
      "符合规定",
      "符合要求",
      "监管要求",
      "合规要求",
      "合规需要",
      "监管需要"
     ]
    },
    "mostly": {
     "english": [
      "as required by law",
      "as required by applicable law",
      "as required by applicable laws",
      "as required by the law",
      "required by law",
      "required by applicable law",
      "required by applicable laws and regulations",
      "as permitted by law",
      "as permitted by applicable law",
      "permitted by law",
      "as provided by law",
      "prescribed by law",
      "as prescribed by law",
      "as stipulated by law",
      "according to law",
      "according to the law",
      "according to applicable law",
      "according to laws and regulations",
      "according to relevant laws",
      "according to the relevant laws",
      "in accordance with law",
      "in accordance with the law",
      "in accordance with laws",
      "in accordance with applicable law",
      "in accordance with applicable laws",
      "in accordance with applicable laws and regulations",
      "in accordance with laws and regulations",
      "in accordance with relevant laws",
      "in accordance with relevant laws and regulations",
      "in accordance with the relevant laws and regulations",
      "in accordance with legal requirements",
      "in accordance with regulations",
      "in compliance with law",
      "in compliance with the law",
      "in compliance with laws",
      "in compliance with applicable law",
      "in compliance with applicable laws",
      "in compliance with applicable laws and regulations",
      "in compliance with regulations",
      "in line with applicable law",
      "pursuant to applicable law",
      "pursuant to law",
      "subject to applicable law",
      "under applicable law",
      "under applicable laws",
      "under the law",
      "comply with applicable law",
      "comply with applicable laws",
      "comply with laws and regulations",
      "complies with applicable law",
      "complies with applicable laws",
      "applicable laws and regulations",
      "relevant laws and regulations",
      "to the extent permitted by law",
      "statutory retention period",
      "statutory retention periods",
      "statutory period",
      "statutory periods",
      "legal retention period",
      "legal retention periods",
      "due to legal requirements",
      "because of legal requirements",
      "due to regulatory requirements",
      "meet legal requirements",
      "meets legal requirements",
      "meet regulatory requirements",
      "meets regulatory requirements",
      "to meet legal obligations",
      "for legal reasons",
      "for regulatory reasons"
     ],
     "chinese": [
      "按照法律法规",
      "按照法律规定",
      "按照法律要求",
      "按照有关法律",
      "按照相关法律",
      "按照适用法律",
      "依照法律法规",
      "依照法律规定",
      "依照有关法律",
      "依照相关法律",
      "依据法律法规",
      "依据法律规定",
      "依据相关法律",
      "根据法律法规",
      "根据法律规定",
      "根据法律要求",
      "根据有关法律",
      "根据相关法律",
      "根据适用法律",
      "法律法规规定",
      "法律法规要求",
      "法律、法规规定",
      "法律、行政法规规定",
      "法律、行政法规的规定",
      "法律规定的期限",
      "法律法规允许",
      "相关法律法规",
      "有关法律法规",
      "适用法律法规",
      "适用的法律法规",
      "国家有关规定",
      "国家相关规定",
      "有关规定",
      "相关规定",
      "符合法律法规",
      "符合法律规定",
      "符合法律要求",
      "符合监管要求",
      "满足监管要求",
      "满足合规要求",
      "出于合规需要",
      "法定保存期限",
      "法定保存期",
      "法定期限",
      "依法处理",
      "依法保存",
      "依法存储",
      "依法执行",
      "依法办理",
      "依法确定",
      "依法删除",
      "依法承担",
      "依法采取",
      "依法合规",
      "合法合规"
     ]
    },
    "rest": 24,
    "always": {
     "english": [],
     "chinese": []
    },
    "provisions": [
     "o11-9-1",
     "o11-9-2",
     "guide-necessity",
     "guide-terms"
    ],
    "confidence": "judgement"
   },
   "business-needs": {
    "name": {
     "en": "Business needs",
     "zh": "业务需要"
    },
    "why": {
     "en": "Why must this data leave China, why is processing in China not feasible, and how is it kept to the minimum?",
     "zh": "为何这些数据必须出境，为何不能在境内处理，如何做到最小化？"
    },
    "appliesTo": [
     "necessity",
     "retention",
     "purpose"
    ],
    "whole": {
     "english": [
      "necessary",
      "needed",
      "required",
      "business",
      "business need",
      "business needs",
      "business reason",
      "business reasons",
      "business purpose",
      "business purposes",
      "business requirement",
      "business requirements",
      "business operation",
      "business operations",
      "business development",
      "general business purposes",
      "legitimate business purposes",
      "commercial purposes",
      "commercial reasons",
      "operations",
      "operational needs",
      "operational reasons",
      "operational requirements",
      "operational efficiency",
      "efficiency",
      "improve efficiency",
      "higher efficiency",
      "convenience",
      "cost",
      "costs",
      "cost savings",
      "cost efficiency",
      "synergies",
      "economies of scale",
      "group requirement",
      "group requirements",
      "group needs",
      "group policy",
      "group strategy",
      "corporate policy",
      "corporate requirement",
      "company policy",
      "company requirement",
      "headquarters",
      "headquarters requirement",
      "headquarters requirements",
      "head office",
      "global alignment",
      "global consistency",
      "global management",
      "global strategy",
      "global standardisation",
      "global standardization",
      "harmonisation",
      "harmonization",
      "internal purposes",
      "internal use",
      "management purposes",
      "management needs",
      "administrative purposes",
      "general purposes",
      "various purposes",
      "other purposes",
      "work needs",
      "work requirements",
      "best practice",
      "technical reasons",
      "historical reasons",
      "organisational reasons",
      "organizational reasons"
     ],
     "chinese": [
      "必要",
      "必需",
      "需要",
      "有必要",
      "确有必要",
      "业务",
      "业务需要",
      "业务需求",
      "业务要求",
      "业务原因",
      "业务目的",
      "业务用途",
      "业务运营",
      "业务发展",
      "业务发展需要",
      "业务发展需求",
      "商业目的",
      "商业需要",
      "经营需要",
      "经营管理",
      "经营管理需要",
      "工作需要",
      "工作要求",
      "管理需要",
      "管理需求",
      "管理要求",
      "运营需要",
      "运营效率",
      "战略需要",
      "协同需要",
      "公司需要",
      "公司要求",
      "公司规定",
      "公司政策",
      "集团需要",
      "集团要求",
      "集团规定",
      "集团政策",
      "集团管理",
      "集团管理需要",
      "集团统一管理",
      "总部需要",
      "总部要求",
      "总部规定",
      "总部管理",
      "总公司要求",
      "母公司要求",
      "全球管理",
      "全球统一",
      "全球统一管理",
      "全球一体化",
      "全球化管理",
      "统一管理",
      "便于管理",
      "方便管理",
      "提高效率",
      "提升效率",
      "提高运营效率",
      "提升运营效率",
      "降低成本",
      "降本增效",
      "内部使用",
      "内部管理",
      "日常经营",
      "日常管理",
      "其他用途",
      "技术原因",
      "历史原因"
     ]
    },
    "mostly": {
     "english": [
      "business need",
      "business needs",
      "business reasons",
      "business purposes",
      "business requirements",
      "operational efficiency",
      "operational needs",
      "operational reasons",
      "operational requirements",
      "commercial reasons",
      "group requirement",
      "group requirements",
      "group policy",
      "group-wide policy",
      "corporate policy",
      "company policy",
      "required by the group",
      "required by group policy",
      "required by headquarters",
      "required by the headquarters",
      "required by head office",
      "required by the head office",
      "required by hq",
      "required by the parent company",
      "requested by headquarters",
      "requested by head office",
      "requested by the parent company",
      "demanded by headquarters",
      "the group requires",
      "headquarters require",
      "headquarters requires",
      "headquarters needs",
      "head office requires",
      "head office needs",
      "hq requires",
      "hq needs",
      "parent company requires",
      "requirement of headquarters",
      "requirements of headquarters",
      "requirements of the group",
      "global alignment",
      "global consistency",
      "global standardisation",
      "global standardization",
      "global harmonisation",
      "global harmonization",
      "unified global management",
      "for convenience",
      "for efficiency",
      "for cost reasons",
      "economies of scale"
     ],
     "chinese": [
      "因业务需要",
      "因为业务需要",
      "由于业务需要",
      "基于业务需要",
      "根据业务需要",
      "出于业务需要",
      "为业务需要",
      "为了业务需要",
      "满足业务需要",
      "满足业务需求",
      "基于业务需求",
      "根据业务需求",
      "公司业务需要",
      "集团业务需要",
      "实际业务需要",
      "业务发展需要",
      "业务发展需求",
      "业务发展的需要",
      "业务开展需要",
      "业务开展的需要",
      "业务经营需要",
      "业务运营需要",
      "经营管理需要",
      "经营管理的需要",
      "经营发展需要",
      "因工作需要",
      "出于工作需要",
      "因管理需要",
      "出于管理需要",
      "集团要求",
      "集团统一要求",
      "集团管理要求",
      "集团管理需要",
      "集团统一管理",
      "集团统一部署",
      "集团政策要求",
      "总部要求",
      "总部统一要求",
      "总部统一管理",
      "总部管理要求",
      "总部管理需要",
      "总公司要求",
      "母公司要求",
      "公司统一管理",
      "公司统一要求",
      "全球统一管理",
      "全球统一部署",
      "全球统一要求",
      "全球一体化管理",
      "全球化管理需要",
      "便于统一管理",
      "方便统一管理",
      "提高运营效率",
      "提升运营效率",
      "提高管理效率",
      "提升管理效率",
      "降本增效"
     ]
    },
    "rest": 28,
    "always": {
     "english": [],
     "chinese": []
    },
    "provisions": [
     "guide-necessity",
     "qa-2025-04-necessity",
     "pipl-6"
    ],
    "confidence": "judgement"
   },
   "best-effort": {
    "name": {
     "en": "Effort without a measure",
     "zh": "没有内容的努力承诺"
    },
    "why": {
     "en": "Which measures are these, and how would one check that they are there?",
     "zh": "具体是哪些措施，如何核验已经落实？"
    },
    "appliesTo": [
     "terms",
     "necessity"
    ],
    "whole": {
     "english": [
      "reasonable measures",
      "appropriate measures",
      "appropriate safeguards",
      "suitable measures",
      "adequate measures",
      "adequate protection",
      "necessary measures",
      "best effort",
      "best efforts",
      "reasonable efforts",
      "due care",
      "good faith",
      "safeguards",
      "state of the art",
      "industry standard",
      "industry standards",
      "best practice",
      "best practices",
      "where possible",
      "wherever possible",
      "as far as possible",
      "to the extent possible",
      "where feasible",
      "if feasible"
     ],
     "chinese": [
      "合理措施",
      "适当措施",
      "必要措施",
      "相应措施",
      "有效措施",
      "合理努力",
      "尽力",
      "尽力而为",
      "尽最大努力",
      "尽可能",
      "尽量",
      "力所能及",
      "行业标准",
      "行业惯例",
      "最佳实践",
      "善意"
     ]
    },
    "mostly": {
     "english": [
      "reasonable measures",
      "reasonable steps",
      "reasonable precautions",
      "reasonable safeguards",
      "reasonable security",
      "appropriate measures",
      "appropriate steps",
      "appropriate safeguards",
      "appropriate protection",
      "appropriate security",
      "appropriate technical and organisational measures",
      "appropriate technical and organizational measures",
      "appropriate technical measures",
      "appropriate security measures",
      "reasonable security measures",
      "suitable measures",
      "suitable safeguards",
      "adequate measures",
      "adequate safeguards",
      "adequate protection",
      "necessary measures",
      "necessary steps",
      "commercially reasonable",
      "commercially reasonable efforts",
      "commercially reasonable measures",
      "reasonable efforts",
      "best effort",
      "best efforts",
      "reasonable endeavours",
      "best endeavours",
      "all reasonable",
      "industry standard measures",
      "industry-standard measures",
      "industry-standard security",
      "generally accepted standards",
      "due care"
     ],
     "chinese": [
      "合理措施",
      "合理的措施",
      "适当措施",
      "适当的措施",
      "必要措施",
      "必要的措施",
      "相应措施",
      "相应的措施",
      "有效措施",
      "有效的措施",
      "充分措施",
      "合理安全措施",
      "合理的安全措施",
      "适当安全措施",
      "适当的安全措施",
      "必要安全措施",
      "必要的安全措施",
      "相应安全措施",
      "相应的安全措施",
      "必要的保护措施",
      "相应的保护措施",
      "必要的技术措施",
      "必要的技术和管理措施",
      "适当的技术和管理措施",
      "合理努力",
      "合理的努力",
      "商业上合理",
      "尽最大努力",
      "尽最大的努力",
      "尽力",
      "力所能及",
      "行业惯例",
      "行业通行做法",
      "业界标准"
     ]
    },
    "rest": 30,
    "always": {
     "english": [],
     "chinese": []
    },
    "provisions": [
     "o11-5",
     "o11-9-4",
     "pipl-51",
     "dsl-27"
    ],
    "confidence": "judgement"
   },
   "etcetera-scope": {
    "name": {
     "en": "Scope left open",
     "zh": "范围未封闭"
    },
    "why": {
     "en": "Which data and which purposes are meant beyond those named? What is not named is not covered.",
     "zh": "除列明者外还包括哪些数据、哪些目的？未列明的不在范围之内。"
    },
    "appliesTo": [
     "terms",
     "purpose"
    ],
    "whole": {
     "english": [
      "etc",
      "et cetera",
      "and so on",
      "and others",
      "other",
      "others",
      "other data",
      "other information",
      "miscellaneous",
      "misc",
      "various",
      "various data",
      "all",
      "all data",
      "any",
      "any data",
      "everything",
      "as applicable",
      "related data",
      "relevant data"
     ],
     "chinese": [
      "等",
      "等等",
      "其他",
      "其它",
      "其他数据",
      "其他信息",
      "相关数据",
      "相关信息",
      "有关数据",
      "有关信息",
      "全部",
      "全部数据",
      "所有数据",
      "所有信息",
      "各类数据",
      "各种数据",
      "若干"
     ]
    },
    "mostly": {
     "english": [
      "etc",
      "et cetera",
      "and so on",
      "and so forth",
      "and the like",
      "and others",
      "and other data",
      "or other data",
      "related data",
      "relevant data",
      "various data"
     ],
     "chinese": [
      "等等",
      "相关数据",
      "有关数据",
      "各类数据",
      "各种数据",
      "所有数据",
      "全部数据"
     ]
    },
    "rest": 12,
    "always": {
     "english": [
      "including but not limited to",
      "including, but not limited to",
      "including without limitation",
      "and any other data",
      "or any other data",
      "and other data as needed",
      "and other data as required",
      "any other purpose",
      "and other purposes",
      "or other purposes"
     ],
     "chinese": [
      "包括但不限于",
      "包含但不限于",
      "等相关数据",
      "等有关数据",
      "等其他数据",
      "等相关信息",
      "等其他信息",
      "及其他数据",
      "以及其他数据",
      "及其他相关数据",
      "以及其他相关数据",
      "及其他相关信息",
      "以及其他相关信息",
      "等其他用途",
      "等相关用途",
      "及其他用途",
      "以及其他用途",
      "等其他目的"
     ]
    },
    "provisions": [
     "o11-9-1",
     "pipl-6",
     "ndsr-38"
    ],
    "confidence": "judgement"
   }
  }
 },
 "field-dictionary": {
  "carriers": {
   "english": [
    "data",
    "info",
    "information",
    "value",
    "text",
    "content",
    "raw",
    "plain",
    "plaintext",
    "encrypted",
    "enc",
    "hash",
    "hashed",
    "url",
    "uri",
    "link",
    "path",
    "file",
    "attachment",
    "upload",
    "blob",
    "binary",
    "bytes",
    "json",
    "xml",
    "list",
    "array",
    "field",
    "column",
    "string",
    "str",
    "varchar",
    "code",
    "new",
    "old",
    "current",
    "original",
    "cn",
    "en",
    "zh",
    "base",
    "sha",
    "md"
   ],
   "chinese": [
    "信息",
    "数据",
    "资料",
    "内容",
    "字段",
    "文件",
    "附件",
    "链接",
    "路径",
    "明文",
    "密文",
    "原文",
    "原值",
    "列表",
    "清单",
    "情况",
    "编码",
    "代码"
   ]
  },
  "sensitive": [
   {
    "kind": "biometric",
    "english": [
     "dna",
     "dna-sequence",
     "gene-data",
     "gene-sequence",
     "gene-test-result",
     "genetic-data",
     "genetic-test-result",
     "genome",
     "genotype"
    ],
    "chinese": [
     "基因",
     "基因序列",
     "基因检测结果",
     "基因型",
     "基因组",
     "遗传信息"
    ],
    "alone": [
     "gene"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "biometric",
    "english": [
     "face-image",
     "face-photo",
     "face-scan",
     "face-feature",
     "face-feature-vector",
     "face-template",
     "face-vector",
     "face-embedding",
     "face-encoding",
     "face-print",
     "faceprint",
     "facial-image",
     "facial-feature",
     "facial-geometry",
     "face-recognition-data",
     "facial-recognition-data"
    ],
    "chinese": [
     "人脸",
     "人脸图像",
     "人脸图片",
     "人脸照片",
     "人脸特征",
     "人脸特征值",
     "人脸特征向量",
     "人脸模板",
     "人脸识别信息",
     "人脸识别数据",
     "人脸识别照片",
     "面部特征",
     "面部图像",
     "面容特征"
    ],
    "alone": [
     "face",
     "facial"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "biometric",
    "english": [
     "voiceprint",
     "voice-print",
     "voice-feature",
     "voice-template",
     "speaker-embedding"
    ],
    "chinese": [
     "声纹",
     "声纹特征",
     "声纹模板",
     "声音特征"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "biometric",
    "english": [
     "gait-feature",
     "gait-pattern"
    ],
    "chinese": [
     "步态",
     "步态特征"
    ],
    "alone": [
     "gait"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "biometric",
    "english": [
     "fingerprint",
     "finger-print",
     "fingerprint-image",
     "fingerprint-feature",
     "fingerprint-template",
     "thumbprint"
    ],
    "chinese": [
     "指纹",
     "指纹图像",
     "指纹特征",
     "指纹模板"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "biometric",
    "english": [
     "palm-print",
     "palmprint",
     "palm-vein",
     "palm-image"
    ],
    "chinese": [
     "掌纹",
     "掌纹特征",
     "掌静脉"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "biometric",
    "english": [
     "iris-scan",
     "iris-image",
     "iris-template",
     "iris-code",
     "eye-print"
    ],
    "chinese": [
     "虹膜",
     "虹膜图像",
     "虹膜特征",
     "眼纹",
     "眼纹特征"
    ],
    "alone": [
     "iris"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "biometric",
    "english": [
     "ear-shape",
     "ear-print",
     "ear-image"
    ],
    "chinese": [
     "耳廓",
     "耳廓特征"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "biometric",
    "english": [
     "biometric-data",
     "biometric-information",
     "biometric-feature",
     "biometric-identifier",
     "biometric-sample",
     "biometric-template",
     "retina-scan"
    ],
    "chinese": [
     "生物识别信息",
     "生物识别数据",
     "生物识别特征",
     "生物特征",
     "视网膜图像"
    ],
    "alone": [
     "biometric",
     "biometrics"
    ],
    "provisions": [
     "pipl-28",
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The kind is in Article 28 of the PIPL, not the single words; that a retina scan belongs here is a reading. The exact list of Annex A is not verified.",
     "zh": "类别见于《个人信息保护法》第二十八条，具体词语并非法条用语；将视网膜图像归入此类属于理解。附录A的确切清单尚未核实。"
    }
   },
   {
    "kind": "religion",
    "english": [
     "religion",
     "religious-belief",
     "religious-affiliation",
     "religious-preference"
    ],
    "chinese": [
     "宗教",
     "宗教信仰",
     "宗教派别",
     "信教情况",
     "是否信教"
    ],
    "alone": [
     "faith",
     "religious",
     "信仰"
    ],
    "provisions": [
     "pipl-28",
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "specific-identity",
    "english": [
     "disability",
     "disability-status",
     "disability-type",
     "disability-grade",
     "disability-level",
     "disability-certificate",
     "disability-certificate-number",
     "disability-card"
    ],
    "chinese": [
     "残疾",
     "残疾状况",
     "残疾类别",
     "残疾类型",
     "残疾等级",
     "残疾程度",
     "残疾证",
     "残疾人证",
     "残障",
     "残障身份"
    ],
    "alone": [
     "handicap"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "specific-identity",
    "english": [
     "specific-identity",
     "confidential-occupation"
    ],
    "chinese": [
     "特定身份",
     "不宜公开的职业",
     "不适宜公开的职业",
     "涉密职业"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "Which occupations are meant is not known; the words are ours. The exact list of Annex A is not verified.",
     "zh": "所指具体职业不明，词语为本工具整理；附录A的确切清单尚未核实。"
    }
   },
   {
    "kind": "health",
    "english": [
     "disease",
     "disease-name",
     "disease-history",
     "illness",
     "medical-condition",
     "medical-history",
     "health-condition",
     "health-status",
     "allergy-history",
     "allergies"
    ],
    "chinese": [
     "病症",
     "疾病",
     "疾病名称",
     "病史",
     "家族史",
     "慢性病",
     "患病情况",
     "病情",
     "过敏史",
     "健康状况",
     "健康信息"
    ],
    "alone": [
     "health"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "health",
    "english": [
     "diagnosis",
     "diagnoses",
     "diagnosis-result",
     "icd-code",
     "icd-10",
     "medical-record",
     "medical-report",
     "medical-certificate",
     "medical-image",
     "medical-examination-report",
     "clinical-record",
     "patient-record",
     "health-record",
     "health-report",
     "health-check-result",
     "health-examination-report",
     "physical-examination-report",
     "hospitalization-record",
     "outpatient-record",
     "discharge-summary",
     "treatment-record",
     "surgery-record",
     "surgical-history",
     "nursing-record",
     "doctor-order",
     "prescription",
     "medication",
     "medication-record",
     "lab-result",
     "blood-test-result",
     "vaccination-record"
    ],
    "chinese": [
     "诊断",
     "诊断结果",
     "诊断记录",
     "诊断证明",
     "诊疗记录",
     "就诊记录",
     "病历",
     "处方",
     "用药记录",
     "用药史",
     "治疗记录",
     "手术记录",
     "住院记录",
     "门诊记录",
     "护理记录",
     "医嘱",
     "医嘱单",
     "化验单",
     "化验结果",
     "医学检验报告",
     "医学检查报告",
     "医学影像",
     "体检报告",
     "体检结果",
     "体检记录",
     "健康档案",
     "出院小结",
     "疫苗接种记录"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "health",
    "english": [
     "sick-note",
     "sick-leave-certificate",
     "sick-leave-reason",
     "occupational-disease",
     "work-injury-diagnosis"
    ],
    "chinese": [
     "病假条",
     "病假证明",
     "病假原因",
     "职业病",
     "职业病诊断",
     "工伤诊断"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement"
   },
   {
    "kind": "financial-account",
    "english": [
     "bank-account",
     "bank-account-number",
     "bank-account-no",
     "iban",
     "bank-card",
     "bank-card-number",
     "bank-card-no",
     "bankcard",
     "credit-card-number",
     "credit-card-no",
     "debit-card-number",
     "primary-account-number",
     "payment-account",
     "securities-account",
     "securities-account-number",
     "brokerage-account",
     "fund-account",
     "fund-account-number",
     "salary-account",
     "alipay-account",
     "wechat-pay-account"
    ],
    "chinese": [
     "银行账号",
     "银行帐号",
     "银行账户",
     "银行帐户",
     "银行卡",
     "银行卡号",
     "工资卡号",
     "工资账号",
     "信用卡号",
     "储蓄卡号",
     "借记卡号",
     "支付账号",
     "支付账户",
     "支付宝账号",
     "证券账号",
     "证券账户",
     "基金账号",
     "基金账户",
     "公积金账号",
     "收款账号",
     "收款账户",
     "开户账号"
    ],
    "alone": [
     "credit-card",
     "debit-card",
     "信用卡",
     "储蓄卡"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "financial-account",
    "english": [
     "bank-password",
     "card-pin",
     "payment-password",
     "transaction-password",
     "cvv",
     "cvc",
     "card-verification-code",
     "card-security-code"
    ],
    "chinese": [
     "支付密码",
     "交易密码",
     "取款密码",
     "银行卡密码",
     "网银密码",
     "卡片验证码",
     "信用卡安全码",
     "信用卡验证码"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "financial-account",
    "english": [
     "track-1-data",
     "track-2-data",
     "card-track-data",
     "magnetic-stripe",
     "magstripe",
     "card-chip-data",
     "ic-card-data"
    ],
    "chinese": [
     "磁道数据",
     "磁道信息",
     "银行卡芯片信息",
     "卡片芯片信息"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "financial-account",
    "english": [
     "payment-token",
     "card-token"
    ],
    "chinese": [
     "支付标记"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "financial-account",
    "english": [
     "income-detail",
     "salary-detail",
     "salary-slip",
     "pay-slip",
     "payslip",
     "payroll-detail",
     "payroll-record"
    ],
    "chinese": [
     "收入明细",
     "工资明细",
     "薪资明细",
     "薪酬明细",
     "工资条",
     "工资单",
     "工资发放记录"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "financial-account",
    "english": [
     "salary",
     "salary-amount",
     "wage",
     "personal-income",
     "monthly-income",
     "annual-income",
     "individual-income-tax",
     "personal-income-tax"
    ],
    "chinese": [
     "工资",
     "薪资",
     "薪酬",
     "月薪",
     "年薪",
     "个人收入",
     "月收入",
     "年收入",
     "个人所得税",
     "个税明细"
    ],
    "alone": [
     "income",
     "收入"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement",
    "note": {
     "en": "The annex names income detail; whether a single figure of pay counts is a reading, so that a person decides.",
     "zh": "附录列举的是收入明细；单项薪酬数额是否属于，系本工具的理解，应由人工判断。"
    }
   },
   {
    "kind": "whereabouts",
    "english": [
     "gps-track",
     "gps-trace",
     "gps-trajectory",
     "location-track",
     "location-trace",
     "location-history",
     "location-log",
     "position-history",
     "movement-track",
     "movement-history",
     "travel-track",
     "driving-track",
     "vehicle-trajectory",
     "track-point",
     "continuous-location",
     "whereabouts",
     "user-trajectory"
    ],
    "chinese": [
     "行踪",
     "行踪轨迹",
     "行动轨迹",
     "移动轨迹",
     "活动轨迹",
     "位置轨迹",
     "定位轨迹",
     "连续定位",
     "出行轨迹",
     "行程轨迹",
     "行驶轨迹",
     "行车轨迹",
     "车辆轨迹",
     "运动轨迹",
     "gps轨迹",
     "轨迹点",
     "历史位置",
     "历史轨迹",
     "位置历史",
     "个人轨迹",
     "用户轨迹"
    ],
    "alone": [
     "trajectory",
     "track",
     "tracks",
     "轨迹"
    ],
    "provisions": [
     "pipl-28",
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "under-14",
    "english": [
     "child-name",
     "child-birthday",
     "child-birth-date",
     "child-date-of-birth",
     "child-age",
     "child-id-number",
     "child-photo",
     "child-school",
     "children-name",
     "children-age",
     "kid-name",
     "baby-name",
     "baby-birthday",
     "minor-name",
     "minor-age",
     "pupil-name",
     "pupil-record",
     "pupil-id",
     "kindergarten",
     "guardian-name",
     "guardian-phone",
     "guardian-id-number",
     "guardian-consent",
     "parental-consent",
     "parent-consent"
    ],
    "chinese": [
     "儿童姓名",
     "儿童生日",
     "儿童年龄",
     "儿童照片",
     "儿童信息",
     "孩子姓名",
     "宝宝姓名",
     "宝宝生日",
     "幼儿姓名",
     "小学生姓名",
     "未成年人姓名",
     "未成年人信息",
     "子女姓名",
     "子女年龄",
     "子女生日",
     "子女出生日期",
     "子女信息",
     "子女身份证号",
     "监护人",
     "监护人姓名",
     "监护人电话",
     "监护人手机号",
     "监护人身份证号",
     "监护人同意",
     "家长同意",
     "幼儿园"
    ],
    "alone": [
     "pupil",
     "guardian"
    ],
    "provisions": [
     "pipl-28",
     "pipl-31"
    ],
    "confidence": "judgement",
    "note": {
     "en": "Any personal information of a child under fourteen is sensitive (verified); that these names point to such children is our reading, ask for their age.",
     "zh": "不满十四周岁未成年人的任何个人信息均为敏感个人信息（已核实）；据字段名推断涉及此类未成年人系本工具的理解，应核实年龄。"
    }
   },
   {
    "kind": "other-sensitive",
    "english": [
     "precise-location",
     "gps",
     "gps-location",
     "gps-position",
     "gps-coordinate",
     "gps-lat",
     "gps-lng",
     "gps-latitude",
     "gps-longitude",
     "location-coordinates",
     "geo-location",
     "geolocation",
     "geo-point",
     "lat-lng",
     "lat-long",
     "latitude-longitude",
     "real-time-location",
     "realtime-location",
     "live-location",
     "current-location",
     "user-latitude",
     "user-longitude",
     "home-latitude",
     "home-longitude"
    ],
    "chinese": [
     "精准定位",
     "精准位置",
     "精确定位",
     "精确位置",
     "gps坐标",
     "gps位置",
     "gps定位",
     "经纬度",
     "位置坐标",
     "定位坐标",
     "实时位置"
    ],
    "alone": [
     "latitude",
     "longitude",
     "lat",
     "lng",
     "经度",
     "纬度"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "other-sensitive",
    "english": [
     "id-card-photo",
     "id-card-image",
     "id-card-picture",
     "id-card-scan",
     "id-card-copy",
     "id-card-front",
     "id-card-back",
     "id-card-front-image",
     "id-card-back-image",
     "identity-card-photo",
     "identity-card-image",
     "identity-card-copy",
     "id-front-image",
     "id-back-image",
     "id-copy",
     "handheld-id-photo"
    ],
    "chinese": [
     "身份证照",
     "身份证照片",
     "身份证图片",
     "身份证影像",
     "身份证扫描件",
     "身份证复印件",
     "身份证正面",
     "身份证反面",
     "身份证正反面",
     "身份证正面照",
     "身份证反面照",
     "身份证正反面照片"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The photo of an identity card is named second-hand; that scans and copies count as photos is a reading. The exact list of Annex A is not verified.",
     "zh": "身份证照片见于二手摘要；扫描件、复印件视同照片属于理解。附录A的确切清单尚未核实。"
    }
   },
   {
    "kind": "other-sensitive",
    "english": [
     "passport-scan",
     "passport-copy",
     "passport-image",
     "id-document-photo",
     "id-document-image",
     "id-document-scan",
     "id-document-copy",
     "identity-document-photo",
     "identity-document-image",
     "driving-license-photo",
     "driver-license-photo"
    ],
    "chinese": [
     "护照首页",
     "护照扫描件",
     "护照复印件",
     "证件照片",
     "证件影像",
     "证件扫描件",
     "证件复印件",
     "驾驶证照片"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement",
    "note": {
     "en": "Known is the photo of the identity card; that photos of other identity papers count like it is a reading.",
     "zh": "已知列举的是身份证照片；其他身份证件的照片同等对待属于理解。"
    }
   },
   {
    "kind": "other-sensitive",
    "english": [
     "sexual-life",
     "sex-life",
     "sexual-orientation",
     "sexual-preference",
     "sexual-history",
     "sexual-behavior"
    ],
    "chinese": [
     "性取向",
     "性生活史",
     "性生活情况",
     "性行为史"
    ],
    "alone": [
     "sexuality",
     "性生活",
     "性倾向",
     "性偏好",
     "性行为"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "other-sensitive",
    "english": [
     "criminal-record",
     "criminal-history",
     "criminal-conviction",
     "criminal-offence",
     "criminal-record-certificate",
     "conviction-record",
     "police-record"
    ],
    "chinese": [
     "犯罪记录",
     "犯罪史",
     "前科",
     "前科记录",
     "刑事记录",
     "无犯罪记录证明"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "other-sensitive",
    "english": [
     "credit-information",
     "credit-report",
     "credit-record",
     "credit-history",
     "credit-bureau-report",
     "personal-credit"
    ],
    "chinese": [
     "征信",
     "征信报告",
     "征信记录",
     "信用报告",
     "信用记录"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "other-sensitive",
    "english": [
     "credit-score",
     "credit-rating"
    ],
    "chinese": [
     "信用评分",
     "征信评分",
     "个人信用分",
     "个人信用等级",
     "芝麻信用分"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement",
    "note": {
     "en": "The annex is known to name credit information; that a score derived from it counts is a reading.",
     "zh": "已知附录列举征信信息；由其得出的评分同等对待属于理解。"
    }
   },
   {
    "kind": "other-sensitive",
    "english": [
     "intimate-image",
     "intimate-photo",
     "intimate-video",
     "nude-photo",
     "nude-video",
     "private-parts-image"
    ],
    "chinese": [
     "裸照",
     "私密照片",
     "私密影像",
     "私密部位照片",
     "私密部位影像",
     "隐私部位照片"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "unverified",
    "note": {
     "en": "The exact list of Annex A of GB/T 45574-2025 is not verified; the spellings are ours.",
     "zh": "GB/T 45574-2025附录A的确切清单尚未核实；具体字段写法为本工具整理。"
    }
   },
   {
    "kind": "specific-identity",
    "english": [
     "id-number",
     "id-no",
     "id-card",
     "id-card-no",
     "id-card-number",
     "identity-number",
     "identity-card-number",
     "identity-document-number",
     "resident-id",
     "citizen-id",
     "national-id",
     "passport-no",
     "passport-number"
    ],
    "chinese": [
     "身份证",
     "身份证号",
     "身份证号码",
     "公民身份号码",
     "证件号",
     "证件号码",
     "护照号",
     "护照号码"
    ],
    "also35273only": true,
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "second-hand",
    "note": {
     "en": "The text of the number only; a photo of the card is sensitive. Passports are taken along by our reading.",
     "zh": "仅指号码文本；身份证照片属于敏感个人信息。护照号码一并列入属于理解。"
    }
   },
   {
    "kind": "specific-identity",
    "english": [
     "marital-status",
     "marriage-status",
     "marital-history"
    ],
    "chinese": [
     "婚史",
     "婚姻史",
     "婚姻状况",
     "婚姻状态"
    ],
    "also35273only": true,
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "second-hand"
   },
   {
    "kind": "financial-account",
    "english": [
     "bank-deposit",
     "deposit-amount",
     "deposit-balance",
     "savings-balance",
     "real-estate",
     "transaction-record",
     "transaction-history",
     "consumption-record",
     "consumption-history",
     "purchase-history"
    ],
    "chinese": [
     "存款",
     "存款余额",
     "房产",
     "交易记录",
     "交易流水",
     "交易明细",
     "消费记录"
    ],
    "alone": [
     "deposit",
     "property"
    ],
    "also35273only": true,
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "second-hand"
   },
   {
    "kind": "health",
    "english": [
     "body-weight",
     "body-height",
     "blood-type",
     "blood-group",
     "blood-pressure",
     "systolic-pressure"
    ],
    "chinese": [
     "体重",
     "身高",
     "血型",
     "血压",
     "收缩压"
    ],
    "alone": [
     "weight",
     "height"
    ],
    "also35273only": true,
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "second-hand",
    "note": {
     "en": "Not by themselves; tied to an illness they belong to health.",
     "zh": "单独存在时不属于；与疾病相关联的属于医疗健康信息。"
    }
   }
  ],
  "notSensitive": [
   {
    "why": {
     "en": "A rough location is set apart from a precise or continuous one.",
     "zh": "粗略位置与精准定位、连续轨迹相区分。"
    },
    "english": [
     "rough-location",
     "coarse-location",
     "approximate-location",
     "ip-location",
     "ip-geolocation",
     "ip-geo-location",
     "location-city",
     "location-region"
    ],
    "chinese": [
     "粗略位置",
     "粗略定位",
     "大致位置",
     "模糊位置",
     "ip属地",
     "ip归属地",
     "所在城市",
     "所在地区"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "second-hand"
   },
   {
    "why": {
     "en": "An identifier of a device or connection, not a feature or a movement of a person.",
     "zh": "设备或者网络标识，并非个人的生物特征或者行踪。"
    },
    "english": [
     "ip-address",
     "mac-address",
     "device-id",
     "imei",
     "cookie-id",
     "device-fingerprint",
     "browser-fingerprint",
     "canvas-fingerprint",
     "client-fingerprint",
     "machine-fingerprint",
     "hardware-fingerprint",
     "terminal-fingerprint"
    ],
    "chinese": [
     "ip地址",
     "mac地址",
     "设备标识",
     "设备id",
     "设备序列号",
     "设备指纹",
     "终端指纹",
     "浏览器指纹",
     "客户端指纹",
     "硬件指纹"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement"
   },
   {
    "why": {
     "en": "A fingerprint of a key, certificate, file or message is a checksum.",
     "zh": "密钥、证书、文件或者报文的“指纹”是校验值。"
    },
    "english": [
     "key-fingerprint",
     "ssh-fingerprint",
     "certificate-fingerprint",
     "cert-fingerprint",
     "certificate-thumbprint",
     "cert-thumbprint",
     "tls-fingerprint",
     "ja-3-fingerprint",
     "file-fingerprint",
     "document-fingerprint",
     "image-fingerprint",
     "audio-fingerprint",
     "content-fingerprint",
     "data-fingerprint",
     "message-fingerprint",
     "schema-fingerprint",
     "query-fingerprint",
     "error-fingerprint",
     "issue-fingerprint",
     "event-fingerprint",
     "code-fingerprint",
     "build-fingerprint",
     "request-fingerprint"
    ],
    "chinese": [
     "密钥指纹",
     "公钥指纹",
     "证书指纹",
     "文件指纹",
     "文档指纹",
     "图像指纹",
     "音频指纹",
     "内容指纹",
     "数据指纹",
     "消息指纹",
     "软件指纹",
     "代码指纹"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement"
   },
   {
    "why": {
     "en": "The face of a thing or an amount on it.",
     "zh": "指物体的表面、软件界面或者票面金额，并非人脸。"
    },
    "english": [
     "face-value",
     "face-amount",
     "face-area",
     "face-count",
     "face-to-face",
     "surface",
     "interface",
     "typeface"
    ],
    "chinese": [
     "面值",
     "票面金额",
     "表面",
     "界面",
     "面对面"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement"
   },
   {
    "why": {
     "en": "The state or the faults of a machine, service or account.",
     "zh": "机器、服务或者账户的状态和故障，并非人的健康。"
    },
    "english": [
     "system-health",
     "service-health",
     "server-health",
     "network-health",
     "device-health",
     "battery-health",
     "vehicle-health",
     "engine-health",
     "equipment-health",
     "machine-health",
     "account-health",
     "app-health",
     "app-health-status",
     "api-health-status",
     "device-health-condition",
     "vehicle-health-condition",
     "battery-health-condition",
     "fault-diagnosis",
     "error-diagnosis",
     "vehicle-diagnosis",
     "engine-diagnosis",
     "remote-diagnosis",
     "system-diagnosis",
     "network-diagnosis",
     "device-diagnosis",
     "equipment-diagnosis",
     "machine-diagnosis",
     "battery-diagnosis",
     "self-diagnosis",
     "plant-disease",
     "crop-disease"
    ],
    "chinese": [
     "系统健康",
     "服务健康",
     "设备健康",
     "电池健康",
     "车辆健康",
     "发动机健康",
     "账户健康",
     "网络健康",
     "故障诊断",
     "车辆诊断",
     "远程诊断",
     "系统诊断",
     "网络诊断",
     "设备诊断",
     "电池诊断",
     "发动机诊断",
     "自诊断",
     "问题诊断"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement"
   },
   {
    "why": {
     "en": "The track of goods, tools or a pointer.",
     "zh": "货物、刀具、机器人或者鼠标的轨迹，并非个人行踪。"
    },
    "english": [
     "shipment-location",
     "parcel-location",
     "cargo-location",
     "container-location",
     "shipment-gps",
     "shipment-gps-track",
     "cargo-gps",
     "cargo-gps-track",
     "container-gps",
     "container-gps-track",
     "robot-movement",
     "cursor-movement",
     "mouse-movement"
    ],
    "chinese": [
     "鼠标移动",
     "鼠标轨迹",
     "机器人运动",
     "机器人移动",
     "物流历史",
     "物流轨迹",
     "快递轨迹",
     "货物位置",
     "货物定位",
     "集装箱定位",
     "集装箱位置"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement"
   },
   {
    "why": {
     "en": "The place of a shop, plant or station, not of a person.",
     "zh": "门店、工厂、站点的位置，并非个人位置。"
    },
    "english": [
     "store-geolocation",
     "shop-geolocation",
     "plant-geolocation",
     "site-geolocation",
     "warehouse-geolocation",
     "station-geolocation",
     "store-gps",
     "store-gps-location",
     "shop-gps-location",
     "plant-gps-location",
     "site-gps-location",
     "warehouse-gps-location",
     "station-gps-location",
     "store-lat-lng",
     "site-lat-lng",
     "station-lat-lng",
     "warehouse-lat-lng"
    ],
    "chinese": [
     "门店经纬度",
     "店铺经纬度",
     "仓库经纬度",
     "工厂经纬度",
     "网点经纬度",
     "站点经纬度",
     "车站经纬度",
     "基站经纬度",
     "充电站经纬度",
     "门店gps坐标",
     "站点gps坐标"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement"
   },
   {
    "why": {
     "en": "The account or the credit of a company; no personal information by itself.",
     "zh": "企业的账户或者信用信息，本身不属于个人信息。"
    },
    "english": [
     "company-bank-account",
     "corporate-bank-account",
     "supplier-bank-account",
     "vendor-bank-account",
     "company-credit-report",
     "corporate-credit-report",
     "business-credit-report",
     "supplier-credit-report",
     "company-credit-score",
     "company-credit-rating",
     "corporate-credit-rating",
     "business-credit-rating",
     "supplier-credit-rating",
     "issuer-credit-rating",
     "bond-credit-rating",
     "company-annual-income"
    ],
    "chinese": [
     "企业银行账号",
     "企业银行账户",
     "公司银行账号",
     "公司银行账户",
     "对公银行账号",
     "对公银行账户",
     "供应商银行账号",
     "供应商银行账户",
     "供应商收款账号",
     "供应商收款账户",
     "企业信用报告",
     "企业征信",
     "企业征信报告",
     "企业信用记录",
     "企业信用评分",
     "供应商信用评分",
     "企业年收入"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement"
   },
   {
    "why": {
     "en": "Terms that look alike.",
     "zh": "字形相近的其他词语。"
    },
    "english": [
     "critical-illness",
     "non-prescription"
    ],
    "chinese": [
     "重大疾病",
     "非处方",
     "个性取向"
    ],
    "provisions": [
     "gb-45574-a"
    ],
    "confidence": "judgement"
   }
  ]
 },
 "pipia-headings": {
  "sa-report-1": {
   "name": {
    "en": "Course of the self-assessment",
    "zh": "自评估工作情况"
   },
   "gist": {
    "en": "When it began and ended, who organised it, by which method, and which third parties took part.",
    "zh": "自评估起止时间、组织情况、实施方式以及参与的第三方机构情况。"
   },
   "document": "self-assessment-report",
   "order": 1,
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "second-hand"
  },
  "sa-report-2": {
   "name": {
    "en": "The transfer as a whole",
    "zh": "出境活动整体情况"
   },
   "gist": {
    "en": "The handler, the data, the means of security, the recipient and the legal document.",
    "zh": "数据处理者、拟出境数据、安全保障能力、境外接收方和法律文件的情况。"
   },
   "document": "self-assessment-report",
   "order": 2,
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "second-hand"
  },
  "sa-report-2-1": {
   "name": {
    "en": "The handler",
    "zh": "数据处理者基本情况"
   },
   "gist": {
    "en": "Who the handler is and what it does.",
    "zh": "数据处理者的主体和业务情况。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-2",
   "order": 1,
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Name and order of the parts are not verified; compare with the template of the 3rd edition.",
    "zh": "各部分的名称和顺序尚未核实，应与第三版指南模板核对。"
   }
  },
  "sa-report-2-2": {
   "name": {
    "en": "The data to be transferred",
    "zh": "拟出境数据情况"
   },
   "gist": {
    "en": "Scene by scene: the data items, the purpose and why each is necessary.",
    "zh": "按业务场景逐项说明数据项、出境目的及其必要性。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-2",
   "order": 2,
   "provisions": [
    "guide-3-self-assessment",
    "qa-2025-04-necessity"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Name and order of the parts are not verified; compare with the template of the 3rd edition.",
    "zh": "各部分的名称和顺序尚未核实，应与第三版指南模板核对。"
   }
  },
  "sa-report-2-3": {
   "name": {
    "en": "The handler's means of security",
    "zh": "数据处理者安全保障能力"
   },
   "gist": {
    "en": "What the handler does and can do to keep the data secure.",
    "zh": "数据处理者的安全管理和技术措施及其能力。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-2",
   "order": 3,
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Name and order of the parts are not verified; compare with the template of the 3rd edition.",
    "zh": "各部分的名称和顺序尚未核实，应与第三版指南模板核对。"
   }
  },
  "sa-report-2-4": {
   "name": {
    "en": "The overseas recipient",
    "zh": "境外接收方情况"
   },
   "gist": {
    "en": "Who receives the data, where, and what it does with it.",
    "zh": "境外接收方的主体、所在地以及处理数据的情况。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-2",
   "order": 4,
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Name and order of the parts are not verified; compare with the template of the 3rd edition.",
    "zh": "各部分的名称和顺序尚未核实，应与第三版指南模板核对。"
   }
  },
  "sa-report-2-5": {
   "name": {
    "en": "What the legal document says",
    "zh": "法律文件约定情况"
   },
   "gist": {
    "en": "How the document with the recipient covers the required terms.",
    "zh": "与境外接收方的法律文件如何约定各项必备内容。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-2",
   "order": 5,
   "provisions": [
    "guide-3-self-assessment",
    "o11-9-1"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Name and order of the parts are not verified; compare with the template of the 3rd edition.",
    "zh": "各部分的名称和顺序尚未核实，应与第三版指南模板核对。"
   }
  },
  "sa-report-2-6": {
   "name": {
    "en": "Other matters",
    "zh": "其他情况"
   },
   "gist": {
    "en": "What else the handler thinks needs to be told.",
    "zh": "数据处理者认为需要说明的其他情况。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-2",
   "order": 6,
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Name and order of the parts are not verified; compare with the template of the 3rd edition.",
    "zh": "各部分的名称和顺序尚未核实，应与第三版指南模板核对。"
   }
  },
  "sa-report-3": {
   "name": {
    "en": "Risks of the transfer",
    "zh": "拟出境活动的风险自评估情况"
   },
   "gist": {
    "en": "The six heads of Article 5, each with the risk found and what was done about it.",
    "zh": "逐项说明第五条各评估事项、发现的风险和整改情况。"
   },
   "document": "self-assessment-report",
   "order": 3,
   "provisions": [
    "guide-3-self-assessment",
    "o11-5"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The heading is from memory; compare with the template of the 3rd edition.",
    "zh": "该标题凭记忆整理，应与第三版指南模板核对。"
   }
  },
  "sa-1": {
   "name": {
    "en": "Lawfulness, legitimacy and necessity",
    "zh": "合法性、正当性、必要性"
   },
   "gist": {
    "en": "Whether purpose, scope and method of the transfer and of the recipient are lawful, legitimate and necessary.",
    "zh": "数据出境和境外接收方处理数据的目的、范围、方式是否合法、正当、必要。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-3",
   "order": 1,
   "rules": [
    "flow-lacks-necessity",
    "necessity-vague",
    "flow-lacks-legal-basis",
    "consent-not-separate",
    "pipia-missing",
    "flow-needs-filing",
    "filing-mechanism-insufficient",
    "mechanism-undetermined",
    "exemption-not-applicable",
    "exemption-needs-evidence",
    "exporter-is-ciio",
    "ciio-status-unknown",
    "core-data-leaves",
    "transfer-before-approval",
    "transfer-after-rejection",
    "transfer-after-expiry"
   ],
   "provisions": [
    "o11-5"
   ],
   "confidence": "verified"
  },
  "sa-2": {
   "name": {
    "en": "Scale, kinds and sensitivity",
    "zh": "规模、范围、种类、敏感程度"
   },
   "gist": {
    "en": "How many and which data, how sensitive, and the risk to national security, public interest and the rights of others.",
    "zh": "出境数据的规模、范围、种类、敏感程度，以及可能给国家安全、公共利益、个人或者组织合法权益带来的风险。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-3",
   "order": 2,
   "rules": [
    "class-unknown",
    "category-likely-sensitive",
    "category-likely-important",
    "data-is-important",
    "volume-missing",
    "volume-stale",
    "volume-contradicts",
    "volume-nears-threshold",
    "volume-split",
    "populations-may-overlap",
    "exported-volume-exceeds",
    "sensitive-volume-exceeds",
    "processed-volume-exceeds",
    "scope-exceeded"
   ],
   "provisions": [
    "o11-5"
   ],
   "confidence": "verified"
  },
  "sa-3": {
   "name": {
    "en": "Duties and ability of the recipient",
    "zh": "境外接收方的责任义务和能力"
   },
   "gist": {
    "en": "What the recipient promises, and whether its measures and ability can keep that promise.",
    "zh": "境外接收方承诺承担的责任义务，以及其管理和技术措施、能力能否履行。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-3",
   "order": 3,
   "rules": [
    "recipient-lacks-contact",
    "onward-transfer-undeclared",
    "location-contradicts"
   ],
   "provisions": [
    "o11-5"
   ],
   "confidence": "verified"
  },
  "sa-4": {
   "name": {
    "en": "Risk during and after the transfer",
    "zh": "出境中和出境后的风险"
   },
   "gist": {
    "en": "The risk of tampering, damage, leak, loss, transfer or unlawful access and use, and whether individuals can assert their rights.",
    "zh": "出境中和出境后遭到篡改、破坏、泄露、丢失、转移或者被非法获取、利用的风险，以及个人维护权益的渠道是否通畅。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-3",
   "order": 4,
   "rules": [
    "protection-missing",
    "retention-missing",
    "remote-access-undeclared",
    "condition-unmet"
   ],
   "provisions": [
    "o11-5"
   ],
   "confidence": "verified"
  },
  "sa-5": {
   "name": {
    "en": "Adequacy of the legal document",
    "zh": "法律文件是否充分约定"
   },
   "gist": {
    "en": "Whether the document with the recipient sets out the duties of data security in full.",
    "zh": "与境外接收方拟订立的法律文件是否充分约定数据安全保护责任义务。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-3",
   "order": 5,
   "rules": [
    "flow-needs-agreement",
    "agreement-lacks-term",
    "term-vague",
    "agreement-wrong-kind",
    "agreement-wrong-party",
    "agreement-not-in-force",
    "agreement-expired",
    "standard-contract-altered"
   ],
   "provisions": [
    "o11-5",
    "o11-9-1"
   ],
   "confidence": "verified"
  },
  "sa-6": {
   "name": {
    "en": "Other matters that may affect security",
    "zh": "其他可能影响安全的事项"
   },
   "gist": {
    "en": "What else may affect the security of the transfer.",
    "zh": "其他可能影响数据出境安全的事项。"
   },
   "document": "self-assessment-report",
   "within": "sa-report-3",
   "order": 6,
   "provisions": [
    "o11-5"
   ],
   "confidence": "verified"
  },
  "sa-report-4": {
   "name": {
    "en": "Conclusion",
    "zh": "自评估结论"
   },
   "gist": {
    "en": "What the assessment comes to, with reasons.",
    "zh": "综合评估后得出的结论和理由。"
   },
   "document": "self-assessment-report",
   "order": 4,
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The heading is from memory; compare with the template of the 3rd edition.",
    "zh": "该标题凭记忆整理，应与第三版指南模板核对。"
   }
  },
  "pia-report-1": {
   "name": {
    "en": "Course of the assessment",
    "zh": "评估工作开展情况"
   },
   "gist": {
    "en": "When it was done, who did it and how.",
    "zh": "评估时间、组织和实施方式。"
   },
   "document": "pipia-report",
   "order": 1,
   "provisions": [
    "guide-2-documents",
    "guide-2-pipia-age"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The heading is from memory; compare with the 2nd edition of the filing guide.",
    "zh": "该标题凭记忆整理，应与备案指南第二版核对。"
   }
  },
  "pia-report-2": {
   "name": {
    "en": "The transfer as a whole",
    "zh": "出境活动整体情况"
   },
   "gist": {
    "en": "The handler, the personal information, the recipient and the contract.",
    "zh": "个人信息处理者、拟出境个人信息、境外接收方和合同的情况。"
   },
   "document": "pipia-report",
   "order": 2,
   "provisions": [
    "guide-2-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The heading is from memory; compare with the 2nd edition of the filing guide.",
    "zh": "该标题凭记忆整理，应与备案指南第二版核对。"
   }
  },
  "pia-report-3": {
   "name": {
    "en": "Effects of the transfer",
    "zh": "拟出境活动的影响评估情况"
   },
   "gist": {
    "en": "The six heads of Article 5 of Order 13, each with the effect found and what was done about it.",
    "zh": "逐项说明第13号令第五条各评估事项、发现的问题和整改情况。"
   },
   "document": "pipia-report",
   "order": 3,
   "provisions": [
    "guide-2-documents",
    "o13-5",
    "pipl-56"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The heading is from memory; compare with the 2nd edition of the filing guide.",
    "zh": "该标题凭记忆整理，应与备案指南第二版核对。"
   }
  },
  "pia-1": {
   "name": {
    "en": "Lawfulness, legitimacy and necessity",
    "zh": "合法性、正当性、必要性"
   },
   "gist": {
    "en": "Whether purpose, scope and method of handler and recipient are lawful, legitimate and necessary.",
    "zh": "个人信息处理者和境外接收方处理个人信息的目的、范围、方式是否合法、正当、必要。"
   },
   "document": "pipia-report",
   "within": "pia-report-3",
   "order": 1,
   "rules": [
    "flow-lacks-necessity",
    "necessity-vague",
    "flow-lacks-legal-basis",
    "consent-not-separate",
    "pipia-missing",
    "flow-needs-filing",
    "filing-mechanism-insufficient",
    "mechanism-undetermined",
    "exemption-not-applicable",
    "exemption-needs-evidence",
    "exporter-is-ciio",
    "ciio-status-unknown",
    "core-data-leaves",
    "transfer-before-approval",
    "transfer-after-rejection",
    "transfer-after-expiry"
   ],
   "provisions": [
    "o13-5",
    "pipl-56",
    "o20-duties"
   ],
   "certificationOnly": [
    "o20-duties"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The wording of Article 5 of Order 13 has not been checked against the official text.",
    "zh": "第13号令第五条的表述尚未与官方文本核对。"
   }
  },
  "pia-2": {
   "name": {
    "en": "Scale, kinds, sensitivity and risk to rights",
    "zh": "规模、范围、种类、敏感程度及对权益的风险"
   },
   "gist": {
    "en": "How much and which personal information, how sensitive, and what the transfer may mean for the rights of individuals.",
    "zh": "出境个人信息的规模、范围、种类、敏感程度，以及可能对个人信息权益带来的风险。"
   },
   "document": "pipia-report",
   "within": "pia-report-3",
   "order": 2,
   "rules": [
    "class-unknown",
    "category-likely-sensitive",
    "category-likely-important",
    "data-is-important",
    "volume-missing",
    "volume-stale",
    "volume-contradicts",
    "volume-nears-threshold",
    "volume-split",
    "populations-may-overlap",
    "exported-volume-exceeds",
    "sensitive-volume-exceeds",
    "processed-volume-exceeds",
    "scope-exceeded"
   ],
   "provisions": [
    "o13-5",
    "pipl-56",
    "o20-duties"
   ],
   "certificationOnly": [
    "o20-duties"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The wording of Article 5 of Order 13 has not been checked against the official text.",
    "zh": "第13号令第五条的表述尚未与官方文本核对。"
   }
  },
  "pia-3": {
   "name": {
    "en": "Duties, measures and ability of the recipient",
    "zh": "境外接收方的义务、措施和能力"
   },
   "gist": {
    "en": "What the recipient promises, and whether its measures and ability can keep the information secure.",
    "zh": "境外接收方承诺承担的义务，以及其管理和技术措施、能力能否保障出境个人信息安全。"
   },
   "document": "pipia-report",
   "within": "pia-report-3",
   "order": 3,
   "rules": [
    "recipient-lacks-contact",
    "onward-transfer-undeclared",
    "location-contradicts",
    "flow-needs-agreement",
    "agreement-lacks-term",
    "term-vague",
    "agreement-wrong-kind",
    "agreement-wrong-party",
    "agreement-not-in-force",
    "agreement-expired",
    "standard-contract-altered"
   ],
   "provisions": [
    "o13-5",
    "pipl-56",
    "o20-duties"
   ],
   "certificationOnly": [
    "o20-duties"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The wording of Article 5 of Order 13 has not been checked against the official text.",
    "zh": "第13号令第五条的表述尚未与官方文本核对。"
   }
  },
  "pia-4": {
   "name": {
    "en": "Risk after the transfer and channels for rights",
    "zh": "出境后的风险和维权渠道"
   },
   "gist": {
    "en": "The risk of tampering, damage, leak, loss or unlawful use, and whether individuals can assert their rights.",
    "zh": "出境后遭到篡改、破坏、泄露、丢失、非法利用的风险，以及个人维护权益的渠道是否通畅。"
   },
   "document": "pipia-report",
   "within": "pia-report-3",
   "order": 4,
   "rules": [
    "protection-missing",
    "retention-missing",
    "remote-access-undeclared",
    "condition-unmet"
   ],
   "provisions": [
    "o13-5"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The wording of Article 5 of Order 13 has not been checked against the official text.",
    "zh": "第13号令第五条的表述尚未与官方文本核对。"
   }
  },
  "pia-5": {
   "name": {
    "en": "Law and policy of the recipient's country",
    "zh": "境外接收方所在国家或者地区的法律政策"
   },
   "gist": {
    "en": "How law and policy on personal information in the country of the recipient affect the performance of the contract.",
    "zh": "境外接收方所在国家或者地区的个人信息保护政策和法规对合同履行的影响。"
   },
   "document": "pipia-report",
   "within": "pia-report-3",
   "order": 5,
   "provisions": [
    "o13-5",
    "o13-contract-4",
    "o20-duties"
   ],
   "certificationOnly": [
    "o20-duties"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The wording of Article 5 of Order 13 has not been checked against the official text.",
    "zh": "第13号令第五条的表述尚未与官方文本核对。"
   }
  },
  "pia-6": {
   "name": {
    "en": "Other matters that may affect security",
    "zh": "其他可能影响安全的事项"
   },
   "gist": {
    "en": "What else may affect the security of the transfer.",
    "zh": "其他可能影响个人信息出境安全的事项。"
   },
   "document": "pipia-report",
   "within": "pia-report-3",
   "order": 6,
   "provisions": [
    "o13-5"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The wording of Article 5 of Order 13 has not been checked against the official text.",
    "zh": "第13号令第五条的表述尚未与官方文本核对。"
   }
  },
  "pia-report-4": {
   "name": {
    "en": "Conclusion",
    "zh": "出境活动影响评估结论"
   },
   "gist": {
    "en": "What the assessment comes to, with reasons.",
    "zh": "综合评估后得出的结论和理由。"
   },
   "document": "pipia-report",
   "order": 4,
   "provisions": [
    "guide-2-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The heading is from memory; compare with the 2nd edition of the filing guide.",
    "zh": "该标题凭记忆整理，应与备案指南第二版核对。"
   }
  },
  "pia-record-1": {
   "name": {
    "en": "Course of the assessment",
    "zh": "评估工作开展情况"
   },
   "gist": {
    "en": "When it was done, who did it and how.",
    "zh": "评估时间、组织和实施方式。"
   },
   "document": "pipia-record",
   "order": 1,
   "provisions": [
    "pipl-55",
    "pipl-56"
   ],
   "confidence": "judgement"
  },
  "pia-record-2": {
   "name": {
    "en": "The processing and the transfer",
    "zh": "个人信息处理和出境情况"
   },
   "gist": {
    "en": "The handler, the personal information, the recipient and what the transfer rests on.",
    "zh": "个人信息处理者、拟出境个人信息、境外接收方以及出境所依据的情形。"
   },
   "document": "pipia-record",
   "order": 2,
   "provisions": [
    "pipl-55",
    "pipl-56"
   ],
   "confidence": "judgement"
  },
  "pia-record-3": {
   "name": {
    "en": "Effects of the transfer",
    "zh": "影响评估情况"
   },
   "gist": {
    "en": "The three contents of Article 56, each with the effect found and what was done about it.",
    "zh": "逐项说明第五十六条规定的三项内容、发现的问题和整改情况。"
   },
   "document": "pipia-record",
   "order": 3,
   "provisions": [
    "pipl-55",
    "pipl-56"
   ],
   "confidence": "judgement"
  },
  "pia-record-3-1": {
   "name": {
    "en": "Purpose and method: lawful, legitimate, necessary",
    "zh": "处理目的、处理方式等是否合法、正当、必要"
   },
   "gist": {
    "en": "Whether purpose and method of the processing are lawful, legitimate and necessary.",
    "zh": "个人信息的处理目的、处理方式等是否合法、正当、必要。"
   },
   "document": "pipia-record",
   "within": "pia-record-3",
   "order": 1,
   "rules": [
    "flow-lacks-necessity",
    "necessity-vague",
    "flow-lacks-legal-basis",
    "consent-not-separate",
    "pipia-missing",
    "flow-needs-filing",
    "filing-mechanism-insufficient",
    "mechanism-undetermined",
    "exemption-not-applicable",
    "exemption-needs-evidence",
    "exporter-is-ciio",
    "ciio-status-unknown",
    "core-data-leaves",
    "transfer-before-approval",
    "transfer-after-rejection",
    "transfer-after-expiry"
   ],
   "provisions": [
    "pipl-56"
   ],
   "confidence": "verified"
  },
  "pia-record-3-2": {
   "name": {
    "en": "Effect on rights and security risk",
    "zh": "对个人权益的影响及安全风险"
   },
   "gist": {
    "en": "What the processing means for the rights of individuals, and the risk to security.",
    "zh": "处理活动对个人权益的影响以及安全风险。"
   },
   "document": "pipia-record",
   "within": "pia-record-3",
   "order": 2,
   "rules": [
    "class-unknown",
    "category-likely-sensitive",
    "category-likely-important",
    "data-is-important",
    "volume-missing",
    "volume-stale",
    "volume-contradicts",
    "volume-nears-threshold",
    "volume-split",
    "populations-may-overlap",
    "exported-volume-exceeds",
    "sensitive-volume-exceeds",
    "processed-volume-exceeds",
    "scope-exceeded",
    "recipient-lacks-contact",
    "onward-transfer-undeclared",
    "location-contradicts"
   ],
   "provisions": [
    "pipl-56"
   ],
   "confidence": "verified"
  },
  "pia-record-3-3": {
   "name": {
    "en": "Whether the measures fit the risk",
    "zh": "所采取的保护措施是否合法、有效并与风险程度相适应"
   },
   "gist": {
    "en": "Whether the protective measures are lawful, effective and fit to the risk.",
    "zh": "所采取的保护措施是否合法、有效并与风险程度相适应。"
   },
   "document": "pipia-record",
   "within": "pia-record-3",
   "order": 3,
   "rules": [
    "protection-missing",
    "retention-missing",
    "remote-access-undeclared",
    "condition-unmet",
    "flow-needs-agreement",
    "agreement-lacks-term",
    "term-vague",
    "agreement-wrong-kind",
    "agreement-wrong-party",
    "agreement-not-in-force",
    "agreement-expired",
    "standard-contract-altered"
   ],
   "provisions": [
    "pipl-56"
   ],
   "confidence": "verified"
  },
  "pia-record-4": {
   "name": {
    "en": "Conclusion",
    "zh": "评估结论"
   },
   "gist": {
    "en": "What the assessment comes to, with reasons.",
    "zh": "综合评估后得出的结论和理由。"
   },
   "document": "pipia-record",
   "order": 4,
   "provisions": [
    "pipl-55",
    "pipl-56"
   ],
   "confidence": "judgement"
  }
 },
 "report-guidance": {
  "assessment-begun": {
   "name": {
    "en": "Assessment began on",
    "zh": "评估开始日期"
   },
   "gist": {
    "en": "The day on which the work began.",
    "zh": "填写评估工作启动的日期。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "second-hand"
  },
  "assessment-finished": {
   "name": {
    "en": "Assessment finished on",
    "zh": "评估完成日期"
   },
   "gist": {
    "en": "The day on which the report was approved; a declaration or filing follows within 3 months of it.",
    "zh": "填写评估报告审定的日期；申报或者备案应在此后3个月内提交。"
   },
   "provisions": [
    "guide-3-self-assessment",
    "guide-2-pipia-age"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The period before a declaration is known second-hand; that before the filing of a contract is not verified.",
    "zh": "申报前的时限见于二手摘要；标准合同备案前的时限尚未核实。"
   }
  },
  "assessment-organisation": {
   "name": {
    "en": "Organisation",
    "zh": "组织情况"
   },
   "gist": {
    "en": "Who led the assessment, which departments took part and with which tasks, and who approved the report.",
    "zh": "说明评估牵头部门、参与部门及其分工，以及报告的审定人。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "second-hand"
  },
  "assessment-method": {
   "name": {
    "en": "How it was done",
    "zh": "实施方式"
   },
   "gist": {
    "en": "The steps and methods, such as interviews, review of documents, checks of systems, tests, and questions to the recipient.",
    "zh": "说明实施步骤和方法，如访谈、文件审阅、系统核查、技术检测、向境外接收方核实等。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "second-hand"
  },
  "assessment-third-parties": {
   "name": {
    "en": "Third parties",
    "zh": "第三方机构参与情况"
   },
   "gist": {
    "en": "Name, qualification and task of each institution that took part; \"none\" where none did.",
    "zh": "列明参与评估的第三方机构名称、资质和工作内容；没有的填“无”。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "second-hand"
  },
  "assessment-judgement": {
   "name": {
    "en": "Judgement",
    "zh": "评估意见"
   },
   "gist": {
    "en": "The risk under this head with its likelihood and effect, the reasons, and whether it is acceptable.",
    "zh": "就本项说明存在的风险、发生的可能性和影响程度、判断理由，以及风险是否可以接受。"
   },
   "provisions": [
    "o11-5",
    "pipl-56"
   ],
   "confidence": "judgement"
  },
  "assessment-rectification": {
   "name": {
    "en": "Problems found and measures taken",
    "zh": "发现的问题和整改情况"
   },
   "gist": {
    "en": "Each problem with the measure, who is responsible, when it was or will be done, and what risk remains.",
    "zh": "逐项写明发现的问题、整改措施、责任人、完成时间和剩余风险。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "second-hand"
  },
  "assessment-rights-channel": {
   "name": {
    "en": "Channels for individuals",
    "zh": "个人维权渠道"
   },
   "gist": {
    "en": "How individuals reach handler and recipient, within which time they are answered, and how this was tried out.",
    "zh": "说明个人向数据处理者和境外接收方主张权利的途径、答复时限，以及渠道是否畅通的核验情况。"
   },
   "provisions": [
    "o11-5",
    "pipl-44"
   ],
   "confidence": "judgement"
  },
  "assessment-conclusion": {
   "name": {
    "en": "Conclusion",
    "zh": "评估结论"
   },
   "gist": {
    "en": "Whether the transfer may take place, on which grounds, under which conditions, and what risk remains.",
    "zh": "综合前述评估，说明出境活动是否可以开展、理由、须满足的条件和剩余风险。"
   },
   "provisions": [
    "guide-3-self-assessment",
    "pipl-56"
   ],
   "confidence": "judgement"
  },
  "assessment-other-matters": {
   "name": {
    "en": "Other matters",
    "zh": "其他需要说明的情况"
   },
   "gist": {
    "en": "What else may affect the security of the transfer; \"none\" where there is nothing.",
    "zh": "说明其他可能影响出境安全的事项；没有的填“无”。"
   },
   "provisions": [
    "o11-5"
   ],
   "confidence": "judgement"
  },
  "handler-name": {
   "name": {
    "en": "Name",
    "zh": "名称"
   },
   "gist": {
    "en": "The registered name as in the credit code certificate.",
    "zh": "按统一社会信用代码证件填写登记名称。"
   },
   "provisions": [
    "o11-6"
   ],
   "confidence": "judgement"
  },
  "handler-credit-code": {
   "name": {
    "en": "Unified social credit code",
    "zh": "统一社会信用代码"
   },
   "gist": {
    "en": "The 18 characters of the certificate.",
    "zh": "按证件填写18位代码。"
   },
   "provisions": [
    "gb-32100-check"
   ],
   "confidence": "judgement"
  },
  "handler-registered-address": {
   "name": {
    "en": "Registered address",
    "zh": "注册地址"
   },
   "gist": {
    "en": "The address in the credit code certificate.",
    "zh": "按统一社会信用代码证件填写住所。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "handler-legal-representative-name": {
   "name": {
    "en": "Legal representative",
    "zh": "法定代表人"
   },
   "gist": {
    "en": "Name and position.",
    "zh": "填写姓名和职务。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "handler-nature": {
   "name": {
    "en": "Nature and ownership",
    "zh": "单位性质和股权结构"
   },
   "gist": {
    "en": "Legal form, shareholders, actual controller, and holdings of foreign investors.",
    "zh": "说明单位性质、股东和实际控制人，以及外资持股情况。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "handler-main-business": {
   "name": {
    "en": "Business",
    "zh": "主营业务和经营情况"
   },
   "gist": {
    "en": "Main business, number of employees, customers, and how the transfer belongs to this business.",
    "zh": "说明主营业务、人员规模、客户情况，以及出境活动与主营业务的关系。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "handler-data-assets": {
   "name": {
    "en": "Data and systems",
    "zh": "数据资产和信息系统"
   },
   "gist": {
    "en": "Which data the handler holds, in which quantity and class, and the systems and networks that process it.",
    "zh": "概述所掌握数据的种类、数量、级别，以及处理数据的信息系统和网络情况。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "handler-security-officer-name": {
   "name": {
    "en": "Person in charge of data security",
    "zh": "数据安全负责人"
   },
   "gist": {
    "en": "Name and post of the person in charge.",
    "zh": "填写数据安全负责人（个人信息保护负责人）的姓名和职务。"
   },
   "provisions": [
    "dsl-27"
   ],
   "confidence": "judgement"
  },
  "handler-security-body-name": {
   "name": {
    "en": "Management body",
    "zh": "数据安全管理机构"
   },
   "gist": {
    "en": "The office that manages data security.",
    "zh": "填写数据安全管理机构名称。"
   },
   "provisions": [
    "dsl-27"
   ],
   "confidence": "judgement"
  },
  "handler-sector": {
   "name": {
    "en": "Sector",
    "zh": "所属行业"
   },
   "gist": {
    "en": "The main line of business.",
    "zh": "填写主营业务所属行业。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "handler-region": {
   "name": {
    "en": "Region",
    "zh": "所在地"
   },
   "gist": {
    "en": "Province-level division of registration.",
    "zh": "填写注册地所在省级行政区。"
   },
   "provisions": [
    "o11-7"
   ],
   "confidence": "judgement"
  },
  "handler-ciio": {
   "name": {
    "en": "Operator of critical information infrastructure",
    "zh": "是否为关键信息基础设施运营者"
   },
   "gist": {
    "en": "Whether the protection department notified it as such; ask the department where that is not clear.",
    "zh": "说明保护工作部门是否已告知其为关键信息基础设施运营者；不清楚的，应向保护工作部门核实。"
   },
   "provisions": [
    "ciir-10"
   ],
   "confidence": "judgement"
  },
  "handler-people-processed": {
   "name": {
    "en": "People whose information it processes",
    "zh": "处理个人信息的人数"
   },
   "gist": {
    "en": "The number of people whose personal information is processed in China, each once, with the day of the count.",
    "zh": "填写境内处理个人信息涉及的自然人数（去重），并注明统计日期。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "handler-contact": {
   "name": {
    "en": "Contact",
    "zh": "联系人和联系方式"
   },
   "gist": {
    "en": "Name, telephone and e-mail of whoever answers questions.",
    "zh": "填写联系人姓名、电话和电子邮箱。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "handler-management-rules": {
   "name": {
    "en": "Management rules",
    "zh": "管理制度"
   },
   "gist": {
    "en": "The rules on data security, classification, transfers abroad, access and vendors, with number and date of each.",
    "zh": "列明数据安全管理、分类分级、数据出境、权限和供应商管理等制度的名称、文号和日期。"
   },
   "provisions": [
    "pipl-51",
    "dsl-27"
   ],
   "confidence": "judgement"
  },
  "handler-management-organisation": {
   "name": {
    "en": "Organisation of security",
    "zh": "管理组织和人员"
   },
   "gist": {
    "en": "The body and persons in charge, their tasks, screening, confidentiality duties and training.",
    "zh": "说明管理机构、岗位职责、人员背景审查、保密义务和培训情况。"
   },
   "provisions": [
    "pipl-51",
    "dsl-27"
   ],
   "confidence": "judgement"
  },
  "handler-technical-measures": {
   "name": {
    "en": "Technical measures",
    "zh": "技术措施"
   },
   "gist": {
    "en": "Beyond what the table tells: key management, access control, separation of networks, logs, detection of leaks, de-identification, and test results.",
    "zh": "除表中所列外，说明密钥管理、访问控制、网络隔离、日志审计、防泄露、去标识化等措施及检测结果。"
   },
   "provisions": [
    "pipl-51"
   ],
   "confidence": "judgement"
  },
  "handler-emergency-plan": {
   "name": {
    "en": "Response to incidents",
    "zh": "应急预案和处置能力"
   },
   "gist": {
    "en": "Plan, drills with dates, and how an incident at the recipient is reported and handled.",
    "zh": "说明应急预案、演练时间，以及境外接收方发生事件时的通报和处置流程。"
   },
   "provisions": [
    "pipl-57"
   ],
   "confidence": "judgement"
  },
  "handler-certificates": {
   "name": {
    "en": "Grading, audits and certificates",
    "zh": "等级保护、审计和认证"
   },
   "gist": {
    "en": "Graded protection of each system with number and level, audits, risk assessments and certificates with their dates.",
    "zh": "列明相关系统的网络安全等级保护备案编号和级别，以及合规审计、风险评估、认证的名称和日期。"
   },
   "provisions": [
    "dsl-27"
   ],
   "confidence": "judgement"
  },
  "handler-incidents": {
   "name": {
    "en": "Incidents and penalties",
    "zh": "安全事件和处罚情况"
   },
   "gist": {
    "en": "Incidents, orders and penalties on data of the last 3 years; \"none\" where there were none.",
    "zh": "说明近三年数据安全事件、监管要求和行政处罚情况；没有的填“无”。"
   },
   "provisions": [
    "o11-8"
   ],
   "confidence": "judgement"
  },
  "scene-purpose": {
   "name": {
    "en": "Purpose",
    "zh": "出境目的"
   },
   "gist": {
    "en": "What the recipient does with the data.",
    "zh": "说明境外接收方处理数据的具体目的和用途。"
   },
   "provisions": [
    "o11-5"
   ],
   "confidence": "judgement"
  },
  "scene-recipient": {
   "name": {
    "en": "Overseas recipient",
    "zh": "境外接收方"
   },
   "gist": {
    "en": "Who receives the data.",
    "zh": "填写接收数据的境外主体。"
   },
   "provisions": [
    "o11-5"
   ],
   "confidence": "judgement"
  },
  "category-fields": {
   "name": {
    "en": "Items",
    "zh": "数据项"
   },
   "gist": {
    "en": "Every item of this kind of data that leaves.",
    "zh": "列明该类数据中出境的全部数据项。"
   },
   "provisions": [
    "qa-2025-04-necessity"
   ],
   "confidence": "judgement"
  },
  "scene-categories": {
   "name": {
    "en": "Kinds of data",
    "zh": "数据类别"
   },
   "gist": {
    "en": "Which kinds of data leave, each with its items and class.",
    "zh": "列明出境数据的类别、数据项和分类。"
   },
   "provisions": [
    "o11-5"
   ],
   "confidence": "judgement"
  },
  "scene-business-chain": {
   "name": {
    "en": "Chain of business",
    "zh": "业务流程和链条"
   },
   "gist": {
    "en": "The business step by step from collection to use abroad, who takes part, and at which step the data leaves.",
    "zh": "按业务步骤说明数据从收集到境外使用的全过程、参与各方，以及数据在哪一环节出境。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "second-hand"
  },
  "scene-source": {
   "name": {
    "en": "System in China",
    "zh": "境内系统"
   },
   "gist": {
    "en": "The system that the data leaves.",
    "zh": "填写数据出境前所在的系统。"
   },
   "provisions": [
    "guide-3-documents"
   ],
   "confidence": "judgement"
  },
  "scene-target": {
   "name": {
    "en": "System abroad",
    "zh": "境外系统"
   },
   "gist": {
    "en": "The system and place where the data is kept abroad.",
    "zh": "填写数据在境外存储的系统和地点。"
   },
   "provisions": [
    "guide-3-documents",
    "o11-9-2"
   ],
   "confidence": "judgement"
  },
  "scene-method": {
   "name": {
    "en": "Method",
    "zh": "传输方式"
   },
   "gist": {
    "en": "How the data gets abroad, remote access included.",
    "zh": "说明数据出境的方式，包括境外远程查询、调取、下载、导出。"
   },
   "provisions": [
    "guide-2-export-acts"
   ],
   "confidence": "judgement"
  },
  "scene-link": {
   "name": {
    "en": "Data link",
    "zh": "数据出境链路"
   },
   "gist": {
    "en": "Operator and type of the line, domain names and IP addresses of both ends, equipment abroad; they also go into the separate sheet on the link.",
    "zh": "填写链路提供商、链路类型、境内外两端的域名和IP地址、境外落地设备；同时填入单独的数据出境链路信息表。"
   },
   "provisions": [
    "guide-3-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "That a separate sheet is handed in is known second-hand; its columns are not verified.",
    "zh": "须另附链路信息表见于二手摘要；表的具体栏目尚未核实。"
   }
  },
  "scene-frequency": {
   "name": {
    "en": "Frequency",
    "zh": "出境频率"
   },
   "gist": {
    "en": "How often data leaves, such as in real time, daily or on request, and the usual amount each time.",
    "zh": "说明出境的频率（实时、每日、按需等）和每次的通常数量。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "scene-legal-basis": {
   "name": {
    "en": "Legal basis",
    "zh": "处理的合法性基础"
   },
   "gist": {
    "en": "The ground of Article 13 on which the information is processed, with where that is recorded.",
    "zh": "写明《个人信息保护法》第十三条规定的具体情形及其证明材料。"
   },
   "provisions": [
    "pipl-13"
   ],
   "confidence": "judgement"
  },
  "scene-consent": {
   "name": {
    "en": "Notice and separate consent",
    "zh": "告知和单独同意"
   },
   "gist": {
    "en": "When and how individuals are told of recipient, purpose, method, kinds and how to assert rights; how separate consent is obtained and recorded, or why it is not needed.",
    "zh": "说明何时、以何种方式告知境外接收方、目的、方式、种类和行使权利的方式；单独同意的取得和留存方式，或者无须取得的理由。"
   },
   "provisions": [
    "pipl-39",
    "qa-2026-07-consent"
   ],
   "confidence": "judgement"
  },
  "scene-retention": {
   "name": {
    "en": "Retention abroad",
    "zh": "境外保存期限"
   },
   "gist": {
    "en": "How long the recipient keeps the data and why, and what happens after that.",
    "zh": "填写境外保存期限、理由和期满后的处理方式。"
   },
   "provisions": [
    "pipl-19",
    "o11-9-2"
   ],
   "confidence": "judgement"
  },
  "scene-field-necessity": {
   "name": {
    "en": "Why each item is needed",
    "zh": "数据项必要性"
   },
   "gist": {
    "en": "Item by item, what it is needed for abroad and why the purpose cannot be reached without it.",
    "zh": "逐项说明该数据项在境外的用途，以及缺少该项为何不能实现出境目的。"
   },
   "provisions": [
    "qa-2025-04-necessity",
    "pipl-6"
   ],
   "confidence": "judgement"
  },
  "scene-why-abroad": {
   "name": {
    "en": "Why the data must go abroad",
    "zh": "必须出境的理由"
   },
   "gist": {
    "en": "The concrete reason for this transfer; \"business needs\" is not one.",
    "zh": "说明该场景数据必须出境的具体理由；不得仅写“业务需要”。"
   },
   "provisions": [
    "qa-2025-04-necessity",
    "pipl-6"
   ],
   "confidence": "judgement"
  },
  "scene-why-not-local": {
   "name": {
    "en": "Why it cannot be processed in China",
    "zh": "不能在境内处理的理由"
   },
   "gist": {
    "en": "Which ways of processing in China were looked at, and why they do not do.",
    "zh": "说明考虑过的境内处理方案及其不可行的原因。"
   },
   "provisions": [
    "qa-2025-04-necessity"
   ],
   "confidence": "judgement"
  },
  "scene-minimisation": {
   "name": {
    "en": "How it is kept to the minimum",
    "zh": "最小化措施"
   },
   "gist": {
    "en": "How persons, items and time are kept to what the purpose needs.",
    "zh": "说明如何将人员范围、数据项和保存期限限于实现目的的最小范围。"
   },
   "provisions": [
    "pipl-6",
    "pipl-19"
   ],
   "confidence": "judgement"
  },
  "scene-size": {
   "name": {
    "en": "Volume of important data",
    "zh": "重要数据规模"
   },
   "gist": {
    "en": "The volume in MB, GB or TB that left so far and that is expected in the next 3 years, with the way of counting.",
    "zh": "填写已出境和未来三年预计出境的重要数据规模（MB、GB或TB）及统计方法。"
   },
   "provisions": [
    "guide-3-extension",
    "count-forward"
   ],
   "confidence": "unverified",
   "note": {
    "en": "That important data is measured in MB, GB or TB is known second-hand from the rules on extension.",
    "zh": "重要数据以MB、GB、TB计量见于关于延期的二手摘要。"
   }
  },
  "scene-in-transit": {
   "name": {
    "en": "Protection on the way",
    "zh": "传输保护"
   },
   "gist": {
    "en": "Encryption and protocol with version.",
    "zh": "填写传输加密方式、协议及版本。"
   },
   "provisions": [
    "pipl-51"
   ],
   "confidence": "judgement"
  },
  "scene-at-rest": {
   "name": {
    "en": "Protection where it is kept",
    "zh": "存储保护"
   },
   "gist": {
    "en": "Encryption, keys and access where the data is kept abroad.",
    "zh": "填写境外存储的加密方式、密钥管理和访问权限。"
   },
   "provisions": [
    "pipl-51"
   ],
   "confidence": "judgement"
  },
  "transfer-other-matters": {
   "name": {
    "en": "Other matters",
    "zh": "其他情况"
   },
   "gist": {
    "en": "What else has to be told of the transfer; \"none\" where there is nothing.",
    "zh": "说明出境活动中需要说明的其他情况；没有的填“无”。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "transfer-people-expected": {
   "name": {
    "en": "People expected in the next 3 years",
    "zh": "未来三年预计人数"
   },
   "gist": {
    "en": "Per year and in all, each person once a year, sensitive personal information apart, with what the estimate rests on.",
    "zh": "按年度填写预计涉及的自然人数（每年去重）及合计，敏感个人信息单独列出，并说明预测依据。"
   },
   "provisions": [
    "count-forward"
   ],
   "confidence": "second-hand"
  },
  "exemption-evidence": {
   "name": {
    "en": "Evidence",
    "zh": "证明材料"
   },
   "gist": {
    "en": "Name, date and place of the document that shows that the exemption applies.",
    "zh": "填写证明该免予情形成立的材料名称、日期和存放位置。"
   },
   "provisions": [
    "o16-5-2"
   ],
   "confidence": "judgement"
  },
  "recipient-name": {
   "name": {
    "en": "Name",
    "zh": "名称"
   },
   "gist": {
    "en": "Registered name in Chinese and in the original.",
    "zh": "填写中文名称和原文登记名称。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "recipient-country": {
   "name": {
    "en": "Country or region",
    "zh": "所在国家或者地区"
   },
   "gist": {
    "en": "Where it is established.",
    "zh": "填写注册地所在国家或者地区。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "recipient-role": {
   "name": {
    "en": "Role",
    "zh": "角色"
   },
   "gist": {
    "en": "Whether it decides on purpose and method itself or acts on behalf of the handler.",
    "zh": "说明其为自主决定处理目的、方式的个人信息处理者，还是受托人。"
   },
   "provisions": [
    "pipl-21",
    "pipl-23"
   ],
   "confidence": "judgement"
  },
  "recipient-contact": {
   "name": {
    "en": "Contact",
    "zh": "联系人和联系方式"
   },
   "gist": {
    "en": "Person or office, telephone, e-mail and address.",
    "zh": "填写联系人或者部门、电话、电子邮箱和地址。"
   },
   "provisions": [
    "pipl-39"
   ],
   "confidence": "judgement"
  },
  "recipient-address": {
   "name": {
    "en": "Registered address",
    "zh": "注册地址"
   },
   "gist": {
    "en": "Address in the register of its country.",
    "zh": "按其所在地登记机关的登记填写。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "recipient-registration": {
   "name": {
    "en": "Registration and representative",
    "zh": "登记编号和负责人"
   },
   "gist": {
    "en": "Number in the register and who represents it.",
    "zh": "填写登记编号和法定代表人（负责人）。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "recipient-main-business": {
   "name": {
    "en": "Main business",
    "zh": "主营业务"
   },
   "gist": {
    "en": "What it does.",
    "zh": "说明境外接收方的主要业务。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "recipient-ownership": {
   "name": {
    "en": "Owners and tie to the handler",
    "zh": "股权结构及与数据处理者的关系"
   },
   "gist": {
    "en": "Who owns and controls it, and how it is tied to the handler by shares and by business.",
    "zh": "说明股东和实际控制人，以及与数据处理者的股权、业务关系。"
   },
   "provisions": [
    "guide-3-self-assessment"
   ],
   "confidence": "judgement"
  },
  "recipient-use": {
   "name": {
    "en": "How it processes the data",
    "zh": "境外处理全流程"
   },
   "gist": {
    "en": "Who uses the data abroad, for what, in which steps, who has access, and where it is kept.",
    "zh": "说明境外接收方处理数据的目的、步骤、可访问人员和保存地点。"
   },
   "provisions": [
    "o11-5"
   ],
   "confidence": "judgement"
  },
  "recipient-measures": {
   "name": {
    "en": "Management and technical measures",
    "zh": "管理和技术措施、能力"
   },
   "gist": {
    "en": "Rules, organisation, confidentiality duties, access rights, encryption, logs, separation, backup and training, and the audits and certificates that show them.",
    "zh": "说明管理制度、组织、保密义务、权限、加密、日志、隔离、备份和培训等措施，以及证明其能力的审计和认证。"
   },
   "provisions": [
    "o11-5"
   ],
   "confidence": "judgement"
  },
  "recipient-track-record": {
   "name": {
    "en": "Incidents",
    "zh": "过往事件"
   },
   "gist": {
    "en": "Data incidents and penalties of the last 3 years, and requests of authorities for data.",
    "zh": "说明近三年数据安全事件、处罚，以及政府部门要求提供数据的情况。"
   },
   "provisions": [
    "o11-8"
   ],
   "confidence": "judgement"
  },
  "recipient-law": {
   "name": {
    "en": "Law and policy there",
    "zh": "所在国家或者地区的法律政策环境"
   },
   "gist": {
    "en": "Law on personal information and data security, the authority, rights of individuals, access by public authorities, international commitments, and what that means for keeping the legal document.",
    "zh": "说明当地个人信息保护和数据安全法律、监管机构、个人救济途径、政府调取数据的权力、加入的国际条约，以及对履行法律文件的影响。"
   },
   "provisions": [
    "o11-8",
    "o13-5"
   ],
   "confidence": "judgement"
  },
  "recipient-network": {
   "name": {
    "en": "Network security there",
    "zh": "所在国家或者地区的网络安全环境"
   },
   "gist": {
    "en": "The state of network security there and its effect on the data.",
    "zh": "说明当地网络安全状况及其对出境数据的影响。"
   },
   "provisions": [
    "o11-8"
   ],
   "confidence": "judgement"
  },
  "recipient-onward": {
   "name": {
    "en": "Passing on",
    "zh": "再转移情况"
   },
   "gist": {
    "en": "For each further recipient the purpose, data, legal document and measures; \"none\" where nothing is passed on.",
    "zh": "逐一说明再转移的目的、数据、法律文件和保障措施；不再转移的填“无”。"
   },
   "provisions": [
    "o11-9-3"
   ],
   "confidence": "judgement"
  },
  "recipient-onward-details": {
   "name": {
    "en": "Purpose, data, document and measures",
    "zh": "目的、数据、法律文件和保障措施"
   },
   "gist": {
    "en": "What this recipient gets and for what, under which legal document, and how it is protected.",
    "zh": "说明再转移的目的、数据范围、与其订立的法律文件和保障措施。"
   },
   "provisions": [
    "o11-9-3"
   ],
   "confidence": "judgement"
  },
  "agreement-status": {
   "name": {
    "en": "State of the document",
    "zh": "订立情况"
   },
   "gist": {
    "en": "Whether it is signed or still to be concluded, with its number, language and which version prevails.",
    "zh": "说明已签订或者拟订立、文件编号、文字，以及以何种文本为准。"
   },
   "provisions": [
    "o11-6"
   ],
   "confidence": "judgement"
  },
  "agreement-missing": {
   "name": {
    "en": "Legal document",
    "zh": "法律文件"
   },
   "gist": {
    "en": "Name, parties and date of the document with this recipient, or why none is needed.",
    "zh": "填写与该境外接收方订立的法律文件名称、当事人和日期，或者无须订立的理由。"
   },
   "provisions": [
    "o11-9-1",
    "pipl-38"
   ],
   "confidence": "judgement"
  }
 },
 "declaration-fields": {
  "declaration": {
   "name": {
    "en": "Kind of declaration",
    "zh": "申报类型"
   },
   "each": "whole",
   "provisions": [
    "guide-3-online",
    "guide-3-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Neither the form of the 3rd edition nor the fields of the online system have been seen; the fields follow accounts of them. Compare each with the form before anything is handed in.",
    "zh": "尚未见到第三版申报书原件和线上系统的字段，各栏目依据二手介绍整理；提交前应逐项与官方表格核对。"
   },
   "fields": {
    "kind": {
     "name": {
      "en": "Kind",
      "zh": "申报类型"
     },
     "gist": {
      "en": "First declaration, new declaration, or application to extend a result.",
      "zh": "首次申报、重新申报或者申请延长评估结果有效期。"
     },
     "fact": "declaration-kind",
     "provisions": [
      "guide-3-extension"
     ]
    },
    "reason": {
     "name": {
      "en": "Ground of the declaration",
      "zh": "申报情形"
     },
     "gist": {
      "en": "Which case of the rules makes the assessment necessary.",
      "zh": "依据哪一项规定应当申报。"
     },
     "fact": "declaration-reason"
    },
    "authority": {
     "name": {
      "en": "Provincial authority",
      "zh": "受理的省级网信部门"
     },
     "gist": {
      "en": "The cyberspace administration of the province in which the handler is.",
      "zh": "数据处理者所在地省级网信部门的名称。"
     },
     "provisions": [
      "o11-4-1"
     ]
    }
   }
  },
  "handler": {
   "name": {
    "en": "The handler",
    "zh": "数据处理者情况"
   },
   "each": "exporter",
   "provisions": [
    "guide-3-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Neither the form of the 3rd edition nor the fields of the online system have been seen; the fields follow accounts of them. Compare each with the form before anything is handed in.",
    "zh": "尚未见到第三版申报书原件和线上系统的字段，各栏目依据二手介绍整理；提交前应逐项与官方表格核对。"
   },
   "fields": {
    "name": {
     "name": {
      "en": "Name",
      "zh": "单位名称"
     },
     "gist": {
      "en": "Name as in the business licence.",
      "zh": "与营业执照一致的单位全称。"
     },
     "fact": "exporter-name"
    },
    "credit-code": {
     "name": {
      "en": "Unified social credit code",
      "zh": "统一社会信用代码"
     },
     "gist": {
      "en": "The 18 characters of the business licence.",
      "zh": "营业执照所载18位代码。"
     },
     "fact": "exporter-credit-code"
    },
    "nature": {
     "name": {
      "en": "Nature of the organisation",
      "zh": "单位性质"
     },
     "gist": {
      "en": "Nature of the organisation: state-owned, private, with foreign investment and so on.",
      "zh": "单位性质，如国有、民营、外商投资等。"
     }
    },
    "organisation-type": {
     "name": {
      "en": "Type of organisation",
      "zh": "单位类型"
     },
     "gist": {
      "en": "Type of organisation: company, public institution, association and so on.",
      "zh": "单位类型，如企业、事业单位、社会团体等。"
     }
    },
    "region": {
     "name": {
      "en": "Region",
      "zh": "所在地区"
     },
     "gist": {
      "en": "Province and city.",
      "zh": "省（自治区、直辖市）和城市。"
     },
     "fact": "exporter-place"
    },
    "registered-address": {
     "name": {
      "en": "Registered place",
      "zh": "单位注册地"
     },
     "gist": {
      "en": "Registered address as in the business licence.",
      "zh": "营业执照所载注册地址。"
     }
    },
    "office-address": {
     "name": {
      "en": "Office address",
      "zh": "办公所在地"
     },
     "gist": {
      "en": "Where the business is run from, with the postcode.",
      "zh": "实际办公地址和邮政编码。"
     }
    },
    "sector": {
     "name": {
      "en": "Sector",
      "zh": "所属行业"
     },
     "gist": {
      "en": "Main line of business.",
      "zh": "主营业务所属行业。"
     },
     "fact": "exporter-sector"
    },
    "main-business": {
     "name": {
      "en": "Main business",
      "zh": "主营业务"
     },
     "gist": {
      "en": "What the business does.",
      "zh": "主要业务内容。"
     }
    },
    "employees": {
     "name": {
      "en": "Number of employees",
      "zh": "员工数量"
     },
     "gist": {
      "en": "Employees, each person once.",
      "zh": "员工人数，同一人只计一次。"
     }
    },
    "ciio": {
     "name": {
      "en": "Operator of critical information infrastructure",
      "zh": "是否为关键信息基础设施运营者"
     },
     "gist": {
      "en": "Yes where the protection department has notified it.",
      "zh": "以保护工作部门的认定和告知为准。"
     },
     "fact": "exporter-ciio",
     "provisions": [
      "ciir-10"
     ]
    },
    "people-processed": {
     "name": {
      "en": "People whose personal information it handles",
      "zh": "处理个人信息的规模"
     },
     "gist": {
      "en": "Natural persons in China, each once.",
      "zh": "境内自然人人数，去重统计。"
     },
     "fact": "exporter-people"
    },
    "contact": {
     "name": {
      "en": "Contact on file",
      "zh": "联系部门"
     },
     "gist": {
      "en": "Department, telephone and e-mail.",
      "zh": "部门、电话和电子邮箱。"
     },
     "fact": "exporter-contact"
    }
   }
  },
  "legal-representative": {
   "name": {
    "en": "Legal representative",
    "zh": "法定代表人信息"
   },
   "each": "exporter",
   "within": "handler",
   "provisions": [
    "guide-3-identity-papers"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Neither the form of the 3rd edition nor the fields of the online system have been seen; the fields follow accounts of them. Compare each with the form before anything is handed in.",
    "zh": "尚未见到第三版申报书原件和线上系统的字段，各栏目依据二手介绍整理；提交前应逐项与官方表格核对。"
   },
   "fields": {
    "legal-representative-name": {
     "name": {
      "en": "Name",
      "zh": "姓名"
     },
     "gist": {
      "en": "Name of the legal representative as in the business licence.",
      "zh": "法定代表人姓名，与营业执照一致。"
     }
    },
    "legal-representative-post": {
     "name": {
      "en": "Post",
      "zh": "职务"
     },
     "gist": {
      "en": "Post of the legal representative in the organisation.",
      "zh": "法定代表人在本单位担任的职务。"
     }
    },
    "legal-representative-nationality": {
     "name": {
      "en": "Nationality",
      "zh": "国籍"
     },
     "gist": {
      "en": "Nationality of the legal representative as in the identity paper.",
      "zh": "法定代表人的国籍，与身份证件一致。"
     }
    },
    "legal-representative-phone": {
     "name": {
      "en": "Telephone",
      "zh": "联系电话"
     },
     "gist": {
      "en": "Number under which the legal representative can be reached.",
      "zh": "可联系到法定代表人本人的电话。"
     }
    },
    "legal-representative-email": {
     "name": {
      "en": "E-mail",
      "zh": "电子邮箱"
     },
     "gist": {
      "en": "E-mail address of the legal representative.",
      "zh": "法定代表人的电子邮箱。"
     }
    },
    "legal-representative-paper": {
     "name": {
      "en": "Kind and number of the identity paper",
      "zh": "证件类型和证件号码"
     },
     "gist": {
      "en": "Identity paper of the legal representative as in the attached copy.",
      "zh": "法定代表人的证件，与所附影印件一致。"
     },
     "byHand": true
    }
   }
  },
  "person-in-charge": {
   "name": {
    "en": "Person in charge of data security and management body",
    "zh": "数据安全负责人和管理机构信息"
   },
   "each": "exporter",
   "within": "handler",
   "provisions": [
    "guide-3-documents",
    "dsl-27",
    "ndsr-30"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Neither the form of the 3rd edition nor the fields of the online system have been seen; the fields follow accounts of them. Compare each with the form before anything is handed in.",
    "zh": "尚未见到第三版申报书原件和线上系统的字段，各栏目依据二手介绍整理；提交前应逐项与官方表格核对。"
   },
   "fields": {
    "security-officer-name": {
     "name": {
      "en": "Name",
      "zh": "姓名"
     },
     "gist": {
      "en": "The person who answers for data security.",
      "zh": "数据安全负责人姓名。"
     }
    },
    "security-officer-post": {
     "name": {
      "en": "Post",
      "zh": "职务"
     },
     "gist": {
      "en": "Post of the person in charge in the organisation.",
      "zh": "数据安全负责人在本单位担任的职务。"
     }
    },
    "security-officer-nationality": {
     "name": {
      "en": "Nationality",
      "zh": "国籍"
     },
     "gist": {
      "en": "Nationality of the person in charge as in the identity paper.",
      "zh": "数据安全负责人的国籍，与身份证件一致。"
     }
    },
    "security-officer-phone": {
     "name": {
      "en": "Telephone",
      "zh": "联系电话"
     },
     "gist": {
      "en": "Number under which the person in charge can be reached.",
      "zh": "可联系到数据安全负责人本人的电话。"
     }
    },
    "security-officer-email": {
     "name": {
      "en": "E-mail",
      "zh": "电子邮箱"
     },
     "gist": {
      "en": "E-mail address of the person in charge.",
      "zh": "数据安全负责人的电子邮箱。"
     }
    },
    "security-officer-paper": {
     "name": {
      "en": "Kind and number of the identity paper",
      "zh": "证件类型和证件号码"
     },
     "gist": {
      "en": "Identity paper of the person in charge.",
      "zh": "数据安全负责人的身份证件。"
     },
     "byHand": true
    },
    "security-body-name": {
     "name": {
      "en": "Management body",
      "zh": "管理机构名称"
     },
     "gist": {
      "en": "The department in charge of data security.",
      "zh": "负责数据安全的内设机构名称。"
     }
    },
    "security-body-staff": {
     "name": {
      "en": "Staff of the body",
      "zh": "管理机构人数"
     },
     "gist": {
      "en": "How many people work there.",
      "zh": "该机构的工作人员数量。"
     }
    }
   }
  },
  "agent": {
   "name": {
    "en": "Agent",
    "zh": "经办人信息"
   },
   "each": "exporter",
   "within": "handler",
   "provisions": [
    "guide-3-identity-papers"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Neither the form of the 3rd edition nor the fields of the online system have been seen; the fields follow accounts of them. Compare each with the form before anything is handed in.",
    "zh": "尚未见到第三版申报书原件和线上系统的字段，各栏目依据二手介绍整理；提交前应逐项与官方表格核对。"
   },
   "fields": {
    "agent-name": {
     "name": {
      "en": "Name",
      "zh": "姓名"
     },
     "gist": {
      "en": "Name of the agent as in the power of attorney.",
      "zh": "经办人姓名，与授权委托书一致。"
     }
    },
    "agent-post": {
     "name": {
      "en": "Organisation and post",
      "zh": "单位和职务"
     },
     "gist": {
      "en": "Where the agent works and as what.",
      "zh": "经办人所在单位和职务。"
     }
    },
    "agent-nationality": {
     "name": {
      "en": "Nationality",
      "zh": "国籍"
     },
     "gist": {
      "en": "Nationality of the agent as in the identity paper.",
      "zh": "经办人的国籍，与身份证件一致。"
     }
    },
    "agent-phone": {
     "name": {
      "en": "Telephone",
      "zh": "联系电话"
     },
     "gist": {
      "en": "Number under which the agent can be reached.",
      "zh": "可联系到经办人本人的电话。"
     }
    },
    "agent-email": {
     "name": {
      "en": "E-mail",
      "zh": "电子邮箱"
     },
     "gist": {
      "en": "E-mail address of the agent.",
      "zh": "经办人的电子邮箱。"
     }
    },
    "agent-paper": {
     "name": {
      "en": "Kind and number of the identity paper",
      "zh": "证件类型和证件号码"
     },
     "gist": {
      "en": "Identity paper of the agent as in the attached copy.",
      "zh": "经办人的证件，与所附影印件一致。"
     },
     "byHand": true
    }
   }
  },
  "compliance": {
   "name": {
    "en": "Compliance with Chinese law",
    "zh": "遵守中国法律、行政法规、部门规章情况"
   },
   "each": "exporter",
   "provisions": [
    "o11-8"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Neither the form of the 3rd edition nor the fields of the online system have been seen; the fields follow accounts of them. Compare each with the form before anything is handed in.",
    "zh": "尚未见到第三版申报书原件和线上系统的字段，各栏目依据二手介绍整理；提交前应逐项与官方表格核对。"
   },
   "fields": {
    "compliance-record": {
     "name": {
      "en": "Record",
      "zh": "遵守法律法规情况"
     },
     "gist": {
      "en": "Penalties and inquiries by authorities in the last two years, above all those on data and network security, and what was put right; or that there were none.",
      "zh": "近两年受到行政处罚和主管部门调查的情况及整改情况，重点说明数据和网络安全方面；没有的，写明没有。"
     }
    }
   }
  },
  "transfer": {
   "name": {
    "en": "The transfer as a whole",
    "zh": "数据出境活动总体情况"
   },
   "each": "whole",
   "provisions": [
    "guide-3-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Neither the form of the 3rd edition nor the fields of the online system have been seen; the fields follow accounts of them. Compare each with the form before anything is handed in.",
    "zh": "尚未见到第三版申报书原件和线上系统的字段，各栏目依据二手介绍整理；提交前应逐项与官方表格核对。"
   },
   "fields": {
    "description": {
     "name": {
      "en": "Business that needs the transfer",
      "zh": "数据出境业务描述"
     },
     "gist": {
      "en": "The business behind the transfer and how it runs, in a few sentences.",
      "zh": "简要说明出境所涉业务及其开展方式。"
     }
    },
    "overview": {
     "name": {
      "en": "Extent",
      "zh": "出境概况"
     },
     "gist": {
      "en": "Scenes, data flows, recipients and countries.",
      "zh": "场景、流转、境外接收方和所在国家或者地区。"
     },
     "fact": "overview"
    },
    "purposes": {
     "name": {
      "en": "Purposes",
      "zh": "出境目的"
     },
     "gist": {
      "en": "What the data is sent for.",
      "zh": "数据出境的目的。"
     },
     "fact": "purposes"
    },
    "methods": {
     "name": {
      "en": "Methods",
      "zh": "出境方式"
     },
     "gist": {
      "en": "How the data is sent or accessed.",
      "zh": "传输或者境外访问的方式。"
     },
     "fact": "methods"
    },
    "links": {
     "name": {
      "en": "Links",
      "zh": "数据出境链路"
     },
     "gist": {
      "en": "From which systems to which.",
      "zh": "境内外系统及其连接。"
     },
     "fact": "links"
    },
    "people": {
     "name": {
      "en": "People concerned this year",
      "zh": "当年涉及自然人数量"
     },
     "gist": {
      "en": "Natural persons, each once.",
      "zh": "自然人人数，去重统计。"
     },
     "fact": "people",
     "provisions": [
      "count-dedup",
      "count-window-new"
     ]
    },
    "sensitive-people": {
     "name": {
      "en": "Of these with sensitive personal information",
      "zh": "其中涉及敏感个人信息的人数"
     },
     "gist": {
      "en": "Natural persons, each once.",
      "zh": "自然人人数，去重统计。"
     },
     "fact": "sensitive-people"
    },
    "people-expected": {
     "name": {
      "en": "People expected in the next three years",
      "zh": "未来三年预计涉及自然人数量"
     },
     "gist": {
      "en": "People expected in the next three years; an extension is later measured by this number.",
      "zh": "未来三年预计涉及的自然人数量，延长有效期时将据此比较。"
     },
     "provisions": [
      "count-forward"
     ]
    },
    "size": {
     "name": {
      "en": "Volume of the data",
      "zh": "数据规模"
     },
     "gist": {
      "en": "Volume of all data of the filing in MB, GB or TB, for important data apart.",
      "zh": "本次申报全部数据的规模，以MB、GB或者TB计；重要数据应单独列明。"
     },
     "provisions": [
      "count-important"
     ]
    },
    "sectors": {
     "name": {
      "en": "Sectors",
      "zh": "涉及行业或者领域"
     },
     "gist": {
      "en": "Sectors whose data goes abroad.",
      "zh": "出境数据所属行业或者领域。"
     },
     "fact": "sectors"
    }
   }
  },
  "scene": {
   "name": {
    "en": "Scenes of the transfer",
    "zh": "数据出境场景"
   },
   "each": "scene",
   "provisions": [
    "guide-3-documents",
    "qa-2025-04-necessity"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Neither the form of the 3rd edition nor the fields of the online system have been seen; the fields follow accounts of them. Compare each with the form before anything is handed in.",
    "zh": "尚未见到第三版申报书原件和线上系统的字段，各栏目依据二手介绍整理；提交前应逐项与官方表格核对。"
   },
   "fields": {
    "recipient": {
     "name": {
      "en": "Recipient",
      "zh": "境外接收方"
     },
     "gist": {
      "en": "Who receives the data.",
      "zh": "接收数据的境外组织或者个人。"
     },
     "fact": "recipient-name"
    },
    "flows": {
     "name": {
      "en": "Data flows",
      "zh": "流转"
     },
     "gist": {
      "en": "The flows that make up the scene.",
      "zh": "该场景所含流转。"
     },
     "fact": "flows"
    },
    "data-classes": {
     "name": {
      "en": "Kind and sensitivity",
      "zh": "数据类型和敏感程度"
     },
     "gist": {
      "en": "Personal information, sensitive personal information or important data.",
      "zh": "个人信息、敏感个人信息或者重要数据。"
     },
     "fact": "data-classes"
    },
    "important-data": {
     "name": {
      "en": "Who determined the important data",
      "zh": "重要数据认定依据和主管部门"
     },
     "gist": {
      "en": "The department that notified or published it, and the document.",
      "zh": "告知或者公开发布重要数据的部门、地区和文件。"
     },
     "fact": "important-basis",
     "provisions": [
      "ndsr-29",
      "qa-2025-05-important"
     ]
    },
    "data-items": {
     "name": {
      "en": "Data items",
      "zh": "数据项"
     },
     "gist": {
      "en": "The fields that go abroad.",
      "zh": "出境的具体字段。"
     },
     "fact": "fields"
    },
    "people": {
     "name": {
      "en": "People concerned this year",
      "zh": "当年涉及自然人数量"
     },
     "gist": {
      "en": "Natural persons, each once.",
      "zh": "自然人人数，去重统计。"
     },
     "fact": "people"
    },
    "subjects": {
     "name": {
      "en": "Whose data it is",
      "zh": "个人信息主体"
     },
     "gist": {
      "en": "Customers, employees and so on.",
      "zh": "客户、员工等。"
     },
     "fact": "subjects"
    },
    "size": {
     "name": {
      "en": "Volume of the data",
      "zh": "数据规模"
     },
     "gist": {
      "en": "Volume of the data of this scene in MB, GB or TB.",
      "zh": "本场景数据的规模，以MB、GB或者TB计。"
     },
     "provisions": [
      "count-important"
     ]
    },
    "sectors": {
     "name": {
      "en": "Sector",
      "zh": "涉及行业或者领域"
     },
     "gist": {
      "en": "Sector whose data goes abroad.",
      "zh": "出境数据所属行业或者领域。"
     },
     "fact": "sectors"
    },
    "methods": {
     "name": {
      "en": "Method",
      "zh": "出境方式"
     },
     "gist": {
      "en": "How the data is sent or accessed.",
      "zh": "传输或者境外访问的方式。"
     },
     "fact": "methods"
    },
    "links": {
     "name": {
      "en": "Link",
      "zh": "链路"
     },
     "gist": {
      "en": "From which system to which.",
      "zh": "境内外系统及其连接。"
     },
     "fact": "links"
    },
    "why-abroad": {
     "name": {
      "en": "Why it has to leave",
      "zh": "必须出境的原因"
     },
     "gist": {
      "en": "Why this data has to leave China.",
      "zh": "为什么该数据必须出境。"
     },
     "fact": "why-abroad"
    },
    "why-not-local": {
     "name": {
      "en": "Why not in China",
      "zh": "不能在境内处理的原因"
     },
     "gist": {
      "en": "Why it cannot be processed in China.",
      "zh": "为什么不能在境内处理。"
     },
     "fact": "why-not-local"
    },
    "minimisation": {
     "name": {
      "en": "Kept to the minimum",
      "zh": "最小化措施"
     },
     "gist": {
      "en": "How people, fields and time are kept to the minimum.",
      "zh": "如何将人数、字段和时间限于最小范围。"
     },
     "fact": "minimisation"
    }
   }
  },
  "recipient": {
   "name": {
    "en": "Overseas recipients",
    "zh": "境外接收方情况"
   },
   "each": "recipient",
   "provisions": [
    "guide-3-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Neither the form of the 3rd edition nor the fields of the online system have been seen; the fields follow accounts of them. Compare each with the form before anything is handed in.",
    "zh": "尚未见到第三版申报书原件和线上系统的字段，各栏目依据二手介绍整理；提交前应逐项与官方表格核对。"
   },
   "fields": {
    "name": {
     "name": {
      "en": "Name",
      "zh": "境外接收方名称"
     },
     "gist": {
      "en": "Registered name.",
      "zh": "注册名称。"
     },
     "fact": "recipient-name"
    },
    "country": {
     "name": {
      "en": "Country or region",
      "zh": "所在国家或者地区"
     },
     "gist": {
      "en": "Where it is.",
      "zh": "所在国家或者地区。"
     },
     "fact": "recipient-country"
    },
    "address": {
     "name": {
      "en": "Address",
      "zh": "所在地址"
     },
     "gist": {
      "en": "Registered address of the recipient.",
      "zh": "境外接收方的注册地址。"
     },
     "fact": "recipient-address"
    },
    "main-business": {
     "name": {
      "en": "Main business",
      "zh": "主营业务"
     },
     "gist": {
      "en": "What the recipient does.",
      "zh": "境外接收方的主要业务。"
     }
    },
    "head": {
     "name": {
      "en": "Responsible person and post",
      "zh": "负责人姓名和职务"
     },
     "gist": {
      "en": "Who answers for the recipient.",
      "zh": "境外接收方负责人。"
     }
    },
    "phone": {
     "name": {
      "en": "Telephone",
      "zh": "联系电话"
     },
     "gist": {
      "en": "Telephone of the recipient with the code of the country.",
      "zh": "境外接收方的电话，含国家或者地区代码。"
     },
     "fact": "recipient-phone"
    },
    "email": {
     "name": {
      "en": "E-mail",
      "zh": "电子邮箱"
     },
     "gist": {
      "en": "E-mail address of the recipient for questions.",
      "zh": "境外接收方的联系邮箱。"
     },
     "fact": "recipient-email"
    }
   }
  },
  "legal-document": {
   "name": {
    "en": "Legal documents",
    "zh": "与境外接收方订立的法律文件"
   },
   "each": "agreement",
   "provisions": [
    "o11-6"
   ],
   "confidence": "unverified",
   "note": {
    "en": "Neither the form of the 3rd edition nor the fields of the online system have been seen; the fields follow accounts of them. Compare each with the form before anything is handed in.",
    "zh": "尚未见到第三版申报书原件和线上系统的字段，各栏目依据二手介绍整理；提交前应逐项与官方表格核对。"
   },
   "fields": {
    "kind": {
     "name": {
      "en": "Kind",
      "zh": "文件类型"
     },
     "gist": {
      "en": "Contract or other binding document.",
      "zh": "合同或者其他具有法律效力的文件。"
     },
     "fact": "agreement-kind"
    },
    "party": {
     "name": {
      "en": "Party",
      "zh": "境外接收方"
     },
     "gist": {
      "en": "Who concludes it.",
      "zh": "订立文件的境外接收方。"
     },
     "fact": "recipient-name"
    },
    "dates": {
     "name": {
      "en": "Dates",
      "zh": "签订、生效和到期日期"
     },
     "gist": {
      "en": "Of signature, effect and end.",
      "zh": "签订、生效、到期日期。"
     },
     "fact": "agreement-dates"
    },
    "file": {
     "name": {
      "en": "File",
      "zh": "文件"
     },
     "gist": {
      "en": "Under which name it is attached.",
      "zh": "所附文件名称。"
     },
     "fact": "agreement-file"
    }
   }
  },
  "commitment": {
   "name": {
    "en": "Commitment",
    "zh": "承诺"
   },
   "each": "whole",
   "provisions": [
    "guide-3-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "That the commitment is part of the form is known second-hand; its official wording is not in the law data. Sign the wording of the official form.",
    "zh": "承诺并入申报书见于二手摘要，其官方文本不在本工具的法律数据中；应以官方表格所载承诺文本签署。"
   },
   "fields": {
    "signature": {
     "name": {
      "en": "Signature of the legal representative",
      "zh": "法定代表人签字"
     },
     "gist": {
      "en": "Signature under the official wording of the commitment.",
      "zh": "在官方承诺文本下签字。"
     },
     "byHand": true
    },
    "stamp": {
     "name": {
      "en": "Stamp",
      "zh": "单位盖章"
     },
     "gist": {
      "en": "Stamp of the handler.",
      "zh": "数据处理者公章。"
     },
     "byHand": true
    },
    "date": {
     "name": {
      "en": "Date",
      "zh": "日期"
     },
     "gist": {
      "en": "Day on which the commitment is signed.",
      "zh": "承诺的签署日期。"
     },
     "byHand": true
    }
   }
  }
 },
 "contract-appendix": {
  "parties": {
   "name": {
    "en": "Parties",
    "zh": "合同双方"
   },
   "each": "agreement",
   "provisions": [
    "o13-6"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The parties stand at the head of the contract; they are repeated here so that the appendix can be told apart.",
    "zh": "合同双方载于合同首部，此处列出仅为便于区分各份附录。"
   },
   "fields": {
    "handler": {
     "name": {
      "en": "Personal information handler",
      "zh": "个人信息处理者"
     },
     "gist": {
      "en": "Who sends the data.",
      "zh": "提供个人信息的境内处理者。"
     },
     "fact": "handler-names"
    },
    "party": {
     "name": {
      "en": "Overseas recipient",
      "zh": "境外接收方"
     },
     "gist": {
      "en": "Who receives the data.",
      "zh": "接收个人信息的境外方。"
     },
     "fact": "recipient-name"
    },
    "dates": {
     "name": {
      "en": "Dates of the contract",
      "zh": "合同签订、生效和到期日期"
     },
     "gist": {
      "en": "Of signature, effect and end.",
      "zh": "签订、生效、到期日期。"
     },
     "fact": "agreement-dates"
    }
   }
  },
  "description": {
   "name": {
    "en": "Description of the transfer",
    "zh": "个人信息出境详情"
   },
   "each": "agreement",
   "provisions": [
    "o13-contract-app-1"
   ],
   "confidence": "unverified",
   "note": {
    "en": "The points follow a condensed copy; wording, order and numbering of the official appendix are not verified. Carry the content over into the official text and do not change that.",
    "zh": "各项依据节略文本整理，官方附录的表述、顺序和编号尚未核实；应将内容填入官方文本，不得改动官方文本。"
   },
   "fields": {
    "purpose": {
     "name": {
      "en": "Purpose of processing",
      "zh": "处理目的"
     },
     "gist": {
      "en": "What the recipient does with the information.",
      "zh": "境外接收方处理个人信息的目的。"
     },
     "fact": "purposes"
    },
    "processing": {
     "name": {
      "en": "Method of processing",
      "zh": "处理方式"
     },
     "gist": {
      "en": "Collection, storage, use, disclosure, deletion and so on by the recipient.",
      "zh": "境外接收方的处理方式，如收集、存储、使用、加工、传输、提供、公开、删除等。"
     }
    },
    "scale": {
     "name": {
      "en": "Scale",
      "zh": "出境个人信息的规模"
     },
     "gist": {
      "en": "Natural persons, each once.",
      "zh": "自然人人数，去重统计。"
     },
     "fact": "people"
    },
    "kinds": {
     "name": {
      "en": "Kinds of personal information",
      "zh": "出境个人信息种类"
     },
     "gist": {
      "en": "Kinds and fields.",
      "zh": "种类和字段。"
     },
     "fact": "personal-kinds"
    },
    "sensitive-kinds": {
     "name": {
      "en": "Kinds of sensitive personal information",
      "zh": "出境敏感个人信息种类"
     },
     "gist": {
      "en": "Kinds and fields; none where there are none.",
      "zh": "种类和字段；没有的，写明不涉及。"
     },
     "fact": "sensitive-kinds"
    },
    "third-parties": {
     "name": {
      "en": "Third parties abroad",
      "zh": "境外接收方向其提供个人信息的境外第三方"
     },
     "gist": {
      "en": "To whom the recipient may pass the information on; none where it may not.",
      "zh": "境外接收方可以向其提供个人信息的第三方；不提供的，写明不提供。"
     },
     "fact": "onward"
    },
    "transmission": {
     "name": {
      "en": "Way of transmission",
      "zh": "传输方式"
     },
     "gist": {
      "en": "How the information is sent and protected.",
      "zh": "传输方式和传输中的保护措施。"
     },
     "fact": "transmission"
    },
    "retention": {
     "name": {
      "en": "Retention abroad",
      "zh": "出境后保存期限"
     },
     "gist": {
      "en": "A period, or from which day to which.",
      "zh": "期间，或者起止日期。"
     },
     "fact": "retention"
    },
    "storage-place": {
     "name": {
      "en": "Place of storage abroad",
      "zh": "出境后保存地点"
     },
     "gist": {
      "en": "Country, place and data centre.",
      "zh": "国家或者地区、地点和数据中心。"
     },
     "fact": "storage-places"
    },
    "other": {
     "name": {
      "en": "Other matters",
      "zh": "其他事项"
     },
     "gist": {
      "en": "Other matters of Appendix 1, as the case may be.",
      "zh": "附录一的其他事项，视情况填写。"
     }
    }
   }
  }
 },
 "data-link-fields": {
  "link": {
   "name": {
    "en": "Link",
    "zh": "链路"
   },
   "each": "link",
   "provisions": [
    "guide-3-documents"
   ],
   "confidence": "unverified",
   "note": {
    "en": "That the sheet tells domains, IP addresses and way of transfer is known second-hand; its official form has not been seen.",
    "zh": "链路信息应列明域名、IP地址和传输方式，见于二手摘要；官方表格尚未见到。"
   },
   "fields": {
    "flows": {
     "name": {
      "en": "Data flows",
      "zh": "流转"
     },
     "gist": {
      "en": "The flows that use the link.",
      "zh": "使用该链路的流转。"
     },
     "fact": "flows"
    },
    "method": {
     "name": {
      "en": "Way of transfer",
      "zh": "传输方式"
     },
     "gist": {
      "en": "How the data is sent or accessed.",
      "zh": "传输或者境外访问的方式。"
     },
     "fact": "methods"
    },
    "protection": {
     "name": {
      "en": "Protocol and protection in transit",
      "zh": "传输协议和传输加密"
     },
     "gist": {
      "en": "Protocol and encryption.",
      "zh": "协议和加密方式。"
     },
     "fact": "in-transit"
    },
    "source-system": {
     "name": {
      "en": "System in China",
      "zh": "境内系统"
     },
     "gist": {
      "en": "System and place.",
      "zh": "系统名称和所在地。"
     },
     "fact": "systems-home"
    },
    "source-domain": {
     "name": {
      "en": "Domain in China",
      "zh": "境内域名"
     },
     "gist": {
      "en": "Domain from which the data goes.",
      "zh": "数据出境所用境内域名。"
     }
    },
    "source-address": {
     "name": {
      "en": "IP address in China",
      "zh": "境内IP地址"
     },
     "gist": {
      "en": "Addresses at the exit to abroad.",
      "zh": "境内出口公网IP地址。"
     }
    },
    "target-system": {
     "name": {
      "en": "System abroad",
      "zh": "境外系统"
     },
     "gist": {
      "en": "System and place.",
      "zh": "系统名称和所在地。"
     },
     "fact": "systems-abroad"
    },
    "domain": {
     "name": {
      "en": "Domain abroad",
      "zh": "境外域名"
     },
     "gist": {
      "en": "Domain to which the data goes.",
      "zh": "数据到达的境外域名。"
     }
    },
    "address": {
     "name": {
      "en": "IP address abroad",
      "zh": "境外IP地址"
     },
     "gist": {
      "en": "Addresses at which the data arrives.",
      "zh": "境外到达端公网IP地址。"
     }
    },
    "port": {
     "name": {
      "en": "Port",
      "zh": "端口"
     },
     "gist": {
      "en": "Port of the connection.",
      "zh": "连接所用端口。"
     }
    },
    "line": {
     "name": {
      "en": "Line",
      "zh": "线路和运营商"
     },
     "gist": {
      "en": "Public internet or leased line, with its carrier and bandwidth.",
      "zh": "公用互联网或者国际专线，以及运营商和带宽。"
     }
    },
    "frequency": {
     "name": {
      "en": "Frequency",
      "zh": "传输频率"
     },
     "gist": {
      "en": "How often data is sent: in real time, daily, on demand and so on.",
      "zh": "传输频率，如实时、每日、按需等。"
     }
    }
   }
  }
 },
 "recipient-fields": {
  "identity": {
   "name": {
    "en": "Identity",
    "zh": "基本情况"
   },
   "each": "recipient",
   "provisions": [
    "o11-5",
    "guide-3-self-assessment"
   ],
   "confidence": "judgement",
   "fields": {
    "name": {
     "name": {
      "en": "Name",
      "zh": "名称"
     },
     "gist": {
      "en": "Registered name.",
      "zh": "注册名称。"
     },
     "fact": "recipient-name"
    },
    "country": {
     "name": {
      "en": "Country or region",
      "zh": "所在国家或者地区"
     },
     "gist": {
      "en": "Where it is.",
      "zh": "所在国家或者地区。"
     },
     "fact": "recipient-country"
    },
    "address": {
     "name": {
      "en": "Address",
      "zh": "所在地址"
     },
     "gist": {
      "en": "Registered address of the recipient.",
      "zh": "境外接收方的注册地址。"
     },
     "fact": "recipient-address"
    },
    "registration": {
     "name": {
      "en": "Registration number",
      "zh": "注册登记号"
     },
     "gist": {
      "en": "Number of the recipient in the register of its country.",
      "zh": "境外接收方在所在国家或者地区的登记号码。"
     }
    },
    "main-business": {
     "name": {
      "en": "Main business",
      "zh": "主营业务"
     },
     "gist": {
      "en": "What the recipient does.",
      "zh": "境外接收方的主要业务。"
     }
    },
    "ownership": {
     "name": {
      "en": "Owners and tie to the handler",
      "zh": "股权结构及与数据处理者的关系"
     },
     "gist": {
      "en": "Who controls it, and whether it belongs to the same group.",
      "zh": "实际控制人，以及是否与数据处理者属于同一集团。"
     }
    },
    "head": {
     "name": {
      "en": "Responsible person and post",
      "zh": "负责人姓名和职务"
     },
     "gist": {
      "en": "Who answers for the recipient.",
      "zh": "境外接收方负责人。"
     }
    },
    "contact": {
     "name": {
      "en": "Contact",
      "zh": "联系人或者联系部门"
     },
     "gist": {
      "en": "Whom individuals and authorities may ask.",
      "zh": "供个人和监管部门联系。"
     },
     "fact": "recipient-contact",
     "provisions": [
      "pipl-39"
     ]
    },
    "phone": {
     "name": {
      "en": "Telephone",
      "zh": "联系电话"
     },
     "gist": {
      "en": "Telephone of the recipient with the code of the country.",
      "zh": "境外接收方的电话，含国家或者地区代码。"
     },
     "fact": "recipient-phone"
    },
    "email": {
     "name": {
      "en": "E-mail",
      "zh": "电子邮箱"
     },
     "gist": {
      "en": "E-mail address of the recipient for questions.",
      "zh": "境外接收方的联系邮箱。"
     },
     "fact": "recipient-email"
    }
   }
  },
  "processing": {
   "name": {
    "en": "Processing abroad",
    "zh": "处理数据情况"
   },
   "each": "recipient",
   "provisions": [
    "o11-5"
   ],
   "confidence": "judgement",
   "fields": {
    "role": {
     "name": {
      "en": "Role",
      "zh": "处理角色"
     },
     "gist": {
      "en": "Processes on behalf of the handler, or decides itself.",
      "zh": "受托处理，或者自主决定处理目的和方式。"
     },
     "fact": "recipient-role",
     "provisions": [
      "pipl-21",
      "pipl-23"
     ]
    },
    "purposes": {
     "name": {
      "en": "Purposes",
      "zh": "处理目的"
     },
     "gist": {
      "en": "What it does with the data.",
      "zh": "境外接收方处理数据的目的。"
     },
     "fact": "purposes"
    },
    "data": {
     "name": {
      "en": "Data",
      "zh": "接收的数据"
     },
     "gist": {
      "en": "Kinds of data and their class.",
      "zh": "数据种类及其分类。"
     },
     "fact": "data-classes"
    },
    "people": {
     "name": {
      "en": "People concerned this year",
      "zh": "当年涉及自然人数量"
     },
     "gist": {
      "en": "Natural persons, each once.",
      "zh": "自然人人数，去重统计。"
     },
     "fact": "people"
    },
    "methods": {
     "name": {
      "en": "Methods",
      "zh": "接收或者访问方式"
     },
     "gist": {
      "en": "How it gets or accesses the data.",
      "zh": "接收或者访问数据的方式。"
     },
     "fact": "methods"
    },
    "systems": {
     "name": {
      "en": "Systems and places of storage",
      "zh": "系统和保存地点"
     },
     "gist": {
      "en": "Where the data is kept.",
      "zh": "数据保存的系统和地点。"
     },
     "fact": "systems-abroad"
    },
    "retention": {
     "name": {
      "en": "Retention",
      "zh": "保存期限"
     },
     "gist": {
      "en": "How long it keeps the data.",
      "zh": "数据保存期限。"
     },
     "fact": "retention"
    },
    "onward": {
     "name": {
      "en": "Onward recipients",
      "zh": "再转移对象"
     },
     "gist": {
      "en": "To whom it passes the data on.",
      "zh": "再次提供数据的对象；没有的，写明没有。"
     },
     "fact": "onward",
     "provisions": [
      "o11-9-3"
     ]
    }
   }
  },
  "protection": {
   "name": {
    "en": "Protection",
    "zh": "安全保障能力"
   },
   "each": "recipient",
   "provisions": [
    "o11-5"
   ],
   "confidence": "judgement",
   "fields": {
    "in-transit": {
     "name": {
      "en": "Protection in transit",
      "zh": "传输中的保护"
     },
     "gist": {
      "en": "Encryption on the way.",
      "zh": "传输加密。"
     },
     "fact": "in-transit"
    },
    "at-rest": {
     "name": {
      "en": "Protection where it is kept",
      "zh": "存储中的保护"
     },
     "gist": {
      "en": "Encryption where it is kept.",
      "zh": "存储加密。"
     },
     "fact": "at-rest"
    },
    "measures": {
     "name": {
      "en": "Management and technical measures",
      "zh": "管理和技术措施"
     },
     "gist": {
      "en": "Access control, audit, incident handling and staff of the recipient, with certificates and audit reports.",
      "zh": "境外接收方的访问控制、审计、应急处置、人员管理等，以及认证和审计报告。"
     }
    },
    "track-record": {
     "name": {
      "en": "Record of incidents and penalties",
      "zh": "安全事件和处罚记录"
     },
     "gist": {
      "en": "Incidents and penalties of the recipient in the last years and what followed; or that there were none.",
      "zh": "境外接收方近年发生的数据安全事件、受到的处罚及处理结果；没有的，写明没有。"
     }
    },
    "foreign-requests": {
     "name": {
      "en": "Requests by foreign authorities",
      "zh": "境外公权力机构调取数据情况"
     },
     "gist": {
      "en": "Whether authorities asked for data and what was done; or that none did.",
      "zh": "是否曾被要求提供数据及处理情况；没有的，写明没有。"
     },
     "provisions": [
      "pipl-41",
      "dsl-36"
     ]
    }
   }
  },
  "environment": {
   "name": {
    "en": "Law and policy of the country",
    "zh": "所在国家或者地区法律政策环境"
   },
   "each": "recipient",
   "provisions": [
    "o11-8",
    "o13-contract-4"
   ],
   "confidence": "judgement",
   "fields": {
    "law": {
     "name": {
      "en": "Law on data and personal information",
      "zh": "数据安全和个人信息保护法律政策"
     },
     "gist": {
      "en": "Law in force, supervisory authority, and whether it reaches what Chinese law asks for.",
      "zh": "所在国家或者地区的现行法律、监管机构，以及保护水平是否达到中国法律和强制性国家标准的要求。"
     }
    },
    "government-access": {
     "name": {
      "en": "Access by authorities",
      "zh": "公权力机构调取数据的权限"
     },
     "gist": {
      "en": "Law under which authorities may obtain the data, and how that bears on the contract.",
      "zh": "公权力机构依法调取数据的权限及其对履行合同的影响。"
     }
    },
    "commitments": {
     "name": {
      "en": "International commitments",
      "zh": "参加的区域或者国际组织和承诺"
     },
     "gist": {
      "en": "Regional or international bodies and binding commitments on personal information.",
      "zh": "加入的区域性、全球性组织以及作出的具有约束力的国际承诺。"
     }
    }
   }
  },
  "agreements": {
   "name": {
    "en": "Legal documents",
    "zh": "法律文件"
   },
   "each": "recipient",
   "provisions": [
    "o11-9-1"
   ],
   "confidence": "judgement",
   "fields": {
    "agreements": {
     "name": {
      "en": "Documents with their dates",
      "zh": "法律文件和日期"
     },
     "gist": {
      "en": "Kind, dates of signature, effect and end.",
      "zh": "文件类型，签订、生效和到期日期。"
     },
     "fact": "recipient-agreements"
    }
   }
  }
 },
 "protection-words": {
  "inTransit": {
   "name": {
    "en": "Encryption in transit",
    "zh": "传输加密"
   },
   "whole": {
    "english": [],
    "chinese": []
   },
   "anywhere": {
    "english": [
     "tls",
     "tls1.2",
     "tls1.3",
     "tlsv1.2",
     "tlsv1.3",
     "tls v1.2",
     "tls v1.3",
     "mtls",
     "mutual tls",
     "dtls",
     "tlcp",
     "gmtls",
     "ssl",
     "https",
     "wss",
     "quic",
     "ipsec",
     "vpn",
     "wireguard",
     "macsec",
     "ssh",
     "sftp",
     "ftps",
     "scp",
     "s mime",
     "smime",
     "as2",
     "sm2",
     "encryption in transit",
     "encrypted in transit",
     "encrypted connection",
     "encrypted channel",
     "encrypted tunnel"
    ],
    "chinese": [
     "传输加密",
     "加密传输",
     "传输层加密",
     "传输层安全",
     "通道加密",
     "加密通道",
     "链路加密",
     "加密链路",
     "加密隧道",
     "加密连接",
     "国密ssl",
     "国密tls",
     "国密通道"
    ]
   },
   "provisions": [
    "pipl-51",
    "dsl-27"
   ],
   "confidence": "judgement",
   "note": {
    "en": "A private line without encryption (专线, leased line) does not count; ssl without a number is taken as common speech for TLS.",
    "zh": "未加密的专线不算；未写版本号的SSL按通称TLS理解。"
   }
  },
  "atRest": {
   "name": {
    "en": "Encryption at rest",
    "zh": "存储加密"
   },
   "whole": {
    "english": [],
    "chinese": []
   },
   "anywhere": {
    "english": [
     "tde",
     "transparent data encryption",
     "disk encryption",
     "full disk encryption",
     "volume encryption",
     "database encryption",
     "column encryption",
     "field level encryption",
     "envelope encryption",
     "server side encryption",
     "encryption at rest",
     "encrypted at rest",
     "encrypted disk",
     "encrypted disks",
     "encrypted drive",
     "encrypted drives",
     "encrypted volume",
     "encrypted storage",
     "encrypted backup",
     "luks",
     "dm crypt",
     "bitlocker",
     "filevault",
     "veracrypt",
     "kms",
     "hsm",
     "cmk",
     "cmek",
     "byok",
     "sse s3",
     "sse kms",
     "sse c"
    ],
    "chinese": [
     "存储加密",
     "加密存储",
     "加密保存",
     "静态加密",
     "落盘加密",
     "磁盘加密",
     "硬盘加密",
     "全盘加密",
     "透明加密",
     "透明数据加密",
     "数据库加密",
     "表空间加密",
     "列加密",
     "字段加密",
     "字段级加密",
     "文件加密",
     "信封加密",
     "服务端加密",
     "备份加密",
     "加密硬盘",
     "加密机",
     "密钥管理服务"
    ]
   },
   "provisions": [
    "pipl-51",
    "dsl-27"
   ],
   "confidence": "judgement"
  },
  "either": {
   "name": {
    "en": "Encryption, in transit or at rest",
    "zh": "加密（传输或者存储）"
   },
   "whole": {
    "english": [],
    "chinese": []
   },
   "anywhere": {
    "english": [
     "aes",
     "aes128",
     "aes192",
     "aes256",
     "aes gcm",
     "chacha20",
     "sm4",
     "rsa",
     "pgp",
     "gpg",
     "openpgp",
     "e2ee",
     "end to end encryption",
     "end to end encrypted",
     "encrypted",
     "encryption",
     "never in plain text",
     "no plain text"
    ],
    "chinese": [
     "加密",
     "国密",
     "国密算法",
     "商用密码",
     "端到端加密",
     "禁止明文",
     "非明文"
    ]
   },
   "provisions": [
    "pipl-51",
    "dsl-27"
   ],
   "confidence": "judgement",
   "note": {
    "en": "The bare word \"encrypted\" counts as naming it, so that no alarm is raised; a reviewer will ask which algorithm.",
    "zh": "仅写“加密”也视为已说明，以免误报；审查人员会追问具体算法。"
   }
  },
  "outdated": {
   "name": {
    "en": "Encryption out of date",
    "zh": "过时的加密"
   },
   "whole": {
    "english": [],
    "chinese": []
   },
   "anywhere": {
    "english": [
     "ssl2",
     "ssl3",
     "ssl2.0",
     "ssl3.0",
     "sslv2",
     "sslv3",
     "ssl v2",
     "ssl v3",
     "tls1.0",
     "tls1.1",
     "tlsv1.0",
     "tlsv1.1",
     "tls v1.0",
     "tls v1.1",
     "tlsv1",
     "des",
     "3des",
     "triple des",
     "rc4",
     "md5"
    ],
    "chinese": []
   },
   "provisions": [
    "pipl-51",
    "dsl-27"
   ],
   "confidence": "judgement",
   "note": {
    "en": "No provision names these; that they no longer protect is our judgement of the state of the art. MD5 is a checksum and encrypts nothing.",
    "zh": "并无条款点名；不再具有保护作用系本工具对技术现状的判断。MD5为摘要算法，并不加密。"
   }
  },
  "none": {
   "name": {
    "en": "No encryption",
    "zh": "没有加密"
   },
   "whole": {
    "english": [
     "no",
     "none",
     "nil",
     "nothing",
     "false",
     "off",
     "disabled",
     "missing",
     "not yet",
     "no protection"
    ],
    "chinese": [
     "无",
     "没有",
     "否",
     "不",
     "暂无",
     "尚无",
     "未启用",
     "未配置",
     "未采取",
     "未采取措施",
     "无保护措施"
    ]
   },
   "anywhere": {
    "english": [
     "unencrypted",
     "not encrypted",
     "not yet encrypted",
     "non encrypted",
     "no encryption",
     "without encryption",
     "encryption disabled",
     "encryption off",
     "encryption not enabled",
     "not encrypted at rest",
     "not encrypted in transit",
     "no encryption at rest",
     "no encryption in transit",
     "no tls",
     "non tls",
     "without tls",
     "no https",
     "without https",
     "plain text",
     "plaintext",
     "clear text",
     "cleartext",
     "in the clear",
     "http",
     "ftp",
     "telnet"
    ],
    "chinese": [
     "未加密",
     "不加密",
     "没有加密",
     "无加密",
     "尚未加密",
     "暂未加密",
     "未做加密",
     "未进行加密",
     "未启用加密",
     "未采用加密",
     "未使用加密",
     "未加密传输",
     "未加密存储",
     "不加密传输",
     "不加密存储",
     "没有加密传输",
     "没有加密存储",
     "无传输加密",
     "无存储加密",
     "无加密措施",
     "加密未启用",
     "未启用tls",
     "未使用tls",
     "未启用https",
     "未使用https",
     "无需加密",
     "明文",
     "明文传输",
     "明文存储"
    ]
   },
   "provisions": [
    "pipl-51",
    "dsl-27"
   ],
   "confidence": "judgement"
  }
 },
 "working-days": {
  "week": {
   "working": [
    1,
    2,
    3,
    4,
    5
   ],
   "rest": [
    6,
    0
   ]
  },
  "provisions": [
   "civil-code-201",
   "holidays-statutory"
  ],
  "festivals": {
   "new-year": {
    "en": "New Year's Day",
    "zh": "元旦"
   },
   "spring-festival": {
    "en": "Spring Festival",
    "zh": "春节"
   },
   "qingming": {
    "en": "Qingming",
    "zh": "清明节"
   },
   "labour-day": {
    "en": "Labour Day",
    "zh": "劳动节"
   },
   "dragon-boat": {
    "en": "Dragon Boat Festival",
    "zh": "端午节"
   },
   "mid-autumn": {
    "en": "Mid-Autumn Festival",
    "zh": "中秋节"
   },
   "national-day": {
    "en": "National Day",
    "zh": "国庆节"
   }
  },
  "years": {
   "2022": {
    "source": "holidays-2022",
    "holidays": {
     "new-year": [
      "2022-01-03"
     ],
     "spring-festival": [
      "2022-01-31",
      "2022-02-01",
      "2022-02-02",
      "2022-02-03",
      "2022-02-04"
     ],
     "qingming": [
      "2022-04-04",
      "2022-04-05"
     ],
     "labour-day": [
      "2022-05-02",
      "2022-05-03",
      "2022-05-04"
     ],
     "dragon-boat": [
      "2022-06-03"
     ],
     "mid-autumn": [
      "2022-09-12"
     ],
     "national-day": [
      "2022-10-03",
      "2022-10-04",
      "2022-10-05",
      "2022-10-06",
      "2022-10-07"
     ]
    },
    "madeUp": [
     "2022-01-29",
     "2022-01-30",
     "2022-04-02",
     "2022-04-24",
     "2022-05-07",
     "2022-10-08",
     "2022-10-09"
    ],
    "confidence": "verified"
   },
   "2023": {
    "source": "holidays-2023",
    "holidays": {
     "new-year": [
      "2023-01-02"
     ],
     "spring-festival": [
      "2023-01-23",
      "2023-01-24",
      "2023-01-25",
      "2023-01-26",
      "2023-01-27"
     ],
     "qingming": [
      "2023-04-05"
     ],
     "labour-day": [
      "2023-05-01",
      "2023-05-02",
      "2023-05-03"
     ],
     "dragon-boat": [
      "2023-06-22",
      "2023-06-23"
     ],
     "mid-autumn": [
      "2023-09-29"
     ],
     "national-day": [
      "2023-10-02",
      "2023-10-03",
      "2023-10-04",
      "2023-10-05",
      "2023-10-06"
     ]
    },
    "madeUp": [
     "2023-01-28",
     "2023-01-29",
     "2023-04-23",
     "2023-05-06",
     "2023-06-25",
     "2023-10-07",
     "2023-10-08"
    ],
    "confidence": "verified"
   },
   "2024": {
    "source": "holidays-2024",
    "holidays": {
     "new-year": [
      "2024-01-01"
     ],
     "spring-festival": [
      "2024-02-12",
      "2024-02-13",
      "2024-02-14",
      "2024-02-15",
      "2024-02-16"
     ],
     "qingming": [
      "2024-04-04",
      "2024-04-05"
     ],
     "labour-day": [
      "2024-05-01",
      "2024-05-02",
      "2024-05-03"
     ],
     "dragon-boat": [
      "2024-06-10"
     ],
     "mid-autumn": [
      "2024-09-16",
      "2024-09-17"
     ],
     "national-day": [
      "2024-10-01",
      "2024-10-02",
      "2024-10-03",
      "2024-10-04",
      "2024-10-07"
     ]
    },
    "madeUp": [
     "2024-02-04",
     "2024-02-18",
     "2024-04-07",
     "2024-04-28",
     "2024-05-11",
     "2024-09-14",
     "2024-09-29",
     "2024-10-12"
    ],
    "confidence": "verified"
   },
   "2025": {
    "source": "holidays-2025",
    "holidays": {
     "new-year": [
      "2025-01-01"
     ],
     "spring-festival": [
      "2025-01-28",
      "2025-01-29",
      "2025-01-30",
      "2025-01-31",
      "2025-02-03",
      "2025-02-04"
     ],
     "qingming": [
      "2025-04-04"
     ],
     "labour-day": [
      "2025-05-01",
      "2025-05-02",
      "2025-05-05"
     ],
     "dragon-boat": [
      "2025-06-02"
     ],
     "mid-autumn": [
      "2025-10-06"
     ],
     "national-day": [
      "2025-10-01",
      "2025-10-02",
      "2025-10-03",
      "2025-10-07",
      "2025-10-08"
     ]
    },
    "madeUp": [
     "2025-01-26",
     "2025-02-08",
     "2025-04-27",
     "2025-09-28",
     "2025-10-11"
    ],
    "confidence": "verified"
   },
   "2026": {
    "source": "holidays-2026",
    "holidays": {
     "new-year": [
      "2026-01-01",
      "2026-01-02"
     ],
     "spring-festival": [
      "2026-02-16",
      "2026-02-17",
      "2026-02-18",
      "2026-02-19",
      "2026-02-20",
      "2026-02-23"
     ],
     "qingming": [
      "2026-04-06"
     ],
     "labour-day": [
      "2026-05-01",
      "2026-05-04",
      "2026-05-05"
     ],
     "dragon-boat": [
      "2026-06-19"
     ],
     "mid-autumn": [
      "2026-09-25"
     ],
     "national-day": [
      "2026-10-01",
      "2026-10-02",
      "2026-10-05",
      "2026-10-06",
      "2026-10-07"
     ]
    },
    "madeUp": [
     "2026-01-04",
     "2026-02-14",
     "2026-02-28",
     "2026-05-09",
     "2026-09-20",
     "2026-10-10"
    ],
    "confidence": "verified"
   }
  }
 },
 "paper-layout": {
  "page": {
   "width": 210,
   "height": 297,
   "top": 25.4,
   "bottom": 25.4,
   "left": 31.8,
   "right": 31.8
  },
  "line-spacing": 26,
  "first-line-indent": 2,
  "typefaces": {
   "fang-song": {
    "name": "仿宋",
    "alternatives": [
     "FangSong",
     "仿宋_GB2312",
     "STFangsong",
     "FandolFang",
     "Noto Serif CJK SC",
     "Source Han Serif SC"
    ],
    "latin": "Times New Roman",
    "serif": true
   },
   "hei": {
    "name": "黑体",
    "alternatives": [
     "SimHei",
     "STHeiti",
     "Microsoft YaHei",
     "PingFang SC",
     "Noto Sans CJK SC",
     "Source Han Sans SC"
    ],
    "latin": "Arial",
    "serif": false
   },
   "kai": {
    "name": "楷体",
    "alternatives": [
     "KaiTi",
     "楷体_GB2312",
     "STKaiti",
     "Kaiti SC",
     "Noto Serif CJK SC",
     "Source Han Serif SC"
    ],
    "latin": "Times New Roman",
    "serif": true
   }
  },
  "type": {
   "body": {
    "typeface": "fang-song",
    "size": 14,
    "bold": false
   },
   "title": {
    "typeface": "hei",
    "size": 22,
    "bold": false
   },
   "heading-1": {
    "typeface": "hei",
    "size": 16,
    "bold": false
   },
   "heading-2": {
    "typeface": "kai",
    "size": 15,
    "bold": true
   },
   "heading-3": {
    "typeface": "fang-song",
    "size": 14,
    "bold": true
   },
   "table": {
    "typeface": "fang-song",
    "size": 10.5,
    "bold": false
   },
   "table-head": {
    "typeface": "hei",
    "size": 10.5,
    "bold": false
   },
   "caption": {
    "typeface": "hei",
    "size": 12,
    "bold": false
   },
   "aside": {
    "typeface": "fang-song",
    "size": 10.5,
    "bold": false
   },
   "margin": {
    "typeface": "fang-song",
    "size": 9,
    "bold": false
   }
  },
  "provisions": [
   "guide-3-self-assessment"
  ],
  "confidence": "second-hand",
  "note": {
   "en": "Page, margins, body, typefaces of headings and line spacing are those of a stored copy of the template. The sizes of title, headings, tables and captions, the indent and what stands in for a missing typeface are our reading of the usual form of official papers.",
   "zh": "页面、页边距、正文、标题字体和行距取自模板的留存副本；标题、表格、图题的字号、首行缩进以及替代字体为本工具按公文通行格式的理解。"
  }
 }
};
