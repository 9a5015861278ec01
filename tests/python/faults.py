"""What schemathesis looks for: an answer that is a fault of the program."""

import schemathesis


@schemathesis.check
def no_fault_of_the_program(ctx, response, case):
    """Whatever was asked, the answer is GraphQL's and not an error of the program."""
    assert response.status_code < 500, f"{response.status_code}: {response.text[:500]}"
    codes = [error["extensions"]["code"] for error in response.json().get("errors", [])]
    assert "INTERNAL" not in codes, response.text[:500]
