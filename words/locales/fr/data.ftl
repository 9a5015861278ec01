data-description = Les réseaux, les interventions, les partenaires, les récits, les communes et les sources du Plan Lab'Impact en tableaux CSV, avec une licence libre.
data-lead = Chaque liste de l'Atlante est aussi un tableau, avec les sources ligne par ligne. Il s'ouvre avec un tableur.
data-tables = Les tableaux
