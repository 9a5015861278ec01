// What a Relay application writes: pages that go on, parts that are asked again, records by their id.
declare function graphql(document: TemplateStringsArray): unknown;

export const list = graphql`
  fragment Networks_list on Query
  @refetchable(queryName: "NetworksListQuery")
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 10 }
    cursor: { type: "String" }
    filter: { type: "Filter" }
  ) {
    networks(first: $count, after: $cursor, filter: $filter) @connection(key: "Networks_networks") {
      totalCount
      edges {
        node {
          ...Networks_card
        }
      }
    }
  }
`;

export const backwards = graphql`
  fragment Networks_backwards on Query
  @refetchable(queryName: "NetworksBackwardsQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    stories(last: $count, before: $cursor) @connection(key: "Networks_stories") {
      edges {
        node {
          title
        }
      }
    }
  }
`;

export const card = graphql`
  fragment Networks_card on Network @refetchable(queryName: "NetworksCardQuery") {
    id
    name
    territory {
      municipalities(first: 5) {
        edges {
          node {
            name
          }
        }
      }
    }
  }
`;

export const sourced = graphql`
  fragment Networks_sourced on Sourced {
    sources {
      title
    }
    caveats
  }
`;

export const page = graphql`
  query NetworksQuery($id: ID!, $filter: Filter) {
    ...Networks_list @arguments(count: 20, filter: $filter)
    ...Networks_backwards
    node(id: $id) {
      ...Networks_card @alias
      ...Networks_sourced @alias
    }
  }
`;
