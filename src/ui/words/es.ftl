### Las palabras de Testigo en español de México. en.ftl dice lo mismo en inglés: mismos identificadores, mismos argumentos.
###
### Palabras de la casa: "puede ver", "está registrada en", "fue señalada como". De tú, con calma y sin adornos.
### Una coincidencia no es una infección y un país no es un delito.
### Los argumentos y las funciones se explican al principio de en.ftl.

## Niveles: una palabra cada uno, siempre junto a una forma y un color.

# El peor nivel: contacto confirmado con infraestructura señalada.
level-alert = Alerta
# Segundo nivel.
level-risk = Riesgo
# Tercer nivel: otros pueden ver algo.
level-exposure = Exposición
# Cuarto nivel: terceros comunes.
level-note = Aviso
# Se vio todo y no hay nada que decir. No significa "seguro".
level-none = Sin hallazgos
# La página no se vio, o no completa.
level-unknown = Sin datos
# Opciones: cuándo se da el nivel "alerta".
level-alert-when = Contacto con una dirección señalada como parte de un programa espía o de phishing en los últimos dos años.
# Opciones: cuándo se da el nivel "riesgo".
level-risk-when = Lo mismo, señalado hace entre dos y cinco años; cookies, formularios o identificadores que viajaron legibles; o un correo, un teléfono o coordenadas exactas enviados a otra empresa.
# Opciones: cuándo se da el nivel "exposición".
level-exposure-when = Señalamientos más viejos; páginas sin cifrar; empresas que aparecen en programas revelados; redirecciones que cruzan fronteras; identificadores compartidos entre empresas; servicios que graban visitas o reconocen equipos.
# Opciones: cuándo se da el nivel "aviso".
level-note-when = Empresas comunes, además del propio sitio, y lo que casi todos los sitios hacen.

## Frases de la parte superior de la ventana. La primera sola debe ser cierta y bastar.

# Nada más que el sitio fue contactado. Nunca decir "seguro". $site es un nombre de host.
say-nothing = Hasta donde Testigo alcanza a ver, esta página no contactó a nadie más que a { $site }.
# Cuántas empresas, además del sitio, respondieron a una petición. "Puede ver": cada una recibió la dirección pedida, la dirección de red
# y la hora; si también la página, depende del referente, así que no se promete. $names: hasta tres y luego "N más".
say-companies =
    { $count ->
        [one] Además de { $site }, una empresa puede ver esta visita: { $names }.
       *[other] Además de { $site }, { $count } empresas pueden ver esta visita: { $names }.
    }
# Se contactó otros sitios y de ninguno se conoce el dueño.
say-unnamed =
    { $count ->
        [one] Otro sitio, cuyo dueño Testigo no conoce, puede ver tu visita a { $site }.
       *[other] Otros { $count } sitios, cuyos dueños Testigo no conoce, pueden ver tu visita a { $site }.
    }
# Sigue a say-companies: "de ellas" son esas empresas. La sede decide la ley.
say-law =
    { $count ->
        [one] Una de ellas responde ante la ley { OF_COUNTRY($country) }.
       *[other] { $count } de ellas responden ante la ley { OF_COUNTRY($country) }.
    }
# Sigue a say-companies. PRISM es un programa de la NSA de Estados Unidos; el nombre no se traduce.
say-prism =
    { $count ->
        [one] Una participó en PRISM, según los documentos revelados en 2013: { $names }.
       *[other] { $count } participaron en PRISM, según los documentos revelados en 2013: { $names }.
    }
# En lugar de say-law, cuando solo una empresa puede ver la visita.
say-law-only = Responde ante la ley { OF_COUNTRY($country) }.
# En lugar de say-prism, cuando solo una empresa puede ver la visita.
say-prism-only = Participó en PRISM, según los documentos revelados en 2013.
# La propia empresa del sitio participó en PRISM y ninguna otra puede ver la visita. $name es esa empresa.
say-own-prism = { $name }, la empresa dueña de este sitio, participó en PRISM, según los documentos revelados en 2013.
# La persona abrió una página en un host señalado. $family es un programa espía o una campaña.
say-alert-opened = Abriste una dirección que fue señalada como parte de { $family }: { $host }.
# Una página cargó algo de un host señalado; la persona no lo abrió.
say-alert-loaded = Esta página cargó una dirección que fue señalada como parte de { $family }: { $host }.
# El navegador se adelantó (prefetch, prerender); la persona no la abrió.
say-alert-advance = El navegador pidió por adelantado, sin que tú la abrieras, una dirección que fue señalada como parte de { $family }: { $host }.
# El service worker del sitio hizo el contacto, quizá sin página abierta.
say-alert-worker = El proceso en segundo plano de este sitio contactó una dirección que fue señalada como parte de { $family }: { $host }.
# Como say-alert-opened, señalada hace dos a cinco años.
say-risk-opened = Abriste una dirección que hace algunos años fue señalada como parte de { $family }: { $host }.
# Como say-alert-loaded, señalada hace dos a cinco años.
say-risk-loaded = Esta página cargó una dirección que hace algunos años fue señalada como parte de { $family }: { $host }.
# Como say-alert-advance, señalada hace dos a cinco años.
say-risk-advance = El navegador pidió por adelantado, sin que tú la abrieras, una dirección que hace algunos años fue señalada como parte de { $family }: { $host }.
# Como say-alert-worker, señalada hace dos a cinco años.
say-risk-worker = El proceso en segundo plano de este sitio contactó una dirección que hace algunos años fue señalada como parte de { $family }: { $host }.
# Un señalamiento viejo, contado como historia. $publisher lo publicó en $month.
say-history-opened = Abriste { $host }, que { $publisher } señaló en { MONTH($month) } como parte de { $family }.
# Señalamiento viejo; la página la cargó.
say-history-loaded = Esta página cargó { $host }, que { $publisher } señaló en { MONTH($month) } como parte de { $family }.
# Señalamiento viejo; pedida por adelantado.
say-history-advance = El navegador pidió por adelantado { $host }, que { $publisher } señaló en { MONTH($month) } como parte de { $family }.
# Señalamiento viejo; el service worker del sitio hizo el contacto.
say-history-worker = El proceso en segundo plano de este sitio contactó { $host }, que { $publisher } señaló en { MONTH($month) } como parte de { $family }.
# Sigue a say-history-WAY.
say-old = Las direcciones cambian de manos: por sí solo, esto dice poco sobre hoy.
# Una página de la misma pestaña, abierta justo antes, contactó un host señalado; o la visita no abrió ninguna página.
say-earlier = Justo antes, en esta pestaña, se contactó una dirección que fue señalada como parte de { $family }: { $host }.
# Tienda, acceso o página de producto. Pudo abrirse o solo cargarse.
say-vendor = { $host } fue señalado como sitio público de quienes hacen { $family }. Visitarlo no es señal de infección.
# Sigue a una alerta o a un riesgo: se pidió y no se conoce respuesta.
say-tried = El navegador intentó conectarse; no se vio respuesta.
# Cookies viajaron por http.
say-plain-cookies = Las cookies para { $host } viajaron sin cifrar: cualquiera en el camino puede leerlas.
# Un formulario se envió por http.
say-plain-forms = Lo que se escribió o se reunió aquí se envió a { $host } sin cifrar: cualquiera en el camino puede leerlo.
# Correo, identificadores o algo parecido en una dirección http.
say-plain-identifiers = Se enviaron identificadores a { $host } sin cifrar: cualquiera en el camino puede leerlos.
# La página misma llegó por http.
say-plain-page = Esta página viajó sin cifrar: cualquiera en el camino puede leerla y puede cambiarla.
# Una parte de la página llegó por http.
say-plain-request = Una parte de esta página, de { $host }, viajó sin cifrar: cualquiera en el camino puede leerla.
# De camino a esta página, que sí va cifrada, una redirección llegó por http sin cifrar.
say-plain-way = Un paso en el camino a esta página, en { $host }, viajó sin cifrar: cualquiera en el camino podía leerlo y podía llevarte a otra parte.
# Una redirección pasó por servidores de varios países.
say-chain =
    { $count ->
        [one] Una redirección pasó por servidores en un país: { $codes }.
       *[other] Una redirección pasó por servidores en { $count } países: { $codes }.
    }
# Un servidor está en la red de una operadora. Documentos publicados vinculan a la operadora con un programa.
say-carrier = Un servidor está en la red de { $network }, una operadora que documentos publicados vinculan con { PROGRAMME($programme) }.

## Lo que no se vio, cada cosa con su remedio.

# La página estaba abierta antes de que Testigo escuchara.
say-not-observed-started-late = Esta página ya estaba abierta cuando Testigo empezó, así que no se vio todo. Recárgala para verla completa.
# El navegador detuvo la extensión a media visita.
say-not-observed-worker-gap = El navegador detuvo a Testigo durante esta visita, así que pueden faltar peticiones. Recarga la página para verla completa.
# Faltó el permiso.
say-not-observed-no-permission = Por un rato Testigo no tuvo permiso para ver este sitio. Dáselo de nuevo en los ajustes de extensiones del navegador y recarga la página.
# La página tiene un service worker que puede responder sin red.
say-not-observed-page-worker = Este sitio tiene un proceso propio en segundo plano que puede responder fuera de la vista, así que pueden faltar contactos. Recargar la página sin caché (Ctrl+Shift+R; en Mac, Cmd+Shift+R) suele evitarlo.
# El contenido vino de la memoria caché.
say-not-observed-from-cache = Una parte de esta página vino de la caché del navegador, sin petición que ver. Recárgala sin caché (Ctrl+Shift+R; en Mac, Cmd+Shift+R) para verla completa.
# Se pidió algo a un tercero y el navegador no informó de ninguna respuesta.
say-not-observed-unanswered = Se pidió algo a otro sitio y no se ha visto respuesta. Aun así, pudo haber recibido la petición.
# Un servidor respondió y el navegador no dijo su dirección, así que no se pudo buscar entre las señaladas.
say-not-observed-no-address = El navegador no dijo la dirección de todos los servidores, así que no todas se pudieron comparar con las señaladas.
# Un proxy (o la propia red de la persona) respondió en medio: no se conocen las direcciones de los servidores.
say-not-observed-proxy = Hay un proxy en medio, o respondió tu propia red, así que las direcciones de los servidores no se pudieron comparar con las señaladas. Si el proxy es tuyo, es lo normal.
# Varias de las razones de abajo en una línea; $reasons es una lista de ellas.
unseen-several = No se vio todo de esta página: { $reasons }. Más en «Cómo».
# La página ya estaba abierta.
gap-started-late = ya estaba abierta cuando Testigo empezó
# El navegador detuvo la extensión.
gap-worker-gap = el navegador detuvo a Testigo por un momento
# Faltó el permiso para ver sitios.
gap-no-permission = por un rato Testigo no tuvo permiso
# Un service worker puede responder sin red.
gap-page-worker = el proceso en segundo plano del sitio puede responder fuera de la vista
# Respondió la caché del navegador.
gap-from-cache = una parte vino de la caché
# No se vio que nadie respondiera.
gap-unanswered = no se vio la respuesta a una petición
# El navegador no dijo ninguna dirección.
gap-no-address = no se supo la dirección de un servidor
# Respondió un proxy, o algo en la propia red de la persona.
gap-proxy = respondió un proxy o tu propia red
# Más contactos de los que se guardan.
gap-cut = hizo más contactos de los que Testigo guarda
# Demasiados contactos; lo demás solo se contó.
say-cut = Esta página hizo más contactos de los que Testigo guarda; lo demás solo se contó.

## La ventana: estados sin exposición

# Título mientras la ventana pide los datos; se muestra solo después de un segundo.
popup-loading = Mirando…
# Título en las páginas del propio navegador.
browser-page-title = Una página del propio navegador
# Debajo de browser-page-title.
browser-page-text = Testigo solo ve sitios web. Abre uno y vuelve.
# Título cuando falta el permiso para ver sitios.
blind-title = Testigo no puede ver
# Debajo de blind-title: qué significa y qué hacer.
blind-text = Testigo no tiene permiso para ver las direcciones que contactan las páginas. Sin él no observa nada ni puede alertarte.
# Título cuando no se vio el principio de la visita.
not-observed-title = Esta visita no se observó
# Debajo de not-observed-title cuando se conoce el sitio y nada ha llegado.
not-observed-nothing-yet = Hasta ahora no se ha visto nada de esta página. Si ya está abierta, recárgala.
# Título del estado de error.
error-title = Algo salió mal
# No se pudieron leer los datos incluidos.
error-data = Testigo no pudo leer los datos que trae consigo, así que ahora no puede reconocer nada. Reinicia el navegador; si vuelve a pasar, instala Testigo de nuevo.
# Cualquier otra falla.
error-unknown = El proceso de Testigo no respondió. Cierra esta ventana y ábrela de nuevo; si eso no funciona, reinicia el navegador.

## La ventana: primera vista

# Nombre del grupo de códigos de país bajo la frase: dónde tienen su sede las empresas.
seats-label = Sedes de estas empresas
# Se lee en voz alta en lugar de "US 11".
seat-companies =
    { $count ->
        [one] { COUNTRY($country) }: una empresa
       *[other] { COUNTRY($country) }: { $count } empresas
    }
# Se lee en voz alta en lugar de "? 2": empresas cuya sede no se conoce.
seat-unknown =
    { $count ->
        [one] Sede desconocida: una empresa
       *[other] Sede desconocida: { $count } empresas
    }
# Se lee en voz alta en lugar de "+3": países que no caben en la línea.
seats-more =
    { $count ->
        [one] y un país más
       *[other] y { $count } países más
    }
# Título del primer renglón y de su página: qué empresas.
row-who = Quién
# Título del segundo renglón y de su página: qué países y redes.
row-where = Dónde
# Título del tercer renglón y de su página: de qué manera.
row-how = Cómo
# Renglón "quién": cuántas empresas.
row-who-some =
    { $count ->
        [one] Una empresa
       *[other] { $count } empresas
    }
# Renglón "quién" vacío.
row-who-none = No se vio otra empresa
# Renglón "dónde": en cuántos países respondieron servidores.
row-where-some =
    { $count ->
        [one] Servidores en un país
       *[other] Servidores en { $count } países
    }
# Renglón "dónde": hubo respuestas y no se puede decir el país.
row-where-unsure = No se puede saber el país
# Renglón "dónde" cuando un proxy esconde todos los servidores.
row-where-proxy = Detrás de un proxy
# Renglón "dónde" cuando todo vino de la caché.
row-where-cached = Todo vino de la caché
# Renglón "dónde" cuando no se sabe nada.
row-where-none = No se vio ningún servidor
# Renglón "cómo": cuántas cosas hay que contar.
row-how-some =
    { $count ->
        [one] Una cosa que contar
       *[other] { $count } cosas que contar
    }
# Renglón "cómo" vacío.
row-how-none = Nada más que contar
# Línea que se muestra en una ventana privada.
private-note = Ventana privada: de esta visita no se guarda nada en el disco.
# Junto a lo que se muestra, cuando el registro de la sesión está lleno.
storage-full = El navegador ya no tiene espacio para lo que Testigo guarda de esta sesión. Lo que lees aquí es cierto; más tarde puede faltar una parte. Cerrar pestañas libera espacio.
# Junto a lo que se muestra, cuando el registro de la sesión falla por otra causa.
storage-failing = El navegador se niega a guardar lo que Testigo ve en esta sesión. Lo que lees aquí es cierto; más tarde puede faltar una parte. Reiniciar el navegador puede ayudar.
# Línea que se muestra cuando el sitio está silenciado.
muted-note = Silenciado: sin notificación ni distintivo para este sitio.
# Botón: ya no habrá distintivo ni notificación para este sitio.
action-mute = Silenciar sitio
# Botón: deshace lo anterior.
action-unmute = Dejar de silenciar
# Enlace al tablero.
action-dashboard = Tablero
# Botón: copia la exposición como texto.
action-copy = Copiar como texto
# Se dice después de copiar.
action-copied = Copiado
# Se dice cuando el portapapeles se negó.
action-copy-failed = El navegador se negó a copiar
# Botón con un engrane.
action-options = Opciones
# Botón que regresa a la primera vista.
action-back = Atrás
# Botón que recarga la pestaña.
action-reload = Recargar la página
# Botón que pide el permiso al navegador.
action-grant = Dar el permiso
# La promesa al pie de cada página.
promise = Nada sale de esta computadora. Testigo no hace conexiones.

## El bloque de una alerta o un riesgo que viene de un informe

# Antes del nombre de quien publicó.
alert-reported-by = Lo señaló
# Quién publicó y el mes del primer señalamiento.
alert-reported = { $publisher }, { MONTH($month) }
# Antes del título de la fuente.
alert-source = Fuente
# La frase más importante del bloque.
alert-not-proof = Esto no prueba que haya una infección.
# Título de los pasos.
alert-todo = Qué hacer
# Primer paso, cuando la persona abrió la dirección.
alert-step-close = No escribas contraseñas ni datos en esta página. Copia este reporte como texto (botón de abajo) y luego cierra la página.
# Primer paso, cuando una página cargó la dirección.
alert-step-leave = No escribas contraseñas ni datos en esta página hasta saber más. Copia este reporte como texto (botón de abajo).
# Segundo paso.
alert-step-keep = Guarda la evidencia: el reporte copiado, la hora y el mensaje o la página que te trajo aquí. No borres nada.
# Tercer paso; siguen los enlaces a las líneas de ayuda.
alert-step-help = Pide ayuda a quienes se dedican a esto, gratis y en confianza, de preferencia desde otro equipo:
# Nombre de una línea de ayuda.
help-accessnow = Línea de Ayuda en Seguridad Digital de Access Now
# Nombre y país de una organización.
help-socialtic = SocialTIC (México)
# Nombre y país de una organización.
help-r3d = R3D (México)
# Enlace a la ficha.
alert-card = Qué se sabe de { $family }
# Enlace a la ficha de cualquier hallazgo.
finding-card = Qué significa y qué puedes hacer

## La página "quién"

# Primeras líneas de la página.
who-intro = Cada una recibió una petición mientras esta página estuvo abierta. Puede ver tu dirección de red, tu navegador, la hora y, por lo general, en qué sitio estás; muchas veces también la página.
# Grupo: empresas distintas del dueño del sitio.
who-others = Otras empresas
# Grupo: el dueño del sitio.
who-own = El propio sitio
# No se conoce el dueño de este sitio.
who-owner-unknown = Dueño desconocido
# Dónde tiene su sede la empresa: decide ante qué ley responde. No es el lugar del servidor.
who-seat = Sede del dueño
# Dónde está el servidor. No es la sede de la empresa.
who-server = Lugar del servidor
# Valor cuando no se conoce la sede.
who-seat-unknown = desconocida
# Número de peticiones.
requests =
    { $count ->
        [one] una petición
       *[other] { $count } peticiones
    }
# PRISM con el mes en que la lámina dice que entró.
who-prism = La recolección de PRISM empezó en { MONTH($month) }, según las diapositivas publicadas en 2013
# Después del propósito de una empresa: la lista del propio Firefox también la cuenta entre los rastreadores.
who-firefox-agrees = la lista de Firefox coincide
# Después del propósito de una empresa, que solo da la lista del propio Firefox.
who-firefox-alone = según la lista de Firefox
# Enlace al aviso de privacidad de una empresa.
who-policy = Aviso de privacidad
# Etiqueta antes del contacto de privacidad de la empresa.
who-contact = Contacto de privacidad
# Lo que se recortó de la lista.
who-more =
    { $count ->
        [one] Una empresa más no aparece en esta lista.
       *[other] { $count } empresas más no aparecen en esta lista.
    }

## Propósitos de las empresas, según las categorías de TrackerDB

# Categoría de TrackerDB.
category-advertising = Publicidad
# Categoría de TrackerDB.
category-audio_video_player = Audio y video
# Categoría de TrackerDB: red de distribución de contenido.
category-cdn = Distribución de contenido
# Categoría de TrackerDB: avisos de cookies.
category-consent = Aviso de cookies
# Categoría de TrackerDB: chat, comentarios, soporte.
category-customer_interaction = Atención al público
# Categoría de TrackerDB: programas en el navegador o la computadora.
category-extensions = Complemento del navegador
# Categoría de TrackerDB.
category-hosting = Alojamiento
# Categoría de TrackerDB: sin clasificar.
category-misc = Otro
# Categoría de TrackerDB: publicidad para adultos.
category-pornvertising = Publicidad para adultos
# Categoría de TrackerDB.
category-site_analytics = Medición de audiencia
# Categoría de TrackerDB.
category-social_media = Red social
# Categoría de TrackerDB.
category-telemetry = Telemetría
# Categoría de TrackerDB: gestores de etiquetas y otras herramientas.
category-utilities = Herramienta del sitio
# No se conoce la categoría.
category-unknown = Propósito desconocido

## La página "dónde"

# Primeras líneas de la página.
where-intro = Dónde están los servidores que respondieron. Una extensión ve el punto final, no la ruta que hay en medio.
# Grupo: las sedes de las empresas.
where-seats = Ante qué ley responden las empresas
# Grupo: los servidores.
where-servers = Dónde están los servidores
# Grupo: operadores ligados a un programa o a un caso.
where-carriers = Operadoras nombradas en documentos publicados
# País "": servidores de los que no se puede decir el país.
where-no-country = No se puede saber el país
# Una red con su número.
where-network = { $name } (AS{ $asn })
# Marca una sede fuera del país de la persona.
where-foreign = fuera de tu país
# Fuente de los lugares, al pie de la página.
where-source = Los lugares vienen de las bases de direcciones del catálogo de Testigo del { $date }; las sedes, de TrackerDB. Un país no es un delito.
# Número de hosts.
where-hosts =
    { $count ->
        [one] un servidor
       *[other] { $count } servidores
    }

## Qué tan seguro es un lugar

# El servidor mismo lo dijo en su respuesta.
certainty-seen = visto
# Una dirección, un lugar, en la base de datos.
certainty-probable = probable
# Solo se conoce el registro.
certainty-registered = registrado
# Dos bases de datos no coinciden.
certainty-disputed = en disputa
# Una dirección responde desde muchos lugares.
certainty-not-knowable = no se puede saber
# El servidor dijo dónde está.
place-seen = en { THE_COUNTRY($country) }: lo dice el servidor
# Lo dice la base de datos.
place-probable = probablemente en { THE_COUNTRY($country) }
# Solo el registro.
place-registered = registrada en { THE_COUNTRY($country) }; no se sabe dónde está
# Una dirección responde desde muchos lugares.
place-anycast = no se puede saber: la misma dirección responde desde muchos lugares
# Lo mismo, con el país del registro.
place-anycast-registered = no se puede saber: la misma dirección responde desde muchos lugares; está registrada en { THE_COUNTRY($country) }
# Dos bases de datos no coinciden.
place-disputed = en disputa: las bases de datos nombran { $codes }
# Razón por la que no hay lugar.
place-cached = no se vio: vino de la caché del navegador
# Razón por la que no hay lugar.
place-page-worker = no se vio: respondió el proceso en segundo plano del sitio
# Razón por la que no hay lugar.
place-proxy = no se vio: hay un proxy en medio
# Razón por la que no hay lugar.
place-private-network = no se puede saber: la respuesta vino de tu propia red, o de un proxy en ella
# Razón por la que no hay lugar.
place-not-in-database = no está en la base de datos
# Razón por la que no hay lugar.
place-no-answer = no se vio respuesta
# Razón por la que no hay lugar.
place-not-told = no se vio: el navegador no dio la dirección
# Etiqueta antes del nombre de la red.
place-network = Red
# Etiqueta antes de la dirección del servidor.
place-address = Dirección

## La página "cómo"

# Primeras líneas de la página.
how-intro = Lo que se notó en la manera en que esta página hizo sus contactos.
# Grupo: contactos con infraestructura señalada.
how-infrastructure = Direcciones señaladas
# Grupo: lo que viajó legible.
how-plain = Sin cifrar
# Grupo: redirecciones.
how-chains = Cadenas de redirecciones
# Grupo: señalamientos viejos.
how-history = De informes viejos
# Debajo de how-history.
how-history-note = Estas direcciones se señalaron hace mucho y es probable que hayan cambiado de manos. No cuentan para el nivel; están aquí para no esconder nada.
# Grupo de lo ordinario, una línea por tipo.
how-notes = Lo común en casi cualquier sitio
# Debajo de how-notes.
how-notes-note = No es señal de peligro. Un bloqueador de contenido, como uBlock Origin, evita la mayor parte.
# Grupo: lo que no se vio.
how-gaps = Lo que no se vio
# Lo que se recortó de la lista.
how-more =
    { $count ->
        [one] Una cosa más no aparece en esta lista.
       *[other] { $count } cosas más no aparecen en esta lista.
    }
# Saltos de la cadena que no son el primero ni el último y son de extraños. $names es una lista de empresas o sitios.
how-bounce = En el camino pasó por { $names }; ahí pudieron reconocer tu navegador.
# Lo mismo, cuando se supo que se mandó o se dejó una cookie.
how-bounce-cookie = En el camino se mandaron o dejaron cookies de { $names }.
# Una cadena cuyos países no se pueden decir.
how-chain-plain = Una redirección pasó por otras empresas.
# Encabezado de una tira de códigos de país, como MX → US → IE.
how-crossing = El camino más largo entre países
# Enlace a la ficha que explica las cadenas de redirecciones.
how-crossing-chains = Cadenas de redirecciones
# Enlace a la ficha de Hacking Team, cuyo programa espía se ocultaba tras cadenas de proxies en varios países.
how-crossing-rcs = En el reportaje: las cadenas de proxies de Hacking Team
# Debajo de la tira de países: para no asustar a nadie.
how-crossing-note = Los anuncios, los pagos y los inicios de sesión viajan así todos los días: no es señal de un programa espía.
# La tira leída en voz alta; $stops es una lista de países, en orden.
strip-heard = Servidores en orden: { $stops }
# En esa lista, un servidor cuyo país no se conoce.
strip-unknown = país no conocido
# En un salto de la cadena: la página anterior mandó al navegador por sí misma, sin redirección del servidor.
hop-by-script = La página anterior mandó aquí al navegador por sí misma.
# En un salto de la cadena.
hop-cookie = Aquí se mandó o se dejó una cookie.
# Etiqueta: papel del indicador.
finding-role = Papel
# Etiqueta: qué tan seguro era el informe.
finding-confidence = Certeza del informe
# Etiqueta: mes del primer señalamiento.
finding-first-reported = Señalada por primera vez
# Etiqueta: fuentes.
finding-sources = Fuentes
# Quién anunciaba la dirección entonces y quién ahora. $then y $now son nombres de redes.
finding-network-changed = Cuando se señaló, esta dirección estaba en la red de { $then }; hoy está en la de { $now }.
# Solo se conoce la red de hoy.
finding-network-now = Hoy esta dirección está en la red de { $now }.

## Papeles que los informes dan a una dirección

# Papel de un indicador.
role-exploit-delivery = entrega el ataque
# Papel de un indicador: mando y control.
role-c2 = da órdenes al programa espía y recoge sus datos
# Papel de un indicador.
role-phishing = imita a otro sitio para robar contraseñas
# Papel de un indicador: tienda o acceso.
role-vendor-site = sitio público de quien lo hace o lo vende
# Papel de un indicador: inyección en la red.
role-injection = inyecta contenido en las conexiones
# Papel de un indicador.
role-infrastructure = parte de la infraestructura de la operación
# Papel de un indicador.
role-download = lugar del que se descarga el programa
# Papel de un indicador: final de una cadena de proxies.
role-endpoint = punto final de una cadena de proxies
# Papel de un indicador: proxy en una cadena.
role-anonymizer = proxy que esconde a quien lo opera
# Papel de un indicador: sitio legítimo intervenido para infectar a quienes lo visitan.
role-watering-hole = sitio vulnerado para llegar a quienes lo visitan
# Qué tan seguro era el informe.
confidence-high = alta
# Qué tan seguro era el informe.
confidence-medium = media
# Qué tan seguro era el informe.
confidence-low = baja

## Evidencia: una mirada a una petición

# Título de la lista de peticiones.
evidence = Evidencia
# Cómo ocurrió el contacto: la persona la abrió.
way-opened = abierta
# Cómo ocurrió el contacto.
way-loaded = cargada por la página
# Cómo ocurrió el contacto: prefetch o prerender.
way-advance = pedida por adelantado
# Cómo ocurrió el contacto: service worker.
way-worker = por el proceso en segundo plano del sitio
# Qué pasó con la petición.
outcome-sent = enviada, no se vio respuesta
# Qué pasó con la petición. $status es el código HTTP.
outcome-answered-status = respondida ({ $status })
# Qué pasó con la petición.
outcome-answered = respondida
# Qué pasó con la petición.
outcome-refused = intentada, sin respuesta
# Qué documento la pidió.
evidence-asker = la pidió { $host }
# Tipo de petición.
type-main_frame = página
# Tipo de petición.
type-sub_frame = marco
# Tipo de petición.
type-stylesheet = hoja de estilo
# Tipo de petición.
type-script = script
# Tipo de petición.
type-image = imagen
# Tipo de petición.
type-font = tipografía
# Tipo de petición.
type-object = objeto incrustado
# Tipo de petición: fetch o XMLHttpRequest.
type-xmlhttprequest = datos
# Tipo de petición: beacon.
type-ping = mensaje en segundo plano (beacon)
# Tipo de petición.
type-csp_report = reporte de seguridad
# Tipo de petición.
type-media = sonido o video
# Tipo de petición.
type-websocket = conexión abierta
# Tipo de petición.
type-webtransport = conexión abierta
# Tipo de petición.
type-other = otra

## Programas revelados, por identificador

# Nombre de un programa. No se traduce.
programme-prism = PRISM
# Nombre de un programa. No se traduce.
programme-upstream = UPSTREAM
# Nombre de un programa. No se traduce.
programme-blarney = BLARNEY
# Nombre de un programa. No se traduce.
programme-fairview = FAIRVIEW
# Nombre de un programa. No se traduce.
programme-stormbrew = STORMBREW
# Nombre de un programa. No se traduce.
programme-oakstar = OAKSTAR
# Nombre de un programa. No se traduce.
programme-muscular = MUSCULAR
# Nombre de un programa. No se traduce.
programme-mystic = MYSTIC
# Nombre de un programa. No se traduce.
programme-quantum-foxacid = QUANTUM
# Nombre de un programa. No se traduce.
programme-xkeyscore = XKEYSCORE
# Nombre de un programa. No se traduce.
programme-boundless-informant = Boundless Informant
# Uso de una cookie de Google por la NSA.
programme-nsa-google-cookies = el uso de la cookie PREF de Google
# Nombre de un programa. No se traduce.
programme-karma-police = KARMA POLICE
# Nombre de una operación. No se traduce.
programme-flatliquid = FLATLIQUID
# Una orden judicial de 2013.
programme-verizon-fisc-order = la orden a Verizon
# Encabezados con los que operadoras móviles identificaban a sus clientes.
programme-mobile-tracking-headers = los encabezados de rastreo móvil
# Nombre de un programa. No se traduce.
programme-tempora = TEMPORA
# Un caso de alojamiento: hubo servidores de este programa espía en la red.
programme-finfisher = los servidores de FinFisher hallados en su red
# Un caso de alojamiento: hubo servidores de este programa espía en la red.
programme-hackingteam-rcs = los servidores de Hacking Team hallados en su red

## Unir

# Cierra una lista recortada: "Google, Meta y 11 más".
list-more = { $count } más

## Texto copiado

# Primera línea del reporte copiado.
copy-title = Testigo: { $site }
# Hora en que empezó la visita.
copy-since = Visita del { $time }
# Nivel de la visita.
copy-level = Nivel: { $level }
# Número de peticiones.
copy-requests = Peticiones: { $count }
# Últimas líneas: fecha de los datos.
copy-foot = Visto por Testigo en este navegador; catálogo del { $date }. Una coincidencia no es una infección y un país no es un delito.

## Distintivo de la barra: título que aparece al pasar el puntero

# $count es el número de empresas además del dueño del sitio.
badge-title-alert = Testigo: alerta. Ábrelo para ver qué es y qué hacer.
# $count es el número de empresas además del dueño del sitio.
badge-title-risk =
    { $count ->
        [one] Testigo: riesgo; una empresa
       *[other] Testigo: riesgo; { $count } empresas
    }
# $count es el número de empresas además del dueño del sitio.
badge-title-exposure =
    { $count ->
        [one] Testigo: exposición; una empresa
       *[other] Testigo: exposición; { $count } empresas
    }
# $count es el número de empresas además del dueño del sitio.
badge-title-note =
    { $count ->
        [one] Testigo: aviso; una empresa
       *[other] Testigo: aviso; { $count } empresas
    }
# No hay nada que decir.
badge-title-none = Testigo: sin hallazgos
# No se observó.
badge-title-unknown = Testigo: sin datos
# Falta el permiso.
badge-title-blind = Testigo no puede ver: falta el permiso
# El sitio está silenciado.
badge-title-muted = Testigo: silenciado en este sitio

## Notificaciones del sistema: neutras a propósito, porque otros pueden ver la pantalla. Sin host ni familia.

# Título de una notificación.
notify-alert-title = Testigo tiene una alerta
# Título de una notificación.
notify-risk-title = Testigo vio un riesgo
# Título de una notificación.
notify-exposure-title = Testigo vio una exposición
# Título de una notificación.
notify-note-title = Testigo tiene un aviso

## Opciones

# Título de la página.
options-title = Opciones
# En una ventana privada no se escribe nada.
options-private = Esta es una ventana privada: aquí las opciones se pueden leer; para cambiarlas usa una ventana normal.
# No se pudieron guardar las opciones.
options-not-saved = El navegador se negó a guardar esto. No cambió nada.
# El navegador negó el permiso.
options-notify-refused = El navegador no dio el permiso, así que no se activó nada.
# Un nivel está activado y falta el permiso.
options-notify-missing = No llega ninguna notificación: falta el permiso del navegador.
# Botón que pide el permiso.
options-notify-ask = Pedir el permiso
# Título de sección.
options-badge = Distintivo
# Casilla.
options-badge-on = Mostrar el número de empresas en el botón de la barra
# Debajo de la casilla.
options-badge-text = Dice de un vistazo cuántas empresas pudieron ver la página. No cuesta nada, pero lo leen también otros que miren tu pantalla: en ese caso, apágalo.
# Título de sección.
options-muted = Sitios y empresas silenciados
# La lista está vacía.
options-muted-none = No hay sitios silenciados.
# Etiqueta del campo de texto.
options-muted-add-label = Sitio que silenciar
# Botón.
options-muted-add = Silenciar
# El texto no es un nombre de host.
options-muted-invalid = Ese no es el nombre de un sitio, como example.org.
# Botón junto a un sitio: se lee en voz alta con el nombre.
options-muted-remove = Dejar de silenciar { $site }
# Título de la sección.
options-deeper = Mirada a fondo
# Debajo de options-deeper.
options-deeper-text = Testigo también puede leer, en las peticiones cifradas, las cookies y la página de origen (encabezado Referer). Así encuentra identificadores que las empresas comparten en cookies, y direcciones completas de páginas que se envían a terceros. No guarda ninguna cookie: solo un resumen del que no se puede recuperar, hasta que se cierra el navegador.
# Casilla.
options-deeper-on = Leer las cookies y la página de origen
# Debajo de la casilla: lo que cuesta.
options-deeper-cost = Hace un poco más lenta cada petición. Vale para las páginas que abras a partir de ahora. Si dudas, déjala apagada.
# Título de sección.
options-home = Tu país
# Debajo de options-home.
options-home-text = Decide qué sedes se marcan como fuera de tu país. No cuesta nada, y Testigo nunca se lo pregunta a la red.
# Etiqueta de la lista.
options-home-label = País
# Primera opción: suponer según la zona horaria.
options-home-guess = Suponer según la zona horaria: { COUNTRY($country) }
# Primera opción cuando la zona horaria no dice nada.
options-home-guess-none = Suponer según la zona horaria: no se sabe
# Título de sección.
options-language = Idioma
# Etiqueta de la lista.
options-language-label = Idioma de Testigo
# Primera opción.
options-language-browser = El del navegador
# Nombre del idioma en el propio idioma.
options-language-es = Español
# Nombre del idioma en el propio idioma.
options-language-en = English
# Título de sección.
options-data = Borrar todo
# Debajo de options-data.
options-data-text = Las visitas se guardan solo en memoria y solo hasta que se cierra el navegador, aparte del historial si elegiste uno. En el disco están las opciones de esta página, con lo silenciado cifrado; ese historial, también cifrado; y las listas y llaves que agregaste. Borrar el historial del navegador no borra los datos de una extensión: bórralos aquí.
# Botón.
options-erase = Borrar todo…
# Pregunta antes de borrar.
options-erase-ask = ¿Borrar todas las visitas de esta sesión, todo el historial, todas las opciones, lo silenciado, los recordatorios de cartas y las listas y llaves que agregaste? No se puede deshacer.
# Botón: sí.
options-erase-yes = Sí, borrar
# Botón: no.
options-erase-no = No
# Se dice después de borrar.
options-erased = Se borraron las visitas de esta sesión, el historial, todas las opciones, lo silenciado, los recordatorios de cartas y las listas y llaves que agregaste.
# No se pudo borrar.
options-erase-failed = No se pudo borrar: el almacenamiento del navegador no respondió. Reinicia el navegador e inténtalo de nuevo, o quita la extensión, lo que también quita sus datos.
# Título de sección.
options-permissions = Permisos
# Permiso.
permission-sites = Ver las direcciones que contactan todos los sitios
# Permiso.
permission-notifications = Mostrar notificaciones
# Estado de un permiso.
permission-given = dado
# Estado de un permiso.
permission-missing = no dado
# Título de sección.
options-silence = Las conexiones de Testigo
# Número de peticiones que hizo Testigo. Debe ser siempre cero.
options-self-requests =
    { $count ->
        [0] Peticiones hechas por Testigo desde que se abrió el navegador: ninguna.
        [one] Peticiones hechas por Testigo desde que se abrió el navegador: una. No debería pasar: repórtalo, por favor.
       *[other] Peticiones hechas por Testigo desde que se abrió el navegador: { $count }. No debería pasar: repórtalo, por favor.
    }
# No se puede leer el contador.
options-self-requests-unknown = El contador de peticiones de Testigo no se puede leer en este momento.
# Debajo del contador.
options-silence-text = La política de seguridad de contenido de Testigo hace que el propio navegador rechace cualquier conexión que intentara hacer.
# Título de sección.
options-about = Acerca de
# Versión de la extensión.
options-version = Versión { $version }
# Fecha de los datos.
options-catalogue = Catálogo del { $date }
# De dónde viene la idea. Sigue el enlace al reportaje.
options-report = Testigo empezó con un reportaje sobre México como víctima y victimario del ciberespionaje:
# Licencia del código.
options-licence-code = El programa es software libre bajo la Mozilla Public License 2.0.
# Licencia de los datos.
options-licence-data = Los datos compilados tienen licencia propia, CC BY-NC-SA 4.0, porque se basan en listas con esa licencia. Los dueños y propósitos de los rastreadores vienen de TrackerDB, de Ghostery; los lugares, de ip-location-db (DB-IP y registros públicos); las direcciones señaladas, de quienes las publicaron, nombrados en cada ficha.

## Tablero: la biblioteca de contexto

# Título de la página.
library-title = Biblioteca de contexto
# Primeras líneas de la página.
library-intro = Lo que se sabe de las operaciones, los programas y los patrones que Testigo reconoce, con sus fuentes.
# Etiqueta del campo de búsqueda.
library-search = Buscar en las fichas
# Cuántas fichas coinciden.
library-found =
    { $count ->
        [0] Ninguna ficha tiene esas palabras.
        [one] Una ficha
       *[other] { $count } fichas
    }
# Enlace de regreso a la lista.
library-back = Todas las fichas
# Grupo de fichas.
kind-family = Programas espía y campañas
# Grupo de fichas.
kind-programme = Programas revelados y leyes
# Grupo de fichas.
kind-detector = Lo que Testigo nota
# Título en una ficha.
card-disclosed = Qué se publicó
# Título en una ficha.
card-means = Qué significa cuando Testigo lo nombra
# Título en una ficha.
card-todo = Qué puedes hacer
# Título en una ficha.
card-sources = Fuentes
# Enlace al reportaje que dio origen a Testigo.
card-report = Esto es parte del reportaje con el que empezó Testigo:
# Título, medio y fecha del reportaje.
report-source = Emilio Godoy, «Mexico – Both Victim and Victimiser in Cyberespionage», IPS, 1 de junio de 2014 (en inglés)
# Título cuando una ficha no existe.
card-unknown-title = Esta ficha no existe
# Debajo de card-unknown-title.
card-unknown-text = El enlace pide { $card }, que no está en este catálogo. Puede ser de una versión más vieja o más nueva que tu Testigo.
# No se pudieron leer las fichas.
library-failed = No se pudieron leer las fichas. Recarga esta página; si vuelve a pasar, instala Testigo de nuevo.
# El enlace abre otro sitio; se lee en voz alta después del texto del enlace.
opens-elsewhere = (abre otro sitio)

## La línea de comandos y la revisión de un enlace: no se contacta a nadie.

# El enlace revisado está en una lista. $publisher lo señaló en $month como parte de $family.
say-check-listed = { $host } fue señalado como parte de { $family } ({ $publisher }, { MONTH($month) }). No se contactó a nadie.
# El enlace revisado no está en ninguna lista. Cuidado: nunca "seguro".
say-check-nothing = { $host } no está en ninguna de las listas que trae Testigo. Eso no prueba que sea inofensivo. No se contactó a nadie.

## Patrones: `pattern-…` son los títulos de la página «cómo»; $subject es una empresa o un servidor, $count peticiones.

# Sigue a la frase de un patrón: otras empresas de las que se puede decir lo mismo, palabra por palabra.
say-same = Lo mismo vale para { $names }.

# tracker-socket
pattern-tracker-socket = Canales abiertos
# Un WebSocket de un rastreador.
say-tracker-socket-socket = { $subject } mantiene un canal abierto con esta página: por él pueden enviarse datos sin que se vea otra petición.
# Lo mismo, y la dirección lleva un identificador.
say-tracker-socket-named = { $subject } mantiene un canal abierto con esta página, y en su dirección va lo que parece un identificador de tu navegador.

# session-replay
pattern-session-replay = Servicios que pueden grabar la visita
# En la página corre un servicio que puede grabar visitas.
say-session-replay-vendor = { $subject } puede grabar lo que haces en esta página: movimientos, clics, desplazamientos y, si el sitio no lo oculta, lo que escribes. Si está grabando, desde fuera no se puede ver.
# Lo mismo, y la página le envió datos $count veces.
say-session-replay-recording =
    { $count ->
        [one] Esta página le envió datos a { $subject } una vez.
       *[other] Esta página le envió datos a { $subject } { $count } veces.
    } Su servicio puede grabar lo que haces aquí: movimientos, clics, desplazamientos y, si el sitio no lo oculta, lo que escribes.

# local-probe
pattern-local-probe = Tu propia red
# Una página pidió direcciones del propio equipo o de la red local. $subject es el sitio de la página, $details esas direcciones.
say-local-probe-named = Una página de { $subject } hizo que tu navegador llamara a direcciones de tu propio equipo o de tu red: { $details }. Hay páginas que buscan así un programa o un aparato suyo; otras lo usan para reconocer tu equipo.
# Nombres públicos que respondieron desde la red local. $details son servidores.
say-local-probe-resolved = Una dirección de tu propia red respondió en lugar de un nombre público: { $details }. Puede ser un filtro o un aparato tuyo; también es una manera en que una página de fuera llega a los aparatos de adentro.

# personal-data
pattern-personal-data = Correo y teléfono
# Una petición llevaba una dirección de correo. $details: dónde iba, nombres de parámetros o URL.
say-personal-data-mail = Esta página hizo que tu navegador le enviara a { $subject } una dirección de correo ({ $details }). Si es la tuya, la empresa puede reconocerte con ella en otros sitios.
# Un número de teléfono.
say-personal-data-phone = Esta página hizo que tu navegador le enviara a { $subject } un número de teléfono ({ $details }). Si es el tuyo, la empresa puede reconocerte con él en otros sitios.
# El hash de uno de los dos: no se puede leer, y es igual dondequiera que el dato sea igual.
say-personal-data-hash = Esta página hizo que tu navegador le enviara a { $subject } un correo o un teléfono convertido en hash, una clave que siempre sale igual ({ $details }). Quien ya tenga ese dato puede saber que es el mismo.

# fingerprinting
pattern-fingerprinting = Reconocer tu equipo sin cookies
# Una empresa que se dedica a eso. $details dice en las listas de quién: Testigo, y Firefox si coincide.
say-fingerprinting-vendor = { $subject } puede reconocer tu equipo por sus características, sin cookies: eso es lo que vende. Está en las listas de { $details }.
# Una empresa que sobre todo defiende contra fraudes y robots.
say-fingerprinting-defence = { $subject } puede reconocer tu equipo por sus características, sin cookies. Su servicio se usa sobre todo contra fraudes y robots. Está en las listas de { $details }.
# Solo la lista de Firefox lo dice.
say-fingerprinting-browser-list = La lista del propio Firefox dice que { $subject } puede reconocer tu equipo por sus características, sin cookies.

# injection-sign
pattern-injection-sign = Respuestas sin cifrar que no cuadran
# Una petición http fue redirigida a otra parte. $subject es el servidor al que se preguntó, $details a dónde llevó.
say-injection-sign-redirected = Una petición sin cifrar a { $subject } recibió como respuesta una redirección a { $details }, que no parece ser del mismo dueño. Puede venir del propio sitio, de la página de acceso de una red wifi o del filtro de una empresa; una respuesta puesta por alguien en la red se vería igual.
# Un servidor respondió por http desde otra red que en otras visitas. $details es esa red, o una dirección.
say-injection-sign-network-changed = { $subject } respondió sin cifrar desde { $details }; en otras visitas de esta sesión respondió desde otra red. Puede ser la página de acceso de una red wifi o el filtro de una empresa; una respuesta puesta por alguien en la red se vería igual.

# location-leak
pattern-location-leak = Coordenadas
# Coordenadas exactas que la propia petición liga a un visitante. $details: nombres de parámetros o URL.
say-location-leak-own = Esta página hizo que tu navegador le enviara a { $subject } coordenadas con precisión de unos metros, en una petición que las presenta como las de un visitante ({ $details }).
# Exactas; no se dice de quién son.
say-location-leak-precise = Esta página hizo que tu navegador le enviara a { $subject } coordenadas con precisión de unos 11 metros o menos ({ $details }). Pueden ser las tuyas o las de un lugar que muestra la página.
# Tres decimales.
say-location-leak-near = Esta página hizo que tu navegador le enviara a { $subject } coordenadas con precisión de unos 110 metros ({ $details }). Pueden ser las tuyas o las de un lugar que muestra la página.
# Uno o dos decimales.
say-location-leak-coarse = Esta página hizo que tu navegador le enviara a { $subject } coordenadas aproximadas, como las de una ciudad o una colonia ({ $details }).
# De un mapa, un pronóstico del tiempo o una tienda.
say-location-leak-place = Esta página le pidió a { $subject } algo sobre ciertas coordenadas, como un mapa, un pronóstico o una tienda ({ $details }). Casi siempre son las de un lugar que muestra la página.

# invisible-pixel
pattern-invisible-pixel = Imágenes invisibles
# Imágenes vacías de una empresa, $count en total.
say-invisible-pixel-plain =
    { $count ->
        [one] Esta página cargó una imagen vacía de { $subject }. No muestra nada: pedirla le avisa
       *[other] Esta página cargó { $count } imágenes vacías de { $subject }. No muestran nada: pedirlas le avisa
    } de la visita a esa empresa.
# Lo mismo, y la dirección lleva un identificador.
say-invisible-pixel-named =
    { $count ->
        [one] Esta página cargó una imagen vacía de { $subject }. No muestra nada: pedirla le avisa
       *[other] Esta página cargó { $count } imágenes vacías de { $subject }. No muestran nada: pedirlas le avisa
    } de la visita a esa empresa, y en la dirección va lo que parece un identificador de tu navegador.

# link-decoration
pattern-link-decoration = Marcas en el enlace
# Con los parámetros $details, $subject puede saber quién fue o qué clic fue.
say-link-decoration-click = El enlace que se abrió lleva una marca de { $subject } ({ $details }): con ella la empresa puede saber de qué clic vienes, o quién hizo clic o compartió el enlace.
# utm_source y parecidos.
say-link-decoration-campaign = El enlace que se abrió le dice a { $subject } de qué campaña vienes ({ $details }). Nombra la campaña, no a ti.

# referrer-leak
pattern-referrer-leak = La dirección completa de la página
# A un tercero se le envió la dirección de la página, con su ruta.
say-referrer-leak-address = Tu navegador le dijo a { $subject } la dirección completa de esta página, no solo el sitio: la empresa puede ver exactamente qué tenías abierto.
# La dirección llevaba un token o algo así. $details: nombres de parámetros.
say-referrer-leak-secret = Tu navegador le dijo a { $subject } la dirección completa de esta página, con un valor que quizá da acceso a algo, como un enlace para cambiar una contraseña ({ $details }).
# De una página cifrada por una petición sin cifrar. $details: nombres de parámetros, muchas veces ninguno.
say-referrer-leak-readable = Tu navegador le envió a { $subject } sin cifrar la dirección completa de esta página cifrada: cualquiera en el camino puede leerla.

# beacon
pattern-beacon = Mensajes en segundo plano
# Enviados al pulsar un enlace o al salir de la página; $count mensajes.
say-beacon-leaving =
    { $count ->
        [one] Al salir de esta página, tu navegador le envió un mensaje a { $subject }.
       *[other] Al salir de esta página, tu navegador le envió { $count } mensajes a { $subject }.
    } Así la empresa puede saber cuánto tiempo te quedaste.
# Enviados mientras la página estaba abierta; $count mensajes.
say-beacon-sent =
    { $count ->
        [one] Esta página le envió un mensaje pequeño a { $subject } en segundo plano. Suele servir
       *[other] Esta página le envió { $count } mensajes pequeños a { $subject } en segundo plano. Suelen servir
    } para medir visitas y lo que se hace en la página.
# El navegador avisó a esa empresa que la página rompió sus propias reglas de seguridad (CSP).
say-beacon-report = Tu navegador le reportó a { $subject } que algo en esta página no cumplió las reglas de seguridad del propio sitio. El reporte incluye la dirección de la página; reunir esos reportes es una tarea de seguridad común.

# cname-cloak
pattern-cname-cloak = Otra empresa con el nombre del sitio
# Una lista publicada dice que los servidores $details son de la empresa.
say-cname-cloak-listed = Detrás de un nombre del propio sitio ({ $details }) probablemente está { $subject }: lo dice una lista publicada. El navegador la trata como si fuera el sitio.
# Están en una red que solo usa esta empresa.
say-cname-cloak-network = Detrás de un nombre del propio sitio ({ $details }) probablemente está { $subject }: el servidor está en su red. El navegador la trata como si fuera el sitio.
# Se les pregunta como solo pregunta el código de esta empresa.
say-cname-cloak-signature = Detrás de un nombre del propio sitio ({ $details }) probablemente está { $subject }: las peticiones tienen la forma que solo usa el código de esa empresa. El navegador la trata como si fuera el sitio.

## Identificadores compartidos: un identificador es un valor hecho para un solo navegador o una sola persona.

# Título en la página «cómo».
how-shared = El mismo identificador en varias empresas
# Etiqueta antes de la lista de empresas.
how-shared-companies = Empresas
# Etiqueta antes de la lista de sitios.
how-shared-sites = Sitios
# Etiqueta antes de cookie, ruta y nombres de parámetros.
how-shared-places = Dónde estaba
# Dónde estaba un identificador.
shared-place-path = la ruta de la dirección
# Dónde estaba un identificador.
shared-place-cookie = una cookie
# Dónde estaba un identificador: una empresa lo escribió en la dirección a la que mandó al navegador.
shared-place-redirect = una redirección
# Empresas distintas de la del sitio; siempre dos o más. $names: hasta tres, luego «N más».
say-shared-page = Estas { $count } empresas recibieron el mismo identificador de tu navegador, y con él pueden juntar lo que cada una sabe: { $names }.
# El sitio y otras $count.
say-shared-own =
    { $count ->
        [one] Este sitio y otra empresa tienen el mismo identificador de tu navegador, y con él pueden juntar lo que cada uno sabe: { $names }.
       *[other] Este sitio y otras { $count } empresas tienen el mismo identificador de tu navegador, y con él pueden juntar lo que cada uno sabe: { $names }.
    }
# Sigue a say-shared-page o a say-shared-own.
say-shared-redirect = Una se lo pasó a otra con una redirección.
# La misma empresa en varios sitios, o varias. $sites: hasta tres nombres de sitios, $places cuántos son en total.
say-shared-sites =
    { $count ->
        [one] { $names } recibió el mismo identificador de tu navegador en { $places } sitios que abriste ({ $places ->
            [one] { $sites }
            [2] { $sites }
            [3] { $sites }
           *[other] { $sites }, entre otros
        }), y con él puede unir esas visitas.
       *[other] Estas { $count } empresas recibieron el mismo identificador de tu navegador en { $places } sitios que abriste ({ $places ->
            [one] { $sites }
            [2] { $sites }
            [3] { $sites }
           *[other] { $sites }, entre otros
        }), y con él pueden unir esas visitas: { $names }.
    }

# history: la sección de las opciones sobre lo que dura más que la sesión
options-history = Historial
# Debajo de options-history.
options-history-text = Lo que Testigo vio se olvida al cerrar el navegador, a menos que elijas aquí un número de días. Entonces guarda totales por día (sitios, empresas, países, redes, horas) y la evidencia de riesgos y alertas, cifrados en esta computadora; nada de las ventanas privadas. Quien pueda usar este perfil de tu navegador puede leerlo, a menos que pongas una contraseña. Ocupa como máximo 40 MB del disco.
# Arriba de la elección de días.
options-history-keep = Guardar
# Opción: sin historial.
options-history-session = Solo esta sesión
# Opción. $days es 7, 30 o 90.
options-history-days = { $days } días
# $size como "1.4 MB".
options-history-size =
    { $days ->
        [one] Hay un día guardado: { $size } en el disco.
       *[other] Hay { $days } días guardados: { $size } en el disco.
    }
# El historial está encendido y vacío.
options-history-empty = Todavía no hay nada guardado.
# Enlace a la lista de días.
options-history-see = Ver los días
# Casilla.
options-history-at-risk = Perfil de riesgo: nunca escribir el nombre de un sitio
# Debajo de options-history-at-risk.
options-history-at-risk-text = Quedan empresas, países, horas y niveles. Los nombres de sitios y servidores y las direcciones de las páginas se omiten, y se quitan de los días ya guardados; con contraseña, cuando la escribas. Las direcciones señaladas en informes que una página contactó sí se escriben. El costo: ya no puedes ver en qué sitio pasó algo.
# Etiqueta de un campo de texto.
options-history-site-label = Borrar un sitio de todos los días
# Botón.
options-history-site = Borrar el sitio
# Hecho.
history-site-erased = Se borraron todas las visitas a { $site } y toda mención suya en el historial.
# Antes hace falta la contraseña.
history-outcome-locked = El historial está cerrado con contraseña. Escríbela primero.
# Rechazado.
history-outcome-wrong-passphrase = Esa no es la contraseña.
# El almacenamiento del navegador no pudo.
history-outcome-failed = El almacenamiento del navegador no lo hizo. Reinicia el navegador e inténtalo de nuevo.
# Título.
options-passphrase = Contraseña
# No hay.
options-passphrase-none = Sin contraseña, quien tenga los archivos de este perfil puede leer el historial. Con ella no puede; tampoco tú, si la olvidas. Lo de hoy se puede leer hasta que se cierre el navegador.
# El historial está cerrado.
options-passphrase-locked = El historial está cerrado. Los días nuevos se siguen escribiendo; para verlos, escribe la contraseña.
# El historial se puede leer.
options-passphrase-open = El historial se puede leer hasta que se cierre el navegador. Para cambiar o quitar la contraseña, escribe la actual.
# Etiqueta de un campo.
options-passphrase-now = Contraseña
# Etiqueta de un campo.
options-passphrase-next = Contraseña nueva
# Etiqueta de un campo.
options-passphrase-again = Contraseña nueva, otra vez
# Botón.
options-passphrase-set = Poner la contraseña
# Botón.
options-passphrase-unlock = Abrir
# Botón.
options-passphrase-change = Cambiarla
# Botón.
options-passphrase-remove = Quitarla
# Botón.
options-passphrase-lock = Cerrar ahora
# Rechazado.
options-passphrase-short = Usa al menos 8 caracteres; lo mejor son varias palabras.
# Rechazado.
options-passphrase-differ = Las dos no son iguales.
# Hecho.
options-passphrase-set-done = La contraseña está puesta. Nadie puede recuperarla.
# Hecho.
options-passphrase-unlocked = Abierto hasta que se cierre el navegador.
# Hecho.
options-passphrase-removed = Se quitó la contraseña.
# Hecho.
options-passphrase-locked-now = Cerrado.
# Problema: base de datos dañada.
history-set-aside = No se pudo abrir el historial. Se apartó sin borrarlo y se empezó uno nuevo. «Borrar todo» lo quita también.
# Problema: el navegador tiró una base de datos dañada.
history-lost = El navegador encontró dañada su base de datos y la tiró, y con ella los días anteriores. Se empezó un historial nuevo.
# Problema: base de datos de una versión posterior.
history-newer = El historial lo escribió un Testigo más nuevo. Se deja como está y no se le agrega nada; actualiza Testigo, o borra todo.
# Problema: no se puede escribir.
history-failing = El almacenamiento del navegador se niega a abrir o escribir el historial. Lo que falta por escribir espera en memoria, hasta que se cierre el navegador.
# Problema: no hay espacio. Se quitaron $count días.
history-full =
    { $count ->
        [one] No había espacio, así que se quitó antes de tiempo el día más antiguo.
       *[other] No había espacio, así que se quitaron antes de tiempo los { $count } días más antiguos.
    }

# history: la lista de días del tablero
history-title = Historial
# Debajo de history-title.
history-intro = Lo que dejaron tus propias visitas, por día, hasta donde elegiste guardarlo.
# Enlace.
history-options = Cambiar lo que se guarda
# No se guarda nada.
history-off = No se guarda historial. Lo que Testigo ve se olvida al cerrar el navegador.
# El programa de fondo no responde, o es una ventana privada.
history-unread = Aquí no se puede leer el historial. En una ventana privada no hay ninguno.
# Un día en cifras.
history-day =
    { $visits ->
        [one] Una visita
       *[other] { $visits } visitas
    } · { $companies ->
        [one] una empresa
       *[other] { $companies } empresas
    } · { $countries ->
        [one] un país
       *[other] { $countries } países
    } · { $findings ->
        [0] ningún riesgo ni alerta
        [one] un riesgo o alerta
       *[other] { $findings } riesgos o alertas
    }
# Una parte del día espera la contraseña.
history-day-locked =
    { $count ->
        [one] Un registro de este día está cerrado.
       *[other] { $count } registros de este día están cerrados.
    }
# Una parte del día se perdió.
history-day-damaged =
    { $count ->
        [one] Un registro de este día ya no se puede leer.
       *[other] { $count } registros de este día ya no se pueden leer.
    }
# Botón.
history-details = Detalles
# Lo mismo, para lectores de pantalla.
history-details-of = Detalles del { $day }
# Botón.
history-erase-day = Borrar este día
# Lo mismo, para lectores de pantalla.
history-erase-day-of = Borrar este día: { $day }
# Pregunta.
history-erase-day-ask = ¿Borrar el { $day }? No se puede deshacer.
# Pregunta.
history-erase-site-ask = ¿Borrar todas las visitas a { $site } y toda mención suya, en todos los días? No se puede deshacer.
# Botón con una cruz, para lectores de pantalla.
history-erase-site-of = Borrar { $site } de todos los días
# Título de una lista.
history-sites = Sitios que visitaste
# Título de una lista.
history-companies = Empresas que pudieron verlo
# Título de una lista.
history-countries = Países de los servidores
# Lugar de servidores cuyo país no se conoce.
history-no-country = País desconocido
# Título de una lista.
history-networks = Redes de los servidores
# Título de una lista.
history-hours = Horas
# Junto a un nombre en una lista.
history-visits =
    { $count ->
        [one] una visita
       *[other] { $count } visitas
    }

# ads-api
pattern-ads-api = Funciones publicitarias del navegador
# Una empresa participa en Topics.
say-ads-api-topics = { $subject } quiso usar la función Topics, con la que el propio navegador anota qué temas lees. Chrome ya la eliminó; uno más viejo quizá todavía conteste.
# Una empresa registra anuncios o compras en el navegador.
say-ads-api-attribution = { $subject } le pidió al propio navegador que recuerde un anuncio o una compra e informe cuál llevó a cuál (Attribution Reporting). Chrome ya la abandonó; uno más viejo quizá todavía lo haga.

# real-time-bidding
pattern-real-time-bidding = Subastas de anuncios
# Se pidió una oferta a diez empresas como máximo. $count son, $details sus nombres.
say-real-time-bidding-few =
    { $count ->
        [one] Esta página le pidió a una empresa una oferta por mostrarte un anuncio: { $details }. Así se entera
       *[other] Esta página les pidió a { $count } empresas una oferta por mostrarte un anuncio: { $details }. Así cada una se entera
    } de la visita y puede pasarla a otros postores, así que puede haber más.
# Más de diez.
say-real-time-bidding-many = Esta página les pidió al menos a { $count } empresas una oferta por mostrarte un anuncio: { $details }. Cada una se entera de la visita, aunque pierda, y puede pasarla a otros postores.

# exploit-link
pattern-exploit-link = Forma del enlace
# Se abrió una página con un enlace de la forma de los de 2015 y 2016. $subject es su servidor.
say-exploit-link-shape = El enlace a { $subject } tiene la forma de los que se mandaron por mensaje en México en 2015 y 2016 para atacar teléfonos. El número de un producto o de un boleto puede verse igual: si lo buscaste tú, no hay nada que hacer. Si te llegó en un mensaje que no esperabas, guarda el mensaje y no vuelvas a abrir el enlace.

# Biblioteca: nombre del cambio entre dos órdenes, para lectores de pantalla.
library-views = Orden de la biblioteca
# Biblioteca: las fichas en grupos.
library-by-kind = Por tema
# Biblioteca: las fuentes año por año.
library-by-time = Línea del tiempo
# Debajo del cambio.
timeline-intro = Lo que se publicó sobre programas espía, programas de Estado y las leyes que los sostienen, año por año, con las fichas que lo citan. La fecha es la de la publicación; lo que cuenta suele ser anterior.
# Cuántas publicaciones.
timeline-count =
    { $count ->
        [one] Una publicación.
       *[other] { $count } publicaciones.
    }
# Nombre de la lista de años, para lectores de pantalla.
timeline-years = Ir a un año
# Antes de los títulos de fichas.
timeline-cards =
    { $count ->
        [one] Ficha:
       *[other] Fichas:
    }

# Páginas del tablero que cuentan de varios días: nombre de la elección, para lectores de pantalla.
span-title = Cuántos días
# Una elección; 1 es solo hoy.
span-days =
    { $days ->
        [one] Hoy
       *[other] { $days } días
    }

# Botón debajo de una lista larga.
list-next = Mostrar { $count } más de { $left }
# Mientras la respuesta del historial tarda más de un segundo.
waiting-reading = Leyendo tus días…
# Botón: la persona ya no quiere esperar.
waiting-stop = Detener
# Después de eso.
waiting-stopped = Se detuvo. Lo que falta aquí no se leyó.
# Botón que lo lee siempre sí.
waiting-again = Leerlo ahora
# Página de empresas.
companies-title = Empresas
# Debajo.
companies-intro = Quiénes pudieron ver algo de tu navegación, según cuántas peticiones les hizo tu navegador. Abre una para ver qué se sabe de ella y escribirle.
# Etiqueta de la búsqueda.
companies-search = Buscar por nombre o finalidad
# Resultado de la búsqueda.
companies-found =
    { $count ->
        [0] Ninguna empresa.
        [one] Una empresa.
       *[other] { $count } empresas.
    }
# No se guarda historial.
companies-session = No se guarda historial, así que esto es lo que sabe esta sesión del navegador.
# No hubo respuesta, o la página está fuera de la extensión.
companies-unread = Aquí no se puede leer lo que se vio.
# Partes de un renglón.
companies-requests =
    { $count ->
        [one] una petición
       *[other] { $count } peticiones
    }
# Parte del mismo renglón.
companies-on-sites =
    { $count ->
        [0] sitio desconocido
        [one] en un sitio
       *[other] en { $count } sitios
    }
# Parte del mismo renglón.
companies-days =
    { $count ->
        [one] en un día
       *[other] en { $count } días
    }
# Enlace de regreso a la lista.
companies-back = Todas las empresas
# En los días elegidos.
companies-not-met = En estos días no apareció.
# No se guarda historial.
companies-not-met-session = En esta sesión no apareció.
# Una parte de los días está cerrada o dañada.
companies-not-met-readable = En lo que se puede leer de estos días no apareció.
# Falta el archivo de nombres o está dañado.
companies-facts-unread = No se puede leer lo que el catálogo sabe de las empresas.
# Etiquetas de los datos.
companies-owner = Dueño
# Valor.
companies-owner-unknown = desconocido; este es el nombre con que responden sus servidores
# Etiqueta.
companies-seat = Sede
# Valor. $country es un código.
companies-registered = está registrada en { THE_COUNTRY($country) }
# Valor.
companies-seat-unknown = desconocida
# Etiqueta. Qué hace en las páginas, según TrackerDB.
companies-purpose = Finalidad
# Etiqueta antes de lo que sus programas son capaces de hacer.
companies-can = Sus programas pueden
# Valores; no que lo hayan hecho.
companies-can-session-replay = grabar una visita para reproducirla
# Valor.
companies-can-fingerprinting = reconocer un dispositivo por sus rasgos
# Etiqueta antes de los programas revelados que la nombran.
companies-programmes = Programas
# Valor. La diapositiva no dice que la empresa haya aceptado.
companies-prism = { $company }: la recolección de PRISM empezó en { MONTH($month) }, según las diapositivas publicadas en 2013
# Etiqueta.
companies-website = Sitio web
# Etiqueta.
companies-policy = Política de privacidad
# Etiqueta antes de adónde escribir sobre datos personales.
companies-contact = Contacto de privacidad
# Valor.
companies-unlisted = no aparece en el catálogo
# Debajo de estos datos.
companies-source = Del catálogo que viene con Testigo (TrackerDB). Puede estar atrasado: la política de la propia empresa dice a quién escribirle.
# Botón. Lleva a una carta que pregunta a la empresa qué datos tiene.
companies-write = Escribir una carta
# Títulos.
companies-seen = Lo que se vio
# Título.
companies-hours = A qué horas
# Nada en estos días.
companies-no-hours = Ninguna visita en estos días.
# Debajo del dibujo de las horas.
companies-hours-caption =
    { $count ->
        [one] Cada cuadro lleno es una visita, por hora de la semana.
       *[other] Los cuadros más oscuros son { $count } visitas, por hora de la semana.
    }
# Abre la tabla.
companies-hours-table = Lo mismo en una tabla
# Títulos de sus columnas.
companies-hours-day = Día
# Título.
companies-hours-hour = Hora
# Título.
companies-hours-visits = Visitas
# Título de una lista.
companies-hosts = Sus servidores, por nombre
# Título de una lista.
companies-sites = Sitios donde apareció
# Título de una lista.
companies-countries = Dónde respondieron sus servidores

# Páginas del tablero sobre una sola visita: título de la lista para elegir.
visits-session = Visitas de esta sesión
# No hay ninguna.
visits-none = No se conoce ninguna visita de esta sesión. Abre una página y regresa.
# El trabajador no contesta.
visits-unread = Las visitas no se pueden leer aquí.
# Un enlace llevó a una visita que no está.
visits-gone = Esta visita ya no se conoce. Testigo guarda solo las visitas de esta sesión, mientras no se borren; cuando son demasiadas, olvida las más viejas.
# Enlace de regreso a la lista.
visits-back = Todas las visitas

# wire: quién puede ver qué de una visita
wire-title = En el camino
# Debajo de wire-title.
wire-intro = Tres tipos de observadores pueden ver algo de una visita, y cada uno algo distinto: el sitio, las empresas a las que llama la página y las redes de en medio. Elige una visita para verla desde los tres lados. Que alguien pueda ver algo no dice que lo haya mirado.
# Enlace desde la ventana y desde las cadenas.
wire-link = Ver quién pudo leer esto en el camino
# Nada viajó.
wire-sum-none = No se sabe de nada de esta visita que haya viajado por redes de afuera.
# Todo iba cifrado.
wire-sum-sealed = Todo lo que se vio viajar iba cifrado. Las redes de en medio pueden ver nombres de servidores, direcciones, horas y cantidades.
# Nada iba cifrado.
wire-sum-all =
    { $count ->
        [one] La única petición que viajó iba sin cifrar:
       *[other] Ninguna de las { $count } peticiones que viajaron iba cifrada:
    } cada red del camino pudo leerlo todo y cambiar lo que llegó.
# $count de $all peticiones iban sin cifrar.
wire-sum-readable =
    { $count ->
        [one] Una petición de { $all } viajó
       *[other] { $count } peticiones de { $all } viajaron
    } sin cifrar: cada red del camino pudo leer todo su contenido y cambiar la respuesta.
# Título de la primera columna.
wire-site = El sitio
# Antes de una lista.
wire-site-lead = { $site } puede ver lo que haces ahí:
# Lo que el sitio puede ver.
wire-site-pages = qué páginas suyas abres, cuándo y por cuánto tiempo
# Lo que el sitio puede ver.
wire-site-acts = lo que escribes, eliges y oprimes en ellas, incluso antes de enviarlo, si su código lo mira
# Lo que el sitio puede ver.
wire-site-cookies = las cookies que te dejó, con las que puede reconocerte; si tienes cuenta, quién eres
# Lo que el sitio puede ver.
wire-site-before = muchas veces, el sitio cuyo enlace te trajo (Referer)
# Lo que puede ver cualquier servidor.
wire-browser = tu navegador, tu sistema y tu idioma
# Lo que puede ver cualquier servidor.
wire-address = tu dirección de red (IP): dice quién es tu proveedor y más o menos dónde estás
# Lo mismo cuando hubo un proxy en medio.
wire-address-proxy = una dirección de red (IP): donde hay un proxy en medio, la del proxy y no la tuya
# Lo que el sitio no puede ver.
wire-site-not = No puede ver lo que haces en otras pestañas ni en otros sitios, a menos que se lo diga una empresa que está en ambos.
# De quién es el sitio.
wire-site-company = Es de { $company }.
# Título.
wire-site-hosts = Sus servidores en esta visita
# Título de la segunda columna.
wire-companies = Las empresas a las que llama la página
# Ninguna empresa aparte de la del sitio.
wire-companies-none = No se vio que contestara otra empresa.
# Antes de una lista.
wire-companies-lead =
    { $count ->
        [one] Contestó otra empresa. Puede ver:
       *[other] Contestaron otras { $count } empresas. Cada una puede ver:
    }
# Lo que una empresa puede ver.
wire-company-page = en qué sitio estás (Referer): los navegadores lo dicen si el sitio no les pide que no, y hasta la dirección completa de la página si el sitio lo permite
# Lo que una empresa puede ver.
wire-company-time = cuándo estuviste ahí y cuántas veces la llamó la página
# Lo que una empresa puede ver.
wire-company-cookies = las cookies que te dejó, donde tu navegador las deja pasar; con ellas puede reconocerte de un sitio a otro
# Título.
wire-together = Lo que se notó de varias a la vez
# Título.
wire-companies-each = Una por una
# La propia página cargó un script de la empresa.
wire-company-script = La página cargó un script suyo. Un script así puede leer lo que muestra la página y lo que escribes y oprimes en ella:
# Se supo de una cookie.
wire-company-cookie = Se le mandaron cookies, o las dejó.
# Peticiones sin cifrar.
wire-company-readable =
    { $count ->
        [one] Una petición hacia ella viajó sin cifrar, así que otros en el camino también pudieron leerla.
       *[other] { $count } peticiones hacia ella viajaron sin cifrar, así que otros en el camino también pudieron leerlas.
    }
# Nada en particular.
wire-company-nothing = No se notó nada más que lo que todas pueden ver.
# Junto a una empresa, corto.
wire-tag-script = script en la página
# Junto a una empresa, corto.
wire-tag-cookie = cookies
# Junto a una empresa, corto.
wire-tag-readable = legible en el camino
# Junto a una empresa, corto: cuántos hallazgos.
wire-tag-noticed =
    { $count ->
        [one] se notó una cosa
       *[other] se notaron { $count } cosas
    }
# Título de la tercera columna.
wire-between = Las redes de en medio
# Debajo de wire-between.
wire-between-lead = Quien opera tu wifi, tu proveedor, las operadoras del camino y las redes de los servidores. Cada una puede ver lo que pasa por ella.
# Primera y última petición.
wire-span = En esta visita: de { $from } a { $to }.
# Título: http sin cifrar.
wire-readable = Legible por completo
# Debajo de wire-readable.
wire-readable-lead = Sin cifrado pueden leer la dirección completa, la página, las cookies y los formularios, y pueden cambiar lo que llega.
# Título: cifrado.
wire-name = Cifrado: con quién, cuándo y cuánto
# Debajo de wire-name. ClientHello es un término del protocolo TLS.
wire-name-lead = Pueden ver el nombre del servidor (en la consulta de DNS y en el primer mensaje del cifrado, el ClientHello de TLS), su dirección de red, cuándo y por cuánto tiempo, y cuánto fue y vino. No pueden leer la dirección completa de la página ni su contenido, ni las cookies ni los formularios.
# Título: proxy.
wire-proxy = A través de un proxy
# Debajo de wire-proxy.
wire-proxy-lead = Las redes que están antes del proxy pueden ver que lo usas y muchas veces los nombres que le pides. Quien lo opera, y las redes que están después, pueden ver nombres, horas y cantidades.
# Título: red propia.
wire-inside = En tu propia red
# Debajo de wire-inside.
wire-inside-lead = Estos servidores están en tu propia red o en este equipo, o contestaron desde ahí. Quien opera la red puede verlo; tu proveedor no necesariamente. Cuando un nombre público contesta desde ahí, se trata de una intranet, un filtro o un proxy.
# Título: nada viajó.
wire-unproven = No se sabe que haya viajado
# Debajo de wire-unproven.
wire-unproven-lead = No se vio que llegara por la red una respuesta de estos servidores. Aun así, sus nombres pudieron consultarse.
# Por qué no.
wire-why-cached = de la caché del navegador
# Por qué no.
wire-why-refused = bloqueada o fallida
# Por qué no.
wire-why-no-answer = no se vio respuesta
# Junto a un servidor.
wire-socket = una conexión que puede quedar abierta
# Junto a un servidor.
wire-proxied = a través de un proxy
# Junto a un servidor: cuántas de sus peticiones iban sin cifrar.
wire-host-plain =
    { $count ->
        [one] { $count } legible
       *[other] { $count } legibles
    }
# Junto a un servidor: peticiones legibles con cookies.
wire-host-cookies = cookies en { $count }
# Junto a un servidor: formularios legibles.
wire-host-forms = formularios en { $count }
# Junto a un servidor: correos o claves legibles.
wire-host-identifiers = un correo o una clave en { $count }
# Título.
wire-networks = Redes de los servidores
# Debajo de wire-networks.
wire-networks-lead = Aquí llegaron las peticiones. Quien opera una de estas redes puede ver lo mismo que las redes anteriores; quien opera además la máquina, como las empresas de alojamiento y de distribución de contenido, puede ver lo que llevan dentro.
# Título.
wire-unknown = Lo que no se puede ver desde aquí
# No se sabe.
wire-unknown-route = Por qué operadoras y cables pasó, y si alguien escuchaba ahí.
# No se sabe.
wire-unknown-vpn = Si hubo una VPN, Tor o un proxy que no se nota. Eso cambia de lugar al observador: tu proveedor solo puede ver que los usas, y la empresa de la VPN y las redes que están después pueden ver lo que dice aquí.
# No se sabe.
wire-unknown-dns = Si las consultas de DNS iban cifradas (DNS sobre HTTPS). Entonces los nombres los puede ver la empresa que las contesta y no tu proveedor; pero el primer mensaje del cifrado por lo general los sigue mostrando.
# No se sabe.
wire-unknown-ech = Si ese primer mensaje ocultó el nombre (Encrypted ClientHello, ECH). Entonces las redes de en medio pueden ver en su lugar un nombre que comparten muchos sitios, y todavía la dirección de red.
# No se sabe.
wire-unknown-http = Si fue HTTP/3. Cambia poco: también ahí puede leer el nombre quien conoce el protocolo, a menos que lo oculte ECH.
# Título de fichas.
wire-cards = Lo que se publicó sobre escuchar en el camino

# chains: todas las redirecciones
chains-title = Cadenas
# Debajo del título.
chains-intro = Una redirección pasa el navegador a otro servidor: antes de que llegue la página o la imagen, cada servidor del camino se entera y puede reconocer el navegador. Primero va el camino por más países. Casi todas las redirecciones son comunes, y un país no es un delito.
# Enlace desde la ventana y desde el camino.
chains-link = Todas las redirecciones de esta visita
# Mientras se leen las visitas.
chains-reading =
    { $count ->
        [one] Leyendo las visitas: va una.
       *[other] Leyendo las visitas: van { $count }.
    }
# Cuántas hay.
chains-found =
    { $count ->
        [0] No se vio ninguna redirección.
        [one] Se vio una redirección.
       *[other] Se vieron { $count } redirecciones.
    }
# Título.
chains-strangers = Por otras empresas o a través de fronteras
# Título.
chains-own = Otras: dentro de un sitio o de una empresa
# Entre dos servidores, para lectores de pantalla.
chains-to = a
# A qué visita pertenece.
chains-visit = visita a { $site }
# Abre las paradas.
chains-hops =
    { $count ->
        [one] Una parada
       *[other] { $count } paradas
    }
# Título sobre las direcciones.
chains-addresses = Direcciones completas
# Cadenas que ya no cupieron.
chains-lost =
    { $count ->
        [one] Una redirección más ya no se pudo guardar.
       *[other] { $count } redirecciones más ya no se pudieron guardar.
    }
# Botón. No se leyeron $count visitas más viejas.
chains-older =
    { $count ->
        [one] Leer también una visita más vieja
       *[other] Leer también las visitas más viejas ({ $count })
    }
# Título de fichas.
chains-cards = Dónde se informó de cadenas de servidores

## El mapa del tablero.

# Título, y enlace en la navegación.
map-title = Mapa
# Debajo.
map-intro = A dónde fueron tus propias peticiones, país por país, contadas en esta computadora. La NSA tenía un mapa así de lo que había recolectado de otras personas, del verde al rojo: Boundless Informant. Este es de tu propio tráfico, y solo tú lo ves.
# Enlace a la ficha.
map-card = Qué se publicó sobre Boundless Informant
# Lo que los colores no significan.
map-not = Rojo significa más peticiones tuyas, no peligro, y verde no significa seguro. Las direcciones no son personas, y un país no es un delito.
# No se puede leer nada.
map-unread = Aquí no se puede dibujar el mapa: no se puede leer lo que Testigo vio.
# No se vio nada en este tiempo.
map-empty = Todavía no se ha visto nada. Abre una página y sus países aparecerán aquí.
# Una parte de los días está cerrada o dañada.
map-empty-readable = En lo que se puede leer de estos días no hay nada que dibujar.
# Hay peticiones, y ninguna se dibuja.
map-none-left = Ningún país cumple con lo que elegiste. Debajo del mapa se dice por qué.
# Sin historial.
map-session = Esto es lo que se vio desde que se abrió el navegador; no se guarda historial.
# Enlace a las opciones.
map-session-options = Elige un historial para ver más
# Entradas que esperan la contraseña.
map-locked =
    { $count ->
        [one] Un registro de estos días está cerrado y no está en el mapa.
       *[other] { $count } registros de estos días están cerrados y no están en el mapa.
    }
# Enlace a donde se pide la contraseña.
map-locked-open = Abrir el historial
# Entradas que ya no se pueden leer.
map-damaged =
    { $count ->
        [one] Un registro está dañado y no se puede leer: falta en el mapa.
       *[other] { $count } registros están dañados y no se pueden leer: faltan en el mapa.
    }
# Falta el archivo de los contornos, o está dañado.
map-no-outlines = No se pueden leer los contornos de los países. La tabla de abajo tiene todas las cifras.
# Elección de lo que se cuenta.
map-measure = Contar
# Lo que se cuenta; encabezado de columna.
map-requests = Peticiones
# Lo mismo.
map-companies = Empresas
# Lo mismo: los de nivel exposición o más.
map-findings = Hallazgos
# Debajo de la tabla. Sigue un enlace a los hallazgos.
map-findings-mean = Aquí los hallazgos son exposiciones, riesgos y alertas cuya evidencia nombra un servidor que respondió ahí; el que nombra servidores de dos países cuenta en los dos.
# Enlace.
map-findings-link = Qué se encontró, con su evidencia
# Elección de días.
map-span = Tiempo
# Elección de qué tan seguro debe ser el lugar. Siguen: visto, probable, registrado.
map-certainty = Lugar
# Elección de colores.
map-scale = Colores
# Una opción: los del reportaje.
map-scale-report = del verde al rojo
# Una opción: legible con daltonismo.
map-scale-safe = azules, para cualquier vista
# Primer y último día.
map-dates = del { $from } al { $to }
# Nombre del dibujo.
map-drawing =
    { $count ->
        [0] Mapa del mundo sin ningún país visto
        [one] Mapa del mundo: se vio un país
       *[other] Mapa del mundo: se vieron { $count } países
    }
# Debajo del dibujo.
map-keys = Elige un país para ver quién respondió ahí. Con el teclado: las flechas van de un país a otro y Entrar lo abre.
# De un país, cuando se señala. $counts: "12 peticiones, 3 empresas, ningún hallazgo".
map-place = { $country }: { $counts }
# Una cuenta.
map-count-requests =
    { $count ->
        [one] una petición
       *[other] { $count } peticiones
    }
# Una cuenta.
map-count-companies =
    { $count ->
        [0] ninguna empresa
        [one] una empresa
       *[other] { $count } empresas
    }
# Una cuenta.
map-count-findings =
    { $count ->
        [0] ningún hallazgo
        [one] un hallazgo
       *[other] { $count } hallazgos
    }
# Leyenda de la tierra gris.
map-legend-none = nada visto
# Leyenda de la casa.
map-home = tu país: { $country }
# Encabezado.
map-beside = Lo que no está en el mapa
# Peticiones sin país. Redes que responden desde muchos lugares; caché; proxies; redes privadas; sin dirección.
map-not-knowable =
    { $count ->
        [one] Una petición: nadie puede decir el país. La red responde desde muchos lugares con una misma dirección, o el navegador no dijo ninguna (una caché, un proxy, tu propia red).
       *[other] { $count } peticiones: nadie puede decir el país. La red responde desde muchos lugares con una misma dirección, o el navegador no dijo ninguna (una caché, un proxy, tu propia red).
    }
# Dos bases de datos no coinciden.
map-disputed =
    { $count ->
        [one] Una petición: en disputa. Las bases de direcciones nombran países distintos, así que no se dice ninguno.
       *[other] { $count } peticiones: en disputa. Las bases de direcciones nombran países distintos, así que no se dice ninguno.
    }
# Su grado de certeza se dejó fuera.
map-left-out =
    { $count ->
        [one] Una petición a un lugar que dejaste fuera arriba.
       *[other] { $count } peticiones a lugares que dejaste fuera arriba.
    }
# Países sin contorno.
map-undrawn = En la tabla, pero sin lugar en este mapa: { $codes }
# Encabezado de la tabla.
map-table = Lo mismo en una tabla
# Encabezado de columna.
map-country = País
# Botón debajo de una lista larga.
map-more = Mostrar { $count } más
# Cifras del país abierto. $certainty: "visto, probable".
map-country-figures = { $counts }. Certeza del lugar: { $certainty }.
# El país abierto no tiene cifras.
map-country-none = Con lo que elegiste no hay en el mapa ninguna petición a este país.
# Debajo.
map-country-means = Ahí respondieron servidores, hasta donde lo dicen las direcciones. Eso no dice que alguien de ahí haya mirado, ni que las empresas tengan ahí su sede.
# El proceso de fondo no respondió.
map-country-failed = Ahora no se pueden leer los detalles.
# Encabezado de una lista.
map-country-sites = Tus sitios que llevaron ahí
# En lugar de esa lista.
map-country-at-risk = En el perfil para personas en riesgo no se guarda el nombre de ningún sitio; por eso no hay ninguno en la lista.
# Enlace.
map-country-close = Cerrar
# Botón.
map-save-svg = Guardar el mapa como SVG
# Botón.
map-save-png = Guardar el mapa como PNG
# Debajo de los botones.
map-save-note = La imagen lleva los países, sus cifras, la leyenda y las fechas. No lleva sitios, empresas ni direcciones. Quien la vea sabrá a dónde fueron tus peticiones: mírala antes de compartirla. Queda entre tus descargas, también desde una ventana privada, y borrar en Testigo no la quita.
# Un archivo pasó al navegador.
map-saved = Se entregó al navegador: { $file }
# No pasó.
map-not-saved = El navegador no hizo la imagen.
# Parte del nombre del archivo, en minúsculas y sin acentos.
map-file = mapa
# Título dentro de la imagen.
map-picture-title = A dónde fueron las peticiones de este navegador
# Debajo. $measure: "Peticiones"
map-picture-subtitle = { $measure } por país, { $dates }
# Dentro de la imagen.
map-picture-not = Las direcciones no son personas: un país no es un delito. Los colores dicen cuánto contó este navegador, no peligro. El lugar de un servidor se dice hasta donde lo permiten las direcciones.
# Dentro de la imagen, cuando se dejan fuera algunos grados de certeza. $certainty: "visto, probable"
map-picture-only = Solo lugares con esta certeza: { $certainty }.
# Dentro de la imagen.
map-picture-session = Contado desde que se abrió el navegador.
# Dentro de la imagen.
map-picture-nowhere =
    { $count ->
        [one] Otra petición no tiene un país que alguien pueda decir.
       *[other] Otras { $count } peticiones no tienen un país que alguien pueda decir.
    }
# Dentro de la imagen.
map-picture-source = Hecho con Testigo, catálogo del { $date }. Lugares: IP Geolocation by DB-IP y los registros. Contornos: Natural Earth.

# Qué parte de los días espera la contraseña.
span-locked =
    { $count ->
        [one] Un registro de estos días está cerrado y aquí falta lo que contiene.
       *[other] { $count } registros de estos días están cerrados y aquí falta lo que contienen.
    }
# Enlace, después de span-locked.
span-unlock = Abrir el historial
# Qué parte de los días se perdió.
span-damaged =
    { $count ->
        [one] Un registro de estos días ya no se puede leer y aquí falta lo que contenía.
       *[other] { $count } registros de estos días ya no se pueden leer y aquí falta lo que contenían.
    }

# metadata: lo que dicen por sí solas las horas de las páginas
metadata-title = Lo que dicen tus metadatos
# Debajo de metadata-title.
metadata-intro = Los metadatos no son lo que lees, sino cuándo, dónde y con qué frecuencia. Esta página saca de tus propios días lo mismo que podría sacar cualquiera que tuviera una lista así. Se hace en esta computadora y aquí se queda.
# El programa de fondo no responde, o es una ventana privada.
metadata-unread = Aquí no se puede leer el historial, así que no hay de dónde sacar nada.
# El perfil de riesgo está puesto.
metadata-at-risk = Esta página está apagada porque está puesto el perfil de riesgo. Pondría en la pantalla tus horas y tus costumbres, y quien vea la pantalla o la computadora las vería también. Las horas se siguen guardando con los días hasta que los borres.
# Título; no se guarda nada más allá de la sesión.
metadata-today-hours = Las horas de hoy
# Etiqueta de la única fila.
metadata-today = Hoy
# Hoy no se abrió ninguna página.
metadata-today-none = Hoy no se abrió ninguna página que Testigo pudiera ver.
# No se guarda nada más allá de la sesión.
metadata-session = Una costumbre solo se nota en varios días, y Testigo no guarda ninguno: lo que ve se olvida al cerrar el navegador. Si eliges un historial, esta página muestra más. Quien pueda abrirla verá lo mismo, así que piensa si lo quieres.
# Título.
metadata-hours = Cuándo estás en línea
# Debajo de metadata-hours. Cuántos días tienen páginas.
metadata-hours-text =
    { $days ->
        [one] Uno de los últimos { $span } días tiene páginas.
       *[other] { $days } de los últimos { $span } días tienen páginas.
    } Mientras más grande el punto, más páginas abriste a esa hora, contando hoy.
# Abre la tabla debajo de los puntos.
metadata-table = Lo mismo en una tabla
# Encabezado de la columna de horas.
metadata-hour = Hora
# Una costumbre. De lunes a viernes.
metadata-usual-weekdays = Entre semana sueles estar en línea entre las { $from } y las { $to }.
# Una costumbre. Sábado y domingo.
metadata-usual-weekend = Los fines de semana sueles estar en línea entre las { $from } y las { $to }.
# Qué tan seguro es: número de días, y horas alrededor de la primera y la última página en que cae la mitad de los días.
metadata-sure =
    Sale de { $days } días. En la mitad de ellos, la primera página llegó { $early ->
        [0] en esa misma hora
        [one] a menos de una hora de eso
       *[other] a menos de { $early } horas de eso
    } y la última { $late ->
        [0] en esa misma hora.
        [one] a menos de una hora.
       *[other] a menos de { $late } horas.
    }
# Menos de siete días.
metadata-sure-little = Es una primera impresión, nada más.
# De siete a trece días.
metadata-sure-some = Es bastante seguro.
# Catorce días o más.
metadata-sure-much = Es suficiente para contar con ello.
# Horas sin páginas.
metadata-quiet = Entre las { $from } y las { $to } no suele haber páginas.
# Después de las horas sin páginas.
metadata-sleep = Quien tenga esta lista puede pensar que en las horas sin páginas duermes, con razón o sin ella.
# Faltan días de lunes a viernes.
metadata-more-weekdays = Entre semana: hacen falta { $needed } días y hay { $days }.
# Faltan sábados y domingos.
metadata-more-weekend = Fines de semana: hacen falta { $needed } días y hay { $days }.
# Título.
metadata-breaks = Días distintos de los demás
# Faltan días.
metadata-breaks-few = Para saber qué día se aparta hacen falta { $needed } días entre semana o { $needed } de fin de semana, sin contar hoy. Hay { $weekdays } y { $weekend }.
# Hay suficientes días y ninguno se aparta.
metadata-breaks-none = Ningún día se aparta de los demás.
# Antes de la lista.
metadata-breaks-text = Estos días se apartan con claridad de lo que acostumbras. Por qué, la lista no lo dice: un viaje, una noche de trabajo o una computadora descompuesta se ven igual.
# $hour y $usual son horas del día.
metadata-break-begins-early = { $day }: la primera página llegó a las { $hour }, antes de lo habitual ({ $usual }).
# $hour y $usual son horas del día.
metadata-break-begins-late = { $day }: la primera página llegó a las { $hour }, después de lo habitual ({ $usual }).
# $hour y $usual son horas del día.
metadata-break-ends-early = { $day }: la última página llegó antes de las { $hour }, más temprano de lo habitual ({ $usual }).
# $hour y $usual son horas del día.
metadata-break-ends-late = { $day }: la última página llegó antes de las { $hour }, más tarde de lo habitual ({ $usual }).
# Una hora después de la medianoche que todavía es de la noche anterior; va en lugar de $hour.
metadata-night = { $hour } de la madrugada siguiente
# Números de páginas.
metadata-break-many = { $day }: { $pages } páginas, muchas más de lo habitual ({ $usual }).
# Título.
metadata-sites = A dónde vuelves
# Antes de la lista.
metadata-sites-text = Abriste estos sitios en más de un día. Testigo no sabe de qué tratan ni lo adivina; pero el nombre muchas veces lo dice, y le cuenta a quien tenga la lista cuáles pueden ser tu trabajo, tus preocupaciones o tu comunidad.
# Ningún sitio se abrió en dos días.
metadata-sites-none = Ningún sitio se abrió en dos días distintos.
# Junto a un sitio: en cuántos de cuántos días, y cuántas visitas.
metadata-site =
    { $days } de { $of } días · { $visits ->
        [one] una visita
       *[other] { $visits } visitas
    }
# Título.
metadata-receivers = Quién podría sacar lo mismo
# Debajo de metadata-receivers.
metadata-receivers-text = Para tener esta lista nadie necesita preguntarte: las empresas que tienen piezas en muchas páginas reciben una parte, y quien lleva tus conexiones la recibe entera. Elige una y mira tus horas como podrían verse desde ahí.
# Etiqueta de la elección.
metadata-receiver = Como lo ve
# Una elección.
metadata-provider = Tu proveedor de internet
# Se eligió el proveedor.
metadata-provider-text = Tu proveedor de internet, o quien maneje la red que usas, lleva todas las conexiones. Puede ver la hora, la dirección del servidor y por lo común el nombre del sitio, aunque la página esté cifrada. Por eso sus horas son todas las tuyas.
# Debajo del dibujo.
metadata-provider-else = Con una VPN, en su lugar lo ve la empresa de la VPN. Con el Navegador Tor nadie ve a la vez quién eres y a dónde vas.
# Nombre de una tabla, para lectores de pantalla.
metadata-grid-of = Horas que recibió { $name }
# El programa de fondo no lo dice.
metadata-receiver-failed = No se pudo leer lo que recibió esta empresa.
# Una empresa: en cuántas visitas y en cuántos días de $of se le contactó.
metadata-company =
    { $visits ->
        [one] { $name } fue contactada en una visita
       *[other] { $name } fue contactada en { $visits } visitas
    }, en { $days } de { $of } días.
# En cuántas de las horas de la semana con páginas la empresa recibió algo.
metadata-company-hours = Abriste páginas en { $cells } de las 168 horas de la semana; en { $seen } de ellas { $name } recibió algo.
# Horas de la lista de la empresa, y de la lista entera.
metadata-company-core = Con eso basta para saber que estás en línea sobre todo entre las { $from } y las { $to }; tu lista entera dice que sobre todo entre las { $mine } y las { $until }.
# Lo que hace falta.
metadata-company-joins = Para juntarlo en una sola lista, { $name } tiene que reconocer otra vez tu navegador: por una cookie, una cuenta o tu dirección de red. Testigo no sabe si lo hace.
# Título.
metadata-why = Por qué con esto basta
# Debajo de metadata-why.
metadata-why-text = Una orden secreta obligó a una telefónica de Estados Unidos a entregar cada día los registros de todas las llamadas: números, horas y duraciones, sin una palabra de lo que se dijo. Con MYSTIC se recolectó el mismo tipo de registro de redes telefónicas enteras; México está entre los países nombrados. No hizo falta escuchar: cuándo y con quién dice dónde trabaja, duerme y se organiza una persona.
# Enlace a una ficha.
metadata-card-verizon = La orden a Verizon: metadatos telefónicos
# Enlace a una ficha.
metadata-card-mystic = MYSTIC: registros de redes telefónicas enteras
# Consejo.
metadata-todo-apart = Haz lo delicado en un navegador o perfil aparte, y no inicies ahí ninguna otra sesión.
# Consejo.
metadata-todo-third = Un bloqueador de rastreadores, o la protección estricta que trae Firefox, saca a la mayoría de las empresas de tus páginas, y con eso de esta lista.
# Consejo.
metadata-todo-network = El Navegador Tor separa quién eres de a dónde vas. Una VPN se lo oculta a tu proveedor y se lo muestra a la empresa de la VPN.
# Consejo.
metadata-todo-erase = La lista de Testigo también es una. Guarda pocos días, ponle contraseña o bórrala; en las opciones hay además un perfil de riesgo.

# Título de la notificación de que toca una respuesta. Sin empresa: otras personas ven la pantalla.
letters-notify-title = Ya toca una respuesta
# Su texto.
letters-notify-body = Una carta que escribiste ya debería tener respuesta. La página de cartas dice cuál.

## Paquete de evidencia: la página, y los archivos que hace.

# Título de la página y de su entrada en la navegación.
evidence-title = Evidencia
# Primer párrafo de la página.
evidence-intro = Haz un solo archivo con lo que Testigo presenció, para una línea de ayuda, una abogada o una redacción. Abajo ves cada renglón antes de guardarlo. No se envía nada: el archivo se queda en tu computadora y tú decides quién lo recibe.
# Encabezado de la lista de visitas.
evidence-choose = 1. Qué incluye
# Mientras se lee la lista.
evidence-reading = Leyendo lo que se presenció…
# El fondo no contesta.
evidence-unread = Aquí no se pueden leer las visitas. Cierra esta página, ábrela de nuevo desde Testigo e inténtalo otra vez.
# No hay visitas en esta sesión.
evidence-none = No se conoce ninguna visita de esta sesión. Las visitas se guardan hasta que se cierra el navegador.
# La visita que dice la dirección ya no se conoce.
evidence-gone = Esa visita ya no se conoce: se borró, o hubo demasiadas después.
# Botón: elige todas las visitas que se muestran.
evidence-choose-all = Elegir todas las que se muestran
# Botón: no elige ninguna.
evidence-choose-nothing = No elegir ninguna
# Botón bajo una lista larga: muestra más.
evidence-more-visits = Mostrar { $count } más
# Etiqueta de una elección de días.
evidence-kept-choose = Hallazgos que guardó el historial
# Primera opción: ninguno.
evidence-kept-nothing = ninguno
# Una elección de días.
evidence-kept-days = de los últimos { $days } días
# Cuántos hay.
evidence-kept-count =
    { $count ->
        [0] No hay ninguno en esos días.
        [one] Hay uno.
       *[other] Hay { $count }.
    }
# Encabezado de los tres niveles.
evidence-level-choose = 2. Cuánto dice
# Nivel: todo.
evidence-level-full = Tal como se presenció
# Qué quiere decir ese nivel.
evidence-level-full-what = Las páginas visitadas, cada servidor, las direcciones con su ruta, y las horas. Sin los valores que nombran a la persona, hasta donde Testigo los conoce. Para alguien de confianza.
# Nivel: solo servidores.
evidence-level-hosts = Sin las páginas visitadas
# Qué quiere decir ese nivel.
evidence-level-hosts-what = Qué servidores de otras empresas se contactaron, dónde y cuándo, y cada dirección señalada por el nombre de su servidor. Sin las páginas visitadas y sin rutas. Los servidores que aparecen juntos todavía pueden dar una pista de la página.
# Nivel: solo lo que coincide con el catálogo.
evidence-level-indicators = Solo direcciones señaladas
# Qué quiere decir ese nivel.
evidence-level-indicators-what = Solo lo que nombra un informe publicado, y el día en que se contactó. Para compartirlo ampliamente.
# Encabezado de la vista previa.
evidence-preview = 3. Qué contiene
# Todavía no se elige nada.
evidence-choose-first = Elige arriba al menos una visita.
# En ese nivel no queda nada de lo elegido.
evidence-empty = En este nivel no queda nada de lo que elegiste: no se contactó ninguna dirección señalada. Elige otro nivel u otras visitas.
# Mientras tarda. $percent es un número.
evidence-making = Haciendo el archivo: { $percent } %
# Botón que lo detiene.
evidence-cancel = Detener
# Se detuvo.
evidence-stopped = Detenido. No se guardó nada.
# Botón que empieza de nuevo.
evidence-again = Hacerlo
# Falló.
evidence-failed = No se pudo hacer el archivo. Elige menos visitas e inténtalo otra vez.
# Visitas cuyo registro ya no está, y que por eso no van en el archivo.
evidence-lost =
    { $count ->
        [one] Una de las visitas elegidas ya no se pudo leer y no va en el archivo.
       *[other] { $count } de las visitas elegidas ya no se pudieron leer y no van en el archivo.
    }
# Un archivo con sus renglones y su tamaño.
evidence-file-size =
    { $lines ->
        [one] un renglón, { $size }
       *[other] { $lines } renglones, { $size }
    }
# Botón: muestra más renglones. $left es cuántos faltan por mostrar.
evidence-more-lines = Mostrar más (faltan { $left } renglones)
# Botón que guarda el archivo. $size es, por ejemplo, "12 kB".
evidence-save = Guardar el archivo ({ $size })
# Después de guardarlo. $name es el nombre del archivo.
evidence-saved = Se entregó al navegador como { $name }: búscalo en tus descargas.
# Etiqueta de la suma del archivo.
evidence-sum = SHA-256 del archivo, para leérselo a quien lo reciba:
# Advertencia sobre el botón.
evidence-care = El archivo no está cifrado, y borrar en Testigo no lo borra. Si alguien podría revisar tu equipo, envíalo antes por otro medio, o mejor no lo guardes.
# Advertencia en una ventana privada.
evidence-private = Esta es una ventana privada. Testigo no guarda nada de ella, pero un archivo que guardes se queda en el disco, y el navegador puede mostrarlo entre sus descargas, hasta que lo elimines.
# Enlace en la alarma de la ventana, en el paso "guarda la evidencia".
evidence-link = Guardar como evidencia

# En los archivos, donde el nivel elegido quita algo. Entre corchetes.
evidence-left-out = [omitido]
# Encabezado de hallazgos sobre empresas de programas revelados.
evidence-programmes = Empresas de programas revelados
# Título del informe.
evidence-report-title = Testigo: lo que se presenció
# Primer párrafo del informe.
evidence-report-intro = Testigo es una extensión que registra qué direcciones contacta un navegador y las compara con informes publicados. Este informe lo hizo la persona que la usa. Todas las horas son UTC.
# Va en cada informe.
evidence-not-proof = Una coincidencia no prueba una infección, y un país no es un delito.
# Lo que el registro no puede mostrar.
evidence-report-limits = Una página puede hacer que el navegador cargue cualquier dirección, y las direcciones cambian de manos. Nada de esto se leyó de páginas ni de formularios; lo que Testigo no vio no está aquí.
# Aclaración sobre las sumas.
evidence-integrity = Las sumas de SHA256SUMS solo muestran que estos archivos van juntos y que ninguno se cambió por separado. No prueban quién los hizo, ni cuándo, ni que nadie los haya hecho de nuevo.
# Etiqueta: nivel.
evidence-fact-level = Cuánto dice
# Etiqueta: qué contiene.
evidence-fact-content = Contenido
# Qué contiene.
evidence-content =
    { $visits ->
        [0] ninguna visita
        [one] una visita
       *[other] { $visits } visitas
    }, { $findings ->
        [0] ningún hallazgo del historial
        [one] un hallazgo del historial
       *[other] { $findings } hallazgos del historial
    }
# Etiqueta: cuándo se hizo.
evidence-fact-made = Hecho
# Etiqueta: diferencia con UTC.
evidence-fact-zone = Huso horario de la computadora al hacerlo
# Etiqueta: fecha del catálogo.
evidence-fact-catalogue = Catálogo del
# Etiqueta: navegador y versión.
evidence-fact-browser = Navegador
# Encabezado de una visita en el informe.
evidence-visit = Visita { $number }
# Columna: hora.
evidence-column-time = Hora
# Columna: la página visitada.
evidence-column-page = Página
# Columna: nivel de un hallazgo.
evidence-column-level = Nivel
# Columna: número de peticiones.
evidence-column-requests = Peticiones
# Columna: qué se halló.
evidence-column-finding = Hallazgo
# Columna: servidores.
evidence-column-hosts = Servidores
# Columna: la dirección señalada, como está en el catálogo.
evidence-column-indicator = Dirección señalada
# Columna: programa espía o campaña.
evidence-column-family = Señalada como parte de
# Columna: servidor.
evidence-column-host = Servidor
# Columna: empresa.
evidence-column-company = Empresa
# Columna: lugar del servidor.
evidence-column-place = Lugar del servidor
# Columna: dirección del servidor.
evidence-column-address = Dirección
# Columna: día.
evidence-column-day = Día
# Columna: de qué trata.
evidence-column-subject = De qué trata
# Columna: lo que se presenció.
evidence-column-evidence = Evidencia
# Encabezado de hallazgos que no son direcciones señaladas.
evidence-other-findings = Qué más se halló
# Encabezado de la tabla de servidores.
evidence-contacts = Servidores que se contactaron
# Encabezado de lo que guardó el historial.
evidence-kept-title = Hallazgos del historial
# Nota bajo ese encabezado.
evidence-kept-note = El historial guarda los hallazgos de nivel riesgo y alerta con poco más, así que estos renglones dicen menos que los de una visita.
# La persona marcó el hallazgo.
evidence-explained = La persona lo marcó como explicado.
# README.txt, título.
evidence-readme-title = TESTIGO: PAQUETE DE EVIDENCIA
# README.txt, primer párrafo.
evidence-readme-what = Lo hizo, con la extensión Testigo, la persona que la usa, de lo que contactó su propio navegador. Empieza por report.html: se abre en cualquier navegador y no carga nada.
# README.txt, encabezado de la lista de archivos.
evidence-readme-files = Archivos:
# README.txt: un archivo.
evidence-file-report = el informe para personas
# README.txt: un archivo.
evidence-file-findings = los hallazgos en una tabla (UTF-8, comas; un texto que podría empezar una fórmula empieza con apóstrofo)
# README.txt: un archivo.
evidence-file-contacts = los servidores contactados, en una tabla
# README.txt: un archivo.
evidence-file-requests = peticiones sueltas en HAR 1.2, solo lo que se presenció; sin encabezados ni cookies
# README.txt: un archivo.
evidence-file-sightings = avistamientos para programas de inteligencia de amenazas, STIX 2.1
# README.txt: un archivo.
evidence-file-about = los datos de arriba, para programas
# README.txt: un archivo.
evidence-file-sums = sumas de los demás archivos
# README.txt, antes de un comando.
evidence-readme-check = Para compararlas, en la carpeta de estos archivos:
# README.txt, último párrafo.
evidence-readme-care = Las direcciones de estos archivos pueden ser peligrosas: no las abras. Este paquete puede decir qué páginas visitó una persona: compártelo solo como ella aceptó.
# README.txt, licencias de los datos.
evidence-readme-licence = Lugares: IP Geolocation by DB-IP. Lo que el catálogo dice de direcciones señaladas y empresas: CC BY-NC-SA 4.0, con sus fuentes en el informe.

## Revisar un enlace: la página, el cuadro de la ventana, el menú y la barra de direcciones

# Título de la página y del cuadro de la ventana.
check-title = Revisar un enlace
# Primeras líneas de la página.
check-intro = Pega un enlace, o todo el mensaje en el que llegó. Testigo no abre nada ni le pregunta a nadie: solo mira el texto. Nada de lo que revisas se guarda.
# Etiqueta del campo.
check-label = Enlace o mensaje
# Botón que revisa lo que está en el campo.
check-go = Revisar
# Entrada del menú sobre enlaces y texto seleccionado.
check-menu = Revisar con Testigo antes de abrir
# Lo muestra la barra de direcciones después de la palabra clave; nada se abre.
check-omnibox = Escribe o pega un enlace: Testigo te dice qué se sabe de él, sin abrirlo
# El campo estaba vacío.
check-nothing-empty = Primero pega un enlace o un mensaje.
# El texto no tiene enlaces.
check-nothing-words = En este texto no hay ningún enlace.
# El texto es solo un número de teléfono.
check-nothing-phone = Esto es un número de teléfono, no un enlace. Testigo no sabe nada de números de teléfono.
# El texto se recortó.
check-cut = El texto es muy largo: solo se leyeron sus primeros { $count } caracteres.
# Enlaces que no se cuentan uno por uno.
check-more =
    { $count ->
        [one] Un enlace más de este texto no se muestra.
       *[other] { $count } enlaces más de este texto no se muestran.
    }
# El proceso en segundo plano no respondió.
check-failed = Testigo no respondió. Inténtalo otra vez; si vuelve a pasar, reinicia el navegador.
# En lugar de un nivel, cuando no hay nada con nivel que decir. Nunca "seguro".
check-none = Nada conocido
# Sobre el host de un enlace: la parte en negritas es la que alguien registró.
check-host = Lleva a
# Se lee y se muestra después del host: el dominio registrable.
check-site = La parte que cuenta es { $site }: quien tiene ese nombre decide qué ves.
# Antes de la forma inofensiva del enlace, que no se puede abrir con un clic.
check-defanged = Forma inofensiva, para compartir
# Botón: copia esa forma.
check-copy = Copiar forma inofensiva
# Botón de la ventana: todo lo que se sabe, en la página del tablero.
check-open = Ver todo
# Título de qué hacer, cuando un informe nombra el host.
check-todo = Qué hacer
# Qué hacer, primero.
check-todo-keep = No lo abras ni contestes. Guarda el mensaje: es evidencia.
# Qué hacer, segundo; siguen enlaces a líneas de ayuda.
check-todo-help = Pide ayuda a quienes se dedican a esto, gratis y en confianza:
# Antes de uno de los papeles: qué hacía el host, según el informe.
check-role = Su papel, según el informe:
# El enlace tiene la forma de los que enviaron operadores de Pegasus en México.
check-shape = Tiene la forma de los enlaces que se enviaron en México en 2015 y 2016 para infectar teléfonos: siete dígitos y una «s» en un nombre que nadie conoce. Los números de boletos y pedidos también pueden verse así; pregunta por otro medio quién lo mandó.
# Antes de la @ hay un nombre con puntos. $user es eso, $site a dónde lleva en realidad el enlace.
check-userinfo = Lo que está antes de la @, «{ $user }», no es el sitio: el enlace lleva a { $site }.
# Antes de la @ hay otra cosa.
check-account = Lleva un nombre de usuario o una contraseña antes de la @.
# En el enlace había caracteres invisibles o marcas de dirección.
check-hidden = Tenía caracteres invisibles, que pueden hacer que parezca otro enlace. Se quitaron.
# Una parte del nombre mezcla alfabetos. $reads es lo que parece.
check-mixed = Una parte del nombre mezcla letras de varios alfabetos, o esconde marcas en ellas, y parece «{ $reads }».
# Una parte del nombre está toda en otro alfabeto, cuyas letras se parecen a las nuestras.
check-disguised =
    { $script ->
        [cyrillic] Una parte del nombre está escrita con letras cirílicas y parece «{ $reads }».
        [greek] Una parte del nombre está escrita con letras griegas y parece «{ $reads }».
        [armenian] Una parte del nombre está escrita con letras armenias y parece «{ $reads }».
       *[other] Una parte del nombre está escrita en otro alfabeto y parece «{ $reads }».
    }
# Un nombre con letras más allá de la a a la z: como viaja y como se lee.
check-unicode = El nombre viaja como { $host } y se lee «{ $unicode }».
# Un host muy largo.
check-long = El nombre es muy largo; una pantalla angosta muestra solo el principio. Termina en { $site }.
# El dominio completo de un sitio popular está antes de otro.
check-like-inside = { $host } empieza como { $domain }, y no lo es: lo que cuenta es el final.
# Las letras se parecen a las de un sitio popular.
check-like-letters = { $host } se parece a { $domain }, y no lo es.
# Una letra de más, de menos o distinta que un sitio popular.
check-like-near = { $host } se parece a { $domain }, y no lo es: cambia una letra.
# Lleva el nombre de un sitio popular.
check-like-word = { $host } lleva el nombre de { $domain }, y no es { $domain }. Puede ser de esa empresa o de alguien más.
# El host es una dirección IP en una forma poco común. $written es esa forma.
check-odd = «{ $written }» es la dirección { $address }, escrita de modo que cueste reconocerla.
# El host es el propio equipo o está en su red.
check-local = { $host } lleva a tu propio equipo o a tu red.
# El host es una dirección IP.
check-address = Lleva a un número, no a un nombre. Los sitios comunes tienen nombre.
# La red de esa dirección IP.
check-network = La dirección está en la red de { $network }.
# El enlace pasa antes por servicios que se enteran del clic. $names es una lista de empresas.
check-through = Antes pasa por { $names }, que se enteraría de que lo abriste. Lo que sigue habla de a dónde lleva después.
# Se escribió http o ws.
check-plain = Va por http, sin cifrar: cualquiera en el camino podría leerlo y cambiar a dónde te lleva.
# Un acortador.
check-shortener = { $host } acorta enlaces: solo al abrirlo se sabría a dónde lleva, y Testigo no abre nada.
# Parámetros con los que una empresa puede distinguir el clic. $names es una lista de parámetros.
check-marks = Lleva marcas ({ $names }) con las que { $company } puede distinguir este clic de otros. El enlace funciona sin ellas.
# Dueño y sede.
check-owner = El sitio es de { $name }, con sede en { THE_COUNTRY($country) }.
# Dueño cuya sede no se conoce.
check-owner-only = El sitio es de { $name }.
# La empresa participó en PRISM.
check-prism = { $name } participó en PRISM; la recolección empezó en { MONTH($month) }, según las diapositivas publicadas en 2013.
# Antes de una categoría.
check-tracker = Por lo que aparece en TrackerDB:
# No se conoce el dueño.
check-unowned = Testigo no sabe de quién es el sitio.
# País del servidor.
check-place = En qué país está su servidor no se sabe antes de contactarlo.
# Una dirección javascript:.
check-other-script = Esto es un programa, no una página: pegado en la barra de direcciones se ejecutaría en la página que tengas abierta, con todo lo que ahí se ve. No lo hagas.
# Una dirección data: o blob:.
check-other-data = Esto no es una dirección, sino una página o un archivo en sí. No viene de ningún sitio, muestre lo que muestre.
# Una dirección de correo.
check-other-mail = Esto es una dirección de correo. Testigo no sabe quién lee ahí.
# Una dirección tel:.
check-other-phone = Esto llama a un número de teléfono.
# Una dirección sms:.
check-other-message = Esto escribe un mensaje de texto. Algunos cuestan dinero.
# Una dirección file: o ftp:.
check-other-file = Esto abre un archivo, no una página web.
# Una página del navegador.
check-other-browser = Esto es una página del propio navegador.
# Una dirección para otro programa.
check-other-app = Esto abre otro programa, que Testigo no alcanza a ver.
# Ningún navegador podría abrirlo.
check-other-broken = Esto no es una dirección que un navegador pueda abrir; algo en ella está mal.

# findings: el registro de hallazgos
findings-title = Hallazgos
# Debajo de findings-title.
findings-intro = Lo que Testigo notó, primero lo más reciente: alertas y riesgos uno por uno, con la evidencia que los sostiene, y lo demás en números. Una coincidencia no es una infección y un país no es un delito.
# El programa de fondo no responde, o es una ventana privada.
findings-unread = Aquí no se pueden leer los hallazgos.
# No se guarda nada más allá de la sesión.
findings-of-session = No se guarda historial, así que esto es lo que esta sesión del navegador sabe de hoy.
# El perfil de riesgo está puesto.
findings-at-risk = En el perfil de riesgo no se escriben nombres de sitios ni direcciones; por eso faltan aquí.
# Título.
findings-log = Alertas y riesgos
# Debajo de findings-log.
findings-explain-text = Si sabes de dónde viene un hallazgo, márcalo como explicado: una página que abriste a propósito, una prueba, tu propio sitio. La marca se queda con el hallazgo en esta computadora mientras se guarde su día.
# Etiqueta de la búsqueda.
findings-search = Buscar en los hallazgos
# Etiqueta de una elección.
findings-level = Nivel
# Etiqueta de una elección.
findings-detector = Qué lo notó
# Etiqueta de una elección.
findings-site = Sitio
# Etiqueta de una elección.
findings-day = Día
# Etiqueta de una elección.
findings-mark = Marca
# Una elección: sin marca.
findings-mark-open = Sin explicar
# Una elección: con marca.
findings-mark-explained = Explicados
# Una elección: sin límite.
findings-all = Todos
# Botón.
findings-clear = Mostrar todos
# Cuántos quedan del registro.
findings-found =
    { $count ->
        [0] Ningún hallazgo corresponde a esta elección.
        [one] Un hallazgo.
       *[other] { $count } hallazgos.
    }
# La lista es más larga que lo que se cuenta.
findings-more =
    { $count ->
        [one] Un hallazgo más viejo no se muestra. Elige menos días para verlo.
       *[other] { $count } hallazgos más viejos no se muestran. Elige menos días para verlos.
    }
# Una dirección señalada. $family es el título de su ficha.
findings-reported = Contacto con { $subject }, que fue señalada como parte de { $family }.
# Lo mismo, cuando la dirección no se escribe.
findings-reported-unnamed = Contacto con una dirección que fue señalada como parte de { $family }. En el perfil de riesgo no se escribe cuál.
# Un hallazgo guardado: una dirección de correo en una petición a $subject.
findings-kept-mail = Se envió una dirección de correo a { $subject }.
# Lo mismo, un número de teléfono.
findings-kept-phone = Se envió un número de teléfono a { $subject }.
# Lo mismo, un hash de uno de los dos.
findings-kept-hash = Se envió a { $subject } una dirección de correo o un teléfono, convertido en un código que siempre sale igual.
# Coordenadas que una petición presenta como de un visitante.
findings-kept-own = Se enviaron a { $subject } coordenadas con unos metros de precisión, en una petición que las presenta como de un visitante.
# Coordenadas precisas; de quién son no se dice.
findings-kept-precise = Se enviaron a { $subject } coordenadas con una precisión de unos 11 metros o menos. Pueden ser tuyas o de un lugar que muestra la página.
# La dirección de la página llevaba una clave o algo parecido.
findings-kept-secret = Se le dijo a { $subject } la dirección completa de la página, con un valor que puede dar acceso a algo.
# Un patrón y quién lo recibió.
findings-named = { $name }: { $subject }.
# Un patrón, cuando no se escribe quién lo recibió.
findings-unnamed = { $name }.
# No hay dirección de la evidencia.
findings-evidence-left-out = La dirección de esta petición no se guarda.
# Marca en un hallazgo.
findings-explained = Explicado por ti
# Botón.
findings-explain = Marcar como explicado
# Botón.
findings-unexplain = Quitar la marca
# Lo mismo, para lectores de pantalla.
findings-explain-of = Marcar como explicado: { $text }
# Lo mismo, para lectores de pantalla.
findings-unexplain-of = Quitar la marca: { $text }
# Hecho.
findings-explain-done = Marcado como explicado.
# Hecho.
findings-unexplain-done = Se quitó la marca.
# No se hizo.
findings-explain-failed = No se pudo guardar la marca. Hace falta que el hallazgo siga ahí y que el navegador pueda escribir.
# No hay hallazgos, y algo no se pudo leer. Hay días que sí.
findings-none-of-readable = En lo que se puede leer no hay alertas ni riesgos. En lo cerrado o perdido podría haberlos.
# No se pudo leer ningún día.
findings-none-readable = No se puede leer lo guardado de estos días, así que Testigo no puede decir si hubo hallazgos.
# No hay hallazgos en lo visto.
findings-none-of-seen = En lo que Testigo vio y guardó de estos días no hay alertas ni riesgos. Lo que no alcanza a ver no cuenta aquí.
# Hubo visitas que no se vieron completas.
findings-unseen = Algunas páginas de estos días no se vieron completas.
# Ningún día tiene algo.
findings-no-days = De estos días no se vio ni se guardó nada, así que no hay de dónde sacar hallazgos.
# Título.
findings-lower = Debajo de riesgo, en números
# Debajo de findings-lower.
findings-lower-text = Cuántas veces se notó cada cosa. De los días guardados solo queda el número; de las visitas de esta sesión puedes ver cada una.
# Número de hallazgos de nivel exposición.
findings-exposures =
    { $count ->
        [one] una exposición
       *[other] { $count } exposiciones
    }
# Número de hallazgos de nivel aviso.
findings-notes =
    { $count ->
        [one] un aviso
       *[other] { $count } avisos
    }
# Enlace a una ficha.
findings-card = Qué es esto
# Lo mismo, para lectores de pantalla.
findings-card-of = Qué es esto: { $name }
# Botón que abre lo de la sesión.
findings-session = Los de esta sesión
# Lo mismo, para lectores de pantalla.
findings-session-of = Hallazgos de esta sesión: { $name }
# Mientras se leen las visitas.
findings-session-reading = Leyendo las visitas de esta sesión…
# El programa de fondo no responde.
findings-session-failed = Aquí no se pueden leer las visitas de esta sesión.
# En cuántas de las visitas revisadas se encontró algo; $of son todas.
findings-session-count =
    { $of ->
        [0] Esta sesión no tiene visitas que Testigo todavía conozca.
        [one] Está en { $found } de { $through } visitas revisadas; esta sesión tiene una.
       *[other] Está en { $found } de { $through } visitas revisadas; esta sesión tiene { $of }.
    }
# Visitas que el programa de fondo ya no tiene.
findings-session-gone =
    { $count ->
        [one] Una de ellas ya no se conoce completa.
       *[other] { $count } de ellas ya no se conocen completas.
    }
# Botón.
findings-session-more = Revisar visitas más viejas
# Una empresa de un programa revelado.
findings-programme = { $name }: la recolección de { PROGRAMME($programme) } empezó en { MONTH($month) }, según las diapositivas publicadas en 2013.
# Empresas con sede en un país.
findings-seat = Con sede en { THE_COUNTRY($country) }: { $names }.
# Un tercero y sus servidores.
findings-tracker = { $name }: { $names }.

# Página de cartas.
letters-title = Cartas
# Debajo.
letters-intro = Donde una ley lo manda, las empresas tienen que decirte qué datos tuyos tienen. Testigo redacta la carta con lo que hizo tu navegador; tú la completas y tú la mandas.
# Advertencia antes de cada carta.
letters-caution = Una carta le dice a la empresa quién eres.
# Segundo renglón de la advertencia.
letters-caution-risk = Hasta ahora quizá conoce tu navegador y no tu nombre. Si te vigilan, o si sería peligroso que te relacionaran con estas visitas, no la mandes sin antes consultar a quien pueda ayudarte, como R3D o Access Now.
# Título: cartas cuya respuesta se espera.
letters-awaited = Respuestas que esperas
# Renglón debajo del nombre de la empresa. $sent es el día de la carta.
letters-due-on = Toca hacia el { $day }. Escribiste el { $sent }.
# Lo mismo, cuando ese día ya llegó.
letters-due-since = Tocaba hacia el { $day }. Escribiste el { $sent }.
# Qué hacer entonces.
letters-due-todo = Si no llegó nada, escribe de nuevo y di cuándo escribiste la primera vez. Guarda la carta y la prueba de que la mandaste: para quejarte necesitas las dos.
# Botón. El recordatorio se va.
letters-done = Ya está
# Lo mismo, para lectores de pantalla.
letters-done-of = Ya está: { $name }
# Título.
letters-choose = Escribir a una empresa
# No se vio ninguna.
letters-nobody = En estos días no se vio ninguna empresa.
# Enlace a la página de empresas.
letters-all-companies = Todas las empresas
# Enlace de regreso.
letters-back = Cartas
# Título de la página de una carta.
letters-to = Carta a { $name }
# Arriba de la elección de días.
letters-span = ¿De qué días habla la carta?
# En estos días.
letters-not-met = Esta empresa no apareció en estos días, así que no hay nada que contarle. Elige más días.
# No se guarda historial.
letters-not-met-session = Esta empresa no apareció en esta sesión, así que no hay nada que contarle.
# Una parte de los días está cerrada o dañada.
letters-not-met-readable = Esta empresa no apareció en lo que se puede leer de estos días, así que todavía no hay nada que contarle.
# Título arriba de las cinco cartas.
letters-kind = ¿Qué pides?
# Las cinco cartas, cada una con lo que pide.
letters-arco-access = Qué datos míos tienen (México, ARCO)
# Qué significa.
letters-arco-access-means = Acceso: qué datos, de dónde, para qué, a quién. Es la mejor para empezar.
# Una carta.
letters-arco-rectification = Que los corrijan (México, ARCO)
# Qué significa.
letters-arco-rectification-means = Rectificación: tienes que decir qué está mal y acompañar una prueba.
# Una carta.
letters-arco-cancellation = Que los borren (México, ARCO)
# Qué significa.
letters-arco-cancellation-means = Cancelación: primero se bloquean los datos y después se borran. Hay excepciones.
# Una carta.
letters-arco-opposition = Que dejen de usarlos (México, ARCO)
# Qué significa.
letters-arco-opposition-means = Oposición: tienes que decir qué te causa ese uso.
# Una carta.
letters-gdpr-access = Qué datos míos tienen (Europa, RGPD)
# Qué significa.
letters-gdpr-access-means = Acceso según el artículo 15, con una copia.
# Etiqueta de una elección.
letters-language = Idioma de la carta
# Sus valores, cada uno en su idioma.
letters-language-es = Español
# Valor.
letters-language-en = English
# Elección. Los sitios son donde estuvo la persona.
letters-sites =
    { $count ->
        [one] Nombrar el sitio donde apareció
       *[other] Nombrar los { $count } sitios donde apareció
    }
# Qué significa.
letters-sites-means = Les ayuda a encontrar los datos. También les dice dónde estuviste, junto a tu nombre.
# Título.
letters-person = Tú
# Debajo.
letters-person-kept = Esto se queda en esta página y no se guarda en ninguna parte. Lo que dejes vacío queda como un hueco en la carta.
# Etiqueta.
letters-name = Tu nombre
# Etiqueta.
letters-reply = Adónde deben responderte (correo o domicilio)
# Etiqueta.
letters-known = Con qué te conocen, si lo sabes (cuenta, correo, identificador)
# Título.
letters-scope = ¿Tiene que responder?
# A quién alcanza la ley mexicana.
letters-scope-arco = La ley mexicana obliga a las empresas y personas privadas que tratan datos personales. Está pensada para lo que se trata en México; una empresa que solo está en el extranjero puede decir que no está obligada. Para una solicitud ARCO, la ley pide un documento que acredite quién eres.
# A quién alcanza la ley europea.
letters-scope-gdpr = El Reglamento europeo obliga a las empresas establecidas en la Unión Europea, Islandia, Liechtenstein o Noruega, estés donde estés; y a otras, si ofrecen algo a quienes están allá o siguen lo que hacen allá (artículo 3).
# Según la sede que tiene el catálogo. $country es un código.
letters-bound-likely = { $name } está registrada en { THE_COUNTRY($country) }, así que probablemente está obligada.
# Lo mismo.
letters-bound-unsure = { $name } está registrada en { THE_COUNTRY($country) }. Puede ser que no esté obligada. Quizá tenga una oficina donde sí, y algunas responden de todos modos.
# Lo mismo.
letters-bound-unknown = No se sabe dónde está registrada { $name }. Puede ser que no esté obligada.
# Enlace a la ficha de la ley mexicana.
letters-scope-card = Más sobre la ley mexicana
# Título arriba de la carta; también su nombre.
letters-letter = La carta
# Debajo.
letters-edit = Léela y cambia lo que quieras antes de usarla. Completa o quita lo que está entre [corchetes].
# La persona cambió la carta.
letters-edited = Cambiaste la carta, así que ya no sigue las elecciones de arriba.
# Botón.
letters-again = Llenarla de nuevo, sin mis cambios
# Botón.
letters-copy = Copiar
# Botón.
letters-print = Imprimir
# Botón: un enlace para el programa de correo.
letters-mail = Abrir en el programa de correo
# Después de copiar.
letters-copied = Copiada.
# El navegador no lo permitió.
letters-not-copied = El navegador no permitió copiarla. Selecciona el texto y cópialo a mano.
# Después de llamar al programa de correo con una carta larga.
letters-paste = La carta está copiada: pégala en el correo.
# Qué hace el botón del programa de correo.
letters-mail-whole = El programa de correo se abre con la carta adentro. Nada se manda hasta que tú lo mandes.
# Lo mismo, con una carta demasiado larga para un enlace.
letters-mail-address = La carta es demasiado larga para pasarla entera: se copia, y el programa de correo se abre con destinatario y asunto para que la pegues. Nada se manda hasta que tú lo mandes.
# Título.
letters-where = Adónde mandarla
# El catálogo no tiene contacto de esta empresa.
letters-where-none = El catálogo no tiene ningún contacto. La política de privacidad de la empresa dice a quién escribirle.
# No se conoce al dueño.
letters-where-site = No se sabe quién opera estos servidores, así que no hay dirección. Pregunta al sitio donde los encontraste: fue el que los llamó, y su aviso de privacidad dice a quién escribirle.
# Antes de una dirección del catálogo.
letters-where-listed = El catálogo dice:
# Antes de la dirección de la política.
letters-where-policy = Puede estar atrasado. La política sabe más:
# Título.
letters-deadline = Cuándo toca la respuesta
# Según la ley mexicana.
letters-deadline-arco = Tienen { $answer } días hábiles desde que la reciben para decirte qué deciden, y { $effect } más para cumplirlo (artículo 31). Si no estás conforme con la respuesta, tienes { $complaint } días hábiles para acudir a la { $authority }; si no llega ninguna, puedes hacerlo en cuanto venza su plazo (artículo 40).
# Según la ley europea.
letters-deadline-gdpr =
    { $answer ->
        [one] Tienen un mes
       *[other] Tienen { $answer } meses
    } desde que la reciben. Si es necesario pueden tomarse { $extension } meses más, y deben decírtelo dentro del primero (artículo 12). Si no, puedes quejarte ante la autoridad del país donde están, o de aquel donde vivas en Europa (artículo 77).
# El día, si la carta sale hoy.
letters-due-arco = Si la mandas hoy y llega hoy, es hacia el { $day }; los días festivos lo recorren.
# Lo mismo.
letters-due-gdpr = Si la mandas hoy y llega hoy, es el { $day }.
# Abre la lista de fuentes.
letters-sources = La ley, y dónde se leyó esto
# Botón.
letters-remind = Recordármelo el { $day }
# Debajo: qué se guarda.
letters-remind-keeps = Se guarda en esta computadora, cifrado: la empresa y dos fechas. Al borrar todo, se va. Si permitiste notificaciones, una te avisa sin el nombre de la empresa.
# Después.
letters-reminded = Te lo recordará el { $day }.
# Botón.
letters-remind-not = No recordármelo
# Por qué no hay recordatorio.
letters-remind-private = En una ventana privada no se guarda nada, así que no hay recordatorio. Apunta tú el día.
# Lo mismo.
letters-remind-at-risk = En el perfil de riesgo no se escribe ninguna empresa en el disco, así que no hay recordatorio. Apunta el día donde sea seguro.
# Lo mismo.
letters-remind-outside = Los recordatorios necesitan la extensión.
# Lo mismo.
letters-remind-failed = El almacenamiento del navegador no lo hizo.

# La navegación del tablero
# Botón que abre la lista de todas las páginas, y el nombre de la lista para lectores de pantalla.
board-pages = Todas las páginas
# Grupo: todo el tráfico.
board-traffic = Tu tráfico
# Grupo: páginas sobre una visita.
board-visit = Una visita
# Grupo: lo que puedes hacer.
board-act = Qué hacer
# Grupo: para leer.
board-read = Para saber más

## Listas de indicadores que trae una persona (la línea de comandos).
# Se abrió la página; su host está en una lista que trajo la persona. $named: si la lista nombra una familia.
say-list-opened = Abriste { $host }, que está en la lista «{ $list }»{ $named ->
    [yes] {" "}como parte de { $family }
    *[no] {""}
  }.
# Como say-list-opened; la cargó una página.
say-list-loaded = Esta página cargó { $host }, que está en la lista «{ $list }»{ $named ->
    [yes] {" "}como parte de { $family }
    *[no] {""}
  }.
# Como say-list-opened; pedida por adelantado.
say-list-advance = El navegador pidió por adelantado { $host }, que está en la lista «{ $list }»{ $named ->
    [yes] {" "}como parte de { $family }
    *[no] {""}
  }.
# Como say-list-opened; el service worker del sitio hizo el contacto.
say-list-worker = El proceso en segundo plano de este sitio contactó { $host }, que está en la lista «{ $list }»{ $named ->
    [yes] {" "}como parte de { $family }
    *[no] {""}
  }.
# Un enlace revisado está en una lista que trajo la persona.
say-check-on-list = { $host } está en la lista «{ $list }»{ $named ->
    [yes] {" "}como parte de { $family }
    *[no] {""}
  }. No se contactó nada.
# Se leyó una lista. $format: STIX 2, MISP, CSV, hosts, txt.
list-read = Lista «{ $list }» ({ $format }): { $count ->
    [0] nada de ella se puede usar
    [one] se usa { $count } indicador
    *[other] se usan { $count } indicadores
  }.
# Columnas de una tabla y por qué se tomaron.
list-columns = Columnas leídas: { $columns }
# De los que se usan.
list-expired = { $count ->
    [one] { $count } ya no es válido, según la lista: cuenta como débil
    *[other] { $count } ya no son válidos, según la lista: cuentan como débiles
  }.
# Entradas que esperan a una persona; siguen ejemplos.
list-review = { $count ->
    [one] { $count } entrada no se usa mientras nadie la revise
    *[other] { $count } entradas no se usan mientras nadie las revise
  }:
# Entradas que no se tomaron; siguen los motivos.
list-refused = { $count ->
    [one] { $count } entrada no se tomó
    *[other] { $count } entradas no se tomaron
  }:
# Lugar en un archivo de texto.
list-line = línea { $line }
# Lugar en un archivo de texto.
list-line-character = línea { $line }, carácter { $character }
# Por qué un archivo no es una lista, y dónde. $why: uno de los textos list-fault; $place: list-line o list-line-character.
list-fault-at = { $why } ({ $place })
# Por qué un archivo no es una lista; va después de su nombre.
list-fault-empty = el archivo está vacío
# Como arriba.
list-fault-encoding = no es texto en UTF-8; guárdalo de nuevo como UTF-8
# Como arriba.
list-fault-zip = es un archivo ZIP; descomprímelo primero
# Como arriba.
list-fault-archive = es un archivo comprimido de otro tipo; descomprímelo primero
# Como arriba.
list-fault-gzip = sus datos gzip están dañados o incompletos
# Como arriba.
list-fault-not-a-list = es una página web u otro tipo de archivo, no una lista
# Como arriba.
list-fault-json = no es JSON válido, o termina antes de tiempo
# Como arriba.
list-fault-shape = es JSON, pero no un paquete STIX ni un evento MISP
# Como arriba.
list-fault-too-deep = sus corchetes están anidados demasiado hondo
# Como arriba.
list-fault-too-large = es demasiado grande, o lo es una de sus partes
# Como arriba.
list-fault-too-many = tiene demasiadas entradas
# Como arriba. $line: dónde empieza la fila.
list-fault-csv = la fila que empieza en la línea { $line } no tiene fin, o es demasiado larga
# Como arriba.
list-fault-no-domain-column = es una tabla sin columna de dominios, URL o direcciones
# Por qué no se tomaron entradas de una lista; siguen un número y un ejemplo.
list-why-unsupported = condiciones que una sola petición no puede responder
# Como arriba.
list-why-pattern = no es un patrón STIX válido
# Como arriba.
list-why-pattern-language = un patrón en otro lenguaje que no es STIX
# Como arriba.
list-why-other-kind = archivos, correo y otras cosas que las peticiones no muestran
# Como arriba.
list-why-invalid-host = no es un dominio válido
# Como arriba.
list-why-invalid-url = no es una dirección web
# Como arriba.
list-why-invalid-address = no es una dirección IP que todos lean igual
# Como arriba.
list-why-too-long = demasiado largo
# Como arriba.
list-why-malformed = una entrada sin los campos que necesita
# Como arriba.
list-why-public-suffix = es una terminación como .com o gob.mx, que comparten los dominios de mucha gente
# Como arriba.
list-why-reserved = un nombre o una dirección de redes locales
# Como arriba.
list-why-too-broad = un rango tan amplio que acusaría a terceros
# Como arriba.
list-why-dates = fechas imposibles
# Como arriba.
list-why-revoked = retirado por la propia lista
# Como arriba.
list-why-deleted = marcado como borrado
# Como arriba.
list-why-not-for-detection = la lista dice que no es para detectar
# Como arriba.
list-why-exception = una excepción de un bloqueador
# Como arriba.
list-why-regex = una expresión regular
# Como arriba.
list-why-rule = una regla de bloqueador que pide más que un dominio
# Por qué una entrada espera a una persona.
list-doubt-popular = un sitio que visita muchísima gente
# Por qué espera una entrada: gobierno, escuela o fuerzas armadas.
list-doubt-institution = un sitio de gobierno, de una escuela o de las fuerzas armadas
# Como arriba.
list-doubt-company = un dominio que se sabe que es de una empresa
# Como arriba.
list-doubt-shared-host = lo comparten personas sin relación entre sí; solo los subdominios dicen de quién se trata
# Como arriba.
list-doubt-shortener = un servicio que acorta los enlaces de todo el mundo
# Como arriba.
list-doubt-cdn = entrega miles de sitios sin relación entre sí
# Como arriba.
list-doubt-public-dns = un servidor de nombres público que cualquiera puede usar

# De qué tipo son los sitios a los que se vuelve, hasta donde lo dice su terminación
# $count: sitios a los que se vuelve; $kinds: lista de los de abajo, cada uno con su número.
metadata-kinds = De estos { $count }, el puro nombre dice el tipo, por su terminación o porque todo mundo lo conoce: { $kinds }. Para eso nadie tiene que abrir una página.
# $count: sitios. Parte de la lista de arriba.
metadata-kind-news = { $count } de noticias
# $count: sitios. Parte de la lista de arriba.
metadata-kind-social = { $count } de redes sociales
# $count: sitios. Parte de la lista de arriba.
metadata-kind-messages = { $count } de correo y mensajes
# $count: sitios. Parte de la lista de arriba.
metadata-kind-search = { $count } de búsqueda
# $count: sitios. Parte de la lista de arriba.
metadata-kind-video = { $count } de video y música
# $count: sitios. Parte de la lista de arriba.
metadata-kind-shop = { $count } de compras
# $count: sitios. Parte de la lista de arriba.
metadata-kind-bank = { $count } de bancos y pagos
# $count: sitios. Parte de la lista de arriba.
metadata-kind-health = { $count } de salud
# $count: sitios. Parte de la lista de arriba.
metadata-kind-assistant = { $count } de asistentes de IA
# $count: sitios. Parte de la lista de arriba.
metadata-kind-reference = { $count } de consulta
# $count: sitios. Parte de la lista de arriba.
metadata-kind-government = { $count } de gobierno
# $count: sitios.
metadata-kind-education = { $count } de educación
# $count: sitios.
metadata-kind-military = { $count } de fuerzas armadas
# $count: sitios.
metadata-kind-organisation = { $count } de organización (.org)
# Después del nombre de un sitio.
metadata-kind-is-news = noticias
# Después del nombre de un sitio.
metadata-kind-is-social = red social
# Después del nombre de un sitio.
metadata-kind-is-messages = correo y mensajes
# Después del nombre de un sitio.
metadata-kind-is-search = búsqueda
# Después del nombre de un sitio.
metadata-kind-is-video = video y música
# Después del nombre de un sitio.
metadata-kind-is-shop = compras
# Después del nombre de un sitio.
metadata-kind-is-bank = banco o pagos
# Después del nombre de un sitio.
metadata-kind-is-health = salud
# Después del nombre de un sitio.
metadata-kind-is-assistant = asistente de IA
# Después del nombre de un sitio.
metadata-kind-is-reference = consulta
# Después del nombre de un sitio.
metadata-kind-is-government = gobierno
# Después del nombre de un sitio.
metadata-kind-is-education = educación
# Después del nombre de un sitio.
metadata-kind-is-military = fuerzas armadas
# Después del nombre de un sitio.
metadata-kind-is-organisation = organización

# export, import: en las opciones, debajo del historial: el archivo en el que sale y vuelve
export-title = Guardar todo en un archivo
# Debajo de export-title.
export-text = Un archivo con tus opciones, todos los días guardados, tus listas, las llaves en que confías y tus recordatorios, para llevarlo a otra computadora o conservarlo. No lleva lo que en una lista espera tu revisión, ni la firma de una lista, ni lo que puso tu organización. Borrar en Testigo no lo borra.
# Arriba de las dos opciones.
export-form = El archivo queda
# Opción.
export-form-sealed = cifrado con una contraseña
# Opción.
export-form-readable = legible sin contraseña
# Debajo de los campos de la contraseña.
export-sealed-means = El archivo solo se abre con esta contraseña; nadie puede recuperarla. Lo mejor son varias palabras.
# El archivo sería legible.
export-readable-means = Quien encuentre un archivo legible ve qué días y a qué horas visitaste qué sitios, qué listas sigues y a qué empresas les escribiste. Queda entre tus descargas, los respaldos pueden copiarlo, y después de borrarlo muchas veces se puede recuperar. Elígelo solo si tienes que leerlo con otro programa.
# Botón.
export-save = Guardar el archivo
# Mientras se hace.
export-working = Se está haciendo el archivo.
# $size como "1.4 MB".
export-made =
    { $days ->
        [0] { $file } ({ $size }) está entre tus descargas; no lleva ningún día.
        [one] En { $file } hay un día ({ $size }). Está entre tus descargas.
       *[other] En { $file } hay { $days } días ({ $size }). Está entre tus descargas.
    }
# Después de export-made.
export-damaged =
    { $count ->
        [one] Una entrada ya no se puede leer y no va en él.
       *[other] { $count } entradas ya no se pueden leer y no van en él.
    }
# El archivo sería demasiado grande.
export-large = Esto no cabe en un solo archivo. No se guardó nada.

# Título.
import-title = Agregar desde un archivo
# Debajo de import-title.
import-text = Un archivo que Testigo guardó, aquí o en otra parte. Primero ves qué trae; no se escribe nada hasta que digas que sí.
# No se guarda historial: no se puede agregar nada.
import-off = Para agregar días desde un archivo, elige primero arriba que se guarden 7, 30 o 90 días.
# Nombre del campo del archivo.
import-choose = Elige el archivo o suéltalo aquí
# Mientras se lee.
import-reading = Se está leyendo el archivo.
# Nombre del campo: el archivo está cifrado.
import-passphrase = El archivo está cifrado. Su contraseña
# Botón de al lado.
import-open = Abrir el archivo
# Como dice.
import-wrong-passphrase = Esa no es la contraseña de este archivo.
# Más de 150 MB.
import-large = El archivo pesa más de 150 MB. Testigo no lo lee.
# No es un archivo de Testigo.
import-foreign = Este archivo no lo guardó Testigo. No se cambió nada.
# Su versión no se conoce.
import-newer = Otra versión de Testigo guardó este archivo en una forma que esta no conoce. Actualiza Testigo e inténtalo de nuevo. No se cambió nada.
# $where es un lugar en el archivo, como "days[3].visits[0].hour".
import-damaged = El archivo está dañado o lo cambiaron, en: { $where }. No se cambió nada.
# Nombre del bloque que muestra qué trae el archivo.
import-preview = Qué trae el archivo
# $visits es un número ya escrito; $from y $to son fechas.
import-holds =
    { $days ->
        [0] El archivo no trae ningún día ({ $size }).
        [one] El archivo trae un día, { $from } (páginas abiertas: { $visits }; { $size }).
       *[other] El archivo trae { $days } días, del { $from } al { $to } (páginas abiertas: { $visits }; { $size }).
    }
# Fechas, y una versión como 1.0.0.
import-made = Lo guardó Testigo { $extension } el { $made }, con el catálogo del { $catalogue }.
# Lo que se escribiría.
import-adds =
    { $days ->
        [0] No se agregaría ningún día.
        [one] Se agregaría un día.
       *[other] Se agregarían { $days } días.
    }
# $list nombra los días.
import-present =
    { $days ->
        [one] Un día ya está guardado aquí y se queda como está: { $list }.
       *[other] { $days } días ya están guardados aquí y se quedan como están: { $list }.
    }
# $keep es 7, 30 o 90. $list nombra los días.
import-outside =
    { $days ->
        [one] Un día queda fuera de los { $keep } días que se guardan y no se agrega: { $list }.
       *[other] { $days } días quedan fuera de los { $keep } días que se guardan y no se agregan: { $list }.
    }
# El perfil de riesgo está encendido.
import-at-risk = El perfil de riesgo está encendido: los nombres de sitios y las direcciones de páginas que trae el archivo no se escriben.
# Casilla.
import-options = Tomar también sus opciones
# Debajo de import-options.
import-options-text = Notificaciones, distintivo, sitios silenciados, mirada a fondo, país e idioma. Cuántos días se guardan y el perfil de riesgo se quedan como los tienes; en ese perfil, también los sitios silenciados.
# Botón.
import-add = Agregar estos días
# Botón.
import-cancel = Dejarlo
# Mientras se escriben.
import-writing = Se está escribiendo lo que trae.
# Después.
import-done =
    { $days ->
        [0] No se agregó ningún día.
        [one] Se agregó un día.
       *[other] Se agregaron { $days } días.
    }
# Después de import-done.
import-options-taken = Sus opciones ya están puestas; con «Deshacer» vuelven las tuyas.
# El disco está lleno, o el historial sería demasiado grande.
import-no-room = No hay lugar. No se agregó nada.
# El almacenamiento se negó.
import-failed = El almacenamiento del navegador no lo hizo. No se agregó nada; reinicia el navegador e inténtalo de nuevo.
# Título de un grupo de opciones.
options-group-alerts = Alertas
# Título de un grupo de opciones.
options-group-remembered = Lo que se recuerda
# Título de un grupo de opciones: listas de indicadores de otros.
options-group-lists = Listas
# Título de un grupo de opciones.
options-group-looks = Aspecto e idioma
# Título de un grupo de opciones.
options-group-organisations = Para organizaciones
# Título de un grupo de opciones.
options-group-about = Acerca de Testigo y licencias
# Para lectores de pantalla: los enlaces a los grupos de opciones.
options-contents = Grupos de opciones

### Listas de fuera, en las opciones
# Título de la sección.
lists-title = Tus listas
# Debajo de él.
lists-text = Una línea de ayuda o un grupo de investigación puede conocer direcciones que Testigo no trae. Puedes agregar su lista desde un archivo: Testigo buscará también lo que contiene, y dirá el nombre de la lista cada vez que encuentre algo. Cuesta un poco de memoria, y nunca se descarga nada: cada archivo, y cada uno más nuevo, lo traes tú.
# En una ventana privada.
lists-private = Esta es una ventana privada: aquí las listas se pueden leer, y nada se puede cambiar.
# No se guarda ninguna lista.
lists-none = No has agregado ninguna lista. Testigo busca lo que ya trae.
# El almacenamiento no contestó.
lists-unread = Por ahora no se pueden leer las listas. Reinicia el navegador e inténtalo de nuevo.
# Una lista de la que no queda más que el nombre.
lists-lost = La lista «{ $name }» ya no está en el almacenamiento del navegador, y Testigo no busca sus entradas. Agrega su archivo de nuevo.
# En una lista que trajo una organización.
lists-of-organisation = Viene de tu organización y no se puede quitar aquí.
# Problema de una lista.
lists-damaged = Esta lista está dañada en el almacenamiento del navegador y no cuenta. Vuelve a traer su archivo con «Cambiar por un archivo más nuevo», o quítala.
# Problema de una lista.
lists-past = Quien la publica fijó un día hasta el que se puede confiar en ella, y ese día ya pasó. Consigue un archivo más nuevo en su página.
# Etiqueta y campo: quién publica una lista.
lists-publisher = Quién la publica
# Etiqueta y campo.
lists-licence = Licencia
# No se sabe quién la publica, o con qué licencia.
lists-not-said = no se dijo
# Etiqueta.
lists-imported = Agregada
# $when: fecha y hora; $days: días completos desde entonces.
lists-imported-when =
    { $days ->
        [0] { $when } (hoy)
        [one] { $when } (hace un día)
       *[other] { $when } (hace { $days } días)
    }
# Etiqueta.
lists-youngest = Entrada más reciente
# Ninguna entrada dice cuándo se reportó.
lists-no-day = sus entradas no dan fecha
# Etiqueta.
lists-entries = Entradas
# De las entradas; va entre paréntesis. $count
lists-expired =
    { $count ->
        [one] una ya no es válida, según la propia lista: cuenta como débil
       *[other] { $count } ya no son válidas, según la propia lista: cuentan como débiles
    }
# Etiqueta.
lists-refused = No se tomaron
# Etiqueta.
lists-waiting = Esperan tu revisión
# Etiqueta.
lists-accepted = Aceptadas por ti tras revisarlas
# Debajo de una lista con entradas que esperan.
lists-waiting-means = Lo que espera no cuenta. Para verlo, vuelve a dar el archivo de la lista, el mismo o uno más nuevo: la vista previa muestra cada entrada con su motivo.
# Etiqueta: el papel de las entradas que no dicen ninguno.
lists-role = Papel de las entradas que no lo dicen
# Etiqueta: la familia de las entradas que no nombran ninguna.
lists-family = Familia de las entradas que no la nombran
# Etiqueta.
lists-vouched = Firma
# Nadie responde por ella.
lists-unsigned = sin firma: nada prueba quién la hizo, ni que no la hayan cambiado en el camino
# $name: de quién es la llave.
lists-signed = firmada por { $name }, en cuya llave confían tú o tu organización
# Etiqueta: número de una lista firmada.
lists-version = Versión
# Etiqueta: día de una lista firmada.
lists-expires = De confianza hasta
# Etiqueta: archivo del que vino.
lists-from = Viene de
# No vino de un archivo.
lists-from-pasted = texto pegado
# Enlace.
lists-open-page = Abrir la página de quien la publica
# Botón.
lists-replace = Cambiar por un archivo más nuevo
# Botón, cuando hay entradas por revisar.
lists-replace-or-look = Cambiar, o revisar lo que espera
# Botón.
lists-edit = Editar nombre y origen
# Botón.
lists-remove = Quitar
# Pregunta. $name: la lista.
lists-remove-ask = ¿Quitar «{ $name }»? Testigo dejará de buscar sus entradas. Lo que ya se encontró se queda donde está escrito.
# Botón: contesta lists-remove-ask y lists-key-remove-ask.
lists-remove-yes = Sí, quitar
# Hecho. $name
lists-removed = «{ $name }» se quitó.
# Botón.
lists-save = Guardar
# Botón.
lists-cancel = Cancelar
# Campo.
lists-name = Nombre
# Campo.
lists-page = Página donde hay archivos más nuevos (https)
# El nombre está vacío.
lists-name-missing = Ponle un nombre a la lista: se dice como la fuente de lo que se encuentre.
# La página no es una dirección https.
lists-page-wrong = La página debe ser una dirección que empiece con https://, o quedar vacía.
# No se cambió nada.
lists-no-room = No hay lugar para esta lista. Caben 32 listas, hasta 64 MB en total, mientras quede espacio en el disco. No se cambió nada. Quita otra lista, o libera espacio.
# No se cambió nada.
lists-gone = Esa lista, o lo que se leyó del archivo, ya no está. No se cambió nada. Vuelve a dar el archivo.
# No se cambió nada.
lists-failed = El almacenamiento del navegador no respondió. No se cambió nada; reinicia el navegador e inténtalo de nuevo.
# Título.
lists-bring = Agregar una lista
# Etiqueta del campo de archivo.
lists-choose = Elige un archivo, o suéltalo aquí
# Lo mismo, para una lista que se cambia. $name
lists-choose-newer = Elige el archivo más nuevo de «{ $name }», o suéltalo aquí
# Debajo del campo de archivo.
lists-choose-means = STIX 2, MISP, CSV, hosts o una simple lista de dominios, como texto o gzip. Elige junto con él su firma (.sig), si la hay. Verás todo antes de que cuente.
# Botón: el archivo no es uno más nuevo de una lista.
lists-as-new = Mejor agregar otra lista
# Abre el campo de texto.
lists-paste = O pega un texto
# Etiqueta del campo de texto.
lists-paste-label = Texto de la lista
# Botón.
lists-read = Leerlo
# Mientras se lee un archivo. $file
lists-reading = Se está leyendo «{ $file }».
# Mientras se lee un texto.
lists-reading-pasted = Se está leyendo el texto.
# $read, $total: tamaños; $entries
lists-reading-progress = { $read } de { $total }; { $entries ->
        [0] ninguna entrada todavía
        [one] una entrada
       *[other] { $entries } entradas
    }
# Se está escribiendo la lista.
lists-keeping = Se está guardando la lista.
# Nombra lo que se leyó. $file
lists-file = «{ $file }»
# Nombra lo que se leyó, al principio de una oración.
lists-pasted = El texto pegado
# $file: uno de los dos de arriba; $why: empieza con minúscula y dice qué hacer.
lists-fault = { $file } no se agregó, ni siquiera en parte: { $why }.
# La memoria o el navegador no pudieron. $file
lists-read-failed = { $file } no se pudo leer: el navegador no pudo más. No se agregó nada. Cierra otras pestañas, o elige el archivo de nuevo si se movió o cambió mientras tanto.
# La persona lo detuvo.
lists-stopped = Se detuvo. No se agregó nada.
# Más de una lista a la vez.
lists-several = Son varias listas. Da una a la vez, con su firma si la hay. No se agregó nada.
# Una firma sola.
lists-signature-alone = Es una firma sin su lista. Da los dos archivos juntos. No se agregó nada.
# Por qué no se cree una firma; va después del archivo.
lists-signature-malformed = Testigo no puede leer su firma; guárdala de nuevo desde la página de quien la publica
# Como arriba.
lists-signature-unknown-key = está firmado con una llave en la que no confías. Agrega abajo la llave de quien lo publica, si te la dio por otra vía
# Como arriba.
lists-signature-wrong = su firma no corresponde: el archivo no es el que se firmó. Consigue otra vez los dos con quien lo publica; si vuelve a pasar, avísale
# Como arriba.
lists-signature-older = es más viejo que la lista que tienes. Esa se queda
# Como arriba.
lists-signature-expired = ya pasó el día hasta el que se puede confiar en él. Consigue un archivo más nuevo
# Como arriba.
lists-signature-not-yet = dice que se hizo en el futuro. Revisa el reloj de tu computadora
# Como arriba.
lists-signature-another-list = su firma es de otra lista
# Como arriba.
lists-signature-unsigned = la lista que tienes está firmada, y este archivo no. Da junto con él su firma (.sig)
# Hecho. $name
lists-added = «{ $name }» se agregó y cuenta desde ahora.
# Hecho. $name
lists-replaced = «{ $name }» se cambió por el archivo más nuevo, que cuenta desde ahora.
# Título de la vista previa. $file
lists-preview = Lo que contiene «{ $file }»
# Título de la vista previa de un texto.
lists-preview-pasted = Lo que contiene el texto
# Debajo de él.
lists-preview-nothing-yet = Nada de esto cuenta todavía. Revísalo primero.
# Etiqueta.
lists-format = Se leyó como
# Etiqueta.
lists-columns = Columnas leídas
# Una columna. $column: su nombre; $as: por qué se tomó.
lists-column = { $column } ({ $as })
# Por qué se tomó una columna; va entre paréntesis.
lists-column-value = valor
# Por qué se tomó una columna; va entre paréntesis.
lists-column-host = dominio
# Por qué se tomó una columna; va entre paréntesis.
lists-column-url = dirección web
# Por qué se tomó una columna; va entre paréntesis.
lists-column-address = dirección IP
# Por qué se tomó una columna; va entre paréntesis.
lists-column-type = tipo
# Por qué se tomó una columna; va entre paréntesis.
lists-column-for-detection = para detectar
# Por qué se tomó una columna; va entre paréntesis.
lists-column-family = familia
# Por qué se tomó una columna; va entre paréntesis.
lists-column-date = fecha
# Por qué se tomó una columna; va entre paréntesis.
lists-column-role = papel
# Por qué se tomó una columna; va entre paréntesis.
lists-column-confidence = confianza
# Abre entradas. $count
lists-first-entries =
    { $count ->
        [one] Mostrar la primera
       *[other] Mostrar las primeras { $count }
    }
# Título. $count: entradas
lists-not-understood =
    { $count ->
        [one] Una entrada no se toma
       *[other] { $count } entradas no se toman
    }
# Título. $count: entradas
lists-too-broad =
    { $count ->
        [one] Una entrada se rechaza por demasiado amplia: acusaría a gente que no tiene nada que ver
       *[other] { $count } entradas se rechazan por demasiado amplias: acusarían a gente que no tiene nada que ver
    }
# Un motivo y su número.
lists-reason = { $why }: { $count }
# Un motivo y su lugar.
lists-reason-at = { $why } ({ $place })
# Título. $count: entradas
lists-review =
    { $count ->
        [one] Una entrada necesita tu revisión
       *[other] { $count } entradas necesitan tu revisión
    }
# Debajo de él.
lists-review-means = Muchísima gente usa estos sitios en su vida diaria. No cuentan si no los marcas: hazlo solo si quien publica la lista de verdad se refiere al sitio entero.
# $shown de $count
lists-review-more = Aquí solo se pueden aceptar las primeras { $shown } de { $count }; las demás no cuentan.
# Título. $name: la lista que se cambiaría.
lists-change = Qué cambiaría en «{ $name }»
# Se va más de lo que se queda.
lists-loses-most = Se irían más de la mitad de las entradas que tienes. Puede que el archivo esté incompleto, o que sea otra lista: mira la página de quien la publica antes de aceptar.
# $count
lists-change-added = Nuevas: { $count }
# $count
lists-change-gone = Ya no están: { $count }
# $count
lists-change-altered = Con cambios: { $count }
# $count
lists-change-same = Sin cambios: { $count }
# Abre ejemplos. $count
lists-examples =
    { $count ->
        [one] Mostrar una
       *[other] Mostrar { $count }
    }
# No se puede usar nada.
lists-nothing = Nada de este archivo se puede usar, así que no hay nada que agregar.
# Nada se puede usar sin revisión.
lists-nothing-but-review = Nada de este archivo cuenta por sí solo. Marca arriba lo que hayas comprobado, o déjalo así.
# Título de los campos.
lists-details = Cómo la llamas, y de dónde viene
# Etiqueta. $count: entradas
lists-role-choose =
    { $count ->
        [one] Una entrada no dice qué papel tuvo. Contarla como
       *[other] { $count } entradas no dicen qué papel tuvieron. Contarlas como
    }
# Debajo de esa elección.
lists-role-means = Como parte de la infraestructura, un contacto llega cuando mucho a Exposición. Con uno de los otros papeles puede llegar a ser una Alerta mientras el informe sea reciente: elige uno solo si quien la publica lo dice.
# Etiqueta. $count: entradas
lists-family-choose =
    { $count ->
        [one] Una entrada no nombra familia. Llamarla (puede quedar vacío)
       *[other] { $count } entradas no nombran familia. Llamarla (puede quedar vacío)
    }
# Botón.
lists-add = Agregar esta lista
# Botón.
lists-put-in-place = Ponerla en lugar de la anterior
# Título de una sección.
lists-publishers = Dónde se publican listas
# Debajo de él.
lists-publishers-text = Estas páginas se abren en una pestaña, como una visita común tuya: el sitio ve tu dirección, como cualquier otro. Guarda ahí el archivo y luego suéltalo aquí. Testigo ya trae la mayor parte de lo que tenían publicado el día de su catálogo.
# Qué publica alguien.
lists-about-amnesty = El laboratorio de seguridad de Amnistía: una carpeta por investigación, con archivos STIX y listas de dominios.
# Qué publica alguien.
lists-about-mvt = Las listas que usa Mobile Verification Toolkit: una carpeta por informe, con archivos STIX.
# Qué publica alguien.
lists-about-citizenlab = Una carpeta por informe hasta 2020, con archivos CSV y MISP. Su licencia no permite uso comercial.
# Qué publica alguien.
lists-about-echap = Direcciones de stalkerware, los programas con que alguien espía a personas cercanas. Muchas son tiendas y paneles de control de quienes los hacen.
# Qué publica alguien.
lists-about-targetedthreats = Reunida de informes sobre ataques contra la sociedad civil, en un solo archivo CSV.
# Título de una sección.
lists-keys = Llaves en las que confías
# Debajo de él.
lists-keys-text = Quien publica listas puede firmarlas. Con su llave, Testigo sabe que un archivo es en verdad suyo, que nadie lo cambió y que no es uno viejo que te dan otra vez. Toma una llave solo de un lugar en que confíes, y no del mismo del que vino la lista.
# Junto a una llave.
lists-key-of-organisation = de tu organización
# Abre los campos de una llave.
lists-key-new = Agregar una llave
# Campo.
lists-key-name = De quién es la llave
# Campo.
lists-key = Llave Ed25519 en base 64
# Botón.
lists-key-add = Confiar en esta llave
# Pregunta. $name
lists-key-remove-ask = ¿Ya no confiar en la llave de «{ $name }»? Las listas que firmó se quedan; a sus archivos más nuevos ya no se les creerá.
# No se puede leer la llave.
lists-key-malformed = Eso no es una llave Ed25519 en base 64. Cópiala completa de quien publica las listas. No se agregó nada.
# La llave no tiene nombre.
lists-key-nameless = Di de quién es la llave. No se agregó nada.
# Hecho.
lists-key-pinned = Se agregó la llave.
# Hecho.
lists-key-unpinned = Se quitó la llave.
# Otras palabras con que alguien puede buscar la sección; no se muestran.
lists-terms = STIX MISP CSV hosts IOC indicadores amenazas importar subir bloqueo espionaje archivo
# Lo mismo.
lists-terms-keys = firma llave clave Ed25519 pública firmada confianza
# Una opción, en lo que cambió.
options-field-at-risk = Perfil de riesgo
# Una opción, en lo que cambió: cómo se dicen los hallazgos de un nivel. $level
options-field-level = Hallazgos de nivel «{ $level }»
# Una opción, en lo que cambió: cómo se dice un tipo de hallazgo. $kind
options-field-detector = Hallazgos del tipo «{ $kind }»
# Una opción, en lo que cambió: si un sitio o empresa está en silencio. $name
options-field-mute = { $name }
# Valor de una opción.
options-value-on = encendido
# Valor de una opción.
options-value-off = apagado
# Valor de la opción del país: supuesto.
options-value-guess = según la zona horaria
# Valor de la opción de horas tranquilas. $from y $to: horas del día.
options-value-quiet = de { $from } a { $to }
# Valor de una opción.
options-value-muted = en silencio
# Valor de una opción. $moment: fecha y hora.
options-value-muted-until = en silencio hasta el { $moment }
# Valor de una opción: sin silenciar.
options-value-heard = sin silenciar
# Después de un cambio. $what: ver options-saved-one y options-saved-several.
options-saved = Guardado. { $what }.
# Después de deshacer un cambio. $what: ver options-saved-one y options-saved-several.
options-undone = Deshecho. { $what }.
# $what: la opción; $value: lo que es ahora.
options-saved-one = { $what }: { $value }
# Cambiaron varias opciones a la vez. $count
options-saved-several =
    { $count ->
        [one] Una opción
       *[other] { $count } opciones
    }
# Después de options-saved, cuando se quitaron días o nombres.
options-saved-loss = Lo que se quitó no vuelve: deshacer solo regresa la opción.
# Botón, junto a options-saved.
options-undo = Deshacer
# Botón, junto a options-undone: deshace el cambio anterior a ese.
options-undo-more = Deshacer otro
# Botón sin palabras: quita el aviso.
options-saved-close = Cerrar este aviso
# Pregunta antes de que se borren días del historial. $days
options-loss-days =
    { $days ->
        [one] Esto borra un día del historial. No se puede deshacer. ¿Borrarlo?
       *[other] Esto borra { $days } días del historial. No se puede deshacer. ¿Borrarlos?
    }
# Pregunta antes de encender el perfil de riesgo. $days: cuántos días hay guardados
options-loss-names =
    { $days ->
        [0] Esto borra los recordatorios de cartas, que nombran empresas. No se puede deshacer. ¿Encender el perfil?
        [one] Esto quita del único día guardado los nombres de sitios y las direcciones de páginas, y borra los recordatorios de cartas. No se puede deshacer. ¿Encender el perfil?
       *[other] Esto quita de los { $days } días guardados los nombres de sitios y las direcciones de páginas, y borra los recordatorios de cartas. No se puede deshacer. ¿Encender el perfil?
    }
# Pregunta, donde no se sabe qué hay guardado.
options-loss-unknown = El almacenamiento de Testigo no dice ahora qué se quitaría del historial. Lo que se quite no vuelve. ¿Hacerlo de todos modos?
# Título de una opción.
stop-title = Detener antes de abrir
# Debajo de stop-title.
stop-text = Si vas a abrir una dirección por la que Testigo daría una alerta, el navegador la detiene antes y una página de Testigo dice por qué; ahí decides si vuelves o si la abres una sola vez. Nunca se bloquea nada más, y al apagar esta opción se quitan todas las reglas.
# Casilla.
stop-on = Detener esas páginas antes de que se abran
# Debajo de la casilla: lo que cuesta.
stop-cost = Las páginas se abren igual de rápido. El navegador guarda en sus propios archivos las direcciones que detiene, y nada sobre ti. Una dirección que cambió de manos puede detenerse aunque hoy sea inofensiva. También vale en ventanas privadas, si ahí permitiste a Testigo.
# Debajo de la casilla, cuando está encendida: cuánto se detiene.
stop-count = { $hosts ->
    [one] Se detienen ahora: un dominio con todos sus subdominios
   *[other] Se detienen ahora: { $hosts } dominios con todos sus subdominios
}{ $urls ->
    [0] .
    [one] , y una dirección suelta.
   *[other] , y { $urls } direcciones sueltas.
}
# Después de stop-count: lo que no tuvo lugar o no puede escribirse como regla.
stop-left = { $count ->
    [one] Una más no se detiene: el navegador no tiene espacio para ella o no puede expresarla como regla. Si se abre, la alerta llega como siempre.
   *[other] { $count } más no se detienen: el navegador no tiene espacio para ellas o no puede expresarlas como regla. Si se abren, la alerta llega como siempre.
}
# El navegador no aceptó las reglas.
stop-refused = El navegador no aceptó las reglas: no se detiene nada. Apaga esta opción y enciéndela otra vez, o reinicia el navegador.
# Está encendida, pero falta el permiso de ver los sitios.
stop-blind = Sin el permiso de ver los sitios, el navegador no detiene nada.
# Título de la página que está en lugar de una que se detuvo.
stop-page = Detenida antes de abrir
# Su primera línea.
stop-lead = Esta página se detuvo antes de abrirse
# $host es el host de la dirección detenida, $family un programa espía o una campaña.
stop-why = { $host } fue señalada como parte de { $family }.
# Lo mismo de una sola dirección (URL).
stop-why-url = Esta dirección exacta en { $host } fue señalada como parte de { $family }.
# Lo mismo por una lista que alguien trajo.
stop-why-list = { $host } está en la lista «{ $list }»{ $named ->
    [yes] {" "}como parte de { $family }
   *[no] {""}
}.
# La entrada por la que se detuvo ya no está.
stop-why-gone = Se detuvo por una entrada que ya no se usa. Si vuelves y sigues otra vez el enlace, se abrirá.
# Qué se envió.
stop-not-sent = El navegador no la abrió, porque Testigo se lo pidió: no se le pidió nada a { $host } ni se cargó nada de ahí. Puede ser que el navegador ya haya buscado el nombre o preparado una conexión, como lo hace mientras escribes o apuntas a un enlace.
# Redirecciones en el camino: ellas sí se enteraron.
stop-through = { $count ->
    [one] En el camino, tu navegador pasó por { $hosts }, que te envió hacia acá: sabe que alguien siguió el enlace.
   *[other] En el camino, tu navegador pasó por { $hosts }, que te enviaron hacia acá: saben que alguien siguió el enlace.
}
# La página con el enlace, si el navegador lo dice.
stop-from = Venías de { $host }.
# Enlace a la ficha que dice qué significan esas listas.
stop-card = Qué significa que una dirección esté en una lista
# Primer botón: el camino seguro.
stop-back = Volver
# Segundo botón.
stop-copy = Copiar la dirección como evidencia
# Se copió.
stop-copied = Copiada de forma que nadie la abra por accidente, con la hora y quién la señaló.
# Primer paso.
stop-step-keep = Guarda cómo te llegó: el mensaje, el correo o la página, con su fecha y quién lo envió. No borres nada, y no reenvíes el enlace tal cual.
# Segundo paso.
stop-step-copy = Copia la dirección como evidencia (botón de arriba) y guárdala con lo anterior.
# Abre la pregunta de abajo.
stop-continue = Abrirla de todos modos…
# El riesgo, antes del segundo clic.
stop-continue-risk = Páginas como esta pueden atacar el dispositivo en cuanto se abren, aunque no toques nada. Abre { $host } solo si sabes con certeza qué es. Se abre una vez, en esta pestaña; la próxima vez se detiene de nuevo.
# Quita la pregunta.
stop-continue-no = No abrirla
# El segundo clic.
stop-continue-yes = Abrirla una vez
# No se pudo dejar pasar.
stop-continue-failed = El navegador no la dejó pasar. No se abrió nada.
# Por qué existe esta página; sigue un enlace.
stop-why-here = Esto está encendido en las opciones.
# Ese enlace.
stop-to-options = Opciones: detener antes de abrir
# El navegador recuperó la pestaña más tarde.
stop-forgotten = Ya no se recuerda qué dirección era, y no se abrió nada de ella.
# Primera línea del texto copiado.
stop-line-what = Detenida por Testigo antes de abrirse
# En el texto copiado, antes de la dirección.
stop-line-address = Dirección
# En el texto copiado, antes de la hora.
stop-line-time = Hora
# En el texto copiado, antes de la página que llevó ahí.
stop-line-from = Venía de
# En el texto copiado, antes de los hosts que redirigieron.
stop-line-through = Pasó por
# En el texto copiado, antes de la entrada que coincidió.
stop-line-indicator = Señalada
# En el texto copiado, antes del programa espía o la campaña.
stop-line-family = Como parte de
# En el texto copiado, antes de la fuente.
stop-line-source = Fuente
# Testigo detuvo una navegación a un host señalado: en el popup de la página que llevó ahí.
say-held = Testigo detuvo { $host } antes de que se abriera: fue señalada como parte de { $family }. No se le envió nada.
# Como say-held, por una lista que alguien trajo.
say-held-list = Testigo detuvo { $host } antes de que se abriera: está en la lista «{ $list }»{ $named ->
    [yes] {" "}como parte de { $family }
   *[no] {""}
}. No se le envió nada.
# Qué pasó con la petición.
outcome-held = detenida por Testigo antes de abrirse
# Etiqueta del campo de búsqueda de las opciones.
options-search = Buscar en las opciones
# Debajo del campo de búsqueda.
options-search-hint = Con / llegas aquí desde cualquier parte de la página; con Escape lo vacías.
# No se encontró nada. $query: lo que se escribió.
options-search-none = Ninguna opción habla de «{ $query }».
# Cuántas secciones se muestran. $count
options-search-found =
    { $count ->
        [one] Se muestra una sección.
       *[other] Se muestran { $count } secciones.
    }
# Botón: vacía el campo de búsqueda.
options-search-clear = Mostrar todas las opciones
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-badge = icono número barra contador insignia
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-deeper = velocidad lento cifrado encabezados referer
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-history = guardar días borrar registro retención contraseña clave cifrado disco anónimo
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-erase = eliminar quitar limpiar restablecer desinstalar
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-home = nación región jurisdicción extranjero ley México
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-language = español inglés traducción language
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-permissions = acceso dar permitir navegador
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-silence = red internet peticiones telemetría privacidad
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-about = versión licencia código fuente derechos

## Avisos: hasta dónde llegan, silencio, registro, y lo que dicen las notificaciones (sin sitio, sin empresa, sin familia: otros ven la pantalla)

# Palabra del nivel cuando todo lo encontrado está oculto.
popup-level-hidden = Oculto por ti
# Frase cuando todo lo encontrado está oculto por las opciones. $site, $count (hallazgos).
say-hidden = En { $site } hay hallazgos que decidiste no ver aquí.
# Debajo del veredicto. $count hallazgos no se muestran.
popup-hidden =
    { $count ->
        [one] Tus opciones ocultan un hallazgo; el nivel y la frase son de lo que sí se muestra.
       *[other] Tus opciones ocultan { $count } hallazgos; el nivel y la frase son de lo que sí se muestra.
    }
# Botón que sigue a popup-hidden.
popup-hidden-options = Ver las opciones
# Renglón cuando el sitio está silenciado por un tiempo. $time: fecha y hora.
popup-muted-until = Silenciado hasta el { $time }: sin notificación ni distintivo para este sitio.
# Nombre del grupo de botones con el tiempo. $name: sitio o empresa.
popup-mute-for = Silenciar { $name } por cuánto tiempo
# Arriba de los botones con el tiempo, para un sitio.
popup-mute-site-text = Sin notificación ni distintivo para este sitio, ni siquiera por una alerta. Esta ventana lo sigue contando todo.
# Botón junto a una empresa.
popup-mute-company = Silenciar esta empresa
# Arriba de los botones con el tiempo, para una empresa.
popup-mute-company-text = Sin notificación ni distintivo por lo que haga esta empresa, en ningún sitio. Una alerta por una dirección señalada sí llega.
# Junto a una empresa que está silenciada.
popup-muted-company = silenciada
# Título del botón: lo encontrado no llega al distintivo.
badge-title-quiet = Testigo: lo que notó aquí no va en el distintivo, como lo elegiste. Ábrelo para leerlo.
# Notificación: cómo se llegó a una dirección. $way: opened, loaded, advance, worker. $from: report (informe público) o list (lista de la persona).
notify-contact =
    { $way ->
        [opened] Abriste una dirección
        [loaded] Una página cargó una dirección
        [advance] El navegador pidió por adelantado, sin que tú la abrieras, una dirección
       *[worker] El proceso en segundo plano de un sitio contactó una dirección
    } { $from ->
        [list] que está en una lista que agregaste.
       *[report] que fue señalada en un informe público.
    }
# Como notify-contact, cuando no se vio respuesta.
notify-tried =
    { $way ->
        [opened] El navegador intentó abrir una dirección
        [loaded] Una página intentó cargar una dirección
        [advance] El navegador intentó pedir por adelantado, sin que tú la abrieras, una dirección
       *[worker] El proceso en segundo plano de un sitio intentó contactar una dirección
    } { $from ->
        [list] que está en una lista que agregaste; no se vio respuesta.
       *[report] que fue señalada en un informe público; no se vio respuesta.
    }
# Sigue a notify-contact. $role: uno de los textos role-….
notify-role = Su papel, según quien la señaló: { $role }.
# Sigue a notify-role. $age: recent (hasta dos años), dated (dos a cinco), old (más).
notify-age =
    { $age ->
        [recent] Se señaló en los últimos dos años.
        [dated] Se señaló hace dos a cinco años.
       *[old] Se señaló hace más de cinco años: por sí solo, dice poco sobre hoy.
    }
# En lugar de alert-not-proof, para el sitio público de un fabricante.
notify-vendor = Visitarlo no es señal de infección.
# Notificación de lo demás. $what: lo que se notó (encabezado). $way: opened, loaded, advance, worker.
notify-noticed =
    { $way ->
        [advance] En una página pedida por adelantado: { $what }.
        [worker] En el proceso en segundo plano de un sitio: { $what }.
       *[loaded] En una página: { $what }.
    }
# Cuántos hallazgos más de la misma visita. $count
notify-more =
    { $count ->
        [one] Y un hallazgo más en la misma visita.
       *[other] Y { $count } hallazgos más en la misma visita.
    }
# Final de una notificación.
notify-click = Haz clic para ver la evidencia y qué hacer.
# Título de la notificación de alertas que esperaron.
notify-summary-title = Alertas que esperaron
# Alertas que no se notificaron cuando llegaron: horas de silencio o más de cinco en una hora. $count
notify-summary =
    { $count ->
        [one] Mientras no había notificaciones, Testigo tuvo una alerta.
       *[other] Mientras no había notificaciones, Testigo tuvo { $count } alertas.
    }
# Título de la notificación de prueba.
notify-test-title = Prueba de Testigo
# Notificación de prueba.
notify-test = Es solo una prueba: así llegan las notificaciones. No pasó nada.
# Lo que un detector nota, como encabezado.
alerts-detector-known-infrastructure = Direcciones señaladas
# Lo que un detector nota, como encabezado.
alerts-detector-plaintext = Lo que viaja sin cifrar
# Lo que un detector nota, como encabezado.
alerts-detector-programme-company = Empresas de programas revelados
# Lo que un detector nota, como encabezado.
alerts-detector-carrier-network = Redes de operadores en casos revelados
# Lo que un detector nota, como encabezado.
alerts-detector-proxy-chain = Cadenas de redirecciones
# Lo que un detector nota, como encabezado.
alerts-detector-shared-identifier = El mismo identificador en varias empresas
# Lo que un detector nota, como encabezado.
alerts-detector-jurisdiction = Países donde las empresas tienen su sede
# Lo que un detector nota, como encabezado.
alerts-detector-tracker = Otras empresas en la página
# Encabezado: hasta dónde llega cada nivel.
alerts-reach = Hasta dónde llega cada hallazgo
# Debajo de alerts-reach.
alerts-reach-text = Elige por nivel si algo se notifica, si va en el distintivo, o si solo se lee en la ventana. El tablero y la evidencia siempre lo tienen todo. Ninguna notificación nombra un sitio, y no hacen sonido donde el navegador lo permite. La misma llega como máximo una vez por semana, y al cerrar el navegador eso se olvida: Testigo no guarda en el disco ninguna lista de alertas.
# Nombre de una lista para elegir. $name: nivel o tipo de hallazgo.
alerts-reach-of = Hasta dónde llega: { $name }
# Opción: solo en el tablero y en la evidencia.
alerts-reach-nothing = En ninguna parte
# Opción: se lee en la ventana de Testigo.
alerts-reach-popup = Solo en la ventana
# Opción: ventana y distintivo.
alerts-reach-badge = Ventana y distintivo
# Opción: ventana, distintivo y notificación.
alerts-reach-notification = Con notificación
# Opción de un tipo de hallazgo: como diga su nivel.
alerts-reach-as-level = Como su nivel
# Debajo de las opciones por nivel.
alerts-reach-least = Una alerta siempre se lee en la ventana. Si ocultas algo, la ventana dice cuántos hallazgos faltan y nunca dice «sin hallazgos».
# Renglón que se abre: elegir por tipo de hallazgo.
alerts-detectors = Elegir por tipo de hallazgo
# Como alerts-detectors, con $count tipos elegidos aparte.
alerts-detectors-some =
    { $count ->
        [one] Por tipo de hallazgo: uno elegido aparte
       *[other] Por tipo de hallazgo: { $count } elegidos aparte
    }
# Debajo de alerts-detectors.
alerts-detectors-text = Lo que elijas aquí vale en lugar del nivel, sea cual sea.
# Botón.
alerts-detectors-clear = Todos como su nivel
# Encabezado.
alerts-test = Probar
# Debajo de alerts-test.
alerts-test-text = Muestra una notificación que dice que es una prueba. Si hace falta, primero pide el permiso.
# Botón.
alerts-test-button = Mostrar una notificación de prueba
# Después de la prueba: el navegador la aceptó.
alerts-test-notified = El navegador la mostró. ¿No apareció? Revisa en tu sistema que las notificaciones de este navegador estén permitidas y que no esté activo «No molestar» o un modo de concentración.
# Después de la prueba: falta el permiso.
alerts-test-permission = Falta el permiso del navegador, así que no se mostró nada.
# Después de la prueba: el navegador no la mostró.
alerts-test-failed = El navegador no la mostró. Revisa en tu sistema que las notificaciones de este navegador estén permitidas.
# Encabezado.
alerts-quiet = Horas de silencio
# Debajo de alerts-quiet.
alerts-quiet-text = Ninguna notificación a esas horas, por el reloj de esta computadora. Las alertas de ese rato se avisan juntas, una vez, cuando terminan; lo demás queda en el registro de abajo.
# Casilla.
alerts-quiet-on = Sin notificaciones a ciertas horas
# Campo: hora.
alerts-quiet-from = Desde las
# Campo: hora.
alerts-quiet-to = Hasta las
# Cuando las dos horas son la misma.
alerts-quiet-same = Las dos horas son la misma: nada cambió.
# Debajo del encabezado de silenciados.
alerts-muted-text = Sin notificación ni distintivo para estos sitios y empresas; en un sitio silenciado, tampoco por una alerta. La ventana de Testigo lo sigue contando todo. Sus nombres quedan cifrados en el disco, y se quitan cuando termina el plazo.
# Campo: por cuánto tiempo.
alerts-muted-span = Por cuánto tiempo
# Debajo de la lista de silenciados.
alerts-muted-companies = Para silenciar una empresa, ábrela en «Quién», en la ventana de Testigo. Una alerta por una dirección señalada llega aunque la empresa esté silenciada.
# Junto al nombre de una empresa silenciada.
alerts-muted-company = Empresa
# Junto a lo silenciado sin plazo.
alerts-muted-open = hasta que lo quites
# Junto a lo silenciado por un tiempo. $time: fecha y hora.
alerts-muted-until = hasta el { $time }
# Por cuánto tiempo se silencia.
alerts-span-day = Por un día
# Por cuánto tiempo se silencia.
alerts-span-week = Por una semana
# Por cuánto tiempo se silencia: 30 días.
alerts-span-month = Por un mes
# Por cuánto tiempo se silencia.
alerts-span-open = Hasta que lo quite
# Encabezado.
alerts-log = Registro de notificaciones
# Debajo de alerts-log.
alerts-log-text = Qué se notificó y por qué, y qué no. Solo de esta sesión: se olvida al cerrar el navegador, y no incluye ventanas privadas.
# Cuando el registro está vacío.
alerts-log-none = Nada todavía en esta sesión.
# Cuando el registro no se puede leer.
alerts-log-unread = No se pudo leer el registro.
# Botón.
alerts-log-erase = Borrar el registro
# Enlace a la evidencia de la visita.
alerts-log-evidence = Ver su evidencia
# Renglón del registro: una prueba.
alerts-log-test = Notificación de prueba
# Renglón del registro: alertas que esperaron. $count
alerts-log-summary =
    { $count ->
        [one] Una alerta que esperó
       *[other] { $count } alertas que esperaron, juntas
    }
# Por qué debía notificarse. $by: level (por su nivel, $level) o detector (por su tipo, $kind).
alerts-log-by =
    { $by ->
        [detector] Elegiste notificar el tipo «{ $kind }».
       *[level] Elegiste notificar el nivel «{ $level }».
    }
# Qué pasó con la notificación.
alerts-outcome-notified = Se notificó.
# Qué pasó con la notificación.
alerts-outcome-site = No se notificó: el sitio está silenciado.
# Qué pasó con la notificación.
alerts-outcome-company = No se notificó: la empresa está silenciada.
# Qué pasó con la notificación.
alerts-outcome-quiet = No se notificó entonces: eran horas de silencio.
# Qué pasó con la notificación.
alerts-outcome-told = No se notificó otra vez: ya se había avisado en esta semana.
# Qué pasó con la notificación.
alerts-outcome-limit = No se notificó entonces: ya iban cinco en una hora.
# Qué pasó con la notificación.
alerts-outcome-permission = No se notificó: falta el permiso del navegador.
# Qué pasó con la notificación.
alerts-outcome-failed = No se notificó: el navegador no la mostró.
# Título de una sección.
options-file = Opciones en un archivo
# Debajo de options-file.
options-file-text = Lleva tus opciones a otra computadora o guarda una copia. El archivo es pequeño y legible, y le dice cómo usas Testigo a quien lo encuentre; no lleva nada de tu historial.
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-file = exportar importar respaldo configuración ajustes copiar pasar guardar cargar restaurar JSON
# Subtítulo.
options-file-save = Guardar las opciones
# Casilla.
options-file-sites = Con los sitios silenciados
# Debajo de options-file-sites.
options-file-sites-cost = El archivo los nombra entonces, y los lee quien lo tenga.
# En lugar de options-file-sites.
options-file-at-risk = En el perfil de riesgo el archivo no nombra ningún sitio.
# Botón.
options-file-button = Guardar las opciones en un archivo
# Después. $file: nombre del archivo.
options-file-saved = Las opciones están en { $file }, entre tus descargas.
# Subtítulo.
options-file-open = Tomar opciones de un archivo
# Para lectores de pantalla: el bloque que muestra qué cambiaría.
options-file-preview = Qué cambiaría el archivo
# $extension: versión; $made: día.
options-file-made = Lo guardó Testigo { $extension } el { $made }.
# El archivo dice lo que ya está elegido.
options-file-same = No cambiaría nada.
# Antes de la lista de cambios. $count
options-file-changes =
    { $count ->
        [one] Cambiaría una opción:
       *[other] Cambiarían { $count } opciones:
    }
# Un cambio: $what la opción, $before y $after sus valores.
options-file-change = { $what }: { $before } → { $after }
# $count entradas del archivo, nombradas en $list, no son de ninguna opción conocida.
options-file-unknown =
    { $count ->
        [one] Otra versión de Testigo escribió una entrada que esta no conoce. No se toma: { $list }.
       *[other] Otra versión de Testigo escribió { $count } entradas que esta no conoce. No se toman: { $list }.
    }
# El archivo se guardó sin los sitios silenciados.
options-file-no-sites = El archivo no nombra sitios: los que tienes silenciados se quedan.
# Casilla. Debajo: los cambios.
options-file-also = Cambiar también cuántos días se guardan y el perfil de riesgo
# Se irían $days del historial.
options-file-loss-days =
    { $days ->
        [one] Esto borra un día del historial. No vuelve, aunque deshagas las opciones.
       *[other] Esto borra { $days } días del historial. No vuelven, aunque deshagas las opciones.
    }
# Se encendería el perfil de riesgo. $days: días guardados.
options-file-loss-names =
    { $days ->
        [0] Esto borra los recordatorios de cartas. No vuelven, aunque deshagas las opciones.
        [one] Esto quita del único día guardado los nombres de sitios y las direcciones de páginas, y borra los recordatorios de cartas. No vuelven, aunque deshagas las opciones.
       *[other] Esto quita de los { $days } días guardados los nombres de sitios y las direcciones de páginas, y borra los recordatorios de cartas. No vuelven, aunque deshagas las opciones.
    }
# No se sabe qué hay guardado.
options-file-loss-unknown = El almacenamiento de Testigo no dice ahora qué se quitaría del historial. Lo que se quite no vuelve.
# Botón.
options-file-use = Usar estas opciones
# Después.
options-file-done = Las opciones del archivo ya están puestas. Con «Deshacer» vuelven las tuyas.
# El archivo es demasiado grande.
options-file-large = El archivo pesa más de 1 MB: ningún archivo de opciones pesa tanto. No se leyó.
# El navegador no pudo leer el archivo.
options-file-unread = El navegador no pudo leer el archivo. No cambió nada.
# El archivo no es de Testigo.
options-file-foreign = Este archivo no lo guardó Testigo. No cambió nada.
# El archivo trae días de historial.
options-file-everything = Este archivo trae también los días de un historial. Agrégalo más arriba, en «Todo en un archivo». No cambió nada.
# El archivo es de una versión más nueva.
options-file-newer = Otra versión de Testigo guardó este archivo en una forma que esta no conoce. Actualiza Testigo e inténtalo de nuevo. No cambió nada.
# El archivo está dañado; $where nombra el lugar.
options-file-damaged = El archivo está dañado o lo cambiaron, en: { $where }. No cambió nada.
# Mientras se hace el archivo: días listos de todos.
export-progress = { $days } de { $total } días
# La persona detuvo el archivo.
export-stopped = Detenido. No se guardó nada.
# Mientras se lee un archivo: $read y $total son tamaños como «3 MB».
import-progress = Leídos { $read } de { $total }
# Mientras se agregan días: los que están listos de todos los del archivo.
import-progress-days = { $days } de { $total } días
# La persona detuvo la lectura del archivo, o la entrada de sus días.
import-stopped = Detenido. No se agregó nada.
# El perfil de riesgo está encendido y el archivo nombra sitios silenciados.
options-file-sites-left = El perfil de riesgo está encendido: no se toman los sitios silenciados que nombra el archivo.
# Lo que tiene el catálogo: números. $indicators, $families, $reports, $programmes, $cards
about-counts = Conoce { $indicators } direcciones señaladas de { $families } familias y campañas, según { $reports } informes, y { $programmes } programas revelados y leyes; { $cards } fichas las explican.
# Enlace a las fichas.
about-library = Ver las fichas
# Dónde está el código.
about-source = Su código es abierto: está donde se publicó esta copia, con instrucciones para construir el mismo archivo y compararlo.
# Subtítulo.
about-wrong = Cuando Testigo se equivoca
# Debajo: cómo reportar una entrada falsa.
about-wrong-text = Reporta una entrada equivocada en público, donde está el código: qué dirección, qué está mal, cómo lo sabes y la fecha del catálogo de arriba. Un sitio nombrado sin razón se trata como una falla de seguridad. No pongas en el reporte qué páginas visitaste.
# Título de una sección.
about-promises = Lo que Testigo nunca hace
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
about-promises-terms = promesas privacidad telemetría garantía confianza
# Una promesa.
about-promise-sends = No envía nada a nadie ni hace peticiones propias: sin cuenta, sin telemetría, sin actualización de listas.
# Una promesa.
about-promise-accuses = No llama infección a una coincidencia, ni delito a un país. Dice qué se vio, quién lo señaló y cuándo.
# Una promesa.
about-promise-calms = No dice «sin hallazgos» donde no lo vio todo.
# Una promesa.
about-promise-private = No escribe en el disco nada de las ventanas privadas.
# Una promesa.
about-promise-remembers = No recuerda nada de lo que visitas después de la sesión si tú no lo eliges, y entonces nada más de lo que elijas.
# Una promesa.
about-promise-scores = No le pone calificación a ningún sitio.
# Una promesa.
about-promise-blocks = No bloquea nada, salvo lo que le pidas con «Detener antes de abrir».
# Una promesa.
about-promise-shows = No nombra ningún sitio en una notificación: otros pueden ver tu pantalla.
# Título de una sección.
about-licences = Licencias
# Debajo.
about-licences-text = De quién es lo que lleva Testigo, y en qué condiciones. Los nombres y textos son los del archivo NOTICE que lo acompaña, en inglés.
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
about-licences-terms = licencia derechos de autor atribución bibliotecas datos créditos software libre
# Encabezado.
organisation-title = Lo que fijó una organización
# Otras palabras para lo mismo, para la búsqueda de las opciones.
organisation-terms = administrador política administrada empresa escuela redacción línea de ayuda
# Cuando no hay política.
organisation-none = Ninguna organización fijó nada en este navegador. Quien cuida varias computadoras puede repartir opciones, listas y un contacto con una política; lo que puede hacer, y lo que nunca puede, está en docs/organisations.md, que viene con el código fuente de Testigo.
# Para quien escribe una política. $id: el identificador de Testigo en este navegador.
organisation-id = Quien escribe una política necesita el identificador de Testigo en este navegador: { $id }
# $name: la organización, como lo dice su política.
organisation-by = «{ $name }» fijó opciones de Testigo en este navegador.
# Cuando la política no da nombre.
organisation-by-somebody = Quien cuida este navegador fijó opciones de Testigo.
# Lo que una política no puede.
organisation-limits = Con esto nadie ve lo que haces: Testigo no le envía nada a nadie. Una política no puede activar un historial, ni guardarlo más tiempo del que elegiste, ni callar las alertas.
# Antes de los nombres de opciones.
organisation-locked-fields = No puedes cambiar:
# Antes de los nombres de opciones.
organisation-start-fields = Viene elegido, y lo puedes cambiar:
# Opción.
organisation-field-alerts = hasta dónde llegan los hallazgos
# Opción.
organisation-field-badge = el distintivo (encendido)
# Opción.
organisation-field-deeper = la mirada a fondo
# Opción.
organisation-field-stop = detener antes de abrir (encendido)
# Opción.
organisation-field-atRisk = el perfil de riesgo (encendido)
# Opción.
organisation-field-home = tu país
# Opción.
organisation-field-language = el idioma
# El historial más largo que la política permite. $days; 0: ninguno.
organisation-retention =
    { $days ->
        [0] En esta computadora no se guarda historial; solo se recuerda esta sesión.
        [one] Un historial, si lo activas, se guarda un día como máximo.
       *[other] Un historial, si lo activas, se guarda { $days } días como máximo.
    }
# Listas que vinieron con la política. $count
organisation-lists =
    { $count ->
        [one] De ahí viene una lista:
       *[other] De ahí vienen { $count } listas:
    }
# Llaves en las que la política confía. $count
organisation-keys =
    { $count ->
        [one] Confía en una llave para listas firmadas.
       *[other] Confía en { $count } llaves para listas firmadas.
    }
# Antes del nombre del contacto.
organisation-contact = A quién acudir:
# Antes del contacto de la organización, debajo de las líneas de ayuda.
organisation-contact-of = El contacto de tu organización:
# Resumen; lo que de la política no cuenta. $count
organisation-faults =
    { $count ->
        [one] Una parte de la política no cuenta
       *[other] { $count } partes de la política no cuentan
    }
# Debajo, para quien escribió la política.
organisation-faults-text = Lo demás sí cuenta. Quien escribió la política puede corregir esto:
# Qué está mal en una parte de la política.
organisation-fault-unknown = nada se llama así
# Qué está mal en una parte de la política.
organisation-fault-value = no es lo que tiene que ser
# Qué está mal en una parte de la política.
organisation-fault-too-weak = te protegería o te avisaría menos de lo debido
# Qué está mal en una parte de la política.
organisation-fault-nothing-to-lock = está fijado, pero no tiene valor
# Qué está mal en una parte de la política.
organisation-fault-not-kept = no se pudo leer o guardar como lista
# Junto a una opción que no se puede cambiar.
organisation-locked = Lo fijó tu organización; no lo puedes cambiar.
# Título de una sección.
options-everything = Todo en un archivo
# Debajo.
options-everything-text = Un archivo con tus opciones, todos los días guardados, tus listas, las llaves en que confías y tus recordatorios de cartas. Lo que viene de un archivo se muestra antes, y entra todo junto o no entra nada.
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-everything = exportar importar respaldo historial listas llaves recordatorios cambiar computadora guardar
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-passphrase = clave contrasena cifrado cerrar llave
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-alerts-reach = notificaciones sonido avisar mensajes permiso
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-alerts-quiet = noche dormir no molestar horario
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-alerts-log = historial lista notificaciones pasadas
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-alerts-test = prueba ensayar notificaciones sonido
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-muted = ignorar excepto excluir empresa callar
# Otras palabras con las que alguien puede buscar la sección; nunca se muestran.
options-terms-stop = bloquear impedir phishing espía enlace
# Debajo de options-language.
options-language-text = El idioma de estas páginas, de las notificaciones y de lo que copies. No cuesta nada: los dos vienen con Testigo.
# Debajo de options-permissions.
options-permissions-text = Lo que el navegador le permite a Testigo; ahí mismo puedes quitarle cada uno cuando quieras. Sin el primero Testigo no ve nada. El segundo se pide solo cuando activas una notificación.
# Un hallazgo guardado: una dirección que está en una lista que trajo la persona. $named: yes cuando la lista nombra una familia.
findings-on-list = Contacto con { $subject }, que estaba en la lista «{ $list }»{ $named ->
    [yes] {" "}como parte de { $family }
    *[no] {""}
  }.
# Lo mismo, cuando la dirección no se escribe.
findings-on-list-unnamed = Contacto con una dirección que estaba en la lista «{ $list }»{ $named ->
    [yes] {" "}como parte de { $family }
    *[no] {""}
  }. En el perfil de riesgo no se escribe cuál.
# $count cambios no se toman, porque una organización fijó esas opciones.
options-file-locked =
    { $count ->
        [one] Una opción la fijó tu organización y se queda.
       *[other] { $count } opciones las fijó tu organización y se quedan.
    }
# Se soltó otro archivo mientras uno se lee, se revisa o se guarda.
lists-one-at-a-time = Ya hay un archivo en curso, y el otro no se leyó. Agrega primero ese, o cancélalo.
# Renglón "cómo" vacío, porque las opciones ocultan lo que hay.
row-how-hidden = Lo demás está oculto
# En las opciones, donde se guarda todo en un archivo: cuánto lleva además de los días. Números.
export-made-beside = Listas que lleva: { $lists }; llaves: { $keys }; recordatorios: { $reminders }.
# Después de export-made-beside.
export-lists-damaged =
    { $count ->
        [one] Una lista ya no se puede leer y no va en él.
       *[other] { $count } listas ya no se pueden leer y no van en él.
    }
# El perfil de riesgo está encendido y se va a hacer un archivo.
export-at-risk = El perfil de riesgo está encendido: el archivo no lleva nombres de sitios ni recordatorios.
# El archivo trae días y aquí no se guarda historial.
import-off-days = Aquí no se guarda historial, así que los días del archivo se dejan fuera. Para agregarlos, elige primero arriba que se guarden 7, 30 o 90 días.
# Casilla: listas que trae el archivo.
import-lists =
    { $count ->
        [one] Agregar su lista
       *[other] Agregar sus { $count } listas
    }
# Debajo de import-lists.
import-lists-text = Cada una se leyó y se revisó aquí como si viniera de fuera. Entran como no firmadas: una firma es del archivo de quien la publica.
# Una lista del archivo. $entries es un número escrito.
import-list = { $name }, no firmada. Entradas que contarían: { $entries }.
# Lo mismo, con quien la publica.
import-list-by = { $name } ({ $publisher }), no firmada. Entradas que contarían: { $entries }.
# Después de import-list: entradas que alguien revisó donde se hizo el archivo. $list las nombra.
import-list-accepted =
    { $count ->
        [one] Una de ellas hay que revisarla antes de que cuente, y la aceptaron donde se hizo el archivo: { $list }.
       *[other] { $count } de ellas hay que revisarlas antes de que cuenten, y las aceptaron donde se hizo el archivo: { $list }.
    }
# Después de import-list: entradas que no cuentan hasta que alguien las revise. $list las nombra.
import-list-waiting =
    { $count ->
        [one] Una hay que revisarla antes de que cuente, y se deja fuera: { $list }.
       *[other] { $count } hay que revisarlas antes de que cuenten, y se dejan fuera: { $list }.
    }
# Después de import-list: entradas que se rechazan.
import-list-refused =
    { $count ->
        [one] Una se rechaza: es demasiado amplia, o no es nombre ni dirección.
       *[other] { $count } se rechazan: son demasiado amplias, o no son nombres ni direcciones.
    }
# Una lista del archivo con el nombre de una que ya está.
import-list-here = { $name }: aquí ya hay una lista con ese nombre y se queda como está.
# Una lista del archivo.
import-list-unread = { $name }: no se puede leer como lista, y se deja fuera.
# Arriba de las casillas, una por cada llave del archivo.
import-keys = Llaves en el archivo. Una llave decide de quién son las listas que cuentan como firmadas: marca solo las que conoces por su dueño.
# Casilla. $name es el nombre de la llave; sus letras van debajo.
import-key = Confiar en { $name }
# Llaves del archivo en las que ya se confía. $list las nombra.
import-keys-here = En estas ya confías aquí: { $list }.
# Recordatorios del archivo. $list nombra empresas.
import-reminders =
    { $count ->
        [one] Se agregaría un recordatorio de carta: { $list }.
       *[other] Se agregarían { $count } recordatorios de cartas: { $list }.
    }
# Lo mismo; $list nombra empresas.
import-reminders-here = Ya tienes un recordatorio, y se queda como está: { $list }.
# El perfil de riesgo está encendido.
import-reminders-at-risk = El perfil de riesgo está encendido: los recordatorios del archivo no se toman.
# Botón.
import-add-chosen = Agregar esto
# Después de import-done. Números.
import-done-beside = Listas agregadas: { $lists }; llaves: { $keys }; recordatorios: { $reminders }.
# Por qué se tomó una columna; va entre paréntesis.
lists-column-expired = ya no vale
