// Puts GraphiQL in place of the plain form, with what stands in the form.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/graphiql.css";
import "./start.css";

const { query, variables } = document.querySelector("#modulo").elements;
const answer = document.querySelector("#risposta pre");
const style = document.querySelector("#stile");

function take() {
  const place = document.createElement("div");
  place.id = "graphiql";
  // GraphiQL speaks English only.
  place.lang = "en";
  const main = document.querySelector("main");
  main.replaceChildren(document.querySelector("#barra"), place);
  document.body.replaceChildren(main);
  createRoot(place).render(
    createElement(GraphiQL, {
      fetcher: createGraphiQLFetcher({ url: new URL("../graphql", import.meta.url).href }),
      query: query.value,
      variables: variables.value,
      response: answer?.textContent,
      // Nothing stays behind when the reader leaves.
      storage: sessionStorage,
    }),
  );
}

// GraphiQL's own style is made for elements that no other style has touched. Until it is there, the form is.
style.addEventListener("load", take);
document.querySelector("link[rel=stylesheet]").replaceWith(style);
style.rel = "stylesheet";
