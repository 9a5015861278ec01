import pandas

reti = pandas.read_csv("{origin}/dati/reti.csv", dtype=str, keep_default_na=False)
print(len(reti), reti["elenco_comuni"].value_counts().to_dict())
