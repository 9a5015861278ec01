# For schools: the need, the answers, the sheet to print.

schools-title = For schools
schools-title-of = { $need }: what was done
schools-title-at = { $need } in { $place }
schools-description = A pupil who knows no Italian, a mediator, somebody who stops coming to school: what the Lab'Impact networks did, near your school.
schools-lead = Say what you need and where. We show what was planned or done in your network, then near it, then elsewhere, and why.
schools-need = I need
schools-any = choose what
schools-where = in (municipality or postcode)
schools-refine = Your school, its level, the language
schools-school = The school (name or code)
schools-level = Level
schools-level-any = any
schools-language = The pupil's language
schools-language-any = does not matter
schools-submit = Show
schools-start = What do you need?
schools-result = { $count ->
    [0] No experience: { $need }
   *[other] { $count-form ->
        [one] One experience: { $need }
       *[other] { $count } experiences: { $need }
    }
 }
schools-result-at = { $count ->
    [0] No experience: { $need }, seen from { $place }
   *[other] { $count-form ->
        [one] One experience: { $need }, seen from { $place }
       *[other] { $count } experiences: { $need }, seen from { $place }
    }
 }
schools-own = { $count-form ->
    [one] In the network of { $name }: one
   *[other] In the network of { $name }: { $count }
 }
schools-close = { $count-form ->
    [one] Near { $name }: one
   *[other] Near { $name }: { $count }
 }
schools-far = { $count-form ->
    [one] Further away: one
   *[other] Further away: { $count }
 }
schools-everywhere = { $count-form ->
    [one] In all of Lombardy: one
   *[other] In all of Lombardy: { $count }
 }
schools-nothing = The sources we read tell of nothing that answers this need. Ask the municipality, or one of the schools nearby.
schools-nothing-near = In { $place } and around it the sources we read tell of nothing that answers this need. The nearest experience is { $km } km away.
schools-nothing-near-unknown = Near here the sources we read tell of nothing that answers this need.
schools-more = { $count-form ->
    [one] One more
   *[other] { $count } more
 }
schools-folded = { $count-form ->
    [one] One similar intervention, but not for this school
   *[other] { $count } similar interventions, but not for this school
 }
schools-norms = What norms say
schools-choose = Put on the sheet
schools-unchoose = Take off the sheet
schools-choices = Your choices
schools-chosen = { $count ->
    [0] Nothing chosen
   *[other] { $count-form ->
        [one] One chosen
       *[other] { $count } chosen
    }
 }
schools-sheet = Print the sheet
schools-send = Send by mail
schools-mail-subject = Experiences for our school
schools-gone = Among the choices was something that exists no more; it is not on the sheet: { $names }.
schools-cut = Four experiences fit on the sheet: we kept the first four.
schools-need-unknown = We do not know the need “{ $name }”. Choose one below: the rest is kept.
schools-level-unknown = We do not know the level “{ $name }”: we left it out. Choose it from the list.
schools-language-unknown = We do not know the language “{ $name }”: we left it out. Choose it from the list.
schools-school-is = { $name } ({ $code }), { $address }, { $place }. Institute: { $institute }.
schools-partner = The sources name it as a partner of a network:
schools-school-which = { $count-form ->
    [one] “{ $name }”: is it this school?
   *[other] “{ $name }”: which of these { $count } schools?
 }
schools-school-cut = { $shown } of { $total }: add a word, such as the municipality.
schools-school-none = The register of state schools of Lombardy has no “{ $name }”. You can type the municipality.
schools-count = { $count ->
    [0] No intervention
   *[other] { $count-form ->
        [one] 1 intervention
       *[other] { $count } interventions
    }
 }
schools-in = the municipality was in the
schools-in-none = the municipality was in none of the networks.
schools-in-unknown = the sources we read do not say whether the municipality was in a network.
schools-none = The sources we read tell of no such intervention.
schools-search = Search in your own words

level-istituto-comprensivo = comprehensive institute
level-infanzia = infant school
level-primaria = primary school
level-secondaria-primo-grado = lower secondary school
level-secondaria-secondo-grado = upper secondary school
level-adulti = school for adults
level-convitto = boarding school

reasons = Why it is here
reason-topic = on: { $name }
reason-word = in its text: “{ $name }”
reason-audience = for: { $name }
reason-action = in the Action for schools
reason-level = names: { $name }
reason-language = a source names the language: { $name }
reason-own = in your network
reason-bordering = in a bordering network
reason-distance = { $town } is { $km } km from { $here }
reason-done = told as done
reason-planned = planned: no source we read tells whether it took place

language-none = No source we read on the networks names this language: { $name }. That does not mean there are no mediators: ask the network or the municipality.
language-some = { $count-form ->
    [one] One source names this language: { $name }.
   *[other] { $count } sources name this language: { $name }.
 }
language-more = Where, and whom to ask
language-title = A language that sources name: { $name }
language-title-none = Language: { $name }
language-today = Who answers in this language today
language-ask = To find a mediator who speaks it today, ask your municipality or the lead partner of the network.
language-schools = An interpreter near my school
languages-title = The languages that sources name
languages-lead = The sources we read hardly ever say in which languages mediators worked. For each language: where it is named, and who says so.
languages-groups = Named only as a group
languages-groups-lead = Here the source names several languages together and does not say which. We repeat that as it is and add nothing.
languages-count = { $count ->
    [0] no source names it
   *[other] { $count-form ->
        [one] one source names it
       *[other] { $count } sources name it
    }
 }

sheet-title = We need { $need }
sheet-description = A sheet to print: whom to ask, what was done elsewhere, where it is written.
sheet-back = Back to the experiences
sheet-usual = You chose nothing: here are the first three experiences.
sheet-code = Code with the address of this page
sheet-call = Whom to ask today
sheet-experiences = What was planned or done
sheet-notes = Notes
sheet-anywhere = In Lombardy
sheet-ended = The Lab'Impact plan ended on 30 June 2023: these are experiences, not running services. Atlante Lab'Impact, an independent catalogue.

whom-anywhere = Type the municipality of the school to see whom to ask.
whom-network = Network:
whom-no-office = the sources we read give no contact
whom-municipality = Comune di { $place }: ask for the social services or the school office.

letters = Two letters, ready
letters-note = You can copy or send them. Nothing stays here.
letter-to-head = To the head teacher
letter-to-municipality = To the municipality
letter-mail = Open in mail
letter-same = The same letter, in the language of this page
letter-planned = planned
letter-subject = We need { $need }
letter-head =
    Dear head teacher,

    in our school we need { $need }.

    In Lombardy these experiences were planned or made:
    { $list }

    Sources and contacts are here: { $address }

    Can we talk about it?

letter-municipality =
    Dear Comune di { $place },

    in our school we need { $need }.

    In Lombardy these experiences were planned or made:
    { $list }

    Sources: { $address }

    Whom can we ask today for something similar?

poster-link = Poster for families
poster-title = New in { $place }?
poster-lead = This is what you can ask for your children at school:
poster-ended = The Lab'Impact plan ended in 2023. To know what there is today, ask the municipality.

source-needs = Needs of schools: { $count }
source-places-schools = The state schools come from here, and the hamlets that their addresses name.

practices-title = Experiences with schools
practices-lead = What the networks did with schools, need by need: how, and how well it is known.
practices-count = { $count ->
    [0] No experience in the sources we read.
   *[other] { $count-form ->
        [one] One experience.
       *[other] { $count } experiences.
    }
 }
practices-near = Find those near you
practices-alike = Similar ones elsewhere
practices-alike-reason = { $count-form ->
    [one] one topic in common
   *[other] { $count } topics in common
 }

class-title = An activity for a class: the fact behind the page
class-lead = Two hours, in groups. Pupils learn to tell what is written, who writes it, and what is not known.
class-step-1 = Each group chooses an experience of this page and reads what it says.
class-step-2 = It looks for the sources: who wrote them, when, and for whom?
class-step-3 = It marks what was planned and what is told as done. Was the person who tells it there?
class-step-4 = It writes three questions that the sources do not answer, and whom one could ask today.
class-step-5 = It compares the experience with a similar one of another network: what differs, and why?
