// Makes the scripts of a folder small, into another folder; a program in WebAssembly together with the script that starts it.
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { minify } from "terser";

// The name that binaryen gives to whatever the program imports from.
const MODULE = "a";

const [from, to] = process.argv.slice(2);
const files = await readdir(from);
for (const name of files.filter((it) => it.endsWith(".js"))) {
  const script = await readFile(join(from, name), "utf8");
  const program = name.replace(/\.js$/, "_bg.wasm");
  const whole = files.includes(program) ? await pair(script, program) : script;
  const { code } = await minify(whole, { module: true, compress: { passes: 3 } });
  await writeFile(join(to, name), code);
}

// Writes the program, and gives its script: what neither asks of the other goes, and what they call each other by becomes
// short. Names by wasm-bindgen end in digests, which compression leaves as long as they are.
async function pair(glue, program) {
  glue = change(glue, strangers(glue));
  const folder = await mkdtemp(join(tmpdir(), "minify-"));
  const [graph, used] = ["graph.json", "used.wasm"].map((name) => join(folder, name));
  const names = [...new Set(called(glue).map((it) => it.name))];
  const script = { name: "script", root: true, reaches: names };
  await writeFile(graph, JSON.stringify([script, ...names.map((name) => ({ name, export: name }))]));
  binaryen("wasm-metadce", join(from, program), "--graph-file", graph, "-o", used);
  const short = binaryen(
    ...["wasm-opt", used, "-Oz", "--strip-target-features", "--minify-imports-and-exports-and-modules"],
    ...["-o", join(to, program)],
  );
  await rm(folder, { recursive: true });
  const { imports, exports } = JSON.parse(short);
  const [module] = imports[0];
  const offers = new Map(imports.map(([, long, short]) => [long, short]));
  const calls = new Map(exports);
  const unused = offered(glue).filter((it) => !offers.has(it.key.name));
  // With the comma after it.
  glue = change(glue, unused.map(({ start, end }) => ({ start, end: end + 1, text: "" })));
  return change(glue, [
    ...called(glue).map(({ start, end, name }) => ({ start, end, text: calls.get(name) ?? name })),
    ...offered(glue).map(({ key: { start, end, name } }) => ({ start, end, text: offers.get(name) })),
    ...nodes(glue, ({ key }) => key?.value === module).map(({ key: { start, end } }) => ({ start, end, text: MODULE })),
  ]);
}

function binaryen(tool, ...rest) {
  const path = fileURLToPath(new URL(`node_modules/binaryen/bin/${tool}`, import.meta.url));
  return execFileSync(process.execPath, [path, ...rest], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

// What is exported though no page asks for it: classes of a library, with the statements that are about them, and the
// way to start that waits.
function strangers(glue) {
  const statements = tree(glue).body;
  const classes = statements.map((it) => it.declaration).filter((it) => it?.type === "ClassDeclaration");
  const names = new Set(classes.flatMap(({ id: { name } }) => [name, `${name}Finalization`]));
  const ofThem = statements.filter((it) => inside(it, ({ type, name }) => type === "Identifier" && names.has(name)).length);
  const waiting = nodes(glue, ({ type, local }) => type === "ExportSpecifier" && local.name === "initSync");
  return [
    ...ofThem.map(({ start, end }) => ({ start, end, text: "" })),
    // With the comma after it.
    ...waiting.map(({ start, end }) => ({ start, end: end + 1, text: "" })),
  ];
}

// Where the script names what the program exports.
function called(glue) {
  return nodes(glue, ({ type, object }) => type === "MemberExpression" && object.name === "wasm").map((it) => it.property);
}

// What the script has for the program to import.
function offered(glue) {
  return nodes(glue, ({ type, key, value }) => {
    return type === "Property" && value.type === "FunctionExpression" && key.name?.startsWith("__wb");
  });
}

function nodes(script, wanted) {
  return inside(tree(script), wanted);
}

function tree(script) {
  return parse(script, { ecmaVersion: "latest", sourceType: "module" });
}

function inside(node, wanted) {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.values(node).flatMap((child) => inside(child, wanted));
  return node.type && wanted(node) ? [node, ...below] : below;
}

// The script with other texts in some places.
function change(script, places) {
  for (const { start, end, text } of [...places].sort((one, other) => other.start - one.start)) {
    script = script.slice(0, start) + text + script.slice(end);
  }
  return script;
}
