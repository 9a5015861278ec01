curl --silent --remote-name {origin}/dati/reti.xlsx
soffice --headless --convert-to ods reti.xlsx
