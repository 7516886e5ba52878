"""What a learner may say in any Spanish scene: greetings, not understanding, asking for a word, wandering off, leaving."""

from __future__ import annotations

from ..core import Move, Scene, lines
from ..templates import Grammar
from ..values import Record
from . import lexicon

MACROS = {
    "pf": "{|, por favor|, por favor|, porfa}",
    "claro": "{Claro|Claro que sí|Por supuesto|Sí, claro|Cómo no|Desde luego}",
    "bien": "{Muy bien|Perfecto|De acuerdo|Estupendo|Bien|Genial}",
    "calma": "{No pasa nada|No se preocupa nadie|Con calma|Sin problema}",
    "quiero": "{quiero|quiero|quería|quisiera|me gustaría|yo quiero}",
    "hola": "{hola|buenas|buenos días|buenas tardes}",
}
MACROS["calma"] = "{No pasa nada|Con calma|Sin problema|Sin prisa}"

VERBS = {
    "quieres": ("quieres", "quiere", "querés"),
    "puedes": ("puedes", "puede", "podés"),
    "tienes": ("tienes", "tiene", "tenés"),
    "eres": ("eres", "es", "sos"),
    "estás": ("estás", "está", "estás"),
    "hablas": ("hablas", "habla", "hablás"),
    "dices": ("dices", "dice", "decís"),
    "sabes": ("sabes", "sabe", "sabés"),
    "vas": ("vas", "va", "vas"),
    "vives": ("vives", "vive", "vivís"),
    "necesitas": ("necesitas", "necesita", "necesitás"),
    "prefieres": ("prefieres", "prefiere", "preferís"),
    "entiendes": ("entiendes", "entiende", "entendés"),
    "preguntas": ("preguntas", "pregunta", "preguntás"),
    "llamas": ("llamas", "llama", "llamás"),
    "ves": ("ves", "ve", "ves"),
    "has": ("has", "ha", "has"),
    "te": ("te", "le", "te"),
    "se": ("te", "se", "te"),
    "ti": ("ti", "usted", "vos"),
    "tú": ("tú", "usted", "vos"),
    "tu": ("tu", "su", "tu"),
    "tuyo": ("tuyo", "suyo", "tuyo"),
    "contigo": ("contigo", "con usted", "con vos"),
    "dime": ("dime", "dígame", "decime"),
    "mira": ("mira", "mire", "mirá"),
    "perdona": ("perdona", "perdone", "perdoná"),
    "disculpa": ("disculpa", "disculpe", "disculpá"),
    "oye": ("oye", "oiga", "che"),
    "escucha": ("escucha", "escuche", "escuchá"),
    "repite": ("repite", "repita", "repetí"),
    "habla": ("habla", "hable", "hablá"),
    "prueba": ("prueba", "pruebe", "probá"),
    "vuelve": ("vuelve", "vuelva", "volvé"),
    "cuídate": ("cuídate", "cuídese", "cuidate"),
    "vete": ("ve", "vaya", "andá"),
    "perdón": ("perdona", "perdone", "perdoná"),
    "digas": ("digas", "diga", "digas"),
    "vaya": ("vaya", "vaya", "vaya"),
    "quieras": ("quieras", "quiera", "quieras"),
    "preocupes": ("te preocupes", "se preocupe", "te preocupes"),
    "contestar": ("contestarme", "contestarme", "contestarme"),
    "tranquilo": ("tranquilo", "tranquilo", "tranquilo"),
    "vaya_bien": ("te vaya bien", "le vaya bien", "te vaya bien"),
    "explico": ("te explico", "le explico", "te explico"),
    "ayudo": ("te ayudo", "le ayudo", "te ayudo"),
    "pregunto": ("te pregunto", "le pregunto", "te pregunto"),
    "repito": ("te repito", "le repito", "te repito"),
    "digo": ("te digo", "le digo", "te digo"),
    "entiendo": ("te entiendo", "le entiendo", "te entiendo"),
    "escuchas": ("escuchas", "escucha", "escuchás"),
    "gusta": ("te gusta", "le gusta", "te gusta"),
    "parece": ("te parece", "le parece", "te parece"),
    "haces": ("haces", "hace", "hacés"),
    "piensas": ("piensas", "piensa", "pensás"),
    "crees": ("crees", "cree", "creés"),
    "conoces": ("conoces", "conoce", "conocés"),
    "dedicas": ("te dedicas", "se dedica", "te dedicás"),
    "cuéntame": ("cuéntame", "cuénteme", "contame"),
    "llevas": ("llevas", "lleva", "llevás"),
    "pasa": ("pasa", "pase", "pasá"),
    "espera": ("espera", "espere", "esperá"),
    "ayuda": ("ayúdame", "ayúdeme", "ayudame"),
    "ponme": ("ponme", "póngame", "poneme"),
    "dame": ("dame", "deme", "dame"),
    "tráeme": ("tráeme", "tráigame", "traeme"),
    "trabajas": ("trabajas", "trabaja", "trabajás"),
    "recomiendas": ("recomiendas", "recomienda", "recomendás"),
}
_REGISTER = {"tú": 0, "usted": 1, "vos": 2}
_GRAMMARS = {name: Grammar(MACROS, VERBS, i) for name, i in _REGISTER.items()}


def new(id: str, register: str, **fixed: object) -> Scene:
    """A Spanish scene with all that scenes share; `fixed` are slots the whole scene keeps (the tutor's name, …)."""
    scene = Scene(id, register, _GRAMMARS[register], language="es")
    scene.fixed = {"tutor": "Marta", "origen": "aquí", "dialogo": "estamos en la escena", **fixed}
    scene.pool(
        nombre=lexicon.NAMES,
        apellido=lexicon.SURNAMES,
        pais=lexicon.COUNTRIES,
        ciudad=lexicon.CITIES,
        idioma=lexicon.LANGUAGES,
        oficio=[Record(t=word, m=word, f=word) for job in lexicon.JOBS for word in (job.forms["m"], job.forms["f"])],
        aficion=lexicon.HOBBIES,
        dia=lexicon.DAYS,
        num=lexicon.NUMBERS,
        edad=lexicon.AGES,
        grande=lexicon.BIG,
        hora=lexicon.TIMES,
        trad=lexicon.TRANSLATIONS,
        sig=lexicon.MEANINGS,
        tema=lexicon.OFF_TOPIC,
        raro=lexicon.ODD_REQUESTS,
        ruido=lexicon.MASH,
        eng=lexicon.ENGLISH_LINES,
        clima=lexicon.WEATHER,
        estado=lexicon.STATES,
        si=lexicon.YES,
        no=lexicon.NO,
    )
    scene.greetings = lines(
        """
        Hola.
        ¡Hola!
        Hola, buenos días.
        Buenos días.
        Buenas.
        Hola, ¿qué tal?
        Hola,
        Buenas tardes.
        """
    )
    scene.leads = ["Entonces, ", "Y bien, ", "Bueno, ", "A ver, ", "Y ahora, ", "Volvamos a lo nuestro: "]
    scene.joins = ["", "", "Y ", "Una pregunta: ", "Ah, y ", "Oye, " if register != "usted" else "Perdone, "]
    scene.wrap = lines(
        """
        ¿$necesitas algo más?
        ¿Puedo ayudar en algo más?
        ¿Algo más?
        ¿Alguna otra cosa?
        """
    )
    scene.common = _common()
    scene.digressions = _digressions()
    scene.leaving = _leaving()
    scene.closings = _closings()
    scene.afterwards = _afterwards()
    return scene


def _move(learner: str, tutor: str, weight: float = 1.0, **options: object) -> Move:
    return Move(lines(learner), lines(tutor), weight, **options)  # type: ignore[arg-type]


def _common() -> list[Move]:
    return [
        _move(
            """
            {hola|hola|buenas|hola, buenas|hey|buenos días|buenas tardes|buenas noches|saludos|muy buenas}
            {hola|buenas}, <tutor>
            {hola|buenos días}, {señor|señora|amigo|amiga}
            """,
            """
            {¡Hola!|¡Hola otra vez!|¡Buenas!|¡Hola, hola!|¡Muy buenas!}
            ¡Hola! {¡Qué bien!|Me alegro.|Un placer.}
            """,
            0.7,
            key=1,
        ),
        _move(
            """
            hola, ¿{qué tal|cómo estás|cómo está|cómo está usted|todo bien|qué hay|cómo va}?
            ¿cómo {estás|está|va todo|te va}?
            ¿qué tal?
            ¿qué tal {estás|está|todo}?
            ¿todo bien?
            """,
            """
            {¡Hola!|} {Muy bien|Bien|Todo bien|Estoy muy bien}, gracias.
            {Muy bien|Bien, gracias|Todo bien por aquí|Muy bien, la verdad}.
            """,
            0.7,
            key=1,
        ),
        _move(
            """
            no {entiendo|comprendo|entendí|entiendo nada|lo entiendo|entiendo la pregunta|entiendo bien}
            no {entiendo|comprendo}, {perdón|lo siento|disculpe|perdona}
            {perdón|lo siento|perdone|disculpa}, no {entiendo|comprendo|he entendido|le entiendo|te entiendo}
            ¿{cómo|qué|perdón|mande|eh}?
            ¿cómo {dice|dices|dijo|has dicho}?
            ¿qué {dice|dices|significa eso|es eso|quiere decir|ha dicho}?
            ¿{puede|puedes|podría|podrías} {repetir|repetirlo|repetir la pregunta|decirlo otra vez|explicarlo}@pf?
            {otra vez|repite|repita|de nuevo|una vez más}@pf
            más {despacio|lento|fácil|simple}@pf
            ¿{puede|puedes|podría} hablar más {despacio|lento|lentamente}@pf?
            {habla|hable} más despacio@pf
            es muy {rápido|difícil}, no entiendo
            no conozco {esa palabra|esas palabras|estas palabras}
            ¿cuál es la pregunta?
            ¿qué me {preguntas|pregunta}?
            hablo {solo un poco de|poco|un poco} español
            mi español {es malo|no es bueno|es muy básico|es muy malo}
            soy principiante, no entiendo {todo|mucho|bien}
            """,
            """
            {Claro|Perdón|Sin problema|No pasa nada|Lo repito|Otra vez, más despacio|$perdona}.
            {Claro, más despacio|Lo digo de otra forma|Lo digo más fácil|Lo explico}.
            {Lo siento, hablo muy rápido|Hablo más despacio|Voy más despacio}.
            {Con gusto lo repito|Sí, lo repito|Lo digo otra vez}.
            {No $preocupes|Con calma|Poco a poco}.
            """,
            3.2,
            helps=True,
        ),
        _move(
            """
            no {sé|lo sé|sé, la verdad|estoy seguro|estoy segura|tengo idea|sé qué decir|sé todavía|lo sé todavía}
            {mmm|eh|pues|bueno|uf}, no sé
            no sé, ¿{y tú|y usted|qué me recomienda|qué dices}?
            {depende|da igual|me da igual|lo que quieras|no importa|ni idea}
            {un momento|necesito un momento|espera|espere|estoy pensando|déjeme pensar|tengo que pensar}@pf
            {quizás|tal vez|puede ser|a lo mejor}
            """,
            """
            {No pasa nada|Sin prisa|Con tranquilidad|No $preocupes|Con calma}.
            {Es normal dudar|Un momento para pensar|Hay tiempo|Tenemos tiempo}.
            {Yo $ayudo|$ayudo|Vamos paso a paso}.
            """,
            1.5,
            helps=True,
        ),
        _move(
            """
            ¿cómo se dice <trad.en> en español?
            ¿cómo se dice <trad.en>?
            {perdón|perdona|perdone|disculpe}, ¿cómo se dice <trad.en>?
            no sé {cómo se dice|cómo decir} <trad.en>
            ¿cómo {digo|puedo decir} <trad.en> en español?
            ¿cuál es la palabra para <trad.en>?
            <trad.en>... no sé la palabra en español
            ¿qué es <trad.en> en español?
            """,
            """
            Se dice <trad.es>.
            En español {se dice|decimos} <trad.es>.
            {Se dice así|La palabra es esta}: <trad.es>.
            {Buena pregunta|Ah, sí}: <trad.es>.
            <trad.es>, así se dice.
            """,
            1.5,
        ),
        _move(
            """
            ¿qué significa <sig>?
            ¿qué es <sig>?
            ¿qué quiere decir <sig>?
            no entiendo la palabra <sig>
            ¿<sig>? ¿qué es?
            """,
            """
            <sig> <sig.sentido>.
            {Claro, $explico|A ver|Es fácil}: <sig> <sig.sentido>.
            $mira: <sig> <sig.sentido>.
            """,
            0.8,
        ),
        _move(
            """
            gracias
            {muchas|muchísimas|mil} gracias
            {gracias|muchas gracias}, {es usted muy amable|eres muy amable|muy amable}
            vale, gracias
            {qué amable|muy amable|es muy amable}
            te lo agradezco
            """,
            """
            {De nada|No hay de qué|A $ti|Con mucho gusto|Es un placer}.
            """,
            1.0,
        ),
        _move(
            """
            ¿cómo {te llamas|se llama|se llama usted}?
            ¿cuál es {tu|su} nombre?
            {perdona|perdone|y tú|y usted}, ¿cómo {te llamas|se llama}?
            ¿y {tu|su} nombre?
            ¿quién {eres|es usted}?
            """,
            """
            Me llamo <tutor>.
            Soy <tutor>. {Mucho gusto|Encantad<ogen>}.
            {Mi nombre es|Yo soy} <tutor>.
            """,
            0.8,
        ),
        _move(
            """
            me llamo <nombre>
            {soy|yo soy|mi nombre es} <nombre>
            {hola|buenas}, {soy|me llamo} <nombre>
            me llamo <nombre>, ¿y {tú|usted}?
            """,
            """
            Mucho gusto, <nombre>. Yo {soy|me llamo} <tutor>.
            Encantad<ogen>, <nombre>.
            {Hola, <nombre>|Qué nombre tan bonito, <nombre>|Un placer, <nombre>}.
            """,
            0.7,
        ),
        _move(
            """
            ¿de dónde {eres|es|es usted}?
            ¿{eres|es usted} de aquí?
            ¿{eres|es usted} español?
            ¿{vives|vive} aquí?
            """,
            """
            {Soy|Yo soy} <origen>.
            {Soy|Yo soy} <origen>.
            """,
            0.6,
        ),
        _move(
            """
            soy de <pais>
            vengo de <pais>
            estoy {aquí|de viaje|de vacaciones}, soy de <pais>
            soy <pais.m>, de <pais>
            """,
            """
            ¡De <pais>! {Qué bien|Qué interesante|Qué bonito|Qué lejos}.
            {Ah, de <pais>|¿De <pais>? Qué bien}. {Dicen que es un país muy bonito|Me gustaría ir algún día}.
            """,
            0.35,
        ),
        _move(
            """
            {yo soy|soy|vengo} de <ciudad>
            vivo en <ciudad>
            """,
            """
            ¡De <ciudad>! {Qué bien|Qué interesante|Qué bonito}.
            {Ah, <ciudad>|¿<ciudad>? Qué bien}. {Dicen que es una ciudad muy bonita|Me gustaría ir algún día}.
            """,
            0.35,
        ),
        _move(
            """
            ¿{hablas|habla} <idioma>?
            ¿{hablas|habla} inglés?
            ¿{puede|podemos} hablar en <idioma>?
            {hablo|yo hablo} <idioma> y {un poco de español|español}
            """,
            """
            Hablo {muy poco|poco} <idioma>. {Mejor en español|En español, que así practicamos}.
            Yo no hablo <idioma>, {lo siento|pero podemos hablar despacio|pero en español nos entendemos}.
            """,
            0.5,
        ),
        _move(
            """
            estudio español {desde hace|hace} <num> meses
            estoy aprendiendo español
            quiero {practicar|aprender|hablar} español
            """,
            """
            {Qué bien|Muy bien|Estupendo}. {Aquí hablamos español y así practicamos|Con práctica sale todo|Poco a poco se aprende}.
            {$hablas bastante bien|Pues se nota, $hablas muy bien}.
            """,
            0.5,
        ),
        _move(
            """
            {perdón|lo siento|disculpe|perdona} por mi español
            ¿hablo bien español?
            ¿mi español es {bueno|correcto}?
            ¿{está bien dicho|es correcto|se dice así|lo he dicho bien}?
            """,
            """
            {Sí, se entiende muy bien|Sí, todo se entiende|Sí, está muy bien|$hablas muy bien|Yo $entiendo muy bien}.
            {No hay problema, se entiende todo|Está bien dicho, sí|Va muy bien}.
            """,
            0.6,
        ),
        _move(
            """
            ¿puedo {hacer|hacerle|hacerte} una pregunta?
            {tengo|una} pregunta
            {perdona|perdone|disculpe}, una pregunta
            """,
            """
            {Claro|Por supuesto|Sí, claro}. ¿Qué $quieres saber?
            {Claro|Claro que sí}, $dime. ¿Qué pregunta $tienes?
            """,
            0.5,
        ),
        _move(
            """
            ¿{qué tengo que decir|qué digo|qué puedo decir|qué debo contestar|qué hago}?
            {ayuda|ayúdame|ayúdeme|dame un ejemplo|un ejemplo}@pf
            ¿me {ayudas|ayuda}@pf?
            """,
            """
            {Claro, $ayudo|$ayudo con gusto|Sí, claro}.
            {Es fácil|Es muy sencillo|Vamos paso a paso}.
            """,
            0.6,
            helps=True,
        ),
        _move(
            "<si>",
            """
            {Muy bien|Bien|De acuerdo|Perfecto}.
            {Sí, claro|Estupendo}. {Un poco más, por favor|Quiero saber un poco más}.
            """,
            0.7,
            helps=True,
            when=lambda m: not m.get("_closed"),
        ),
        _move(
            "<no>",
            """
            {De acuerdo|No pasa nada|Bueno|Está bien}.
            {¿No? No pasa nada|Entiendo|Bueno, sin problema}.
            """,
            0.6,
            helps=True,
            when=lambda m: not m.get("_closed"),
        ),
        _move(
            """
            <eng>
            """,
            """
            {Aquí hablamos español|Mejor en español|En español, que así practicamos|Con calma, en español}.
            {No $preocupes, lo digo más fácil|Lo digo con palabras fáciles|Vamos poco a poco, en español}.
            {Perdón, solo hablo español|Lo siento, aquí hablamos en español}. {Lo digo más despacio|Lo digo más fácil}.
            """,
            1.6,
            helps=True,
            noisy=False,
        ),
        _move(
            """
            {qué bien|qué bonito|me gusta mucho este sitio|qué sitio tan bonito|este lugar es muy bonito|me encanta|genial}
            {eres|es usted} muy {simpática|simpático|amable}
            me gusta {hablar|charlar} {contigo|con usted}
            estoy {contento|contenta|muy feliz} de estar aquí
            """,
            """
            {¡Gracias!|¡Muchas gracias!|¡Qué amable!|¡Me alegro mucho!|¡Qué bien!}
            {Me alegro mucho|Qué bien|Muchas gracias, qué amable}.
            """,
            0.7,
        ),
        _move(
            """
            <estado>
            {hoy|uf,|la verdad,} <estado>
            """,
            """
            <estado.eco>. {Vamos con calma|Vamos poco a poco|Sin prisa}.
            {Vaya|Ay|Entiendo}, <estado.eco>.
            """,
            0.5,
        ),
    ]


def _digressions() -> list[Move]:
    back = "{{Pero|Ahora bien,} ahora <dialogo>|Pero volvamos a lo nuestro|De eso hablamos otro día|Otro día hablamos de eso}."
    return [
        _move(
            """
            ¿te gusta hablar de <tema>?
            ¿qué {piensas|opinas|piensa|opina} de <tema>?
            {quiero|quisiera|prefiero} hablar de <tema>
            ¿{podemos|vamos a} hablar de <tema>?
            {me interesa mucho el tema de|me preocupa mucho el tema de|ayer leí algo sobre|hablemos de} <tema>
            ¿qué sabe de <tema>?
            <tema>
            """,
            f"""
            Bueno, <tema.eco>. {back}
            {{Ah|$mira|Uy}}, <tema.eco>. {back}
            {{Es un tema interesante|Qué tema|Me gusta el tema}}, pero ahora <dialogo>.
            """,
            1.6,
        ),
        _move(
            """
            <raro>
            {perdón|oye|oiga|una pregunta}: <raro>
            """,
            f"""
            {{Uy, eso no lo sé|De eso no sé mucho|Esa pregunta es difícil|Eso no es lo mío|No tengo ni idea}}. {back}
            {{No puedo ayudar con eso|Con eso no puedo ayudar}}, {{lo siento|perdón}}. {back}
            """,
            1.5,
        ),
        _move(
            """
            <clima>
            hoy <clima>
            {uf|vaya|ay}, <clima>
            """,
            """
            {Sí|Es verdad|Ya lo creo}. {Así es el tiempo|El tiempo está loco|Es lo normal en esta época}.
            <clima.eco>.
            """,
            0.6,
        ),
        _move(
            """
            <ruido>
            """,
            """
            {Perdón, no entiendo|Perdón, no he entendido|Eso no lo entiendo|No lo entiendo bien}. {Vamos otra vez|Otra vez, por favor|Lo repito}.
            {Eso no lo entiendo|No entiendo esa palabra}, {pero no pasa nada|perdón}.
            {Creo que es un error del teclado|Me parece que son letras sueltas}. Lo repito.
            """,
            1.6,
            helps=True,
            noisy=False,
        ),
        _move(
            """
            ¿{eres|es usted} {un robot|una máquina|un ordenador|una inteligencia artificial|un programa|humano|humana|una persona|real}?
            ¿estoy hablando con {un ordenador|una máquina|un robot|una persona}?
            {eres un robot|no eres humano|eres una máquina}
            ¿eres ChatGPT?
            """,
            """
            Sí, soy un programa para practicar español. En la escena soy <tutor>. {Seguimos|Vamos a seguir}.
            Soy un programa, sí. {Pero podemos hablar|Podemos practicar} como en la vida real.
            {La verdad, soy un programa|Es verdad, soy un programa}, {pero aquí hago de <tutor>|y aquí soy <tutor>}.
            """,
            0.9,
        ),
        _move(
            """
            {eres tonto|eres tonta|idiota|cállate|vete|estúpido|qué asco|mierda|joder|te odio|eres horrible|esto es una mierda|imbécil}
            """,
            """
            {Con calma, por favor|Con respeto, por favor|Esas palabras no, por favor}.
            {Vaya, qué carácter|Vaya, qué enfado|Bueno, bueno}. {Vamos a empezar otra vez|Sigamos con calma|Hablemos con respeto}.
            """,
            0.6,
        ),
        _move(
            """
            {esto es aburrido|qué aburrido|me aburro|no me gusta esto|esto es una tontería|no quiero hablar más de esto|estoy aburrido|estoy aburrida}
            """,
            """
            {Vaya, lo siento|Siento oír eso|Vaya, qué pena}. {Vamos a hacerlo más divertido|Un poco más y terminamos|Vamos más rápido, entonces}.
            """,
            0.5,
        ),
        _move(
            """
            {te quiero|te amo|eres muy guapa|eres guapo|¿tienes novio?|¿estás casada?|¿cuántos años tienes?|¿cuántos años tiene?|¿me das tu teléfono?}
            """,
            """
            {Uy, qué pregunta|Qué cosas|Ja, ja}, {eso es un secreto|eso no se pregunta|mejor seguimos}.
            {Gracias, pero|Bueno,} {de eso no hablamos hoy|eso queda para otro día}.
            """,
            0.5,
        ),
        _move(
            """
            {ayer|hoy|el domingo} {fui al cine|vi una película|jugué al fútbol|compré un coche|comí mucho|dormí mal|fui a la playa|hablé con mi madre}
            mi {hermano|hermana|madre|padre|perro|gato|abuela} {está bien|es muy grande|vive en <ciudad>|está enfermo|se llama <nombre>}
            tengo {un perro|dos gatos|tres hermanos|un hijo|una hija}
            mañana {tengo un examen|voy a <ciudad>|es mi cumpleaños|trabajo mucho}
            """,
            f"""
            {{¡Ah, qué bien!|¡Qué interesante!|¡Anda!|¿Ah, sí?}} {back}
            {{Qué bien|Ah, ya veo|Vaya, qué cosas}}. {back}
            """,
            1.0,
        ),
    ]


def _leaving() -> list[Move]:
    return [
        _move(
            """
            {lo siento|perdón|perdona|perdone}, {me tengo que ir|tengo que irme|me voy ya|tengo prisa|debo irme}
            {bueno|vale|ok}, {me voy|me tengo que ir|hasta luego|adiós}
            {adiós|hasta luego|chao|nos vemos|hasta mañana|hasta pronto|adiós y gracias|gracias, adiós}
            {es tarde|ya es tarde}, {me voy|adiós|hasta luego}
            tengo que {irme|ir a casa|trabajar}, {gracias por todo|hasta luego|adiós}
            quiero {terminar|parar} aquí, gracias
            """,
            """
            {Claro, hasta luego|Sin problema, hasta luego|De acuerdo, hasta otra|No pasa nada, hasta pronto}. {¡Que $vaya_bien!|¡Buen día!|¡Hasta la próxima!}
            {¡Hasta luego!|¡Adiós!|¡Hasta pronto!} {Ha sido un placer|Un placer|Hasta otro día|Gracias por todo}.
            {Bueno|Muy bien}, {hasta luego|hasta la próxima|nos vemos}. ¡Que $vaya_bien!
            """,
            ends=True,
        )
    ]


def _closings() -> list[Move]:
    return [
        _move(
            """
            {muchas gracias|gracias|mil gracias|muchísimas gracias|gracias por todo|gracias por la ayuda}[, {adiós|hasta luego|hasta pronto|chao|muy amable|buen día}]
            {adiós|hasta luego|chao|hasta pronto|nos vemos|hasta la próxima|hasta mañana}
            {vale|perfecto|muy bien|genial|bien|de acuerdo}, {gracias|muchas gracias|hasta luego|adiós}
            {adiós|hasta luego}, {gracias|muchas gracias|que tenga un buen día|buen día|<tutor>}
            nada más, {gracias|muchas gracias}
            no, {gracias|eso es todo|nada más|está bien así}
            {eso es todo|ya está|es todo}[, gracias]
            """,
            """
            {De nada|A $ti|No hay de qué|Con mucho gusto}. {¡Hasta luego!|¡Hasta pronto!|¡Que $vaya_bien!|¡Buen día!}
            {¡Hasta luego!|¡Hasta pronto!|¡Adiós!|¡Hasta la próxima!} {¡Que $vaya_bien!|¡Buen día!|Ha sido un placer.|Gracias por todo.}
            {Gracias a $ti|Ha sido un placer}. {¡Hasta luego!|¡Hasta la próxima!|¡Hasta pronto!}
            """,
            ends=True,
        )
    ]


def _afterwards() -> list[Move]:
    return [
        _move(
            """
            {adiós|hasta luego|chao|igualmente|igualmente, gracias|gracias, igualmente|gracias|nos vemos|bye|hasta mañana}
            """,
            """
            {¡Adiós!|¡Hasta luego!|¡Hasta la próxima!|¡Hasta otro día!|¡Nos vemos!|¡Que $vaya_bien!|¡Hasta pronto!}
            """,
            ends=True,
        )
    ]
