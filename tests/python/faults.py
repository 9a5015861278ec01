"""What schemathesis looks for, an answer that is a fault of the program, and what it sends in place of records."""

import graphql
import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes


def representation(values):
    """An object as a gateway sends it: `{ __typename: "Network", slug: "bergamo" }`."""
    named = ((graphql.NameNode(value=name), nodes.String(value)) for name, value in values.items())
    return nodes.Object([graphql.ObjectFieldNode(name=name, value=value) for name, value in named])


KINDS = st.sampled_from(["Network", "Municipality", "Province", "Source", "School"])
VALUES = st.sampled_from(["bergamo", "016024", "BG", ""]) | st.text()
KEYS = st.dictionaries(st.sampled_from(["slug", "istatCode", "sigla", "__typename"]), VALUES, min_size=1)
GOOD = st.builds(lambda kind, keys: representation({**keys, "__typename": kind}), KINDS, KEYS)
schemathesis.graphql.scalar("_Any", GOOD | KEYS.map(representation) | st.text().map(nodes.String))


@schemathesis.check
def no_fault_of_the_program(ctx, response, case):
    """Whatever was asked, the answer is GraphQL's and not an error of the program."""
    assert response.status_code < 500, f"{response.status_code}: {response.text[:500]}"
    codes = [error["extensions"]["code"] for error in response.json().get("errors", [])]
    assert "INTERNAL" not in codes, response.text[:500]
