/** The style of the page: light and dark, wide and narrow; colours repeat what the text says. */
export const pageStyle = `
:root{color-scheme:light dark;--bg:#f7f7f9;--card:#fff;--text:#1b1b22;--line:#dcdce4;--muted:#595966;--accent:#5b3fd6;--on:#fff;--good:#0b6b3a;--goodbg:#e2f5ea;--warn:#7a4b00;--warnbg:#fdf0d5;--bad:#a3132a;--badbg:#fde5e8}
@media (prefers-color-scheme:dark){:root{--bg:#131318;--card:#1d1d25;--text:#ececf2;--line:#363643;--muted:#a9a9b8;--accent:#b3a2ff;--on:#16161c;--good:#7fe0a8;--goodbg:#12301f;--warn:#f3c978;--warnbg:#33270d;--bad:#ff9dab;--badbg:#3a151c}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,sans-serif;margin:0;background:var(--bg);color:var(--text)}
header,main{max-width:75rem;margin:0 auto;padding:1rem 1.25rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;justify-content:space-between}
h1{font-size:1.35rem;margin:0}h2{font-size:1.05rem;margin:0 0 .75rem}h3{font-size:.95rem;margin:1rem 0 .35rem}
small,.muted{color:var(--muted);font-weight:400}p{margin:.35rem 0}
a{color:var(--accent)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:1rem;margin-bottom:1rem}
section{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.1rem;margin-bottom:1rem;min-width:0}
.cards>section{margin:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}
th{color:var(--muted);font-weight:600}
th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-top:1px solid var(--line)}
thead th{border-top:0;padding-top:0}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,monospace;font-size:.85em}
pre{background:var(--bg);border:1px solid var(--line);border-radius:.5rem;padding:.6rem;margin:.5rem 0;white-space:pre-wrap;word-break:break-all}
p code,h2 code,td span{overflow-wrap:anywhere}
td code{white-space:nowrap}
.status{display:inline-block;border-radius:1rem;padding:0 .6rem;font-size:.8rem;font-weight:600;white-space:nowrap;border:1px solid currentColor}
.good{color:var(--good);background:var(--goodbg)}.warn{color:var(--warn);background:var(--warnbg)}.bad{color:var(--bad);background:var(--badbg)}
button,input,select{font:inherit;font-size:.875rem;border-radius:.45rem;border:1px solid var(--muted);padding:.3rem .65rem;background:var(--card);color:var(--text);max-width:100%}
button{cursor:pointer;background:var(--bg);white-space:nowrap}
.buttons{display:inline-flex;gap:.35rem}button:hover{border-color:var(--accent)}
button[type=submit]{background:var(--accent);color:var(--on);border-color:var(--accent)}
button:disabled{opacity:1;color:var(--muted);cursor:not-allowed;border-style:dashed}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
form,.row{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:.5rem 0}
label{display:grid;gap:.15rem;font-size:.8rem;color:var(--muted);min-width:0}
label input:not([type=checkbox]){width:10rem}
label.check{display:flex;align-items:center;gap:.35rem}
#message{min-height:1.5rem;margin:0 0 .5rem;font-weight:600}
#message:not(:empty){position:sticky;top:.5rem;z-index:1;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.35rem .8rem}
#message.bad{background:var(--badbg);border-color:currentColor}
[hidden]{display:none!important}
@media (max-width:44rem){
header,main{padding:.75rem}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,td{display:block;width:100%}
tr{border-top:1px solid var(--line);padding:.5rem 0}
td{border:0;padding:.1rem 0;display:grid;grid-template-columns:5.25rem minmax(0,1fr);gap:.5rem}
td::before{content:attr(data-label);color:var(--muted)}
td code{white-space:normal;overflow-wrap:anywhere;font-size:.8em}
}
`.trim();
