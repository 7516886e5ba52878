"""What friends ask and tell each other over a mate: plans, the week, the city, tastes."""

from __future__ import annotations

from ..values import Record, pairs, words


def turned(place: str) -> str:
    """The same place as the other speaker says it: «en tu casa» for «en mi casa»."""
    if "casa" in place:
        return place.replace("mi casa", "tu casa") if "mi casa" in place else place.replace("tu casa", "mi casa")
    return place.replace("tu hermana", "mi hermana")


# straight questions, indirect ones, topics, replies, weight
FACTS: list[tuple[str, str, str, str, float]] = [
    (
        "qué planes hay|qué planes hay para el finde|qué se puede hacer el fin de semana|qué podemos hacer|qué hacemos el finde|qué me recomendás|qué hay para hacer en Buenos Aires|qué me recomiendas|qué ideas tenés|qué otros planes hay|hay algo interesante este finde|qué podemos hacer el domingo",
        "qué planes hay|qué se puede hacer el finde|qué podemos hacer juntos|qué hay para hacer",
        "los planes|el finde|el fin de semana|los planes del finde",
        "Hay varios planes: el viernes toca Nico, el sábado hay asado y el domingo está la feria.\nPara el finde tenés el show de Nico, el asado, la milonga o la feria. {Si llueve, cine|Vos elegís}.",
        1.3,
    ),
    (
        "quién es Nico|qué hace Nico|qué toca Nico|qué música toca Nico|Nico es músico|es bueno Nico|cómo conociste a Nico|Nico es tu novio|qué instrumento toca Nico|de dónde conocés a Nico",
        "quién es Nico|qué toca Nico|qué música hace tu amigo",
        "Nico|tu amigo Nico|tu amigo",
        "Nico es un amigo, músico. El viernes a las nueve toca en Boedo.\nEs mi amigo de la música: {canta y toca la guitarra|toca muy bien}. El viernes está en un bar de Boedo.",
        0.9,
    ),
    (
        "a qué hora toca Nico|cuándo toca Nico|cuándo es el show|a qué hora empieza el show|a qué hora es el concierto|qué día es el concierto|cuándo es el concierto de Nico|a qué hora es lo de Nico|el viernes a qué hora es|qué día toca Nico|cuándo empieza el concierto",
        "a qué hora toca Nico|cuándo es el show|a qué hora empieza el concierto",
        "el show|el concierto|la hora del show|lo de Nico",
        "Nico toca el viernes a las nueve. {Es en un bar de Boedo|Vamos un rato antes}.\nEl show es el viernes a las nueve, en Boedo.",
        1.1,
    ),
    (
        "dónde toca Nico|dónde es el show|dónde queda el bar|en qué bar toca Nico|dónde está Boedo|el bar está lejos|dónde es el concierto|cómo se llama el bar|Boedo está lejos|en qué barrio es el concierto",
        "dónde toca Nico|dónde es el show|dónde queda el bar",
        "el bar|Boedo|el bar de Boedo",
        "El show de Nico es en un bar de Boedo. {Te mando la dirección|No queda lejos}.\nEn un bar de Boedo, {vamos juntos si querés|después te paso la dirección}.",
        0.9,
    ),
    (
        "cuánto cuesta la entrada|cuánto sale la entrada|cuánto es la entrada|hay que pagar entrada|es gratis el show|es caro el concierto|cuánto vale ver a Nico|cuánto sale el show|el show es gratis|cuántos pesos es la entrada|tengo que pagar para ver a Nico|se paga entrada|cuánto cuesta el concierto|cuánto es",
        "cuánto cuesta la entrada|cuánto sale el show|si el show es gratis|si hay que pagar",
        "la entrada|el precio|el precio de la entrada|precio",
        "La entrada sale seis mil pesos. {Para Nico vale la pena|Se paga en la puerta}.\nSeis mil pesos la entrada del show.",
        1.2,
    ),
    (
        "dónde es el asado|dónde vive tu hermana|en qué barrio es el asado|dónde queda Caballito|el asado es en tu casa|cuál es la dirección del asado|el asado es en un parque|dónde es la casa de tu hermana|dónde hacen el asado",
        "dónde es el asado|dónde vive tu hermana|la dirección del asado",
        "la casa de tu hermana|Caballito|la dirección|la terraza",
        "El asado es en la terraza de mi hermana, en Caballito.\nEn Caballito, en lo de mi hermana: {hay una terraza grande|es en la terraza}. {Te mando la dirección|Vamos juntos si querés}.",
        1.1,
    ),
    (
        "a qué hora es el asado|cuándo es el asado|qué día es el asado|a qué hora empieza el asado|a qué hora tengo que llegar|a qué hora comemos el sábado|el asado es a la noche|el asado es el domingo|a qué hora vamos al asado",
        "a qué hora es el asado|cuándo es el asado|a qué hora tengo que llegar",
        "el asado|la hora del asado|asado",
        "El asado es el sábado a la una, {en Caballito|en lo de mi hermana}.\nEs el sábado, a la una. {Llegá con hambre|Se come tarde, ya sabés cómo somos}.",
        1.1,
    ),
    (
        "qué puedo llevar al asado|qué llevo|qué tengo que llevar|llevo algo|hay que llevar algo|qué necesitan para el asado|qué traigo|puedo llevar algo de comer|llevo carne|tengo que comprar algo|qué compro para el asado|qué es mejor llevar|qué puedo traer|necesito llevar comida",
        "qué puedo llevar|si tengo que llevar algo|qué hace falta para el asado|qué puedo comprar para el asado",
        "la comida|la bebida|las bebidas|el postre",
        "Para el asado llevá algo para tomar o un postre.\nCarne no hace falta: traé un postre o algo para tomar.\nCon algo para tomar o un postre estamos bien.",
        1.6,
    ),
    (
        "quién va al asado|quiénes van al asado|cuánta gente va|va mucha gente|conozco a alguien|va tu familia|van tus amigos|puedo llevar a un amigo|puedo ir con mi novia|puedo invitar a alguien|puedo llevar a mi hermano|hay lugar para una persona más",
        "quién va al asado|si puedo llevar a un amigo|cuánta gente va|si va tu familia",
        "la gente|los invitados|tus amigos",
        "Al asado van mi hermana, unos amigos y yo. {Podés traer a alguien, dale|Son todos copados}.\nVamos pocos: mi hermana, amigos y nosotros. {Si querés, traé a alguien|Te los presento}.",
        0.9,
    ),
    (
        "qué es un asado|cómo es un asado|qué se come en un asado|hay comida vegetariana|hay algo para vegetarianos|qué carne hay|quién hace el asado|qué comen en el asado|hay ensalada|puedo ir si soy vegetariano|hay problema si no como carne",
        "qué se come en un asado|qué es un asado|si hay algo sin carne|cómo es un asado argentino",
        "la carne|la parrilla|la comida del asado",
        "Un asado es carne a la parrilla con amigos. {Hay ensalada también|Y verduras para quien no come carne}.\nEn el asado hay carne, ensalada y verduras a la parrilla. {Lo importante es juntarse|Nadie se queda con hambre}.",
        0.9,
    ),
    (
        "cómo se llama tu hermana|tenés hermanos|cómo es tu hermana|tu hermana es mayor|qué hace tu hermana|tu hermana cocina bien|tenés una familia grande|tu familia vive acá",
        "cómo es tu hermana|si tenés hermanos|cómo es tu familia",
        "tu hermana|tu familia|tus hermanos",
        "Mi hermana vive en Caballito, y la terraza es lo mejor. {Te va a caer bien|La conocés el sábado en el asado}.\nTengo una hermana, en Caballito. {El sábado la conocés|Hace los mejores asados}.",
        0.7,
    ),
    (
        "qué es una milonga|cómo es una milonga|qué se hace en una milonga|qué pasa en una milonga|la milonga es para turistas|puedo ir a la milonga si no sé bailar|es necesario saber bailar|hay que bailar en la milonga|se puede ir solo a mirar|qué ropa me pongo para la milonga",
        "qué es una milonga|cómo es una milonga|si hay que saber bailar|si puedo ir solo a mirar",
        "la milonga|una milonga|milonga|La Catedral",
        "Una milonga es un lugar para bailar tango. {Podés ir solo a mirar|Va gente de todas las edades}.\nEn la milonga se baila tango. {No hace falta saber|Se puede mirar y tomar algo}.",
        1.1,
    ),
    (
        "cuándo es la milonga|dónde es la milonga|a qué hora es la milonga|qué día vamos a la milonga|dónde queda La Catedral|dónde se baila tango|la milonga es el viernes|dónde puedo bailar tango|dónde se puede ver tango",
        "cuándo es la milonga|dónde es la milonga|dónde se puede bailar tango",
        "la hora de la milonga|el lugar de la milonga",
        "La milonga es el sábado a la noche, en La Catedral.\nEl sábado a la noche, en La Catedral. {Podemos ir después del asado|Dan lluvia, pero adentro no nos mojamos}.",
        0.9,
    ),
    (
        "es difícil bailar tango|vos bailás tango|bailás bien|me enseñás a bailar|me podés enseñar tango|cómo se aprende a bailar tango|es difícil el tango|sabés bailar|hay clases de tango|puedo aprender a bailar tango|cuánto tiempo se necesita para aprender tango",
        "si es difícil bailar tango|si bailás tango|cómo aprender a bailar",
        "el tango|tango|bailar|las clases de tango",
        "Bailar tango es más fácil de lo que parece: {caminás y escuchás la música|es caminar abrazados}. {Yo te enseño|En la milonga se aprende}.\nDifícil al principio, después es lindo. {Yo bailo más o menos|Te enseño los primeros pasos}.",
        0.9,
    ),
    (
        "cuándo es la feria|a qué hora empieza la feria|qué día es la feria|a qué hora abre la feria|la feria es el sábado|hasta qué hora es la feria|a qué hora vamos a la feria|la feria es todos los domingos",
        "cuándo es la feria|a qué hora empieza la feria|qué día es la feria",
        "la feria|el domingo|la hora de la feria|feria",
        "La feria es el domingo desde las diez, en San Telmo.\nEmpieza el domingo a las diez. {Mejor temprano, después hay mucha gente|Yo puedo hasta las cuatro}.",
        1.0,
    ),
    (
        "qué hay en la feria|qué venden en la feria|qué se puede comprar en la feria|dónde es la feria|es grande la feria|es cara la feria|puedo comprar regalos en la feria|hay comida en la feria|hay música en la feria|la feria es bonita",
        "qué hay en la feria|qué venden|dónde está la feria|si se puede comprar regalos",
        "las cosas de la feria|los regalos|las antigüedades",
        "En la feria hay antigüedades, artesanías y música, acá en San Telmo. {Para regalos es ideal|Es lindísima}.\nLa feria está acá, en San Telmo: {venden de todo|hay ropa, cuadros, antigüedades}. Es el domingo desde las diez.",
        0.9,
    ),
    (
        "y si llueve|qué hacemos si llueve|va a llover|llueve el sábado|qué tiempo va a hacer|cómo va a estar el tiempo|cómo está el pronóstico|va a hacer frío|va a hacer sol el domingo|dan lluvia|qué pasa con el asado si llueve|y si hay mal tiempo",
        "si va a llover|qué tiempo va a hacer|qué hacemos si llueve",
        "el tiempo|la lluvia|el pronóstico|el clima",
        "El sábado dan lluvia a la noche. {Si llueve, cine en Corrientes|Al mediodía, para el asado, no}.\nDan lluvia el sábado a la noche. Si llueve, vamos al cine en la avenida Corrientes.",
        1.1,
    ),
    (
        "dónde está el cine|qué película hay|a qué cine vamos|qué película querés ver|cuándo vamos al cine|hay cine en español|las películas tienen subtítulos|te gusta el cine|qué dan en el cine|qué tipo de películas te gustan",
        "qué película hay|a qué cine vamos|si te gusta el cine",
        "el cine|cine|la película|las películas",
        "Los cines están en la avenida Corrientes. {Si llueve, vamos|Elegimos la película allá}.\nSi llueve, cine en Corrientes. {Y pizza después|Una argentina, para practicar}.",
        0.8,
    ),
    (
        "cómo se va a Tigre|qué es Tigre|qué hay en Tigre|Tigre está lejos|cómo llegamos a Tigre|vale la pena ir a Tigre|cuánto se tarda a Tigre|hay playa en Tigre|qué se hace en Tigre|podemos ir a Tigre en colectivo|se puede andar en lancha|a Tigre se va en tren",
        "cómo se va a Tigre|qué hay en Tigre|si Tigre está lejos",
        "Tigre|el viaje a Tigre|la lancha|el tren",
        "A Tigre se va en tren, y allá andamos en lancha. {Hay ríos e islas|Es un paseo lindo}.\nTigre tiene ríos e islas: vamos en tren y paseamos en lancha.",
        0.9,
    ),
    (
        "qué vas a hacer el domingo|podés el domingo|estás libre el domingo|qué hacés el domingo a la tarde|podés el domingo a la tarde|podemos vernos el domingo a las cinco|el domingo a qué hora podés|hasta qué hora podés el domingo|por qué no podés el domingo|tenés tiempo el domingo",
        "si podés el domingo|qué hacés el domingo|hasta qué hora podés el domingo",
        "tu domingo|el domingo a la tarde|la cancha",
        "El domingo puedo hasta las cuatro: después voy a la cancha con mi papá.\nEl domingo a la mañana, sí. Después de las cuatro voy a la cancha.",
        1.0,
    ),
    (
        "qué vas a hacer vos el finde|y vos qué hacés el sábado|vos qué querés hacer|qué planes tenés vos|qué te gustaría hacer a vos|vos tenés planes|qué plan preferís vos|vos vas al asado|cuál es tu plan favorito|qué hacés el viernes|estás libre el viernes|estás libre el sábado",
        "qué vas a hacer vos|qué planes tenés|qué preferís vos",
        "tus planes|vos|tu finde",
        "Yo el viernes voy a ver a Nico, el sábado al asado y el domingo a la cancha con mi papá.\nYo, el sábado, asado en lo de mi hermana. {A mí me encanta la milonga, también|Y el domingo, cancha con mi papá}.",
        1.2,
    ),
    (
        "en qué trabajás|de qué trabajás|a qué te dedicás|qué hacés|cuál es tu trabajo|sos profesora|dónde trabajás|te gusta tu trabajo|qué enseñás|enseñás piano|a quién le das clases|trabajas mucho|cuál es tu profesión|tus alumnos son buenos",
        "en qué trabajás|a qué te dedicás|si te gusta tu trabajo|qué enseñás",
        "tu trabajo|tus clases|tu profesión|tus alumnos",
        "Soy profesora de música. {Me encanta|Los chicos me vuelven loca, pero los quiero}.\nDoy clases de música. {Trabajo mucho, pero me gusta|Los jueves termino temprano y vengo al parque}.",
        1.0,
    ),
    (
        "dónde vivís|vivís cerca de acá|vivís sola|dónde está tu casa|en qué barrio vivís|te gusta San Telmo|es lindo San Telmo|cómo es San Telmo|es caro vivir en San Telmo|hace mucho que vivís en San Telmo",
        "dónde vivís|en qué barrio vivís|cómo es San Telmo|si vivís cerca",
        "San Telmo|tu casa|tu barrio|el barrio",
        "Vivo en San Telmo, cerca de acá. {Es viejo y lindo|Los domingos está la feria en la puerta}.\nSan Telmo es mi barrio: {calles viejas, música y la feria|no lo cambio por nada}.",
        0.9,
    ),
    (
        "cómo volvés a tu casa|qué colectivo tomás|el 29 pasa por acá|cuál colectivo tengo que tomar|dónde se toma el 29|cómo llego al centro|cómo vuelvo a mi casa|hay subte cerca|cómo se paga el colectivo|dónde está la parada|qué colectivo me conviene|cómo voy a Caballito",
        "qué colectivo tomás|cómo volvés|dónde está la parada|cómo se llega a Caballito",
        "el colectivo|el 29|la parada|el transporte|el subte",
        "Yo vuelvo en el 29. {Para Caballito te mando cómo llegar|La parada está acá cerca}.\nEl colectivo 29 me deja en casa. {También hay subte|Vos decime adónde vas y te explico}.",
        0.9,
    ),
    (
        "cuántos años tenés|qué edad tenés|cuándo es tu cumpleaños|sos joven|cuál es tu edad",
        "cuántos años tenés|tu edad",
        "tu edad",
        "Tengo veintiocho años. {Me siento de veinte|Y mil de mate}.",
        0.5,
    ),
    (
        "qué es el mate|cómo se hace el mate|cómo se prepara el mate|cómo se toma el mate|de qué está hecho el mate|por qué el mate es amargo|el mate tiene cafeína|qué es la yerba|qué hay en el termo|por qué todos toman del mismo mate|el mate es un té|todos usan la misma bombilla",
        "cómo se toma el mate|qué es el mate|cómo se prepara|por qué comparten el mate",
        "el mate|la yerba|la bombilla|el termo",
        "El mate es yerba con agua caliente, se toma con bombilla y se comparte. {No muevas la bombilla|Tomás todo y me lo devolvés}.\nPongo yerba, agua caliente del termo y la bombilla. {Es amargo, pero tengo azúcar|Uno toma, lo devuelve y sigue otro}.",
        1.2,
    ),
    (
        "tenés azúcar|hay azúcar|se puede poner azúcar|puedo poner azúcar|vos lo tomás con azúcar|lo tomás amargo o dulce|el mate es amargo|me das azúcar|es mejor dulce o amargo|cómo lo tomás vos",
        "si tenés azúcar|si se puede poner azúcar|cómo lo tomás vos",
        "el azúcar|azúcar",
        "Sí, tengo azúcar. {Yo lo tomo amargo|Te lo hago dulce}.\nYo cebo amargo, pero azúcar hay. {Te pongo un poco|Como más te guste}.",
        0.9,
    ),
    (
        "qué digo cuando no quiero más|por qué no puedo decir gracias|cuándo se dice gracias|qué pasa si digo gracias|cómo digo que no quiero más mate|gracias quiere decir no|puedo decir gracias",
        "cuándo se dice gracias|qué pasa si digo gracias|cómo se dice que no quiero más",
        "la regla del gracias|las reglas del mate",
        "Si decís «gracias» al devolver el mate, quiere decir que no tomás más.\n«Gracias» es para cuando no querés más mate. {Si querés seguir, no digas nada|Es la regla}.",
        0.6,
    ),
    (
        "qué es esto|qué son estas galletitas|qué trajiste|qué hay para comer|los bizcochitos son dulces|puedo comer un bizcochito|me das un bizcochito|qué son los bizcochitos|hay algo para comer|los hiciste vos",
        "qué hay para comer|qué son los bizcochitos|si puedo comer uno",
        "los bizcochitos|la comida|algo para comer|las galletitas",
        "Son bizcochitos, salados, para el mate. {Agarrá|Comé los que quieras}.\nTraje bizcochitos. {Tomá, probá|Van muy bien con el mate}.",
        0.7,
    ),
    (
        "te gusta Buenos Aires|sos de acá|naciste en Buenos Aires|sos porteña|qué es lo que más te gusta de Buenos Aires|qué lugar me recomendás|qué tengo que conocer|qué barrio te gusta más|adónde voy en Buenos Aires|qué puedo visitar",
        "qué lugares tengo que ver|qué barrio te gusta más|si sos de acá",
        "Buenos Aires|la ciudad|los lugares para visitar|los barrios",
        "Soy de acá, de San Telmo. {Andá a la feria el domingo|Caminá mucho, es la mejor manera}.\nTenés que ver San Telmo, La Boca y Corrientes. {Y Tigre, un día de sol|Empezá por la feria, el domingo}.",
        0.8,
    ),
    (
        "qué música te gusta|qué música escuchás|te gusta el rock|te gusta el folclore|tocás algún instrumento|qué instrumento tocás|cantás|tocás el piano|tocás la guitarra|quién es tu cantante favorito|te gusta la cumbia|te gusta la música clásica",
        "qué música te gusta|qué instrumento tocás|si cantás",
        "la música|tu música favorita|los instrumentos",
        "Me gusta casi toda la música: {tango, rock y folclore|de Piazzolla a Charly}. {Por algo soy profesora|Y la de Nico, claro}.\nToco el piano y un poco la guitarra. {Es mi vida, la música|En clase cantamos mucho}.",
        0.8,
    ),
    (
        "te gusta el fútbol|de qué equipo sos|vas mucho a la cancha|quién juega el domingo|puedo ir a la cancha con vos|cuánto cuesta ir a la cancha|es peligroso ir a la cancha|tu papá es fanático|qué partido hay",
        "de qué equipo sos|si te gusta el fútbol|quién juega el domingo",
        "el fútbol|el partido|tu papá|tu equipo",
        "A la cancha voy por mi papá, {es nuestro plan de domingo|que es fanático}. {Este domingo, después de las cuatro|Yo grito igual}.\nEl fútbol me gusta con mi papá. El domingo después de las cuatro vamos a la cancha.",
        0.7,
    ),
]

SEMANA = pairs("""
    fui a una clase de tango y fue muy difícil = Una clase de tango, ¡qué valiente! Al principio cuesta
    empecé un curso de español = Un curso de español, ¡y ya se nota!
    empecé a trabajar en una cafetería = ¡Trabajo en una cafetería, felicitaciones!
    tuve una entrevista de trabajo = Una entrevista, qué nervios
    perdí mi teléfono en el colectivo = ¡Perdiste el teléfono en el colectivo! Qué macana
    perdí las llaves de mi casa = Las llaves, qué desastre
    me mudé a un departamento nuevo = ¡Te mudaste! Un departamento nuevo, qué bueno
    encontré un departamento en Palermo = ¡Departamento en Palermo! Lindo barrio
    visité el cementerio de la Recoleta = La Recoleta, es impresionante
    fui al Teatro Colón = ¡El Teatro Colón! Yo lloro cada vez que voy
    fui al Malba y vi los cuadros de Frida = El Malba, qué buen museo
    comí un choripán en la costanera = Un choripán en la costanera, eso es vida
    probé el dulce de leche = El dulce de leche, ya no podés parar
    probé el asado por primera vez = Tu primer asado, qué momento
    comí demasiadas medialunas = Demasiadas medialunas no existen
    cené pizza con mis compañeros = Pizza con los compañeros, un clásico
    fui a la Boca y saqué muchas fotos = La Boca y sus colores, mostrame las fotos después
    cociné una tortilla para mis vecinos = Una tortilla para los vecinos, así se hacen amigos
    cociné comida de mi país para mis amigos = Comida de tu país, la próxima me invitás
    discutí con mi jefe = Uh, discutir con el jefe es feo
    tuve muchas reuniones = Muchas reuniones, qué pesado
    terminé un proyecto muy grande = Un proyecto terminado, hay que festejar
    aprobé un examen = ¡Aprobaste! Felicitaciones
    no aprobé el examen = Uh, el examen, bueno, la próxima sale
    estudié toda la noche = Toda la noche estudiando, qué cansancio
    escribí un trabajo para la universidad = Un trabajo para la facu, qué esfuerzo
    tuve fiebre dos días = Dos días de fiebre, pobre, ¿y ahora mejor
    me dolió la cabeza toda la semana = Dolor de cabeza toda la semana, qué feo
    fui al médico = Al médico, espero que no sea nada
    fui al dentista = El dentista, qué valor
    corrí en los bosques de Palermo = Correr en los bosques, qué energía
    jugué al fútbol con unos argentinos = Fútbol con argentinos, te hicieron correr
    fui al gimnasio tres veces = Tres veces al gimnasio, yo ninguna
    fui a nadar = A nadar, qué sano
    fui a un recital de rock = Un recital de rock, ¡qué lindo!
    fui a la cancha de River = ¡A la cancha de River! No le digas a mi papá
    vi una película argentina y entendí la mitad = La mitad ya es un montón
    leí un libro de Borges y no entendí nada = Borges es difícil hasta para nosotros
    hablé con mi mamá por teléfono = Hablaste con tu mamá, qué lindo
    extrañé a mi familia = Extrañar a la familia es normal, de a poco pasa
    extrañé mucho a mi perro = Tu perro te espera, seguro
    vino mi hermana de visita = ¡Vino tu hermana! Qué linda visita
    vino mi novia a visitarme = ¡Vino tu novia! Qué lindo
    conocí a una chica en el subte = En el subte, ¡qué historia!
    conocí a mis vecinos = Los vecinos, es importante llevarse bien
    hice amigos en la clase = Amigos de la clase, ¡qué bueno!
    me subí al colectivo equivocado = El colectivo equivocado, así conocés barrios nuevos
    llegué tarde todos los días = Tarde todos los días, ya sos de acá
    me robaron la bicicleta = ¡Te robaron la bici! Qué bronca
    compré una guitarra = ¡Una guitarra! Después tocamos juntos
    compré una bicicleta usada = Una bici, ideal para la costanera
    arreglé la computadora = Arreglaste la compu, qué genio
    limpié toda la casa = Limpiar toda la casa, qué paciencia
    llovió y me quedé en casa = Con lluvia, casa y mate
    fui a un cumpleaños y bailé cumbia = Un cumpleaños con cumbia, ¡qué bien!
    aprendí palabras nuevas como «che» y «dale» = «Che» y «dale», con eso ya podés vivir acá
    dormí poco y trabajé mucho = Dormir poco y trabajar mucho, qué mala combinación
    fui a Uruguay en barco = ¡A Uruguay en barco! Qué lindo paseo
    viajé a Mar del Plata = Mar del Plata, ¿y el mar estaba frío
    hice trámites para mi visa = Trámites, qué pesadilla
    abrí una cuenta en el banco = El banco, qué filas
    tuve problemas con el alquiler = Problemas con el alquiler, qué dolor de cabeza
    di clases de inglés = Clases de inglés, sos profe como yo
    trabajé desde casa = Desde casa, entonces necesitabas aire, por suerte hay parque
    cuidé a los hijos de una amiga = Cuidar chicos cansa, te lo dice una profe
    planté tomates en el balcón = Tomates en el balcón, qué lindo proyecto
""".replace(", ¿y ahora mejor", ", ojalá ya estés mejor").replace(", ¿y el mar estaba frío", ", con el mar bien frío"), "t", "eco")

GUSTO = pairs("""
    la comida es increíble, sobre todo la carne = La carne, claro, el sábado hay asado
    me encantan las medialunas = Las medialunas son un vicio
    me gustan los cafés antiguos = Los cafés antiguos son lo mejor de la ciudad
    me gustan las librerías = Hay librerías hermosas en Corrientes
    me gusta que la gente habla con todos = Hablamos con todos, sí, hasta en la parada
    me gusta la arquitectura = La arquitectura es una mezcla, mirá para arriba siempre
    me gustan los parques y los árboles = Los árboles, y en noviembre más, cuando florecen
    me gusta caminar por la noche = Caminar de noche por Corrientes es lindo
    me gusta el acento de la gente = El acento, ¿viste? ya se te va a pegar
    me gusta la vida nocturna = La noche acá no termina nunca
    me encantan los bares de Palermo = Los bares de Palermo están llenos siempre
    el subte está lleno siempre = El subte lleno, sí, es una tortura
    el tráfico es horrible = El tráfico es horrible, por eso camino
    todo es muy caro ahora = Caro, sí, todos nos quejamos
    la gente llega tarde siempre = Tarde, sí, media hora es normal
    la gente cena muy tarde = Cenar a las diez, ya te acostumbrás
    no entiendo cuando hablan rápido = Hablamos rápido, perdón, decinos que paremos
    no conozco a mucha gente todavía = De a poco, el sábado conocés gente en el asado
    es más grande que mi ciudad = Grande, sí, no se termina nunca
    hay mucho ruido por la noche = El ruido de noche, con la ventana cerrada mejora
    extraño el mar = El mar, claro, acá tenemos el río
    extraño la comida de mi casa = La comida de casa no se reemplaza
    es muy diferente a mi país = Diferente, me imagino, contame más otro día
    me gusta más que Madrid = Más que Madrid, ¡bien por nosotros!
    se parece a París pero con más vida = Eso dicen todos, París con más vida
    el clima es muy bueno = El clima hoy, hermoso, pero el sábado dan lluvia
    me siento como en casa = Como en casa, qué lindo que lo digas
    a veces me siento solo = A veces pasa, para eso está el mate
    a veces me siento sola = A veces pasa, para eso está el mate
    me gusta San Telmo porque es antiguo = San Telmo es el más lindo, y no porque viva acá
""", "t", "eco")

NO_PUEDO = pairs("""
    tengo que trabajar = tenés que trabajar
    tengo que estudiar para un examen = tenés que estudiar
    viene mi familia = viene tu familia
    tengo un cumpleaños = tenés un cumpleaños
    tengo turno con el médico = tenés médico
    viajo a Córdoba = viajás a Córdoba
    viajo a Rosario = viajás a Rosario
    tengo clase hasta las diez = tenés clase
    estoy muy cansado = andás con sueño
    estoy muy cansada = andás con sueño
    no tengo plata = andás sin plata
    ya tengo planes con unos amigos = ya tenés planes
    tengo que ayudar a un amigo con la mudanza = tenés una mudanza
    tengo una cita = tenés una cita
    tengo partido de fútbol = tenés partido
    no como carne = no comés carne
    no sé bailar = no sabés bailar
    me duele la pierna = te duele la pierna
    tengo una cena con mis compañeros = tenés una cena
    trabajo hasta tarde = trabajás hasta tarde
    me levanto temprano = te levantás temprano
    odio la lluvia = no te gusta la lluvia
""", "t", "vos")

DIA = words("el viernes; el sábado; el domingo; el sábado al mediodía; el sábado a la noche; el viernes a la noche; el domingo a la mañana; el domingo a la tarde")
LLEVO = pairs("""
    un vino = Un vino viene perfecto
    un vino tinto = Un vino tinto viene perfecto
    una torta de chocolate = Una torta de chocolate, ¡mi hermana te va a adorar!
    una torta = Una torta de postre, buenísimo
    un postre de mi país = Un postre de tu país, ¡qué ganas de probarlo!
    cervezas = Cervezas, siempre hacen falta
    helado = Helado, el mejor postre
    una ensalada = Una ensalada, bien, con la carne va perfecto
    empanadas = Empanadas también, nadie se queja
    facturas = Facturas, para el mate de después
    fruta = Fruta de postre, muy bien
    una tarta de manzana = Una tarta de manzana, qué rico
    jugo = Jugo, para los que no toman vino
    gaseosa = Gaseosa, siempre falta
    queso = Queso para la picada, buenísimo
    mi guitarra = ¡Tu guitarra! Buenísimo, cantamos en la terraza
    un tiramisú = Un tiramisú, ¡qué lujo!
    alfajores = Alfajores, todos contentos
    agua con gas = Agua con gas, dale, siempre falta
    un flan = Un flan, ¡con dulce de leche!
    galletitas = Galletitas, para el mate de después
    hielo = Hielo, nadie se acuerda nunca, genial
""", "t", "eco")
PROPUESTA = pairs("""
    al asado el sábado = al asado, el sábado a la una, en Caballito
    el sábado al asado de tu hermana = al asado, el sábado a la una, en Caballito
    a ver a Nico el viernes = a ver a Nico, el viernes a las nueve, en Boedo
    el viernes al bar de Boedo = a ver a Nico, el viernes a las nueve, en Boedo
    a escuchar a tu amigo Nico = a escuchar a Nico, el viernes a las nueve, en Boedo
    a la milonga el sábado = a la milonga, el sábado a la noche, en La Catedral
    a bailar tango en La Catedral = a bailar a La Catedral, el sábado a la noche
    a La Catedral = a La Catedral, el sábado a la noche
    a la feria el domingo a la mañana = a la feria, el domingo a la mañana
    el domingo a la feria de San Telmo = a la feria, el domingo desde las diez
    a comprar regalos a la feria = a la feria, el domingo desde las diez
    al cine si llueve = al cine, si llueve, en Corrientes
    a Corrientes a ver una película = al cine, en Corrientes
    a Tigre en tren = a Tigre, en tren, con paseo en lancha
    a Tigre el domingo temprano = a Tigre, el domingo temprano, que a las cuatro tengo cancha
    a andar en lancha = a Tigre, a andar en lancha
    al asado y después a la milonga = al asado a la una y después a la milonga
    el viernes a ver a Nico y el sábado al asado = el viernes a ver a Nico y el sábado al asado
    a la feria y después a comer algo = a la feria y a comer algo, antes de las cuatro
""", "t", "conf")
QUEDO = [Record(t=when, eco=turned(when)) for when in words("el viernes a las ocho y media; el viernes a las nueve en Boedo; el sábado a la una en lo de tu hermana; el sábado a las doce y media; el sábado al mediodía; el sábado a las diez de la noche; el domingo a las diez en la feria; el domingo a las once en el parque; el domingo a las diez y media; el domingo al mediodía; el domingo a las doce en la plaza; el viernes a las ocho en la parada del 29; el sábado a la una menos cuarto; el domingo a la una; el sábado a las nueve de la noche; el domingo a las nueve en la estación; el viernes a las siete en el parque; el sábado a las doce en el subte")]
