# Lo que sirve para encontrar, pasar y guardar las páginas.

offline-copy = Sin conexión: esta es una copia, con los datos del { $date }.
offline-title = No tienes conexión
offline-text = Esta página no está entre las guardadas en tu dispositivo. Cuando vuelva la conexión, inténtalo de nuevo.
offline-kept = Puedes abrir estas páginas
share-copy = Copiar el enlace
share-send = Compartir
share-copied = Enlace copiado.
share-failed = El navegador no permite copiar: usa la dirección de arriba.
picture-site = Mapa de Lombardía con los territorios de las 35 redes de Lab'Impact.
picture-network = Mapa de Lombardía con el territorio de la { $name }.
picture-below = Lab'Impact, { $province }
picture-foot = Catálogo independiente. El Plan terminó en junio de 2023.
