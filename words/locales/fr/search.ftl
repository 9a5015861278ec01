# La recherche.

search-title = Chercher dans l'Atlante
search-title-of = « { $text } » : résultats de la recherche
search-lead = Écris ce dont tu as besoin, ou où, comme tu le dirais à une personne. Tu peux écrire en italien, albanais, arabe, bengali, chinois, français, anglais, pendjabi, roumain, espagnol, ukrainien ou ourdou.
search-description = Cherche parmi les réseaux, les interventions, les communes, les sujets, les partenaires et les récits du Plan Lab'Impact en Lombardie.
search-words = Que cherches-tu ?
search-submit = Chercher
search-any-province = Toutes
search-any-theme = Tous
search-examples = Par exemple
search-example-1 = cours d'italien à Bergame
search-example-2 = médiation dans une école de Dalmine
search-example-3 = permis de séjour
search-example-4 = revue de presse Valle Camonica
search-example-5 = regroupement familial
search-count = { $count ->
    [0] Aucun résultat pour « { $text } »
   *[other] { $count-form ->
        [one] 1 résultat pour « { $text } »
       *[other] { $count } résultats pour « { $text } »
    }
 }
search-corrected = « { $typed } » n'y est pas. Nous avons cherché « { $read } ».
search-unknown = { $count-form ->
    [one] L'Atlante n'a pas le mot { $words } : nous l'avons laissé hors de la recherche.
   *[other] L'Atlante n'a pas les mots { $words } : nous les avons laissés hors de la recherche.
 }
search-narrow = Préciser la recherche
search-place = Nous montrons ce qui concerne { $place }.
search-understood = Nous avons compris :
search-here = { $subject } : à { $place } et à proximité
search-here-none = Sur ce sujet ({ $subject }), les sources lues ne racontent rien à { $place } et aux alentours.
search-add-place = Ajoute ta commune à ce que tu as écrit : nous te dirons qui appeler.
search-also = Nous avons aussi cherché d'autres mots
search-without = Chercher seulement mes mots
search-own = Nous avons cherché seulement tes mots.
search-with = Chercher aussi les mots proches
search-kinds = Types de résultats
search-in-all = Tout
search-in-reti = Réseaux
search-in-interventi = Interventions
search-in-comuni = Communes
search-in-argomenti = Sujets
search-in-partner = Partenaires
search-in-storie = Récits
search-one-network = Réseau
search-one-intervention = Intervention
search-one-municipality = Commune
search-one-topic = Sujet
search-one-partner = Partenaire
search-one-story = Récit
search-why = Pourquoi tu le trouves ici
search-field-name = Nom
search-field-other-name = Autre nom
search-field-postal-code = Code postal
search-field-district = District social
search-field-lead = Chef de file
search-field-partner = Partenaire
search-field-network = Réseau
search-field-place = Lieu
search-field-province = Province
search-field-kind = Type
search-field-theme = Thème
search-field-topic = Sujet
search-field-audience = Pour qui
search-field-publisher = Publié par
search-field-keyword = Mot-clé
search-field-summary = Dans le texte
search-field-intervention = Intervention
search-field-subject = Concerne
search-none-elsewhere = L'Atlante réunit les réseaux et les services pour les personnes d'origine étrangère en Lombardie. Ce que tu cherches n'est pas ici.
search-none-outside = L'Atlante ne parle que de la Lombardie : il ne sait rien du lieu que tu as écrit.
search-none = Nous n'avons rien trouvé. Ce que tu peux faire :
search-none-words = Utilise moins de mots, ou des mots plus courants.
search-none-place = Cherche ta commune par nom ou par code postal
search-none-networks = Regarde les 35 réseaux sur la carte
search-everywhere = Chercher sans province et sans thème
search-list = Résultats
