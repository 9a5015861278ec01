// Lints the schema in a file by the rules of Relay and of graphql-eslint for schemas.
import { readFileSync } from "node:fs";
import { parser, rules } from "@graphql-eslint/eslint-plugin";
import { Linter } from "eslint";

const [file] = process.argv.slice(2);
const schema = readFileSync(file, "utf8");
const wanted = {
  "relay-arguments": ["error", { includeBoth: true }],
  "relay-connection-types": "error",
  "relay-edge-types": ["error", { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
  "relay-page-info": "error",
  "description-style": "error",
  "known-argument-names": "error",
  "known-directives": "error",
  "known-type-names": "error",
  "lone-schema-definition": "error",
  "naming-convention": [
    "error",
    {
      types: "PascalCase",
      FieldDefinition: "camelCase",
      InputValueDefinition: "camelCase",
      DirectiveDefinition: "camelCase",
      EnumValueDefinition: "UPPER_CASE",
    },
  ],
  "no-hashtag-description": "error",
  "no-unreachable-types": "error",
  "provided-required-arguments": "error",
  "require-deprecation-reason": "error",
  "require-description": ["error", { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true }],
  "unique-directive-names": "error",
  "unique-enum-value-names": "error",
  "unique-field-definition-names": "error",
  "unique-operation-types": "error",
  "unique-type-names": "error",
};
const config = {
  files: ["**/*.graphql"],
  languageOptions: { parser, parserOptions: { graphQLConfig: { schema: file } } },
  plugins: { "@graphql-eslint": { rules } },
  rules: Object.fromEntries(Object.entries(wanted).map(([name, level]) => [`@graphql-eslint/${name}`, level])),
};
// `@include` and `@skip` are the specification's own, and what begins with `_` is Apollo Federation's.
const lines = schema.split("\n");
const given = ({ line, message }) =>
  /in directive "(include|skip)"|in type "_Service"/.test(message) || /^\s*(scalar |union |type )?_[A-Za-z]/.test(lines[line - 1]);
const own = (fault) => !given(fault);
const faults = new Linter().verify(schema, [config], { filename: "schema.graphql" }).filter(own);
for (const { line, column, ruleId, message } of faults) console.error(`${line}:${column} ${ruleId}: ${message}`);
console.log(`${Object.keys(wanted).length} rules, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
