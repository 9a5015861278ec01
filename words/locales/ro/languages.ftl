# Pagina limbilor.

languages-title = Limbile pe care le numesc sursele
languages-description = În ce limbi se citește Atlante, ce a tradus o mașină și ce a recitit o persoană.
languages-lead = Sursele citite aproape niciodată nu spun în ce limbi lucrau mediatorii. Pentru fiecare limbă: unde este numită și cine o spune.
languages-names = Numele rețelelor, ale instituțiilor și ale locurilor nu se traduc. Numerele de mai jos se referă la cuvintele site-ului: textele despre rețele și intervenții au fiecare limba lor.
languages-written = Scris de oameni
languages-missing = Încă netradus: se citește în italiană
languages-part = { $count } din { $total } texte
