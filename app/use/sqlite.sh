curl --silent --remote-name {origin}/dati/atlante.sqlite
sqlite3 atlante.sqlite "SELECT valore, count(*) FROM interventi_argomenti GROUP BY valore ORDER BY 2 DESC, 1 LIMIT 5"
