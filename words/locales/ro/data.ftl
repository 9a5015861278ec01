data-description = Rețelele, intervențiile, partenerii, poveștile, comunele și sursele Planului Lab'Impact în tabele CSV, cu licență liberă.
data-lead = Fiecare listă din Atlante este și un tabel, cu sursele rând cu rând. Se deschide cu un program de calcul tabelar. Tabelele sunt în italiană.
data-tables = Tabelele
