import { createHash } from 'node:crypto';
import { TOKENS } from './tokens.ts';

/** The look in small: one paper column on the desk. A browser that knows none of it shows plain headings, lists and forms. */
const LAYOUT = `
*{box-sizing:border-box;margin:0}
html{background:#e7e1d3;background:var(--desk);color:var(--ink);font-family:'PingFang SC','HarmonyOS Sans SC',MiSans,'Noto Sans CJK SC','Microsoft YaHei',sans-serif;line-height:1.5;-webkit-text-size-adjust:100%;color-scheme:light dark}
[lang=en]{font-family:system-ui,'Noto Sans CJK SC',sans-serif}
body{font-size:var(--text);max-width:42rem;margin:0 auto;padding:0 12px 24px;overflow-wrap:break-word}
header,footer,nav{padding:8px 0}
header b,h1{font-size:var(--title);line-height:1.4}
main{background:var(--paper);border:1px solid var(--hair);padding:16px}
h1{margin-bottom:4px}
h2{font-size:var(--text);margin:20px 0 4px}
p,ul,dl,form{margin:8px 0}
ul{list-style:none;padding:0}
li{border-top:1px solid var(--hair);padding:4px 0}
a,.link{color:var(--jade);display:inline-block;min-height:var(--hit);padding:8px 12px 8px 0}
p a,small a{min-height:0;padding:0}
small,.note{font-size:var(--note);color:var(--ink-2)}
small{display:block}
dt{color:var(--ink-2);font-size:var(--note);margin-top:8px}
dd{margin:0}
.figure{font-size:var(--amount);line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}
.price{font-size:calc(var(--title)*1.4);line-height:1.3;font-weight:600}
.figure small{display:inline;font-weight:400}
label{display:block;margin-top:12px}
input{display:block;width:100%;min-height:var(--hit);font:inherit;color:inherit;background:var(--paper);border:1px solid var(--ink-2);padding:4px 8px;letter-spacing:.05em}
button{display:block;width:100%;min-height:var(--hit);margin:12px 0;padding:8px;font:inherit;font-weight:600;color:var(--on-jade);background:var(--jade);border:1px solid var(--jade)}
button.plain{color:var(--jade);background:none}
.bad,.warn,.said{border-left:4px solid var(--red);background:var(--wash);padding:8px 12px;margin:12px 0}
.warn{border-color:var(--amber)}
.said{border-color:var(--jade)}
p.wrong{color:var(--red);margin:0}
:focus{outline:3px solid var(--jade);outline-offset:2px}
`.replaceAll('\n', '');

/** The one stylesheet, inlined into every page. */
export const STYLESHEET = TOKENS + LAYOUT;
/** What the policy names it by. */
export const STYLESHEET_HASH = `'sha256-${createHash('sha256').update(STYLESHEET).digest('base64')}'`;
