# Pagina limbilor.

tongues-title = Limbi și traduceri
tongues-description = În ce limbi se citește Atlante, ce a tradus o mașină și ce a recitit o persoană.
tongues-lead = Atlante este scris în italiană și engleză. În celelalte limbi l-a tradus o mașină: pot fi greșeli. Unde lipsește o traducere, citești textul italian.
tongues-names = Numele rețelelor, ale instituțiilor și ale locurilor nu se traduc. Numerele de mai jos se referă la cuvintele site-ului: textele despre rețele și intervenții au fiecare limba lor.
tongues-written = Scris de oameni
tongues-missing = Încă netradus: se citește în italiană
tongues-part = { $count } din { $total } texte
