// A program of somebody else's: it compiles only if the generated types are sound, and fails if the
// answers are not what the types say.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import {
  CoverageDocument,
  CoverageStatus,
  PagesDocument,
  type CoverageQuery,
  type PagesQueryVariables,
} from "../generated/typed/client.js";

const origin = process.argv[2];

async function ask<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { accept: "application/graphql-response+json", "content-type": "application/json" },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors }: { data?: Result; errors?: unknown } = await answer.json();
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

// What may be absent must be asked for, what must be there need not.
const covered: CoverageQuery = await ask(CoverageDocument, { slug: "lodi" });
const status: CoverageStatus | undefined = covered.municipality?.coverage.status;
if (status !== CoverageStatus.Covered) throw new Error(`Lodi is ${status}`);
const name: string | undefined = covered.municipality?.coverage.network?.name;
// @ts-expect-error no municipality has that
covered.municipality?.nothing;

const names: string[] = [];
let after: string | null = null;
do {
  const variables: PagesQueryVariables = { first: 100, after };
  const { municipalities } = await ask(PagesDocument, variables);
  names.push(...municipalities.nodes.map((it) => it.name));
  after = municipalities.pageInfo.hasNextPage ? (municipalities.pageInfo.endCursor ?? null) : null;
} while (after);
console.log(JSON.stringify({ network: name, municipalities: names.length }));
