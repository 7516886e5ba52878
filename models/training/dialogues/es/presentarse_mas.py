"""What a newcomer asks Nadia at any time, and more of what one tells about oneself on a first day."""

from __future__ import annotations

from ..core import Scene
from ..values import Number, Record, pairs, words
from . import mundo
from .preguntas import fact

_JOBS = words("""
albañil; fontanero; mecánico; taxista; camionero; pescador; agricultora; pastelera; carnicero; florista; librera; bibliotecaria; azafata; marinero; soldado; jueza; guía turística
recepcionista; cajera; dependienta; limpiadora; niñera; cuidadora; fisioterapeuta; logopeda; matrona; óptico; química; física; matemático; geóloga; astrónoma; arqueóloga; historiadora
socióloga; filósofo; poeta; bailarina; cantante; violinista; pianista; pintora; escultor; ceramista; sastre; zapatero; joyera; relojero; editora; locutor; guionista; directora de cine
analista de datos; ingeniera civil; consultor; asesora; corredor de bolsa; banquera; agente inmobiliario; notaria; trabajadora social; educador; entrenadora; futbolista; nadadora; árbitro
socorrista; guardabosques; apicultor; ganadera; viticultor; sumiller; barista; cartero; bombera; piloto de avión; controladora aérea; técnico de sonido; diseñadora gráfica; programadora web
""")


def enrich(s: Scene) -> None:
    """Adds it to the scene."""
    s.pool(nombre=mundo.FIRST_NAMES, ciudad=mundo.TOWNS, pais=mundo.LANDS)
    s.pool(oficio=s.pools["oficio"] + [Record(t=j, m=j, f=j) for j in _JOBS])
    s.pools["tiempo"] += words("cinco meses; ocho semanas; nueve meses; tres semanas; todo el verano; hasta junio; hasta Navidad; cuatro días; un curso entero; medio año; tres años; hasta el viernes; diez días")
    s.pools["lugar_trabajo"] += words("un taller; un colegio; una guardería; un gimnasio; una panadería; un teatro; una clínica; una radio; una imprenta; un almacén; un laboratorio; una granja; un zoo; una agencia de viajes; un estudio de arquitectura; una residencia de mayores; un barco; una embajada; una ONG; una estación de tren; un call center; una floristería")
    s.pools["carrera"] += words("veterinaria; geografía; sociología; traducción; farmacia; diseño; teatro; cine; magisterio; relaciones internacionales; ciencias políticas; astronomía; geología; marketing; odontología; bellas artes; estadística; filología; nutrición")
    s.pools["comida"] += words("el ramen; la fruta; el curry; el gazpacho; los tacos; el marisco; el chocolate negro; la lasaña; las lentejas; los dulces; el falafel; el té verde; la comida india; la comida picante")
    s.pools["aficion"] = s.pools["aficion"] + words("hacer punto; coser; la cerámica; patinar; remar; bucear; escalar; tocar el violín; tocar la batería; cantar en un coro; coleccionar sellos; el ajedrez; el bádminton; la astronomía; observar pájaros; hacer pan; la jardinería; los idiomas; el surf; montar a caballo; la poesía; los cómics; las plantas; el voleibol; la magia; los trenes; el kárate; la ópera; los podcasts; acampar; hacer senderismo")
    s.pools["motivo"] += pairs("""
        quiero hablar con mi abuela = ¡Hablar con tu abuela, qué bonito!
        mi abuelo es de Cuba = ¡Tu abuelo es de Cuba! Qué interesante
        quiero hacer el Camino de Santiago = ¡El Camino de Santiago, qué aventura!
        quiero estudiar en una universidad española = Estudiar en una universidad española, muy bien
        mi empresa tiene clientes en Chile = Clientes en Chile, ya entiendo
        tengo pacientes que hablan español = Para hablar con los pacientes, como yo
        quiero entender las canciones = Entender las canciones, ¡qué bien!
        me gustan las películas de Almodóvar = Las películas de Almodóvar, ¡qué bien!
        quiero ver series sin subtítulos = Ver series sin subtítulos, muy buena razón
        mis hijos viven en Valencia = Tus hijos viven en Valencia, qué bonito
        mis vecinos son de Colombia = Tus vecinos son de Colombia, qué bien
        me encanta el flamenco = El flamenco, ¡qué bonito!
        mi jefa habla español = Tu jefa habla español, claro
        es mi sueño = Es tu sueño, ¡qué bonito!
        quiero vivir en Perú = Vivir en Perú, ¡qué interesante!
        necesito un examen oficial = Un examen oficial, ¡ánimo!
        estoy enamorado de una chica de Sevilla = ¡Una chica de Sevilla, qué romántico!
    """, "t", "eco")
    s.pools["casa"] += pairs("""
        en un apartamento pequeño = En un apartamento, qué bien.
        con mi hermana = Con tu hermana, qué bien.
        con mi abuela = Con tu abuela, qué bonito.
        con tres estudiantes italianos = Con tres estudiantes italianos, ¡qué divertido!
        al lado de la catedral = Al lado de la catedral, ¡qué bonito!
        cerca del río = Cerca del río, ¡qué suerte!
        en una casa con jardín = Con jardín, ¡qué bonito!
        en la calle Toro = En la calle Toro, muy bien.
        en un hostal = En un hostal, por ahora.
        cerca de la Plaza Mayor = Cerca de la Plaza Mayor, ¡qué suerte!
        con mis hijos = Con tus hijos, qué bien.
    """, "t", "eco")
    s.pools["familiar"] += pairs("""
        una hermana gemela = ¡Una hermana gemela! Qué bonito
        cinco hermanos = ¡Cinco hermanos! Qué familia
        un hermano mayor = Un hermano mayor, qué bien
        una hermana pequeña = Una hermana pequeña, qué bonito
        tres hijos = Tres hijos, ¡qué familia!
        dos hijas = Dos hijas, qué bonito
        un nieto = Un nieto, ¡qué alegría!
        cuatro nietos = Cuatro nietos, ¡qué alegría!
        un conejo = ¡Un conejo! Qué bonito
        un loro = ¡Un loro! ¿Y habla?
        dos perros = ¡Dos perros! Qué divertido
        una tortuga = ¡Una tortuga! Qué tranquila
        un caballo = ¡Un caballo! Qué suerte
        muchos primos = Muchos primos, ¡qué divertido!
    """, "t", "eco")
    s.pools["familiar"] = [f for f in s.pools["familiar"] if not f.forms["eco"].endswith("?")]
    s.pool(ymas=[Number(n) for n in range(16, 80)])
    _facts(s)
    _tells(s)


def _facts(s: Scene) -> None:
    fact(s, "cuándo empieza la clase|a qué hora empieza la clase|a qué hora empezamos|qué hora empieza clase|cuándo es la clase|a qué hora es clase de español|la clase es a las nueve|empieza ya la clase|la clase empieza cuándo", "a qué hora empieza la clase|cuándo empezamos|la hora de la clase", "la hora de la clase|el horario|la clase", "La clase empieza a las nueve y media.\nA las nueve y media. {Tenemos un poco de tiempo|Es pronto}.\nEmpieza a las nueve y media, {en el aula tres|aquí, en el aula tres}.", 1.0)
    fact(s, "dónde es la clase|dónde está el aula|qué aula es|cuál es la aula|en qué aula estamos|esta es la aula tres|es aquí la clase de español|es esta la clase|qué número es el aula|dónde tenemos clase", "dónde es la clase|cuál es el aula|si es aquí la clase", "el aula|la clase de español", "Es aquí, en el aula tres.\nEl aula es la tres, {es esta|esta misma}.", 0.7)
    fact(s, "cómo se llama la profesora|cómo se llama profesora|quién es el profesor|quién es la profesora|cuál es nombre de la profesora|tenemos profesor o profesora|es simpática la profesora|cómo es la profe|conoces a la profesora|es buena la profesora|la profesora es muy estricta", "cómo se llama la profesora|quién es la profesora|cómo es la profesora", "la profesora|el nombre de la profesora", "La profesora se llama Teresa y es muy simpática.\nSe llama Teresa. Es muy simpática.", 0.9)
    fact(s, "cuántos estudiantes hay|cuántas personas hay en la clase|cuánta gente hay en clase|cuántos somos|somos muchos|la clase es grande|cuántos alumnos son|hay muchos estudiantes", "cuántos somos en la clase|cuántos estudiantes hay", "cuántos estudiantes|el grupo", "Somos ocho estudiantes.\n{En la clase hay|Hay} ocho estudiantes, {no es un grupo grande|un grupo pequeño}.", 0.7)
    fact(s, "de dónde son los otros estudiantes|de qué países son los compañeros|hay más gente de <pais>|hay alguien de <pais>|hay otros <pais.m>|los compañeros son de dónde|quién más hay en la clase|cómo son los compañeros", "de dónde son los otros|de qué países son los estudiantes", "los otros estudiantes|los compañeros", "Hay gente de Brasil, de Japón y de Alemania.\nLos compañeros son de muchos países: Brasil, Japón, Alemania.", 0.6)
    fact(s, "cuándo es el descanso|a qué hora es el descanso|hay descanso|hay pausa|a qué hora hay pausa|cuándo podemos descansar|cuándo es la pausa|tenemos descanso", "cuándo es el descanso|a qué hora es la pausa|si hay descanso", "el descanso|la pausa|la hora del descanso", "El descanso es a las once.\nHay descanso a las once. {Podemos tomar un café|Yo voy a La Perla}.", 0.9)
    fact(s, "dónde puedo tomar un café|hay una cafetería|dónde está la cafetería|hay un bar cerca|cómo se llama la cafetería|dónde podemos tomar café|es cara la cafetería|es barata La Perla|qué es La Perla|dónde está La Perla|dónde puedo comer algo", "dónde hay una cafetería|dónde tomar un café|si hay un bar cerca", "una cafetería|un café|un bar|La Perla", "Hay una cafetería barata en la calle de al lado, La Perla.\nLa Perla está en la calle de al lado. Es barata.", 1.0)
    fact(s, "qué haces después de clase|qué haces hoy|qué vas a hacer después|adónde vas después de clase|qué haces esta tarde|tienes planes hoy|qué haces luego|qué plan tienes", "qué haces después de la clase|adónde vas después", "después de clase|tu plan", "Después de clase quiero tomar algo en la Plaza Mayor.\nVoy a la Plaza Mayor a tomar algo.", 0.7)
    fact(s, "cómo te apellidas|cuál es tu apellido|qué apellido tienes|Nadia qué más|cómo es tu nombre completo", "cuál es tu apellido|tu nombre completo", "tu apellido", "Mi apellido es El Amrani.\nMe llamo Nadia El Amrani.", 0.45)
    fact(s, "cuántos años tienes tú|qué años tienes|cuál es tu edad|cuántos años eres|cuál edad tienes|tú eres joven|tienes treinta años", "cuántos años tienes|tu edad", "tu edad", "Tengo veintiséis años.\nYo tengo veintiséis años.", 0.7)
    fact(s, "dónde vives tú|con quién vives|vives sola|tú vives con tu familia|vives lejos|tú vives en una residencia|cómo es tu casa|quién es doña Pilar|doña Pilar es simpática|vives aquí en Salamanca|tú vive dónde", "dónde vives|con quién vives|cómo es tu casa", "tu casa|doña Pilar", "Vivo en Salamanca con una señora mayor, doña Pilar, y su gato.\nVivo en casa de doña Pilar. Es una señora mayor.", 0.9)
    fact(s, "tienes animales|tienes un gato|tienes perro|te gustan los gatos|cómo se llama el gato|quién es Curro|te gustan los animales|tienes mascota", "si tienes animales|cómo se llama el gato", "el gato|un animal", "Doña Pilar tiene un gato. Se llama Curro.\nEl gato de doña Pilar se llama Curro.", 0.7)
    fact(s, "qué no te gusta|hay algo que no te gusta|te gusta madrugar|te gusta levantarte temprano|a qué hora te levantas|te levantas temprano", "qué no te gusta|si te gusta madrugar", "", "No me gusta madrugar. {Levantarme temprano es difícil|Me gusta dormir}.\nPues no me gusta madrugar.", 0.5)
    fact(s, "qué te gusta beber|te gusta el té|te gusta el café|qué bebes|prefieres té o café|te gusta más el té o el café", "si te gusta el té|qué te gusta beber", "té o café", "Me gusta mucho el té con menta.\nPrefiero el té con menta, {claro|como en Marruecos}.", 0.6)
    fact(s, "haces fotos|te gusta la fotografía|te gusta hacer fotos|qué haces los fines de semana|cuáles son tus aficiones|qué aficiones tienes|qué hobby tienes|cuál es tu hobby|qué te gusta hacer a ti|qué gusta a ti|caminas mucho|te gusta caminar|qué haces tú en tiempo libre", "qué te gusta hacer|qué haces en tu tiempo libre", "tus aficiones|tu hobby|tu tiempo libre", "Me gusta la fotografía y caminar junto al río.\nHago fotos y camino junto al río.", 1.0)
    fact(s, "te gusta <aficion>|y a ti te gusta <aficion>|a ti también te gusta <aficion>|tú también te gusta <aficion>", "si te gusta <aficion>", "", "¿<aficion>? {Un poco|Sí, bastante|A veces}. Me gusta más la fotografía.\n{Sí, me gusta|Bueno, un poco}, pero prefiero caminar junto al río.", 0.7)
    fact(s, "te gusta <comida>|te gusta comer <comida>|tú comes <comida>", "si te gusta <comida>", "", "¿<comida>? {Sí, mucho|Sí, me gusta|Un poco}. {Y también el té con menta|Qué rico}.", 0.4)
    fact(s, "qué idiomas hablas tú|cuántos idiomas hablas|qué lengua hablas|hablas inglés también|hablas francés|hablas árabe|cuál es tu lengua|qué idiomas habla tú|qué lenguas tú hablas", "qué idiomas hablas|cuántas lenguas hablas", "tus idiomas|tus lenguas", "Hablo árabe, francés y un poco de inglés.\nMis lenguas son el árabe y el francés, y un poco de inglés.", 0.8)
    fact(s, "trabajas de enfermera aquí|trabajas ahora|dónde trabajas|trabajas en un hospital|te gusta ser enfermera|cuál es tu profesión|qué profesión tienes|a qué te dedicas tú|qué trabajo tienes|en qué trabajas tú|qué trabajas|tú trabajas o estudias|qué es tu trabajo", "en qué trabajas|cuál es tu profesión|a qué te dedicas", "tu trabajo|tu profesión", "Soy enfermera, y ahora estudio español.\nEn mi país soy enfermera. Ahora estudio.", 1.0)
    fact(s, "por qué estudias tú español|por qué aprendes español|por qué quieres hablar español|para qué estudias español|por qué tú estudias español|por qué estás en Salamanca|por qué vienes a España", "por qué estudias español|por qué estás aquí", "", "Estudio español porque quiero trabajar en España.\nPorque quiero trabajar aquí, en España, de enfermera.", 0.9)
    fact(s, "es difícil el español|el español es difícil para ti|te parece difícil el español|es fácil español", "si es difícil el español", "", "Un poco difícil, pero {me gusta mucho|es muy bonito}.\nEl español es bonito y, a veces, difícil.", 0.4)
    fact(s, "cómo es Rabat|cómo es tu ciudad|es grande Rabat|dónde está Rabat|Rabat está en Marruecos|hace calor en Rabat|Rabat es bonita|hay playa en Rabat|qué es la capital de Marruecos", "cómo es Rabat|dónde está tu ciudad", "Rabat|tu ciudad|Marruecos", "Rabat es la capital de Marruecos y está junto al mar.\nMi ciudad, Rabat, es {muy bonita|bonita y grande}. Está en Marruecos.", 0.8)
    fact(s, "conoces <pais>|conoces mi país|conoces <ciudad>|conoces mi ciudad|sabes dónde está <ciudad>|has estado en <ciudad>|sabes dónde es <pais>", "si conoces mi país", "", "No, no lo conozco, {pero quiero ir|pero me interesa mucho}.\nTodavía no, pero me gustaría ir.", 0.6)
    fact(s, "está libre esta silla|puedo sentarme aquí|me puedo sentar|está ocupado este sitio|hay sitio aquí|puedo sentar aquí|es libre esta silla|esta silla es libre", "si está libre la silla|si puedo sentarme aquí", "esta silla|este sitio", "Sí, la silla está libre. Siéntate.\nClaro, está libre.", 0.6)
    fact(s, "dónde está el baño|hay un baño aquí|dónde está el servicio|dónde es el baño", "dónde está el baño", "el baño|el servicio", "El baño, no lo sé todavía. {Le preguntamos a Teresa, la profesora|La profesora lo sabe}.", 0.35)
    fact(s, "tenemos deberes|hay examen hoy|necesito un libro|qué libro tenemos|tienes un bolígrafo|me dejas un boli|tienes papel", "qué libro tenemos|si hay deberes", "el libro|los deberes", "No lo sé. {Teresa nos lo dice luego|Preguntamos a Teresa, la profesora}.", 0.4)


def _tells(s: Scene) -> None:
    s.answer("nombre", """
        {me llamo|soy|mi nombre es|yo me llamo} <nombre>, {mucho gusto, |encantado, |}¿{y tú de dónde eres|de dónde eres|eres de Marruecos}?
        hola Nadia, soy <nombre>. ¿De dónde {eres|eres tú}?
        """, "{Encantada|Mucho gusto}, <nombre>. Yo soy de Rabat, en Marruecos.\n¡Hola, <nombre>! Soy de Marruecos, de Rabat.", 0.9, keep={"yo": "nombre"})
    s.answer("nombre", """
        {me llamo|soy|yo soy|mi nombre es} <nombre> y {soy|vengo} de <ciudad>
        {me llamo|soy} <nombre>, de <ciudad>
        {hola, |}<nombre>, de <ciudad>
        me llamo <nombre>, yo de <ciudad>
        {me llamo|soy} <nombre>, {vivo|yo vivo} en <ciudad>
        """, "{Encantada|Mucho gusto}, <nombre>. ¡De <ciudad>! {Qué bien|Qué interesante}.\n¡Hola, <nombre>! {No conozco <ciudad>|<ciudad>, qué interesante|Quiero visitar <ciudad> un día}.", 1.6, keep={"yo": "nombre"}, covers=("pais",))
    s.answer("nombre", """
        {me llamo|soy|yo soy} <nombre> y {soy|vengo} de <pais>
        soy <nombre>, soy <pais.m>, de <pais>
        {hola|buenas}, <nombre>, de <pais>
        yo llamo <nombre>, vengo de <pais>
        """, "{Encantada|Mucho gusto}, <nombre>. ¡De <pais>! {Qué bien|Qué interesante|Qué lejos}.\n¡Hola, <nombre>! <pais>, {qué bonito|qué interesante}.", 1.6, keep={"yo": "nombre"}, covers=("pais",))
    s.answer("nombre", """
        me llamo <nombre> <apellido>
        {soy|mi nombre es} <nombre> <apellido>
        mi nombre <nombre>, mi apellido <apellido>
        """, "{Encantada|Mucho gusto}, <nombre>.\n<nombre> <apellido>, {qué nombre tan bonito|mucho gusto}.", 1.0, keep={"yo": "nombre"})
    s.answer("nombre", "me llamo <nombre>, pero {mis amigos me llaman|me dicen|puedes llamarme|todos me llaman} <nombre2>", "{Encantada|Mucho gusto}, <nombre2>.\nVale, <nombre2>. ¡Mucho gusto!", 0.6, keep={"yo": "nombre2"})
    s.answer("nombre", """
        {me llamo|soy} <nombre> y tengo <ymas> años
        {soy|me llamo} <nombre>, <ymas> años
        """, "{Encantada|Mucho gusto}, <nombre>. ¡<ymas.m> años! Yo tengo veintiséis.", 0.6, keep={"yo": "nombre"}, covers=("edad",))
    s.answer("nombre", "{me llamo|soy} <nombre> y {soy|trabajo de} <oficio>\nsoy <nombre>, <oficio>", "{Encantada|Mucho gusto}, <nombre>. ¡<oficio>, {qué interesante|qué bien}!\n¡Hola, <nombre>! {Qué trabajo tan interesante|Qué bien}, <oficio>. Yo soy enfermera.", 0.6, keep={"yo": "nombre"}, covers=("trabajo",))
    s.answer("pais", """
        {soy|yo soy|vengo} de <ciudad>, {en|una ciudad de|cerca de la frontera de} <pais>
        soy de <pais>, de <ciudad>
        de <ciudad>, <pais>
        {soy|nací} en <ciudad>, en <pais>
        mi ciudad es <ciudad>, en <pais>
        """, "¡De <ciudad>, en <pais>! {Qué interesante|Qué bien|Qué bonito}.\n{Ah|Qué bien}, <ciudad>. {Me gustaría visitar <pais>|No conozco <pais>|Quiero ir un día}.", 3, anywhere=True)
    s.answer("pais", """
        {nací|soy nacido|he nacido} en <ciudad>, pero vivo en <ciudad2>
        soy de <ciudad>, pero ahora vivo en <ciudad2>
        soy de <pais> y vivo en <ciudad2>
        """, "{Ah|Qué interesante}, y ahora vives en <ciudad2>. {Qué bien|Yo vivo ahora en Salamanca}.\n¿Vives en <ciudad2>? {Qué bien|Qué interesante}.", 1.2)
    s.answer("pais", """
        mi {madre|mamá} es de <pais> y mi {padre|papá} es de <pais2>
        soy mitad <pais.m> y mitad <pais2.m>, de <pais> y <pais2>
        """, "De <pais> y de <pais2>, {qué interesante|qué bonito}.\n¡Dos países, <pais> y <pais2>! Qué bien.", 0.7)
    s.answer("pais", "soy de <pais>, ¿{conoces mi país|conoces <pais>|lo conoces}?\nsoy de <ciudad>, ¿{conoces mi ciudad|conoces <ciudad>|la conoces}?", "No, no lo conozco, {pero quiero ir|pero me gustaría ir}. {Debe de ser bonito|Qué interesante}.", 0.7)
    s.answer("edad", "tengo <ymas> años, {soy mayor que tú|soy muy mayor|soy joven|mi cumpleaños es en mayo|mañana es mi cumpleaños|casi <ymas2>}\ntengo <ymas>, ¿{y tú cuántos tienes|y tú|cuántos tienes tú}?", "<ymas.m> años, {muy bien|qué bien}. Yo tengo veintiséis.\nTienes <ymas.m>. {Yo|Pues yo} tengo veintiséis años.", 1.2)
    s.answer("trabajo", """
        {soy|yo soy|trabajo de|trabajo como} <oficio> en <ciudad>
        soy <oficio> {y me gusta mucho mi trabajo|y trabajo mucho|desde hace <num> años|en mi país}
        {antes era|antes trabajaba de|fui} <oficio>, ahora {estudio|no trabajo|estoy jubilado|estoy jubilada}
        yo <oficio>
        soy <oficio>, ¿{y tú|y tú qué haces|tú también trabajas}?
        """, "¡<oficio>! {Qué interesante|Qué bien|Es un trabajo bonito}. Yo soy enfermera.\n{Ah|Qué bien}, <oficio>. {Yo trabajo de enfermera|Me parece un trabajo interesante}.", 2.2, anywhere=True)
    s.answer("trabajo", "estudio <carrera> {y trabajo en <lugar_trabajo>|en <ciudad>|y por la tarde trabajo en <lugar_trabajo>}", "{Ah|Qué bien}, <carrera>. {Es muy interesante|Tienes mucho que hacer}.\n¡Estudias <carrera>! {Qué bien|Qué interesante}.", 1)
    s.answer("gustos", """
        no me gusta <aficion>, {prefiero|me gusta más} <aficion2>
        {me gusta|me gustan|yo gusta|yo me gusto} <aficion2>, pero no me gusta <aficion>
        """, "{Ah, prefieres|Te gusta más} <aficion2>. {Muy bien|A mí también}.\n<aficion2>, {qué bien|muy bien}. A mí me gusta la fotografía.", 1)
    s.answer("gustos", """
        me gusta <aficion>, ¿{a ti también|te gusta también|y a ti qué te gusta|a ti te gusta}?
        {yo gusta|me gusto|yo me gusta|a mí gusta|me gustan mucho} <aficion>
        {los domingos|por la tarde|con mi familia|con mis amigos|todos los días} me gusta <aficion>
        """, "<aficion>, {qué bien|qué divertido|qué interesante}. A mí me gusta la fotografía.\n{Ah|Qué bien}, <aficion>. {Yo prefiero caminar junto al río|A mí también me gusta un poco}.", 1.6, anywhere=True)
    s.answer("plan", """
        {sí|vale|perfecto|claro|buena idea}, {pero ¿a qué hora|¿a qué hora|¿cuándo}?
        sí, ¿a qué hora {es el descanso|vamos|quedamos}?
        """, "A las once, en el descanso. {¡Nos vemos!|¡Qué bien!}\nEl descanso es a las once. {Vamos juntos a La Perla|Tomamos un café en La Perla}.", 1.3, then="end")
    s.answer("plan", """
        {sí|vale|claro|perfecto}, {pero ¿dónde|¿dónde|¿adónde vamos|¿está lejos|¿es caro}?
        """, "En La Perla, la cafetería de al lado. Es barata. {¡Nos vemos en el descanso!|¡Hasta luego!}\nVamos a La Perla: está al lado y es barata. {¡Hasta las once!|¡Hasta luego!}", 1, then="end")
    s.answer("plan", """
        {hoy no puedo|no puedo hoy|lo siento, hoy no}, {mejor|¿qué tal|pero} {el|este} <dia>{|, ¿vale?}
        no, {hoy tengo que trabajar|tengo prisa|estoy cansado|estoy cansada|tengo una cita}, {mejor|quizás} el <dia>
        """, "Vale, mejor el <dia>. {Hablamos en clase|¡Qué bien!}\nDe acuerdo, el <dia>. {¡Perfecto!|Nos vemos en clase.}", 1.2, then="end")
    s.answer("plan", "no me gusta el café, {prefiero el té|¿podemos tomar té|¿tienen té|mejor un té|pero puedo tomar un té}", "¡A mí también me gusta el té! {Tomamos un té en La Perla|Entonces, un té}. ¡Hasta luego!\nPerfecto, un té. Mi favorito es el té con menta. {¡Nos vemos!|¡Hasta luego!}", 0.7, then="end")
    s.close("{nos vemos|hasta luego|vale, nos vemos|perfecto, nos vemos|hasta las once|nos vemos a las once|nos vemos en el descanso|vale, en La Perla|hasta el descanso}[, Nadia]\n{perfecto|vale|muy bien}, {nos vemos a las once en La Perla|a las once en la cafetería|en el descanso, entonces}", "¡Perfecto, a las once! {Encantada de conocerte.|¡Hasta luego!}\n¡Nos vemos a las once en La Perla! {¡Hasta luego!|¡Qué bien!}", 2)
