ogr2ogr -f GPKG reti.gpkg {origin}/dati/reti.geojson
ogrinfo -so -al reti.gpkg
