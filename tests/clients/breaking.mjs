// Compares two schemas, and prints what of the second would break the clients of the first.
import { readFileSync } from "node:fs";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const [released, current] = process.argv.slice(2).map((file) => buildSchema(readFileSync(file, "utf8")));
const breaking = (await diff(released, current)).filter((it) => it.criticality.level === CriticalityLevel.Breaking);
console.log(JSON.stringify(breaking.map((it) => it.message)));
