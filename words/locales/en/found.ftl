# What serves to find, pass on and keep pages.

offline-copy = You are offline: this is a copy, with the data of { $date }.
offline-title = You are offline
offline-text = This page is not among those kept on your device. Try again when you are back online.
offline-kept = You can open these pages
share-copy = Copy the link
share-send = Share
share-copied = Link copied.
share-failed = The browser does not allow copying: use the address above.
picture-site = Map of Lombardy with the territories of the 35 Lab'Impact networks.
picture-network = Map of Lombardy with the territory of { $name }.
picture-below = Lab'Impact, { $province }
picture-foot = Independent catalogue. The plan ended in June 2023.
