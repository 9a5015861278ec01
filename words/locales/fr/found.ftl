# Ce qui sert à trouver, transmettre et garder les pages.

offline-copy = Hors ligne : ceci est une copie, avec les données du { $date }.
offline-title = Tu es hors ligne
offline-text = Cette page n'est pas parmi celles gardées sur ton appareil. Quand la connexion revient, réessaie.
offline-kept = Tu peux ouvrir ces pages
share-copy = Copier le lien
share-send = Partager
share-copied = Lien copié.
share-failed = Le navigateur ne permet pas de copier : utilise l'adresse en haut.
picture-site = Carte de la Lombardie avec les territoires des 35 réseaux de Lab'Impact.
picture-network = Carte de la Lombardie avec le territoire de la { $name }.
picture-below = Lab'Impact, { $province }
picture-foot = Catalogue indépendant. Le Plan s'est terminé en juin 2023.
