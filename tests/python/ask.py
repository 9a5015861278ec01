"""A program of somebody else's: it asks the API at an address through the generated client."""

import sys

from generated.atlante import Client
from generated.atlante.enums import CoverageStatus

client = Client(url=f"{sys.argv[1]}/graphql")

covered = client.coverage(slug="lodi").municipality
assert covered.coverage.status is CoverageStatus.COVERED, covered
assert client.coverage(slug="nowhere").municipality is None

names, after = [], None
while True:
    page = client.pages(first=100, after=after).municipalities
    names += [municipality.name for municipality in page.nodes]
    if not page.page_info.has_next_page:
        break
    after = page.page_info.end_cursor

print(covered.coverage.network.name, len(names))
