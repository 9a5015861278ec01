// Compares two schemas, and prints as Markdown what the second has that the first had not, or no longer has.
import { readFileSync } from "node:fs";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const [released, current] = process.argv.slice(2).map((file) => buildSchema(readFileSync(file, "utf8")));
const changes = await diff(released, current);
// Of a new type all is new, and of a new field all arguments are.
const isNew = ({ path, type }) => {
  if (path === undefined) return false;
  const [name, field] = path.split(".");
  const known = released.getType(name);
  return known === undefined || (type === "FIELD_ARGUMENT_ADDED" && !(field in known.getFields()));
};
const of = (...types) => changes.filter((it) => types.includes(it.type) && !isNew(it));
const breaking = changes.filter((it) => it.criticality.level === CriticalityLevel.Breaking);
const types = changes.filter((it) => it.type === "TYPE_ADDED").map((it) => it.path);

const grouped = (changes) => {
  const groups = {};
  for (const { path } of changes) {
    const [name, ...where] = path.split(".").reverse();
    (groups[where.reverse().join(".")] ??= []).push(`\`${name}\``);
  }
  return Object.entries(groups).sort().map(([where, names]) => `* \`${where}\`: ${names.join(", ")}`);
};
const sections = {
  "Breaks clients": breaking.map((it) => `* ${it.message}`),
  Deprecated: grouped(of("FIELD_DEPRECATION_ADDED", "ENUM_VALUE_DEPRECATION_REASON_ADDED")),
  "New types": types.length === 0 ? [] : [types.sort().map((name) => `\`${name}\``).join(", ")],
  "New fields": grouped(of("FIELD_ADDED")),
  "New arguments": grouped(of("FIELD_ARGUMENT_ADDED")),
  "New fields of inputs": grouped(of("INPUT_FIELD_ADDED")),
  "New values, for which a client must be ready": grouped(of("ENUM_VALUE_ADDED")),
};
for (const [title, lines] of Object.entries(sections)) {
  if (lines.length > 0) console.log(`\n### ${title}\n\n${lines.join("\n")}`);
}
