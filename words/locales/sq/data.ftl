data-description = Rrjetet, ndërhyrjet, partnerët, historitë, komunat dhe burimet e Planit Lab'Impact në tabela CSV, me licencë të lirë.
data-lead = Çdo listë e Atlantes është edhe tabelë, me burimet rresht pas rreshti. Hapet me një program tabelash. Tabelat janë në italisht.
data-tables = Tabelat
