# Pagina limbilor.

tongues-title = Limbile pe care le numesc sursele
tongues-description = În ce limbi se citește Atlante, ce a tradus o mașină și ce a recitit o persoană.
tongues-lead = Sursele citite aproape niciodată nu spun în ce limbi lucrau mediatorii. Pentru fiecare limbă: unde este numită și cine o spune.
tongues-names = Numele rețelelor, ale instituțiilor și ale locurilor nu se traduc. Numerele de mai jos se referă la cuvintele site-ului: textele despre rețele și intervenții au fiecare limba lor.
tongues-written = Scris de oameni
tongues-missing = Încă netradus: se citește în italiană
tongues-part = { $count } din { $total } texte
