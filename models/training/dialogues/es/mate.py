"""Un mate con Martina: Buenos Aires, de vos."""

from __future__ import annotations

from ..values import Record, pairs, words
from . import mate_valores as V
from .common import new
from .preguntar import asking, doubt

S = new(
    "es-mate",
    "vos",
    tutor="Martina",
    ogen="a",
    origen="de acá, de San Telmo",
    dialogo="{estamos en el parque con el mate|hay que pensar en el finde|contame de vos}",
)
S.openings = [
    "¡Hola! Vení, sentate. ¿Querés un mate?",
    "¡Hola, qué bueno verte! El agua está justa. ¿Tomás un mate?",
    "¡Hola! Ya tengo el mate listo. ¿Cómo venís de la semana?",
]
S.leads = ["Bueno, ", "Che, ", "A ver, ", "Y decime, ", "Entonces, "]
S.joins = ["", "", "Che, ", "Y ", "Ah, y "]
S.wrap = ["¿Otro mate?", "¿Y qué más?", "¿Te cebo otro?", "¿Algo más para contarme?"]
S.pool(
    semana=pairs("""
        estuve en clase todos los días = Todos los días en clase, qué cansador
        estuve en clase = En clase, claro
        trabajé mucho = Trabajaste un montón
        trabajé toda la semana = Trabajaste toda la semana, uf
        estudié español = Estudiaste español, ¡y se nota!
        fui al cine = ¡Fuiste al cine, qué lindo!
        fui a un museo = Un museo, qué buen plan
        fui a La Boca = La Boca, qué color tiene ese barrio
        fui a Palermo = Palermo es lindo para caminar
        conocí el centro = Conociste el centro, mirá vos
        conocí a mucha gente = Conociste gente, qué bueno
        comí mucha carne = Comiste carne, ya sos de acá
        comí empanadas = Empanadas, qué rico
        tomé el colectivo todos los días = En colectivo, como todos acá
        busqué departamento = Buscando departamento, qué lío
        me perdí en el subte = ¡Te perdiste en el subte! Nos pasa a todos
        caminé mucho = Caminaste un montón, así se conoce la ciudad
        salí con mis amigos = Saliste con amigos, qué lindo
        dormí mucho = Dormiste mucho, qué envidia
        estuve enfermo = Uy, estuviste mal, qué macana
        estuve enferma = Uy, estuviste mal, qué macana
        no hice nada especial = Una semana tranquila, también está bien
        fui a una milonga = ¡Una milonga! Qué lindo
        vi un partido de fútbol = Un partido, qué emoción
        cociné para mis amigos = Cocinaste, qué bueno
        hablé con mi familia = Hablaste con tu familia, qué lindo
        tuve un examen = Tuviste un examen, uf
        aprendí a bailar = ¡Aprendiste a bailar, qué genial!
        hice muchas fotos = Sacaste fotos, después mostrame
        compré ropa = Compraste ropa, qué bien
    """, "t", "eco"),
    animo=pairs("""
        cansado = Te entiendo, hay semanas así
        cansada = Te entiendo, hay semanas así
        muy bien = Qué bueno que estés bien
        bien = Me alegro
        contento = Me alegro un montón
        contenta = Me alegro un montón
        feliz = Qué lindo oír eso
        un poco triste = Uy, vení que un mate ayuda
        estresado = Tranqui, acá en el parque se te pasa
        estresada = Tranqui, acá en el parque se te pasa
        más o menos = Bueno, con un mate todo mejora
        aburrido = Entonces hay que armar un plan
        nerviosa = Tranqui, respirá y tomá un mate
        ocupado = Sí, la ciudad es así, no para
    """, "t", "eco"),
    plan=pairs("""
        ir a la feria = a la feria = la feria de San Telmo = el domingo desde las diez
        ir a la feria de San Telmo = a la feria = la feria de San Telmo = el domingo desde las diez
        ir al asado = al asado = el asado de mi hermana = el sábado a la una, en Caballito
        ir al asado de tu hermana = al asado = el asado de mi hermana = el sábado a la una, en Caballito
        ir a la milonga = a la milonga = la milonga = el sábado a la noche, en La Catedral
        ir a una milonga = a la milonga = la milonga = el sábado a la noche, en La Catedral
        ir al cine = al cine = el cine = el domingo, en la avenida Corrientes
        ver una película = al cine = el cine = el domingo, en la avenida Corrientes
        ir a Tigre = a Tigre = Tigre = en tren, y allá andamos en lancha
        ver a Nico = al bar de Nico = el show de Nico = el viernes a las nueve, en Boedo
        escuchar a Nico = al bar de Nico = el show de Nico = el viernes a las nueve, en Boedo
        ir al bar de Boedo = al bar de Nico = el show de Nico = el viernes a las nueve, en Boedo
        ir a bailar = a la milonga = la milonga = el sábado a la noche, en La Catedral
        ir a un concierto = al bar de Nico = el show de Nico = el viernes a las nueve, en Boedo
        bailar tango = a la milonga = la milonga = el sábado a la noche, en La Catedral
    """, "t", "a", "n", "cuando"),
    otroplan=pairs("""
        ir a la playa = La playa queda lejos
        ir a un museo = Un museo también está bueno
        ir al teatro = El teatro está lindo, pero hay que sacar entradas
        cocinar en casa = Cocinar en casa es un buen plan tranquilo
        hacer un pícnic = Un pícnic acá en el parque, me gusta
        jugar al fútbol = Yo para el fútbol soy malísima
        andar en bici = En bici por la costanera, qué lindo
        salir a correr = ¿A correr? Yo con el mate estoy bien
        ir de compras = De compras, bueno, en la feria hay de todo
        dormir todo el día = Dormir también es un plan
        estudiar = ¿Estudiar el finde? No, che
        ir a un restaurante = Una cena afuera está bien
        comer pizza = Pizza en Corrientes, qué rico
        viajar a Mendoza = Mendoza queda lejísimos para un finde
        ver un partido = Yo el domingo voy a la cancha con mi papá
        visitar la Recoleta = La Recoleta es linda para caminar
    """, "t", "eco"),
    dia_hora=pairs("""
        el domingo a la mañana = el domingo a la mañana
        el sábado a la una = el sábado a la una
        el viernes a las nueve = el viernes a las nueve
        el viernes a la noche = el viernes a la noche
        el sábado a la noche = el sábado a la noche
        el domingo a las diez = el domingo a las diez
        el domingo a las once = el domingo a las once
        a las ocho = a las ocho
        a las diez = a las diez
        el sábado = el sábado
        el viernes = el viernes
        a las once de la mañana = a las once
        el domingo a las doce = el domingo a las doce
        a la una = a la una
        el sábado a las ocho = el sábado a las ocho
    """, "t", "eco"),
    lugar=[Record(t=place, eco=V.turned(place)) for place in words("en tu casa; en mi casa; en el parque; en la plaza; en la puerta del bar; en la parada del 29; en la feria; en lo de tu hermana; en la estación; en el Parque Lezama; en la esquina; en el subte; en lo de Nico; en la puerta del cine; en la entrada del parque; en el obelisco; en la terminal de tren; en un café; en la puerta de la feria; en la parada del colectivo; en la puerta de La Catedral")],
    llevar=words("un vino; una torta; un postre; cervezas; helado; una ensalada; empanadas; facturas; fruta; una tarta; pan; jugo"),
)
S.plan = ["mate", "semana", ("maybe", 0.5, "gusta"), "finde", "quedar"]
S.step("mate", "¿Querés un mate?\n¿Te cebo un mate?\n¿Tomás mate?\nEl agua está justa. ¿Un mate?", "El mate es una infusión de yerba, se toma con bombilla. ¿Querés probar?\nTe pregunto si querés tomar mate. ¿Amargo o con azúcar?", closed=True)
S.step("semana", "Contame, ¿cómo venís de la semana?\n¿Qué hiciste esta semana?\n¿Y cómo fue tu semana?\n¿Qué tal la semana?\n¿Qué estuviste haciendo estos días?", "Contame qué hiciste el lunes o el martes. ¿Trabajaste, estudiaste?\n¿Tuviste una semana buena o mala?\n¿Estuviste en clase? ¿Saliste?")
S.step("gusta", "¿Y te gusta Buenos Aires?\n¿Cómo te tratan los porteños?\n¿Qué es lo que más te gusta de la ciudad?\n¿Ya te acostumbraste a la ciudad?", "¿Qué te parece la ciudad? ¿Linda, ruidosa, grande?\n¿Te gusta vivir acá?", closed=True)
S.step("finde", "¿Y qué querés hacer el finde?\n¿Tenés planes para el fin de semana?\n¿Qué te parece si hacemos algo el finde?\nEl sábado hay asado en lo de mi hermana. ¿Venís?\nEl viernes toca Nico en Boedo. ¿Vamos?\n¿Tenés ganas de ir a la feria el domingo?", "Para el finde hay varios planes: asado, feria, milonga o cine. ¿Cuál te gusta?\n¿Querés salir el fin de semana? ¿Comer, bailar, pasear?\nTe pregunto por el sábado y el domingo. ¿Qué tenés ganas de hacer?", closed=True)
S.step("quedar", "¿Cuándo nos vemos entonces?\n¿A qué hora nos encontramos?\n¿Dónde nos encontramos?\n¿Qué día te queda bien?\n¿Quedamos así? ¿A qué hora?", "¿Qué día y a qué hora te queda bien?\nDecime la hora y el lugar. ¿El domingo a las diez?")
S.answer("mate", "{sí|sí, dale|dale|sí, gracias|bueno, dale|sí, por favor|sí, quiero un mate|claro|me encanta el mate|sí, con gusto|quiero probar|sí, quiero probar}\n{sí|dale}, {uno amargo|amargo|me gusta amargo}", "{Tomá|Acá tenés|Ahí va}, {cuidado que está caliente|recién cebado|espero que te guste}.\n¡{Dale|Buenísimo|Qué bueno}! {Ahí te cebo uno|Tomá, está calentito|Acá va el primero}.", 4, anywhere=True)
S.answer("mate", "{sí|dale|bueno}, {con azúcar|pero con azúcar|con un poco de azúcar|dulce}[, por favor]\n{con azúcar|dulce|prefiero dulce|¿tenés azúcar?|es muy amargo|quiero un mate con azúcar}", "{Dale|Ningún problema|Bueno}, {con azúcar|uno dulce}. {Tomá|Acá tenés|Así es más suave}.", 2.5, anywhere=True)
S.answer("mate", "{no|no, gracias|gracias, no|no me gusta el mate|no me gusta|no tomo mate|gracias|prefiero café|prefiero agua|más tarde}", "{Bueno, no pasa nada|Dale, todo bien|Tranqui}. {Hay bizcochitos, si querés|Comé un bizcochito|Yo sigo, entonces}.", 2)
S.answer("mate", "{nunca tomé mate|es mi primer mate|¿cómo se toma?|no sé cómo se toma|¿qué es el mate?|¿es como el té?}", "{Se toma con la bombilla, despacito|Es fácil: tomás hasta el final y me lo devolvés}. ¿Probás?\nEs una infusión de yerba, un poco amarga. ¿Querés probar?", 1.2, then="mate")
S.answer("semana", "<semana>\n{esta semana|bueno,|uf,|y,} <semana>\n<semana> y <semana2>\n<semana> y estoy {cansado|cansada|contento|contenta}\n{bien|más o menos|muy bien}, <semana>\nel {lunes|martes|miércoles} <semana>", "<semana.eco>.\n{¡Ah!|¡No me digas!|¡Mirá vos!} <semana.eco>.\n<semana.eco>. {Yo di clases de música toda la semana|Yo también anduve a mil|Yo tuve una semana tranquila}.", 6, anywhere=True)
S.answer("semana", "{estoy|vengo|ando|estuve} <animo>\n<animo>\n{bueno,|y,|pues} <animo>\nfue una semana {larga|difícil|buena|tranquila}, estoy <animo>", "<animo.eco>.\n<animo.eco>. {Tomá otro mate|Acá se está bien|Comé un bizcochito}.", 3)
S.answer("gusta", "{sí|sí, mucho|me encanta|me gusta mucho|es una ciudad hermosa|es muy linda|me gusta, pero es muy grande|me gusta la gente|me gusta la comida|me gustan los parques|me gusta el tango|es ruidosa pero linda|la gente es muy simpática}", "¡{Qué lindo|Qué bueno|Me alegro}! {Yo no la cambio por nada|San Telmo es lo mejor, obvio|Y todavía te falta mucho por conocer}.\n{Sí, tiene algo especial|A mí también me encanta}. {Y San Telmo más|Aunque es un caos}.", 3)
S.answer("gusta", "{no|no mucho|más o menos|es muy grande|hay mucho ruido|es muy cara|extraño a mi familia|extraño mi casa|a veces es difícil|hablan muy rápido}", "{Te entiendo|Y sí, es así|Claro}, {al principio cuesta|esta ciudad no para}. {De a poco le vas a tomar cariño|Para eso estamos los amigos}.", 1.8)
S.answer(
    "finde",
    "{quiero|tengo ganas de|me gustaría|quisiera|prefiero|podemos|quiero} <plan>\n¿y si vamos <plan.a>?\n¿{vamos|querés ir|qué te parece si vamos} <plan.a>?\n{dale, |sí, }vamos <plan.a>\nme gusta la idea de <plan>\n<plan>\n{prefiero|me gusta} <plan.n>",
    "¡{Dale|Buenísimo|Qué buena idea|Me encanta}! <plan.n> es <plan.cuando>.\n{Dale|Bueno|Genial}, vamos <plan.a>. Acordate: <plan.cuando>.\n¿<plan.n>? {Me encanta|Dale, vamos|Buenísimo}. {Es|Sería} <plan.cuando>.",
    5,
    keep={"elegido": "plan"},
    anywhere=True,
)
S.pools["plan"] = [p for p in S.pools["plan"] if p.forms["n"] != "Tigre"] + pairs("ir a Tigre = a Tigre = ir a Tigre = un lindo paseo en tren", "t", "a", "n", "cuando")
S.answer("finde", "{sí|dale|sí, dale|me encanta|buena idea|claro|genial, vamos|sí, vamos|obvio|de una|con mucho gusto|sí, tengo ganas}", "{¡Buenísimo!|¡Genial!|¡Qué lindo!} {La vamos a pasar bárbaro|Le aviso a mi hermana|Va a estar lindo}.", 2.5)
S.answer("finde", "{no|no puedo|no, gracias|tengo que trabajar|tengo que estudiar|el sábado no puedo|el viernes no puedo|estoy ocupado|no tengo plata|no tengo ganas|no me gusta bailar|soy vegetariano}", "{Uh, qué lástima|Bueno, no pasa nada|Dale, todo bien}. ¿Y el domingo a la feria?\n{Ah, bueno|Qué pena}. Hay otros planes: feria, cine o Tigre. ¿Cuál te gusta más?", 1.8, then="finde")
S.answer("finde", "{no tengo planes|todavía no tengo planes|no sé, ¿qué me recomendás?|¿qué planes hay?|¿qué podemos hacer?|¿qué hacés vos?|nada todavía|no, ¿y vos?}", "{El sábado hay asado en lo de mi hermana|El viernes toca Nico en Boedo|El domingo está la feria de San Telmo}. ¿Venís?\nSe puede ir a la feria, a la milonga o al cine. ¿Qué te gusta más?", 2.5, then="finde")
S.answer("finde", "{quiero|me gustaría|podemos|prefiero} <otroplan>\n¿qué te parece <otroplan>?\n{voy a|tengo ganas de} <otroplan>\n<otroplan>", "<otroplan.eco>. ¿Y si vamos a la feria el domingo?\n<otroplan.eco>. Yo pensaba en el asado del sábado. ¿Venís?\n<otroplan.eco>. {Lo dejamos para otro finde|Otro día lo hacemos}. ¿Este sábado venís al asado?", 2.2, then="finde")
S.answer("quedar", "<dia_hora>\n<dia_hora> {está bien|perfecto|me queda bien|puede ser}\n{nos vemos|quedamos|dale,|mejor|te parece} <dia_hora>\n¿{puede ser|te queda bien|nos vemos} <dia_hora>?\n<dia_hora> <lugar>\nnos vemos <dia_hora> <lugar>", "{Dale|Buenísimo|Perfecto|Genial}, <dia_hora.eco>. {Nos vemos ahí|Te espero|Te mando la dirección}. ¡{Qué lindo|La vamos a pasar bien}!\n<dia_hora.eco>, {dale|buenísimo|perfecto}. {Ahí nos vemos|Yo llevo el mate|Avisame cualquier cosa}.", 5, then="end")
S.answer("quedar", "{nos vemos|nos encontramos|puede ser|mejor} <lugar>\n<lugar>\n¿nos vemos <lugar>?", "{Dale|Buenísimo|Perfecto}, <lugar.eco>. {Ahí te espero|Ahí nos vemos}. ¿A qué hora?\n<lugar.eco>, {dale|perfecto}. ¿Y a qué hora te queda bien?", 1.5, then="quedar")
S.answer("quedar", "{sí|dale|perfecto|sí, perfecto|como quieras|cuando quieras|me da igual|bueno}", "{Buenísimo|Dale|Genial}. {Te escribo y arreglamos|Te mando un mensaje con la hora}. ¡{Nos vemos|Qué lindo}!", 1.5, then="end")
S.answer("quedar", "{no puedo a esa hora|es muy temprano|es muy tarde|el domingo a la tarde|no, más tarde|no puedo}", "{Uh, bueno|Ah, claro}. El domingo después de las cuatro no puedo, voy a la cancha. ¿A la mañana?\n{Dale, cambiamos|No hay problema}. ¿Qué hora te queda mejor?", 1, then="quedar")
S.aside("¿{qué puedo llevar|qué llevo|llevo algo|tengo que llevar algo}[ al asado]?", "{Traé algo para tomar|Llevá un postre o algo para tomar|Con un postre estamos bien}, {lo que quieras|dale}.", 1.5)
S.aside("¿y vos, {qué hiciste|qué vas a hacer el sábado|qué hacés el finde|cómo estás|qué tal tu semana|cómo venís}?\n¿y vos?\n¿qué hiciste vos esta semana?", "Yo di clases toda la semana. {El domingo voy a la cancha con mi papá|El sábado hay asado en lo de mi hermana}.\nYo, {bien, con mucho trabajo|cansada pero contenta}. {Doy clases de música|El domingo a la tarde voy a la cancha}.", 1.8)
S.aside("¿{en qué trabajás|a qué te dedicás|qué hacés|sos profesora|qué enseñás|trabajas en una escuela|cuál es tu trabajo}?", "Soy profesora de música. {Me encanta, aunque cansa|Doy clases a chicos}.", 1)
S.aside("¿{dónde vivís|vivís cerca|vivís acá|vives cerca|vivís en San Telmo}?", "Vivo acá en San Telmo, {cerquita del parque|a unas cuadras}. {Vuelvo en el 29|Me encanta el barrio}.", 0.8)
S.aside("¿{cuánto sale|cuánto cuesta|es cara} la entrada?\n¿cuánto cuesta ver a Nico?", "La entrada sale seis mil pesos.", 0.8)
S.aside("¿{quién es Nico|qué toca Nico|dónde toca Nico|a qué hora toca Nico}?", "Nico es un amigo mío, toca el viernes a las nueve en un bar de Boedo.", 0.8)
S.aside("¿{dónde es el asado|a qué hora es el asado|quién va al asado|cuándo es el asado}?", "El asado es el sábado a la una, en la terraza de mi hermana, en Caballito.", 1)
S.aside("¿{es difícil bailar|es difícil bailar tango|sabés bailar tango|bailás tango}?\nno sé bailar\nnunca bailé tango", "{Es más fácil de lo que parece|Al principio cuesta, pero es lindo}. {Yo te enseño|En La Catedral enseñan}.", 0.7)
S.aside("¿{cómo es una milonga|qué se hace en una milonga}?\nnunca fui a una milonga", "{Una milonga es un lugar para bailar tango|Es un lugar donde se baila tango}. {Va gente de todas las edades|Se puede ir solo a mirar}.", 0.6)
S.aside("¿{va a llover|qué tiempo va a hacer|y si llueve|llueve el sábado}?", "El sábado dan lluvia a la noche. {Si llueve, vamos al cine|Si llueve, cine en Corrientes}.", 0.9)
S.aside("¿{cómo llego|qué colectivo tomo|cómo voy|está lejos|cómo llego a Caballito|cómo se va a Tigre}?", "{Podés ir en colectivo o en subte|Es fácil, en subte}. {A Tigre se va en tren|Yo uso el 29|Te mando la dirección}.", 0.8)
S.aside("¿{qué hay en la feria|cuándo es la feria|a qué hora empieza la feria|dónde está la feria}?", "La feria es el domingo desde las diez, acá en San Telmo. {Hay antigüedades, música, de todo|Es lindísima}.", 0.8)
S.pool(dicho=pairs("""
    che = es una manera de llamar a alguien
    dale = quiere decir que sí, de acuerdo
    el finde = es el fin de semana
    los bizcochitos = son unas galletitas saladas para el mate
    el colectivo = es el bus de acá
    la cancha = es donde se juega al fútbol
    la milonga = es un lugar para bailar tango
    la yerba = es la hoja con que se hace el mate
    cebar = es preparar y servir el mate
    el pasto = es la hierba donde estamos sentados
    lindo = quiere decir bonito
""", "t", "que"))
S.aside("¿{qué quiere decir|qué significa|qué es} <dicho>?\nno entiendo <dicho>\n¿<dicho>? ¿qué es?", "<dicho> <dicho.que>.\n{Ah, es una palabra de acá|Te explico}: <dicho> <dicho.que>.", 0.8)
S.aside("{otro mate|quiero otro mate|¿me das otro mate?|está muy rico|qué rico mate|el mate está muy bueno|está muy amargo|está muy caliente|me gusta el mate|¿hay bizcochitos?}", "{¡Qué bueno que te guste!|Tomá, acá va otro.|Dale, te cebo otro.} {Comé un bizcochito también.|Está con la yerba nueva.|}\n{Ahí va otro|Tomá otro}, {despacito|cuidado que quema}.", 1.3)
S.aside("{¿te gusta la música?|¿qué música te gusta?|¿te gusta el rock?}", "{Me encanta la música, soy profesora|Me gusta de todo, del rock al folclore|Toco el piano y un poco la guitarra}.", 0.6)
S.aside("{¿te gusta el fútbol?|¿de qué cuadro sos?|¿vas a la cancha?|¿te gusta Boca?|¿vas mucho a la cancha?}", "{El fútbol lo miro con mi papá, en la cancha|Voy a la cancha con mi papá}. {Es más por él que por mí|Este domingo vamos}.", 0.5)
S.aside("{¿te gusta el tango?|¿qué te gusta hacer?|¿qué hacés en tu tiempo libre?|¿te gusta bailar?}", "Me gusta {bailar tango y tomar mate en el parque|la música, bailar y caminar por San Telmo}.", 0.6)
S.close(
    "{dale, nos vemos|nos vemos|chau|dale, chau|hasta el sábado|hasta el domingo|buenísimo, nos vemos}[, Martina]\n{gracias por el mate|gracias}, {Martina|nos vemos|me voy}",
    "¡Dale, {nos vemos|hasta el finde|besos|cuidate}! {Me encantó charlar.|Yo me quedo un rato más.|Avisame cuando llegues.}\n{¡Chau!|¡Nos vemos!|¡Besos!} {La pasé lindo.|Cuidate mucho.|Hablamos, dale.}",
    3,
)

# what a friend may ask at any time, each thing in many words
for straight, roundabout, topics, reply, weight in V.FACTS:
    S.aside(asking("vos", straight, roundabout, topics), reply, weight * 0.75)
S.pool(
    duda=[doubt(straight, roundabout, reply) for straight, roundabout, _, reply, _ in V.FACTS],
    conto=V.SEMANA,
    gusto=V.GUSTO,
    nopuedo=V.NO_PUEDO,
    diaf=V.DIA,
    llevo=V.LLEVO,
    prop=V.PROPUESTA,
    quedo=V.QUEDO,
)
S.aside("¿{puedo llevar|llevo|está bien si llevo|te parece bien si llevo|puedo traer|querés que lleve} <llevo>[ al asado]?\n{al asado |}{llevo|puedo llevar|voy a llevar|quiero llevar|traigo} <llevo>\n{pensaba llevar|me gustaría llevar|podría llevar} <llevo>, ¿{está bien|te parece|sirve|les gusta}?\nyo llevar <llevo>", "<llevo.eco>.\n¡{Dale|Buenísimo|Genial}! <llevo.eco>. {Acordate: el sábado a la una|Mi hermana se va a poner contenta}.", 2.2)
S.aside("¿podés repetir {el lugar|la hora|el plan}?\n¿{cómo era el plan|qué dijiste del sábado|qué plan era|cuáles eran los planes}?\nno entendí {los planes|el plan|qué días}", "Viernes a las nueve, Nico en Boedo; sábado a la una, asado; domingo a las diez, feria.\n{Más despacio|Te repito}: viernes, música; sábado, asado; domingo, feria.", 0.9)
S.aside("{uf, |}el domingo {a la tarde|a las cinco|a las seis|después de las cuatro} ¿{podés|nos vemos|te queda bien|vamos a tomar algo}?\n¿{y si nos vemos|podemos vernos|vamos} el domingo {a las cinco|a la tarde|a las seis}?", "El domingo después de las cuatro no puedo: voy a la cancha con mi papá. {A la mañana, sí|Antes, dale}.", 0.9)

S.aside("¿{se puede|puedo|hay que|está bien} mover la bombilla?\n¿{muevo|revuelvo} {la bombilla|el mate}?\n¿qué hago con la bombilla?", "La bombilla no se mueve. {Tomás todo y me devolvés el mate|Es la primera regla del mate}.", 0.5)

# answers with something in them, alone or with a question behind
S.answer("mate", "{sí, dale|sí, gracias|dale|sí, quiero probar|bueno|claro}, {pero nunca tomé mate|es mi primera vez|pero no sé cómo se toma|¿cómo se toma?|¿qué hago con la bombilla?|¿está muy caliente?}\n{nunca tomé mate, pero quiero probar|nunca probé mate, me encantaría|es la primera vez, pero dale}", "¡Tu primer mate! {Tomalo despacito, con la bombilla quieta|Tomás todo y me lo devolvés}. {Cuidado que está caliente|Es amargo, ojo}.\n{Es fácil|Te explico}: tomás todo por la bombilla y me devolvés el mate.", 2.5)
S.answer("mate", "{sí|sí, gracias|dale|bueno, dale|sí, quiero}. <conto>\n{sí, dale|dale, gracias}, {la semana fue larga|estoy bien|estoy cansado|estoy cansada}, <conto>", "{Dale|Tomá|Ahí va}. <conto.eco>.\n{Acá tenés|Dale, tomá}. <conto.eco>.", 3.5, covers=("semana",))
S.answer("mate", "{no, gracias|hoy no|no, gracias, prefiero agua}. <conto>", "{Bueno, no pasa nada|Tranqui}. <conto.eco>.", 0.9, covers=("semana",))
S.answer("mate", "{sí, gracias|sí, dale|dale|con azúcar, por favor}. <duda>", "{Tomá|Ahí va|Acá tenés}. <duda.resp>", 2)
S.answer("mate", "{no puedo|no, gracias|hoy no}, {me duele la panza|tomé mucho café|después no duermo|soy alérgico|no me gusta lo amargo|ya tomé bastante|prefiero el té|hace calor|me da acidez}", "{Bueno|Dale}, no pasa nada. {Comé un bizcochito, entonces|Yo tomo por los dos}.\n{Tranqui|Está bien}, no es obligación. {Hay bizcochitos|El mate queda acá por si cambiás de idea}.", 1.6)
S.answer("semana", "<conto>\n{bueno,|y,|uf,|esta semana|mirá,|la verdad,|nada,} <conto>\n<conto> y <conto2>\nel {lunes|martes|miércoles|domingo} <conto>\n{muy bien|bien|más o menos|mal|regular}, <conto>\nprimero <conto> y después <conto2>\n<conto> y estoy <animo>", "<conto.eco>.\n{¿En serio?|¡Mirá vos!|¡No te puedo creer!|¡Ah!} <conto.eco>.\n<conto.eco>. {Tomá otro mate y seguí contando|Yo, clases y más clases}.", 8, anywhere=True)
S.answer("semana", "<conto>. {¿y vos?|¿y tu semana?|¿vos qué hiciste?|¿y vos, cómo estás?|¿cómo estuvo tu semana?|¿y a vos cómo te fue?}\n{bien|muy bien|cansado|cansada}, <conto>, ¿y vos?", "<conto.eco>. Yo di clases de música toda la semana, {cansada pero contenta|y hoy por fin parque}.", 2.5)
S.answer("semana", "<conto>. <duda>", "<conto.eco>. <duda.resp>", 2)
S.answer("semana", "{estoy|ando} <animo> porque <conto>\nestoy <animo>, <conto>", "<conto.eco>. {Con un mate se pasa mejor|Gracias por contarme}.\n{Ah, con razón|Ya entiendo}. <conto.eco>.", 2.5)
S.answer("gusta", "<gusto>\n{sí,|bueno,|y,|la verdad,|mirá,} <gusto>\n{sí|me encanta|me gusta mucho|más o menos|no sé}, pero <gusto>\n<gusto>, pero <gusto2>\n<gusto> y <gusto2>", "<gusto.eco>.\n{Y sí|Claro|Ah, mirá}. <gusto.eco>.", 5, anywhere=True)
S.answer("gusta", "{sí, mucho|me encanta|<gusto>}. <duda>", "{Qué lindo|Qué bueno|Claro}. <duda.resp>", 1.5)
S.answer("gusta", "<gusto>. {¿y a vos?|¿a vos te gusta?|¿y vos?|¿vos qué pensás?}", "<gusto.eco>. Yo a Buenos Aires no la cambio por nada, {y a San Telmo menos|aunque es un caos}.", 1.2)
S.answer(
    "finde",
    "{dale, vamos|vamos|podemos ir|podríamos ir|quiero ir|me gustaría ir|tengo ganas de ir|prefiero ir|propongo ir|si querés, vamos|me gustaría mucho ir} <prop>\n¿{por qué no vamos|querés ir|y si vamos|qué te parece si vamos|tenés ganas de ir|te gustaría ir|vamos|quieres ir|qué tal si vamos} <prop>?\n{creo que lo mejor es ir|yo ir|quiero va} <prop>",
    "¡{Dale|Buenísimo|Me encanta|Qué buena idea}! Vamos <prop.conf>.\n{Listo|Genial|De una}, <prop.conf>. {La vamos a pasar bárbaro|Me encanta el plan}.\n{Dale|Sí, sí}: <prop.conf>.",
    5,
    anywhere=True,
)
S.answer("finde", "{dale, vamos|vamos|podemos ir|quiero ir|me gustaría ir} <prop>. <duda>\n{sí, me encanta|dale|buenísimo|sí, quiero ir|buena idea}. <duda>\n¿y si vamos <prop>? <duda>", "{Dale|Buenísimo|Genial}. <duda.resp>\n¡{Qué bueno|Me encanta}! <duda.resp>", 3)
S.answer("finde", "<diaf> no puedo, {porque |}<nopuedo>\n{no puedo, |lo siento, |uy, }<nopuedo>\n{me encantaría, pero|me gusta la idea, pero|no sé,|gracias, pero|es que} <nopuedo>\n{el problema es que|qué pena,} <nopuedo> <diaf>", "Ah, <nopuedo.vos>, {claro|te entiendo|no pasa nada}. {Hay otros planes: la feria, el cine o Tigre|Buscamos otra cosa}. ¿Qué te gusta más?\n{Uh|Qué lástima}, <nopuedo.vos>. ¿Y la feria, el domingo a la mañana?", 2.5, then="finde")
S.answer("finde", "<nopuedo>, pero {podemos ir|puedo ir|prefiero ir|quiero ir|¿y si vamos} <prop>[?]\n<diaf> <nopuedo>, mejor vamos <prop>\nno, mejor vamos <prop>, porque <nopuedo>", "Si <nopuedo.vos>, {dale|ningún problema|perfecto}: vamos <prop.conf>.\nClaro, <nopuedo.vos>. Entonces vamos <prop.conf>.", 2.5)
S.answer("finde", "{me gusta más|prefiero|es mejor} {la feria|el asado|la milonga|el cine|el show de Nico|Tigre} {porque|, porque} {es más tranquilo|me gusta la música|me gusta la comida|quiero conocer gente|nunca fui|es más barato|quiero bailar|me gusta caminar|quiero comprar regalos|hay sol}", "{Tenés razón|Buena razón|Claro}, {buen plan|me convence|dale}. {Vamos, entonces|La vamos a pasar bien}.", 1.5)
S.answer("quedar", "<quedo>\n{nos vemos|quedamos|nos encontramos|dale,|perfecto,|te espero|mejor|entonces|puedo} <quedo>\n¿{nos vemos|te queda bien|puede ser|quedamos|te parece bien|podemos encontrarnos|nos encontramos} <quedo>?\n{paso a buscarte|te paso a buscar|voy a tu casa} <quedo>\n<quedo>, {¿dale?|¿te parece?|¿está bien?|¿podés?}", "{Dale|Perfecto|Buenísimo|Listo}, <quedo.eco>. {Te espero|Cualquier cosa me escribís|Yo llevo el mate}.\n<quedo.eco>, {dale|perfecto|anotado|genial}. {Nos vemos|Ahí estoy|La vamos a pasar bárbaro}.", 6, then="end")
S.answer("quedar", "<quedo>. <duda>\n{nos vemos|quedamos} <quedo>. <duda>", "<quedo.eco>, {dale|perfecto}. <duda.resp>", 2, then="end")
S.answer("quedar", "{dale,|perfecto,} nos vemos <quedo> y {yo |}llevo <llevo>\n<quedo>, {yo llevo|voy a llevar|y llevo} <llevo>\n{quedamos|nos vemos} <quedo>, ¿llevo <llevo>?", "{Dale|Perfecto}, <quedo.eco>. <llevo.eco>.\n<llevo.eco>. {Nos vemos|Quedamos} <quedo.eco>.", 2.5, then="end")
S.answer("quedar", "{a esa hora no puedo|ese día no puedo|<diaf> no puedo}, <nopuedo>\n{no puedo tan temprano|es tarde para mí}, <nopuedo>", "Ah, <nopuedo.vos>, {dale|claro}. ¿Qué hora te queda mejor?\nSi <nopuedo.vos>, lo cambiamos. ¿Qué día podés?", 1.5, then="quedar")
S.answer("quedar", "¿{a qué hora te queda bien a vos|a qué hora podés|cuándo podés vos|qué hora es mejor|dónde nos encontramos|dónde nos vemos|a qué hora nos vemos}?", "Yo puedo siempre, menos el domingo después de las cuatro. {Para la feria, a las diez|Para el asado, a la una}. ¿Te queda bien?\nSi querés, acá en el Parque Lezama y vamos juntos. ¿A qué hora podés?", 1.5, then="quedar")
S.close(
    "{dale|perfecto|buenísimo|listo|genial|bueno}, {nos vemos|quedamos|hasta} <quedo>\n{gracias por el mate|gracias por todo|chau|me voy}, nos vemos <quedo>\nentonces nos vemos <quedo>[, chau]",
    "¡Dale, <quedo.eco>! {Besos|Cuidate|Nos vemos}.\n{Dale|Listo}, nos vemos <quedo.eco>. {¡Chau!|¡Besos!|Me encantó charlar.}",
    3,
)
S.close(
    "{gracias por el mate|muchas gracias por el mate|qué rico el mate}, {me tengo que ir|ya me voy|es tarde|viene el colectivo|tengo que estudiar}\n{me voy, |chau, |}{hasta el finde|nos vemos el finde|te escribo|te mando un mensaje|hablamos}",
    "{¡Chau!|¡Besos!|¡Dale, nos vemos!} {Gracias por venir.|Avisame cuando llegues.|Hablamos por el finde.}",
    2,
)
