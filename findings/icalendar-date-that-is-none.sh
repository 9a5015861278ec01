#!/usr/bin/env bash
# icalendar 7.3.2 (PyPI): `Calendar.from_ical` of an event whose `DTSTART;VALUE=DATE:` is followed by a word that is no date.
# Seen: it raises nothing and warns of nothing; the event is there, and what went wrong stands in its `errors` alone.
# One would have guessed a `ValueError`, which one gets where the same line stands in the calendar itself. It matters because
# "it reads without an error" then says nothing of the dates: a test must look at `errors` of each event.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/env"; "$place/env/bin/pip" install --quiet --disable-pip-version-check icalendar==7.3.2
"$place/env/bin/python" - <<'P'
import icalendar
lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//IT", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20261128T200000Z",
         "DTSTART;VALUE=DATE:yesterday", "DTEND;VALUE=DATE:20230608", "END:VEVENT", "END:VCALENDAR", ""]
[event] = icalendar.Calendar.from_ical("\r\n".join(lines)).walk("VEVENT")
print(event.errors)
assert event["uid"] == "1" and len(event.errors) == 1
P
