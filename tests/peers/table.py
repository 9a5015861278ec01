"""Our CSV of interventions as a table of SQLite, for Datasette: `python table.py CSV DATABASE`."""

import csv
import sqlite3
import sys

source, database = sys.argv[1:]
with open(source, newline="", encoding="utf-8-sig") as file, sqlite3.connect(database) as connection:
    head, *rows = csv.reader(file)
    columns = ", ".join(f'"{name}" TEXT' for name in head)
    connection.execute(f'CREATE TABLE interventi ({columns}, PRIMARY KEY ("slug"))')
    connection.execute("CREATE INDEX interventi_tema ON interventi (tema)")
    places = ", ".join("?" * len(head))
    # What is not known is empty in the file and absent in the table.
    connection.executemany(f"INSERT INTO interventi VALUES ({places})", [[cell or None for cell in row] for row in rows])
