data-title = Données à télécharger
data-reti = Réseaux
data-interventi = Interventions
data-partner = Partenaires
data-storie = Récits
data-comuni = Communes
data-fonti = Sources
data-rows = { $count-form ->
    [one] { $count } ligne
   *[other] { $count } lignes
 }
data-chosen = Les tableaux ci-dessous ont seulement : { $values }.
data-all = Tout télécharger
data-filter = Seulement une partie
data-filter-1 = Ouvre la carte ou les récits, et choisis les filtres.
data-filter-2 = Copie, dans l'adresse de la page, ce qui suit le point d'interrogation.
data-filter-3 = Mets-le à la fin de l'adresse d'un tableau : tu auras les mêmes lignes que tu vois sur la page.
data-use = Ce que tu peux en faire
data-licence = Tu peux copier, changer et publier les données, aussi pour ton travail, si tu cites l'Atlante (licence CC BY 4.0). Les textes des articles restent à ceux qui les ont publiés : il n'y a ici que nos résumés.
data-cite = Cite-les comme ceci :
data-citation = Atlante Lab'Impact, révision { $number } du { $date }
data-revision = Chaque correction fait une nouvelle révision. Celle-ci est la numéro { $number }.

press-title = Pour la presse
press-description = Des chiffres avec leur source, des récits déjà publiés, des tableaux à télécharger et comment citer : le Plan Lab'Impact province par province.
press-lead = Choisis la province : tu trouves les chiffres avec leur source, ce qui est déjà paru, les tableaux et comment citer.
press-where = Province
press-all = Toute la Lombardie
press-submit = Montrer
press-region = en Lombardie
press-numbers = Les chiffres { $where }
press-selection = de cette sélection
press-public = Les résidents étrangers
press-networks = { $count-form ->
    [one] réseau
   *[other] réseaux
 }
press-interventions = { $count-form ->
    [one] intervention connue
   *[other] interventions connues
 }
press-reported = { $count-form ->
    [one] racontée comme faite
   *[other] racontées comme faites
 }
press-published = { $count-form ->
    [one] publication
   *[other] publications
 }
press-foreign = résidents étrangers ({ $year })
press-foreign-share = étrangers parmi les résidents ({ $year })
press-known = Ce sont les chiffres de ce que les sources lues racontent, pas de tout ce qui a été fait.
press-stories = Ce qui est déjà paru
press-stories-all = Toutes les publications ({ $count })
press-stories-none = Nous n'avons pas trouvé de publications.
press-files = Les tableaux
press-data = Autres tableaux et licence
press-cite = Comment citer
press-cite-text = Chaque page a une adresse qui ne change pas. Pour citer l'Atlante :
press-care = Avant de publier, ouvre la source de chaque fait avec le signe « § Source » : une fiche de projet dit ce qui était prévu, pas ce qui a été fait.

whole-title = Ce fichier contient toujours tout
whole-text = Aucun filtre ne choisit parmi ses lignes. Tu peux le télécharger en entier, ou prendre un fichier qui suit le filtre.
whole-filtered = Les fichiers qui suivent ton filtre
unknown-title = Les fichiers ne connaissent pas ce paramètre
unknown-text = Il est peut-être mal écrit. Le fichier aurait eu toutes les lignes sans le dire : c'est pourquoi nous ne le donnons pas.
unknown-parameter = Paramètre
unknown-known = Les paramètres qu'il y a
