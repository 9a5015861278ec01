# Pagina limbilor.

tongues-title = Limbi și traduceri
tongues-description = În ce limbi se citește Atlante, ce a tradus o mașină și ce a recitit o persoană.
tongues-lead = Atlante este scris în italiană, iar cuvintele site-ului și în engleză. Aproape tot restul l-a tradus o mașină: pot fi greșeli. Unde lipsește o traducere, citești textul italian.
tongues-names = Numele rețelelor, ale instituțiilor și ale locurilor nu se traduc. Mai jos numărăm separat cuvintele site-ului și textele catalogului, despre rețele, intervenții, povești și surse.
tongues-site = Cuvintele site-ului
tongues-data = Textele catalogului
tongues-written = Scris de oameni
tongues-missing = Încă netradus: se citește în italiană
tongues-part = { $count } din { $total } texte
