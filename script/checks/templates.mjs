// Templates hold nothing that ctemplate would not escape for what it is, and nothing that the content security policy
// would refuse.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const firstLine = '{{%AUTOESCAPE context="HTML"}}';
const unescaped = /^(hx-vals|hx-vars|hx-headers|formaction|srcset|srcdoc|xlink:href)$/i;
// The modifier lets through what cannot lead away from this site.
const safeSources = /^srcset="\{\{[a-z_]+:x-source-set\}\}"$/;
const handler = /^(on[a-z]+|hx-on.*)$/i;

const marker = "\\{\\{[^}]*\\}\\}";
const value = `"(?:${marker}|[^"])*"|'(?:${marker}|[^'])*'|(?:${marker}|[^\\s"'>])+`;
const piece = new RegExp(`${marker}|([^\\s"'<>/={}]+)(?:\\s*=\\s*(${value}))?`, "gs");
const tag = new RegExp(`<!--.*?-->|<(/?)((?:${marker}|[^\\s<>!/])+)((?:${marker}|"(?:${marker}|[^"])*"|'(?:${marker}|[^'])*'|[^<>"'])*)>`, "gs");

function* faultsOfTag(name, inside) {
  if (name.includes("{{")) yield `a tag's name may not be a variable: <${name}>`;
  if (/^style$/i.test(name)) yield "no inline <style>; it belongs into web/styles";
  if (/^script$/i.test(name) && !/\bsrc\s*=/.test(inside)) yield "no inline <script>; data go into data-* attributes";
  for (const [whole, attribute, content = ""] of inside.matchAll(piece)) {
    if (whole.startsWith("{{>")) yield `no include inside a tag: ${whole}`;
    if (content.includes("{{>")) yield `no include inside an attribute: ${attribute}`;
    if (!attribute) continue;
    if (/^style$/i.test(attribute)) yield "no inline style; give it a class";
    if (handler.test(attribute)) yield `no inline handler: ${attribute}`;
    if (unescaped.test(attribute) && content.includes("{{") && !safeSources.test(whole)) yield `no variable in ${attribute}: it is not escaped for what it is`;
    if (/^\{\{[^#/^]/.test(content)) yield `quotation marks around the value of ${attribute}`;
  }
}

function* faults(text) {
  if (text.split("\n", 1)[0] !== firstLine) yield [0, `the first line is ${firstLine}`];
  const visible = text.replace(/\{\{!.*?\}\}/gs, (comment) => comment.replace(/[^\n]/g, " "));
  for (const match of visible.matchAll(tag)) {
    if (match[2] && !match[1]) for (const fault of faultsOfTag(match[2], match[3])) yield [match.index, fault];
    if (match[1] && match[2].includes("{{")) yield [match.index, `a tag's name may not be a variable: </${match[2]}>`];
  }
}

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", "src/*.tpl"], { encoding: "utf8" });
for (const file of new Set(files.split("\n").filter(existsSync))) {
  const text = readFileSync(file, "utf8");
  for (const [index, fault] of faults(text)) {
    console.log(`${file}:${text.slice(0, index).split("\n").length}: ${fault}`);
    process.exitCode = 1;
  }
}
