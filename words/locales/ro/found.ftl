# Ce folosește la găsirea, trimiterea și păstrarea paginilor.

offline-copy = Fără internet: aceasta este o copie, cu datele din { $date }.
offline-title = Nu ai internet
offline-text = Această pagină nu este printre cele păstrate pe dispozitivul tău. Când revine internetul, încearcă din nou.
offline-kept = Poți deschide aceste pagini
share-copy = Copiază legătura
share-send = Trimite
share-copied = Legătură copiată.
share-failed = Browserul nu permite copierea: folosește adresa de sus.
picture-site = Harta Lombardiei cu teritoriile celor 35 de rețele Lab'Impact.
picture-network = Harta Lombardiei cu teritoriul pentru { $name }.
picture-below = Lab'Impact, { $province }
picture-foot = Catalog independent. Planul s-a încheiat în iunie 2023.
