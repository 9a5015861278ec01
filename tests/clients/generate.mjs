// Writes a typed client for the API at an address: types, and a typed document for each example.
import { generate } from "@graphql-codegen/cli";

const [origin, examples, folder] = process.argv.slice(2);
await generate(
  {
    schema: `${origin}/graphql`,
    documents: `${examples}/*.graphql`,
    generates: {
      [`${folder}/client.ts`]: {
        plugins: ["typescript", "typescript-operations", "typed-document-node"],
        config: { strictScalars: true, scalars: { Moment: "string", PartialDate: "string", _Any: "unknown" }, useTypeImports: true },
      },
    },
    silent: true,
  },
  true,
);
