// Composes the subgraphs in two files, and prints what stops that, or the fields of the types that both have.
import { readFileSync } from "node:fs";
import { composeServices } from "@theguild/federation-composition";
import { buildSchema, isObjectType, parse } from "graphql";

const read = (file) => parse(readFileSync(file, "utf8"));
const [catalogue, courses] = process.argv.slice(2).map(read);
const composed = composeServices([
  { name: "catalogue", url: "https://catalogue.example/graphql", typeDefs: catalogue },
  { name: "courses", url: "https://courses.example/graphql", typeDefs: courses },
]);
const errors = (composed.errors ?? []).map((it) => it.message);
const types = errors.length === 0 ? buildSchema(composed.publicSdl).getTypeMap() : {};
const named = (document) => document.definitions.filter((it) => it.name && it.kind.startsWith("Object")).map((it) => it.name.value);
const shared = named(courses).filter((name) => named(catalogue).includes(name) && isObjectType(types[name]));
const fields = Object.fromEntries(shared.map((name) => [name, Object.keys(types[name].getFields())]));
const isExclusive = (composed.publicSdl ?? "").includes("@oneOf");
console.log(JSON.stringify({ errors, fields, isExclusive }));
