curl --silent --remote-name {origin}/dati/interventi.csv
duckdb -c "SELECT rete, count(*) FROM 'interventi.csv' GROUP BY rete ORDER BY 2 DESC, 1"
