# La première page : carte, filtres, liste des réseaux. Et la case de la commune.

explorer-title = Les réseaux pour l'intégration en Lombardie
explorer-lead = Qui a travaillé ensemble, où et pour qui. Le Plan s'est terminé le 30 juin 2023.
explorer-description = Catalogue et carte des 35 réseaux du Plan régional Lab'Impact (fonds européen FAMI 2014-2020) : communes, partenaires, interventions et sources, province par province.

needs-title = Ce dont on a souvent besoin
need-italiano-l2 = Apprendre l'italien
need-documenti-e-consulenza-legale = Papiers et permis
need-sostegno-allo-studio = Aide pour l'école
need-lavoro = Travail
need-salute = Santé
need-casa = Logement

place-label = Ta commune, ton code postal ou ce dont tu as besoin
place-example = italien à Suzzara
place-search = Chercher
place-suggestions = Suggestions
position-use = Utiliser ma position
position-asking = Je cherche où tu es. La position reste sur cet appareil.
position-denied = Tu n'as pas donné la permission d'utiliser la position. Tu peux écrire le nom de la commune ou le code postal.
position-failed = Impossible de trouver la position. Tu peux écrire le nom de la commune ou le code postal.
position-imprecise = La position est trop imprécise pour savoir dans quelle commune tu es. Tu peux écrire le nom de la commune ou le code postal.
position-outside = Il semble que tu sois hors de la Lombardie : il n'y a ici que les communes de Lombardie.
position-unsupported = Ce navigateur ne donne pas la position. Tu peux écrire le nom de la commune ou le code postal.
place-found = { $count-form ->
    [one] { $shown } suggestion
   *[other] { $shown } suggestions
 }

count-of-networks = { $count-form ->
    [one] { $shown } réseau
   *[other] { $shown } réseaux
 }
count-of-municipalities = { $count-form ->
    [one] { $shown } commune
   *[other] { $shown } communes
 }
card-interventions = interventions : { $what }

card-lead = Chef de file : { $name }
card-leaderless = Chef de file non indiqué par les sources
card-idle = aucune intervention dans les sources lues
card-nowhere = Communes non indiquées par les sources
card-inferred = Liste déduite
card-partial = Liste incomplète
card-unknown = Liste non trouvée

filter-title = Filtres
filter-open = Filtres
filter-close = Fermer
filter-help = Le nombre à côté de chaque choix dit combien de réseaux tu trouves si tu le choisis.
filter-text = Mots à chercher
filter-province = Province
filter-place = Commune (nom ou code postal)
filter-network = Réseau
filter-undated = sans date
filter-municipality = Commune
filter-theme = Thème
filter-topic = Sujet
filter-audience = Public
filter-evidence = Ce que nous savons
filter-order = Trier par
filter-show = Montrer
order-nome = Nom
order-interventi = Nombre d'interventions
order-comuni = Nombre de communes

active-title = Filtres actifs
active-remove = Enlever le filtre { $label }
active-clear = Enlever tous les filtres
active-more = { $count-form ->
    [one] et un autre filtre, coché dans les cases
   *[other] et { $shown } autres filtres, cochés dans les cases
 }
none-text = Aucun réseau ne correspond à tous les filtres choisis.
filter-offline = Tu es sans internet et les filtres ne fonctionnent pas. Voici la dernière liste que tu as chargée.
filter-unreachable = En ce moment, le site ne répond pas et les filtres ne marchent pas. Voici la dernière liste que tu as chargée : réessaie dans une minute.
none-try = Essaie d'en enlever un :
none-alone = En enlever un seul ne suffit pas :
none-without = Sans { $label } : { $count }

map-title = Carte des réseaux
map-open = Carte
map-close = Fermer
map-help = Choisis un réseau pour le connaître, ou une province pour filtrer.
map-credit-water = Lacs et fleuve Pô : GSHHG 2.3.6 (LGPL 3 ou version suivante), simplifiés.
map-chosen-open = Ouvrir la page
map-chosen-said = La carte le montre de près. Choisis-le encore une fois pour ouvrir sa page.
map-province = Province : { $name }
map-partial = { $name } (liste des communes incomplète)
map-layers = Ce que montre la carte
map-zoom = Agrandissement
map-nearer = Agrandir
map-farther = Réduire
map-whole = Toute la Lombardie
layer-reti = Réseaux
layer-stranieri = Résidents étrangers
layer-piccoli = Petites communes
layer-stranieri-title = Résidents étrangers pour 100 habitants, { $year }
layer-piccoli-title = Communes jusqu'à 5 000 habitants pour 100 communes, { $year }
layer-stranieri-note = Le chiffre est par province : la source ne le donne pas par commune.
layer-piccoli-note = Les communes sont réparties selon les habitants au 1er janvier 2022. Agrandis la carte pour les voir une par une.
layer-range = de { $from } à { $to } %
layer-region = En Lombardie : { $value }.
layer-source = Source :
legend-small = Commune jusqu'à 5 000 habitants, vue de près
legend-on = Réseau
legend-off = Réseau exclu par les filtres
legend-land = Communes sans réseau connu
legend-mark = Réseau dont nous ne connaissons que quelques communes
pager = Autres résultats
pager-previous = Page précédente
pager-place = Page { $number } sur { $last }
pager-next = Page suivante
pager-range = { $first }–{ $until } sur { $total }
pager-missing = Il n’y a pas de page { $asked } : voici la première.
explorer-all = Afficher tous les réseaux

municipalities-title = Ma commune
municipalities-lead = Écris le nom ou le code postal de ta commune. Nous te disons dans quel réseau elle était. Si elle n'était dans aucun réseau connu, ou si les sources ne le disent pas, c'est écrit.
municipalities-description = Cherche une des 1 504 communes de Lombardie et découvre dans quel réseau du Plan Lab'Impact elle était.
municipalities-provinces = Ou choisis la province
municipalities-of = { $count-form ->
    [one] { $count } commune
   *[other] { $count } communes
 }
municipalities-none = Aucune commune de Lombardie ne s'appelle « { $name } »
municipalities-none-code = Aucune commune de Lombardie n'a le code postal { $name }
municipalities-none-text = Vérifie comment tu l'as écrit, ou choisis la province. Il n'y a ici que les communes de Lombardie, avec les limites du 1er janvier 2023.
municipalities-search = Chercher « { $name } » dans tout l'Atlante
municipalities-none-code-text = Les données ouvertes que nous utilisons n'ont pas tous les codes postaux des grandes villes. Essaie avec le nom de la commune.

place-title = Quelle commune ?
place-which = { $count-form ->
    [one] « { $name } » : tu cherches peut-être cette commune
   *[other] « { $name } » peut être une de ces { $count } communes. Laquelle ?
 }
place-which-code = { $count-form ->
    [one] Le code postal { $name } est celui de cette commune
   *[other] Le code postal { $name } est celui de { $count } communes. Laquelle est la tienne ?
 }
place-near = Tu cherches peut-être :
place-outside = « { $name } » n'est pas en Lombardie. Il n'y a ici que les communes de Lombardie.
place-formerly = { $name }, avant { $known }
place-today = { $name }, aujourd'hui { $known }
place-hamlet = { $name }, où se trouve { $known }
place-also = { $name } · { $known }
place-cut = { $shown } sur { $total }, continue à écrire
place-without = Continuer sans choisir une commune
place-this = La commune
place-all = Toutes ({ $count })
