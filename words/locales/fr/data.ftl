data-description = Les réseaux, les actions, les partenaires, les histoires, les communes et les sources du Plan Lab'Impact pour tableurs, cartes et programmes
data-lead = Chaque liste de l'Atlante se télécharge entière ou comme tu l'as filtrée, avec les sources ligne par ligne. Pour Excel et LibreOffice, choisis la feuille de calcul.
data-together = Tout ensemble
data-tables = Liste par liste
data-size = { $columns } colonnes
file-kilobytes = { $size } ko
file-megabytes = { $size } Mo
data-changed = Nouvelles ou changées avec la révision { $number } : { $count }
data-open = Ouvrir avec un tableur (XLSX)
data-csv = CSV pour les programmes
data-columns = Ce qu'il y a dans chaque colonne
data-column = Colonne
data-meaning = Ce que cela veut dire
data-kind = Valeur
data-whole = Le filtre ne s'applique pas ici : la liste est toujours entière.
data-programs = Pour ceux qui écrivent des programmes et des tableaux
data-programs-text = Les adresses restent les mêmes, et d'autres sites peuvent les lire. Chaque fichier dit sa révision.
data-hsds = Interventions pour les bases de données des services sociaux (HSDS 3.1)
data-reconciliation = Rapprochement des noms pour OpenRefine
kind-text = texte
kind-integer = nombre entier
kind-decimal = nombre
kind-date = date, parfois incomplète
kind-day = jour
kind-link = adresse
kind-list = plusieurs valeurs
kind-sometimes = pas toujours
download = Télécharger
download-more = autres
download-record = Cette fiche pour les programmes :
download-cite = Citation :
use-title = Comment utiliser les données
use-lead = Un exemple pour chaque programme : on le copie et ça marche.
use-libreoffice = Excel et LibreOffice
use-libreoffice-text = Il suffit d'ouvrir le fichier XLSX avec un double clic : les accents, les codes et les dates restent comme ils sont écrits. En ligne de commande, LibreOffice le convertit comme ceci :
use-qgis = QGIS et d'autres programmes pour les cartes
use-qgis-text = Dans QGIS : Couche, Ajouter une couche, Ajouter une couche vecteur, et colle l'adresse du fichier GeoJSON. GDAL, que QGIS utilise pour lire, le convertit comme ceci :
use-r = R
use-r-text = Lis les colonnes comme du texte : ainsi les codes ISTAT gardent leurs zéros.
use-python = Python
use-python-text = Avec pandas, lis les colonnes comme du texte.
use-duckdb = DuckDB
use-duckdb-text = Une question en SQL directement sur le fichier CSV.
use-sqlite = SQLite et Datasette
use-sqlite-text = Un seul fichier avec tous les tableaux et les clés entre eux.
use-openrefine = OpenRefine
use-openrefine-text = Si tu as une colonne de noms de communes, de réseaux ou d'organismes, choisis « Reconcile », « Add standard service » et colle cette adresse. Ensuite, tu peux ajouter la province, le réseau et les résidents.
quality-title = Comment les fichiers sont vérifiés
quality-lead = À chaque changement du programme, des outils écrits par d'autres lisent les fichiers et disent s'ils respectent les règles de leur format.
quality-date = La dernière vérification écrite ici est du { $date } : aucune erreur.
quality-format = Format
quality-address = Fichier
quality-validator = Vérifié avec
quality-size = Taille
quality-limits = Ce qui n'a pas été vérifié
quality-limits-text = Excel et QGIS n'ont pas été essayés directement : à leur place, LibreOffice et GDAL. Les portails nationaux de données n'ont pas été atteints. Vérifier le format ne dit pas si un fait est vrai : pour cela, il y a la source de chaque ligne.
format-xlsx = Excel
format-xlsx-whom = Toutes les listes, une feuille chacune, avec une page à lire d'abord. Pour les bureaux et les rédactions.
format-csv = CSV
format-csv-metadata = Description des colonnes (CSVW)
format-json = JSON
format-geojson = GeoJSON
format-atom = Nouveautés (Atom)
format-json-feed = Nouveautés (JSON Feed)
format-news-atom = Changements du catalogue (Atom)
format-news-atom-whom = Ce qui change, fiche par fiche. Pour qui suit le catalogue depuis un lecteur de flux.
format-news-json-feed = Changements du catalogue (JSON Feed)
format-news-json-feed-whom = Les mêmes changements, pour qui lit du JSON.
format-csv-group = Description de tous les tableaux (CSVW)
format-csv-group-whom = Sens et clés des colonnes, pour les programmes qui lisent du CSV sur le Web.
format-data-package = Paquet de données (Frictionless)
format-data-package-whom = Pour les chercheurs qui chargent tous les tableaux à la fois.
format-sqlite = SQLite
format-sqlite-whom = Tous les tableaux dans une base de données. Pour ceux qui posent des questions en SQL ou utilisent Datasette.
format-json-ld = JSON-LD (schema.org)
format-json-ld-whom = Pour les moteurs de recherche et les données liées.
format-calendar = Calendrier (iCalendar)
format-calendar-whom = Événements et échéances, tous passés. Pour ceux qui tiennent une frise du temps.
format-csl = Citations (CSL-JSON)
format-csl-whom = Pour les programmes qui écrivent des bibliographies.
format-bibtex = Citations (BibTeX)
format-bibtex-whom = Pour ceux qui écrivent avec LaTeX.
format-ris = Citations (RIS)
format-ris-whom = Pour Zotero, EndNote et Mendeley.
format-turtle = Catalogue des données (DCAT-AP_IT, Turtle)
format-turtle-whom = Pour les portails de données ouvertes, comme dati.gov.it.
format-catalogue-json-ld = Catalogue des données (DCAT-AP_IT, JSON-LD)
format-catalogue-json-ld-whom = Le même catalogue, pour ceux qui lisent JSON.
format-archive = Tout dans une archive (ZIP)
format-archive-whom = Chaque fichier, avec la licence et les empreintes pour les vérifier.
download-storie = { $count-form ->
    [one] Télécharger ce récit :
   *[other] Télécharger ces { $count } récits :
 }
download-comuni = { $count-form ->
    [one] Télécharger cette commune :
   *[other] Télécharger ces { $count } communes :
 }
download-interventi = { $count-form ->
    [one] Télécharger cette intervention :
   *[other] Télécharger ces { $count } interventions :
 }
download-reti = { $count-form ->
    [one] Télécharger ce réseau :
   *[other] Télécharger ces { $count } réseaux :
 }
download-fonti = { $count-form ->
    [one] Télécharger cette source :
   *[other] Télécharger ces { $count } sources :
 }
download-partner = { $count-form ->
    [one] Télécharger ce partenaire :
   *[other] Télécharger ces { $count } partenaires :
 }
download-province = { $count-form ->
    [one] Télécharger cette province :
   *[other] Télécharger ces { $count } provinces :
 }
download-temi = { $count-form ->
    [one] Télécharger ce thème :
   *[other] Télécharger ces { $count } thèmes :
 }
download-argomenti = { $count-form ->
    [one] Télécharger ce sujet :
   *[other] Télécharger ces { $count } sujets :
 }
embed-title = L'afficher sur un autre site
embed-text = Copie le code et colle-le dans ta page. Il n'utilise pas de cookies, dit la licence et la date, et reste à jour.
embed-card = L'encadré de cette page
embed-map = La carte
embed-list = La liste des réseaux
embed-figure = Le nombre
embed-frozen = { $what }, à la révision { $number } : ne change plus
embed-title-of = Les réseaux de Lab'Impact : { $what }
embed-try = Voir ce que ça donne
embed-ended = Le Plan Lab'Impact s'est terminé le 30 juin 2023.
embed-credit = Données : Atlante Lab'Impact, révision { $number } du { $date }.
embed-open = Ouvrir la source
embed-all = { $count-form ->
    [one] Voir le réseau
   *[other] Voir les { $count } réseaux
 }
