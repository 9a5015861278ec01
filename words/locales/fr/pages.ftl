breadcrumb = Où tu es
toc = Sur cette page
unsaid = les sources lues ne le disent pas
percent = { $value } %
source-undated = sans date
story-undated = sans date
count-municipalities = { $count-form ->
    [one] { $count } commune connue
   *[other] { $count } communes connues
 }
count-interventions = { $count ->
    [0] Aucune intervention trouvée
   *[other] { $count-form ->
        [one] Une intervention
       *[other] { $count } interventions
    }
 }

ended = Le Plan Lab'Impact s'est terminé le { $date }. Ici, tu lis ce qui était prévu ou ce qui a été raconté. Ce n'est pas une liste de services ouverts aujourd'hui.
ended-undated = Le Plan Lab'Impact est terminé. Ici, tu lis ce qui était prévu ou ce qui a été raconté. Ce n'est pas une liste de services ouverts aujourd'hui.
ended-now = Pour savoir ce qui existe aujourd'hui, ouvre la page du réseau et demande à son chef de file, ou demande à ton Comune (mairie).

contact-lead = Chef de file
contact-office = Bureau
contact-website = Site

evidence-explained = « Prévue » : une fiche ou une annonce la promettait, mais aucune source lue ne dit si elle a eu lieu. « Faite » : un article ou une page dit qu'elle a eu lieu.
evidence-planned = C'était une activité prévue. Aucune source lue ne dit si elle a eu lieu : peut-être oui, peut-être non.
evidence-reported = Au moins une source raconte que l'activité a eu lieu. Cela ne veut pas dire qu'elle existe encore aujourd'hui.

province-name = { $kind ->
    [city] Ville métropolitaine de { $name }
   *[province] Province de { $name }
 }
province-in = { $kind ->
    [city] dans la ville métropolitaine de { $name }
   *[province] dans la province de { $name }
 }
theme-number = Action { $number }

locator-network = { $network } : les communes connues ({ $province })
locator-network-text = { $count ->
    [0] Le contour de la province, sans communes : on ne connaît pas la liste.
   *[other] { $count-form ->
        [one] Une commune en couleur dans le contour de la province.
       *[other] { $count } communes en couleur dans le contour de la province.
    }
 }
locator-place = { $place } et les communes voisines
locator-place-text = Elle touche : { $names }. Les communes d'un réseau sont en couleur.
locator-province = Les réseaux { $where }
locator-province-text = { $count-form ->
    [one] Le territoire connu de { $count } réseau dans le contour de la province.
   *[other] Les territoires connus de { $count } réseaux dans le contour de la province.
 }

network-description = { $name } : { $municipalities ->
    [0] aucune commune connue
   *[other] { $municipalities-form ->
        [one] une commune connue
       *[other] { $municipalities } communes connues
    }
 }, { $interventions ->
    [0] aucune intervention trouvée
   *[other] { $interventions-form ->
        [one] une intervention
       *[other] { $interventions } interventions
    }
 }. Chef de file : { $lead }. Avec partenaires, récits, contacts et sources.
network-where = Où
network-partners = Partenaires
network-interventions = Interventions
network-stories = Récits
network-sources = Sources
network-provinces = Provinces :
network-ambito = Les sources appellent ce territoire
network-no-municipalities = Les sources lues ne disent pas quelles communes en faisaient partie.
network-no-interventions = Les sources lues ne décrivent pas d'interventions de ce réseau. Cela ne veut pas dire qu'il n'y en a pas eu.
network-proof = Où il est écrit que c'était un des 35 réseaux :
network-other-sources = Les autres sources de cette fiche :

municipality-title-covered = { $name } ({ $sigla }) était dans la { $network }
municipality-title-none = { $name } ({ $sigla }) n'était dans aucun réseau connu
municipality-title-unknown = { $name } ({ $sigla }) : les sources ne disent pas si elle était dans un réseau
municipality-covered = { $name } est dans la liste des communes de la { $network }, un des 35 réseaux du Plan Lab'Impact.
municipality-on-map = Voir le réseau sur la carte
municipality-none = { $name } n'est dans la liste des communes d'aucun réseau de Lab'Impact. Tous les réseaux connus { $where } ont une liste publiée : le nom de cette commune n'y est pas.
municipality-unknown = Les sources lues ne disent pas si { $name } faisait partie d'un réseau de Lab'Impact.
municipality-lists = Selon le Plan, les communes étaient { $counted }. Les listes lues en nomment { $known }. Une nouvelle liste pourrait changer cette réponse.
municipality-province-networks = Les réseaux de la province
municipality-incomplete = Réseaux avec une liste incomplète
municipality-incomplete-text = Dans cette province, il y a des réseaux dont nous ne connaissons pas toutes les communes avec certitude. Cette commune était peut-être dans l'un d'eux : demande au chef de file.
municipality-candidate = Un territoire lié au projet
candidate-badge = Non compté parmi les 35 réseaux
municipality-done = Ce que le réseau a prévu ou fait
municipality-named = Autres interventions qui nomment cette commune
municipality-facts = La commune
municipality-province = Province
municipality-population = Habitants
residents-2023 = { $count } au 1er janvier 2023 (chiffre provisoire)
municipality-postal = Code postal (CAP)
municipality-code = Code ISTAT (2023)
municipality-current = Aujourd'hui
municipality-current-text = Au 1er janvier 2026, son territoire est dans la commune de { $name } (code ISTAT { $code })
municipality-former = Noms d'avant
municipality-former-text = { $name }, jusqu'au { $date }
municipality-former-moved = { $name }, jusqu'au { $date } : puis dans la commune de { $today }
municipality-near = À côté
municipality-neighbours = Les communes voisines et leur réseau :
municipality-no-network = aucun réseau connu
municipality-networks-near = Autres réseaux proches :

partner-description = { $name } a participé à { $count-form ->
    [one] un réseau
   *[other] { $count } réseaux
 } du Plan Lab'Impact en Lombardie. Avec les sources.
partner-lead = { $count-form ->
    [one] A participé à un réseau du Plan Lab'Impact.
   *[other] A participé à { $count } réseaux du Plan Lab'Impact.
 }
partner-kind = Type d'organisme
partner-networks = Ses réseaux
partner-caveat = Les sources disent dans quel réseau un partenaire a travaillé, mais pas toujours dans quelles interventions. Les interventions sont sur la page de chaque réseau.
partner-others = Les autres partenaires connus :

intervention-description-planned = { $network }, activité prévue. { $title } : { $summary }
intervention-description-reported = { $network }, activité racontée comme faite. { $title } : { $summary }
intervention-network = Réseau
intervention-theme = Thème
intervention-when = Quand
intervention-where = Où
intervention-audience = Pour qui
intervention-topics = Sujets
intervention-others = Autres interventions du réseau
intervention-only = C'est la seule intervention trouvée pour ce réseau.
intervention-alike = Interventions semblables dans d'autres réseaux
intervention-stories = Récits sur le réseau

province-summary = { $networks-form ->
    [one] { $networks } réseau de Lab'Impact avait
   *[other] { $networks } réseaux de Lab'Impact avaient
 } ici son siège ou au moins une commune. Sur { $total } communes, { $covered-form ->
    [one] { $covered } est
   *[other] { $covered } sont
 } dans la liste d'un réseau.
province-capital = Chef-lieu
province-covered = communes dans la liste d'un réseau
province-unknown = communes dont nous ne savons pas le réseau
province-none = communes hors des réseaux
province-networks = Les réseaux
province-statistics = Les chiffres, comparés aux autres provinces
province-municipalities = Les communes
province-list-covered = Dans la liste d'un réseau : { $count }
province-list-unknown = Les sources ne le disent pas : { $count }
province-list-none = Dans aucune liste : { $count }
province-covered-explained = La page de chaque commune dit quel est le réseau et d'où vient la liste.
province-unknown-explained = Aucune liste d'un réseau ne les nomme. Mais la liste d'au moins un réseau de la province n'est pas sûre ou pas complète, ou un territoire non compté parmi les réseaux les nomme.
province-none-explained = Aucune liste ne les nomme, et tous les réseaux connus de la province ont une liste publiée.

figures-municipalities = Communes
figures-small = Communes jusqu'à 5 000 habitants
figures-small-share = Part des communes jusqu'à 5 000 habitants
figures-foreign = Résidents étrangers
figures-foreign-share = Part des résidents étrangers
figures-lombardy = Lombardie
figures-italy = Italie
figures-area = Territoire
figures-table = Communes et résidents étrangers dans les provinces de Lombardie
figures-missing = non indiqué
figures-caveat = Les communes sont celles de 2023, réparties selon les habitants au 1er janvier 2022. Les résidents étrangers sont ceux de 2022.

theme-description = { $title } : { $count-form ->
    [one] { $count } intervention prévue ou racontée
   *[other] { $count } interventions prévues ou racontées
 } dans les réseaux de Lab'Impact en Lombardie, avec sources et récits.
theme-counts = { $interventions-form ->
    [one] { $interventions } intervention trouvée
   *[other] { $interventions } interventions trouvées
 }, { $networks-form ->
    [one] dans { $networks } réseau
   *[other] dans { $networks } réseaux
 }.
theme-explore = Voir les réseaux de ce thème sur la carte
theme-topics = Sujets
theme-networks = Réseaux
theme-interventions = Interventions
theme-stories = Récits
theme-no-networks = Dans les sources lues, aucun réseau n'a travaillé sur ce thème.
theme-no-stories = Nous n'avons pas trouvé de récits sur ce thème.
topic-description = { $explanation } { $count-form ->
    [one] { $count } intervention
   *[other] { $count } interventions
 } des réseaux de Lab'Impact en Lombardie, avec sources et récits.
topic-synonyms = En italien, on dit aussi :
topic-themes = Fait partie de :
topic-explore = Voir les réseaux de ce sujet sur la carte
topic-networks = Réseaux
topic-interventions = Interventions
topic-stories = Récits
topic-no-interventions = Les sources lues ne décrivent pas d'interventions sur ce sujet.
topic-no-stories = Nous n'avons pas trouvé de récits sur ce sujet.

stories-title = Récits
stories-lead = Interviews, articles, nouvelles, livres numériques, vidéos et événements sur le Plan et sur ses réseaux.
stories-opening = La page s'ouvre sur l'interview dont la date est la plus récente.
stories-group-voci = Paroles
stories-group-stampa = Dans la presse locale
stories-group-articoli = Articles et nouvelles
stories-group-documenti = Documents
stories-group-schede = Fiches et pages web
stories-group-all = Ouvre « { $group } » ({ $count })
stories-sheets = La plupart présentent le projet ou un réseau : c'est pourquoi elles sont à part.
stories-description = { $count } publications sur le Plan Lab'Impact et sur les 35 réseaux. Tu peux les filtrer par réseau, province, thème, sujet, type et année.
stories-words = Mots à chercher
stories-kind = Type
stories-year = Année
stories-filter = Montrer les récits
stories-chosen = Filtres choisis :
stories-remove = Enlever { $value }
stories-count = { $count ->
    [0] Aucun récit
   *[other] { $count-form ->
        [one] Un récit
       *[other] { $count } récits
    }
 }
stories-none = Aucun récit ne correspond à tous les filtres choisis. Enlèves-en un, ou :
stories-all = voir tous les récits
story-summary-ours = Le résumé est de nous. Le texte original est à ceux qui l'ont publié.
story-read = Lire sur { $host }
story-no-address = Nous ne connaissons pas son adresse web.
story-kind = Type
story-publisher = Publié par
story-author = Auteur ou autrice
story-date = Date
story-tags = Mots-clés
story-about = De quoi ça parle
story-networks = Réseaux
story-no-networks = Il ne parle pas d'un réseau en particulier, ou les sources lues ne disent pas duquel.
story-provinces = Provinces
story-no-provinces = Il ne parle pas d'une province en particulier.
story-themes = Thèmes
story-no-themes = Il ne parle pas d'un thème en particulier.
story-topics = Sujets
story-no-topics = Il présente le projet en général.

sources-title = Les sources
sources-lead = Chaque fait de l'Atlante a une source. Ici, tu trouves tous les documents utilisés : il y en a { $count }. Pour chacun, tu vois combien de fiches le citent.
sources-caveat = De beaucoup de pages, nous n'avons lu que certaines parties. Nous n'avons pas vérifié les contenus avec les organismes. Certaines adresses peuvent ne plus marcher.
sources-description = Tous les documents ({ $count }) d'où viennent les faits de l'Atlante Lab'Impact, par type, avec les fiches qui les citent.
source-used = { $count ->
    [0] Aucune fiche ne la cite.
   *[other] { $count-form ->
        [one] Une fiche la cite.
       *[other] { $count } fiches la citent.
    }
 }
source-title = Source : { $title } ({ $publisher })
source-description = { $title }, { $publisher }. { $count ->
    [0] Aucune fiche de l'Atlante ne la cite.
   *[other] { $count-form ->
        [one] Une fiche de l'Atlante la cite.
       *[other] { $count } fiches et chiffres de l'Atlante la citent.
    }
 }
source-publisher = Publiée par
source-date = Date
source-kind = Type
source-address = Adresse
source-no-address = adresse web inconnue
source-note = Comment elle a été lue
source-uses = Ce qui vient de cette source
source-unused = Aucune fiche ne la cite.
source-networks = Réseaux : { $count }
source-partners = Partenaires : { $count }
source-interventions = Interventions : { $count }
source-stories = Récits : { $count }
source-plan = Faits sur le Plan : { $count }
source-themes = Thèmes : { $count }
source-candidates = Territoires non comptés parmi les réseaux : { $count }
source-statistics = Données statistiques : { $count }
source-statistics-link = Voir les chiffres sur la page du Plan
source-places-borders = Les limites et la population des communes et des provinces viennent d'ici.
source-places-codes = Les noms et les codes des communes au 1er janvier 2026 viennent d'ici.
source-places-postal = Les codes postaux des communes viennent d'ici.
source-places-names = Les lieux habités et les autres noms des communes, utilisés dans la recherche, viennent d'ici.

plan-title = Le Plan Lab'Impact
plan-description = { $networks } réseaux, { $municipalities } communes, { $share } pour cent des communes de Lombardie : ce qu'était le Plan régional Lab'Impact, combien de temps il a duré, avec quels moyens, et ce qui est venu après.
plan-lead = Lab'Impact a été le Plan régional de Lombardie pour l'intégration des migrants. Il a travaillé avec { $networks } réseaux et { $municipalities } communes, { $share } pour cent des communes de Lombardie.
plan-timeline = En bref, de 2018 à 2023
plan-today = Et aujourd'hui
plan-today-text = Le Plan est terminé. Pour une aide maintenant, commence par ta commune (Comune) : tu trouves le numéro à appeler et ce qui est ouvert dans ta province.
plan-today-municipality = Cherche ta commune
plan-today-schools = Pour les écoles
plan-today-second = Ce qui est venu après
plan-identity = Ce que c'était
plan-people = Qui l'a guidé
plan-time = Quand
plan-actions = Les quatre Actions
plan-actions-pages = Chaque Action a une page avec ses interventions :
plan-reach = Sa taille
plan-reach-text = Les { $share } pour cent sont une part des communes, pas du territoire : { $municipalities } communes parmi toutes celles de Lombardie.
plan-money = Moyens des réseaux
plan-money-text = Nous n'avons pas trouvé le coût total du Plan. Nous ne connaissons que quelques chiffres locaux.
plan-learning = Ateliers et rencontres
plan-communication = Communication
plan-national-call = L'appel national à projets
plan-fami-2014 = Le fonds européen FAMI 2014-2020
plan-fami-2021 = Le fonds européen FAMI 2021-2027
plan-second-edition = La deuxième édition
plan-later-text = C'est un programme différent, venu après. Il ne fait pas partie du Plan que décrit cet Atlante.
plan-classes = Communes et résidents étrangers selon le nombre d'habitants
plan-candidates = Territoires non comptés parmi les 35 réseaux
plan-candidates-text = Ces territoires ont présenté le projet ou y ont travaillé, mais aucune source lue ne dit qu'ils guidaient un réseau. C'est pour cela qu'ils ne sont pas parmi les 35.
candidate-ambito = Territoire
candidate-municipalities = Sa liste nomme { $count } communes :

classes-table = Communes et résidents étrangers en Lombardie selon le nombre d'habitants ; les deux dernières lignes additionnent les autres
classes-class = Habitants de la commune
classes-municipalities-share = Part des communes de Lombardie
classes-up-to = Jusqu'à { $to }
classes-between = De { $from } à { $to }
classes-over = Plus de { $from }

accessibility-title = Accessibilité
accessibility-lead = Nous voulons que tout le monde puisse utiliser l'Atlante : avec le clavier, avec un lecteur d'écran, avec un vieux téléphone, sans JavaScript.
accessibility-design = Comment il est fait
accessibility-design-scripts = Chaque page est complète sans JavaScript. Les scripts rendent seulement plus rapides la carte, les filtres et la recherche de la commune.
accessibility-design-keyboard = On peut tout atteindre avec le clavier, dans un ordre qui suit la page. Tu vois toujours où tu es.
accessibility-design-map = La carte n'est jamais le seul chemin : à côté, il y a toujours une liste avec les mêmes liens, et les graphiques ont un tableau.
accessibility-design-words = Les phrases sont courtes. Ce qu'on ne sait pas est écrit, pas laissé en blanc. Aucune information n'est donnée seulement par la couleur.
accessibility-design-display = Les pages s'adaptent aux écrans étroits, au texte agrandi, au thème clair ou sombre et à l'impression. Elles respectent ton choix de réduire les mouvements.
accessibility-design-privacy = Il n'y a pas de cookies, pas d'outils qui te suivent, pas de contenus d'autres sites.
accessibility-tests = Comment il est testé
accessibility-tests-axe = À chaque changement, des tests automatiques avec axe-core cherchent des erreurs dans les pages.
accessibility-tests-keyboard = À chaque changement, d'autres tests automatiques parcourent le site dans un navigateur, avec le clavier seulement.
accessibility-tests-adapted = D'autres tests regardent les pages agrandies à 400 %, avec plus d'espace dans le texte, de droite à gauche, avec les couleurs que tu choisis, sans mouvement, imprimées et hors ligne.
accessibility-tests-people = Les personnes handicapées n'ont pas encore essayé l'Atlante. Les tests automatiques ne trouvent pas tout. C'est pour cela que nous ne déclarons pas une conformité que personne n'a vérifiée.
accessibility-limits = Limites connues
accessibility-limits-italian = Les textes des fiches sont écrits en italien. Dans les autres langues, une machine les a traduits, et la page le dit ; ce qui manque reste en italien, marqué pour que les lecteurs d'écran le prononcent bien.
accessibility-limits-links = Les documents originaux sont sur d'autres sites. Nous ne savons pas à quel point ces sites sont accessibles.
accessibility-limits-maps = Sur les cartes, les communes peuvent être trop petites pour un doigt : utilise la liste.
accessibility-limits-tables = Sur les écrans étroits, les tableaux de chiffres défilent sur le côté.
accessibility-report = Signaler un problème
accessibility-report-contact = Si quelque chose ne marche pas pour toi, écris à
accessibility-report-code = Si quelque chose ne marche pas pour toi, ouvre un signalement dans le dépôt public du code du projet, ou écris à ceux qui s'occupent de ce site.
accessibility-report-text = Donne l'adresse de la page, dis ce que tu voulais faire et ce qui s'est passé.
accessibility-record-title = Le dernier test enregistré
accessibility-record = { $date } : axe-core { $axe } dans Chromium { $browser }, écran large de { $width } pixels. { $pages } pages en deux langues, avec thème clair et sombre : { $checks } contrôles, { $violations ->
    [0] aucune erreur trouvée
   *[other] { $violations-form ->
        [one] une erreur trouvée
       *[other] { $violations } erreurs trouvées
    }
 }.
accessibility-record-others = { $date } : axe-core { $axe } dans Chromium { $browser }, écran large de { $width } pixels. { $pages } pages dans les { $languages } autres langues, avec thème clair : { $checks } contrôles, { $violations ->
    [0] aucune erreur trouvée
   *[other] { $violations-form ->
        [one] une erreur trouvée
       *[other] { $violations } erreurs trouvées
    }
 }.
accessibility-record-pages = Les pages testées

not-found-near = Tu cherchais peut-être
not-found-files = Les fichiers qu'il y a
not-found-provinces = Les provinces que tu peux demander
not-found-networks = Les réseaux que tu peux demander
ways = Repars d'ici :
bad-title = L'adresse contient une valeur qui n'existe pas
bad-text = Un filtre dans l'adresse a une valeur que l'Atlante ne connaît pas. Elle est peut-être mal écrite.
bad-parameter = Filtre
bad-value = Valeur
bad-allowed = Valeurs que tu peux utiliser
many-title = L'adresse contient trop de filtres
many-text = Tu peux utiliser au maximum { $count } valeurs ensemble. Enlèves-en quelques-unes, ou recommence à partir d'une de ces pages.
many-parameter = Le filtre avec le plus de valeurs
