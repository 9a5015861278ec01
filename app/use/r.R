reti <- read.csv("{origin}/dati/reti.csv", colClasses = "character", encoding = "UTF-8")
table(reti$elenco_comuni)
