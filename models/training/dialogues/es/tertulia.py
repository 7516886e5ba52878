"""¿De quién es la ciudad?: Elvira, historiadora, modera; de tú."""

from __future__ import annotations

from ..values import Record, pairs, words
from . import tertulia_ideas as ideas
from .common import new
from .tertulia_turnos import enrich

S = new(
    "es-tertulia",
    "tú",
    tutor="Elvira",
    ogen="a",
    origen="de aquí; vivo en el barrio de Lagunillas",
    dialogo="{la pregunta de hoy es de quién es la ciudad|aquí hemos venido a discutir de turismo|Joaquín está deseando que sigamos}",
)
S.openings = [
    "Bienvenida sea la discrepancia. Hoy discutimos si el turismo salva Málaga o la ahoga. ¿Tú qué opinas?",
    "Siéntate, que llegas a tiempo. Joaquín y don Fermín discuten otra vez por el turismo. ¿De qué lado te pones?",
]
S.wrap = ["¿Algo que añadir antes de cerrar?", "¿Quieres rematar con una última idea?", "¿Vuelves el jueves que viene?"]
S.leads = ["Ahora bien, ", "Pero dime, ", "Entonces, ", "Volvamos a lo nuestro: ", "En fin, "]


def _arg(text: str, echo: str, *replies: str) -> Record:
    return Record(t=text, eco=echo, r=list(replies))


_JOINS = {"pero", "aunque", "sin", "y", "hasta", "mójate", "de", "como", "me", "dime", "¿dónde", "¿cuál:", "¿y", "otra", "otro"}
PRO = [
    _arg("el turismo da trabajo", "Que da trabajo es indiscutible", "uno de cada cinco malagueños vive de él, pero pregúntale a Samira qué sueldo le queda", "la cuestión es qué clase de trabajo da"),
    _arg("sin turistas la ciudad estaría muerta", "Eso mismo sostiene Joaquín", "pero una ciudad sin vecinos tampoco está muy viva", "don Fermín te diría que ya lo está"),
    _arg("los turistas traen dinero", "Traen dinero, sin duda", "otra cosa es en qué bolsillos se queda", "aunque el vecino paga la cuenta en el alquiler"),
    _arg("cada uno hace lo que quiere con su casa", "La propiedad pesa, lo concedo", "pero una casa también es una pieza del barrio", "hasta que el edificio entero se convierte en un hotel"),
    _arg("viajar abre la mente", "Viajar abre la mente, o al menos eso decimos al volver", "me pregunto si un crucero de seis horas abre algo", "aunque hay quien viaja sin mirar"),
    _arg("el turismo ayuda a conservar el patrimonio", "Es verdad que muchas fachadas se restauraron por el turismo", "pero detrás de la fachada ya no vive nadie", "el patrimonio también son los oficios y las costumbres"),
    _arg("los propietarios necesitan ese dinero", "Joaquín pagó así la carrera de su hija", "y es humano; la suma de muchos casos humanos, sin embargo, vacía un barrio", "el problema no es Joaquín, sino la suma"),
    _arg("siempre ha habido viajeros", "Como historiadora, te doy la razón: siempre hubo viajeros", "lo nuevo es la cantidad y la velocidad", "pero antes se quedaban meses, no horas"),
    _arg("el turismo moderniza la ciudad", "Moderniza, sí", "aunque a veces moderno quiere decir idéntico a todas partes", "me gustaría saber qué se pierde por el camino"),
    _arg("los restaurantes y las tiendas viven de los visitantes", "Muchos negocios viven de ellos", "el negocio de don Fermín, en cambio, murió por lo mismo", "pero cuesta encontrar ya una ferretería en el centro"),
    _arg("la libertad de viajar es un derecho", "Es un derecho valioso", "y quedarse a vivir en el propio barrio, ¿no lo es también?", "conviene recordar que los derechos chocan entre sí"),
    _arg("los cruceros dejan mucho dinero en el puerto", "Los cruceros dejan dinero y prisas", "apenas unas horas y un helado por persona", "habría que ver las cifras con calma"),
]
CON = [
    _arg("los alquileres son imposibles", "A Samira le han subido el alquiler un cuarenta por ciento", "no es una queja en abstracto", "aunque hay quien culpa a los salarios y no a los turistas"),
    _arg("los vecinos tienen que irse", "En el centro vive la mitad de gente que hace veinte años", "el dato te acompaña", "pero algunos se fueron buscando ascensor y aparcamiento"),
    _arg("el centro se ha vaciado", "Quedan unas cinco mil personas", "y una ciudad vacía de vecinos es un decorado", "Joaquín te diría que se vació antes de que llegaran los turistas"),
    _arg("solo quedan tiendas de recuerdos", "La librería de don Fermín es hoy una consigna de maletas", "en el centro cuesta comprar un tornillo", "sin embargo, alguien compra en esas tiendas"),
    _arg("los empleos son precarios", "La precariedad es real, Samira la conoce", "pero dime qué otra industria ofreces mañana", "aunque eso se arregla con leyes, no con menos turistas"),
    _arg("hay demasiado ruido", "El ruido echa a la gente antes que el precio", "sin embargo, los malagueños tampoco somos silenciosos", "pero el ruido se regula"),
    _arg("la ciudad pierde su identidad", "La identidad es una palabra resbaladiza", "¿cuál: la fenicia, la árabe, la de los años sesenta?", "las ciudades siempre han cambiado"),
    _arg("el turismo destruye el medio ambiente", "El agua y el aire también cuentan", "y este año ha llovido poco", "aunque pocos renuncian a su avión barato"),
    _arg("los pisos turísticos rompen la convivencia", "Vivir puerta con puerta con maletas no es vivir entre vecinos", "hay zonas donde ya no se conceden licencias", "pero Joaquín se defiende bien en este punto"),
    _arg("una ciudad no es un parque de atracciones", "La frase es buena", "ahora hace falta un argumento detrás", "don Fermín firmaría esa frase"),
    _arg("los jóvenes no pueden independizarse", "Eso es lo más grave, a mi juicio", "aunque ocurre también donde no hay turistas", "una ciudad sin jóvenes envejece deprisa"),
    _arg("todo está más caro", "Se ha encarecido hasta el café", "pero la inflación no la trajeron solo los turistas", "y los sueldos no han subido igual"),
    _arg("los nómadas digitales suben los precios", "Cobran en otra moneda y pagan lo que les piden", "no son villanos, pero el efecto se nota", "también llenan aulas y talleres, todo hay que decirlo"),
    _arg("hay demasiados turistas", "La masificación cansa hasta al turista", "falta saber cuántos son demasiados", "¿dónde pondrías el límite?"),
]
MIX = [
    _arg("depende de cómo se gestione", "Depende, claro; casi todo depende", "dime entonces de qué depende exactamente", "pero alguien tiene que decidirlo"),
    _arg("hace falta un equilibrio", "El equilibrio lo quiere todo el mundo", "lo difícil es quién cede primero", "¿dónde lo pondrías tú?"),
    _arg("los dos tienen parte de razón", "Eso aquí se llama nadar y guardar la ropa", "mójate un poco", "acepto el empate, pero solo un rato"),
    _arg("el problema no es el turista, sino la falta de regulación", "Apuntas a la política y no al viajero", "me interesa, porque desplaza la culpa", "ahora bien, regular cuesta votos"),
    _arg("la ciudad también es de quien la visita con respeto", "Hermosa idea, la del respeto", "aunque el respeto no baja los alquileres", "¿y qué le debe quien visita a quien se queda?"),
    _arg("la culpa es de los políticos", "Es la respuesta más cómoda", "los políticos los votamos nosotros", "pero no vas del todo por mal camino"),
]
PRO += ideas.PRO
CON += ideas.CON
MIX += ideas.MIX
for pool, kind in ((PRO, "pro"), (CON, "con"), (MIX, "mix")):
    for record in pool:
        # a rejoinder stands as a sentence of its own or after a semicolon
        record.forms["kind"] = kind
S.pool(
    pro=PRO,
    con=CON,
    mix=MIX,
    medida=pairs("""
        limitar las licencias de pisos turísticos = Limitar las licencias ya se hace en algunas zonas = y los precios siguen subiendo
        poner una tasa turística = La tasa de dos euros está sobre la mesa = falta decidir a qué se destina
        construir vivienda pública = Vivienda pública, sí = el problema es dónde y cuándo
        limitar los cruceros = Limitar los cruceros lo han hecho otras ciudades = y el puerto se resiste
        prohibir los pisos turísticos = Prohibir es una palabra mayor = Joaquín acaba de atragantarse
        controlar los alquileres = Controlar los alquileres tiene defensores y detractores = hay ejemplos para todos los gustos
        ayudar a las tiendas del barrio = Ayudar al comercio de barrio le llega tarde a don Fermín = pero a tiempo para otros
        subir los impuestos a los propietarios = Subir impuestos nunca fue popular = aunque a veces funciona
        repartir el turismo por los pueblos = Llevar turismo a los pueblos vacíos suena bien = con el riesgo de repetir allí el error
        mejorar los salarios = Mejorar los salarios le gustaría a Samira = los hosteleros dirán que no pueden
        cerrar el centro a los coches = Cerrar el centro al tráfico cambia la vida = no sé si cambia los alquileres
        cobrar entrada a la ciudad = Cobrar entrada lo probó Venecia = y el resultado se discute
        educar a los turistas = Educar al turista es hermoso y lento = mientras tanto, los vecinos se van
        preguntar a los vecinos en un referéndum = Un referéndum, qué ateniense = habría que ver quién vota
        multar el ruido = Multar el ruido exige quien lo mida = y a las tres de la mañana no hay nadie
        diversificar la economía = Diversificar lo dicen todos los programas = pocos cuentan cómo
    """, "t", "eco", "pero"),
    lugar=words("Barcelona; Venecia; Lisboa; Ámsterdam; París; mi ciudad; mi barrio; mi pueblo; Roma; Florencia; Dubrovnik; Berlín; Praga; Oporto; Sevilla; Palma; Atenas; Edimburgo; Cracovia; Nueva York"),
    hecho=pairs("""
        el centro se ha vaciado = el centro se vació
        cerraron las tiendas de siempre = cerraron las tiendas de siempre
        los alquileres se han duplicado = se duplicaron los alquileres
        pusieron una tasa y funcionó = la tasa funcionó
        limitaron los pisos turísticos = pusieron límites a los pisos turísticos
        los vecinos protestaron durante años = los vecinos salieron a protestar
        prohibieron los cruceros grandes = frenaron los cruceros grandes
        la gente vive mejor gracias al turismo = el turismo mejoró la vida
        ya nadie habla la lengua del barrio = se perdió la lengua del barrio
        los jóvenes se han ido = se marcharon los jóvenes
        todo son hoteles y apartamentos = todo son hoteles
        recuperaron un barrio entero = recuperaron un barrio
        el ruido no deja dormir a nadie = nadie duerme
        han abierto museos y parques = abrieron museos y parques
    """, "t", "eco"),
    quien=words("Joaquín; Samira; don Fermín"),
)
S.plan = ["postura", ("some", (2, 3), ["ejemplo", "rebate", "otros", "concede"]), "medida", "cierre"]
S.step("postura", "¿Tú de qué lado te pones?\n¿Qué opinas tú?\n¿Estás con Joaquín o con don Fermín?\n¿De quién es la ciudad, a tu juicio?\n¿Cuál es tu postura?", "Dicho en claro: ¿el turismo le hace bien o mal a la ciudad?\nUnos dicen que el turismo salva la ciudad y otros que la mata. ¿Tú qué crees?\n¿Estás a favor o en contra de que vengan más turistas?")
S.step("ejemplo", "¿Puedes apoyarlo con un ejemplo?\n¿Qué ocurre en tu ciudad?\n¿Tienes algún caso concreto en mente?\nAquí pedimos ejemplos. ¿Cuál es el tuyo?\n¿Dónde has visto que pase eso?", "Piensa en una ciudad que conozcas: ¿qué ha pasado allí?\n¿Ha cambiado tu barrio con el turismo? ¿Cómo?")
S.step("rebate", "Pero Joaquín te respondería que él paga impuestos por esos pisos. ¿Qué le dirías?\nLlevo la contraria: ¿no es elitista pedir que viaje menos gente?\n¿Y no habrá algo de nostalgia en todo esto?\n¿Quién eres tú, o yo, para poner puertas al campo?\n¿Y si matamos la gallina de los huevos de oro?", "Te llevo la contraria a propósito. ¿Cómo te defiendes?\nHay quien piensa lo contrario que tú. ¿Qué le contestarías?")
S.step("otros", "Samira paga un cuarenta por ciento más de alquiler. ¿Qué le dirías?\nJoaquín alquila dos pisos a turistas. ¿Le pedirías que dejara de hacerlo?\nDon Fermín cerró su librería. ¿Era evitable?\n¿Con quién de la mesa te entiendes mejor?", "En la mesa están Joaquín, Samira y don Fermín. ¿A quién quieres contestar?\n¿Qué le dirías a Samira, que casi no puede pagar su piso?")
S.step("concede", "¿Qué le concedes a la otra parte?\n¿Hay algo en lo que tenga razón quien piensa lo contrario?\n¿Cuál es el mejor argumento contra tu postura?", "¿En qué tiene razón el otro lado?\nNadie tiene toda la razón. ¿Qué admites tú?")
S.step("medida", "Si mandaras en el ayuntamiento, ¿qué medida tomarías?\nBien, ¿y qué propones?\n¿Qué harías tú mañana mismo?\nDe acuerdo, pero ¿cuál es tu medida concreta?", "Imagina que eres alcalde o alcaldesa. ¿Qué ley harías?\n¿Qué cambio propones: tasas, límites, vivienda?")
S.step("cierre", "¿Quieres cerrar tú la tertulia?\n¿Has cambiado de opinión en algo?\n¿Con qué idea te quedas?\nUna última palabra: ¿de quién es, entonces, la ciudad?", "Se nos hace tarde. ¿Cómo resumirías tu opinión?\n¿Piensas ahora lo mismo que al llegar?", closed=True)
A = "{a mi juicio,|creo que|en mi opinión,|yo pienso que|me parece que|opino que|estoy convencido de que|estoy convencida de que|para mí,|diría que|la verdad es que} "
for slot, side in (("con", "con don Fermín"), ("pro", "con Joaquín"), ("mix", "con ninguno de los dos")):
    S.answer(
        "postura rebate otros concede",
        f"{A}<{slot}>\n<{slot}>\nme pongo {side}: <{slot}>\nestoy {side} porque <{slot}>\n{A}<{slot}> y además <{slot}2>\nno estoy de acuerdo: <{slot}>\n{{es cierto que|de acuerdo, pero|sí, pero|sin embargo,}} <{slot}>\n{A}<{slot}>, aunque <mix>",
        f"<{slot}.eco>; <{slot}.r>.\n<{slot}.eco>. <{slot}.rc>.\n{{Buen argumento|Te sigo|Lo apunto|No está mal|Te lo concedo a medias}}: <{slot}.low>; <{slot}.r>.",
        {"con": 3, "pro": 3, "mix": 2}[slot],
        anywhere=True,
    )
for record in PRO + CON + MIX:
    eco = record.forms["eco"]
    keep = eco.split()[0].strip(",;") in {"Joaquín", "Samira"}
    record.forms["low"] = eco if keep else eco[0].lower() + eco[1:]
    record.forms["rc"] = [
        r if r.split()[0] in _JOINS else f"{{Ahora bien|Con todo|Eso sí|Dicho esto}}, {r}"
        for r in record.forms["r"]
    ]
    # a question among the rejoinders must close the sentence by itself
    record.forms["r"] = [r for r in record.forms["r"] if "?" not in r] or record.forms["r"]
S.answer("postura", "{con Joaquín|estoy con Joaquín|de parte de Joaquín|a favor del turismo|estoy a favor|Joaquín tiene razón}", "Con Joaquín, entonces. {Don Fermín ya frunce el ceño|Se va a poner contento|Valiente elección en esta mesa}. ¿Por qué?\n{Vaya, Joaquín ya no está solo|De modo que estás a favor}. ¿En qué te basas?", 1.2, then="ejemplo")
S.answer("postura", "{con don Fermín|estoy con don Fermín|de parte de Fermín|en contra del turismo|estoy en contra|don Fermín tiene razón}", "Con don Fermín, pues. {Joaquín ya afila el argumento|Él te lo agradece con una inclinación de cabeza}. ¿En qué te basas?\nDe modo que estás en contra. ¿Puedes ponerme un ejemplo?", 1.2, then="ejemplo")
S.answer("postura", "{con ninguno|no lo tengo claro|de ningún lado|los dos|prefiero escuchar primero|es complicado|es un tema complejo}", "{Prudente|La neutralidad dura poco en esta mesa|Se admite la duda, pero no el silencio}. {Samira tampoco lo tiene fácil|Empecemos por algo concreto}. ¿Qué ves tú cuando paseas por el centro?", 1, then="ejemplo")
S.answer("ejemplo", "en <lugar>, por ejemplo, <hecho>\nen <lugar> <hecho>\n{por ejemplo,|pues} en <lugar> <hecho>\nyo vivo en <lugar> y <hecho>\nen <lugar> <hecho> y <hecho2>\nhe visto que en <lugar> <hecho>", "Así que en <lugar.eco> <hecho.eco>. {Aquí reconocemos la historia|Es un caso que conviene estudiar|Tomo nota del ejemplo}.\n{Buen ejemplo|Un caso elocuente|Eso es exactamente un ejemplo}: en <lugar.eco> <hecho.eco>. {Don Fermín asiente|Joaquín lo discutiría|Málaga va por el mismo camino}.\nDices que en <lugar.eco> <hecho.eco>. {Me pregunto qué fue causa y qué consecuencia|La comparación ilumina, aunque Málaga tiene lo suyo}.", 6, anywhere=True)
S.answer("ejemplo", "{no tengo ejemplos|no se me ocurre ninguno|no conozco ningún caso|en mi ciudad no hay turistas|mi ciudad es pequeña|no sé, es una sensación}", "{Una sensación también es un dato, aunque modesto|Se puede opinar sin ejemplos, pero se discute peor}. {Te presto uno|Toma el de aquí}: en el centro vive la mitad de gente que hace veinte años.", 1.2)
S.answer("rebate otros", "{es verdad|tienes razón|es un buen punto|de acuerdo|no lo había pensado|puede ser|quizás}", "{Reconocer un matiz ya es mucho en esta mesa|Me gusta que matices|Así se discute}. {No todo el mundo concede algo|Joaquín debería tomar ejemplo}.", 0.8)
S.answer("rebate otros", "{es verdad|tienes razón|es un buen punto|de acuerdo|puede ser|es cierto|lo admito}, {pero|sin embargo,|aunque} <con>", "{Concedes y contraatacas|Bien matizado}: <con>. {Lo apunto|Don Fermín toma nota|Joaquín pide la palabra}.", 1.5)
S.answer("rebate otros", "{es cierto|lo admito|es verdad|tienes razón}, {pero|sin embargo,|aunque} <pro>", "{Concedes y contraatacas|Bien matizado}: <pro>. {Lo apunto|Joaquín brinda por ti|Don Fermín frunce el ceño}.", 1.2)
for _kind in ("con", "pro", "mix"):
    S.answer("otros", f"<quien>, {{entiendo tu situación|te comprendo|lo siento por ti}}, pero <{_kind}>\nle diría a <quien> que <{_kind}>\na <quien> le diría que <{_kind}>\nentiendo a <quien>, pero <{_kind}>", f"A <quien> le dices que <{_kind}>. {{No sé si va a convencerle|Hablas con tacto, y eso se agradece|En esta mesa nadie se ofende}}.\n{{Bien dicho|Con delicadeza, pero dicho queda}}: <{_kind}>. <quien> {{sonríe a medias|lo está pensando|prepara la réplica}}.", 1)
    S.answer("concede", f"{{reconozco|admito|concedo|es cierto|es verdad}} que <{_kind}>\n{{tienen razón en que|estoy de acuerdo en que|acepto que}} <{_kind}>\n{{el mejor argumento es|el mejor argumento del otro lado es|me hace dudar}} que <{_kind}>", f"Reconoces que <{_kind}>. {{Te honra|Conceder no es rendirse|Joaquín no suele ser tan generoso}}.\n{{Lo apunto como concesión|Bien concedido}}: <{_kind}>. {{Ahora la discusión gana altura|Así da gusto discutir}}.", 1.2)
S.answer("concede", "{nada|no concedo nada|en nada|ninguno|no tienen razón}", "{Ni un milímetro, ya veo|Rotundo}. {Hasta don Fermín concede algo los días de lluvia|La firmeza está bien, la cerrazón menos}.", 0.8)
S.answer("medida", "{habría que|yo propondría|yo haría una cosa:|lo mejor sería|propongo|creo que hay que|deberíamos|el ayuntamiento debería} <medida>\n<medida>\n{habría que|propongo} <medida> y <medida2>\nyo empezaría por <medida>", "<medida.eco>; <medida.pero>.\n{Concreto, por fin|Una medida con cara y ojos|Me gusta que bajes a tierra}: <medida>. {Samira te vota|Habrá quien proteste|No sé si llegará al pleno}.\n<medida.eco>, <medida.pero>.", 6, anywhere=True)
S.answer("medida", "{no haría nada|nada|no sé, no soy político|no se puede hacer nada|dejaría todo como está|que decida el mercado}", "{No hacer nada también es una política|El mercado ya está decidiendo, pregunta a Samira}. {La pasividad tiene sus beneficiarios|Joaquín brindaría por eso}.", 1.2)
S.answer("cierre", "{no|no, sigo pensando lo mismo|no, pienso igual|sigo con mi opinión|no mucho}", "{La coherencia también es una virtud|Lo suponía|Nadie sale de aquí convertido}. {Vuelve el jueves y lo intentamos otra vez|Al menos hemos discutido con ejemplos}.", 2, then="end")
S.answer("cierre", "{sí|un poco|sí, un poco|he aprendido mucho|ahora entiendo mejor a Joaquín|ahora tengo más dudas|tengo más dudas que antes|me habéis hecho pensar}", "{Salir con dudas es salir ganando|De eso se trata|Me alegro: a dudar se viene aquí}. {Vuelve el jueves|Los jueves, a las siete, tienes silla}.", 2.5, then="end")
S.answer("cierre", "{la ciudad es de todos|es de quien la vive|es de los vecinos|es de quien la cuida|de todos y de nadie|en resumen, <con>|me quedo con que <mix>|al final <mix>|es de quienes se quedan}", "{Hermoso final|Buena manera de cerrar|Esa frase la firmaría don Fermín}. {La discusión, en cambio, no se cierra nunca|El jueves la retomamos|Brindemos por ella}.", 3, then="end")
S.aside("¿{tú qué opinas|qué piensas tú|y tú, Elvira, qué piensas|de qué lado estás tú|tú qué harías|cuál es tu opinión}?\n¿y tú?", "Yo modero, que es la forma elegante de opinar. {Me inquieta que un barrio pueda morir de éxito|Creo que le debemos algo a quien se queda}.\n{Yo creo que el arraigo también es un derecho|A mí me preocupa quién puede quedarse}, pero mi oficio aquí es llevar la contraria.", 1.5)
S.aside("¿{quién es Joaquín|qué dice Joaquín|qué piensa Joaquín}?", "Joaquín heredó dos pisos y los alquila a turistas; {así pagó la carrera de su hija|dice que gracias a eso estudió su hija}.", 0.8)
S.aside("¿{quién es Samira|qué dice Samira|qué piensa Samira}?", "Samira es camarera y estudiante; le han subido el alquiler un cuarenta por ciento.", 0.8)
S.aside("¿{quién es don Fermín|qué dice don Fermín|por qué cerró la librería|qué piensa don Fermín}?", "Don Fermín es librero; cerró su librería, y hoy es una consigna de maletas.", 0.8)
S.aside("¿{cuánta gente vive en el centro|hay datos|tienes datos|qué dicen las cifras|es verdad que se van los vecinos}?", "En el centro viven unas cinco mil personas, la mitad que hace veinte años.\nEl turismo da trabajo a uno de cada cinco malagueños. {Ese es el otro platillo de la balanza|También hay que contarlo}.", 1.2)
S.aside("¿{qué hace el ayuntamiento|hay alguna ley|qué medidas hay|existe una tasa|cuánto es la tasa}?", "En algunas zonas ya no se conceden licencias, y se discute una tasa de dos euros por noche.", 1)
S.aside("¿{cuándo os reunís|cada cuánto os reunís|desde cuándo existe la tertulia|qué día es la tertulia|puedo volver}?", "Nos reunimos los jueves a las siete; llevo once años moderando.", 0.8)
S.pool(dicho=pairs("""
    morir de éxito = es fracasar por gustar demasiado
    llevar la contraria = es defender lo contrario que el otro
    poner puertas al campo = es intentar lo imposible
    la gallina de los huevos de oro = es aquello que da riqueza y no conviene matar
    el arraigo = es el apego al lugar donde se vive
    matizar = es precisar una idea para que sea más justa
    nadar y guardar la ropa = es no arriesgar nada
    encarecer = es hacer que algo cueste más
    discrepar = es no estar de acuerdo
    la masificación = es que haya demasiada gente en un sitio
    la tasa = es un pequeño impuesto
""", "t", "que"))
S.aside("¿qué {significa|quiere decir|es} <dicho>?\nno entiendo la expresión <dicho>\n¿<dicho>? ¿qué es eso?", "{Buena pregunta|Con mucho gusto}: <dicho> <dicho.que>.\n<dicho> <dicho.que>. {Ya lo tienes|Úsala sin miedo}.", 0.9)
S.aside("¿{has vivido siempre aquí|a qué te dedicas|eres profesora|qué enseñabas|eres de Málaga|dónde vives}?", "Enseñé Historia en la universidad y vivo en Lagunillas, {que también está cambiando|a diez minutos de aquí}.", 0.7)
S.aside("{qué discusión tan interesante|me gusta esta tertulia|nunca había estado en una tertulia|es mi primera tertulia|perdonad, hablo despacio|perdón por mi español}", "{Aquí se viene a discrepar, no a examinarse|Se te entiende de maravilla|Eso nos gusta oírlo}. {Sigue, sigue|La mesa te escucha}.", 0.9)
S.close(
    "{gracias por la tertulia|ha sido un placer|gracias por escucharme|muchas gracias a todos|hasta el jueves|gracias, Elvira}[, {hasta luego|hasta el jueves|nos vemos}]",
    "{Gracias a ti por discrepar|El placer ha sido nuestro|A ti}. {Hasta el jueves.|Los jueves a las siete, ya sabes.|Tu silla queda libre para el jueves.}\n{Hasta el jueves|Vuelve cuando quieras}. {Joaquín ya prepara la revancha.|Trae más ejemplos.|Don Fermín te invita al próximo café.}",
    4,
)
enrich(S)
