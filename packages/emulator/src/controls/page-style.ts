/** The looks of the page: readable in light and dark, on a phone and without colours. */
export const pageStyle = `
:root{color-scheme:light dark;--line:#8884;--muted:#666}
@media (prefers-color-scheme:dark){:root{--muted:#aaa}}
body{font:16px/1.5 system-ui,sans-serif;margin:0}
main{max-width:70rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}small{color:var(--muted);font-weight:400}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
code,td:nth-child(2){font-family:ui-monospace,monospace;overflow-wrap:anywhere}
`.trim();
