# Ajo që duhet për të gjetur, dërguar dhe ruajtur faqet.

offline-copy = Pa internet: kjo është një kopje, me të dhënat e datës { $date }.
offline-title = Je pa internet
offline-text = Kjo faqe nuk është ndër ato të ruajtura në pajisjen tënde. Kur të kthehet interneti, provo përsëri.
offline-kept = Mund të hapësh këto faqe
share-copy = Kopjo lidhjen
share-send = Dërgo
share-copied = Lidhja u kopjua.
share-failed = Shfletuesi nuk lejon kopjimin: përdor adresën lart.
picture-site = Harta e Lombardisë me territoret e 35 rrjeteve të Lab'Impact.
picture-network = Harta e Lombardisë me territorin e { $name }.
picture-below = Lab'Impact, { $province }
picture-foot = Katalog i pavarur. Plani mbaroi në qershor 2023.
