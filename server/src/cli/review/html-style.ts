/** The style of the page: quiet on screens in light and dark, black on white on paper. */
export const htmlStyle = `
:root{color-scheme:light dark;--text:#1f2328;--quiet:#59636e;--line:#d1d9e0;--ground:#fff;--soft:#f6f8fa;--error:#b42318;--warning:#8a5a00;--info:#0b5cad;--hint:#59636e;--exempt:#1a7f37;--open:#7a4cc0}
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--quiet:#9198a1;--line:#3d444d;--ground:#0d1117;--soft:#151b23;--error:#ff8f86;--warning:#e3b341;--info:#6cb6ff;--hint:#9198a1;--exempt:#57c765;--open:#c8a2ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:64rem;padding:2rem 1.25rem 3rem;background:var(--ground);color:var(--text);font:15px/1.6 system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.15rem;margin:2.25rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:.95rem;font-weight:600;margin:0;display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:baseline}
code,pre,.place{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.9em}
p{margin:.4rem 0}header p,footer,.place,.sure{color:var(--quiet)}.place{font-weight:400;overflow-wrap:anywhere}
.error .severity{color:var(--error)}.warning .severity{color:var(--warning)}.info .severity{color:var(--info)}.hint .severity,.waived .severity{color:var(--hint)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}th{color:var(--quiet);font-weight:600;white-space:nowrap}
td code{white-space:nowrap}
.mark{font-weight:600;white-space:nowrap}.mark.security-assessment{color:var(--error)}.mark.standard-contract-or-certification,.mark.standard-contract,.mark.certification{color:var(--warning)}.mark.undetermined{color:var(--open)}.mark.exempt{color:var(--exempt)}.mark.none{color:var(--quiet)}
article{margin:0 0 1rem;padding:.9rem 1.1rem 1rem;border:1px solid var(--line);border-left:3px solid var(--hint);border-radius:6px;break-inside:avoid}
article.error{border-left-color:var(--error)}article.warning{border-left-color:var(--warning)}article.info{border-left-color:var(--info)}
.message{font-size:1.02rem}pre{margin:.6rem 0;padding:.6rem .8rem;background:var(--soft);border-radius:4px;overflow-x:auto;line-height:1.45}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:.6rem 0 0}dt{color:var(--quiet)}dd{margin:0}dd ul{margin:0;padding:0;list-style:none}dd li+li{margin-top:.35rem}
a{color:var(--info)}.sure{font-size:.85em}.sure.unverified,.sure.judgement{color:var(--warning)}footer{margin-top:3rem;font-size:.85rem}
@media (max-width:40rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
@media print{:root{--text:#000;--quiet:#444;--line:#bbb;--ground:#fff;--soft:#f4f4f4;--error:#a01010;--warning:#6b4500;--info:#0b4a8f;--hint:#444;--exempt:#0f5f27;--open:#5b34a0}body{max-width:none;padding:0;font-size:10.5pt}pre{white-space:pre-wrap}a{color:inherit}}
`;
