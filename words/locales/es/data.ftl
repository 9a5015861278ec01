data-description = Las redes, las intervenciones, los socios, las historias, los municipios y las fuentes del Plan Lab'Impact en tablas CSV, con licencia libre.
data-lead = Cada lista del Atlante es también una tabla, con las fuentes fila por fila. Se abre con una hoja de cálculo.
data-tables = Las tablas
