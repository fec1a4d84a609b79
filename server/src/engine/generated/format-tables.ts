// Generated from schemas/dataflow.schema.json by `npm run generate`. Do not edit.

/** Every section of a file, the kind of its definitions, and whether it is a list. */
export const sections = [
  {
    "section": "exporters",
    "kind": "exporter",
    "list": false
  },
  {
    "section": "populations",
    "kind": "population",
    "list": false
  },
  {
    "section": "systems",
    "kind": "system",
    "list": false
  },
  {
    "section": "categories",
    "kind": "category",
    "list": false
  },
  {
    "section": "recipients",
    "kind": "recipient",
    "list": false
  },
  {
    "section": "agreements",
    "kind": "agreement",
    "list": false
  },
  {
    "section": "flows",
    "kind": "flow",
    "list": false
  },
  {
    "section": "filings",
    "kind": "filing",
    "list": false
  },
  {
    "section": "waivers",
    "kind": "waiver",
    "list": true
  },
  {
    "section": "expect",
    "kind": "expectation",
    "list": true
  }
] as const;

/** Keys of the top level that are not sections. */
export const scalarKeys = ["dataflow"] as const;

/** A place in a definition that names something else: a definition in one of `sections`, or an entry of a catalogue. `*` stands for any item; `keys` says that the keys of the map do the naming. */
export interface Link {
  readonly path: readonly string[];
  readonly sections?: readonly string[];
  readonly catalogue?: string;
  readonly also?: readonly string[];
  readonly keys?: boolean;
}

export const links: Readonly<Record<string, readonly Link[]>> = {
  "exporter": [
    {
      "path": [
        "region"
      ],
      "catalogue": "regions"
    },
    {
      "path": [
        "sector"
      ],
      "catalogue": "sectors"
    },
    {
      "path": [
        "pilotZone"
      ],
      "catalogue": "pilot-zones",
      "also": [
        "none"
      ]
    }
  ],
  "population": [],
  "system": [
    {
      "path": [
        "location"
      ],
      "catalogue": "places",
      "also": [
        "unknown"
      ]
    },
    {
      "path": [
        "operator"
      ],
      "sections": [
        "exporters",
        "recipients"
      ]
    }
  ],
  "category": [
    {
      "path": [
        "sensitiveType"
      ],
      "catalogue": "sensitive-kinds"
    },
    {
      "path": [
        "sector"
      ],
      "catalogue": "sectors"
    }
  ],
  "recipient": [
    {
      "path": [
        "country"
      ],
      "catalogue": "countries",
      "also": [
        "unknown"
      ]
    },
    {
      "path": [
        "onwardTo",
        "*"
      ],
      "sections": [
        "recipients"
      ]
    }
  ],
  "agreement": [
    {
      "path": [
        "with"
      ],
      "sections": [
        "recipients"
      ]
    },
    {
      "path": [
        "terms"
      ],
      "catalogue": "terms",
      "keys": true
    }
  ],
  "flow": [
    {
      "path": [
        "from"
      ],
      "sections": [
        "systems",
        "exporters"
      ]
    },
    {
      "path": [
        "to"
      ],
      "sections": [
        "systems",
        "recipients"
      ]
    },
    {
      "path": [
        "categories",
        "*"
      ],
      "sections": [
        "categories"
      ]
    },
    {
      "path": [
        "population"
      ],
      "sections": [
        "populations"
      ]
    },
    {
      "path": [
        "exemption"
      ],
      "catalogue": "exemptions",
      "also": [
        "none"
      ]
    },
    {
      "path": [
        "agreement"
      ],
      "sections": [
        "agreements"
      ]
    },
    {
      "path": [
        "filing"
      ],
      "sections": [
        "filings"
      ]
    }
  ],
  "filing": [
    {
      "path": [
        "replaces"
      ],
      "sections": [
        "filings"
      ]
    },
    {
      "path": [
        "documents"
      ],
      "catalogue": "documents",
      "keys": true
    }
  ],
  "waiver": [],
  "expectation": [
    {
      "path": [
        "flow"
      ],
      "sections": [
        "flows"
      ]
    },
    {
      "path": [
        "exporter"
      ],
      "sections": [
        "exporters"
      ]
    },
    {
      "path": [
        "regime"
      ],
      "catalogue": "regimes"
    }
  ]
};
