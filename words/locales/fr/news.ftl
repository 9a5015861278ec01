news-title = Nouveautés
news-lead = Ce qui a changé dans ce catalogue, case par case : avant, après, et qui l'a dit.
news-none = Rien n'a changé.
news-revision = révision { $number }
news-since = { $count ->
    [0] Depuis ce moment ({ $moment }), rien n'a changé.
   *[other] { $count-form ->
        [one] Depuis ce moment ({ $moment }), une fiche a changé.
       *[other] Depuis ce moment ({ $moment }), { $count } fiches ont changé.
    }
 }
news-of = { $date }, révision { $number }
news-author = Dit par : { $author }.
news-no-author = On ne dit pas qui a fait cette révision.
news-added = Ajouté
news-changed = Changé
news-removed = Enlevé
news-before = Avant
news-after = Après
news-nothing = rien
news-translations = Traductions
news-follow = Tu peux recevoir les nouveautés dans un lecteur de flux :
field-date = Date
field-note = Note
field-municipalities-sources = Sources de la liste des communes
field-contact = Coordonnées
field-address = Adresse
field-participation = Preuve de la participation
field-norms = Ce que disent les textes de loi
field-mentions = Où une source la nomme
field-detail = Un détail
news-first = L'histoire du catalogue commence le { $date }.
news-see = Voir comme c'était
news-how = Pour voir une page comme elle était un certain jour, ajoute à la fin de l'adresse { $example }.

history-title = { $name } : ce qui a changé
history-short = Ce qui a changé
history-lead = Ce qui a changé dans la fiche de ce réseau, de ses partenaires et de ses interventions.
history-none = Depuis que le catalogue a une histoire, cette fiche n'a pas changé.

past = Tu regardes le catalogue comme il était : révision { $number } du { $date }.
past-now = Revenir à aujourd'hui
past-changed = Ce qui a changé depuis
past-title = Ce jour n'existe pas ici
past-malformed = Écris un jour comme 2026-12-01, ou une révision comme r1.
past-unknown = Le catalogue a une histoire du { $first } au { $last }.

kind-source = source
kind-theme = thème
kind-topic = sujet
kind-audience = public
kind-partner-kind = type de partenaire
kind-story-kind = type de récit
kind-caution = avertissement
kind-evidence = niveau de preuve
kind-territory-evidence = preuve du territoire
kind-source-kind = type de source
kind-province = province
kind-municipality = commune
kind-names = autres noms d'une commune
kind-town-hall = contact d'une mairie (Comune)
kind-living-service = service ouvert aujourd'hui
kind-former-name = nom d'une commune qui n'existe plus
kind-network = réseau
kind-candidate = territoire non compté
kind-story = récit
kind-school = école
kind-need = besoin d'une école
kind-named-language = langue
kind-fact = fait sur le Plan
kind-statistic = chiffre sur un territoire
kind-boundaries = limites
kind-water = lacs et rivières
kind-partner = partenaire
kind-intervention = intervention
kind-order = ordre d'une liste
