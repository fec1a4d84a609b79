/** Text of a first file as a snippet: what has to be said of a flow, with places to fill in. */
export function firstFile(year: number): string {
  return `dataflow: 1

exporters:
  \${1:acme-cn}:
    name: { en: "\${2:Acme (Shanghai) Co., Ltd.}", zh: "\${3:艾克米（上海）有限公司}" }
    ciio: \${4|false,true|}

populations:
  \${5:customers}: { size: \${6:25000} }

systems:
  \${7:crm-cn}: { location: CN, operator: \${1:acme-cn} }

categories:
  \${8:contact-data}:
    class: personal
    fields: [\${9:name, phone, email}]

recipients:
  \${10:acme-eu}: { name: "\${11:Acme Europe B.V.}", country: \${12:NL}, role: processor }

flows:
  \${13:crm-sync}:
    from: \${7:crm-cn}
    to: \${10:acme-eu}
    categories: [\${8:contact-data}]
    purpose: { en: "\${14:Customer care from Europe}", zh: "\${15:欧洲客户服务}" }
    individuals: { ${year}: \${16:25000} }
    population: \${5:customers}
    $0
`;
}
